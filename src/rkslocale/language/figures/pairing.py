"""Which figure of a target stands for which of its source."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from rkslocale.language.figures.model import Figure, FigureKind, agree, amount

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from rkslocale.locales import Locale

Pairs = list[tuple[Figure, Figure]]
"""Figures of a source, each with that of the target which stands for it."""
_RANGE_LINK: Final = len(" deri në rreth €")


@dataclass(frozen=True, slots=True)
class Side:
    """A text with its figures."""

    text: str
    figures: tuple[Figure, ...]
    locale: Locale

    def text_of(self, figure: Figure) -> str:
        """Return the figure as it is written."""
        return self.text[figure.start : figure.end]

    def digits_of(self, figure: Figure) -> str:
        """Return the numeral as it is written, or nothing."""
        return self.text[slice(*figure.numeral)] if figure.numeral else ""

    def scale_of(self, figure: Figure) -> int:
        """Return the zeros that a figure's word for million adds, or that of the next one of a range.

        ``between 5 and 50 million`` may mean five million or five.
        """
        following = self.figures[self.figures.index(figure) + 1 :][:1]
        if figure.scale or not following or following[0].start - figure.end > _RANGE_LINK:
            return figure.scale
        return following[0].scale


def paired(ours: Side, theirs: Side) -> Pairs:
    """Return which figure of the target stands for which of the source: the surest first, each from the left."""

    def shares_scale(one: Figure, other: Figure) -> bool:
        return one.digits == other.digits != "" and ours.scale_of(one) == theirs.scale_of(other)

    def is_copied(one: Figure, other: Figure) -> bool:
        """Whether the target has what names and does not count as it stands, or as a number: ``Version 3,10``."""
        same = one.digits == other.digits or ours.text_of(one) == theirs.text_of(other)
        return one.kind is FigureKind.IDENTIFIER and same

    found: Pairs = []
    rules: tuple[Callable[[Figure, Figure], bool], ...] = (
        _same,
        _agree_in_digits,
        is_copied,
        agree_otherwise,
        agree,
        shares_scale,
        _is_day_of,
    )
    for rule in rules:
        rest = without(theirs.figures, [other for _, other in found])
        for one in without(ours.figures, [one for one, _ in found]):
            other = next((other for other in rest if rule(one, other)), None)
            if other is not None:
                found.append((one, other))
                rest.remove(other)
    return found


def without(figures: Sequence[Figure], used: Sequence[Figure]) -> list[Figure]:
    """Return those of ``figures`` that are not among ``used``."""
    return [figure for figure in figures if figure not in used]


def meaning(figure: Figure, others: Sequence[Figure]) -> Figure | None:
    """Return the first of ``others``, figures of the source, that means what ``figure`` does, in digits too."""
    return next((one for one in others if _agree_in_digits(one, figure) or agree_otherwise(one, figure)), None)


def slipped(ours: Sequence[Figure], theirs: Sequence[Figure]) -> Pairs:
    """Return what is left over on both sides and seems to be in the same place.

    First figures with the same digits, then the only ones of a kind, then the only ones at all.
    """
    found: Pairs = []

    def rest() -> tuple[list[Figure], list[Figure]]:
        return without(ours, [one for one, _ in found]), without(theirs, [other for _, other in found])

    for one in ours:
        same = [other for other in rest()[1] if one.digits and other.digits == one.digits]
        if len(same) == 1:
            found.append((one, same[0]))
    for kind in FigureKind:
        ones, others = ([figure for figure in side if figure.kind is kind] for side in rest())
        if len(ones) == len(others) == 1:
            found.append((ones[0], others[0]))
    ones, others = rest()
    if len(ones) == len(others) == 1:
        found.append((ones[0], others[0]))
    return found


def agree_otherwise(one: Figure, other: Figure) -> bool:
    """Return whether ``other`` has the value of ``one`` in the other convention only: ``4,700`` in Albanian."""
    return bool(other.alternative) and amount(other.alternative) == amount(one.value)


def _same(one: Figure, other: Figure) -> bool:
    return (one.kind, one.value, one.in_words) == (other.kind, other.value, other.in_words)


def _agree_in_digits(one: Figure, other: Figure) -> bool:
    return one.in_words == other.in_words and agree(one, other)


def _is_day_of(one: Figure, other: Figure) -> bool:
    """Whether a day of two that share a month stands for the same day without it: ``between 8 and November 28``."""
    date, day = (one, other) if one.kind is FigureKind.DATE else (other, one)
    is_listed = date.kind is FigureKind.DATE and date.end - date.start <= len("28th")
    return is_listed and day.value.isdigit() and int(day.value) == int(date.value[-2:])
