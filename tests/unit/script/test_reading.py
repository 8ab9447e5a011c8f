from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rkslocale.script.reading import _cost, begins_sentence, is_acronym, read
from rkslocale.script.weighing import SERBIAN_BY_TABLE

WORDS = st.sampled_from(["Boris", "Johnson", "kaže", "of", "BBC", "B", "von", "Ka", "ki", "FC"])
LINKS = st.sampled_from([" ", "-", " & ", ". ", ", ", " „", "“ ", " – ", "/"])
TEXTS = st.lists(st.tuples(WORDS, LINKS, st.integers(-13, 9), st.booleans()), max_size=7)


def worth(text: list[tuple[str, str, int, bool]], states: tuple[bool, ...]) -> float:
    """What a reading is worth: the weights of its foreign words, less what its changes cost."""
    words, links = [item[0] for item in text], [item[1] for item in text]
    total = float(sum(item[2] for item, state in zip(text, states, strict=True) if state))
    for number in range(1, len(text)):
        into, out = _cost(words, links, number, quoted=text[number][3])
        if text[number][2] <= SERBIAN_BY_TABLE:
            out = min(out, 0.5)
        if states[number] != states[number - 1]:
            total -= into if states[number] else out
    return total


@given(TEXTS)
def test_no_reading_is_worth_more(text: list[tuple[str, str, int, bool]]) -> None:
    words, links, weights, quoted = ([item[part] for item in text] for part in range(4))
    states = tuple(read(words, links, weights, quoted))  # type: ignore[arg-type]  # columns of a table of tuples
    best = max(worth(text, other) for other in product((False, True), repeat=len(text)))
    assert worth(text, states) == pytest.approx(best)


def test_no_words_have_no_reading() -> None:
    assert read([], [], [], []) == []


def states(words: str, weights: list[float], *, link: str = " ", quoted: bool = False) -> list[bool]:
    forms = words.split()
    return read(forms, ["", *[link] * (len(forms) - 1)], weights, [quoted] * len(forms))


def test_a_doubtful_word_goes_with_the_name_beside_it() -> None:
    assert states("kaže Boris Johnson juče", [-8, -0.5, 6, -8]) == [False, True, True, False]
    assert states("kaže Boris juče", [-8, -0.5, -8]) == [False, False, False]


def test_a_genitive_before_a_name_does_not() -> None:
    assert states("predsednik Amerike Barack", [-8, -6, 5.5]) == [False, False, True]


def test_a_firm_is_left_for_a_word_that_is_surely_serbian() -> None:
    assert states("tim Ferrari Sebastijan Fetel", [-8, 8, SERBIAN_BY_TABLE, -2]) == [False, True, False, False]


def test_a_quotation_holds_together_and_a_sentence_does_not() -> None:
    assert states("Back to Black", [4, -1, 4], quoted=True) == [True, True, True]
    assert states("Black i", [4, -1], link=". ") == [True, False]


@pytest.mark.parametrize("link", ["", ". ", ".“ ", "! – ", ": ", "…\n"])
def test_a_sentence_begins(link: str) -> None:
    assert begins_sentence(link)


@pytest.mark.parametrize("link", [" ", ", ", " „", " (", "-"])
def test_no_sentence_begins(link: str) -> None:
    assert not begins_sentence(link)


def test_acronyms_are_of_several_capitals() -> None:
    assert is_acronym("BBC")
    assert not is_acronym("B")
    assert not is_acronym("BiH")
