"""Figures in a text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from rkslocale.language.figures.amounts import figure_at
from rkslocale.language.figures.cores import Core, cores
from rkslocale.language.figures.model import Figure, FigureKind
from rkslocale.language.figures.moments import dates, decades, times
from rkslocale.language.figures.patterns import patterns

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rkslocale.language.figures.patterns import Patterns

_DIGIT: Final = re.compile(r"\d")
_DURATION: Final = re.compile(r"(?<![\w:])\d{1,3}:\d\d:\d\d(?![\w:])")
"""``2:21:47``, the time of a race."""
_NUMBERED_DAY: Final = re.compile(r"(?<![\w/])\d{1,2}/\d{1,2}/(?:1\d|20)\d\d(?![\w/])")
"""``09/02/2025``, in English texts either the second of September or the ninth of February."""


def find(text: str, language: str) -> tuple[Figure, ...]:
    """Return the figures in ``text`` in order; they do not overlap.

    ``language`` is ``en``, ``sq`` or ``sr``, the last in either script. Digits in addresses of the web and in telephone
    numbers are no figures, nor are ``one``, which is mostly an article or a pronoun, and vague numbers (``dozens``,
    ``millions``). Raises ``KeyError`` for any other language.
    """
    rules = patterns(language)
    found: list[Figure] = []
    taken: list[tuple[int, int]] = []
    if _DIGIT.search(text):
        taken += [match.span() for match in rules.masks.finditer(text)]
        for finder in (_copied, dates, times, decades):
            for figure in finder(text, rules):
                if _is_free(figure, taken):
                    found.append(figure)
                    taken.append((figure.start, figure.end))
    end = 0
    for core in cores(text, rules):
        if core.start >= end and _is_free(core, taken):
            amount = figure_at(text, core, rules) if isinstance(core, Core) else core
            if amount is not None:
                found.append(amount)
                end = amount.end
    return tuple(sorted(found, key=lambda figure: figure.start))


def _is_free(place: Core | Figure, taken: list[tuple[int, int]]) -> bool:
    return all(place.end <= start or end <= place.start for start, end in taken)


def _copied(text: str, rules: Patterns) -> Iterator[Figure]:
    """Find what is copied because it is no number, or because nobody knows what it means."""
    for pattern in (_DURATION, _NUMBERED_DAY)[: 2 if rules.language == "en" else 1]:
        for match in pattern.finditer(text):
            yield Figure(FigureKind.IDENTIFIER, *match.span(), match[0], match.span(), match[0])
