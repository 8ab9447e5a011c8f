"""What golden rows of ``untranslated`` cannot say: places, messages, other languages, laws."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rkslocale.checks.pair import Aids, Pair, Problem
from rkslocale.checks.untranslated import untranslated
from rkslocale.locales import ENGLISH, SERBIAN, SERBIAN_LATIN, Locale

ALBANIAN = Locale("sq")
GERMAN = Locale("de")
LOCALES = [ENGLISH, ALBANIAN, SERBIAN, SERBIAN_LATIN, GERMAN]


def found(source: str, target: str, locale: Locale, source_locale: Locale = ENGLISH) -> list[Problem]:
    return list(untranslated(Pair(source, target, source_locale, locale), Aids()))


def test_an_equal_target_has_no_place() -> None:
    text = "The farmers are waiting for rain."
    (problem,) = found(text, text, ALBANIAN)
    assert (problem.start, problem.end) == (0, 0)
    assert problem.message == "the target is the same as the source; translate it"


@pytest.mark.parametrize("target", ["the farmers are waiting for  rain.", " THE FARMERS ARE WAITING FOR RAIN. "])
def test_space_and_capitals_make_no_difference(target: str) -> None:
    assert "the same" in found("The farmers are waiting for rain.", target, ALBANIAN)[0].message


def test_a_stretch_is_marked_with_the_words_of_both_languages_in_it() -> None:
    target = "Bujqit presin shi, the farmers’ union said."
    (problem,) = found("Farmers are waiting for rain, the farmers’ union said.", target, ALBANIAN)
    assert "farmers’ union said" in target[problem.start : problem.end]
    assert problem.message == f"“{target[problem.start : problem.end]}” is left from the source; translate it"


@pytest.mark.parametrize("company", ["Apple", "Shell", "Target", "Orange"])
@pytest.mark.parametrize("locale", [ALBANIAN, SERBIAN_LATIN])
def test_companies_with_a_common_word_for_a_name_stay(company: str, locale: Locale) -> None:
    verb = "dhe të tjerët u ankuan" if locale == ALBANIAN else "i ostali su se žalili"
    assert not found(f"{company} and others complained.", f"{company} {verb}.", locale)
    small = f"{company.lower()} {verb}."
    assert found(f"The {company.lower()} and others fell.", small, locale)


def test_each_stretch_is_marked() -> None:
    target = "Meanwhile, bujqit presin për rainfall."
    places = found("Meanwhile, the farmers are waiting for rainfall.", target, ALBANIAN)
    assert [target[place.start : place.end] for place in places] == ["Meanwhile", "rainfall"]


@pytest.mark.parametrize(
    "kept",
    [
        "“farmers waiting”",
        "<farmers>",
        "`farmers waiting`",
        "{farmers}",
        "%(farmers)s",
        "/farmers/waiting",
        "farmers@example.org",
        "(farmers)",
        "--farmers",
    ],
)
def test_titles_and_code_are_kept(kept: str) -> None:
    assert not found(f"See {kept} for the farmers.", f"Shihni {kept} për bujqit.", ALBANIAN)


def test_a_word_that_the_source_lacks_is_not_left_from_it() -> None:
    assert not found("The farmers came.", "Bujqit erdhën with umbrellas.", ALBANIAN)


def test_a_headline_with_capitals_is_no_name() -> None:
    headline = "Heavy Rain Destroys Wheat Harvest"
    assert found(headline, headline, ALBANIAN)
    assert not found("Real Madrid", "Real Madrid", ALBANIAN)


def test_in_a_language_without_lexicon_only_an_equal_text_counts() -> None:
    text = "The farmers are waiting for rain."
    assert found(text, text, GERMAN)
    assert not found(text, "Die farmers warten auf rain.", GERMAN)
    assert not found("Open Source Software", "Open Source Software", GERMAN)
    assert not found("Bauern warten auf Regen", "Bauern warten auf Regen", ALBANIAN, GERMAN)


def test_between_two_scripts_nothing_is_said() -> None:
    assert not found("Сељаци чекају кишу.", "Сељаци чекају кишу.", SERBIAN_LATIN, SERBIAN)


RIGHT = ["KFOR", "UNMIK 1999", "Hotel Grand", "Real Madrid", "Edi Rama", "42 %", "https://example.org/x", "%s"]


@settings(deadline=None)
@given(st.lists(st.sampled_from(RIGHT), min_size=1, max_size=3), st.sampled_from(LOCALES))
def test_law_names_and_figures_stay(parts: list[str], locale: Locale) -> None:
    text = ", ".join(parts)
    assert not found(text, text, locale)


@settings(deadline=None)
@given(st.text(max_size=60), st.text(min_size=1, max_size=60), st.sampled_from(LOCALES), st.sampled_from(LOCALES))
def test_law_places_are_within_any_target(source: str, target: str, one: Locale, other: Locale) -> None:
    for problem in found(source, target, other, one):
        assert 0 <= problem.start <= problem.end <= len(target)
