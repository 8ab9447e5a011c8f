"""Numbers written as words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

HUNDRED: Final = 100
THOUSAND: Final = 1000
TEN: Final = 10


def read_words(words: Sequence[str], values: Mapping[str, int], connectors: frozenset[str]) -> tuple[int, int]:
    """Return the number that ``words`` begin with, and how many of them it takes; (0, 0) if they begin with none.

    ``values`` has units, tens, hundreds and the scales from a hundred on, ``connectors`` what may stand in between.
    """
    total = current = used = index = 0
    last, limit = 0, 0
    while index < len(words):
        step = index
        if used and words[step] in connectors:
            step += 1
        value = values.get(words[step]) if step < len(words) else None
        if value is None:
            break
        if value >= THOUSAND:
            if (limit and value >= limit) or step > index:
                break
            total, current, limit, last = total + (current or 1) * value, 0, value, value
        elif value == HUNDRED and 0 < current < 2 * TEN and last == current:
            current, last = current * HUNDRED, HUNDRED
        elif _adds(last, value):
            current, last = current + value, value
        else:
            break
        index = used = step + 1
    return total + current, used


def _adds(last: int, value: int) -> bool:
    """Whether ``value`` can come after ``last``: five after twenty, anything below a hundred after hundreds."""
    if not last:
        return True
    if last >= THOUSAND:
        return value < THOUSAND
    if last >= HUNDRED:
        return value < HUNDRED
    return last > TEN and last % TEN == 0 and value < TEN
