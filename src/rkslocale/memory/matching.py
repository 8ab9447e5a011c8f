"""Exact, adapted and similar matches for a pair of locales."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rkslocale.memory.adapting import adapt
from rkslocale.memory.index import key_of
from rkslocale.memory.pieces import dangers
from rkslocale.memory.shelves import fingerprint
from rkslocale.memory.similarity import SIMILAR
from rkslocale.model import Match

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from rkslocale.locales import Locale
    from rkslocale.memory.shelves import Hit, Shelves

ADAPTED: Final = 99.0
"""Score of a target that has been adapted: next to a hundred, for the words are the same, and never a hundred."""

_DANGER: Final = 10.0
"""Percent by which a match must be more alike than another to be offered before it although it is dangerous."""
_LOOKED_AT: Final = 20
"""Similar texts that are looked at, the most alike first."""
_SHORTEST: Final = 3
"""Words from which similarity says something. Measured on 4,000 English texts and the Serbian targets of their nearest
neighbours: of texts of one or two words, the targets are 47 to 58 % alike whatever the score is; of six words or more,
49 % at scores from 60, 61 % from 70, 76 % from 80, 86 % from 90."""

Neighbours = tuple[str, str]
"""The sources before and after a text in its article, each empty where there is none."""


class Memory:
    """What some shelves hold for one pair of locales."""

    def __init__(self, shelves: Shelves, ids: Collection[int], source: Locale, target: Locale) -> None:
        """Take the shelves of ``ids``; a locale is matched to the letter, script and territory included."""
        self._shelves = shelves
        self._ids = ids
        self.source = source
        self.target = target

    def exact(self, text: str, neighbours: Neighbours | None = None) -> list[Match]:
        """Return a match for each target that ``text`` has, the preferred one first.

        Preferred are those with the same ``neighbours``, and of these the most recent.
        """
        pair = (self.source.bcp47, self.target.bcp47)
        hits = [hit for hit in self._shelves.hits(self._ids, *pair, key_of(text)) if hit.source == text]
        return _one_per_target(_match(hit, 100.0) for hit in _preferred(hits, neighbours))

    def near(
        self, text: str, neighbours: Neighbours | None = None, *, limit: int = 1, cutoff: float = SIMILAR
    ) -> list[Match]:
        """Return up to ``limit`` matches of other texts: adapted ones, then those at least ``cutoff`` percent alike.

        A match with ``dangers`` comes after those without that are nearly as much alike.
        """
        hits = self._similar(text, cutoff)
        adapted = self._adapted(text, neighbours, [hit for hit, _ in hits])
        language = self.source.language
        similar = [_match(hit, score, dangers(text, hit.source, language)) for hit, score in hits[: limit * 2 + 3]]
        similar.sort(key=preference, reverse=True)
        sources = {match.source for match in adapted}
        return [*adapted, *_one_per_target(match for match in similar if match.source not in sources)][:limit]

    def _similar(self, text: str, cutoff: float) -> list[tuple[Hit, float]]:
        if len(text.split()) < _SHORTEST:
            return []
        pair = (self.source.bcp47, self.target.bcp47)
        near = self._shelves.similar(self._ids, self.source.bcp47, text, cutoff)
        own = key_of(text)
        return [
            (hit, score)
            for key, score in near[:_LOOKED_AT]
            if key != own
            for hit in _preferred(self._shelves.hits(self._ids, *pair, key), None)[:1]
        ]

    def _adapted(self, text: str, neighbours: Neighbours | None, similar: Collection[Hit]) -> list[Match]:
        pair = (self.source.bcp47, self.target.bcp47)
        keys = self._shelves.masked(self._ids, self.source.bcp47, text)
        masked = [hit for key in keys for hit in self._shelves.hits(self._ids, *pair, key)]
        found = []
        for hit in _preferred(dict.fromkeys([*masked, *similar]), neighbours):
            done = adapt(text, hit.source, hit.target, (self.source, self.target))
            if done is not None and hit.source != text:
                found.append(Match(hit.source, done.target, ADAPTED, hit.origin, hit.who, hit.changed, done.changes))
        return _one_per_target(found)


def preference(match: Match) -> tuple[bool, float]:
    """Return what is greater for a match that is to be offered before another."""
    return bool(match.adapted), match.score - _DANGER * bool(match.dangers)


def _preferred(hits: Iterable[Hit], neighbours: Neighbours | None) -> list[Hit]:
    """Sort by context, then by date; of the others the order stays, which is that of the paths of their shelves."""
    around = ("", "") if neighbours is None else tuple(fingerprint(text) for text in neighbours)
    latest_first = sorted(hits, key=lambda hit: hit.changed, reverse=True)
    # No fingerprint is empty, so that of an unknown neighbour equals none.
    return sorted(latest_first, key=lambda hit: -((hit.previous == around[0] != "") + (hit.next == around[1] != "")))


def _match(hit: Hit, score: float, found: tuple[str, ...] = ()) -> Match:
    return Match(hit.source, hit.target, score, hit.origin, hit.who, hit.changed, dangers=found)


def _one_per_target(matches: Iterable[Match]) -> list[Match]:
    first: dict[str, Match] = {}
    for match in matches:
        first.setdefault(match.target, match)
    return list(first.values())
