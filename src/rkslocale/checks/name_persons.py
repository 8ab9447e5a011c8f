"""Persons: a given name and what stands behind it, replaced by another or translated (*Rose Baker*, *Ruža Pekar*)."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from rkslocale.checks.name_matching import are_two, is_title_case
from rkslocale.checks.name_parts import capitals, is_common
from rkslocale.language.given_names import KNOWN
from rkslocale.language.lexicon import capitalized, lexicon
from rkslocale.language.names import difference, is_usual, resemble, same_spelling

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rkslocale.checks.name_parts import Name

GIVEN: Final = frozenset(name.lower() for name in KNOWN)
"""Given names in small letters."""
_TABLE: Final = """
    amber april art ashley august austin autumn bob brook buddy carter chase chuck clay cliff daisy dawn dean dick drew
    earl faith ford frank gene grace grant guy harmony hazel heath holly hope hunter iris ivy jack jade jasmine jay
    jewel joy june kay king lance leo lily mark mason max may melody miles nick olive pat pearl penny phil pierce poppy
    prince ray rex rich rob robin rod rose ruby rusty sandy scarlett sky stella sterling sue summer taylor ted temple
    tyler victor victoria violet wade will willow
"""
_ALSO_WORDS: Final = frozenset(_TABLE.split())
"""Given names of English speakers that are common words, or names of other things, as well."""
_EXACT: Final = 0.14
"""Cost for each letter from which two common words are two words: *Baker* is no *pekar*, but *Cook* may be *Kuk*."""
_APART: Final = 0.34
"""Cost for each letter from which two parts of a name are two names: *Quinn* and *Kvin* are one."""
_PAIR: Final = 2
"""Words of the shortest name of a person: given name and surname."""
_LONGEST: Final = 3
"""Words of the longest name of a person that is looked at as a whole."""


def replaced_persons(
    source: Sequence[Name], target: Sequence[Name], languages: tuple[str, str]
) -> Iterator[tuple[Sequence[Name], Sequence[Name]]]:
    """Yield each name of a person in ``source`` with what ``target`` has in its place.

    Either a part of it is there and its neighbour is another, or no part is there, and the target has words with
    capitals that are none of names, or given names.
    """
    if languages[0] != "en" or is_title_case(source):
        return
    persons = [run for run in map(_person, capitals(source)) if run]
    lost = [run for run in persons if not all(_is_said(name, target, languages) for name in run)]
    if not lost:
        return
    theirs = capitals(target)
    for person in lost:
        other = next((found for run in theirs if (found := _other_part(person, run, source, target, languages))), None)
        if other is not None:
            yield other
        elif not any(_is_said(name, target, languages) for name in person):
            run = next((run for run in theirs if _is_translated(run, source, persons, languages)), None)
            if run is not None:
                yield person, run


def _person(run: Sequence[Name]) -> Sequence[Name]:
    """Return the person that a run of English words with capitals ends with, from the given name; or nothing."""
    for place, name in enumerate(run[:-1]):
        if name.plain in GIVEN or (name.plain in _ALSO_WORDS and len(run) - place == _PAIR):
            return run[place:]
    return ()


def _is_said(name: Name, target: Sequence[Name], languages: tuple[str, str]) -> bool:
    return any(_alike(name, other, languages) for other in target if other.capital)


def _alike(one: Name, other: Name, languages: tuple[str, str]) -> bool:
    """Return whether two parts of persons' names, English first, can be one; not what is merely like it in meaning."""
    cost = difference(one.plain, other.plain)
    two_words = is_common(one.plain, languages[0]) and is_common(other.plain, languages[1])
    if two_words and cost > _EXACT:
        return False
    return resemble(one.plain, other.plain) and not are_two(one.plain, other.plain, languages)


def _other_part(
    person: Sequence[Name],
    run: Sequence[Name],
    source: Sequence[Name],
    target: Sequence[Name],
    languages: tuple[str, str],
) -> tuple[Sequence[Name], Sequence[Name]] | None:
    """Return two neighbours of the person and the two in ``run`` of which one is the same, and the other is another."""
    for ours in pairwise(person):
        for theirs in pairwise(run):
            same = [_alike(one, two, languages) for one, two in zip(ours, theirs, strict=True)]
            if sum(same) != 1:
                continue
            odd = same.index(False)
            gone, other = ours[odd], theirs[odd]
            if _is_said(gone, target, languages) or any(
                _alike(name, other, languages) for name in source if name.capital and name is not ours[1 - odd]
            ):
                continue
            if (odd == 1 or _may_be_given(other, languages[1])) and _differ(gone, other, languages):
                return ours, theirs
    return None


def _may_be_given(name: Name, language: str) -> bool:
    """Return whether a word in front of a surname is a name, and no title as Albanian and all beginnings have it."""
    if name.plain in GIVEN:
        return True
    if name.first or language == "sq":
        return name.plain in capitalized(language) and not name.first
    return True


def _differ(gone: Name, other: Name, languages: tuple[str, str]) -> bool:
    if is_usual(gone.plain, languages) and not same_spelling(gone.plain, other.plain, languages):
        return True
    return difference(gone.plain, other.plain) >= _APART or (
        is_common(gone.plain, languages[0]) and is_common(other.plain, languages[1])
    )


def _is_translated(
    run: Sequence[Name], source: Sequence[Name], persons: Sequence[Sequence[Name]], languages: tuple[str, str]
) -> bool:
    """Return whether a run of the target is two or three words that are none of organisations', and new there."""
    if not _PAIR <= len(run) <= _LONGEST:
        return False
    if any(_alike(name, other, languages) for person in persons for name in person for other in run):
        return False
    if any(difference(name.plain, other.plain) <= _EXACT for other in run for name in source if name.capital):
        return False
    return all(
        name.plain in GIVEN or name.plain not in lexicon(languages[1]) or is_common(name.plain, languages[1])
        for name in run
    )
