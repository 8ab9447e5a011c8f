"""Quotation marks of a text, and what each of them does there: for the checks ``quotes`` and ``spaces``."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from rkslocale.language.literals import FILLER, masked

if TYPE_CHECKING:
    from collections.abc import Sequence

_MARK: Final = re.compile(r"''|,,(?=[^\W\d_])|[\"“”„‟«»]")
_SINGLE: Final = frozenset("'‘’‚‛‹›")
_CERTAIN: Final = frozenset("‘‚‹")
"""Single marks that are no apostrophe in front of a letter."""
_OPENERS: Final = frozenset({"„", ",,"})
"""Marks that open in every language that has them."""
_BEFORE_OPENING: Final = frozenset("([{–—-/…")
_BEHIND_CLOSING: Final = frozenset(",.;:!?)]}…–—-")
_THROUGH: Final = FILLER + "*_"
"""Tags and Markdown: a mark is judged by what stands on the other side of them."""
_FEET: Final = re.compile(r"\d[ \u00a0]?\Z")


@dataclass(frozen=True, slots=True)
class Mark:
    """A quotation mark."""

    text: str
    """As written; two signs in ``,,`` and ``''``."""
    start: int
    end: int
    opens: bool
    single: bool = False


@lru_cache(maxsize=64)  # two checks look at the same texts
def marks(text: str, language: str) -> tuple[Mark, ...]:
    """Return the quotation marks of ``text`` in order, single ones only in pairs.

    Whether a mark opens or closes is decided by what stands around it, and only where that does not say it by how the
    language uses it. Apostrophes and the signs of feet, inches and minutes are no quotation marks.
    """
    hidden = masked(text)
    doubles = _doubles(hidden, language)
    return tuple(sorted([*doubles, *_singles(hidden, doubles)], key=lambda mark: mark.start))


def _doubles(text: str, language: str) -> list[Mark]:
    found: list[Mark] = []
    depth = 0
    for match in _MARK.finditer(text):
        before, after = _before(text, match.start()), _after(text, match.end())
        if match[0] in {'"', "''"} and not depth and _FEET.search(text, max(0, match.start() - 2), match.start()):
            continue
        opens = _opens(match[0], before, after, depth, language)
        if found and found[-1].end == match.start() and found[-1].opens and after and not after.isspace():
            opens = True
        found.append(Mark(match[0], *match.span(), opens))
        depth = max(0, depth + (1 if opens else -1))
    return found


def _opens(mark: str, before: str, after: str, depth: int, language: str) -> bool:
    if mark in _OPENERS:
        return True
    free_before = not before or before.isspace() or before in _BEFORE_OPENING
    free_after = not after or after.isspace() or after in _BEHIND_CLOSING
    if free_before != free_after:
        return free_before
    if mark in "“”" and language == "sr":
        return False
    if mark in "“”«»":
        return mark == "«" or (mark == "“" and not depth)
    return not depth and bool(after)


def _before(text: str, at: int) -> str:
    """Return the character in front of ``at``, looking through tags; empty at the beginning."""
    rest = text[max(0, at - 200) : at].rstrip(_THROUGH)
    return rest[-1:]


def _after(text: str, at: int) -> str:
    rest = text[at : at + 200].lstrip(_THROUGH)
    return rest[:1]


def _singles(text: str, doubles: Sequence[Mark]) -> list[Mark]:
    """Return pairs of single marks. ``'90s`` and ``n'`` open none; the last that can close does."""
    found: list[Mark] = []
    waiting: Mark | None = None
    taken = {place for mark in doubles for place in range(mark.start, mark.end)}
    for at, character in enumerate(text):
        if character not in _SINGLE or at in taken:
            continue
        before, after = _before(text, at), _after(text, at + 1)
        free = not before or before.isspace() or before in _BEFORE_OPENING or before in '"“„«»'
        if waiting is None and free and (after.isalpha() or (character in _CERTAIN and after.isdigit())):
            waiting = Mark(character, at, at + 1, opens=True, single=True)
        elif waiting is not None and not free and not after.isalnum():
            found += [waiting, Mark(character, at, at + 1, opens=False, single=True)]
            waiting = None
    return found
