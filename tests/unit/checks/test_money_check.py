"""The check of money: what its golden file cannot say."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rkslocale.checks import Aids, Pair, Problem
from rkslocale.checks.money import money
from rkslocale.checks.numbers import numbers
from rkslocale.locales import ENGLISH, SERBIAN, SERBIAN_LATIN, Locale

SQ = Locale("sq")
KNOWN = st.sampled_from([ENGLISH, SQ, SERBIAN, SERBIAN_LATIN])
NAMES = {
    "EUR": ("euros", "evra"),
    "USD": ("dollars", "dolara"),
    "GBP": ("pounds", "funti"),
    "RSD": ("dinars", "dinara"),
}


def found(source: str, target: str, locale: Locale, *, is_plural: bool = False) -> list[Problem]:
    return list(money(Pair(source, target, ENGLISH, locale, is_plural=is_plural), Aids()))


def test_a_message_quotes_both_sums() -> None:
    assert found("He paid $500.", "Ai pagoi 500 euro.", SQ) == [
        Problem("the source has “$500”, the target “500 euro”; correct one of them", 9, 17)
    ]


def test_a_wrong_sum_is_told_by_this_check_alone() -> None:
    pair = Pair("He paid $500 for 7 sheep.", "Platio je 50 dolara za 7 ovaca.", ENGLISH, SERBIAN_LATIN)
    assert len(list(money(pair, Aids()))) == 1
    assert list(numbers(pair, Aids())) == []


def test_a_wrong_separator_is_told_by_numbers_alone() -> None:
    pair = Pair("He paid $2,500.", "Platio je 2,500 dolara.", ENGLISH, SERBIAN_LATIN)
    assert list(money(pair, Aids())) == []
    assert len(list(numbers(pair, Aids()))) == 1


def test_a_missing_sum_has_no_place() -> None:
    (problem,) = found("He paid $500.", "Ai pagoi shumë.", SQ)
    assert (problem.start, problem.end) == (0, 0)
    assert found("He paid $500.", "Ai pagoi shumë.", SQ, is_plural=True) == []


@pytest.mark.parametrize(
    "target", ["između 5 i 6 evra", "između pet i šest evra", "između 5 € i 6 €", "od 5 evra do 6 evra"]
)
def test_the_currency_of_a_range_may_be_said_once(target: str) -> None:
    assert found("between 5 and 6 euros", target, SERBIAN_LATIN) == []


def test_both_currencies_of_a_source_may_change_places() -> None:
    assert found("The dollar fell against the euro.", "Euro u forcua ndaj dollarit.", SQ) == []


def test_two_medicines_in_serbian_are_no_money() -> None:
    pair = Pair("Dva leka se ne smeju mešati.", "The two medicines must not be mixed.", SERBIAN_LATIN, ENGLISH)
    assert list(money(pair, Aids())) == []


def test_languages_that_are_not_known_are_left_alone() -> None:
    assert found("He paid $500.", "Er zahlte 50 Euro.", Locale("de")) == []


@given(st.sampled_from(sorted(NAMES)), st.sampled_from(sorted(NAMES)), st.integers(5, 999))
def test_another_currency_is_found(one: str, other: str, sum_: int) -> None:
    source, target = f"It costs {sum_} {NAMES[one][0]}.", f"Košta {sum_} {NAMES[other][1]}."
    assert bool(found(source, target, SERBIAN_LATIN)) == (one != other)


@given(st.integers(2, 99_999), st.integers(2, 99_999))
def test_another_sum_is_found(one: int, other: int) -> None:
    assert bool(found(f"It costs €{one}.", f"Kushton {other} euro.", SQ)) == (one != other)


@given(st.text(alphabet="0123456789.,€$£ aeinorëuvd", min_size=1, max_size=40), KNOWN)
def test_a_copy_has_nothing_wrong_in_it(text: str, locale: Locale) -> None:
    assert list(money(Pair(text, text, locale, locale), Aids())) == []


@given(st.text(min_size=1, max_size=60), st.text(min_size=1, max_size=60), KNOWN, KNOWN)
def test_problems_lie_within_the_target(source: str, target: str, one: Locale, other: Locale) -> None:
    for problem in money(Pair(source, target, one, other), Aids()):
        assert 0 <= problem.start <= problem.end <= len(target)
