"""What a figure is, and when two of them mean the same."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class FigureKind(StrEnum):
    """What a figure says."""

    NUMBER = "number"
    """How many or how much: ``4,700``, ``3.5 million``, ``three``; ages and the parts of ranges and scores too."""
    PERCENT = "percent"
    MONEY = "money"
    ORDINAL = "ordinal"
    DATE = "date"
    """A day with its month, a month with its year, or all three."""
    YEAR = "year"
    DECADE = "decade"
    TIME = "time"
    """A time of day."""
    IDENTIFIER = "identifier"
    """Digits that name something and are copied as they stand: ``Resolution 1244``, ``F-16``, ``2:21:47``."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure in a text."""

    kind: FigureKind
    start: int
    """Where it begins in the text, with its currency sign but without prepositions."""
    end: int
    """Where it ends (exclusive), with the words that belong to it: million, percent, euros, the month."""
    value: str
    """What it means, the same in every language: ``3500000``, ``0.5``, ``EUR 500``, ``1999-06-10``, ``--06-10``,
    ``1999-06``, ``1990s``, ``14:30``; of an identifier, its digits as they stand."""
    numeral: tuple[int, int] | None = None
    """The span of its digits and their separators; ``None`` where it is in words or a date or time."""
    digits: str = ""
    """The numeral without grouping and with a decimal point, every digit kept: ``3.50``; empty without a numeral."""
    scale: int = 0
    """How many zeros the word behind the numeral adds: 6 for million."""
    in_words: bool = False
    """Whether it is written without digits: ``three``."""
    alternative: str = ""
    """What it means if it is written with the separators of the other convention; empty where that cannot be:
    ``4,700`` in an Albanian text is 4.7, and 4700 if its author wrote English figures."""


_CLOCK: Final = re.compile(r"\d{1,2}\.\d\d")
_BARE: Final = frozenset(
    {
        FigureKind.NUMBER,
        FigureKind.PERCENT,
        FigureKind.MONEY,
        FigureKind.ORDINAL,
        FigureKind.YEAR,
        FigureKind.IDENTIFIER,
    }
)


def agree(one: Figure, other: Figure) -> bool:
    """Return whether the two can stand for each other in a text and its translation.

    The same value always can. Beyond that, languages say differently what kind of figure they mean: ``aged 82`` is
    ``u 82. godini`` (an ordinal), and the first part of ``from 4 to 5 percent`` a plain number. So kinds with equal
    amounts agree; so do times of day that differ by twelve hours, ``8:15 p.m.`` and ``8:15 të shtunën në mbrëmje``, and
    decades with and without their century. Two currencies never do, nor does a date with anything but the same date.
    """
    if one.kind == other.kind:
        return one.value == other.value or _same_in(one.kind, one.value, other.value)
    if one.kind in _BARE and other.kind in _BARE:
        return amount(one.value) == amount(other.value)
    for first, second in ((one, other), (other, one)):
        if first.kind is FigureKind.TIME and second.kind in _BARE:
            return _is_clock(first.value, second)
        if first.kind is FigureKind.DECADE and second.kind in _BARE:
            return first.value[-3:-1] == second.value or first.value[:-1] == second.value
    return False


def _same_in(kind: FigureKind, one: str, other: str) -> bool:
    if kind is FigureKind.TIME:
        return _clock(one) == _clock(other)
    return kind is FigureKind.DECADE and one[-3:] == other[-3:] and len(one) != len(other)


def _is_clock(time: str, figure: Figure) -> bool:
    """Whether a number is an hour, or an hour and minutes: ``at 6.40``, ``tetë e gjysmë``."""
    if figure.value.isdigit():
        return _clock(time) == _clock(figure.value)
    if figure.in_words:
        return figure.value.endswith(".5") and _clock(time) == _clock(figure.value.replace(".5", ":30"))
    return _CLOCK.fullmatch(figure.digits) is not None and _clock(time) == _clock(figure.digits.replace(".", ":"))


def amount(value: str) -> str:
    """Return the number in a value, without its currency."""
    return value.rsplit(" ", 1)[-1].lstrip("0") or "0"


def _clock(value: str) -> tuple[int, int]:
    hour, _, minute = value.partition(":")
    return int(hour) % 12, int(minute or 0)


def currency(figure: Figure) -> str:
    """Return the ISO 4217 code of a sum of money, and nothing for any other figure."""
    return figure.value.partition(" ")[0] if figure.kind is FigureKind.MONEY else ""
