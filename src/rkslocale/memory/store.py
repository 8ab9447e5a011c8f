"""The store that lets a run take up where another stopped, in one SQLite file."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING, Final, Self

from rkslocale.memory.shelves import SCHEMA, Shelves

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence
    from pathlib import Path

_VERSION: Final = 3
"""Of the tables; a store of another version is emptied."""

_SCHEMA: Final = """
CREATE TABLE IF NOT EXISTS draft (
    package TEXT NOT NULL, source TEXT NOT NULL, target TEXT NOT NULL, score REAL NOT NULL,
    PRIMARY KEY (package, source)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS done (
    step TEXT PRIMARY KEY, digest TEXT NOT NULL) WITHOUT ROWID;
"""


class Store:
    """Drafts made, steps done, and the shelves of the memory; safe against a killed run."""

    def __init__(self, path: Path | str) -> None:
        self._db = sqlite3.connect(path, timeout=60, isolation_level=None)
        self._db.execute("PRAGMA journal_mode=WAL")
        (version,) = self._db.execute("PRAGMA user_version").fetchone()
        if version != _VERSION:
            tables = self._db.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
            for (table,) in tables:
                self._db.execute(f'DROP TABLE "{table}"')
        self._db.executescript(f"{_SCHEMA}{SCHEMA}PRAGMA user_version = {_VERSION};")
        self.shelves = Shelves(self._db)
        """What the memory holds."""

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
