"""What numerals and number words count, by what stands around them."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from rkslocale.language.figures.model import Figure, FigureKind
from rkslocale.language.figures.numerals import plain
from rkslocale.language.figures.vocabulary import SIGNS

if TYPE_CHECKING:
    from rkslocale.language.figures.cores import Core
    from rkslocale.language.figures.patterns import Patterns

_YEAR: Final = re.compile(r"1\d{3}|20\d\d")
"""Numerals without grouping that are years. Newspapers group all other numbers of four digits."""
_RELEASE: Final = re.compile(r"(?:^|[\s(\"“„«-])[A-ZČĆŠŽĐËÇЂ-Ш][^\W\d_]*[ \u00a0]\Z")
"""A name in front of ``2.0``: ``Web 2.0``, ``Attribution 3.0``."""
_MEASURED: Final = re.compile(r"(?:magnitud|магнитуд|score|grade)", re.IGNORECASE)
"""Words in front of ``6.0`` that begin a sentence perhaps, and are measured."""
_DOTTED: Final = re.compile(r"\d+\.\d{1,2}")
_HYPHENED: Final = re.compile(r"([^\W\d_]+)[-‑/]\Z")
_SERBIAN_ORDINAL: Final = re.compile(r"\.(?:,|[ \u00a0](?=[^\W\d_])(?![A-ZČĆŠŽĐА-ШЂЋЉЊЏЈ]))")
"""A stop that no sentence ends in: a small letter follows."""
_CONTEXT: Final = 24
"""How many code points in front of a numeral are looked at."""
_THOUSAND: Final = 1000
_THOUSANDS: Final = 3
_SIGN_LENGTH: Final = 5
"""``EUR`` or ``US$``, and a space or two."""


def figure_at(text: str, core: Core, rules: Patterns) -> Figure | None:
    """Return the figure that ``core`` is the number of, or ``None`` where it is none: ``one``, ``millions``."""
    raw = text[core.start : core.end]
    numeral = None if core.in_words else (core.start, core.end)
    kind = _named(text, core, rules) if numeral else None
    if core.value is None or kind:
        return Figure(kind or FigureKind.IDENTIFIER, core.start, core.end, raw, numeral, raw)
    end, scale, half = _scaled(text, core, rules)
    value = plain(core.value.scaleb(scale) + half)
    other = "" if core.other is None else plain(core.other.scaleb(scale) + half)
    digits = "" if core.in_words else format(core.value, "f")
    start, end, kind, currency = _unit(text, core.start, end, rules)
    if currency:
        value, other = f"{currency} {value}", f"{currency} {other}" if other else ""
    if core.lone and not scale and not half and (kind is FigureKind.NUMBER or core.value >= _THOUSAND):
        return None
    if kind is FigureKind.NUMBER and not scale:
        kind, end = _bare(text, core, rules) if numeral else (kind, end)
    return Figure(kind, start, end, value, numeral, digits, scale, core.in_words, other)


def _named(text: str, core: Core, rules: Patterns) -> FigureKind | None:
    """Return what digits are that are part of a name: ``F-16``, ``B92``, ``5G``, ``Resolution 1244``, ``Web 2.0``."""
    before = text[max(0, core.start - _CONTEXT) : core.start]
    digits = text[core.start : core.end]
    if before[-1:].isalpha() and not rules.sign.search(before):
        return FigureKind.IDENTIFIER
    if hyphened := _HYPHENED.search(before):
        is_year = _YEAR.fullmatch(digits) and hyphened[1].islower()  # mid-1990
        return FigureKind.YEAR if is_year else FigureKind.IDENTIFIER
    is_called = rules.identifier.search(before) and not rules.scale.match(text, core.end)
    if not digits.isdigit():
        is_release = digits.endswith(".0") and _RELEASE.search(before) and not _MEASURED.search(before)
        return FigureKind.IDENTIFIER if _DOTTED.fullmatch(digits) and (is_called or is_release) else None
    is_padded = digits[0] == "0" and len(digits) > 1
    return FigureKind.IDENTIFIER if is_padded or is_called or text[core.end : core.end + 1].isupper() else None


def _scaled(text: str, core: Core, rules: Patterns) -> tuple[int, int, Decimal]:
    """Return where a number with its million ends, how many zeros that adds, and how much ``and a half`` does.

    The half stands on either side of the million: ``two and a half million``, ``dy milionë e gjysmë``.
    """
    end, scale = _scale(text, core.end, rules)
    found = rules.half.match(text, end) if core.in_words or scale else None
    if found is None:
        return end, scale, Decimal(0)
    if scale:
        return found.end(), scale, Decimal(5).scaleb(scale - 1)
    zeros = len(digits := plain(core.value or Decimal(0))) - len(digits.rstrip("0"))
    if zeros >= _THOUSANDS:
        return found.end(), 0, Decimal(5).scaleb(zeros - zeros % _THOUSANDS - 1)
    end, scale = _scale(text, found.end(), rules)
    return end, scale, Decimal(5).scaleb(scale - 1)


def _scale(text: str, end: int, rules: Patterns) -> tuple[int, int]:
    found = rules.scale.match(text, end)
    return (found.end(), rules.scales[found["scale"].lower()]) if found else (end, 0)


def _unit(text: str, start: int, end: int, rules: Patterns) -> tuple[int, int, FigureKind, str]:
    """Return the span of a number with its percent or currency, what kind that makes it, and the currency's code."""
    if percent := rules.percent.match(text, end):
        return start, percent.end(), FigureKind.PERCENT, ""
    if sign := rules.sign.search(text, max(0, start - _SIGN_LENGTH), start):
        return sign.start(), end, FigureKind.MONEY, sign["code"] or SIGNS[sign["sign"].upper()]
    money = rules.money.match(text, end)
    if money is None:
        return start, end, FigureKind.NUMBER, ""
    name = money["name"] or ""
    code = next((code for known, code in rules.currencies if known.fullmatch(name)), name)
    return start, money.end(), FigureKind.MONEY, SIGNS.get(money["sign"] or "", code)


def _bare(text: str, core: Core, rules: Patterns) -> tuple[FigureKind, int]:
    """Return whether a numeral without unit is an ordinal, a year or a plain number, and where it ends."""
    digits = text[core.start : core.end]
    if not digits.isdigit():
        return FigureKind.NUMBER, core.end
    if ordinal := rules.ordinal.match(text, core.end):
        return FigureKind.ORDINAL, ordinal.end()
    if _YEAR.fullmatch(digits):
        return FigureKind.YEAR, core.end
    if rules.language == "sr" and _SERBIAN_ORDINAL.match(text, core.end):
        return FigureKind.ORDINAL, core.end + 1
    return FigureKind.NUMBER, core.end
