"""How alike two texts are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rapidfuzz import fuzz, process

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

SIMILAR: Final = 70.0
"""Percent from which a text counts as an edit of another: msgmerge takes 60, which pairs unrelated short sentences."""


def nearest(text: str, candidates: Sequence[str]) -> list[tuple[int, float]]:
    """Return (index, similarity in percent) of the candidates at least ``SIMILAR`` to ``text``, best first.

    The similarity is the normalised indel similarity of the two strings (``rapidfuzz.fuzz.ratio``).
    """
    found = process.extract(text, candidates, scorer=fuzz.ratio, score_cutoff=SIMILAR, limit=None)
    return [(index, score) for _, score, index in found]


def ranked(text: str, candidates: Mapping[int, str], cutoff: float) -> list[tuple[int, float]]:
    """Return (key, similarity in percent) of the ``candidates`` at least ``cutoff`` like ``text``, best first."""
    found = process.extract(text, candidates, scorer=fuzz.ratio, score_cutoff=cutoff, limit=None)
    return sorted(((key, score) for _, score, key in found), key=lambda hit: (-hit[1], hit[0]))
