"""How much speaks for a word's being foreign, by itself: positive for foreign, negative for Serbian."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from rkslocale.script import acronyms, english, names
from rkslocale.script.shape import foreignness
from rkslocale.script.spelling import is_foreign_spelling

# It cannot be otherwise: a letter that Serbian has not, or one that only Serbian has.
SURE: Final = 100.0
SERBIAN_FOR_SURE: Final = -30.0
# A table has the word.
SERBIAN_BY_TABLE: Final = -12.0
_KNOWN: Final = 8.0
# A firm that Serbian spells alike: foreign by itself, but not surely.
_ALIKE: Final = 3.0
_PERSON: Final = 6.0
# A table has an English word in small letters: one by itself may be a misprint, two beside each other are English.
_ENGLISH: Final = 2.0
_ENGLISH_CAPITALISED: Final = 4.0
# It is as good as either.
_SHARED: Final = -0.5
_SHARED_ENGLISH: Final = -1.0
# A capital letter alone: an initial, a class, a label.
_LETTER: Final = -0.5
_WORD_OF_ONE_LETTER: Final = -4.0
# What the odds of the letters are reduced by: one word with a capital in some ten is foreign, of those in small
# letters next to none are.
_CAPITALISED: Final = 1.0
_SMALL: Final = 3.5
_MOST: Final = 8.0
# A capital inside the word.
_INNER: Final = 5.0
# A group of letters that no Serbian word has.
_SPELLING: Final = 5.5
# Vowels that Serbian words have only where a prefix ends, and few transcribed names: Daniel, Gee. By themselves they
# leave it open; a name beside them decides.
_VOWELS: Final = 1.0

_FOREIGN_LETTER: Final = re.compile(r"[^abcčćdđefghijklmnoprsštuvzž]")
_SERBIAN_LETTER: Final = re.compile(r"[čćđšž]")
# GoPro; and without doubt iPhone, eBay, McCain, DiCaprio; but BiH and MajSpejs are Serbian.
_INNER_CAPITAL: Final = re.compile(r"[A-Z][a-z]+[A-Z][a-z]+")
_FOREIGN_VOWELS: Final = re.compile(
    r"(?!pri|anti|ne|sam|jedn|poli|mini|hi|di)[a-z]*(?:[^aeiou]i[ae](?!s$)|[^n]ee|[^aeiou]oo)"
)
_CAMEL_CASE: Final = re.compile(r"[a-z]+[A-Z]|(?:Ma?c|Di|De|Le|La|Du)[A-Z][a-z]{2}")


def has_foreign_letter(word: str) -> bool:
    """Return whether ``word`` has a letter, or another character, that no Serbian word has."""
    return _FOREIGN_LETTER.search(word.lower()) is not None


@lru_cache(maxsize=1 << 16)
def weight(word: str, *, headline: bool) -> float:
    """Return how much speaks for ``word`` being foreign, in log-odds; see ``acronyms.weight`` for ``headline``."""
    bare = word[2:] if word[1:2] in ("'", "’") and word[2:3].isupper() else word
    if has_foreign_letter(bare):
        return SURE
    if len(bare) == 1:
        return _LETTER if bare.isupper() else _WORD_OF_ONE_LETTER
    if bare.isupper():
        return acronyms.weight(bare, headline=headline)
    if bare not in names.AS_THEY_STAND and _SERBIAN_LETTER.search(bare.lower()) is not None:
        return SERBIAN_FOR_SURE
    known = _in_tables(bare, bare.lower())
    return _by_letters(bare) if known is None else known


def _in_tables(word: str, lower: str) -> float | None:
    """Return what the tables of words say of ``word``, None if nothing; the first that has it counts."""
    small = word[0].islower()
    for is_there, weight_there in (
        (word in names.AS_THEY_STAND, _KNOWN),
        (_is_in(names.ALIKE, word), _ALIKE),
        (word in names.SHARED, _SHARED),
        (lower in names.SERBIAN, SERBIAN_BY_TABLE),
        (lower in english.FUNCTION_WORDS or _is_in(names.BRANDS, lower), _KNOWN),
        (lower in names.PARTICLES, _SHARED),
        (_is_in(names.PERSONS, word), _PERSON),
        (lower in english.SHARED, _SHARED_ENGLISH),
        (lower in english.WORDS, _ENGLISH if small else _ENGLISH_CAPITALISED),
    ):
        if is_there:
            return weight_there
    return None


def _is_in(table: frozenset[str], word: str) -> bool:
    """Whether ``word`` is in a table of foreign names, perhaps with a Serbian ending (Facebooka)."""
    return any(word.removesuffix(ending) in table for ending in names.ENDINGS if word.endswith(ending))


def _by_letters(word: str) -> float:
    """Return what the letters of ``word``, and their case, say."""
    if _CAMEL_CASE.match(word) is not None:
        return _KNOWN
    odds = foreignness(word.lower()) - (_CAPITALISED if word[0].isupper() else _SMALL)
    if _INNER_CAPITAL.fullmatch(word) is not None:
        odds += _INNER
    if word.istitle() and _FOREIGN_VOWELS.match(word.lower()) is not None:
        odds = max(odds, _VOWELS)
    if word.isascii() and is_foreign_spelling(word[0].lower() + word[1:]):
        odds = max(odds, _SPELLING)
    return max(-_MOST, min(_MOST, odds))
