"""The figures of a target: those of its source, in the form of its locale."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rkslocale.language.figures import FigureKind, find
from rkslocale.language.figures.pairing import Side, meaning, paired, slipped, without
from rkslocale.typography.dates import date_form, date_with_slipped_year, misplaced_date, repeated_day, slipped_date
from rkslocale.typography.forms import form_of
from rkslocale.typography.slips import put_right

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rkslocale.language.figures import Figure, Style
    from rkslocale.locales import Locale
    from rkslocale.typography.forms import Edit

_ROUNDS: Final = 3
"""How often figures are looked at: what has been put right can make what was left over certain."""


def with_figures(source: str, target: str, source_locale: Locale, target_locale: Locale, style: Style) -> str:
    """Return ``target`` with the figures of ``source`` in the form of its locale.

    Numbers in words stand for digits and are never changed. What is not certain is left for the checks to find.
    """
    ours = Side(source, find(source, source_locale.language), source_locale)
    for _ in range(_ROUNDS):
        theirs = Side(target, find(target, target_locale.language), target_locale)
        edits = _edits(ours, theirs, style)
        if not edits:
            break
        target = _edited(target, edits)
    return target


def _edited(text: str, edits: Iterable[Edit]) -> str:
    limit = len(text)
    for start, end, new in sorted(edits, reverse=True):
        if end <= limit:
            text = text[:start] + new + text[end:]
            limit = start
    return text


def _edits(ours: Side, theirs: Side, style: Style) -> list[Edit]:
    pairs = paired(ours, theirs)
    edits: list[Edit | None] = [
        date_form(theirs, other, style) if other.kind is FigureKind.DATE else form_of(ours, one, theirs, other, style)
        for one, other in pairs
    ]
    left = without(ours.figures, [one for one, _ in pairs]), without(theirs.figures, [other for _, other in pairs])
    mine, yours = ([figure for figure in side if not figure.in_words] for side in left)
    edits += [
        date_with_slipped_year(one, theirs) or misplaced_date(ours, one, theirs, style)
        for one in mine
        if one.kind is FigureKind.DATE
    ]
    edits += [repeated_day(theirs, date, extra) for _, date in pairs for extra in yours]
    slips = slipped(mine, yours)
    alone = len(mine) == len(yours) == 1
    edits += [slipped_date(one, theirs, other) for one, other in slips if one.kind is other.kind is FigureKind.DATE]
    edits += [put_right(ours, one, theirs, other, style, alone=alone) for one, other in slips]
    edits += [_form_of_repeated(ours, theirs, extra, style) for extra in yours]
    return [edit for edit in edits if edit]


def _form_of_repeated(ours: Side, theirs: Side, extra: Figure, style: Style) -> Edit | None:
    """Return what gives its form to a figure that the target has more often than the source."""
    one = meaning(extra, ours.figures) if extra.numeral else None
    return form_of(ours, one, theirs, extra, style) if one else None
