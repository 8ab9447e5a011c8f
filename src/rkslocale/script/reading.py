"""Which words of a text are foreign, all taken together.

Each word has a weight of its own (``weighing``), and it costs something to go from Serbian into a foreign language and
out of it: much inside a name, little where the case of the letters changes, nothing where a sentence or a quotation
begins. The cheapest reading of the whole text is looked for, by the method of Viterbi. So a name is in one script
(Boris Johnson), and a run of English words is English, though some of them could be Serbian (Back to Black).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from rkslocale.script import english, names
from rkslocale.script.endings import is_of_syllables

if TYPE_CHECKING:
    from collections.abc import Sequence

# What it costs to go into a foreign language, and out of it.
_FREE: Final = (0.0, 0.0)
_LOOSE: Final = (0.5, 0.5)
_SMALL_WORDS: Final = (1.0, 1.0)
_ACRONYM: Final = (0.0, 3.0)
# A word before a foreign name may be of another one, in the genitive; after a foreign first name comes a foreign last
# name.
_NAME: Final = (4.5, 8.0)
_FIRST_WORD_OF_NAME: Final = (0.5, 8.0)
_QUOTED: Final = (3.0, 3.0)
_ENGLISH: Final = (4.0, 4.0)
_JOINED: Final = (30.0, 30.0)
# A word that weighs this is Serbian even after a foreign one: one in the tables of weighing.
_SERBIAN: Final = -12.0

_BREAK: Final = re.compile(r"[.!?:;…()\[\]{}„“”\"«»‘–—|\n]|[‘’']\s|\s[‘’']|\w/")
_COMMA: Final = re.compile(r"[,/]")
_AMPERSAND: Final = re.compile(r"\s?&\s?")


def read(words: Sequence[str], links: Sequence[str], weights: Sequence[float], quoted: Sequence[bool]) -> list[bool]:
    """Return of each word whether it is foreign.

    ``links`` is what stands before each word, ``weights`` what speaks for its being foreign; ``quoted`` says whether
    it and the word before it are in one short quotation.
    """
    serbian = foreign = 0.0
    came_from: list[tuple[bool, bool]] = []
    for number, weight in enumerate(weights):
        into, out = _cost(words, links, number, quoted=quoted[number]) if number else _FREE
        if weight <= _SERBIAN:
            out = min(out, _LOOSE[1])
        came_from.append((foreign - out > serbian, foreign >= serbian - into))
        serbian, foreign = max(serbian, foreign - out), max(foreign, serbian - into)
        foreign += weight
    state = foreign > serbian
    states = []
    for into_serbian, into_foreign in reversed(came_from):
        states.append(state)
        state = into_foreign if state else into_serbian
    return states[::-1]


def begins_sentence(link: str) -> bool:
    """Return whether a sentence begins after ``link``; a quotation alone may be a title."""
    return link == "" or re.search(r"[.!?:…\n]\W*$", link) is not None


def is_acronym(word: str) -> bool:
    """Return whether ``word`` is of several letters, all capitals."""
    return len(word) > 1 and word.isupper()


def _cost(  # noqa: PLR0911  (a table of cases, the first that fits)
    words: Sequence[str], links: Sequence[str], number: int, *, quoted: bool
) -> tuple[float, float]:
    """Return what it costs to go into a foreign language, and out of it, before a word."""
    left, link, right = words[number - 1], links[number], words[number]
    if link == "-":
        joined = left[0].isupper() and (right[0].isupper() or is_of_syllables(left, right))
        return _JOINED if joined else _LOOSE
    if _AMPERSAND.fullmatch(link):
        return _JOINED
    initial = link == ". " and len(left) == 1 and left.isupper() and right[0].isupper()
    if not initial and _BREAK.search(link) is not None:
        return _FREE
    if _COMMA.search(link) is not None:
        return _QUOTED if quoted else _LOOSE
    begins_name = left.islower() and right.istitle()
    if left.lower() in english.FUNCTION_WORDS or (right.lower() in english.FUNCTION_WORDS and not begins_name):
        return _ENGLISH
    before = words[number - 2] if number > 1 and links[number - 1] in (" ", "-") else ""
    of_name = _is_of_name(left, before) or (links[number - 1] == "-" and is_of_syllables(before, left))
    if (initial or link == " ") and of_name and _is_of_name(right, left):
        if is_acronym(right) or (is_acronym(left) and left not in names.CLUBS):
            return _ACRONYM
        return _FIRST_WORD_OF_NAME if begins_sentence(links[number - 1]) else _NAME
    if quoted:
        return _QUOTED
    return _SMALL_WORDS if left[0].islower() and right[0].islower() else _LOOSE


def _is_of_name(word: str, before: str) -> bool:
    """Whether a word may be of a name: it has a capital, or is a particle after one that has."""
    return word[0].isupper() or (word in names.PARTICLES and (before[:1].isupper() or before in names.PARTICLES))
