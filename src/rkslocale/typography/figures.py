"""The figures of a target: those of its source, in the form of its locale."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rkslocale.language.figures import FigureKind, agree, amount, find
from rkslocale.typography.dates import date_form, date_with_slipped_year, misplaced_date, repeated_day, slipped_date
from rkslocale.typography.doubts import Doubt, DoubtKind
from rkslocale.typography.forms import Side, form_of
from rkslocale.typography.slips import put_right

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from rkslocale.language.figures import Figure, Style
    from rkslocale.locales import Locale
    from rkslocale.typography.forms import Edit

_Pairs = list[tuple["Figure", "Figure"]]
_NAMES: Final = {FigureKind.DATE: "date", FigureKind.TIME: "time", FigureKind.YEAR: "year", FigureKind.MONEY: "sum"}
_VAGUE_IN_WORDS: Final = frozenset({FigureKind.ORDINAL, FigureKind.DECADE})
"""Kinds whose words mean other things too: ``second``, ``drugi``."""
_ROUNDS: Final = 3
"""How often figures are looked at: what has been put right can make what was left over certain."""


def with_figures(
    source: str, target: str, source_locale: Locale, target_locale: Locale, style: Style
) -> tuple[str, tuple[Doubt, ...]]:
    """Return ``target`` with the figures of ``source`` in the form of its locale, and what is doubtful about them.

    Numbers in words stand for digits and are never changed. One is doubted only where it is the only figure left over,
    and another the only one on the other side: in 28,845 sentences written in three languages, number
    words agree in 98 of 100.
    """
    ours = Side(source, find(source, source_locale.language), source_locale)
    doubts: tuple[Doubt, ...] = ()
    for _ in range(_ROUNDS):
        theirs = Side(target, find(target, target_locale.language), target_locale)
        edits, doubts = _compared(ours, theirs, style)
        if not edits:
            break
        target = _edited(target, edits)
    return target, doubts


def _edited(text: str, edits: Iterable[Edit]) -> str:
    limit = len(text)
    for start, end, new in sorted(edits, reverse=True):
        if end <= limit:
            text = text[:start] + new + text[end:]
            limit = start
    return text


def _compared(ours: Side, theirs: Side, style: Style) -> tuple[list[Edit], tuple[Doubt, ...]]:
    pairs = _pairs(ours, theirs)
    edits: list[Edit | None] = [
        date_form(theirs, other, style) if other.kind is FigureKind.DATE else form_of(ours, one, theirs, other, style)
        for one, other in pairs
    ]
    left = _left(ours.figures, [one for one, _ in pairs]), _left(theirs.figures, [other for _, other in pairs])
    mine, yours = ([figure for figure in side if not figure.in_words] for side in left)
    edits += [
        date_with_slipped_year(one, theirs) or misplaced_date(ours, one, theirs, style)
        for one in mine
        if one.kind is FigureKind.DATE
    ]
    edits += [repeated_day(theirs, date, extra) for _, date in pairs for extra in yours]
    slips = _slips(mine, yours)
    alone = len(mine) == len(yours) == 1
    edits += [slipped_date(one, theirs, other) for one, other in slips if one.kind is other.kind is FigureKind.DATE]
    edits += [put_right(ours, one, theirs, other, style, alone=alone) for one, other in slips]
    ones, others = (
        [figure for figure in side if figure.kind not in _VAGUE_IN_WORDS or not figure.in_words]
        for side in (_left(left[0], [one for one, _ in slips]), _left(left[1], [other for _, other in slips]))
    )
    if len(ones) == len(others) == 1:
        slips.append((ones[0], others[0]))
    edits += [_form_of_repeated(ours, theirs, extra, style) for extra in yours]
    return [edit for edit in edits if edit], tuple(_doubts(ours, theirs, slips, mine, yours))


def _form_of_repeated(ours: Side, theirs: Side, extra: Figure, style: Style) -> Edit | None:
    """Return what gives its form to a figure that the target has more often than the source."""
    one = _meaning(extra, ours.figures) if extra.numeral else None
    return form_of(ours, one, theirs, extra, style) if one else None


def _meaning(figure: Figure, others: Sequence[Figure]) -> Figure | None:
    """Return the first of ``others`` that means what ``figure`` does, in digits too."""
    return next((one for one in others if _agree_in_digits(one, figure) or _agree_otherwise(one, figure)), None)


def _left(figures: Sequence[Figure], used: Sequence[Figure]) -> list[Figure]:
    return [figure for figure in figures if figure not in used]


def _same(one: Figure, other: Figure) -> bool:
    return (one.kind, one.value, one.in_words) == (other.kind, other.value, other.in_words)


def _agree_in_digits(one: Figure, other: Figure) -> bool:
    return one.in_words == other.in_words and agree(one, other)


def _agree_otherwise(one: Figure, other: Figure) -> bool:
    """Whether the target has the source's value in the figures of the other convention: ``4,700`` in Albanian."""
    return bool(other.alternative) and amount(other.alternative) == amount(one.value)


def _is_day_of(one: Figure, other: Figure) -> bool:
    """Whether a day of two that share a month stands for the same day without it: ``between 8 and November 28``."""
    date, day = (one, other) if one.kind is FigureKind.DATE else (other, one)
    is_listed = date.kind is FigureKind.DATE and date.end - date.start <= len("28th")
    return is_listed and day.value.isdigit() and int(day.value) == int(date.value[-2:])


def _pairs(ours: Side, theirs: Side) -> _Pairs:
    """Return which figure of the target stands for which of the source: the surest first, each from the left."""

    def shares_scale(one: Figure, other: Figure) -> bool:
        return one.digits == other.digits != "" and ours.scale_of(one) == theirs.scale_of(other)

    def is_copied(one: Figure, other: Figure) -> bool:
        """Whether the target has what names and does not count as it stands, or as a number: ``Version 3,10``."""
        same = one.digits == other.digits or ours.text_of(one) == theirs.text_of(other)
        return one.kind is FigureKind.IDENTIFIER and same

    pairs: _Pairs = []
    rules: tuple[Callable[[Figure, Figure], bool], ...] = (
        _same,
        _agree_in_digits,
        is_copied,
        _agree_otherwise,
        agree,
        shares_scale,
        _is_day_of,
    )
    for rule in rules:
        left = _left(theirs.figures, [other for _, other in pairs])
        for one in _left(ours.figures, [one for one, _ in pairs]):
            other = next((other for other in left if rule(one, other)), None)
            if other is not None:
                pairs.append((one, other))
                left.remove(other)
    return pairs


def _slips(ours: Sequence[Figure], theirs: Sequence[Figure]) -> _Pairs:
    """Return what is left over on both sides and seems to be in the same place.

    First figures with the same digits, then the only ones of a kind, then the only ones at all.
    """
    pairs: _Pairs = []

    def left() -> tuple[list[Figure], list[Figure]]:
        return _left(ours, [one for one, _ in pairs]), _left(theirs, [other for _, other in pairs])

    for one in ours:
        same = [other for other in left()[1] if one.digits and other.digits == one.digits]
        if len(same) == 1:
            pairs.append((one, same[0]))
    for kind in FigureKind:
        ones, others = ([figure for figure in side if figure.kind is kind] for side in left())
        if len(ones) == len(others) == 1:
            pairs.append((ones[0], others[0]))
    ones, others = left()
    if len(ones) == len(others) == 1:
        pairs.append((ones[0], others[0]))
    return pairs


def _doubts(
    ours: Side, theirs: Side, slips: _Pairs, mine: Sequence[Figure], yours: Sequence[Figure]
) -> Iterable[Doubt]:
    for one, other in slips:
        yield Doubt(DoubtKind.DIFFERENT, f"the source has {ours.text_of(one)}, the draft {theirs.text_of(other)}")
    for one in _left(mine, [one for one, _ in slips]):
        lack = "less often" if _meaning(one, theirs.figures) else f"no such {_NAMES.get(one.kind, 'figure')}"
        yield Doubt(DoubtKind.MISSING, f"the source has {ours.text_of(one)}, the draft {lack}")
    for other in _left(yours, [other for _, other in slips]):
        lack = "less often" if _meaning(other, ours.figures) else f"no such {_NAMES.get(other.kind, 'figure')}"
        yield Doubt(DoubtKind.EXTRA, f"the draft has {theirs.text_of(other)}, the source {lack}")
