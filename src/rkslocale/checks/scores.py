"""Results of matches and votes: two numbers with a hyphen between."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Final

from rkslocale.language.figures import FigureKind

if TYPE_CHECKING:
    from collections.abc import Collection

    from rkslocale.language.figures.pairing import Side

_SCORE: Final = re.compile(r"(?<![\w.,:/–-])(\d{1,3})\s?[-–:]\s?(\d{1,3})(?![\w%]|[.,:/–-]\w)")
_NUMBERED: Final = frozenset({FigureKind.NUMBER, FigureKind.IDENTIFIER})
"""What the two numbers may have been taken for."""


def other_score(ours: Side, theirs: Side) -> tuple[re.Match[str], re.Match[str]] | None:
    """Return a score of the source, and the only other one of the target, if they are not the same.

    Which side of a score comes first is for the sentence to say, and a score that is no score, ``10-15 people``, may be
    in words on the other side: so the numbers count in any order, and only where both texts have as many of them.
    """
    scores = [
        [found for found in _SCORE.finditer(side.text) if _is_free(side, found, known)]
        for side, known in ((ours, _NUMBERED), (theirs, _NUMBERED | {FigureKind.TIME}))  # 23:25
    ]
    if not scores[0] or len(scores[0]) != len(scores[1]):
        return None
    counts = [Counter(_key(found) for found in some) for some in scores]
    gone, new = (
        [found for found in some if _key(found) in one - other]
        for some, one, other in ((scores[0], counts[0], counts[1]), (scores[1], counts[1], counts[0]))
    )
    return (gone[0], new[0]) if len(gone) == len(new) == 1 else None


def _key(score: re.Match[str]) -> tuple[int, ...]:
    return tuple(sorted(map(int, score.groups())))


def _is_free(side: Side, score: re.Match[str], known: Collection[FigureKind]) -> bool:
    """Whether two numbers are no part of a date: ``10-11 qershor``."""
    parts = [one for one in side.figures if one.start < score.end() and score.start() < one.end]
    return all(one.kind in known for one in parts)
