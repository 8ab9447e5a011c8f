"""The same sentence with other numbers, dates or names: a remembered target, adapted to them.

Only what is certain is adapted. The two sources must be equal but for their figures and names; what is replaced must
stand once in the remembered source and once in the remembered target. A number must ask for the same form of the noun
as the one before: Serbian has *1 osoba, 2 osobe, 5 osoba, 21 osoba* (CLDR's plural categories). A name must stand in
the target to the letter and without an ending, which is that of its gender (*KFOR-it*, but *OSBE-së*); and the target
must not be Serbian, where verbs agree with it. Everything else is left to people.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from rkslocale.language import figures
from rkslocale.language.figures import FigureKind, Style
from rkslocale.memory.pieces import NAME, pieces, skeleton

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rkslocale.language.figures import Figure
    from rkslocale.locales import Locale
    from rkslocale.memory.pieces import Piece

_COUNTED: Final = frozenset({FigureKind.NUMBER, FigureKind.PERCENT, FigureKind.MONEY})
"""Kinds of figures that a noun may agree with."""
_COPIED: Final = frozenset({FigureKind.YEAR, FigureKind.IDENTIFIER})
"""Kinds whose digits are the same in every language."""
_GROUPING: Final = ("\u00a0", "\u202f", " ", ".", "")
"""What translators group digits with, beside what the style of a locale has."""
_GENDERED: Final = frozenset({"sr"})
"""Languages whose verbs agree with the gender of a name."""


@dataclass(frozen=True, slots=True)
class Adapted:
    """A target that has been adapted, and what was changed in it."""

    target: str
    changes: tuple[str, ...]
    """``4,700 → 5,200``, as the sources write them."""


@dataclass(frozen=True, slots=True)
class _Change:
    """A piece of the remembered source, and the one that stands in its place in the new one."""

    old: Piece
    old_text: str
    new: Piece
    new_text: str


def adapt(text: str, source: str, target: str, locales: tuple[Locale, Locale]) -> Adapted | None:
    """Return ``target``, a translation of ``source``, as one of ``text``, or None where that is not certain.

    ``locales`` are those of the sources and of the target. With nothing to change, the target is ``target``.
    """
    language = locales[0].language
    new, old = pieces(text, language), pieces(source, language)
    if skeleton(text, new) != skeleton(source, old):
        return None
    texts = [(source[a.start : a.end], text[b.start : b.end]) for a, b in zip(old, new, strict=True)]
    changes = [_Change(a, was, b, now) for a, b, (was, now) in zip(old, new, texts, strict=True) if was != now]
    found = pieces(target, locales[1].language)
    replaced: list[tuple[int, int, str]] = []
    for change in changes:
        if sum(_agree(change.old, other) for other in old) != 1 or (place := _place(change.old, target, found)) is None:
            return None
        if (written := _written(change, target, place, locales)) is None:
            return None
        replaced.append(written)
    return Adapted(_with(target, replaced), tuple(f"{change.old_text} → {change.new_text}" for change in changes))


def _agree(one: Piece, other: Piece) -> bool:
    if one.figure is not None and other.figure is not None:
        return figures.agree(one.figure, other.figure)
    return one.value == other.value


def _place(old: Piece, target: str, found: Sequence[Piece]) -> Piece | None:
    """Return the one piece of ``target`` that says what ``old`` does, or None where there are none or several."""
    if old.kind == NAME:
        spans = [match.span() for match in re.finditer(rf"(?<![\w-]){re.escape(old.value)}(?![\w-])", target)]
        places = [old.at(*span) for span in spans]
    else:
        places = [piece for piece in found if piece.figure is not None and _agree(old, piece)]
    return places[0] if len(places) == 1 else None


def _written(change: _Change, target: str, place: Piece, locales: tuple[Locale, Locale]) -> tuple[int, int, str] | None:
    """Return a span of the target and what is to stand there, or None where that is not certain."""
    if change.new.kind == NAME:
        return None if locales[1].language in _GENDERED else (place.start, place.end, change.new_text)
    old, new = change.old.figure, change.new.figure
    if old is None or new is None or place.figure is None or place.figure.in_words or new.in_words:
        return None
    if old.kind in _COPIED:
        same = target[place.start : place.end] == change.old_text
        return (place.start, place.end, change.new_text) if same else None
    if old.kind in _COUNTED:
        return _numeral(change, target, place.figure, locales[1])
    was, now = (figures.write(figure, locales[1], Style.of(locales[1])) for figure in (old, new))
    return (place.start, place.end, now) if now and was == target[place.start : place.end] else None


def _numeral(change: _Change, target: str, place: Figure, into: Locale) -> tuple[int, int, str] | None:
    """Replace the digits alone: what stands with them in the target (*milionë*, *evra*, *%*) is as a person put it."""
    old, new = change.old.figure, change.new.figure
    if old is None or new is None or place.numeral is None or place.scale != old.scale:
        return None
    if _without_digits(change.old, change.old_text) != _without_digits(change.new, change.new_text):
        return None
    if len({into.plural_category(Decimal(figure.digits)) for figure in (old, new)}) > 1:
        return None
    style = Style.of(into)
    for thousands in (style.thousands, *_GROUPING):
        own = replace(style, thousands=thousands)
        if figures.numeral(old.digits, own) == target[slice(*place.numeral)]:
            return (*place.numeral, figures.numeral(new.digits, own))
    return None


def _without_digits(piece: Piece, text: str) -> str | None:
    if piece.figure is None or piece.figure.numeral is None:
        return None
    start, end = (place - piece.start for place in piece.figure.numeral)
    return f"{text[:start]}\0{text[end:]}"


def _with(text: str, replaced: Sequence[tuple[int, int, str]]) -> str:
    for start, end, new in sorted(replaced, reverse=True):
        text = text[:start] + new + text[end:]
    return text
