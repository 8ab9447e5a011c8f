"""The same sentence with other figures or persons: a remembered target, adapted to them.

Only what is certain is adapted. The two sources must be equal but for their figures and persons; a figure that is
replaced must stand once in the remembered source and once in the remembered target, and the target must have no digits
that the source does not have (*10 miles* is *10 miles (16 km)* there). A number must ask for the same forms of the
words around it as the one before: Serbian has *1 osoba, 2 osobe, 5 osoba, 21 osoba* (CLDR's plural categories),
Albanian *më 1994-n* but *më 1996-ën*, English *a 20-year-old* but *an 18-year-old*.

Which persons may take the place of others is said in ``renaming``. A sentence with any other name is left to people:
names are declined, many have another form in another language (*Pristina*, *Prishtinë*, *Priština*), and verbs,
adjectives and pronouns agree with their gender.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from rkslocale.language import figures
from rkslocale.language.figures import FigureKind, Style
from rkslocale.memory.renaming import rename

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rkslocale.language.figures import Figure
    from rkslocale.locales import Locale

_LANGUAGES: Final = frozenset({"en", "sq", "sr"})
"""Languages whose figures are known."""
_COUNTED: Final = frozenset({FigureKind.NUMBER, FigureKind.PERCENT, FigureKind.MONEY})
"""Kinds of figures that a noun may agree with."""
_COPIED: Final = frozenset({FigureKind.YEAR, FigureKind.IDENTIFIER})
"""Kinds whose digits are the same in every language."""
_GROUPING: Final = ("\u00a0", "\u202f", " ", ".", "")
"""What translators group digits with, beside what the style of a locale has."""
_YEAR_TAILS: Final = ("", " godine", " године")
"""What a Serbian date with a year may lack, if only at the end of a sentence."""
_ENDING: Final = re.compile(r"[-–’'][^\W\d_]{1,3}(?!\w)")
"""An ending joined to digits, which is that of the number's last word: *1994-n*, *20-të*, *5-om*."""
_ARTICLE: Final = re.compile(r"\ban? [^\w ]?\Z", re.IGNORECASE)
_AN: Final = re.compile(r"8|(?:11|18)(?!\d)")
"""Numerals that are spoken with a vowel first: *an 80-year-old*, *an 11,000-seat hall*."""


@dataclass(frozen=True, slots=True)
class Adapted:
    """A target that has been adapted, and what was changed in it."""

    target: str
    changes: tuple[str, ...]
    """``Arta Gashi → Besa Krasniqi``, ``4,700 → 5,200``, as the sources write them: persons first."""


@dataclass(frozen=True, slots=True)
class _Change:
    """A figure of the remembered source, and the one that stands in its place in the new one."""

    old: Figure
    old_text: str
    new: Figure
    new_text: str


def adapt(text: str, source: str, target: str, locales: tuple[Locale, Locale]) -> Adapted | None:
    """Return ``target``, a translation of ``source``, as one of ``text``, or None where that is not certain.

    ``locales`` are those of the sources and of the target. With nothing to change, the target is ``target``.
    """
    languages = (locales[0].language, locales[1].language)
    if not set(languages) <= _LANGUAGES:
        return None
    renamed = rename(text, source, target, languages)
    if renamed is None:
        return None
    done = _with_figures(text, renamed.source, renamed.target, locales)
    return done and replace(done, changes=renamed.changes + done.changes)


def _with_figures(text: str, source: str, target: str, locales: tuple[Locale, Locale]) -> Adapted | None:
    """Return what ``adapt`` does, for sources that differ in figures alone."""
    new, old = (figures.find(one, locales[0].language) for one in (text, source))
    if _skeleton(text, new) != _skeleton(source, old):
        return None
    texts = [(source[a.start : a.end], text[b.start : b.end]) for a, b in zip(old, new, strict=True)]
    changes = [_Change(a, was, b, now) for a, b, (was, now) in zip(old, new, texts, strict=True) if was != now]
    found = figures.find(target, locales[1].language)
    if changes and any(not figure.in_words and not _same(figure, old) for figure in found):
        return None
    replaced = [
        _written(change, target, places[0], locales[1])
        for change in changes
        if len(places := _same(change.old, found)) == 1 == len(_same(change.old, old))
    ]
    certain = [written for written in replaced if written is not None and _fits(target, written, locales[1])]
    if len(certain) < len(changes):
        return None
    return Adapted(_with(target, certain), tuple(f"{change.old_text} → {change.new_text}" for change in changes))


def _same(figure: Figure, among: Sequence[Figure]) -> list[Figure]:
    """Return which of the figures ``among`` can stand for ``figure``."""
    return [other for other in among if figures.agree(figure, other)]


def _skeleton(text: str, found: Sequence[Figure]) -> tuple[str, ...]:
    """Return what stands between figures, and the kinds of them: equal for texts that differ in nothing else."""
    parts, end = [], 0
    for figure in found:
        parts += [text[end : figure.start], figure.kind]
        end = figure.end
    return (*parts, text[end:])


def _written(change: _Change, target: str, place: Figure, into: Locale) -> tuple[int, int, str] | None:
    """Return a span of the target and what is to stand there, or None where that is not certain."""
    old, new = change.old, change.new
    if place.in_words or new.in_words:
        return None
    if old.kind in _COPIED:
        same = target[place.start : place.end] == change.old_text
        # What looks like a year may be a count, 2002 osobe; of a Serbian year a full stop tells.
        year = old.kind is FigureKind.IDENTIFIER or target.startswith(".", place.end)
        return (place.start, place.end, change.new_text) if same and (year or _agree(old, new, into)) else None
    if old.kind in _COUNTED:
        return _numeral(change, target, place, into)
    was, now = (figures.write(figure, into, Style.of(into)) or "" for figure in (old, new))
    for tail in _YEAR_TAILS:
        if now.endswith(tail) and was == target[place.start : place.end] + tail:
            return (place.start, place.end, now.removesuffix(tail))
    return None


def _agree(old: Figure, new: Figure, into: Locale) -> bool:
    """Return whether both numbers ask for the same form of a noun: *1,5 milion*, but *2,5 milionë* and *5 milionë*."""
    forms = {
        (
            into.plural_category(Decimal(f.digits)),
            into.plural_category(Decimal(int(Decimal(f.digits)))),
            "." in f.digits,
        )
        for f in (old, new)
    }
    return len(forms) == 1


def _fits(target: str, written: tuple[int, int, str], into: Locale) -> bool:
    """Return whether the words next to a figure stay as they are: endings of its own, and the English article."""
    start, end, now = written
    if into.language != "en":
        return _ENDING.match(target, end) is None
    article = _ARTICLE.search(target, 0, start)
    return article is None or bool(_AN.match(now)) == bool(_AN.match(target[start:end]))


def _numeral(change: _Change, target: str, place: Figure, into: Locale) -> tuple[int, int, str] | None:
    """Replace the digits alone: what stands with them in the target (*milionë*, *evra*, *%*) is as a person put it."""
    old, new = change.old, change.new
    if place.numeral is None or place.scale != old.scale or not _agree(old, new, into):
        return None
    if _without_digits(old, change.old_text) != _without_digits(new, change.new_text):
        return None
    style = Style.of(into)
    for thousands in (style.thousands, *_GROUPING):
        own = replace(style, thousands=thousands)
        if figures.numeral(old.digits, own) == target[slice(*place.numeral)]:
            return (*place.numeral, figures.numeral(new.digits, own))
    return None


def _without_digits(figure: Figure, text: str) -> str | None:
    if figure.numeral is None:
        return None
    start, end = (place - figure.start for place in figure.numeral)
    return f"{text[:start]}\0{text[end:]}"


def _with(text: str, replaced: Sequence[tuple[int, int, str]]) -> str:
    for start, end, new in sorted(replaced, reverse=True):
        text = text[:start] + new + text[end:]
    return text
