"""What a language says about its stops: the shape of a rule table.

A table is data for linguists. Entries are written as they stand in print, **with** their final stop where they have
one, separated by white space; ``_`` stands for the space inside an entry of two words, and ``0`` for any number
(``0_g.`` is the ``g.`` of ``1999. g.``). An entry in lower case also holds with a capital first letter (``npr.``,
``Npr.``), one with a stop inside also in capitals (``d.o.o.``, ``D.O.O.``); one with a capital (``Jan.``) holds only as
it is written.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, fields
from typing import Any, Final

from rkslocale.language.letters import cyrillic


def entries(text: str) -> frozenset[str]:
    """Return the entries of a table: NFC, without their final stop, ``_`` as a space."""
    words = unicodedata.normalize("NFC", text).split()
    return frozenset(word.removesuffix(".").replace("_", " ") for word in words)


@dataclass(frozen=True, slots=True)
class Rules:
    """The table of one language. Every field is optional: what is not said is decided by the shape of the text."""

    joins: frozenset[str] = frozenset()
    """Abbreviations that never end a sentence: titles before a name, and those that announce what follows."""
    joins_number: frozenset[str] = frozenset()
    """Abbreviations before a number (``nr. 5``, ``Jan. 5``). Without one they are as in ``rarely_ends``."""
    joins_number_else_word: frozenset[str] = frozenset()
    """Abbreviations before a number that are also words: ``No. 5``, but “I said no. They left.”"""
    rarely_ends: frozenset[str] = frozenset()
    """Abbreviations that end a sentence only if a word follows that begins sentences: ``Inc.``, ``Jr.``"""
    may_end: frozenset[str] = frozenset()
    """Abbreviations that end a sentence before any capital letter: ``etc.``, ``itd.``, ``etj.``"""
    company: frozenset[str] = frozenset()
    """Legal forms: as ``may_end``, but the seat may follow: ``d.o.o. Beograd``."""
    state: frozenset[str] = frozenset()
    """States with their article, as ``rarely_ends``, but before a capital only ``state_bodies`` follow: ``the_U.S.``"""
    clock: frozenset[str] = frozenset()
    """Halves of the day: as ``may_end``, but a day or zone may follow: ``5 p.m. Monday``."""
    shouting_names: frozenset[str] = frozenset()
    """Names that are written with an exclamation or question mark, without it: ``Yahoo``."""

    starters: frozenset[str] = frozenset()
    """Words that begin sentences and are not part of names, in lower case."""
    starter_nouns: frozenset[str] = frozenset()
    """Nouns that newspaper sentences begin with, likewise; some are also written with a capital as names of offices."""
    after_clock: frozenset[str] = frozenset()
    """What may follow a half of the day in the same sentence: days, time zones."""
    places: frozenset[str] = frozenset()
    """Seats and offices that follow a legal form: ``d.o.o. Beograd``, ``Apple Inc. Chairman``."""
    state_bodies: frozenset[str] = frozenset()
    """What follows the name of a state in the same sentence, in lower case: the U.S. *Senate*."""
    months: frozenset[str] = frozenset()
    """Names of months, in lower case, for ``28. Nëntor``."""
    lettered: frozenset[str] = frozenset()
    """Nouns that a single capital letter follows, which then is no initial: ``vitamin C``."""
    reporting: frozenset[str] = frozenset()
    """Verbs that attribute a quotation: “Where?” Agim *asked*."""
    auxiliaries: frozenset[str] = frozenset()
    """Words that may stand beside such a verb: „Gde?“ Marko *je* upitao."""
    said_how: frozenset[str] = frozenset()
    """Words that an attribution goes on with behind the verb: “Where?” Agim asked *in* court."""
    works: frozenset[str] = frozenset()
    """Nouns that a title in quotation marks follows, which is then no sentence: *Pesma* „Ko si ti?“ Marka Marića."""
    digraphs: frozenset[str] = frozenset()
    """Letters of two signs, for initials: ``Dž. Hoxha``."""

    ordinals: bool = False
    """Whether a number with a stop is an ordinal, as in Serbian: ``1999. godine``."""
    ordinal_heads: frozenset[str] = frozenset()
    """Nouns and adjectives in capitals that an ordinal stands before, in lower case: ``2. Svetski rat``."""
    ordinal_leads: frozenset[str] = frozenset()
    """Nouns that a numbered part of a law begins with: ``člana 5. Zakona``."""
    laws: frozenset[str] = frozenset()
    """What such a part belongs to, in lower case and in the case that it then stands in: ``člana 5. *Zakona*``."""
    law_endings: frozenset[str] = frozenset()
    """How an adjective ends between such a number and the name of the law: ``člana 5. Krivičnog zakonika``."""
    ordinal_endings: frozenset[str] = frozenset()
    """How an adjective ends that an ordinal stands before: ``13. Beogradski sajam``."""
    oblique_endings: frozenset[str] = frozenset()
    """How an adjective ends between a preposition with an ordinal and its noun: ``na 13. Beogradskom sajmu``."""
    surname_endings: frozenset[str] = frozenset()
    """How surnames end, for a ruler's number with a stop: ``Petar II. Petrović``."""
    prepositions: frozenset[str] = frozenset()
    """Prepositions that such an ordinal follows."""
    time_words: frozenset[str] = frozenset()
    """Words of opening time phrases; a sentence made of nothing else has not ended: “Krajem juna 1999. Vlada ...”"""
    clause_openers: frozenset[str] = frozenset()
    """Conjunctions that such a phrase may follow inside a sentence: “..., dok je 1999. Vlada ...”"""

    def __or__(self, other: Rules) -> Rules:
        """Return the table that says what either of the two says."""
        return Rules(**{part.name: getattr(self, part.name) | getattr(other, part.name) for part in fields(self)})

    def in_both_scripts(self) -> Rules:
        """Return the table with the Cyrillic spelling of each entry added to the Latin one (Serbian)."""
        spelled: dict[str, Any] = {
            part.name: frozenset(map(cyrillic, value))
            for part in fields(self)
            if isinstance(value := getattr(self, part.name), frozenset)
        }
        return self | Rules(**spelled)


ABBREVIATIONS: Final = (
    "joins",
    "joins_number",
    "joins_number_else_word",
    "rarely_ends",
    "may_end",
    "company",
    "state",
    "clock",
)
"""The fields of ``Rules`` that hold abbreviations. An abbreviation stands in one of them."""

_FIGURE: Final = re.compile(r"\d(?:[\d.,:]*\d)?\.?")
_COMPOUND: Final = re.compile(r"[-‐‑–—/]|(?<=\d)(?=[^\W\d_])")


class Lexicon:
    """A table made ready for looking up words as they stand in text."""

    def __init__(self, rules: Rules) -> None:
        """Raise ValueError where an abbreviation stands in two classes."""
        self.rules = rules
        self._classes: dict[str, str] = {}
        for name in ABBREVIATIONS:
            for entry in getattr(rules, name):
                if self._classes.setdefault(entry, name) != name:
                    raise ValueError(f"“{entry}” stands in {self._classes[entry]} and in {name}")
        for entry, name in tuple(self._classes.items()):
            for spelling in _other_spellings(entry):
                self._classes.setdefault(spelling, name)
        letter = "|".join((*sorted(rules.digraphs), r"[^\W\d_]"))
        self._initials = re.compile(rf"(?:(?:{letter})\.[-‐]?)*(?:{letter})")

    def classify(self, word: str, previous: str) -> str | None:
        """Return the field of ``Rules`` that ``word`` stands in, or behaves as if it did; None for an ordinary word.

        ``word`` comes without its final stop; ``previous`` is the word before it.
        """
        before = "0" if previous[:1].isdigit() and previous[-1] != "," else previous
        for pair in (f"{before} {word}", f"{before.removesuffix('.')} {word}"):
            if pair in self._classes:
                return self._classes[pair]
        if len(word) == 1 and word.islower() and _FIGURE.fullmatch(previous):  # a unit: ``20 h``, ``5 m``
            return None
        for spelling in (word, _COMPOUND.split(word)[-1]):
            if spelling in self._classes:
                return self._classes[spelling]
        is_initial = self._initials.fullmatch(word) and not self._is_lettered(previous.removesuffix("."))
        return "rarely_ends" if is_initial else None

    def _is_lettered(self, noun: str) -> bool:
        return noun in self.rules.lettered or noun.lower() in self.rules.lettered


def _other_spellings(entry: str) -> tuple[str, ...]:
    capitalised = entry[:1].upper() + entry[1:]
    if len(entry) == 1:  # a capital letter alone is an initial
        return ()
    return (capitalised, entry.upper()) if "." in entry else (capitalised,)
