"""Which words of a target stand for a place in the source, as word links tell."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

_PARTICLES: Final = frozenset({"i", "e", "të", "së", "u", "na", "za"})
"""Small words within a term that no word of the source may be linked to: articles (sq), prepositions (sr)."""
WORD: Final = re.compile(r"\w+(?:[-'’]\w+)*")
"""A word, with what is joined to it by a hyphen or an apostrophe."""


def linked_span(
    start: int, end: int, links: Sequence[tuple[int, int, int, int]], target: str
) -> tuple[int, int] | None:
    """Return the span of the words of ``target`` that are linked to the source from ``start`` to ``end``.

    None where there are none, or where other words stand between them.
    """
    inside = {(t_start, t_end) for s_start, s_end, t_start, t_end in links if s_start < end and start < s_end}
    if not inside:
        return None
    low, high = min(t_start for t_start, _ in inside), max(t_end for _, t_end in inside)
    for word in WORD.finditer(target, low, high):
        known = any(t_start < word.end() and word.start() < t_end for t_start, t_end in inside)
        if not known and word[0] not in _PARTICLES:
            return None
    return low, high
