"""Brackets: closed, and as many as the source has."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from rkslocale.checks.pair import Aids, Pair, Problem
from rkslocale.checks.registry import check
from rkslocale.language.literals import filled, masked
from rkslocale.model import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

_OPENING: Final = {")": "(", "]": "[", "}": "{", "）": "（"}
_BRACKET: Final = re.compile(r"[()\[\]{}（）]")
_OTHER: Final = re.compile(
    r"""(?<!\w)[:;=8xX][-'^o]?[()\[\]{}]+(?!\w)         # :-)
        |(?:\A\(?|(?<=[;:,.]\s)\(?|(?<=\s))(?:\d{1,3}|[^\W\d_]|[ivxIVX]{1,4})\)(?=\s|\Z) # a list: a)  (ii)  1)
        |(?<=\w)\((?:s|es|ren)\)                        # file(s)
        |\{[^{}\s]*\}+|\$\{|%\([\w.]+\)                 # placeholders
        |\\[()\[\]{}]""",
    re.VERBOSE,
)
"""What looks like a bracket and is none, or is not counted."""
_OPTIONAL_ENDING: Final = re.compile(r"(?<=\w)\([^\W\d_]{1,4}\)")
"""An ending in brackets: ``skedar(ë)``, ``датотека(е)``."""
_DASH: Final = re.compile(r"\s[–—-]\s")


@check("brackets", Severity.WARNING, "brackets that are lost, not closed or not opened")
def brackets(pair: Pair, _aids: Aids) -> Iterator[Problem]:
    """Compare the brackets of both texts. List markers, smileys, and endings such as in ``file(s)`` do not count."""
    source, target = (_bare(text) for text in (pair.source, pair.target))
    ours, theirs = _loose(source), _loose(target)
    spare = [source[at] for at in ours]
    unbalanced = False
    for at in theirs:
        if target[at] in spare:
            spare.remove(target[at])
            continue
        unbalanced = True
        what = "closes nothing; put the other one in" if target[at] in _OPENING else "is not closed; close it"
        yield Problem(f"the bracket {target[at]} {what}, or take it out", at, at + 1)
    wanted, there = _count(source), _count(target)
    if not unbalanced and there < wanted and not ours:
        if len(_DASH.findall(target)) - len(_DASH.findall(source)) >= 2 * (wanted - there):
            return
        yield Problem(f"the source has {_times(wanted)} in brackets, the target {there or 'none'}; put them in")


def _bare(text: str) -> str:
    """Return ``text`` with what is no bracket replaced by fillers; all places stay the same."""
    text = _OTHER.sub(_unless_closing, masked(text))
    return _OPTIONAL_ENDING.sub(filled, text)


def _unless_closing(found: re.Match[str]) -> str:
    """Return what stands for something that is no bracket. ``4)`` in ``(line 4)`` closes one, and numbers no item."""
    opened = found.string.count("(", 0, found.start()) > found.string.count(")", 0, found.start())
    return found[0] if opened and found[0][0].isalnum() else filled(found)


def _loose(text: str) -> list[int]:
    """Return the places of brackets without their other half, in order."""
    waiting: list[int] = []
    loose: list[int] = []
    for found in _BRACKET.finditer(text):
        at = found.start()
        if found[0] not in _OPENING:
            waiting.append(at)
        elif waiting and text[waiting[-1]] == _OPENING[found[0]]:
            waiting.pop()
        else:
            loose.append(at)
    return sorted([*loose, *waiting])


def _count(text: str) -> int:
    return sum(text.count(opening) for opening in _OPENING.values())


def _times(count: int) -> str:
    return "something" if count == 1 else f"{count} things"
