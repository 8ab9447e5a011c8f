"""What puts a slip right: another value in the place where that of the source belongs."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from rkslocale.language.figures import FigureKind, amount, currency, find, numeral, write
from rkslocale.typography.forms import AMOUNTS, is_grouped

if TYPE_CHECKING:
    from rkslocale.language.figures import Figure, Style
    from rkslocale.language.figures.pairing import Side
    from rkslocale.typography.forms import Edit

_COPIED: Final = frozenset({FigureKind.YEAR, FigureKind.IDENTIFIER})
_GROUP: Final = 3
_SCALE_LETTERS: Final = re.compile(r"(?:mn|m|bn|b|tn|k)[a-z]{0,2}(?![^\W_])")
"""What engines leave of ``$4.7bn``, with a Serbian ending perhaps."""
_WORD: Final = re.compile(r"[^\W\d_]+")
_ALBANIAN_SCALE: Final = re.compile(r"(?:mili|bili|trili)(?:on|ard)(?=[^\W\d_])")
"""The stem of an Albanian word for a million, with an ending behind it: ``milionësh``."""
_CONVERTED: Final = re.compile(
    r"[ \u00a0-]?(?:feet|foot|ft|inch(?:es)?|miles?|mph|yards?|acres?|pounds?|lbs?|ounces?|gallons?|degrees? F|°F)\b",
    re.IGNORECASE,
)
"""Units that Albanian and Serbian readers have no feeling for."""


def put_right(ours: Side, one: Figure, theirs: Side, other: Figure, style: Style, *, alone: bool) -> Edit | None:
    """Return what puts the value of ``one`` in the place of ``other``, where it is certain that it belongs there.

    That is so of amounts with the same digits where the engine has lost a million or a currency, and of numerals of one
    scale that are close to each other, or that are ``alone``: nothing else is left over in either text, they are about
    as long, and the source's is in no unit that a translator may have converted.
    """
    if one.numeral is None or other.numeral is None:
        return None
    if one.kind in AMOUNTS and one.digits == other.digits and one.scale:
        return (_with_other_scale if other.scale else _with_scale)(one, theirs, other, style)
    alone = alone and one.kind is other.kind and not _CONVERTED.match(ours.text, one.end)
    alone = alone and abs(len(amount(one.value)) - len(amount(other.value))) <= 1
    if one.scale != other.scale or not (alone or _close(one.digits, other.digits)):
        return None
    if one.kind in AMOUNTS:
        grouped = one.kind is not FigureKind.NUMBER or is_grouped(ours.digits_of(one), one.digits)
        return *other.numeral, numeral(one.digits, style, grouped=grouped)
    return (*other.numeral, one.digits) if one.kind in _COPIED | {FigureKind.ORDINAL} else None


def _with_scale(one: Figure, theirs: Side, other: Figure, style: Style) -> Edit | None:
    """Return what gives ``other`` the million that the engine has lost: ``4,7bn``, or a sum with its currency.

    A number in front of another noun stays as it is: that may be what the engine has made of the million.
    """
    tail = _SCALE_LETTERS.match(theirs.text, other.end)
    end = tail.end() if tail else other.end
    is_size = one.kind is FigureKind.NUMBER and one.scale == _GROUP  # ``10k`` is a race, ``64k`` a size
    if is_size or (tail is None and other.kind is not one.kind):
        return None
    bare = write(replace(one, kind=FigureKind.NUMBER), theirs.locale, style) or ""
    behind = find(bare + theirs.text[end:], theirs.locale.language)[:1]
    if behind and behind[0].value == one.value:  # the name of the currency is there already
        return other.start, end, bare
    whole = write(one, theirs.locale, style)
    return (other.start, end, whole) if whole else None


def _with_other_scale(one: Figure, theirs: Side, other: Figure, style: Style) -> Edit | None:
    """Return what puts billion in the place of the million behind the same digits, in the case that it stands in.

    Not behind a Serbian one, where the word stands in any case, nor between two currencies.
    """
    start = other.numeral[1] if other.numeral else other.end
    found = _WORD.search(theirs.text, start, other.end)
    if one.kind is not other.kind or currency(one) != currency(other) or found is None:
        return None
    bare = write(replace(one, kind=FigureKind.NUMBER), theirs.locale, style) or ""
    new = bare.rpartition(" ")[2]
    if theirs.locale.language == "sq" and (stem := _ALBANIAN_SCALE.match(found[0])) and one.scale > _GROUP:
        new = new.removesuffix("ë") + found[0][stem.end() :]
    is_clear = theirs.locale.language != "sr" or theirs.locale.plural_category(Decimal(one.digits)) != "one"
    return (*found.span(), new) if is_clear else None


def _close(one: str, other: str) -> bool:
    """Whether ``other`` is a slip for ``one``: at most two digits of four or more differ, or its end is lost."""
    ours, theirs = re.sub(r"\D", "", one), re.sub(r"\D", "", other)
    if len(ours) <= _GROUP or len(theirs) < _GROUP:
        return False
    return ours.startswith(theirs) or _distance(ours, theirs) <= (2 if len(ours) > _GROUP + 1 else 1)


def _distance(one: str, other: str) -> int:
    """Return how many digits must be put in, left out or changed to make the one of the other (Levenshtein)."""
    row = list(range(len(other) + 1))
    for index, digit in enumerate(one, 1):
        above, row[0] = row[0], index
        for column, letter in enumerate(other, 1):
            above, row[column] = row[column], min(row[column] + 1, row[column - 1] + 1, above + (digit != letter))
    return row[-1]
