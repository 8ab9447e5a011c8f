"""The check ``script``: what golden rows cannot say."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rkslocale.checks.pair import Aids, Pair, Problem
from rkslocale.checks.script import script
from rkslocale.locales import ENGLISH, SERBIAN, SERBIAN_LATIN, Locale
from rkslocale.model import Severity

ALBANIAN = Locale("sq")
LOCALES = (ALBANIAN, SERBIAN, SERBIAN_LATIN, ENGLISH, Locale("el"))
ALBANIAN_WORDS = st.sampled_from(("qeveria", "është", "çdo", "ditë", "fëmijë", "xhep", "gjyq", "njeri", "ëndërr"))
SERBIAN_WORDS = st.sampled_from(("влада", "је", "чекала", "ђаке", "џеп", "љубав", "њива", "шума", "жаба", "ћутање"))


def found(target: str, locale: Locale, source: str = "The government met.") -> list[Problem]:
    return list(script(Pair(source, target, ENGLISH, locale), Aids()))


@pytest.mark.parametrize(
    ("target", "locale", "message"),
    [
        ("Kryetаri foli.", ALBANIAN, "“Kryetаri” is in two scripts: “а” (U+0430) is Cyrillic; type it anew in one"),
        ("Влaда је.", SERBIAN, "“Влaда” is in two scripts: “a” (U+0061) is Latin; type it anew in one"),
        ("Vlοda ide.", SERBIAN_LATIN, "“Vlοda” is in two scripts: “ο” (U+03BF) is Greek; type it anew in one"),
        ("Ai е këtu.", ALBANIAN, "“е” (U+0435) is a Cyrillic letter; type the Latin one"),
        ("Vlada је tu.", SERBIAN_LATIN, "“је” is in Cyrillic letters; write it in Latin ones"),
        ("Влада je ту.", SERBIAN, "“je” is in Latin letters; write it in Cyrillic: “је”"),
    ],
)
def test_messages_name_the_letter_and_what_to_do(target: str, locale: Locale, message: str) -> None:
    assert [problem.message for problem in found(target, locale)] == [message]


def test_the_odd_letters_are_the_fewer_ones() -> None:
    (problem,) = found("Приштинa", SERBIAN)
    assert "is Latin" in problem.message
    (problem,) = found("Prishtinа", ALBANIAN)
    assert "is Cyrillic" in problem.message


def test_a_run_of_words_is_one_problem() -> None:
    target = "Влада је рекла da je zakon dobar, тврди министар."
    (problem,) = found(target, SERBIAN)
    assert target[problem.start : problem.end] == "da je zakon dobar"


def test_a_run_is_marked_without_the_names_around_it() -> None:
    target = "Ставио је Google je sada на листу."
    (problem,) = found(target, SERBIAN, "Google is on the list.")
    assert target[problem.start : problem.end] == "je sada"


def test_names_of_the_source_may_stay_latin() -> None:
    assert not found("Концерт држи Tarja.", SERBIAN, "Tarja gives a concert.")
    assert not found("Отвара се Dokufest.", SERBIAN, "Dokufest opens.")


def test_what_the_source_has_in_cyrillic_may_stay() -> None:
    assert found("Titulli është Правда.", ALBANIAN)
    assert not found("Titulli është Правда.", ALBANIAN, "The title is Правда.")


def test_marks_apart_are_a_warning_in_every_language() -> None:
    for text, locale in (("është", ALBANIAN), ("čeka", SERBIAN_LATIN), ("café", ENGLISH)):
        (problem,) = found(unicodedata.normalize("NFD", text), locale)
        assert problem.severity is Severity.WARNING
        assert (problem.start, problem.end) == (0, len(unicodedata.normalize("NFD", text)))


def test_marks_that_unicode_has_with_no_letter_are_right() -> None:
    assert not found("Волео је ко\u0302ла.", SERBIAN)


@pytest.mark.parametrize("tag", ["de", "el", "mk", "ru"])
def test_nothing_is_said_of_other_targets(tag: str) -> None:
    assert not found("Влaда је met in the дом", Locale.parse(tag))


@given(st.lists(ALBANIAN_WORDS, min_size=1).map(" ".join))
def test_latin_letters_are_right_in_albanian(target: str) -> None:
    assert not found(target, ALBANIAN)


@given(st.lists(SERBIAN_WORDS, min_size=1).map(" ".join))
def test_cyrillic_letters_are_right_in_serbian(target: str) -> None:
    assert not found(target, SERBIAN)
    assert found(target, ALBANIAN)


@given(
    st.lists(SERBIAN_WORDS, min_size=1),
    st.sampled_from(("KFOR", "NATO", "EU", "BBC")),
    st.sampled_from(("а", "у", "ом")),
)
def test_acronyms_with_cyrillic_endings_are_right(words: list[str], acronym: str, ending: str) -> None:
    assert not found(f"{' '.join(words)} {acronym}-{ending}", SERBIAN)


@given(st.text(min_size=1, max_size=120), st.sampled_from(LOCALES))
def test_positions_lie_within_any_target(target: str, locale: Locale) -> None:
    for problem in found(target, locale):
        assert 0 <= problem.start < problem.end <= len(target)
        assert "; " in problem.message
