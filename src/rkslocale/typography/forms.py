"""What a figure of a target is to be, where it stands for a certain one of the source."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from rkslocale.language.figures import FigureKind, amount, find, numeral, write

if TYPE_CHECKING:
    from rkslocale.language.figures import Figure, Style
    from rkslocale.locales import Locale

Edit = tuple[int, int, str]
"""From where to where in the target, and what is to stand there."""

AMOUNTS: Final = frozenset({FigureKind.NUMBER, FigureKind.PERCENT, FigureKind.MONEY})
_COPIED: Final = frozenset({FigureKind.YEAR, FigureKind.IDENTIFIER})
_GROUP: Final = 3
_SPACE: Final = re.compile(r"[ \u00a0\u202f]*(?=%)")
_YEAR_BEFORE: Final = re.compile(
    r"(?<!\w)(?:in|since|until|before|after|during|vit(?:i|it|in)|godin[aeu])[ \u00a0]\Z", re.IGNORECASE
)
"""Words behind which four digits are a year."""
_YEAR_AFTER: Final = re.compile(r"\.?[ \u00a0](?:godin|годин)")
_SCALE_LETTERS: Final = re.compile(r"(?:mn|m|bn|b|tn|k)[a-z]{0,2}(?![^\W_])")
"""What engines leave of ``$4.7bn``, with a Serbian ending perhaps."""
_SIGNS: Final = frozenset("$€£¥")
_RANGE_LINK: Final = len(" deri në rreth €")
_CLOCK: Final = re.compile(r"\d{1,2}\.\d\d")


@dataclass(frozen=True, slots=True)
class Side:
    """A text with its figures."""

    text: str
    figures: tuple[Figure, ...]
    locale: Locale

    def text_of(self, figure: Figure) -> str:
        """Return the figure as it is written."""
        return self.text[figure.start : figure.end]

    def digits_of(self, figure: Figure) -> str:
        """Return the numeral as it is written, or nothing."""
        return self.text[slice(*figure.numeral)] if figure.numeral else ""

    def scale_of(self, figure: Figure) -> int:
        """Return the zeros that a figure's word for million adds, or that of the next one of a range.

        ``between 5 and 50 million`` may mean five million or five.
        """
        following = self.figures[self.figures.index(figure) + 1 :][:1]
        if figure.scale or not following or following[0].start - figure.end > _RANGE_LINK:
            return figure.scale
        return following[0].scale


def form_of(ours: Side, one: Figure, theirs: Side, other: Figure, style: Style) -> Edit | None:
    """Return what gives ``other``, which has the value of ``one``, the form of its locale."""
    if other.numeral is None:
        return None
    if one.kind is FigureKind.TIME and _CLOCK.fullmatch(other.digits):
        is_decimal = "," in theirs.digits_of(other)  # 7.15 is a time in all three languages, 7,15 in none
        return (*other.numeral, other.digits.replace(".", ":")) if is_decimal else None
    if other.kind not in AMOUNTS:
        return _year_or_ordinal(theirs, other, style)
    new = _numeral(ours, one, theirs, other, style)
    if other.kind is FigureKind.MONEY and (edit := _with_sign(one, theirs, other, style, new)):
        return edit
    start, end = other.numeral
    space = _SPACE.match(theirs.text, end)
    if other.kind is FigureKind.PERCENT and space and space.end() < other.end:
        new += style.percent.removesuffix("%")
        end = space.end()
    return (start, end, new) if new != theirs.text[start:end] else None


def _year_or_ordinal(theirs: Side, other: Figure, style: Style) -> Edit | None:
    """Serbian years have a stop in front of ``godine``; English ordinals the ending that the last digit asks for."""
    language, text = theirs.locale.language, theirs.text
    if other.kind is FigureKind.YEAR and language == "sr" and text[other.end : other.end + 1] != ".":
        return (other.end, other.end, ".") if _YEAR_AFTER.match(text, other.end) else None
    if other.kind is FigureKind.ORDINAL and language == "en":
        right = write(other, theirs.locale, style)
        return (other.start, other.end, right) if right and right != theirs.text_of(other) else None
    return None


def _with_sign(one: Figure, theirs: Side, other: Figure, style: Style, number: str) -> Edit | None:
    """Return what writes a sum with a currency sign as the locale does: ``€500``, ``500 euro``, ``500\u00a0€``."""
    text, english = theirs.text_of(other), theirs.locale.language == "en"
    leads, trails = text[0] in _SIGNS, text[-1] in _SIGNS
    if trails and not english:
        whole: str | None = None if other.scale else number + style.currency + text[-1]
    elif leads not in {english, trails}:
        whole = write(replace(other, digits=_digits(one, theirs, other)), theirs.locale, style)
    else:
        whole = None
    return (other.start, other.end, whole) if whole and whole != text else None


def _digits(one: Figure, theirs: Side, other: Figure) -> str:
    """Return the digits of ``other``, read in the convention in which it has the value of ``one``."""
    digits = other.digits
    if not other.alternative or amount(other.value) == amount(one.value):
        return digits
    return re.sub(r"[.,]", "", theirs.digits_of(other)) if "." in digits else f"{digits[:-_GROUP]}.{digits[-_GROUP:]}"


def _numeral(ours: Side, one: Figure, theirs: Side, other: Figure, style: Style) -> str:
    """Return the digits of ``other`` with the separators of ``style``, and grouped as ``one`` is."""
    raw, digits = theirs.digits_of(other), _digits(one, theirs, other)
    if one.kind is FigureKind.IDENTIFIER:
        return numeral(digits, style, grouped=False)
    grouped = _is_grouped(raw, digits)
    if one.kind is FigureKind.YEAR:
        is_year = _YEAR_BEFORE.search(ours.text, 0, one.start) or _YEAR_AFTER.match(ours.text, one.end)
        return numeral(digits, style, grouped=grouped and not is_year)
    return numeral(digits, style, grouped=grouped or _is_grouped(ours.digits_of(one), one.digits))


def _is_grouped(raw: str, digits: str) -> bool:
    return bool(raw) and not raw.startswith(digits.partition(".")[0])


def put_right(ours: Side, one: Figure, theirs: Side, other: Figure, style: Style, *, alone: bool) -> Edit | None:
    """Return what puts the value of ``one`` in the place of ``other``, where it is certain that it belongs there.

    That is so of amounts with the same digits where the engine has lost a million or a currency, and of numerals of one
    scale that are close to each other, or that are ``alone``: nothing else is left over in either text.
    """
    if one.numeral is None or other.numeral is None:
        return None
    if one.kind in AMOUNTS and one.digits == other.digits and one.scale and not other.scale:
        return _with_scale(one, theirs, other, style)
    if one.scale != other.scale or not (_close(one.digits, other.digits) or (alone and one.kind is other.kind)):
        return None
    if one.kind in AMOUNTS:
        grouped = one.kind is not FigureKind.NUMBER or _is_grouped(ours.digits_of(one), one.digits)
        return *other.numeral, numeral(one.digits, style, grouped=grouped)
    return (*other.numeral, one.digits) if one.kind in _COPIED | {FigureKind.ORDINAL} else None


def _with_scale(one: Figure, theirs: Side, other: Figure, style: Style) -> Edit | None:
    """Return what gives ``other`` the million that the engine has lost: ``4,7bn``, or a sum with its currency.

    A number in front of another noun stays as it is: that may be what the engine has made of the million.
    """
    tail = _SCALE_LETTERS.match(theirs.text, other.end)
    end = tail.end() if tail else other.end
    if tail is None and other.kind is not one.kind:
        return None
    bare = write(replace(one, kind=FigureKind.NUMBER), theirs.locale, style) or ""
    behind = find(bare + theirs.text[end:], theirs.locale.language)[:1]
    if behind and behind[0].value == one.value:  # the name of the currency is there already
        return other.start, end, bare
    whole = write(one, theirs.locale, style)
    return (other.start, end, whole) if whole else None


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
