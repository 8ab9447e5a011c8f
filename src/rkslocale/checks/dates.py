"""Dates, years, times of day, days of the week."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from rkslocale.checks.digits import different, lacking
from rkslocale.checks.figures import compare, is_known, problems, swap
from rkslocale.checks.pair import Problem
from rkslocale.checks.periods import other_period
from rkslocale.checks.registry import check
from rkslocale.language.figures import FigureKind
from rkslocale.language.figures.families import DAYTIME, MONTHS, NEAR_DAYS, NEAR_PERIODS, SEASONS, WEEKDAYS, lost
from rkslocale.model import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rkslocale.checks.figures import Compared
    from rkslocale.checks.pair import Aids, Pair
    from rkslocale.language.figures import Figure

_KINDS: Final = frozenset({FigureKind.DATE, FigureKind.YEAR, FigureKind.DECADE, FigureKind.TIME})
_FAMILIES: Final = (WEEKDAYS, SEASONS, DAYTIME, NEAR_DAYS, NEAR_PERIODS)
"""Words for dates and times that are no figures, besides months."""
_EVENING: Final = re.compile(
    r"p\.?m\b|mbrëmj|mbrëmë|sonte|pasdit|nat[ëae]|drek|dark|več|popod|podne|noć|вече|попод|подне|ноћ",
    re.IGNORECASE,
)
"""What says in Albanian and Serbian that it is later than noon."""
_NEAR: Final = re.compile(
    r"\b(?:today|tonight|yesterday|tomorrow|sot|dje|nesër|sonte|mbrëmë|danas|juče|jučer|sutra|večeras|sinoć"
    r"|данас|јуче|сутра|вечерас|синоћ)",
    re.IGNORECASE,
)
"""Words that say which day it was without its name."""
_MORNING: Final = re.compile(r"a\.?m\b|morning", re.IGNORECASE)
_HALF_DAY: Final = 12
_CLOCK: Final = re.compile(r"\d{1,2}[:.]\d\d")
_GROUPED: Final = re.compile(r"[12][.,]\d{3}")
_YEAR_BEFORE: Final = re.compile(
    r"(?:\b(?:in|since|until|year) |\bvit(?:i|it|in) |\b(?:godin[aeu]|годин[аеу]) )\Z", re.IGNORECASE
)
"""Words behind which four digits are a year, and below in front of which."""
_YEAR_BEHIND: Final = re.compile(r"\.? (?:godin|годин)")


@check("dates", Severity.ERROR, "a date, year, time, month or day of the week that differs from the source's")
def dates(pair: Pair, _aids: Aids) -> Iterator[Problem]:
    """Give the dates and times of the target that are not those of the source.

    Names of days, months and seasons, parts of the day, and periods without a number count as well.
    Knows English, Albanian and Serbian. A day of the week that the target lacks is a warning.
    """
    if not is_known(pair):
        return
    yield from problems(pair, _KINDS)
    found = compare(pair)
    for one, other in found.pairs:
        wrong = _half_day(found, one, other) or _grouped_year(found, one, other)
        if wrong:
            yield wrong
    yield from _names(pair, found)
    periods = other_period(found.ours, found.theirs)
    if periods:
        period, wrong_period = periods
        start, end = wrong_period.start, wrong_period.end
        yield different(pair.source[period.start : period.end], pair.target[start:end], start, end)


def _names(pair: Pair, found: Compared) -> Iterator[Problem]:
    """Give the names of days, months and seasons that stand in place of others, or that the target lacks."""
    is_told = any(one.kind is FigureKind.DATE for one in (*(one for one, _ in found.different), *found.missing))
    for family in _FAMILIES if is_told else (MONTHS, *_FAMILIES):
        wrong = swap(pair, family)
        if wrong:
            yield wrong
    gone = lost(WEEKDAYS, pair.source, pair.source_locale.language, pair.target, pair.target_locale.language)
    if gone and not pair.is_plural and not _NEAR.search(pair.target):
        yield lacking(pair.source[gone.start : gone.end], Severity.WARNING)


def _half_day(found: Compared, one: Figure, other: Figure) -> Problem | None:
    """Return that the target has the other half of the day: ``u 8 časova`` for 8 p.m., ``u 18.45`` for 6:45 a.m."""
    clock = other.value if other.kind is FigureKind.TIME else other.digits
    if one.kind is not FigureKind.TIME or not _CLOCK.fullmatch(clock) or found.theirs.locale.language == "en":
        return None
    hour, their_hour = (int(re.split("[:.]", value)[0]) for value in (one.value, clock))
    is_early = hour < _HALF_DAY < their_hour and _MORNING.search(found.ours.text_of(one))
    is_late = hour > _HALF_DAY > their_hour and not _EVENING.search(found.theirs.text)
    if not (is_early or is_late):
        return None
    return different(found.ours.text_of(one), found.theirs.text_of(other), other.start, other.end)


def _grouped_year(found: Compared, one: Figure, other: Figure) -> Problem | None:
    """Return that a year is written as a number is: ``1.999. godine``."""
    if one.kind is not FigureKind.YEAR or not _GROUPED.fullmatch(found.theirs.digits_of(other)):
        return None
    ours, theirs = found.ours.text, found.theirs.text
    start, end = other.numeral or (other.start, other.end)
    is_year = (
        _YEAR_BEFORE.search(ours[: one.start]) or _YEAR_BEFORE.search(theirs[:start]) or _YEAR_BEHIND.match(theirs, end)
    )
    if not is_year:
        return None
    return Problem(f"“{theirs[start:end]}” is no year; write it without separator", start, end)
