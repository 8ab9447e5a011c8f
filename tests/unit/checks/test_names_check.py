"""What the golden rows of the check of names cannot say."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rkslocale.checks import Aids, Pair, Problem
from rkslocale.checks.name_parts import parts
from rkslocale.checks.names import names
from rkslocale.locales import ENGLISH, SERBIAN, SERBIAN_LATIN, Locale
from rkslocale.model import Severity

ALBANIAN = Locale("sq")
LOCALES = (ENGLISH, ALBANIAN, SERBIAN, SERBIAN_LATIN)
PLACES = ("Berlin", "Vienna", "Prizren", "Tirana", "Skopje", "Athens")


def found(source: str, target: str, locale: Locale = ALBANIAN, source_locale: Locale = ENGLISH) -> list[Problem]:
    return list(names(Pair(source, target, source_locale, locale), Aids()))


def test_a_place_that_is_replaced_is_an_error_at_the_other_place() -> None:
    target = "Gruaja u nis për në Vjenë mbrëmë."
    (problem,) = found("The woman left for Berlin last night.", target)
    assert target[problem.start : problem.end] == "Vjenë"
    assert problem.severity is Severity.ERROR
    assert problem.message.startswith("the source has “Berlin”, the target “Vjenë” in its place; ")


def test_a_full_name_is_one_problem() -> None:
    target = "Dragan Petroviqi e pikturoi murin."
    (problem,) = found("Milan Jovanović painted the wall.", target)
    assert target[problem.start : problem.end] == "Dragan Petroviqi"
    assert problem.severity is Severity.ERROR


def test_a_person_that_is_lost_is_marked_nowhere() -> None:
    (problem,) = found("Agim Berisha closed the gate.", "Porta u mbyll.")
    assert (problem.start, problem.end, problem.severity) == (0, 0, None)
    assert "“Agim Berisha”" in problem.message


def test_a_surname_alone_may_become_a_pronoun() -> None:
    assert not found("In the evening Berisha closed the gate.", "Në mbrëmje ai e mbylli portën.")


def test_a_misspelling_is_a_warning_that_has_both_names() -> None:
    target = "Porta u mbyll nga Fatmir Lmani."
    (problem,) = found("The gate was closed by Fatmir Limani.", target)
    assert target[problem.start : problem.end] == "Lmani"
    assert problem.severity is None
    assert "“Limani”" in problem.message


def test_an_english_possessive_is_no_part_of_a_name() -> None:
    assert [part.text for part in parts("Kurti's car", ENGLISH)] == ["Kurti", "car"]


def test_words_with_hyphens_stand_in_parts_at_their_places() -> None:
    text = "Kosovo-Serbia talks"
    assert [text[part.start : part.end] for part in parts(text, ENGLISH)] == ["Kosovo", "Serbia", "talks"]


def test_a_word_of_capitals_is_no_name() -> None:
    assert not any(part.capital for part in parts("KFOR AND UNMIK", ENGLISH))


@pytest.mark.parametrize("target", ["Минская улица", "Calle de Viena"])
def test_nothing_is_known_of_other_languages(target: str) -> None:
    assert not found("The woman left for Berlin.", target, Locale("ru" if target[0] == "М" else "es"))


def test_a_text_is_no_translation_into_its_own_language() -> None:
    assert not found("Gruaja shkoi në Berlin.", "Gruaja shkoi në Vjenë.", source_locale=ALBANIAN)


def test_another_country_is_an_error_and_said_once() -> None:
    (problem,) = found(
        "Guests came from Austria, Malta and Georgia.", "Mysafirët erdhën nga Austria, Malta dhe Armenia."
    )
    assert problem.severity is Severity.ERROR
    assert problem.message.startswith("the source has “Georgia”, the target “Armenia” in its place; ")


def test_the_same_country_by_its_people() -> None:
    assert not found("Three Poles won.", "Fituan tre polakë.")
    assert not found("A firm from Finland won.", "Pobedila je finska firma.", SERBIAN_LATIN)
    assert not found("The U.S. delegation left.", "Delegacioni amerikan iku nga Polonia.")


def test_a_surname_is_behind_its_given_name() -> None:
    target = "Kamionin e ngiste Agron Makolli."
    (problem,) = found("The lorry was driven by Agron Thaçi.", target)
    assert target[problem.start : problem.end] == "Agron Makolli"
    assert not found("The lorry was driven by Agron Thaçi.", "Kamionin e ngiste Agron Thaçi.")


def test_one_of_a_row() -> None:
    target = "Ishin aty Kurti, Vučić dhe Osmani."
    (problem,) = found("There were Kurti, Vučić and Borrell.", target)
    assert target[problem.start : problem.end] == "Osmani"
    assert not found("There were Kurti, Vučić and Borrell.", "Ishin aty Boreli, Vuçiqi e Kurti.")


def test_into_english() -> None:
    source = "Gruaja u nis nga Berlini për në Tiranë."
    assert not found(source, "The woman set out from Berlin for Tirana.", ENGLISH, ALBANIAN)
    assert found(source, "The woman set out from Vienna for Tirana.", ENGLISH, ALBANIAN)


def test_between_albanian_and_serbian_nothing_is_known_of_exonyms() -> None:
    assert not found("Gruaja u nis nga Vjena.", "Žena je krenula iz Beča.", SERBIAN_LATIN, ALBANIAN)


@given(st.permutations(PLACES))
def test_names_in_any_order_are_the_same_names(places: list[str]) -> None:
    assert not found(f"The road from {' to '.join(PLACES)} is long.", f"Rruga {' '.join(places)} është e gjatë.")


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=60), st.text(min_size=1, max_size=60), st.sampled_from(LOCALES), st.sampled_from(LOCALES))
def test_places_lie_within_any_target(source: str, target: str, one: Locale, other: Locale) -> None:
    for problem in found(source, target, other, one):
        assert 0 <= problem.start <= problem.end <= len(target)


@settings(max_examples=60, deadline=None)
@given(st.text(min_size=1, max_size=60), st.sampled_from(LOCALES))
def test_parts_are_pieces_of_the_text(text: str, locale: Locale) -> None:
    for part in parts(text, locale):
        assert text[part.start : part.end] == part.text


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(PLACES), min_size=1, max_size=4), st.sampled_from(LOCALES[1:]))
def test_a_copy_has_all_names(places: list[str], locale: Locale) -> None:
    text = f"On the road: {', '.join(places)}"
    assert not found(text, text, locale)
