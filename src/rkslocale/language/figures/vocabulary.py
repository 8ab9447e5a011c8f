"""The words that figures are made of, one table per language, and the patterns made from them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


TENS: Final = range(20, 100, 10)
"""What units come behind: twenty, thirty ..."""
UNITS: Final = range(1, 10)


def forms(table: Mapping[int, str]) -> dict[str, int]:
    """Return the words of ``table``, each with its number: ``{2: "two pair"}`` - ``{"two": 2, "pair": 2}``."""
    return {word: number for number, words in table.items() for word in words.split()}


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What a language says around its digits, and in their place. Patterns are regular expressions, in lower case.

    Serbian tables are in Latin letters; ``finding`` reads both scripts with them.
    """

    decimal: str
    """The decimal separator."""
    spaced: bool
    """Whether numbers may be grouped with a plain space."""
    numbers: Mapping[str, int]
    """Number words, scales included."""
    alone: frozenset[str]
    """Number words that are no figure on their own: ``one`` is mostly an article or a pronoun."""
    connectors: frozenset[str]
    """What stands between number words: ``two hundred and five``."""
    ordinals: Mapping[str, int]
    decades: Mapping[str, int]
    """Words that name ten years: ``nineties``."""
    scales: Mapping[str, int]
    """Words behind a numeral and the number of zeros that they add."""
    halves: str
    """What adds a half behind a number word or a scale."""
    half_of: str
    """What halves the scale behind it: ``half a million``."""
    past: tuple[tuple[str, int, int], ...]
    """What makes a time of day of the hour in words behind it, with the minutes, and how many hours earlier it is:
    ``half past eight``, ``pola devet``."""
    behind: tuple[tuple[str, int, int], ...]
    """The same of the hour in front of it: ``dhjetë e çerek``."""
    percent: str
    currencies: Mapping[str, str]
    """Patterns of the names of currencies, and their ISO 4217 codes."""
    months: Mapping[str, str]
    """Forms of the names of months, and their numbers in two digits."""
    day_link: str
    """What stands between days of one month: ``June 10 and 11``."""
    fused: Mapping[str, int]
    """Numbers as they begin a compound, and in ``fused_tails`` how it goes on: ``tridesetpetogodišnjak``."""
    fused_tails: str
    am: str
    """What marks hours before noon, behind the hour."""
    pm: str
    hour_before: str
    """What marks a time of day in front of its digits."""
    hour_after: str
    ordinal_suffix: str
    """What makes an ordinal of the digits in front of it."""
    identifier_before: str
    """Words in front of digits that name and do not count."""


SIGNS: Final = {"$": "USD", "US$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY"}
"""Signs of currencies, as in CLDR's root locale, and ``US$``."""
CODES: Final = ("EUR", "USD", "GBP", "CHF", "RSD", "ALL", "MKD", "TRY", "JPY", "CNY", "RUB", "SEK", "NOK", "DKK", "BAM")
"""ISO 4217 codes that stand beside an amount in place of a name. ``ALL`` in capitals is Albania's."""


def pattern(words: Iterable[str]) -> str:
    """Return a regular expression for any of ``words``, the longest first."""
    return "|".join(sorted(words, key=len, reverse=True))
