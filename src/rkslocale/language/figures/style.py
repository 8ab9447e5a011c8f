"""How a newsroom writes figures and quotation marks in a locale."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from rkslocale.locales import Locale

_QUOTATION_MARKS: Final = {"sr": ("„", "“", "‘", "’")}
"""Outer and inner marks: the outer ones of CLDR, the inner ones that our starter memory has."""
_ENGLISH_MARKS: Final = ("“", "”", "‘", "’")
"""English, and Albanian as its newspapers print it; those who write „…“ say so in their ``Style``."""
_THOUSANDS: Final = {"sq": "."}
"""CLDR groups Albanian figures with a no-break space; newspapers in Kosovo, and our starter memory, write 4.700."""


@dataclass(frozen=True, slots=True)
class Style:
    """Newsroom style of one locale. ``Style.of`` gives that of CLDR, as newspapers in Kosovo have it."""

    decimal: str
    """The decimal separator."""
    thousands: str
    """What groups digits by three."""
    percent: str
    """What stands behind the digits of a percentage: ``%``, or a no-break space and ``%``."""
    currency: str
    """What stands between an amount and a currency sign behind it."""
    quotes: tuple[str, str, str, str]
    """Opening and closing quotation marks, and those of a quotation within a quotation."""

    @classmethod
    def of(cls, locale: Locale) -> Style:
        """Return the default style of ``locale``."""
        return _default(locale)


@cache
def _default(locale: Locale) -> Style:
    return Style(
        decimal=locale.decimal_separator,
        thousands=_THOUSANDS.get(locale.language, locale.thousands_separator),
        currency=locale.currency_space,
        percent=locale.percent_sign,
        quotes=_QUOTATION_MARKS.get(locale.language, _ENGLISH_MARKS),
    )
