"""The check ``diacritics``: what golden rows cannot say."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rkslocale.checks.diacritics import diacritics
from rkslocale.checks.pair import Aids, Pair, Problem
from rkslocale.locales import ENGLISH, SERBIAN, SERBIAN_LATIN, Locale
from rkslocale.model import Severity

ALBANIAN = Locale("sq")
LOCALES = (ALBANIAN, SERBIAN, SERBIAN_LATIN, ENGLISH, Locale("hr"))
RIGHT = {
    ALBANIAN: (
        "Qeveria e Kosovës tha se nuk është e vërtetë që çmimet janë më të larta.",
        "Shumë njerëz presin përgjigje për këtë çështje.",
        "Policia nuk gjeti asgjë në shtëpinë e të dyshuarit.",
    ),
    SERBIAN_LATIN: (
        "Juče je rekao da je život skuplji nego što je bio u drugim opštinama.",
        "Među povređenima je šest žena, kaže načelnik bolnice.",
        "Takođe će biti više događaja za građane.",
    ),
}
SENTENCES = [(locale, text) for locale, texts in RIGHT.items() for text in texts]


def found(target: str, locale: Locale, source: str = "The government met.") -> list[Problem]:
    return list(diacritics(Pair(source, target, ENGLISH, locale), Aids()))


def unmarked(text: str) -> str:
    plain = text.replace("đ", "dj").replace("Đ", "Dj")
    return "".join(letter for letter in unicodedata.normalize("NFD", plain) if not unicodedata.combining(letter))


@pytest.mark.parametrize(("locale", "text"), SENTENCES)
def test_a_sentence_with_all_its_marks_is_right(locale: Locale, text: str) -> None:
    assert not found(text, locale)


@pytest.mark.parametrize(("locale", "text"), SENTENCES)
def test_the_same_sentence_without_any_is_one_error(locale: Locale, text: str) -> None:
    (problem,) = found(unmarked(text), locale)
    assert problem.severity is Severity.ERROR
    assert problem.message.startswith("the target has no letter with a mark (")
    assert problem.end - problem.start > len(text) / 3


@pytest.mark.parametrize(
    ("target", "locale", "messages"),
    [
        ("Ai eshte këtu.", ALBANIAN, ["“eshte” lacks a mark; write “është”"]),
        ("Cdo ditë e përsërit.", ALBANIAN, ["“Cdo” lacks a mark; write “Çdo”"]),
        ("Êshtë mirë.", ALBANIAN, ["“Êshtë” has a mark that is wrong; write “Është”"]),
        ("Opstina čeka.", SERBIAN_LATIN, ["“Opstina” lacks a mark; write “Opština”"]),
        (
            "Takodje čeka medju ljudima.",
            SERBIAN_LATIN,
            ["“Takodje” lacks a mark; write “Takođe”", "“medju” lacks a mark; write “među”"],
        ),
        ("On neče doći.", SERBIAN_LATIN, ["“neče” has a mark that is wrong; write “neće”"]),
    ],
)
def test_words_are_named_with_the_right_ones(target: str, locale: Locale, messages: list[str]) -> None:
    problems = found(target, locale)
    assert [problem.message for problem in problems] == messages
    assert {problem.severity for problem in problems} == {None}
    assert all(f"“{target[problem.start : problem.end]}”" in problem.message for problem in problems)


def test_ambiguous_words_count_only_in_context_or_where_all_marks_lack() -> None:
    assert not found("Došlo je sto ljudi.", SERBIAN_LATIN)
    assert found("To je isto kao sto je bilo juče.", SERBIAN_LATIN)
    assert not found("Ne nuk e dimë.", ALBANIAN)
    assert found("Ra shi ne Prishtinë.", ALBANIAN)


def test_what_the_source_says_is_left_alone() -> None:
    assert found("Fitoi Kosova, tha shume mirë.", ALBANIAN)
    assert not found("Grupi Eshte u nda në dysh.", ALBANIAN, "The band Eshte split up.")
    assert not found("Kompania “Eshte” u mbyll në qershor.", ALBANIAN)


def test_code_is_no_text() -> None:
    assert not found("Hapni `eshte` dhe shkruani {kosoves} në fushë.", ALBANIAN)


def test_marks_apart_are_not_reported_twice() -> None:
    assert not found(unicodedata.normalize("NFD", RIGHT[ALBANIAN][0]), ALBANIAN)


@pytest.mark.parametrize("locale", [SERBIAN, ENGLISH, Locale("hr"), Locale("de")])
def test_nothing_is_said_of_other_targets(locale: Locale) -> None:
    assert not found(unmarked(RIGHT[SERBIAN_LATIN][0]), locale)
    assert not found(unmarked(RIGHT[ALBANIAN][0]), locale)


@given(st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=4))
def test_right_sentences_are_right_together(picked: list[tuple[Locale, str]]) -> None:
    locale = picked[0][0]
    assert not found(" ".join(text for other, text in picked if other == locale), locale)


@given(st.text(min_size=1, max_size=120), st.sampled_from(LOCALES))
def test_positions_lie_within_any_target(target: str, locale: Locale) -> None:
    for problem in found(target, locale):
        assert 0 <= problem.start < problem.end <= len(target)
        assert "; " in problem.message
