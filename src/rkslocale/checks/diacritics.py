"""Albanian and Serbian letters without their marks, or with wrong ones."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from dataclasses import dataclass
from functools import cache
from operator import itemgetter
from typing import TYPE_CHECKING, Final

from rkslocale.checks.pair import Aids, Pair, Problem
from rkslocale.checks.prose import prose, unquoted
from rkslocale.checks.registry import check
from rkslocale.checks.words import Word, begins_sentence, words
from rkslocale.language.identification import counterpart
from rkslocale.language.letters import cyrillic
from rkslocale.language.lexicon import capitalized, lexicon
from rkslocale.language.marks import CONTEXTS, MARKED, bare, may_be_right
from rkslocale.model import Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

_RARER: Final = 100
"""How many times rarer than the form with marks one without them must be to count as none."""
_RARE: Final = 3
"""How often a form without marks may stand in the lexicon at most to count as none."""
_COMMON: Final = 3
"""How often the form with marks must stand there at least, in words shorter than ``_LONG``."""
_LONG: Final = 7
"""Letters from which two words seldom differ by marks alone."""
_COMMON_CONFUSED: Final = 6
"""The same as ``_COMMON`` where a word has marks, but others."""
_COMMON_NAME: Final = 6
"""The same of names."""
_COMMON_BEGINNING: Final = 12
"""The same at the beginning of a sentence, where a word may be a name that is not known: *Kosta*."""
_WHOLE: Final = 5
"""Words that lack their marks, certain ones counted twice, from which a text without any mark lacks them all."""
_CYRILLIC: Final = re.compile(r"[Ѐ-ԯ]")
_DJE: Final = re.compile(r"\b(?!(?:не)?(?:по)?(?:од|над|под|пред|испод|изнад|ад)ј)\w*дј", re.IGNORECASE)
"""*дј* where no prefix ends in *д*."""


@dataclass(frozen=True, slots=True)
class _Slip:
    word: Word
    right: str
    certain: bool
    """Whether it is no word as it stands. Others are rarer than the word with marks."""


@check("diacritics", Severity.WARNING, "letters without their marks (ë, ç, č, ć, ž, š, đ), or with wrong ones")
def diacritics(pair: Pair, _aids: Aids) -> Iterator[Problem]:
    """Yield the words of an Albanian or Serbian target whose letters lack their marks, in Cyrillic as well: *Излозба*.

    A word counts that the lexicon lacks, or has a hundred times more rarely than the same word with marks. Where the
    target as a whole has no marks, that is an error; words that are right with and without them (*sto* and *što*)
    count only there, and beside telling words (*kao sto*). Names that the source has with marks must have them. What
    stands in quotation marks, or in the source too, is left alone; so is a target with marks apart from their letters,
    which ``script`` reports.
    """
    language = pair.target_locale.language
    if language not in MARKED or not unicodedata.is_normalized("NFC", pair.target):
        return
    text = unquoted(prose(pair.target))
    found = words(text, pair.target_locale)
    is_cyrillic = pair.target_locale.is_cyrillic
    spoken = {word.text for word in words(pair.source, pair.source_locale)}
    names = _marked_names(spoken, language)
    slips = [
        slip
        for place, word in enumerate(found)
        if word.text not in spoken
        and (not is_cyrillic or _CYRILLIC.search(word.text))
        and (slip := _name_slip(word, names) or _split_dje(word) or _slip(text, found, place, language))
    ]
    certain = [slip for slip in slips if slip.certain]
    lacks_all = not any(set(MARKED[language]) & set(word.plain) for word in found)
    if certain and len(certain) + len(slips) >= _WHOLE and lacks_all and not is_cyrillic:
        yield _whole(slips, language)
        return
    for slip in certain:
        yield _one_in_cyrillic(slip) if is_cyrillic else _one(slip, language)


def _whole(slips: Sequence[_Slip], language: str) -> Problem:
    letters = ", ".join(MARKED[language])
    examples = ", ".join(f"“{slip.right}” for “{slip.word.plain}”" for slip in slips[:3])
    message = f"the target has no letter with a mark ({letters}); write {examples} and so on"
    return Problem(message, slips[0].word.start, slips[-1].word.end, Severity.ERROR)


def _one(slip: _Slip, language: str) -> Problem:
    word = slip.word
    right = slip.right.capitalize() if word.text[0].isupper() else slip.right
    confused = len(right) == len(word.plain) and not all(map(_lacks_or_has, word.plain, slip.right))
    wrong = "has a mark that is wrong" if confused or _strangers(word.plain, language) else "lacks a mark"
    return Problem(f"“{word.text}” {wrong}; write “{right}”", word.start, word.end)


def _one_in_cyrillic(slip: _Slip) -> Problem:
    word, right = slip.word, cyrillic(slip.right)
    right = right.capitalize() if word.text[0].isupper() else right
    return Problem(f"“{word.text}” has a letter for another; write “{right}”", word.start, word.end)


def _marked_names(spoken: Iterable[str], language: str) -> Mapping[str, str]:
    """Return the names in a source that have letters of ``language`` with marks, by themselves without these."""
    marked = set(MARKED[language])
    plain = (word.lower() for word in spoken if word[0].isupper())
    return {bare(name): name for name in plain if marked & set(name)}


def _name_slip(word: Word, names: Mapping[str, str]) -> _Slip | None:
    """Return that a name of the source has lost its marks: *Vucic* for *Vučić*."""
    right = names.get(word.plain) if word.text[0].isupper() else None
    return None if right is None else _Slip(word, right, certain=True)


def _split_dje(word: Word) -> _Slip | None:
    """Return that a Cyrillic word has *дј* for *ђ*, as *Djoković* has it in Latin letters: *Дјоковић*.

    Not where a prefix ends in *д*, *подједнако*, *одјек*, *надјачати*, nor in Ijekavian words, *дјеца*.
    """
    if not _DJE.search(word.text) or word.plain in lexicon("sr") or counterpart(word.plain):
        return None
    return _Slip(word, word.plain.replace("dj", "đ"), certain=True)


def _lacks_or_has(mine: str, other: str) -> bool:
    return mine in (other, bare(other))


def _slip(text: str, found: Sequence[Word], place: int, language: str) -> _Slip | None:
    """Return what a word ought to be, or None where it is right, or unknown."""
    word = found[place]
    around = found[place - 1].plain if place else "", found[place + 1].plain if place + 1 < len(found) else ""
    if right := _in_context(word.plain, *around, language):
        return _Slip(word, right, certain=True)
    right, number = max(_others(word.plain, language), key=itemgetter(1), default=("", 0))
    mine = lexicon(language).get(word.plain, 0)
    if word.text in capitalized(language):  # in small letters, it is not the name that the lexicon has: *kane*, *jane*
        mine = 0
    if not number or number < mine or _may_be_name(text, word, right, number, language):
        return None
    rare = mine == 0 or (mine <= _RARE and mine * _RARER <= number)
    known = number >= _least(word.plain, language)
    return _Slip(word, right, certain=rare and known and not may_be_right(word.plain, right, language))


def _in_context(plain: str, before: str, after: str, language: str) -> str | None:
    """Return what a word that is right elsewhere ought to be between these two, or None."""
    context = CONTEXTS[language].get(plain)
    if not context or before in context.never:
        return None
    in_place = language == "sq" and plain == "ne" and after in capitalized("sq")
    return context.right if in_place or before in context.before or after in context.after else None


def _may_be_name(text: str, word: Word, right: str, number: int, language: str) -> bool:
    """Whether a word with a capital may be a name that is written so: *Kosta*, *Djukic*."""
    if word.text.islower() or text.upper() == text:
        return False
    known = right in capitalized(language)
    if begins_sentence(text, word) and not known:
        return number < _COMMON_BEGINNING and len(right) < _LONG
    return not known or number < _COMMON_NAME or "dj" in word.plain


def _least(plain: str, language: str) -> int:
    """Return how often the right form must stand in the lexicon: the shorter a word, the likelier there are two."""
    if bare(plain) != plain and not _strangers(plain, language):
        return _COMMON_CONFUSED
    return 1 if len(plain) >= _LONG else _COMMON


def _strangers(plain: str, language: str) -> int:
    """Return how many letters with marks a word has that the language has not."""
    return sum(letter not in MARKED[language] and bare(letter) != letter for letter in plain)


def _others(plain: str, language: str) -> Iterator[tuple[str, int]]:
    """Yield the words, with their numbers, that have the letters of ``plain``, and marks where it has none."""
    for right, number in _by_bare(language).get(bare(plain), ()):
        if right != plain and _explains(plain, right, language):
            yield right, number
    if language == "sr" and "dj" in plain:
        listed = _by_bare(language).get(bare(plain.replace("dj", "đ")), ())
        yield from ((right, number) for right, number in listed if "đ" in right)


def _explains(plain: str, right: str, language: str) -> bool:
    """Whether each letter of ``plain`` is that of ``right``, or lacks its mark, or has one of another language."""
    marked = MARKED[language]
    return any(letter in marked for letter in right) and all(
        mine == other or (other in marked and (mine not in marked or mine in "čć"))
        for mine, other in zip(plain, right, strict=True)
    )


@cache
def _by_bare(language: str) -> Mapping[str, Sequence[tuple[str, int]]]:
    """Return the words of the lexicon that have letters with marks, by themselves without these."""
    found = defaultdict(list)
    for word, number in lexicon(language).items():
        if (plain := bare(word)) != word:
            found[plain].append((word, number))
    return found
