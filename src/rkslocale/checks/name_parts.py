"""The words of a text that may be names, and those of them that stand together."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from rkslocale.checks.words import words
from rkslocale.language.countries import countries
from rkslocale.language.lexicon import LANGUAGES, capitalized, lexicon

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rkslocale.locales import Locale

_BEGINNING: Final = re.compile(r"(?:^|[.!?:…]\s+|[“„\"«(\[—–]\s*)\W*$")
"""What is in front of a word that has a capital whatever it is."""
_NO_NAMES: Final = frozenset(
    {"celsius", "fahrenheit", "richter", "january", "february", "march", "april", "june", "july", "august", "september"}
    | {"october", "november", "december", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"}
)
"""What English writes with a capital, and others say in small letters or in a sign: months, weekdays, degrees."""
_POSSESSIVE: Final = re.compile(r"'s$")
_AND: Final = re.compile(r"[”“\"»’]?(?:,? (?:and|dhe|e|i|и|or|ose|ili|или) |, |/)[“„\"«‘]?")
"""What stands between the names of a row."""


_QUOTED: Final = re.compile(r"[“„\"«][”“\"»]")
COMMON: Final = 3
"""How often a word stands in the lexicon that is common."""


@dataclass(frozen=True, slots=True)
class Name:
    """A word that may be a name, or a part of one with hyphens."""

    text: str
    start: int
    end: int
    plain: str
    """As ``Word.plain``, without an English ``'s``."""
    capital: bool
    """Whether it has a capital, and other letters after it."""
    first: bool
    """Whether it has that capital because it begins a sentence or a quotation."""
    country: str = ""
    """ISO 3166 code of the country that it is of, if any; in English, words without a capital are of none."""


def parts(text: str, locale: Locale) -> tuple[Name, ...]:
    """Return the words of a text, those with hyphens in parts."""
    found = []
    for word in words(text, locale):
        start = word.start
        pieces = [*zip(word.text.split("-"), word.plain.split("-"), strict=True)]
        for piece, plain in pieces:
            capital = piece[:1].isupper() and not (piece.isupper() and len(piece) > 1) and plain not in _NO_NAMES
            first = capital and start == word.start and bool(_BEGINNING.search(text, 0, start))
            bare = _POSSESSIVE.sub("", plain) if locale.language == "en" else plain
            if bare:
                length = len(piece) - (len(plain) - len(bare))
                found.append(Name(piece[:length], start, start + length, bare, capital, first))
            start += len(piece) + 1
    if locale.language not in LANGUAGES:
        return tuple(found)
    codes = countries([name.plain for name in found], locale.language)
    return tuple(
        replace(name, country=code) if code and (name.capital or locale.language != "en") else name
        for name, code in zip(found, codes, strict=True)
    )


def is_common(word: str, language: str) -> bool:
    """Return whether a plain word is often in the lexicon, and there with a small letter."""
    return lexicon(language).get(word, 0) >= COMMON and word not in capitalized(language)


def runs(found: Sequence[Name], chosen: Sequence[Name]) -> list[list[Name]]:
    """Return ``chosen``, which are some of ``found``, with those together that follow each other."""
    places, together = {name.start for name in chosen}, list[list[Name]]()
    for before, name in pairwise((None, *found)):
        if name is not None and name.start in places:
            if before is not None and before.start in places and name.start - before.end == 1:
                together[-1].append(name)
            else:
                together.append([name])
    return together


def said(run: Sequence[Name]) -> str:
    """Return names as they stand there."""
    return " ".join(name.text for name in run)


def capitals(found: Sequence[Name]) -> list[list[Name]]:
    """Return the words with capitals that follow each other with a space or a hyphen, two or more."""
    return [run for run in runs(found, [name for name in found if name.capital]) if len(run) > 1]


def rows(text: str, found: Sequence[Name], language: str) -> list[list[list[Name]]]:
    """Return the names with capitals that follow each other with commas and *and*, those of several words together."""
    named = [
        name
        for name in found
        if name.capital and (not name.first or _is_quoted(name, text) or not is_common(name.plain, language))
    ]
    listed: list[list[list[Name]]] = []
    for run in runs(found, named):
        between = text[listed[-1][-1][-1].end : run[0].start] if listed else ""
        if _AND.fullmatch(between):
            listed[-1].append(run)
        else:
            listed.append([run])
    return [row for row in listed if len(row) > 1]


def _is_quoted(name: Name, text: str) -> bool:
    """Return whether a word stands alone in quotation marks, as Serbian has the names of companies: „Епл“."""
    around = text[name.start - 1 : name.start] + text[name.end : name.end + 1]
    return bool(_QUOTED.fullmatch(around))
