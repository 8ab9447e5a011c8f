"""The figures of a target beside those of its source: what the checks of numbers, dates and money have in common."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from rkslocale.checks.digits import different, lacking, masked
from rkslocale.checks.pair import Pair, Problem
from rkslocale.checks.unsaid import is_worded_ordinal, unsaid
from rkslocale.language.figures import Figure, FigureKind, amount, find
from rkslocale.language.figures.compounds import joined
from rkslocale.language.figures.families import swapped
from rkslocale.language.figures.pairing import Pairs, Side, agree_otherwise, paired, slipped, without
from rkslocale.model import Severity

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from rkslocale.language.figures.families import Family
    from rkslocale.locales import Locale

_ALL_BUT: Final = re.compile(r"\ball (?:but|except)(?: for)? (\w+)\b", re.IGNORECASE)
"""*All but one of the 27*, which other languages say as 26."""
_ALL_BUT_ENDS: Final = re.compile(r"\ball (?:but|except)(?: for)? \Z", re.IGNORECASE)
_FEW: Final = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
LANGUAGES: Final = frozenset({"en", "sq", "sr"})
"""Those whose figures are understood."""


@dataclass(frozen=True, slots=True)
class Compared:
    """The figures of a source and its target."""

    ours: Side
    theirs: Side
    pairs: Pairs
    """Figures that mean the same."""
    different: Pairs
    """Figures in the same place, as it seems, that do not."""
    missing: tuple[Figure, ...]
    """Figures of the source that the target says in no way."""
    extra: tuple[Figure, ...]
    """Figures of the target that the source says in no way, without ordinals in words."""


def is_known(pair: Pair) -> bool:
    """Return whether the figures of both languages are understood."""
    return {pair.source_locale.language, pair.target_locale.language} <= LANGUAGES


def compare(pair: Pair) -> Compared:
    """Return what stands for what. Raises ``KeyError`` unless ``is_known``."""
    return _compare(pair.source, pair.target, pair.source_locale, pair.target_locale)


def problems(pair: Pair, kinds: Collection[FigureKind]) -> Iterator[Problem]:
    """Give what differs, is missing or is too much among the figures of ``kinds``.

    A figure that is missing in one of several plural forms is no problem. One that the source has in words may be
    missing for a reason that no table knows, so that is a warning.
    """
    found = compare(pair)
    for one, other in found.different:
        if _kind(one, other) in kinds:
            texts = found.ours.text_of(one), found.theirs.text_of(other)
            yield different(*texts, other.start, other.end)
    for one in found.missing:
        if one.kind in kinds and not pair.is_plural:
            yield lacking(found.ours.text_of(one), Severity.WARNING if one.in_words else None)
    for other in found.extra:
        if other.kind in kinds:
            message = f"the source has no “{found.theirs.text_of(other)}”; correct the target, or the source"
            yield Problem(message, other.start, other.end, Severity.WARNING if other.in_words else None)


def swap(pair: Pair, family: Family) -> Problem | None:
    """Return that the target has another word of ``family`` than the source: ``të mërkurën`` for Tuesday."""
    found = swapped(family, pair.source, pair.source_locale.language, pair.target, pair.target_locale.language)
    if found is None:
        return None
    one, other = found
    return different(pair.source[one.start : one.end], pair.target[other.start : other.end], other.start, other.end)


@lru_cache(maxsize=16)
def _compare(source: str, target: str, source_locale: Locale, target_locale: Locale) -> Compared:
    ours, theirs = (
        Side(text, find(text, locale.language), locale)
        for text, locale in ((masked(source), source_locale), (masked(target), target_locale))
    )
    ours, theirs = joined(ours, theirs), joined(theirs, ours)
    pairs = paired(ours, theirs)
    pairs += _sloppy(ours, theirs, pairs)
    rest = without(ours.figures, [one for one, _ in pairs]), without(theirs.figures, [other for _, other in pairs])
    if not any(rest):
        return Compared(ours, theirs, pairs, [], (), ())
    lost = [
        one
        for one in unsaid(ours, rest[0], theirs, [other for _, other in pairs])
        if not any(agree_otherwise(one, other) for other in theirs.figures)
    ]
    new = [
        other
        for other in unsaid(theirs, rest[1], ours, [one for one, _ in pairs])
        if not any(agree_otherwise(one, other) for one in ours.figures)
    ]
    totals = {
        total: rest for total, rest in _all_but(ours).items() if any(amount(other.value) == rest for other in new)
    }
    lost = [
        one
        for one in lost
        if not (totals and (amount(one.value) in totals or _ALL_BUT_ENDS.search(ours.text, 0, one.start)))
    ]
    new = [other for other in new if amount(other.value) not in totals.values()]
    wrong = [(one, other) for one, other in slipped(lost, new) if _may_replace(ours, one, theirs, other)]
    return Compared(
        ours,
        theirs,
        pairs,
        wrong,
        tuple(without(lost, [one for one, _ in wrong])),
        tuple(
            other for other in without(new, [other for _, other in wrong]) if _is_certain(other, target_locale.language)
        ),
    )


def _all_but(side: Side) -> dict[str, str]:
    """Return for each number of an English text that says *all but one of* what is left of it."""
    found = _ALL_BUT.search(side.text) if side.locale.language == "en" else None
    less = _FEW.get(found[1].lower()) or (int(found[1]) if found[1].isdecimal() else 0) if found else 0
    totals = [amount(figure.value) for figure in side.figures] if less else []
    return {total: str(int(total) - less) for total in totals if total.isdecimal()}


def is_sloppy(one: Figure) -> bool:
    """Return whether a source seems to write a number with the separators of the other convention.

    Read as its language has it, it has three decimals: ``3,480`` in Albanian.
    """
    return "." in one.value and bool(one.alternative)


def _sloppy(ours: Side, theirs: Side, pairs: Pairs) -> Pairs:
    """Return which figures mean the same if the source is sloppy."""
    rest = without(theirs.figures, [other for _, other in pairs])
    found: Pairs = []
    for one in without(ours.figures, [one for one, _ in pairs]):
        other = next(
            (other for other in rest if is_sloppy(one) and amount(one.alternative) == amount(other.value)), None
        )
        if other:
            found.append((one, other))
            rest.remove(other)
    return found


def _is_certain(figure: Figure, language: str) -> bool:
    """Whether a figure of a target cannot be an idiom: it has digits, or counts in words."""
    is_two = language == "sq" and figure.value == "2"  # ata të dy, dy pika
    return not figure.in_words or (figure.kind is not FigureKind.ORDINAL and not is_two)


def _may_replace(ours: Side, one: Figure, theirs: Side, other: Figure) -> bool:
    """Whether a figure can be a mistake for another: ordinals in words mean too much for that."""
    return is_worded_ordinal(ours, one) == is_worded_ordinal(theirs, other)


def _kind(one: Figure, other: Figure) -> FigureKind:
    """Return what kind of mistake it is to write ``other`` for ``one``."""
    return FigureKind.MONEY if FigureKind.MONEY in {one.kind, other.kind} else one.kind
