"""Sums of money and their currencies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rkslocale.checks.digits import different
from rkslocale.checks.figures import Compared, compare, is_known, problems, swap
from rkslocale.checks.registry import check
from rkslocale.language.figures import FigureKind, currency
from rkslocale.language.figures.families import CURRENCIES, has
from rkslocale.model import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rkslocale.checks.pair import Aids, Pair, Problem


@check("money", Severity.ERROR, "a sum of money or a currency that differs from the source's")
def money(pair: Pair, _aids: Aids) -> Iterator[Problem]:
    """Give the sums of the target that are not those of the source. Knows English, Albanian and Serbian."""
    if not is_known(pair):
        return
    found = compare(pair)
    wrong = [*problems(pair, {FigureKind.MONEY}), *_other_currencies(found)]
    yield from wrong
    if not wrong:
        other = swap(pair, CURRENCIES)
        if other:
            yield other


def _other_currencies(found: Compared) -> Iterator[Problem]:
    """Give the sums that are in another currency than in the source, or in none."""
    language = found.theirs.locale.language
    for one, other in found.pairs:
        code = currency(one)
        if not code or currency(other) == code or has(CURRENCIES, code, found.theirs.text, language):
            continue
        is_medicine = code == "ALL" and found.ours.locale.language == "sr"  # dva leka
        if not is_medicine:
            yield different(found.ours.text_of(one), found.theirs.text_of(other), other.start, other.end)
