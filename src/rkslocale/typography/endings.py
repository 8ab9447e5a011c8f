"""The punctuation that a sentence ends in."""

from __future__ import annotations

import re
from typing import Final

_CLOSERS: Final = '"”“’‘»)]'
_END: Final = re.compile(rf"([.?!…]*)([{re.escape(_CLOSERS)}]*)([.?!…]*)\s*\Z")
_SHORTENED: Final = r"Inc|Jr|Sr|Co|Corp|Ltd|etc|No|nr|br|god|itd|etj|mil|mlrd|бр|год|итд|мил|млрд"
"""Abbreviations that end sentences in news."""
_NO_SENTENCE: Final = re.compile(
    rf"(?:\d(?:\.?[ \u00a0][^\W\d_]{{1,3}})?|(?<![^\W_])(?:[^\W\d_]\.)*[^\W\d_]|\b(?:{_SHORTENED}))"
    rf"\.[{re.escape(_CLOSERS)}]*\s*\Z"
)
"""A stop that may be that of an abbreviation, an initial, an ordinal, or a unit behind digits: ``30 km.``"""
_SWAPPED: Final = frozenset(".?!")


def with_ending(source: str, target: str) -> str:
    """Return ``target`` with the final punctuation of its source: a headline has none, a question its mark.

    The stop of an abbreviation or an ordinal says nothing, in either text. A mark is put behind the last word: where
    closing quotation marks follow, on the side of them where the source has it.
    """
    if _NO_SENTENCE.search(source) or _NO_SENTENCE.search(target):
        return target
    inside, _, outside = _parts(source)
    ours = inside or outside
    before, closers, after = _parts(target)
    theirs = before or after
    end = len(target.rstrip())
    body = target[: end - len(before) - len(closers) - len(after)]
    if ours == theirs or not body or not (body[-1].isalnum() or body[-1] in "%€$"):
        return target
    if ours and theirs and not (ours in _SWAPPED and theirs in _SWAPPED):
        return target
    if not ours and theirs != ".":
        return target
    first = bool(before) if theirs else bool(inside)
    return body + (ours + closers if first else closers + ours) + target[end:]


def _parts(text: str) -> tuple[str, str, str]:
    found = _END.search(text)
    if found is None:
        return "", "", ""
    first, closers, last = found.groups()
    return (first, closers, last) if closers else ("", "", first)
