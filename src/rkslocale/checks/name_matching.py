"""Which words of a text are names, and whether a name of one text is among those of the other."""

from __future__ import annotations

from collections import Counter
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final

from rkslocale.checks.name_parts import COMMON
from rkslocale.language.lexicon import capitalized, lexicon
from rkslocale.language.names import ANY, difference, elusive, is_usual, meanings, resemble, same_spelling
from rkslocale.language.places import places

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rkslocale.checks.name_parts import Name

NEAR: Final = 0.13
"""Cost for each letter up to which two words are one name, whatever else there is."""
APART: Final = 0.33
"""Cost for each letter from which two names are surely not one."""
_TITLE_CASE: Final = 0.6
"""Share of the longer words of a text with capitals from which it is a headline in Title Case."""
_LONG: Final = 4
"""Letters of the words that have a capital in such a headline."""
_SMALL: Final = frozenset(
    (
        "about",
        "after",
        "against",
        "before",
        "between",
        "during",
        "from",
        "into",
        "over",
        "since",
        "than",
        "under",
        "until",
        "upon",
        "with",
        "without",
    )
)
"""Longer words that have none there."""
_SHORTEST: Final = 3
"""Letters of the shortest word that is looked at as a name."""
_FEW: Final = 2
"""Longer words that do not make a headline."""
_STEM: Final = 5
"""Letters at the beginning that words of one root have in common."""
_LOOSE: Final = 0.26
"""Cost for each letter up to which two words can be one name if none is nearer: as ``language.names`` has it."""
_OFTEN: Final = 20
"""How often a name stands in the lexicon that begins like common words: ``Franca``, for there is ``francez``."""


def are_others(gone: Sequence[Name], other: Sequence[Name], languages: tuple[str, str]) -> bool:
    """Return whether names that nothing is like are no transcription of each other after all: Texans, Teksašana.

    Surely so where the target's language has the names of the source in the source's spelling.
    """
    usual = all(is_usual(name.plain, languages) for name in gone)
    if usual and not any(same_spelling(one.plain, two.plain, languages) for one in gone for two in other):
        return True
    return any(difference(one.plain, two.plain) >= APART for one, two in zip(gone, other, strict=False))


def is_among(run: Sequence[Name], ones: Sequence[Name], others: Sequence[Name], languages: tuple[str, str]) -> bool:
    """Return whether a name in ``run``, which is some of ``ones``, is among ``others``."""
    # Nearly all names have a capital in both texts, so the other words are looked at last.
    return any(
        same(name, other, languages) and not _is_taken(name, other, ones)
        for capital in (True, False)
        for name in run
        for other in others
        if other.capital is capital
    )


def unmatched(ones: Sequence[Name], others: Sequence[Name], languages: tuple[str, str]) -> list[Name]:
    """Return the names among ``ones`` that none of ``others`` can be."""
    title = is_title_case(ones)
    candidates = [
        n for n in ones if _is_name(n, languages[0], title=title) and (n.country or not _is_elusive(n, languages))
    ]
    return [name for name in candidates if not is_among([name], ones, others, languages)]


def same(one: Name, other: Name, languages: tuple[str, str]) -> bool:
    """Return whether two words, each of the language at its place in ``languages``, can be one name."""
    if one.country and one.country == other.country:
        return True
    if resemble(one.plain, other.plain, small=not other.capital) and not are_two(one.plain, other.plain, languages):
        return True
    first, second = meanings(one.plain, languages[0]), meanings(other.plain, languages[1])
    return not (first.isdisjoint(second) and places(one.plain).isdisjoint(places(other.plain)))


def is_of_common_root(word: str, language: str) -> bool:
    """Return whether a plain word of the lexicon begins as common words do: ``gadishullin``."""
    return lexicon(language).get(word, 0) >= COMMON and word[:_STEM] in _common(language)


def is_title_case(found: Sequence[Name]) -> bool:
    """Return whether words are those of a headline in Title Case, in which a capital tells nothing."""
    longer = [name for name in found if len(name.plain) >= _LONG and not name.first]
    if len(longer) <= _FEW or sum(name.capital for name in longer) <= _TITLE_CASE * len(longer):
        return False
    return all(name.capital or name.plain in _SMALL for name in longer)


def _is_taken(name: Name, other: Name, ones: Sequence[Name]) -> bool:
    """Return whether ``other`` is not much like ``name``, and surely one of the other words of its sentence."""
    loose = difference(name.plain, other.plain)
    return NEAR < loose <= _LOOSE and any(
        one.plain != name.plain and one.capital and difference(one.plain, other.plain) < NEAR / 2 for one in ones
    )


def _is_name(name: Name, language: str, *, title: bool) -> bool:
    if not name.capital or len(name.plain) < _SHORTEST:
        return False
    known = name.plain in capitalized(language)
    if name.plain[:_STEM] in _common(language):
        return known and lexicon(language)[name.plain] >= _OFTEN
    return known or (not name.first and not title and name.plain not in lexicon(language))


@cache
def _common(language: str) -> frozenset[str]:
    """Return how words begin that are mostly none of names: ``justi``, though there is a Ministry of Justice."""
    number = Counter[str]()
    for word, count in lexicon(language).items():
        number[word[:_STEM]] += -count if word in capitalized(language) else count
    return frozenset(beginning for beginning, count in number.items() if count > 0)


def _is_elusive(name: Name, languages: tuple[str, str]) -> bool:
    known = name.plain in lexicon(languages[0])  # the table has stems, with which other names begin too
    return (known and ANY in meanings(name.plain, languages[0])) or name.plain in elusive(languages[1])


@lru_cache(maxsize=65536)
def are_two(one: str, other: str, languages: tuple[str, str]) -> bool:
    """Return whether both languages have both names, each in its own spelling: Prizren and Ferizaj."""
    return (
        one in capitalized(languages[0])
        and other in capitalized(languages[1])
        and difference(one, other) > NEAR
        and is_usual(one, languages)
        and is_usual(other, languages[::-1])
        and not same_spelling(one, other, languages)
    )
