"""The script of a target: letters of the wrong alphabet, words in the wrong script, marks apart from their letters."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Final

from rkslocale.checks.pair import Aids, Pair, Problem
from rkslocale.checks.prose import prose, unquoted
from rkslocale.checks.registry import check
from rkslocale.language.identification import likelihoods
from rkslocale.language.letters import cyrillic
from rkslocale.language.lexicon import LANGUAGES, capitalized, lexicon
from rkslocale.model import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

_WORD: Final = re.compile(r"[^\W\d_]+")
_CYRILLIC: Final = re.compile(r"[Ѐ-ԯ]+")
_LATIN: Final = re.compile(r"[A-Za-zÀ-ÖØ-öø-ɏ]+")
_LATIN_WORD: Final = re.compile(rf"(?<!\w){_LATIN.pattern}(?!\w)")
_CYRILLIC_RUN: Final = re.compile(rf"(?<!\w){_CYRILLIC.pattern}(?:[\s-]+{_CYRILLIC.pattern})*(?!\w)")
_LATIN_RUN: Final = re.compile(rf"(?<!\w){_LATIN.pattern}(?:[\s,;-]+{_LATIN.pattern})*(?!\w)")
_STRESSED: Final = re.compile(r"[Ѐ-ԯâêîôûÂÊÎÔÛ]+")
"""A Cyrillic word with the sign of length over a vowel, which Unicode has with Latin letters only: *кôд*."""
_WITH_MARKS: Final = re.compile(r"(?:[^\W\d_][\u0300-\u036f]*)+")
_SCRIPTS: Final = (("Latin", _LATIN), ("Cyrillic", _CYRILLIC), ("Greek", re.compile(r"[Ͱ-Ͽἀ-῿]+")))
_BETWEEN_WORDS: Final = re.compile(r"(?:(?<=[Ѐ-ԯ] )|(?<=[Ѐ-ԯ], ))\w(?= [Ѐ-ԯ])")
_UNITS: Final = re.compile(r"[kM]?Ω|μ[mgslAVWF]?")
"""Symbols of units with Greek letters (SI Brochure, 9th edition)."""
_SERBIAN_LETTERS: Final = re.compile(r"[čćžšđ]", re.IGNORECASE)
_WHOLE: Final = 3
"""Serbian words in Latin script, in a target without a Cyrillic letter, from which all of it is in the wrong script."""
_KNOWN_NAME: Final = 10
"""How often a name must stand in the lexicon to be one that Serbian writes in its own script."""
_FAMOUS: Final = 60
"""The same where the source spells it alike: *Kosovo*, but not *Dokufest*."""
_STEM: Final = 5
"""Letters by which a word of the source is known in the target, whatever its ending: *Jaguar*, *jaguara*."""
_EVIDENCE: Final = 4.0
"""Nats by which a word that no lexicon has must be likelier in Serbian."""
_LONE: Final = {letter: cyrillic(letter) for letter in "aiuosk"} | {"y": "у", "c": "с"}
"""Latin letters that are taken for Serbian words of one letter, and these."""


@check("script", Severity.ERROR, "letters or words in the wrong script")
def script(pair: Pair, _aids: Aids) -> Iterator[Problem]:
    """Yield words that mix scripts, words in another script than the target's, and marks that stand apart.

    In Serbian Cyrillic, foreign names, acronyms, symbols of units, Roman numerals, code and addresses stay Latin, and
    an ending after a hyphen is Cyrillic (*KFOR-а*: Pravopis srpskoga jezika, 2010); so only Serbian words count.
    """
    if pair.target_locale.language not in LANGUAGES:
        return
    text = prose(pair.target)
    yield from _mixed(text)
    yield from _apart(text)
    yield from _latin_words(pair, text) if pair.target_locale.is_cyrillic else _cyrillic_words(pair, text)


def _mixed(text: str) -> Iterator[Problem]:
    """Yield the words that have letters of two alphabets, which look alike."""
    for word in _WORD.finditer(text):
        if _LATIN.fullmatch(word[0]) or _STRESSED.fullmatch(word[0]) or _UNITS.fullmatch(word[0]):
            continue
        letters = {name: "".join(found.findall(word[0])) for name, found in _SCRIPTS}
        present = sorted((name for name in letters if letters[name]), key=lambda name: len(letters[name]))
        if len(present) > 1:
            odd = present[0]
            first = letters[odd][0]
            message = f"“{word[0]}” is in two scripts: “{first}” (U+{ord(first):04X}) is {odd}; type it anew in one"
            yield Problem(message, *word.span())


def _apart(text: str) -> Iterator[Problem]:
    """Yield the words in which a letter and its mark are two characters where Unicode has one for both."""
    for word in _WITH_MARKS.finditer(text):
        if unicodedata.normalize("NFC", word[0]) != word[0]:
            message = f"“{word[0]}” has a mark that is a character of its own; type the letter with its mark as one"
            yield Problem(message, *word.span(), Severity.WARNING)


def _cyrillic_words(pair: Pair, text: str) -> Iterator[Problem]:
    """Yield the runs of Cyrillic words in a target that is in Latin script. What the source has as well may stay."""
    for run in _CYRILLIC_RUN.finditer(text):
        if run[0] not in pair.source:
            message = f"“{run[0]}” is in Cyrillic letters; write it in Latin ones"
            if len(run[0]) == 1:
                message = f"“{run[0]}” (U+{ord(run[0]):04X}) is a Cyrillic letter; type the Latin one"
            yield Problem(message, *run.span())


def _latin_words(pair: Pair, text: str) -> Iterator[Problem]:
    """Yield what is Serbian and in Latin letters in a target that is in Cyrillic script."""
    if not _CYRILLIC.search(text):
        words = list(_LATIN_WORD.finditer(text))
        if sum(_is_serbian(pair, word[0]) for word in words) >= _WHOLE:
            yield Problem("the target is in Latin script; write it in Cyrillic", words[0].start(), words[-1].end())
        return
    text = unquoted(text)
    for run in _LATIN_RUN.finditer(text):
        all_words = list(_LATIN_WORD.finditer(text, *run.span()))
        words = [word for word in all_words if _must_be_cyrillic(pair, text, word)]
        if any(word[0][0].isupper() for word in all_words if word not in words):  # a part of a foreign name: *Due Lipe*
            words = [word for word in words if word[0].islower() or _is_marked(word[0])]
        if words:
            start, end = words[0].start(), words[-1].end()
            latin = text[start:end]
            message = f"“{latin}” is in Latin letters; write it in Cyrillic: “{_LONE.get(latin, cyrillic(latin))}”"
            yield Problem(message, start, end)


def _must_be_cyrillic(pair: Pair, text: str, word: re.Match[str]) -> bool:
    """Whether a Latin word in a Cyrillic text is a Serbian one, or a lone letter that looks like a Cyrillic word."""
    if len(word[0]) > 1:
        return _is_serbian(pair, word[0])
    if word[0] not in _LONE or (word[0] != "a" and re.search(rf"\b{word[0]}\b", pair.source)):
        return False
    return _BETWEEN_WORDS.match(text, word.start()) is not None


def _is_serbian(pair: Pair, word: str) -> bool:
    """Whether a word in Latin letters is Serbian, and no name, acronym or loanword that stays as it is."""
    plain = word.lower()
    number = lexicon("sr").get(plain, 0)
    marked = _is_marked(word)
    if len(word) == 1 or (word.isupper() and not marked):
        return False
    if plain in capitalized("sr") and not word.islower():
        return marked or number >= (_FAMOUS if plain in pair.source.lower() else _KNOWN_NAME)
    if marked and not word.islower():  # Dečani, Vučić: English keeps the letters of Serbian
        return True
    stem = word[:_STEM] if len(word) > _STEM else rf"{word}\b"
    if re.search(rf"\b{stem}", pair.source, re.IGNORECASE):
        return False
    return marked or number > max(1, lexicon("en").get(plain, 0)) or _looks_serbian(word)


def _is_marked(word: str) -> bool:
    return _SERBIAN_LETTERS.search(word) is not None


def _looks_serbian(word: str) -> bool:
    """Whether a word in small letters that no lexicon has must be Serbian by its letters."""
    if not word.islower() or len(word) < _STEM or any(word in lexicon(language) for language in ("en", "sq")):
        return False
    chances = likelihoods(word)
    return chances["sr"] - max(chances["en"], chances["sq"]) >= _EVIDENCE
