"""Serbian Cyrillic letters for words of a table in Latin ones."""

from __future__ import annotations

import re
from typing import Final

_DIGRAPHS: Final = {"lj": "љ", "nj": "њ", "dž": "џ"}
_ESCAPE_OR_WORD: Final = re.compile(r"\\.|[^\W\d_]+")
_LETTERS: Final = str.maketrans("abvgdđežzijklmnoprstćufhcčš", "абвгдђежзијклмнопрстћуфхцчш")


def cyrillic(word: str) -> str:
    """Return a lower-case word in Cyrillic letters. No word of the tables has two letters that look like a digraph."""
    for latin, letter in _DIGRAPHS.items():
        word = word.replace(latin, letter)
    return word.translate(_LETTERS)


def both(pattern: str) -> str:
    """Return a pattern for what ``pattern`` matches, in either script. It may name no group; escapes stay."""
    other = _ESCAPE_OR_WORD.sub(lambda found: found[0] if found[0][0] == "\\" else cyrillic(found[0]), pattern)
    return f"(?:{pattern}|{other})"
