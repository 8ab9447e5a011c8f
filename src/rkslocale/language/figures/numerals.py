"""Digits and their separators."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Final

SPACES: Final = "\u00a0\u202f\u2009"
NUMERAL: Final = rf"\d{{1,3}}(?:[{SPACES}]\d{{3}})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)*"
"""Digits with any separators that European languages have, but for the plain space."""
SPACED_NUMERAL: Final = rf"(?!0)\d{{1,3}}(?: \d{{3}})+(?![\d.,]\d|\d)(?:,\d+)?|{NUMERAL}"
"""The same with the plain space, for languages that group with a space."""

_GROUPED: Final = re.compile(r"(?!0)\d{1,3}([.,])\d{3}(?:\1\d{3})*")
_DECIMAL: Final = re.compile(r"\d+[.,]\d+")
_BOTH: Final = re.compile(r"\d{1,3}(?:\.\d{3})+,\d+|\d{1,3}(?:,\d{3})+\.\d+")


def plain(value: Decimal) -> str:
    """Return ``value`` without exponent and without zeros at the end of its decimals."""
    text = format(value, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def read(raw: str, decimal_point: str) -> tuple[Decimal, Decimal | None] | None:
    """Return what a numeral means where ``decimal_point`` is in use, and what it means in the other convention.

    The second is ``None`` where the numeral can be read in one way only. The whole is ``None`` for digits that are no
    number: ``3.1.2``.
    """
    text = re.sub(rf"[ {SPACES}]", "", raw)
    if text.isdigit():
        return Decimal(text), None
    if _BOTH.fullmatch(text):
        point = max(text.rfind("."), text.rfind(","))
        return Decimal(re.sub("[.,]", "", text[:point]) + "." + text[point + 1 :]), None
    grouped, decimal = _GROUPED.fullmatch(text), _DECIMAL.fullmatch(text)
    whole = Decimal(re.sub("[.,]", "", text)) if grouped else None
    fraction = Decimal(text.replace(",", ".")) if decimal else None
    if whole is not None and fraction is not None:
        separator = text[len(text) - 4]
        return (fraction, whole) if separator == decimal_point else (whole, fraction)
    only = whole if fraction is None else fraction
    return None if only is None else (only, None)
