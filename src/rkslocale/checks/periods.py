"""Days, weeks, months, years without a number: ``the best book of the decade``."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from rkslocale.checks.unsaid import unit_of
from rkslocale.language.figures import amount
from rkslocale.language.figures.families import PERIODS, certain, has
from rkslocale.language.figures.units import UNITS

if TYPE_CHECKING:
    from rkslocale.language.figures.families import Member
    from rkslocale.language.figures.pairing import Side

_FORTNIGHT: Final = re.compile("fortnight", re.IGNORECASE)
_CLOSE: Final = 0.08
"""By how much periods may differ that mean the same: a fortnight and fifteen days."""


def other_period(ours: Side, theirs: Side) -> tuple[Member, Member] | None:
    """Return a period of the source that no number counts, and another one that the target has in its place.

    The target must lack the one, and the source the other, in any form; and what the target counts must not be as long
    (*dhjetë vjet* for a decade). Periods that are counted in both are for the comparison of numbers.
    """
    lost = [
        one
        for one in certain(PERIODS, ours.text, ours.locale.language)
        if not _is_counted(ours, one) and not has(PERIODS, one.means, theirs.text, theirs.locale.language)
    ]
    if not lost:
        return None
    one = lost[0]
    is_fortnight = _FORTNIGHT.match(ours.text, one.start) is not None
    new = [
        other
        for other in certain(PERIODS, theirs.text, theirs.locale.language)
        if not has(PERIODS, other.means, ours.text, ours.locale.language)
        and (is_fortnight or not _is_counted(theirs, other))
    ]
    length = UNITS[one.means].factor * (1 + is_fortnight)
    return (one, new[0]) if new and not _is_as_long(theirs, length) else None


def _is_counted(side: Side, period: Member) -> bool:
    return any(figure.start <= period.start <= figure.end + 1 for figure in side.figures)


def _is_as_long(side: Side, length: float) -> bool:
    """Whether a text counts a period that is as long as ``length``, in seconds."""
    counted = [
        float(amount(figure.value)) * unit.factor
        for figure in side.figures
        if (unit := unit_of(side, figure)) and unit.dimension == "time"
    ]
    return any(abs(length - other) <= _CLOSE * length for other in counted)
