"""Words of opposite meaning, and the way back from folded text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rkslocale.language.folding import fold, unfold
from rkslocale.language.polarity import _entries, swaps

LANGUAGES = ("en", "sq", "sr")


def said(source: str, target: str, languages: tuple[str, str]) -> list[tuple[str, str]]:
    return [(source[slice(*swap.source)], target[slice(*swap.target)]) for swap in swaps(source, target, languages)]


@pytest.mark.parametrize(
    ("source", "target", "languages", "expected"),
    [
        ("Prices rose.", "Çmimet ranë.", ("en", "sq"), [("rose", "ranë")]),
        ("Prices rose.", "Cene su pale.", ("en", "sr"), [("rose", "pale")]),
        ("Prices rose.", "Цене су пале.", ("en", "sr"), [("rose", "пале")]),
        ("Çmimet ranë.", "Cene su porasle.", ("sq", "sr"), [("ranë", "porasle")]),
        ("More than ten came.", "Erdhën më pak se dhjetë.", ("en", "sq"), [("More than", "më pak se")]),
        ("Љубав је отворена.", "Love is closed.", ("sr", "en"), [("отворена", "closed")]),
        ("Two women came.", "Došla su dva muškarca.", ("en", "sr"), [("women", "muškarca")]),
        ("Prices rose and fell.", "Çmimet ranë.", ("en", "sq"), []),
        ("Prices rose.", "Çmimet ranë e u rritën.", ("en", "sq"), []),
        ("Prices rose.", "Çmimet u rritën.", ("en", "sq"), []),
        ("Prices rose.", "Die Preise fielen.", ("en", "de"), []),
        ("Rents rose, wages fell.", "Qiratë u rritën, pagat u rritën.", ("en", "sq"), [("fell", "rritën")]),
        ("Rents rose, wages fell.", "Qiratë u rritën, pagat ranë.", ("en", "sq"), []),
        ("Rents rose, wages fell.", "Qiratë u rritën, pagat më pak.", ("en", "sq"), []),
        ("The vote was 5 in favour.", "Glasalo je 5 protiv.", ("en", "sr"), [("in favour", "protiv")]),
        ("He was acquitted.", "Он је осуђен.", ("en", "sr"), [("acquitted", "осуђен")]),
    ],
)
def test_swaps(source: str, target: str, languages: tuple[str, str], expected: list[tuple[str, str]]) -> None:
    assert said(source, target, languages) == expected


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_line_is_in_every_language_and_both_sides_have_words(language: str) -> None:
    sides = {side for side, is_clear, _ in _entries(language) if is_clear}
    assert sides == {(line, side) for line, _ in sides for side in (0, 1)}
    assert sides == {side for side, is_clear, _ in _entries("en") if is_clear}
    assert len(sides) >= 80


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_form_clearly_says_both_of_two_opposites(language: str) -> None:
    clear: dict[tuple[int, int], set[str]] = {}
    for side, is_clear, form in _entries(language):
        if is_clear:
            clear.setdefault(side, set()).add(form)
    for line, _ in clear:
        assert not clear[line, 0] & clear[line, 1]


@given(st.text(max_size=80), st.sampled_from(LANGUAGES))
def test_law_no_text_says_the_opposite_of_itself(text: str, language: str) -> None:
    assert not said(text, text, (language, language))


@given(st.text("њљџ ŽaбNJİß", max_size=20), st.text("њЉџ Žaб", min_size=1, max_size=9), st.text("Џ љa", max_size=9))
def test_law_what_is_found_in_folded_text_is_brought_back(before: str, word: str, behind: str) -> None:
    text = before + word + behind
    start = len(fold(before, "sr"))
    span = unfold((start, start + len(fold(word, "sr"))), text, "sr")
    assert text[slice(*span)] == word


@given(st.text("İIıßΣςσДђЉaБ Ž", max_size=12))
def test_law_folding_keeps_the_length_of_what_is_not_cyrillic(text: str) -> None:
    assert len(fold(text, "sq")) == len(text)
    assert unfold((0, len(fold(text, "sr"))), text, "sr") == (0, len(text))


@given(st.text(), st.sampled_from(LANGUAGES))
def test_law_folding_twice_is_folding_once(text: str, language: str) -> None:
    assert fold(fold(text, language), language) == fold(text, language)
