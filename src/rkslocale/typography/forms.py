"""What a figure of a target is to be, where it stands for a certain one of the source."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from rkslocale.language.figures import FigureKind, amount, numeral, write

if TYPE_CHECKING:
    from rkslocale.language.figures import Figure, Style
    from rkslocale.language.figures.pairing import Side

Edit = tuple[int, int, str]
"""From where to where in the target, and what is to stand there."""

AMOUNTS: Final = frozenset({FigureKind.NUMBER, FigureKind.PERCENT, FigureKind.MONEY})
_GROUP: Final = 3
_SPACE: Final = re.compile(r"[ \u00a0\u202f]*(?=%)")
_YEAR_BEFORE: Final = re.compile(
    r"(?<!\w)(?:in|since|until|before|after|during|early|late|mid|vit(?:i|it|in)|vite(?:t|ve)|godin[aeu]|годин[аеу])"
    r"[ \u00a0-](?:[12][.,]?\d{3}\.?[-–])?\Z",
    re.IGNORECASE,
)
"""Words behind which four digits are a year, perhaps the second of two."""
_YEAR_AFTER: Final = re.compile(r"\.?[ \u00a0](?:godin|годин)")
_ANOTHER_YEAR: Final = re.compile(r"\.?[-–](?:1\d|20)\d\d(?!\d)")
_PERHAPS_YEAR_BEFORE: Final = re.compile(r"(?<!\w)(?:by|from|of|to|till|through|between)[ \u00a0]\Z", re.IGNORECASE)
_NOTHING_COUNTED: Final = re.compile(
    r"[,.;:)?!]|\Z|[ \u00a0](?:and|to|the|an?|when|for|in|on|at|there|it|he|she|they)\b"
)
"""What stands behind four digits that count nothing: ``By 2030 the park will be ready``."""
_MERIDIEM: Final = re.compile(r"[ \u00a0]?(?P<half>[ap])(?:\.[ \u00a0]?m\.|m\b)", re.IGNORECASE)
"""``p.m.``, which means nothing in Albanian and Serbian."""
_ENGLISH_ORDINAL: Final = re.compile(r"(?:st|nd|rd|th)\b")
_LOWER_FOLLOWS: Final = re.compile(r"\.(?=[ \u00a0][^\W\d_A-Z])")
_NOUN_OF_ORDINAL: Final = re.compile(
    r"(?=[ \u00a0](?!(?:kod|pod|nad|bez|kroz|pred|код|под|над|без|кроз|пред)\b)"
    r"(?:(?:godišnjic|годишњиц)\w+|[^\W\d_]{2,}[^\W\d_aeioаеио])\b)"
)
"""What a Serbian ordinal stands in front of, and no number from five on does: those have genitives behind them."""
_HALF_DAY: Final = 12
_SIGNS: Final = frozenset("$€£¥")
_CLOCK: Final = re.compile(r"\d{1,2}\.\d\d")


def form_of(ours: Side, one: Figure, theirs: Side, other: Figure, style: Style) -> Edit | None:
    """Return what gives ``other``, which has the value of ``one``, the form of its locale."""
    edit = None
    if one.kind is FigureKind.TIME:
        edit = _without_meridiem(one, theirs, other)
    elif one.kind is FigureKind.ORDINAL and other.numeral:
        edit = _as_ordinal(theirs, other, style)
    if edit or other.numeral is None:
        return edit
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


def _without_meridiem(one: Figure, theirs: Side, other: Figure) -> Edit | None:
    """Return what writes a time in 24 hours where an Albanian or Serbian target has kept ``p.m.``.

    A stop that may be that of the sentence stays.
    """
    text = theirs.text
    found = _MERIDIEM.match(text, other.end)
    if found is None or theirs.locale.language == "en":
        return None
    hour, _, minute = text[other.start : other.end].replace(".", ":").partition(":")
    if not (hour.isdigit() and int(hour) <= _HALF_DAY and (minute or "00").isdigit()):
        return None
    late = found["half"].lower() == "p"
    new = f"{int(hour) % _HALF_DAY + _HALF_DAY * late}:{minute or '00'}"
    if int(new.partition(":")[0]) != int(one.value[:2]):
        return None
    is_end = found[0].endswith(".") and not text[found.end() :].strip()
    return other.start, found.end() - is_end, new


def _as_ordinal(theirs: Side, other: Figure, style: Style) -> Edit | None:
    """Return what makes an ordinal of digits that the target has left bare, or with an English ending.

    Albanian has ``-të`` behind all digits but 1 and 4 (``i 2-të``, ``e 25-të``), Serbian a stop, English one of four.
    """
    text, end, language = theirs.text, other.end, theirs.locale.language
    english = _ENGLISH_ORDINAL.match(text, end)
    if language == "sq":
        return (end, english.end(), "-të") if english and other.digits[-1] not in "14" else None
    if language == "sr":
        is_bare = other.kind is FigureKind.NUMBER and not english and _NOUN_OF_ORDINAL.match(text, end)
        return (end, english.end() if english else end, ".") if english or is_bare else None
    stop = _LOWER_FOLLOWS.match(text, end) if other.kind is FigureKind.NUMBER else None
    right = write(replace(other, kind=FigureKind.ORDINAL), theirs.locale, style)
    return (other.start, stop.end(), right) if stop and right else None


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
        return one.digits
    grouped = is_grouped(raw, digits)
    if one.kind is FigureKind.YEAR:
        return numeral(digits, style, grouped=grouped and not (_is_year(ours, one) or _is_year(theirs, other)))
    return numeral(digits, style, grouped=grouped or is_grouped(ours.digits_of(one), one.digits))


def _is_year(side: Side, figure: Figure) -> bool:
    """Whether the words around four digits say that they are a year."""
    text, start, end = side.text, figure.start, figure.end
    if _YEAR_BEFORE.search(text, 0, start) or _YEAR_AFTER.match(text, end) or _ANOTHER_YEAR.match(text, end):
        return True
    return bool(_PERHAPS_YEAR_BEFORE.search(text, 0, start) and _NOTHING_COUNTED.match(text, end))


def is_grouped(raw: str, digits: str) -> bool:
    """Return whether ``raw``, the numeral ``digits`` as it is written, has separators between its thousands."""
    return bool(raw) and not raw.startswith(digits.partition(".")[0])
