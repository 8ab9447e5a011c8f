"""The thirty letters of each script, and the case of the three that are two letters in Latin."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from rkslocale.language.letters import DIGRAPHS, SINGLE

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

_LETTERS: Final = SINGLE | {cyrillic.upper(): latin.upper() for cyrillic, latin in SINGLE.items()}
_TO_LATIN: Final = str.maketrans(_LETTERS | DIGRAPHS)
_TO_CYRILLIC: Final = str.maketrans({latin: cyrillic for cyrillic, latin in _LETTERS.items()})
_CAPITAL_OF: Final = {latin: cyrillic.upper() for cyrillic, latin in DIGRAPHS.items()}
_CAPITALS: Final = {capital: latin for latin, capital in _CAPITAL_OF.items()}
_SMALL_OF: Final = {latin: cyrillic for cyrillic, latin in DIGRAPHS.items()}
_ANY_CAPITAL: Final = re.compile("[ЉЊЏ]")
_PAIR: Final = re.compile("[lL][jJ]|[nN][jJ]|[dD][žŽ]")


def latin(text: str) -> str:
    """Return ``text`` with every Serbian Cyrillic letter in Latin script."""

    def capital(found: re.Match[str]) -> str:
        return _capital_pair(
            found.group(), text[found.start() - 1 : found.start()], text[found.end() : found.end() + 1]
        )

    return _ANY_CAPITAL.sub(capital, text).translate(_TO_LATIN)


def places_of_latin(text: str) -> list[int]:
    """Return, for each place in ``latin(text)`` and for its end, the place in ``text`` that it comes from."""
    widths = (2 if letter.lower() in DIGRAPHS else 1 for letter in text)
    return [place for place, width in enumerate(widths) for _ in range(width)] + [len(text)]


def cyrillic(text: str, kept: Iterable[tuple[int, int]], seams: Collection[int]) -> str:
    """Return ``text`` in Cyrillic, but for the spans ``kept``.

    A digraph stays two letters where one of ``seams`` parts it, and in a case that ``latin`` would not give.
    """
    letters = list(text.translate(_TO_CYRILLIC))
    for start, end in kept:
        letters[start:end] = text[start:end]
    for found in _PAIR.finditer(text):
        start, end = found.span()
        pair = found.group()
        if letters[start] == text[start] or letters[start + 1] == text[start + 1] or start + 1 in seams:
            continue
        if pair.islower():
            letters[start:end] = _SMALL_OF[pair], ""
            continue
        before = (letters[start - 1] or letters[start - 2]) if start else ""
        digraph = _CAPITAL_OF[pair.lower()]
        if _capital_pair(digraph, before, text[end : end + 1]) == pair:
            letters[start:end] = digraph, ""
    return "".join(letters)


def _capital_pair(letter: str, before: str, after: str) -> str:
    """Return the two letters for a capital one, as those beside it have them."""
    pair = _CAPITALS[letter]
    return pair.upper() if (after if after.isalpha() else before).isupper() else pair.capitalize()
