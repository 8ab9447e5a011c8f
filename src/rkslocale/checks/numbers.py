"""Numbers: how many, how much, in which unit."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from rkslocale.checks.counted import exchanged
from rkslocale.checks.digits import different, digit_problems
from rkslocale.checks.figures import Compared, compare, is_known, is_sloppy, problems, swap
from rkslocale.checks.pair import Problem
from rkslocale.checks.registry import check
from rkslocale.checks.scores import other_score
from rkslocale.checks.signs import is_sign_lost
from rkslocale.checks.unsaid import unit_of
from rkslocale.language.figures import FigureKind, amount
from rkslocale.language.figures.families import DOZENS, MULTIPLES, PARTS, ROUND, SPANS, TIMES
from rkslocale.language.figures.pairing import agree_otherwise
from rkslocale.model import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rkslocale.checks.pair import Aids, Pair
    from rkslocale.language.figures import Figure
    from rkslocale.language.figures.pairing import Side

_KINDS: Final = frozenset({FigureKind.NUMBER, FigureKind.PERCENT, FigureKind.ORDINAL, FigureKind.IDENTIFIER})
_AMOUNTS: Final = frozenset({FigureKind.NUMBER, FigureKind.PERCENT, FigureKind.MONEY})
_FAMILIES: Final = (PARTS, ROUND, MULTIPLES, TIMES, DOZENS, SPANS)
"""Words for numbers that are no figures."""
_PERCENT: Final = re.compile(r"%|percent|per cent|pct|qind|odsto|posto|procen|одсто|посто|процен", re.IGNORECASE)
_POINTS: Final = re.compile(
    r"percentage points?|pik\w+ (?:të )?përqind\w*|(?:procentn|процентн)\w+ (?:poen|поен)\w*", re.IGNORECASE
)
"""What has the word for percent in it, and is another unit."""
_FROM: Final = {
    language: re.compile(rf"\b(?:{words}) (?:\w+ )?\Z", re.IGNORECASE)
    for language, words in (("en", "from"), ("sq", "nga|prej"), ("sr", "sa|s|od|са|с|од"))
}
"""What stands in front of the first of two numbers, perhaps with an adverb behind it."""
_REACH: Final = len(" from approximately ")
_DEGREE: Final = "degree"
"""The unit that may be one of two others."""
_DECIMALS: Final = re.compile(r"\d+[.,]\d+")
"""Digits with one separator; those that can be read in two ways have an alternative."""


@check("numbers", Severity.ERROR, "a number or unit that differs from the source's, is missing, or is written wrongly")
def numbers(pair: Pair, _aids: Aids) -> Iterator[Problem]:
    """Give the numbers of the target that are not those of the source, and those with another unit.

    A decimal point where the language has a comma is a warning. Of languages other than English, Albanian and Serbian
    only the digits are compared.
    """
    if not is_known(pair):
        yield from digit_problems(pair)
        return
    yield from problems(pair, _KINDS)
    found = compare(pair)
    for one, other in found.pairs:
        wrong = _written(found, one, other) or _without_percent(found, one, other) or _without_sign(found, one, other)
        if wrong:
            yield wrong
    yield from _units(found)
    yield from _reversed(found)
    places = exchanged(found.ours, found.theirs, found.pairs)
    if places:
        one, other = places
        yield different(found.ours.text_of(one), found.theirs.text_of(other), other.start, other.end)
    if not found.different and not found.missing:  # told already, perhaps
        yield from _scores(found)
        yield from filter(None, (swap(pair, family) for family in _FAMILIES))


def _scores(found: Compared) -> Iterator[Problem]:
    scores = other_score(found.ours, found.theirs)
    if scores:
        one, other = scores
        yield different(one[0], other[0], *other.span())


def _written(found: Compared, one: Figure, other: Figure) -> Problem | None:
    """Return that a number of the target is written with the separators of the other convention."""
    is_copied = found.ours.locale.same_language(found.theirs.locale)
    if other.numeral is None or is_copied or not {one.kind, other.kind} & _AMOUNTS:
        return None
    start, end = other.numeral
    digits = found.theirs.digits_of(other)
    name = found.theirs.locale.name
    if amount(one.value) != amount(other.value) and agree_otherwise(one, other) and not is_sloppy(one):
        message = f"“{digits}” is another number in {name}; write it with the separators of {name}"
        return Problem(message, start, end)
    decimal = found.theirs.locale.decimal_separator
    is_measured = other.kind is not FigureKind.NUMBER or other.scale or unit_of(found.theirs, other)
    if one.numeral and is_measured and _DECIMALS.fullmatch(digits) and not other.alternative and decimal not in digits:
        return Problem(f"“{digits}” has no decimal “{decimal}”; write it as {name} does", start, end, Severity.WARNING)
    return None


def _without_percent(found: Compared, one: Figure, other: Figure) -> Problem | None:
    """Return that the target does not say that a number is a percentage."""
    if (
        one.kind is not FigureKind.PERCENT
        or other.kind is not FigureKind.NUMBER
        or _PERCENT.search(_POINTS.sub("", found.theirs.text))
    ):
        return None
    return different(found.ours.text_of(one), found.theirs.text_of(other), other.start, other.end)


def _without_sign(found: Compared, one: Figure, other: Figure) -> Problem | None:
    """Return that one of two numbers is below zero, and the other is not."""
    if not {one.kind, other.kind} <= _AMOUNTS:
        return None
    ours, theirs = found.ours, found.theirs
    if is_sign_lost(ours, one, theirs, other):
        return Problem(f"“{theirs.text_of(other)}” is below zero in the source; write “minus”", other.start, other.end)
    if is_sign_lost(theirs, other, ours, one):
        return Problem(f"“{theirs.text_of(other)}” is not below zero in the source", other.start, other.end)
    return None


def _reversed(found: Compared) -> Iterator[Problem]:
    """Give the first of two numbers that have changed places: ``sa 9 na 12`` for from 12 to 9."""
    placed = sorted((pair for pair in found.pairs if pair[0].kind in _AMOUNTS), key=lambda pair: pair[0].start)
    for (one, other), (next_one, next_other) in pairwise(placed):
        if (
            amount(one.value) != amount(next_one.value)
            and next_other.start < other.start
            and _is_after_from(found.ours, one)
            and _is_after_from(found.theirs, next_other)
            and not _is_after_from(found.theirs, other)
        ):
            yield different(found.ours.text_of(one), found.theirs.text_of(next_other), next_other.start, next_other.end)


def _is_after_from(side: Side, figure: Figure) -> bool:
    return _FROM[side.locale.language].search(side.text[max(0, figure.start - _REACH) : figure.start]) is not None


def _units(found: Compared) -> Iterator[Problem]:
    """Give the numbers that have another unit in the target: ``15 muaj`` for 15 years."""
    for _, other in found.pairs:
        unit = unit_of(found.theirs, other)
        if unit is None or unit.name == _DEGREE:
            continue
        ours, theirs = (
            {
                unit_of(side, figure)
                for figure in side.figures
                if figure.kind in _AMOUNTS and amount(figure.value) == amount(other.value)
            }
            for side in (found.ours, found.theirs)
        )
        lost = sorted(known.name for known in ours - theirs if known and known.name != _DEGREE)
        if lost and unit not in ours and None not in ours:
            text = found.theirs.text_of(other)
            message = (
                f"“{text}” counts another unit than in the source ({lost[0]}, not {unit.name}); correct one of them"
            )
            yield Problem(message, other.start, other.end)
