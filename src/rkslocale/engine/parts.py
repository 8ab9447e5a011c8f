"""Texts that are longer than a model can take: cut where a reader would pause, and put together again."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_LINE_BREAK: Final = re.compile(r"\s*[\n\r\u2028\u2029]\s*")
_SENTENCE_END: Final = re.compile(r"(?<=[.!?…])\s+|(?<=[.!?…][”“\"’»)])\s+")
_PAUSE: Final = re.compile(r"(?<=[;,:–—])\s+")
_SPACE: Final = re.compile(r"\s+")
_EDGE: Final = 0.25
"""How near to either end, as a share of the text, a pause is too near to cut there."""


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of a text, and the white space that divides it from the next one."""

    text: str
    space: str


def split(text: str, fits: Callable[[str], bool]) -> tuple[Part, ...]:
    """Return the parts of ``text``, each of which ``fits``; joined, with their white space, they are ``text`` again.

    Lines are always parts of their own. A line that does not fit is halved at the end of a sentence nearest to its
    middle, else at the pause (``; , : –``), else at the white space, else in its very middle, until its parts fit; a
    single character is never cut.
    """
    return tuple(part for line in _cut(text, _LINE_BREAK.finditer(text)) for part in _halve(line, fits))


def _cut(text: str, gaps: Iterator[re.Match[str]]) -> Iterator[Part]:
    start = 0
    for gap in gaps:
        yield Part(text[start : gap.start()], gap.group())
        start = gap.end()
    yield Part(text[start:], "")


def _halve(part: Part, fits: Callable[[str], bool]) -> Iterator[Part]:
    text = part.text
    if len(text) <= 1 or fits(text):
        yield part
        return
    start, end = _gap(text)
    yield from _halve(Part(text[:start], text[start:end]), fits)
    yield from _halve(Part(text[end:], part.space), fits)


def _gap(text: str) -> tuple[int, int]:
    """Where to halve ``text``: the span between the halves, neither of which is empty."""
    middle = len(text) / 2
    for pattern, edge in ((_SENTENCE_END, _EDGE), (_PAUSE, _EDGE), (_SPACE, 0.0)):
        spans = [
            found.span()
            for found in pattern.finditer(text)
            if len(text) * edge < found.start() and found.end() < len(text) * (1 - edge)
        ]
        if spans:
            return min(spans, key=lambda span: abs(sum(span) / 2 - middle))
    return len(text) // 2, len(text) // 2
