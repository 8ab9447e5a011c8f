"""Names of persons and places: replaced by others, lost, misspelt.

A name of the source that nothing in the target resembles may be said by a pronoun or a title. Only together with a name
in the target that nothing in the source resembles is it taken for replaced. Countries are known by their codes, the
parts of a person's name stand together, and a row of names has the same names in the target.
"""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, Final

from rkslocale.checks.name_letters import other_letter
from rkslocale.checks.name_matching import (
    APART,
    are_others,
    is_among,
    is_of_common_root,
    is_title_case,
    same,
    unmatched,
)
from rkslocale.checks.name_parts import Name, is_common, parts, rows, runs, said
from rkslocale.checks.name_persons import GIVEN, replaced_persons
from rkslocale.checks.name_spelling import misspelt
from rkslocale.checks.pair import Aids, Pair, Problem
from rkslocale.checks.registry import check
from rkslocale.language.countries import said_in_words
from rkslocale.language.lexicon import LANGUAGES, capitalized
from rkslocale.language.names import difference, resemble
from rkslocale.locales import ENGLISH
from rkslocale.model import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

_SHORTEST: Final = 4
"""Letters of the shortest common word with a capital that may stand for a name."""


@check("names", Severity.WARNING, "a name is replaced by another, lost or misspelt")
def names(pair: Pair, _aids: Aids) -> Iterator[Problem]:
    """Yield a problem for each name of the target that stands in place of another, and for each person that is lost.

    It is an error where a country is replaced, where both names are known ones of persons or places, and where a full
    name is replaced. Only from and into English, of whose names the table knows the counterparts.
    """
    languages = pair.source_locale.language, pair.target_locale.language
    if not LANGUAGES.issuperset(languages) or languages.count(ENGLISH.language) != 1:
        return
    source, target = parts(pair.source, pair.source_locale), parts(pair.target, pair.target_locale)
    marked = set[int]()
    for problem in _found(pair, source, target, languages):
        if marked.isdisjoint(range(problem.start, problem.end)):
            marked.update(range(problem.start, problem.end))
            yield problem


def _found(pair: Pair, source: Sequence[Name], target: Sequence[Name], languages: tuple[str, str]) -> Iterator[Problem]:
    """Yield all problems, some of them for the same words."""
    yield from _other_country(pair, source, target)
    for name, other in misspelt(source, target, languages):
        message = f"“{other.text}” may be a misspelling of “{name}”; compare the two letter by letter"
        yield Problem(message, other.start, other.end)
    for gone, new in replaced_persons(source, target, languages):
        yield _in_place(gone, new, languages)
    yield from _replaced(source, target, languages)
    yield from _other_in_row(pair, source, target)
    letter = other_letter((pair.source, pair.source_locale), (pair.target, pair.target_locale), source)
    if letter is not None:
        wanted, place = letter
        message = f"the source has the letter “{wanted}”, the target “{pair.target[place]}”; correct it"
        yield Problem(message, place, place + 1)


def _replaced(source: Sequence[Name], target: Sequence[Name], languages: tuple[str, str]) -> Iterator[Problem]:
    """Yield a problem for names of the target that nothing in the source is like, in place of those that are gone."""
    lost = unmatched(source, target, languages)
    if not lost:
        return
    gone = runs(source, lost)
    strange = runs(target, unmatched(target, source, languages[::-1]))
    for one, other in zip(gone, strange, strict=False):
        if are_others(one, other, languages):
            yield _in_place(one, other, languages)
    if strange:
        return
    word = _common_word(source, target, lost, languages) if len(lost) == 1 else None
    if word is not None:
        yield _in_place(lost, [word], languages)
    for run in gone:
        if len(run) > 1 and run[0].plain in GIVEN:
            yield Problem(f"“{said(run)}” is not in the target; say who it is, or who else is meant")


def _common_word(
    source: Sequence[Name], target: Sequence[Name], lost: Sequence[Name], languages: tuple[str, str]
) -> Name | None:
    """Return the common word that has a capital within the target, where nothing but ``lost`` can be meant by it.

    That is a club's name that was translated: *Ballkani*, *Gadishulli*.
    """
    if (
        is_title_case(source)
        or is_title_case(target)
        or not lost[0].text[1:].islower()
        or len(lost[0].text) < _SHORTEST
    ):
        return None
    if any(name.capital and name not in lost and not is_among([name], source, target, languages) for name in source):
        return None
    candidates = [
        name
        for name in target
        if name.capital
        and not name.first
        and len(name.plain) >= _SHORTEST
        and (is_common(name.plain, languages[1]) or is_of_common_root(name.plain, languages[1]))
        and not any(resemble(name.plain, one.plain) for one in source)
    ]
    return candidates[0] if len(candidates) == 1 else None


def _in_place(gone: Sequence[Name], other: Sequence[Name], languages: tuple[str, str]) -> Problem:
    known = all(
        name.plain in capitalized(language)
        for run, language in zip((gone, other), languages, strict=True)
        for name in run
    )
    return Problem(
        f"the source has “{said(gone)}”, the target “{said(other)}” in its place; put the name of the source",
        other[0].start,
        other[-1].end,
        Severity.ERROR if known or (len(gone) > 1 and len(other) > 1) else None,
    )


def _other_country(pair: Pair, source: Sequence[Name], target: Sequence[Name]) -> Iterator[Problem]:
    """Yield a problem for the first country that the target alone has, if it lacks one of the source."""
    languages = pair.source_locale.language, pair.target_locale.language
    here, there = _countries(source), _countries(target)
    if here.keys() == there.keys():
        return
    ignored = said_in_words(pair.source if languages[0] == ENGLISH.language else pair.target)
    lost = [name for code, name in here.items() if code not in {*there, *ignored} and name.capital]
    lost = [name for name in lost if not any(same(name, other, languages) for other in _unclaimed(target, there))]
    if lost:
        for code, name in there.items():
            if code not in {*here, *ignored} and not any(
                same(name, other, languages[::-1]) for other in _unclaimed(source, here)
            ):
                yield Problem(
                    f"the source has “{lost[0].text}”, the target “{name.text}” in its place; put that of the source",
                    name.start,
                    name.end,
                    Severity.ERROR,
                )
                return


def _countries(found: Sequence[Name]) -> dict[str, Name]:
    """Return the first word of each country by its code."""
    return {name.country: name for name in reversed(found) if name.country}


def _unclaimed(found: Sequence[Name], countries: Mapping[str, Name]) -> list[Name]:
    claimed = {name.plain for name in countries.values()}
    return [name for name in found if name.plain not in claimed]


def _other_in_row(pair: Pair, source: Sequence[Name], target: Sequence[Name]) -> Iterator[Problem]:
    """Yield a problem where one of a row of names (*Kurti, Vučić and Borrell*) is another in the row of the target."""
    languages = pair.source_locale.language, pair.target_locale.language
    listed = rows(pair.source, source, languages[0])
    others = rows(pair.target, target, languages[1]) if listed else []
    for row, other in product(listed, others):
        if len(row) != len(other):
            continue
        gone = [
            run
            for run in row
            if not _is_in_row(run, other, languages) and not _is_elsewhere(run, source, target, languages)
        ]
        new = [
            run
            for run in other
            if not _is_in_row(run, row, languages[::-1]) and not _is_elsewhere(run, target, source, languages[::-1])
        ]
        if len(gone) == len(new) == 1 and are_others(gone[0], new[0], languages):
            yield _in_place(gone[0], new[0], languages)


def _is_in_row(run: Sequence[Name], row: Sequence[Sequence[Name]], languages: tuple[str, str]) -> bool:
    """Return whether a name is in a row: one of its parts, or where it is of as many words most of its letters."""
    for other in row:
        if len(run) == len(other) > 1:
            pairs = list(zip(run, other, strict=True))
            cost = sum(difference(one.plain, two.plain) for one, two in pairs) / len(run)
            found = cost < APART or all(same(one, two, languages) for one, two in pairs)
        else:
            found = any(same(one, two, languages) for one in run for two in other)
        if found:
            return True
    return False


def _is_elsewhere(
    run: Sequence[Name], ones: Sequence[Name], others: Sequence[Name], languages: tuple[str, str]
) -> bool:
    """Return whether all of a name is somewhere in the other text."""
    return all(is_among([name], ones, others, languages) for name in run)
