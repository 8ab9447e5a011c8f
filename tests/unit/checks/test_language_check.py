"""The check ``language``: what golden rows cannot say."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rkslocale.checks.language import language
from rkslocale.checks.pair import Aids, Pair, Problem
from rkslocale.locales import ENGLISH, SERBIAN, SERBIAN_LATIN, Locale
from rkslocale.model import Severity

ALBANIAN = Locale("sq")
LOCALES = (ALBANIAN, SERBIAN, SERBIAN_LATIN, ENGLISH, Locale("de"))


def found(target: str, locale: Locale, source: str = "The government met.") -> list[Problem]:
    return list(language(Pair(source, target, ENGLISH, locale), Aids()))


def test_a_target_in_another_language_is_named() -> None:
    (problem,) = found("Vlada je usvojila zakon o budžetu.", ALBANIAN)
    assert problem.message == "the target is in Serbian, not in Albanian; translate it into Albanian"
    assert problem.severity is None


def test_a_clause_in_another_language_is_quoted_and_marked() -> None:
    target = "Kryetari tha se nuk e di, because he was not there yesterday."
    (problem,) = found(target, ALBANIAN)
    assert target[problem.start : problem.end] == "because he was not there yesterday"
    assert problem.message.startswith(
        "“because he was not there yesterday” is in English, not in Albanian; translate it"
    )


def test_one_western_word_is_a_warning() -> None:
    (problem,) = found("Vlada je dobila vrijeme do petka.", SERBIAN_LATIN)
    assert problem.severity is Severity.WARNING
    assert problem.message == "“vrijeme” is Croatian or Bosnian; the Serbian word is “vreme”"


def test_two_western_words_are_errors_each_in_its_place() -> None:
    target = "Влада је добила вријеме прије гласања."
    problems = found(target, SERBIAN)
    assert [target[problem.start : problem.end] for problem in problems] == ["вријеме", "прије"]
    assert {problem.severity for problem in problems} == {Severity.ERROR}
    assert "“време”" in problems[0].message, "in the script of the target"


def test_western_words_are_no_matter_in_albanian() -> None:
    assert not found("Agjencia Hina dhe gazeta Vijesti e konfirmuan lajmin.", ALBANIAN)


def test_quotation_marks_excuse_a_title_but_not_a_whole_target() -> None:
    assert not found("Nagradu je dobio film „The man who knew too much“ u petak.", SERBIAN_LATIN)
    assert found("“The man who knew too much has left the building.”", ALBANIAN)


def test_code_and_placeholders_are_no_words() -> None:
    assert not found("Hap `the file with the name` dhe shtyp %(the)s.", ALBANIAN)
    assert not found("Отворите <a href='the page of the day'>страницу</a>.", SERBIAN)


def test_a_saying_that_the_source_has_too_is_left_alone() -> None:
    source = "It was, as they say, une affaire de la plus haute importance."
    assert not found("Ishte, siç thonë, une affaire de la plus haute importance.", ALBANIAN, source)


def test_headlines_in_capitals_are_read() -> None:
    assert found("THE GOVERNMENT HAS NOT ADOPTED THE LAW", ALBANIAN)
    assert not found("QEVERIA NUK E MIRATOI LIGJIN", ALBANIAN)


@pytest.mark.parametrize("tag", ["de", "fr", "mk", "hr"])
def test_nothing_is_said_of_other_targets(tag: str) -> None:
    assert not found("The government has not adopted the law.", Locale.parse(tag))


@given(st.text(min_size=1, max_size=120), st.sampled_from(LOCALES))
def test_positions_lie_within_any_target(target: str, locale: Locale) -> None:
    for problem in found(target, locale):
        assert 0 <= problem.start < problem.end <= len(target)
        assert "; " in problem.message


@given(st.integers(1, 5))
def test_a_right_sentence_stays_right_however_often_it_is_said(times: int) -> None:
    assert not found(" ".join(["Ministri nuk u përgjigj."] * times), ALBANIAN)
    assert not found(" ".join(["Ministar nije odgovorio."] * times), SERBIAN_LATIN)
