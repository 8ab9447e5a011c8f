"""What golden rows of ``doubled-words`` cannot say: places, messages, laws."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rkslocale.checks.doubled_words import doubled_words
from rkslocale.checks.pair import Aids, Pair, Problem
from rkslocale.locales import ENGLISH, SERBIAN, SERBIAN_LATIN, Locale

ALBANIAN = Locale("sq")
LOCALES = [ENGLISH, ALBANIAN, SERBIAN, SERBIAN_LATIN, Locale("de")]


def found(source: str, target: str, locale: Locale = ALBANIAN) -> list[Problem]:
    return list(doubled_words(Pair(source, target, ENGLISH, locale), Aids()))


def test_both_words_are_marked() -> None:
    target = "Shkolla nuk ka  ka ngrohje."
    (problem,) = found("The school has no heating.", target)
    assert target[problem.start : problem.end] == "ka  ka"
    assert problem.message == "“ka” stands twice in a row; delete one"


def test_each_double_is_marked() -> None:
    target = "Bisedimet do do të vazhdojnë në në qershor."
    assert [target[p.start : p.end] for p in found("The talks go on.", target)] == ["do do", "në në"]


@pytest.mark.parametrize("between", [", ", "-", " – ", " 12 ", ". ", "/", " | "])
def test_only_white_space_may_be_between(between: str) -> None:
    assert not found("The school.", f"Shkolla{between}shkolla.")


@pytest.mark.parametrize("target", ["Qeveria qeveria vendosi.", "QEVERIA QEVERIA vendosi.", "Qeveria Qeveria vendosi."])
def test_capitals_make_no_difference(target: str) -> None:
    assert found("The government decided.", target)


def test_what_stands_three_times_is_for_another_check() -> None:
    assert not found("The school has heating.", "Shkolla ka ka ka ngrohje.")


def test_a_source_that_says_a_word_twice_may_be_followed() -> None:
    assert not found("He ran and ran, ran and ran.", "Ai vrapoi vrapoi vrapoi.")
    assert not found("Never, never again.", "Kurrë kurrë më.")


def test_what_the_source_says_twice_excuses_one_double_of_the_target() -> None:
    target = "Shumë e shumë falënderime, tha tha trajneri."
    (problem,) = found("Many, many thanks, said the coach.", target)
    assert target[problem.start : problem.end] == "tha tha"
    assert not found("Many, many thanks, said the coach.", "Shumë shumë falënderime, tha trajneri.")


@pytest.mark.parametrize(
    ("target", "marked"),
    [
        ("U tha të mos të mos shkojnë.", ["të mos të mos"]),
        ("U tha të mos, të mos shkojnë.", []),
        ("Biseduan dy për dy për pak kohë.", []),
        ("Ministri tha ministri tha ashtu.", []),  # long ones are for repetition
        ("U tha të mos shkojnë.", []),
    ],
)
def test_two_short_words_twice_are_marked(target: str, marked: list[str]) -> None:
    assert [target[p.start : p.end] for p in found("They were told not to go.", target)] == marked


def test_two_short_words_may_stand_twice_where_they_do_in_the_source() -> None:
    assert not found("On it on it went.", "Po të po të shkoi.")


@pytest.mark.parametrize(
    ("target", "is_right"),
    [
        ("Trebalo bi da da rok.", True),
        ("Rekao je da da se slaže.", False),
        ("Рекао је да да се слаже.", False),
        ("Bilo bilo kakvih problema.", True),
        ("Bilo bilo problema.", False),
    ],
)
def test_serbian_words_that_may_stand_twice_before_some(target: str, is_right: bool) -> None:
    locale = SERBIAN if target.startswith("Р") else SERBIAN_LATIN
    assert (not found("He said so.", target, locale)) == is_right


@pytest.mark.parametrize("target", ["%s %s", "{ime} {ime}", "<b>x</b> <b>x</b>", "A A", "x x"])
def test_placeholders_and_letters_are_no_words(target: str) -> None:
    assert not found("Name and name", target)


def test_of_other_languages_nothing_is_said() -> None:
    assert not found("The woman who saw that.", "Die Frau, die die Kinder sah sah.", Locale("de"))


WORDS = ["ministri", "rruga", "shkolla", "dritarja", "komuna", "vera", "policia", "buka"]


@settings(deadline=None)
@given(st.permutations(WORDS), st.integers(0, len(WORDS) - 1))
def test_law_a_word_put_twice_is_found_where_it_is(words: list[str], place: int) -> None:
    assert not found("Something else.", " ".join(words))
    target = " ".join([*words[: place + 1], *words[place:]])
    (problem,) = found("Something else.", target)
    assert target[problem.start : problem.end] == f"{words[place]} {words[place]}"
    assert problem.start == len(" ".join(words[:place])) + (place > 0)


@settings(deadline=None)
@given(st.text(max_size=80), st.text(min_size=1, max_size=80), st.sampled_from(LOCALES))
def test_law_places_are_within_any_target(source: str, target: str, locale: Locale) -> None:
    for problem in found(source, target, locale):
        assert 0 <= problem.start < problem.end <= len(target)


@settings(deadline=None)
@given(st.text(min_size=1, max_size=80))
def test_law_an_equal_target_doubles_no_more_than_its_source(text: str) -> None:
    assert not found(text, text, ENGLISH)
