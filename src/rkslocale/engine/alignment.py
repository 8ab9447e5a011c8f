"""Which words of a target come from which words of its source, read from what the decoder looked at.

A model that was trained with guided alignment (Garg et al. 2019, "Jointly Learning to Align and Translate") has one
head that looks, for each piece it says, at the piece of the source that it translates; the starter packages have it
where CTranslate2 reports attention from by default, the first head of the last layer. In other models this head may
look anywhere: then hardly any word gets the better part of the attention, and there are few links.
"""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from itertools import groupby
from typing import TYPE_CHECKING, Final, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

Span: TypeAlias = tuple[int, int]
Link: TypeAlias = tuple[int, int, int, int]
"""As in ``Hypothesis.links``."""

CLEAR: Final = 0.5
"""The share of the attention from which a word of the source is taken for the origin of one of the target. What a model
adds on its own (the ``je`` of a perfect) looks at nothing for sure."""

_WORD: Final = re.compile(r"\w+(?:[’'-]\w+|(?<=\d)[.,]\d+)*")
_BYTE: Final = re.compile(r"<0x([0-9A-F]{2})>")
"""How SentencePiece writes a byte of a character that it has no piece for."""
_MARKS: Final = "▁ "
_CONTINUED: Final = "@@"
"""How byte-pair encoding marks a piece that goes on."""


def words(text: str) -> list[Span]:
    """Return where the words of ``text`` are; a number with its separators is one, and so is ``KFOR-it``."""
    return [found.span() for found in _WORD.finditer(text)]


def links(
    source: str,
    source_pieces: Sequence[str],
    target: str,
    target_pieces: Sequence[str],
    attention: Sequence[Sequence[float]],
) -> tuple[Link, ...]:
    """Return the links between the words of ``target`` and ``source``, in order of the target: at most one for a word.

    ``attention`` has a row for each of ``target_pieces`` with a share for each of ``source_pieces``.
    """
    origins, goals = words(source), words(target)
    origin_of = [_place(spot, origins) for spot in piece_spans(source, source_pieces)]
    rows: list[list[Sequence[float]]] = [[] for _ in goals]
    for at, row in zip(piece_spans(target, target_pieces), attention, strict=False):
        if (number := _place(at, goals)) is not None:
            rows[number].append(row)
    found = []
    for goal, looks in zip(goals, rows, strict=True):
        shares = [0.0] * len(origins)
        for row in looks:
            for origin, share in zip(origin_of, row, strict=False):
                if origin is not None:
                    shares[origin] += share / len(looks)
        if shares and (best := max(shares)) >= CLEAR:
            found.append(origins[shares.index(best)] + goal)
    return tuple(found)


def piece_spans(text: str, pieces: Sequence[str]) -> list[Span | None]:
    """Return where in ``text`` each of ``pieces`` stands; None for one without a character there.

    Pieces are those of ``text``, taken apart by SentencePiece or by byte-pair encoding, or those it was put together
    from. Characters that normalising has changed are between two that it has not.
    """
    said = [(character, place) for place, piece in _characters(pieces) for character in piece]
    shown = [(character, place) for place, character in enumerate(text) if not character.isspace()]
    spans: list[Span | None] = [None] * len(pieces)
    for number, place in _matches(said, shown):
        before = spans[number]
        spans[number] = (before[0] if before else place, place + 1)
    return spans


def _characters(pieces: Sequence[str]) -> Iterator[tuple[int, str]]:
    """Yield the characters of each piece, by its number; those of a row of bytes with the number of the first."""
    for is_byte, group in groupby(enumerate(pieces), key=lambda pair: bool(_BYTE.fullmatch(pair[1]))):
        row = list(group)
        if is_byte:
            octets = bytes(int(piece[3:5], 16) for _, piece in row)
            yield row[0][0], octets.decode("utf-8", "ignore")
        else:
            for number, piece in row:
                yield number, piece.removesuffix(_CONTINUED).strip(_MARKS)


def _matches(said: Sequence[tuple[str, int]], shown: Sequence[tuple[str, int]]) -> Iterator[tuple[int, int]]:
    """Yield the numbers that two rows of numbered characters have for the same one."""
    one, other = "".join(character for character, _ in said), "".join(character for character, _ in shown)
    blocks = (
        [(0, 0, len(one))] if one == other else SequenceMatcher(None, one, other, autojunk=False).get_matching_blocks()
    )
    for start, there, size in blocks:
        for step in range(size):
            yield said[start + step][1], shown[there + step][1]


def _place(span: Span | None, places: Sequence[Span]) -> int | None:
    """Return the number of the first of ``places`` that ``span`` is in, at least in part."""
    if span is None:
        return None
    return next((number for number, place in enumerate(places) if span[0] < place[1] and place[0] < span[1]), None)
