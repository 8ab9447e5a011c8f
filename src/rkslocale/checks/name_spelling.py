"""Names that are spelt with a slip: a letter lost, or two in the wrong order."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from rkslocale.checks.name_matching import NEAR
from rkslocale.language.given_names import SLAVIC_OR_ALBANIAN
from rkslocale.language.lexicon import lexicon
from rkslocale.language.names import difference, is_slip, is_usual, same_spelling, usual_form

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rkslocale.checks.name_parts import Name

_SHORTEST: Final = 5
"""Letters of the shortest name that is compared letter by letter."""
_DOMESTIC: Final = frozenset(name.lower() for name in SLAVIC_OR_ALBANIAN)


def misspelt(source: Sequence[Name], target: Sequence[Name], languages: tuple[str, str]) -> Iterator[tuple[str, Name]]:
    """Yield each name of the target that is one slip away, with what it is a slip of.

    That is a name of the source, or the usual form of one in the target's language (*Bajden*).
    """
    candidates = [name for name in source if name.capital and len(name.plain) >= _SHORTEST]
    if not candidates:
        return
    strange = [
        name
        for name in target
        if name.capital
        and len(name.plain) >= _SHORTEST
        and name.plain not in lexicon(languages[1])
        and not any(same_spelling(other.plain, name.plain, languages) for other in source)
    ]
    domestic, kept = _domestic(source), _behind_kept(source, target, languages[1])
    for name in strange:
        for other in candidates:
            exact = other.start in domestic or name.start in kept
            if is_slip(other.plain, name.plain, languages, domestic=exact) or (
                name.start in kept and is_usual(other.plain, languages) and difference(other.plain, name.plain) <= NEAR
            ):
                yield other.text, name
                break
            usual = usual_form(name.plain, other.plain, languages)
            if usual and not any(
                difference(one.plain, name.plain) < difference(other.plain, name.plain) for one in source if one.capital
            ):
                yield usual.title(), name
                break


def _behind_kept(source: Sequence[Name], target: Sequence[Name], language: str) -> frozenset[int]:
    """Return where words of the target begin behind a name that is spelt as in the source, so that they must be too.

    In Albanian; Serbian spells names by ear, and many given names are the same so.
    """
    if language != "sq":
        return frozenset()
    given = {before.plain for before, name in pairwise(source) if before.capital and name.capital}
    return frozenset(name.start for before, name in pairwise(target) if before.capital and before.plain in given)


def _domestic(source: Sequence[Name]) -> frozenset[int]:
    """Return where Albanian and Serbian given names begin, and the surnames behind them."""
    found = set()
    for before, name in pairwise((None, *source)):
        if name is not None and (name.plain in _DOMESTIC or (before is not None and before.plain in _DOMESTIC)):
            found.add(name.start)
    return frozenset(found)
