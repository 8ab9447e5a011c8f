"""What golden rows of ``length`` cannot say: places, severities, limits, laws."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rkslocale.checks.length import _LIMITS, _least, _Limits, _saved_by_acronyms, length
from rkslocale.checks.pair import Aids, Pair, Problem
from rkslocale.locales import ENGLISH, SERBIAN, SERBIAN_LATIN, Locale
from rkslocale.model import Severity

ALBANIAN = Locale("sq")
LOCALES = [ENGLISH, ALBANIAN, SERBIAN, SERBIAN_LATIN, Locale("de")]
SOURCE = "The municipality announced that the works would be finished before the end of the year."
TARGET = "Komuna njoftoi se punimet do të përfundojnë para fundit të vitit."


def found(source: str, target: str, locale: Locale = ALBANIAN, source_locale: Locale = ENGLISH) -> list[Problem]:
    return list(length(Pair(source, target, source_locale, locale), Aids()))


def test_where_it_breaks_off_the_last_word_is_marked() -> None:
    target = "Komuna njoftoi se punimet do të përfundojnë para fundit të"
    (problem,) = found(SOURCE, target)
    assert target[problem.start : problem.end] == "të"
    assert problem.message == "the target breaks off here; translate the rest"


def test_of_a_target_that_is_too_short_nothing_is_marked() -> None:
    (problem,) = found(SOURCE, "Komuna njoftoi punimet.")
    assert (problem.start, problem.end, problem.severity) == (0, 0, None)
    assert "the source has 87 characters, the target 23" in problem.message


def test_too_long_is_a_warning() -> None:
    (problem,) = found(SOURCE, f"{TARGET} {TARGET} {TARGET}")
    assert problem.severity is Severity.WARNING
    assert "too long" in problem.message


@pytest.mark.parametrize("target", [TARGET, TARGET.removesuffix("."), f"“{TARGET}”", f"{TARGET} "])
def test_a_whole_target_is_right(target: str) -> None:
    assert not found(SOURCE.removesuffix("."), target)


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Sent by the user", "Dërguar nga"),
        ("Search for", "Kërko për"),
        ("Search in the folder for", "Kërko në dosje për"),
        ("He came at five, and", "Ai erdhi në pesë dhe"),
    ],
)
def test_labels_may_end_in_a_preposition(source: str, target: str) -> None:
    assert not any("breaks off" in problem.message for problem in found(source, target))


@pytest.mark.parametrize("placeholder", ["%s", "%1$s"])
def test_a_placeholder_is_no_preposition(placeholder: str) -> None:
    assert not found(f"Last synchronized: {placeholder}.", f"Последње усклађивање: {placeholder}.", SERBIAN)


@pytest.mark.parametrize("end", [",", ";", " -", " –"])
def test_a_target_does_not_end_in_a_comma_or_dash(end: str) -> None:
    assert found(SOURCE, TARGET.removesuffix(".") + end)
    assert not found(SOURCE.removesuffix(".") + end, TARGET.removesuffix(".") + end)


def test_cyrillic_is_measured_as_if_it_were_latin() -> None:
    latin = "Nenadoknadivo nagnječenje bljutavog đubriva."
    cyrillic = "Ненадокнадиво нагњечење бљутавог ђубрива."
    for source in (SOURCE, SOURCE[:60], f"{SOURCE} {SOURCE}"):
        assert len(found(source, latin, SERBIAN_LATIN)) == len(found(source, cyrillic, SERBIAN))


@pytest.mark.parametrize("pair", list(_LIMITS))
def test_limits_are_in_order(pair: tuple[str, str]) -> None:
    limits = _LIMITS[pair]
    for least, few, little, most in zip(limits.least, limits.few, limits.little, limits.most, strict=True):
        assert least < few < little < 1 < most
    assert all(one > other for one, other in pairwise(limits.most))


def test_of_other_languages_nothing_is_said() -> None:
    assert not found(SOURCE, "Die", Locale("de"))
    assert not found(SOURCE, "Ова", SERBIAN, Locale("de"))


@pytest.mark.parametrize("blank", ["", " ", "\n\t", "\u00a0"])
def test_of_a_blank_text_nothing_is_said(blank: str) -> None:
    assert not found(blank, TARGET)
    assert not found(SOURCE, blank)


NAME = "The Ministry of Environment, Spatial Planning and Infrastructure"


@pytest.mark.parametrize(
    ("source", "target", "is_right"),
    [
        (f"{NAME} (MESPI) stopped the works at the quarry.", "MMPHI-ja i ndali punimet në gurore.", True),
        (f"{NAME} stopped the works at the quarry.", "MMPHI-ja i ndali punimet në gurore.", True),
        (f"{NAME} stopped the works at the quarry.", "Ministria i ndali punimet.", False),
        ("MESPI, KEDS and KOSTT stopped the works at the quarry in the north.", "MMPHI i ndali punimet.", False),
    ],
)
def test_an_acronym_stands_for_a_long_name(source: str, target: str, is_right: bool) -> None:
    assert (not found(source, target)) == is_right


def test_an_acronym_saves_its_name_and_no_more() -> None:
    assert _saved_by_acronyms(f"{NAME} spoke.", "MMPHI-ja foli.") == len(NAME)
    assert _saved_by_acronyms(f"{NAME} (MESPI) spoke.", "MMPHI-ja foli.") == len(NAME) + len(" (MESPI)")
    assert _saved_by_acronyms(f"{NAME} spoke to KFOR.", "MMPHI-ja foli.") == 0
    assert _saved_by_acronyms(f"{NAME} spoke.", "Ministria foli.") == 0


def test_an_idiom_of_less_than_sixty_characters_may_shrink_to_less_than_half() -> None:
    assert not found("As far as we can see, it is anybody's guess.", "Askush s’e di me siguri.")
    assert found("As far as we can see, it is anybody's guess.", "S’dihet.")


@settings(deadline=None)
@given(st.sampled_from(list(_LIMITS.values())), st.integers(min_value=0, max_value=400))
def test_law_the_least_is_between_those_of_the_classes_and_grows(limits: _Limits, size: int) -> None:
    least = _least(limits, size)
    assert min(limits.least) <= least <= max(limits.least)
    assert _least(limits, size + 1) - least < 0.01


@settings(deadline=None)
@given(st.text(max_size=11), st.text(min_size=1, max_size=11), st.sampled_from(LOCALES))
def test_law_short_texts_may_be_of_any_length(source: str, target: str, locale: Locale) -> None:
    assert not found(source, target, locale)


@settings(deadline=None)
@given(st.text(max_size=90), st.text(min_size=1, max_size=90), st.sampled_from(LOCALES), st.sampled_from(LOCALES))
def test_law_one_problem_at_most_and_its_place_is_within(source: str, target: str, one: Locale, other: Locale) -> None:
    problems = found(source, target, other, one)
    assert len(problems) <= 1
    for problem in problems:
        assert 0 <= problem.start <= problem.end <= len(target)
