from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rkslocale.script import names
from rkslocale.script.shape import foreignness
from rkslocale.script.shape_table import WEIGHTS
from rkslocale.script.weighing import SERBIAN_BY_TABLE, SERBIAN_FOR_SURE, SURE, has_foreign_letter, weight

SERBIAN = "abcčćdđefghijklmnoprsštuvzž"


@given(st.text(alphabet=SERBIAN, min_size=2, max_size=12), st.sampled_from("qwxyëöáñ"))
def test_a_foreign_letter_settles_it(word: str, letter: str) -> None:
    assert has_foreign_letter(word + letter)
    assert weight(word + letter, headline=False) == SURE
    assert not has_foreign_letter(word)


@given(st.text(alphabet="abdefgijklmnoprstuvz", min_size=1, max_size=8), st.sampled_from("čćđšž"))
def test_a_letter_that_only_serbian_has_settles_it_too(word: str, letter: str) -> None:
    assert weight(word + letter, headline=False) == SERBIAN_FOR_SURE


@given(st.text(alphabet=SERBIAN, min_size=2, max_size=14))
def test_a_small_word_is_never_more_foreign_than_a_capitalised_one(word: str) -> None:
    assert weight(word, headline=False) <= max(weight(word.capitalize(), headline=False), 2)


@pytest.mark.parametrize(
    "word", ["Sullivan", "Whitaker", "Facebooka", "Trumpov", "iPhone", "DiCaprio", "Chicago", "the"]
)
def test_foreign(word: str) -> None:
    assert weight(word, headline=False) >= 4


@pytest.mark.parametrize("word", ["skupština", "Beograda", "predsednik", "Amerike", "Englez", "Bajden", "Makron", "i"])
def test_serbian(word: str) -> None:
    assert weight(word, headline=False) <= -3


@pytest.mark.parametrize("word", ["Boris", "Martin", "B", "Nelson"])
def test_as_good_as_either(word: str) -> None:
    assert abs(weight(word, headline=False)) < 1


def test_a_word_in_capitals_among_others_is_a_word() -> None:
    assert weight("CENA", headline=True) < weight("CENA", headline=False)
    assert weight("BBC", headline=True) > 0


@pytest.mark.parametrize("word", sorted(names.SERBIAN & {"boing", "lufthanza", "montreal", "londona"}))
def test_serbian_spelling_of_foreign_names(word: str) -> None:
    assert weight(word.capitalize(), headline=False) == SERBIAN_BY_TABLE


def test_the_learned_table_is_sound() -> None:
    lines = [line.split() for line in WEIGHTS.strip().splitlines()]
    groups = [group for _, *found in lines for group in found]
    assert len(groups) == len(set(groups)) > 4000
    assert all(2 <= len(group) <= 4 and group == group.lower() for group in groups)
    assert all(-40 < int(number) < 40 and int(number) != 0 for number, *_ in lines)


def test_letters_tell_english_from_serbian() -> None:
    english = ("houston", "fletcher", "whistle", "cooper", "landscape", "management")
    serbian = ("hjuston", "flečer", "zvižduk", "kuper", "predeo", "rukovodstvo")
    assert min(map(foreignness, english)) > max(0, *map(foreignness, serbian))


@given(st.text(max_size=20))
def test_letters_of_any_word_are_weighed(word: str) -> None:
    assert -60 < foreignness(word) < 60
