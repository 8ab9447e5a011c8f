"""Figures of a text that another text says in no way."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from rkslocale.checks.signs import is_negative
from rkslocale.language.figures import Figure, FigureKind, agree, amount, month_forms
from rkslocale.language.figures.stems import says, says_period
from rkslocale.language.figures.units import lone_quantities, unit_behind
from rkslocale.language.literals import FILLER

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rkslocale.language.figures.pairing import Side
    from rkslocale.language.figures.units import Unit

    Quantity = tuple[float, Unit]
    """A number, and what it counts."""

_VAGUE: Final = re.compile(
    r"dozen|duzin|tuce|desetak|desetin|dhjetëra|qindra|stotin|hundreds|туце|десетак|десетин|стотин", re.IGNORECASE
)
_NO_ORDINAL: Final = re.compile(r"third[- ]part|\w+[- ]second", re.IGNORECASE)
"""Third parties, and a thirty-second recording."""
_REACH: Final = len(" dozen")
_WITHIN: Final = re.compile(r"\w,? \Z")
_CLOSE: Final = 0.07
"""By how much a number may be off that has been rounded when it was put into another unit."""
_DATE: Final = re.compile(r"(?:(\d{4})|-)-(\d\d)(?:-(\d\d))?")
_NOON: Final = re.compile(r"noon|midday|midnight|mesdit|mesnat|drek|podne|ponoć|подне|поноћ", re.IGNORECASE)
_ROUNDED: Final = 2
"""Degrees that rounding may cost."""
_TEMPERATURES: Final = frozenset({"Celsius", "Fahrenheit", "degrees"})
"""Dimensions of units of temperature; degrees alone may be of either."""
_HALF: Final = re.compile(r"\bhal[fv]|gjysm|\bpo\b|\bpol|\bпо\b|\bпол", re.IGNORECASE)
_CLOCK: Final = re.compile(r"o['’]clock|\bor[aë]|\bсат|\bчас|\bsat|\bčas|[ap]\.?m\b", re.IGNORECASE)
_HALF_DAY: Final = 12
_COUNTED: Final = frozenset({FigureKind.NUMBER, FigureKind.PERCENT, FigureKind.ORDINAL, FigureKind.YEAR})
_LONGEST: Final = len("1000000000000000")
"""Digits of the longest number that anybody says in words."""
_NAMED: Final = frozenset({FigureKind.IDENTIFIER, FigureKind.DATE, FigureKind.TIME})


def is_worded_ordinal(side: Side, figure: Figure) -> bool:
    """Return whether a figure is an ordinal in words; Roman numerals are none."""
    return figure.kind is FigureKind.ORDINAL and figure.in_words and not side.text_of(figure).isupper()


def unsaid(side: Side, figures: Sequence[Figure], other: Side, used: Sequence[Figure]) -> list[Figure]:
    """Return those of ``figures`` that the other side says in no way; its figures ``used`` stand for others."""
    rest = other.text
    for figure in used:
        rest = rest[: figure.start] + FILLER * (figure.end - figure.start) + rest[figure.end :]
    return [figure for figure in figures if not _is_vague(side, figure) and not _is_said(side, figure, other, rest)]


def _is_vague(side: Side, figure: Figure) -> bool:
    """Whether a figure in words may be none: ``second``, ``a dozen``, ``the fifties``."""
    if _VAGUE.search(side.text, figure.start, figure.end + _REACH):
        return True
    if not figure.in_words:
        return False
    if figure.kind in {FigureKind.DECADE, FigureKind.TIME}:
        return True
    if _is_name(side, figure):
        return True
    is_ordinal = is_worded_ordinal(side, figure)
    if is_ordinal and _NO_ORDINAL.match(side.text, figure.start):
        return True
    return (is_ordinal and side.locale.language != "en") or float(amount(figure.value)) <= 1 + is_ordinal


def _is_name(side: Side, figure: Figure) -> bool:
    """Whether a number word has a capital within a sentence, or means both: ``zidine Troje``, ``të dy``.

    Headlines in English have capitals everywhere.
    """
    if side.locale.language == "en":
        return False
    before = side.text[: figure.start]
    is_both = side.locale.language == "sq" and figure.value == "2" and before.lower().endswith("të ")
    return is_both or (side.text_of(figure).split()[0].istitle() and _WITHIN.search(before) is not None)


def _is_said(side: Side, figure: Figure, other: Side, rest: str) -> bool:
    """Whether the other side says a figure once for twice, in another unit, or in a word that is no figure."""
    if any(agree(figure, one) for one in other.figures):
        return True
    if figure.kind is FigureKind.DATE:
        return _has_parts(figure.value, other)
    if figure.kind is FigureKind.TIME:
        return figure.value[:2] in {"00", "12", "24"} and _NOON.search(rest) is not None
    if figure.numeral and _is_copied(figure, other):
        return True
    if _is_worded_otherwise(side, figure, rest, other):
        return True
    return _is_converted(side, figure, other)


def _is_worded_otherwise(side: Side, figure: Figure, rest: str, other: Side) -> bool:
    """Whether a word that is no figure may say the number: ``u paru`` for teams of two, a year for 12 months."""
    number, language = amount(figure.value), other.locale.language
    if len(number) > _LONGEST:
        return False
    if figure.in_words and _is_worded_by_halves(side, figure, rest, other):
        return True
    if not number.isdigit():
        return False
    if figure.kind is FigureKind.ORDINAL and any(_is_day(one, number) for one in other.figures):
        return True
    unit = unit_of(side, figure)
    is_period = unit is not None and unit.dimension == "time" and says_period(rest, int(number), language)
    return is_period or says(rest, int(number), language)


def _is_worded_by_halves(side: Side, figure: Figure, rest: str, other: Side) -> bool:
    """Whether a number in words stays as it is, or is said as half of twice as much, or by a clock of 24 hours."""
    number = float(amount(figure.value))
    if re.search(rf"\b{re.escape(side.text_of(figure))}\b", rest):
        return True  # a name: Fifth Avenue
    if _HALF.search(rest) and (number % 1 or says(rest, int(2 * number), other.locale.language)):
        return True
    hours = {str(int(number) - _HALF_DAY), str(int(number) + _HALF_DAY)}
    return _CLOCK.search(other.text) is not None and any(
        one.kind is FigureKind.NUMBER and one.value in hours for one in other.figures
    )


def _is_day(figure: Figure, number: str) -> bool:
    return figure.kind is FigureKind.DATE and int(figure.value[-2:]) == int(number)


def _is_copied(figure: Figure, other: Side) -> bool:
    """Whether the digits of a figure stand in a text where they are none, or in a name or a date."""
    counted = [one for one in other.figures if one.kind not in _NAMED]
    return any(
        all(found.end() <= one.start or one.end <= found.start() for one in counted)
        for found in re.finditer(rf"(?<![\d])(?<!\d[.,]){re.escape(figure.digits)}(?![.,]?\d)", other.text)
    )


def _has_parts(value: str, other: Side) -> bool:
    """Whether a text has the parts of a date, though not as one."""
    parts = _DATE.fullmatch(value)
    if parts is None:
        return False
    year, month, day = parts.groups()
    names = "|".join(re.escape(form) for form in month_forms(other.locale.language, int(month)))
    return all(
        part is None
        or re.search(rf"(?<!\d)0?{int(part)}(?!\d)", other.text) is not None
        or any(one.kind is FigureKind.ORDINAL and int(one.value) == int(part) for one in other.figures)
        for part in (year, day)
    ) and bool(re.search(rf"\b(?:{names})(?!\w)", other.text, re.IGNORECASE))


def unit_of(side: Side, figure: Figure) -> Unit | None:
    """Return the unit that a figure counts, if it stands right behind its number."""
    if figure.kind not in _COUNTED:
        return None
    end = figure.numeral[1] if figure.numeral and not figure.scale else figure.end
    return unit_behind(side.text, end, side.locale.language)


def _is_converted(side: Side, figure: Figure, other: Side) -> bool:
    """Whether the other side has the same quantity in another unit: ``12 miles`` and ``19 kilometara``."""
    unit = unit_of(side, figure)
    if unit is None:
        return False
    ours = _signed(side, figure), unit
    theirs = [(_signed(other, one), measured) for one in other.figures if (measured := unit_of(other, one))]
    theirs += lone_quantities(other.text, other.locale.language)
    return any(_agree(ours, quantity) for quantity in theirs)


def _signed(side: Side, figure: Figure) -> float:
    number = float(amount(figure.value))
    return -number if is_negative(side, figure) else number


def _agree(one: Quantity, other: Quantity) -> bool:
    """Whether two quantities in different units are the same."""
    (number, unit), (count, measured) = one, other
    if {unit.dimension, measured.dimension} <= _TEMPERATURES:
        return _is_fahrenheit(one, other) or _is_fahrenheit(other, one)
    if unit.dimension != measured.dimension or unit.name == measured.name:
        return False
    here, there = number * unit.factor, count * measured.factor
    return abs(here - there) <= _CLOSE * max(here, there)


def _is_fahrenheit(one: Quantity, other: Quantity) -> bool:
    """Whether ``one`` are degrees of Fahrenheit, and ``other`` the same temperature in degrees of Celsius."""
    (number, unit), (count, measured) = one, other
    fits = unit.dimension != "Celsius" and measured.dimension != "Fahrenheit"
    return fits and abs(count * 9 / 5 + 32 - number) <= _ROUNDED
