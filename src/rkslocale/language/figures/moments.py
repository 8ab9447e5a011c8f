"""Dates, times of day and decades."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rkslocale.language.figures.model import Figure, FigureKind

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from rkslocale.language.figures.patterns import Patterns

_NOON: Final = 12
_REACH: Final = 24
"""How many code points in front of a date a day is looked for that shares its month."""


def dates(text: str, rules: Patterns) -> Iterator[Figure]:
    """Find dates, each day of several that share a month on its own: ``June 10 and 11``."""
    for pattern in rules.dates:
        for match in pattern.finditer(text):
            parts = match.groupdict()
            name = parts.get("month")
            month = rules.months[name.lower()] if name else f"{int(parts['number']):02}"
            if not parts.get("day"):
                yield Figure(FigureKind.DATE, *match.span(), f"{parts['year']}-{month}")
                continue
            days = [(*match.span(), parts["day"]), *_other_days(text, match, rules)]
            shared = rules.year_after.match(text, days[-1][1]) if days[1:] and not parts["year"] else None
            year = shared["year"] if shared else parts["year"] or "-"
            for start, end, day in days:
                close = shared.end() if shared and end == days[-1][1] else end
                yield Figure(FigureKind.DATE, start, close, f"{year}-{month}-{int(day):02}")


def _other_days(text: str, date: re.Match[str], rules: Patterns) -> Iterator[tuple[int, int, str]]:
    """Days that share the month of ``date``: behind it in English order, else in front."""
    if not date.groupdict().get("month"):
        return
    if date.start("month") < date.start("day"):
        position = date.end()
        while match := rules.next_day.match(text, position):
            yield match.start("day"), match.end(), match["day"]
            position = match.end()
        return
    position = date.start()
    while match := rules.earlier_day.search(text, max(0, position - _REACH), position):
        yield match.start("day"), match.end("day"), match["day"]
        position = match.start()


def times(text: str, rules: Patterns) -> Iterator[Figure]:
    """Find times of day. An hour alone needs a word that says so: ``7 p.m.``, ``ora 19``, ``u 19 časova``."""
    for pattern in rules.times:
        for match in pattern.finditer(text):
            parts = match.groupdict()
            hour, half = int(parts["hour"]), parts.get("half") or ""
            if half and rules.pm.fullmatch(half) and hour < _NOON:
                hour += _NOON
            elif half and rules.am.fullmatch(half) and hour == _NOON:
                hour = 0
            value = f"{hour:02}:{parts.get('minute') or '00'}"
            yield Figure(FigureKind.TIME, match.start("hour"), match.end(), value)


def decades(text: str, rules: Patterns) -> Iterator[Figure]:
    """Find decades in digits: ``the 1990s``, ``vitet '90``, ``90-ih godina``."""
    for match in rules.decade.finditer(text):
        yield Figure(FigureKind.DECADE, match.start("year"), match.end(), f"{match['year']}s")
