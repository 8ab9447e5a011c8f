"""Loops: targets in which a model says the same thing over and over, as its source does not."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

_LONGEST_PERIOD: Final = 12
_ROUNDS: Final = 4
_LONGEST_PHRASE: Final = 6
_LONG: Final = 4
"""Letters from which a word or phrase is not said twice by chance: ``për të të ndihmuar`` is good Albanian."""

_WORD: Final = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_LETTERS: Final = re.compile(r"[^\W\d_]+")
_STUTTER: Final = re.compile(r"([^\W\d_])\1\1|(?<!š)(?!(?:et){3}[ëai])([^\W\d_]{2,6})\2\2")
"""A letter or syllable three times. ``štititi`` and its compounds are good Serbian, ``pesëdhjetetetë`` Albanian."""


def is_loop(target: str, source: str) -> bool:
    """Return whether ``target`` stutters within a word, or repeats words, and ``source`` does nothing of the kind.

    A stutter is a letter or syllable three times (``Shtetetet``); a repetition, a word or a phrase of up to six words
    three times, or twice if it has four letters and nothing but white space comes between. Measured on 28,845 sentences
    that people have put into three languages: 5 of the 86,535 are taken for loops (``bilo bilo kakvog``).
    """
    return (_stutters(target) and not _stutters(source)) or (_echoes(target) and not _echoes(source))


def repeats(pieces: Sequence[str]) -> bool:
    """Return whether up to twelve pieces follow each other four times."""
    for period in range(1, _LONGEST_PERIOD + 1):
        run = 0
        for before, piece in zip(pieces, pieces[period:], strict=False):
            run = run + 1 if piece == before else 0
            if run == period * (_ROUNDS - 1):
                return True
    return False


def _stutters(text: str) -> bool:
    """Whether a word does. Acronyms and Roman numerals (``SSSR``, ``VIII``) and ``www`` do not."""
    words = (word.lower() for word in _LETTERS.findall(text) if not word.isupper())
    return any(_STUTTER.search(word) for word in words if word != "www")


def _echoes(text: str) -> bool:
    found = list(_WORD.finditer(text))
    words = [word.group().lower() for word in found]
    for length in range(1, _LONGEST_PHRASE + 1):
        for start in range(len(words) - 2 * length + 1):
            middle = start + length
            phrase = words[start:middle]
            if phrase != words[middle : middle + length]:
                continue
            if phrase == words[middle + length : middle + 2 * length]:
                return True
            between = text[found[middle - 1].end() : found[middle].start()]
            if between.isspace() and sum(letter.isalpha() for word in phrase for letter in word) >= _LONG:
                return True
    return False
