"""Numbers and sums that are said in two parts: ``13 mijë e 500``, ``2 euro e 40 centë``."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from rkslocale.language.figures.model import Figure, FigureKind, amount, currency
from rkslocale.language.figures.numerals import plain

if TYPE_CHECKING:
    from rkslocale.language.figures.pairing import Side

_LINK: Final = re.compile(r"[ \u00a0](?:(?:e|dhe|i|и|and)[ \u00a0])?")
"""What stands between the parts."""
_CENTS: Final = re.compile(r"[ \u00a0](?:cent|цент)\w*|[ \u00a0](?:pence|par[ae]|пар[ае])\b", re.IGNORECASE)
_HUNDREDTHS: Final = Decimal("0.01")
_CENTS_IN_ONE: Final = 100
_FEWEST: Final = 1000
"""The least that stands in front of hundreds: thousand."""
_PARTS: Final = frozenset({FigureKind.NUMBER, FigureKind.MONEY})


def joined(side: Side, other: Side) -> Side:
    """Return ``side`` with two figures made one where ``other`` has what they say together.

    Only then, since ``i`` may also stand between two numbers of a list: *između milion i 500 hiljada*.
    """
    figures: list[Figure] = []
    for figure in side.figures:
        whole = _whole(side.text, figures[-1], figure) if figures else None
        if whole and any((whole.kind, whole.value) == (one.kind, one.value) for one in other.figures):
            figures[-1] = whole
        else:
            figures.append(figure)
    return side if len(figures) == len(side.figures) else replace(side, figures=tuple(figures))


def _whole(text: str, first: Figure, second: Figure) -> Figure | None:
    """Return what two figures that stand side by side may say together."""
    if not {first.kind, second.kind} <= _PARTS or not _LINK.fullmatch(text, first.end, second.start):
        return None
    high, low = (Decimal(amount(figure.value)) for figure in (first, second))
    code = currency(first)
    if code:
        if second.kind is FigureKind.MONEY or low >= _CENTS_IN_ONE or low % 1 or high % 1:
            return None
        low *= _HUNDREDTHS
    elif not (first.scale or first.in_words) or high < _FEWEST or low >= 10 ** _zeros(high):
        return None
    cents = _CENTS.match(text, second.end) if code else None
    name = code or currency(second)
    return Figure(
        FigureKind.MONEY if name else FigureKind.NUMBER,
        first.start,
        cents.end() if cents else second.end,
        f"{name} {plain(high + low)}".lstrip(),
    )


def _zeros(number: Decimal) -> int:
    digits = plain(number)
    return len(digits) - len(digits.rstrip("0")) if digits.isdigit() else 0
