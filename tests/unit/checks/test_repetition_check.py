"""What golden rows of ``repetition`` cannot say: places, messages, laws."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rkslocale.checks.pair import Aids, Pair, Problem
from rkslocale.checks.repetition import repetition
from rkslocale.locales import ENGLISH, SERBIAN, SERBIAN_LATIN, Locale

ALBANIAN = Locale("sq")
LOCALES = [ENGLISH, ALBANIAN, SERBIAN, SERBIAN_LATIN, Locale("de")]


def found(source: str, target: str, locale: Locale = ALBANIAN) -> list[Problem]:
    return list(repetition(Pair(source, target, ENGLISH, locale), Aids()))


@pytest.mark.parametrize(
    ("target", "marked"),
    [
        ("Rruga mbaron në fshat në fshat.", "në fshat"),
        ("Fshati nuk ka ka ka ujë.", "ka ka"),
        ("Rruga u mbyll dje, rruga u mbyll dje.", "rruga u mbyll dje"),
        ("Shesin bukë, dardha, mollë, dardha.", "dardha"),
        ("Shtetetetet duhet të veprojnë.", "Shtetetetet"),
    ],
)
def test_the_second_time_is_marked(target: str, marked: str) -> None:
    (problem,) = found("Something else.", target)
    assert target[problem.start : problem.end] == marked
    assert problem.start == target.rindex(marked)
    assert f"“{marked}”" in problem.message


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("To the end of the road, to the end of the road!", "Deri në fund të rrugës, deri në fund të rrugës!"),
        ("No, no, no.", "Jo, jo, jo."),
        ("Apples, pears and, again, apples, pears.", "Mollë, dardha, mollë, dardha."),
        ("Psssst!", "Pssst, ti!"),
    ],
)
def test_what_the_source_does_too_is_right(source: str, target: str) -> None:
    assert not found(source, target)


@pytest.mark.parametrize(
    ("source", "target", "is_right"),
    [
        ("I want nothing. Nothing at all.", "Nuk dua asgjë prej jush. Asgjë prej jush fare.", True),
        ("I am sorry for nothing. Truly.", "Për asgjë. Për asgjë nuk më vjen keq.", True),
        ("I am sorry for nothing.", "Për asgjë. Për asgjë nuk më vjen keq.", False),
        ("I am sorry for nothing. Truly.", "Për asgjë, për asgjë nuk më vjen keq. Vërtet.", False),
        ("We work, we sell bread. We rest.", "Ne punojmë dhe shesim bukë. Ne punojmë dhe shesim bukë.", False),
    ],
)
def test_emphasis_begins_a_sentence_again_in_a_few_words(source: str, target: str, is_right: bool) -> None:
    assert (not found(source, target)) == is_right


def test_one_word_twice_is_for_another_check() -> None:
    assert not found("The school has no heating.", "Shkolla nuk ka ka ngrohje.")


@pytest.mark.parametrize("word", ["заштитити", "ШТИТИТИ", "СССР"])
def test_serbian_words_that_only_look_like_a_stutter(word: str) -> None:
    assert not found("Something else.", f"Реч је {word}.", SERBIAN)


def test_a_language_without_tables_is_looked_at_too() -> None:
    target = "Das Dorf liegt am Fluss am Fluss."
    (problem,) = found("The village lies on the river.", target, Locale("de"))
    assert target[problem.start : problem.end] == "am Fluss"


WORDS = ["ministri", "rruga", "shkolla", "dritarja", "komuna", "vera", "policia", "buka"]


@settings(deadline=None)
@given(st.permutations(WORDS))
def test_law_different_words_are_no_repetition_and_twice_they_are(words: list[str]) -> None:
    sentence = " ".join(words)
    assert not found("Something else.", f"{sentence}.")
    (problem,) = found("Something else.", f"{sentence}. {sentence}.")
    assert problem.start == len(sentence) + 2


@settings(deadline=None)
@given(st.permutations(WORDS))
def test_law_what_the_source_says_twice_the_target_may(words: list[str]) -> None:
    sentence = " ".join(words)
    assert not found(f"{sentence}. {sentence}.", f"{sentence}. {sentence}.")


@settings(deadline=None)
@given(st.text(max_size=80), st.text(min_size=1, max_size=80), st.sampled_from(LOCALES))
def test_law_places_are_within_any_target(source: str, target: str, locale: Locale) -> None:
    for problem in found(source, target, locale):
        assert 0 <= problem.start < problem.end <= len(target)


@settings(deadline=None)
@given(st.text(min_size=1, max_size=80))
def test_law_an_equal_target_repeats_no_more_than_its_source(text: str) -> None:
    assert not found(text, text, ENGLISH)
