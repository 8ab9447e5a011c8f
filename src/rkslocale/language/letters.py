"""The letters of Serbian in its two scripts (Pravopis srpskoga jezika, 2010): the one table of them."""

from __future__ import annotations

from typing import Final

SINGLE: Final = dict(zip("абвгдђежзијклмнопрстћуфхцчш", "abvgdđežzijklmnoprstćufhcčš", strict=True))
"""Small Cyrillic letters with one Latin letter each, and those."""
DIGRAPHS: Final = {"љ": "lj", "њ": "nj", "џ": "dž"}
"""Small Cyrillic letters with two Latin letters each, and those."""

_PAIRS: Final = {
    pair: letter if pair.islower() else letter.upper()
    for letter, latin in DIGRAPHS.items()
    for pair in (latin, latin.capitalize(), latin.upper())
}
_TO_LATIN: Final = str.maketrans(SINGLE | DIGRAPHS)
_TO_CYRILLIC: Final = str.maketrans(
    {latin: letter for letter, latin in SINGLE.items()}
    | {latin.upper(): letter.upper() for letter, latin in SINGLE.items()}
)


def cyrillic(word: str) -> str:
    """Return a Serbian word of a table, in Latin letters, in Cyrillic ones; each ``nj`` in it is taken for a digraph.

    What is to be converted in a text is for the stage ``script`` to say.
    """
    for pair, letter in _PAIRS.items():
        word = word.replace(pair, letter)
    return word.translate(_TO_CYRILLIC)


def latin(text: str) -> str:
    """Return ``text`` with every small Serbian Cyrillic letter replaced by its Latin one or two; all else stays.

    Enough to look words up. Texts that people read are for the stage ``script``, which knows capitals and seams.
    """
    return text.translate(_TO_LATIN)
