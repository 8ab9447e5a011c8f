"""Translation units in SQLite, shelf by shelf: a catalog, a TMX file and the starter memory are a shelf each.

A unit has a text in two or more locales, and serves every pair of them. Texts are found by a key (a hash of the text),
by a mask (a hash of the text without its digits and names) and by words; both are in ``index``.
"""

from __future__ import annotations

import hashlib
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from rkslocale.memory import index
from rkslocale.model import Remembered

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Collection, Iterable, Iterator

SCHEMA: Final = f"""
CREATE TABLE IF NOT EXISTS shelf (
    id INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE, name TEXT NOT NULL, digest TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS unit (
    shelf INTEGER NOT NULL, number INTEGER NOT NULL, source TEXT NOT NULL, previous TEXT NOT NULL, next TEXT NOT NULL,
    who TEXT NOT NULL, changed TEXT NOT NULL, origin TEXT NOT NULL, count INTEGER NOT NULL,
    PRIMARY KEY (shelf, number)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS variant (
    shelf INTEGER NOT NULL, number INTEGER NOT NULL, locale TEXT NOT NULL, key INTEGER NOT NULL, text TEXT NOT NULL,
    PRIMARY KEY (shelf, number, locale)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS variant_by_key ON variant (locale, key);
{index.SCHEMA}"""

_BATCH: Final = 5000
"""Units written at a time: so many texts are held in memory."""


@dataclass(frozen=True, slots=True)
class Statistics:
    """What a shelf holds."""

    name: str
    units: int
    locales: tuple[str, ...]
    """BCP 47 names, in order."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A unit that has a text in both locales of a pair."""

    source: str
    target: str
    previous: str
    """Fingerprint of the source before it; empty where it is not known, or the pair is the other way round."""
    next: str
    who: str
    changed: str
    origin: str


def fingerprint(text: str) -> str:
    """Return 16 hexadecimal digits that stand for ``text``."""
    return f"{index.key_of(text):016x}"


class Shelves:
    """What the memory holds, on an open database with ``SCHEMA``."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self._db.execute("PRAGMA cache_size = -65536")  # KiB: keys are scattered over the whole of their index
        self._indexed: set[tuple[int, str]] = set()
        """Shelves and locales that are known to be indexed, so that not every query asks."""

    def digest(self, path: str) -> str | None:
        """Return the digest of the file whose units are on the shelf ``path``, or None where there is no such shelf."""
        row = self._db.execute("SELECT digest FROM shelf WHERE path = ?", (path,)).fetchone()
        return row[0] if row else None

    def paths(self) -> list[str]:
        """Return the paths of all shelves, in order."""
        return [path for (path,) in self._db.execute("SELECT path FROM shelf ORDER BY path")]

    def put(self, path: str, name: str, digest: str, units: Iterable[Remembered]) -> None:
        """Put ``units`` on the shelf ``path`` in place of those that it held; ``name`` is their origin.

        Units with the same texts become one, with the latest who and when, and are counted.
        """
        with self._transaction():
            self._clear(path)
            shelf = self._db.execute(
                "INSERT INTO shelf (path, name, digest) VALUES (?, ?, ?) RETURNING id", (path, name, digest)
            ).fetchone()[0]
            _Filling(self._db, shelf).take(units)

    def remove(self, paths: Collection[str]) -> None:
        """Remove shelves with all that they hold."""
        if paths:
            with self._transaction():
                for path in paths:
                    self._clear(path)

    def _clear(self, path: str) -> None:
        self._indexed.clear()
        for (shelf,) in self._db.execute("SELECT id FROM shelf WHERE path = ?", (path,)).fetchall():
            index.remove(self._db, shelf)
            for table in ("unit", "variant"):
                self._db.execute(f"DELETE FROM {table} WHERE shelf = ?", (shelf,))  # noqa: S608  (one of two names)
            self._db.execute("DELETE FROM shelf WHERE id = ?", (shelf,))

    def ids(self, paths: Iterable[str]) -> frozenset[int]:
        """Return what the other functions know the shelves ``paths`` by; those that are not there are left out."""
        known = dict(self._db.execute("SELECT path, id FROM shelf"))
        return frozenset(known[path] for path in paths if path in known)

    def hits(self, shelves: Collection[int], source: str, target: str, key: int) -> list[Hit]:
        """Return the units on ``shelves`` whose text in the locale ``source`` has ``key``, and that have ``target``.

        They come in the order of the paths of their shelves.
        """
        # The columns that follow the shelf are those of Hit, in order. A text of the starter memory has no row in unit:
        # nobody is known to have changed it.
        query = """
            SELECT s.shelf, s.text, t.text,
                   iif(u.source = s.locale, u.previous, ''), iif(u.source = s.locale, u.next, ''),
                   ifnull(u.who, ''), ifnull(u.changed, ''), ifnull(nullif(u.origin, ''), shelf.name)
            FROM variant s
            JOIN variant t ON t.shelf = s.shelf AND t.number = s.number AND t.locale = ?
            JOIN shelf ON shelf.id = s.shelf
            LEFT JOIN unit u ON u.shelf = s.shelf AND u.number = s.number
            WHERE s.locale = ? AND s.key = ?
            ORDER BY shelf.path, s.number"""
        rows = self._db.execute(query, (target, source, key))
        return [Hit(*row[1:]) for row in rows if row[0] in shelves]

    def similar(self, shelves: Collection[int], locale: str, text: str, cutoff: float) -> list[tuple[int, float]]:
        """Return (key, similarity in percent) of the texts in ``locale`` at least ``cutoff`` like ``text``, best first.

        ``cutoff`` is above 0. Shelves that have not been asked in this locale before are indexed now.
        """
        self._index(shelves, locale)
        return index.similar(self._db, shelves, locale, text, cutoff)

    def masked(self, shelves: Collection[int], locale: str, text: str) -> list[int]:
        """Return the keys of texts in ``locale`` that differ from ``text`` at most in digits and names, a few dozen."""
        self._index(shelves, locale)
        return index.masked(self._db, shelves, locale, text)

    def _index(self, shelves: Collection[int], locale: str) -> None:
        wanted = {(shelf, locale) for shelf in shelves}
        if not wanted <= self._indexed:
            with self._transaction():
                index.complete(self._db, shelves, locale)
            self._indexed |= wanted

    def units(self, shelves: Collection[int]) -> Iterator[Remembered]:
        """Yield the units of ``shelves``, each with its origin, in the order of the paths of their shelves."""
        places = self._db.execute("SELECT id, name FROM shelf ORDER BY path").fetchall()
        for shelf, name in places:
            if shelf in shelves:
                yield from self._units(shelf, name)

    def _units(self, shelf: int, name: str) -> Iterator[Remembered]:
        query = """
            SELECT v.number, v.locale, v.text, u.previous, u.next, u.who, u.changed, u.origin, u.count
            FROM variant v LEFT JOIN unit u ON u.shelf = v.shelf AND u.number = v.number
            WHERE v.shelf = ? ORDER BY v.number, v.locale <> ifnull(u.source, ''), v.locale"""
        number, rest = -1, ("", "", "", "", "", 1)
        texts: list[tuple[str, str]] = []
        for row in self._db.execute(query, (shelf,)):
            if row[0] != number and texts:
                yield _remembered(texts, rest, name)
                texts = []
            number, rest = row[0], row[3:] if row[3] is not None else ("", "", "", "", "", 1)
            texts.append((row[1], row[2]))
        if texts:
            yield _remembered(texts, rest, name)

    def statistics(self, shelves: Collection[int]) -> list[Statistics]:
        """Return what ``shelves`` hold, by path."""
        found = []
        for shelf, name in self._db.execute("SELECT id, name FROM shelf ORDER BY path").fetchall():
            if shelf in shelves:
                query = "SELECT locale, count(*) FROM variant WHERE shelf = ? GROUP BY locale ORDER BY locale"
                counts = dict(self._db.execute(query, (shelf,)))
                units = "SELECT count(DISTINCT number) FROM variant WHERE shelf = ?"
                found.append(Statistics(name, self._db.execute(units, (shelf,)).fetchone()[0], tuple(counts)))
        return found

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        self._db.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            self._db.execute("ROLLBACK")
            raise
        self._db.execute("COMMIT")


def _remembered(texts: list[tuple[str, str]], rest: tuple[str, str, str, str, str, int], name: str) -> Remembered:
    previous, following, who, changed, origin, count = rest
    return Remembered(tuple(texts), previous, following, who, changed, origin or name, count)


class _Filling:
    """A shelf that is being filled."""

    def __init__(self, db: sqlite3.Connection, shelf: int) -> None:
        self._db = db
        self._shelf = shelf
        self._numbers: dict[bytes, int] = {}
        self._units: list[tuple[object, ...]] = []
        self._variants: list[tuple[object, ...]] = []

    def take(self, units: Iterable[Remembered]) -> None:
        for unit in units:
            identity = hashlib.blake2b(repr(sorted(unit.texts)).encode(errors="surrogatepass"), digest_size=16).digest()
            if (number := self._numbers.get(identity)) is not None:
                self._write()
                self._join(number, unit)
                continue
            number = self._numbers[identity] = len(self._numbers)
            self._add(number, unit)
            if len(self._variants) > _BATCH:
                self._write()
        self._write()

    def _add(self, number: int, unit: Remembered) -> None:
        if _about(unit) != _about(Remembered(unit.texts)):
            self._units.append((self._shelf, number, *_about(unit)))
        for locale, text in dict(reversed(unit.texts)).items():
            self._variants.append((self._shelf, number, locale, index.key_of(text), text))

    def _join(self, number: int, unit: Remembered) -> None:
        """Count one more of a unit; of who, when and where, the latest says."""
        where = (self._shelf, number)
        query = "SELECT source, previous, next, who, changed, origin, count FROM unit WHERE shelf = ? AND number = ?"
        *old, known = self._db.execute(query, where).fetchone() or _about(Remembered(unit.texts))
        *new, more = _about(unit)
        latest = max(old, new, key=lambda about: (about[4], about))
        row = (*where, *latest, known + more)
        self._db.execute("INSERT OR REPLACE INTO unit VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", row)

    def _write(self) -> None:
        self._db.executemany("INSERT INTO unit VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", self._units)
        self._db.executemany("INSERT INTO variant VALUES (?, ?, ?, ?, ?)", self._variants)
        self._units, self._variants = [], []


def _about(unit: Remembered) -> tuple[str, str, str, str, str, str, int]:
    """Return what is known of a unit beside its texts, in the order of the table."""
    return unit.texts[0][0], unit.previous, unit.next, unit.who, unit.changed, unit.origin, unit.count
