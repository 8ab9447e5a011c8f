"""Translation memory: exact and similar matches, and the store that lets a run take up where another stopped.

The store is a cache. Deleting it loses time, never a translation: catalogs hold everything that people have made.
"""

from __future__ import annotations

import re
import sqlite3
from collections import Counter, defaultdict
from contextlib import closing
from functools import cached_property
from typing import TYPE_CHECKING, Final, Self

from rapidfuzz import fuzz, process

from rkslocale.model import Match

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence
    from pathlib import Path

SIMILAR: Final = 70.0
"""Percent from which a text counts as an edit of another: msgmerge takes 60, which pairs unrelated short sentences."""

_WORD: Final = re.compile(r"\w+")
_RARE: Final = 6
"""Words of a text that are looked up, the rarest first: two texts that share none of them are hardly similar."""
_COMMON: Final = 2000
"""Units that a word may stand in; a word of more (``the``) says nothing about similarity."""
_CANDIDATES: Final = 400
"""Units compared by rapidfuzz for one query, those that share the most words first."""


def nearest(text: str, candidates: Sequence[str]) -> list[tuple[int, float]]:
    """Return (index, similarity in percent) of the candidates at least ``SIMILAR`` to ``text``, best first.

    The similarity is the normalised indel similarity of the two strings (``rapidfuzz.fuzz.ratio``).
    """
    found = process.extract(text, candidates, scorer=fuzz.ratio, score_cutoff=SIMILAR, limit=None)
    return [(index, score) for _, score, index in found]


class Index:
    """Texts, and which of them share words; made when the first similar text is asked for."""

    def __init__(self, texts: Iterable[str]) -> None:
        """Take ``texts``, none of them twice."""
        self._texts = list(texts)

    def similar(self, text: str, *, limit: int, cutoff: float) -> list[tuple[str, float]]:
        """Return up to ``limit`` texts at least ``cutoff`` percent like ``text``, with the percentage, best first."""
        candidates = {i: self._texts[i] for i in self._sharing_rare_words(text)}
        found = process.extract(text, candidates, scorer=fuzz.ratio, score_cutoff=cutoff, limit=limit)
        return [(alike, score) for alike, score, _ in found]

    @cached_property
    def _places(self) -> dict[str, list[int]]:
        places: defaultdict[str, list[int]] = defaultdict(list)
        for i, text in enumerate(self._texts):
            for word in set(_WORD.findall(text.lower())):
                places[word].append(i)
        return dict(places)

    def _sharing_rare_words(self, text: str) -> list[int]:
        places = [self._places.get(word, []) for word in set(_WORD.findall(text.lower()))]
        rare = sorted((p for p in places if 0 < len(p) <= _COMMON), key=len)[:_RARE]
        shared = Counter(i for units in rare for i in units)
        return [i for i, _ in shared.most_common(_CANDIDATES)]


class Memory:
    """Pairs of a source and a target for one pair of locales. Later pairs do not replace earlier ones."""

    def __init__(self, pairs: Iterable[tuple[str, str, str]], index: Index | None = None) -> None:
        """Take ``pairs`` of source, target and origin, the preferred ones first, and an ``index`` of their sources.

        Memories with the same sources can share one.
        """
        self._pairs: dict[str, tuple[str, str]] = {}
        for source, target, origin in pairs:
            self._pairs.setdefault(source, (target, origin))
        self._index = index or Index(self._pairs)

    def __len__(self) -> int:
        return len(self._pairs)

    def exact(self, source: str) -> Match | None:
        """Return the pair whose source is ``source`` to the letter, or None."""
        if (found := self._pairs.get(source)) is None:
            return None
        return Match(source, found[0], 100.0, found[1])

    def similar(self, source: str, *, limit: int = 1, cutoff: float = SIMILAR) -> list[Match]:
        """Return up to ``limit`` pairs with a source at least ``cutoff`` percent like ``source``, best first."""
        found = self._index.similar(source, limit=limit, cutoff=cutoff)
        return [Match(text, self._pairs[text][0], score, self._pairs[text][1]) for text, score in found]


_VERSION: Final = 2
"""Of the tables below; a store of another version is emptied."""

_SCHEMA: Final = """
CREATE TABLE IF NOT EXISTS draft (
    package TEXT NOT NULL, source TEXT NOT NULL, target TEXT NOT NULL, score REAL NOT NULL,
    PRIMARY KEY (package, source)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS catalog (
    path TEXT PRIMARY KEY, digest TEXT NOT NULL, language TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS reviewed (
    path TEXT NOT NULL, source TEXT NOT NULL, target TEXT NOT NULL,
    PRIMARY KEY (path, source)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS done (
    step TEXT PRIMARY KEY, digest TEXT NOT NULL) WITHOUT ROWID;
"""


class Store:
    """Drafts made, reviewed segments of catalogs, and steps done, in one SQLite file; safe against a killed run."""

    def __init__(self, path: Path | str) -> None:
        self._db = sqlite3.connect(path, timeout=60, isolation_level=None)
        self._db.execute("PRAGMA journal_mode=WAL")
        (version,) = self._db.execute("PRAGMA user_version").fetchone()
        if version != _VERSION:
            tables = self._db.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
            for (table,) in tables:
                self._db.execute(f'DROP TABLE "{table}"')
        self._db.executescript(f"{_SCHEMA}PRAGMA user_version = {_VERSION};")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._db.close()

    def get_many(self, package: str, sources: Collection[str]) -> dict[str, tuple[str, float]]:
        """Return target and score of those ``sources`` that ``package`` has translated before."""
        known = {}
        for source in sources:
            query = "SELECT target, score FROM draft WHERE package = ? AND source = ?"
            if row := self._db.execute(query, (package, source)).fetchone():
                known[source] = (row[0], row[1])
        return known

    def put_many(self, package: str, results: Mapping[str, tuple[str, float]]) -> None:
        """Keep what ``package`` made of each source; on disk when this returns."""
        rows = [(package, source, target, score) for source, (target, score) in results.items()]
        self._transaction("INSERT OR REPLACE INTO draft VALUES (?, ?, ?, ?)", rows)

    def catalog_digest(self, path: str) -> str | None:
        """Return the digest of the catalog whose reviewed segments are kept under ``path``, or None."""
        row = self._db.execute("SELECT digest FROM catalog WHERE path = ?", (path,)).fetchone()
        return row[0] if row else None

    def put_catalog(self, path: str, digest: str, language: str, reviewed: Mapping[str, str]) -> None:
        """Keep the reviewed segments of a catalog, and the language of its sources, in place of those kept before."""
        with closing(self._db.cursor()) as cursor:
            cursor.execute("BEGIN IMMEDIATE")
            cursor.execute("DELETE FROM reviewed WHERE path = ?", (path,))
            cursor.executemany("INSERT INTO reviewed VALUES (?, ?, ?)", [(path, s, t) for s, t in reviewed.items()])
            cursor.execute("INSERT OR REPLACE INTO catalog VALUES (?, ?, ?)", (path, digest, language))
            cursor.execute("COMMIT")

    def reviewed(self, paths: Collection[str], language: str) -> list[tuple[str, str, str]]:
        """Return (source, target, path) of the reviewed segments kept under ``paths`` with sources in ``language``."""
        query = """SELECT r.source, r.target, r.path FROM reviewed r JOIN catalog c ON c.path = r.path
                   WHERE r.path = ? AND c.language = ? ORDER BY r.source"""
        return [row for path in sorted(paths) for row in self._db.execute(query, (path, language))]

    def is_done(self, step: str, digest: str) -> bool:
        """Return whether ``step`` has been done with input of this digest."""
        row = self._db.execute("SELECT digest FROM done WHERE step = ?", (step,)).fetchone()
        return row is not None and row[0] == digest

    def set_done(self, steps: Mapping[str, str]) -> None:
        """Keep for each step the digest of the input that it was last done with."""
        self._transaction("INSERT OR REPLACE INTO done VALUES (?, ?)", list(steps.items()))

    def _transaction(self, statement: str, rows: Sequence[tuple[object, ...]]) -> None:
        if rows:
            self._db.execute("BEGIN IMMEDIATE")
            self._db.executemany(statement, rows)
            self._db.execute("COMMIT")
