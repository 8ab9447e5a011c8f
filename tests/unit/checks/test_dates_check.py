"""The check of dates: what its golden file cannot say."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rkslocale.checks import Aids, Pair, Problem
from rkslocale.checks.dates import dates
from rkslocale.locales import ENGLISH, SERBIAN, SERBIAN_LATIN, Locale
from rkslocale.model import Severity

SQ = Locale("sq")
KNOWN = st.sampled_from([ENGLISH, SQ, SERBIAN, SERBIAN_LATIN])
DAYS = st.dates(dt.date(1900, 1, 1), dt.date(2099, 12, 31))


def found(source: str, target: str, locale: Locale, *, is_plural: bool = False) -> list[Problem]:
    return list(dates(Pair(source, target, ENGLISH, locale, is_plural=is_plural), Aids()))


def test_a_message_quotes_both_days() -> None:
    assert found("They met on Monday.", "U takuan të premten.", SQ) == [
        Problem("the source has “Monday”, the target “të premten”; correct one of them", 9, 19)
    ]


def test_a_wrong_month_within_a_date_is_told_once() -> None:
    assert len(found("on June 10, 1999", "10. jula 1999. godine", SERBIAN_LATIN)) == 1
    assert len(found("on June 10, 1999", "10 korrik 1999", SQ)) == 1


def test_a_missing_day_of_the_week_is_a_warning_without_a_place() -> None:
    (problem,) = found("They met on Monday.", "Sastali su se.", SERBIAN_LATIN)
    assert (problem.start, problem.end, problem.severity) == (0, 0, Severity.WARNING)
    assert found("They met on Monday.", "Sastali su se juče.", SERBIAN_LATIN) == []
    assert found("They met on Monday.", "Sastali su se.", SERBIAN_LATIN, is_plural=True) == []


def test_a_year_is_marked_where_it_stands() -> None:
    target = "Shkolla u ndërtua në vitin 1.954."
    (problem,) = found("The school was built in 1954.", target, SQ)
    assert target[problem.start : problem.end] == "1.954"


def test_four_digits_of_people_are_no_year() -> None:
    assert found("It had 2000 inhabitants.", "Imao je 2.000 stanovnika.", SERBIAN_LATIN) == []


@pytest.mark.parametrize(
    "target", ["Më 30 gusht u mblodhën.", "Më tridhjetë gusht u mblodhën.", "Më 30.08. u mblodhën."]
)
def test_a_day_may_be_in_words(target: str) -> None:
    assert found("On the thirtieth of August, they gathered.", target, SQ) == []


def test_noon_may_be_a_word() -> None:
    assert found("It begins at 12:00 p.m.", "Fillon në mesditë.", SQ) == []


def test_languages_that_are_not_known_are_left_alone() -> None:
    assert found("They met on Monday, June 10, 1999.", "Sie trafen sich am Freitag, 11. Juli 1998.", Locale("de")) == []


@given(DAYS, st.sampled_from([SQ, SERBIAN, SERBIAN_LATIN]))
def test_the_same_day_is_right_and_the_next_one_wrong(day: dt.date, locale: Locale) -> None:
    source = f"It happened on {ENGLISH.long_date(day, weekday=False)}."
    assert found(source, f"{locale.long_date(day, weekday=False)}", locale) == []
    if day < dt.date(2099, 12, 31):
        assert found(source, locale.long_date(day + dt.timedelta(1), weekday=False), locale) != []


@given(DAYS, st.integers(1, 6), st.sampled_from([SQ, SERBIAN, SERBIAN_LATIN]))
def test_another_day_of_the_week_is_found(day: dt.date, later: int, locale: Locale) -> None:
    source = ENGLISH.long_date(day)
    name, comma, rest = locale.long_date(day).partition(",")
    other = locale.long_date(day + dt.timedelta(later)).partition(",")[0]
    assert found(source, name + comma + rest, locale) == []
    if "nedelja" not in {name, other} and "недеља" not in {name, other}:  # a week too
        assert found(source, other + comma + rest, locale) != []


@given(st.integers(0, 23), st.integers(0, 59))
def test_every_time_of_day_is_read_on_both_clocks(hour: int, minute: int) -> None:
    half = "a.m." if hour < 12 else "p.m."
    source = f"It starts at {hour % 12 or 12}:{minute:02} {half}"
    assert found(source, f"Fillon në orën {hour:02}:{minute:02}.", SQ) == []
    assert found(source, f"Fillon në orën {(hour + 1) % 24:02}:{minute:02}.", SQ) != []


@given(st.text(min_size=1, max_size=60), KNOWN)
def test_a_copy_has_nothing_wrong_in_it(text: str, locale: Locale) -> None:
    assert list(dates(Pair(text, text, locale, locale), Aids())) == []


@given(st.text(min_size=1, max_size=60), st.text(min_size=1, max_size=60), KNOWN, KNOWN)
def test_problems_lie_within_the_target(source: str, target: str, one: Locale, other: Locale) -> None:
    for problem in dates(Pair(source, target, one, other), Aids()):
        assert 0 <= problem.start <= problem.end <= len(target)
