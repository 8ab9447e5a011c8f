"""Which texts share words, and which differ in figures and names: an index in SQLite, kept from run to run.

A similar text is sought among those that share the rarest words of the query. A word that stands in very many texts
says nothing, so that no list is kept of it; and of the others, only so many are looked up that a query takes some
milliseconds however large the memory is.
"""

from __future__ import annotations

import hashlib
import re
from array import array
from collections import Counter, defaultdict
from heapq import nsmallest
from itertools import chain
from typing import TYPE_CHECKING, Final

from rkslocale.memory.similarity import ranked

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Collection, Iterable

SCHEMA: Final = """
CREATE TABLE IF NOT EXISTS word (
    locale TEXT NOT NULL, word TEXT NOT NULL, shelf INTEGER NOT NULL, count INTEGER NOT NULL, keys BLOB,
    PRIMARY KEY (locale, word, shelf)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS mask (
    locale TEXT NOT NULL, mask INTEGER NOT NULL, key INTEGER NOT NULL, shelf INTEGER NOT NULL,
    PRIMARY KEY (locale, mask, key, shelf)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS indexed (
    shelf INTEGER NOT NULL, locale TEXT NOT NULL, PRIMARY KEY (shelf, locale)) WITHOUT ROWID;
"""

_WORD: Final = re.compile(r"[^\W\d_]+")
"""Figures are left out: they are what similar texts differ in."""
# Measured with 200,000 English sentences and interface texts: of 99 queries for which a look at every text finds a
# similar one, 97 get the best there is.
_COMMON: Final = 4000
"""Texts of a shelf that a word may stand in; of a word of more (``the``) no list is kept."""
_LOOKED_UP: Final = 4000
"""Places of words that a query looks at, those of its rarest words."""
_RARE: Final = 8
"""Words of a query that are looked up, the rarest first: two texts that share none of them are hardly similar."""
_CANDIDATES: Final = 150
"""Texts compared by rapidfuzz for one query, those that share the most words first."""
_LENGTHS: Final = 128
"""Lengths that keys tell apart, in steps of two code points; all longer texts count as of the last one."""
_CAPITALISED: Final = r"[^\W\d_a-zčćžšđëça-шђјљњћџ]\w*"
_MASKED: Final = re.compile(rf"\d[\d.,:]*|(?<=\w[ ,]){_CAPITALISED}(?:[ -]{_CAPITALISED})*")
"""A number, or a run of words that do not begin with a small letter and do not begin the text."""
_MASKED_TEXTS: Final = 50
"""Texts of one mask that are returned."""


def key_of(text: str) -> int:
    """Return a number that stands for ``text``: 56 bits of BLAKE2b, and its length; positive, as SQLite has integers.

    With the length in it, candidates that are much longer or shorter than a query are passed over unread.
    """
    digest = hashlib.blake2b(text.encode(errors="surrogatepass"), digest_size=7).digest()
    return int.from_bytes(digest) * _LENGTHS + _length(text)


def _length(text: str) -> int:
    return min(len(text) // 2, _LENGTHS - 1)


def mask_of(text: str) -> int | None:
    """Return the number that texts share which differ in figures in digits and in names, or None without any."""
    masked, found = _MASKED.subn("\0", text)
    return key_of(masked) if found else None


def words_of(text: str) -> set[str]:
    """Return the words of ``text`` by which it is found."""
    return set(_WORD.findall(text.lower()))


def complete(db: sqlite3.Connection, shelves: Collection[int], locale: str) -> None:
    """Index those of ``shelves`` that are not indexed for ``locale`` yet; within a transaction."""
    done = {shelf for (shelf,) in db.execute("SELECT shelf FROM indexed WHERE locale = ?", (locale,))}
    for shelf in sorted(set(shelves) - done):
        texts = db.execute("SELECT key, text FROM variant WHERE shelf = ? AND locale = ?", (shelf, locale))
        rows = ((locale, word, shelf, len(keys), _packed(keys)) for word, keys in _places(texts))
        db.executemany("INSERT INTO word VALUES (?, ?, ?, ?, ?)", rows)
        db.executemany("INSERT OR IGNORE INTO mask VALUES (?, ?, ?, ?)", _masks(db, shelf, locale))
        db.execute("INSERT INTO indexed VALUES (?, ?)", (shelf, locale))


def _masks(db: sqlite3.Connection, shelf: int, locale: str) -> list[tuple[str, int, int, int]]:
    """Return the rows that a shelf has in the table of masks, or is to have."""
    texts = db.execute("SELECT key, text FROM variant WHERE shelf = ? AND locale = ?", (shelf, locale))
    masks = ((key, mask_of(text)) for key, text in texts)
    return [(locale, mask, key, shelf) for key, mask in masks if mask is not None]


def _places(texts: Iterable[tuple[int, str]]) -> list[tuple[str, array[int]]]:
    """Return every word, in order, with the keys of the texts that it stands in."""
    places: defaultdict[str, array[int]] = defaultdict(lambda: array("q"))
    for key, text in texts:
        for word in words_of(text):
            places[word].append(key)
    return sorted(places.items())


def _packed(keys: array[int]) -> bytes | None:
    return keys.tobytes() if len(keys) <= _COMMON else None


def remove(db: sqlite3.Connection, shelf: int) -> None:
    """Remove a shelf from the index, while its texts are still there; within a transaction."""
    for (locale,) in db.execute("SELECT locale FROM indexed WHERE shelf = ?", (shelf,)).fetchall():
        texts = db.execute("SELECT text FROM variant WHERE shelf = ? AND locale = ?", (shelf, locale))
        words = {word for (text,) in texts for word in words_of(text)}
        rows = ((locale, word, shelf) for word in words)
        db.executemany("DELETE FROM word WHERE locale = ? AND word = ? AND shelf = ?", rows)
        masks = _masks(db, shelf, locale)
        db.executemany("DELETE FROM mask WHERE locale = ? AND mask = ? AND key = ? AND shelf = ?", masks)
    db.execute("DELETE FROM indexed WHERE shelf = ?", (shelf,))


def masked(db: sqlite3.Connection, shelves: Collection[int], locale: str, text: str) -> list[int]:
    """Return the keys of indexed texts with the mask of ``text``, ``_MASKED_TEXTS`` at most, ``text`` left out."""
    rows = db.execute("SELECT key, shelf FROM mask WHERE locale = ? AND mask = ?", (locale, mask_of(text)))
    keys = dict.fromkeys(key for key, shelf in rows if shelf in shelves and key != key_of(text))
    return list(keys)[:_MASKED_TEXTS]


def similar(
    db: sqlite3.Connection, shelves: Collection[int], locale: str, text: str, cutoff: float
) -> list[tuple[int, float]]:
    """Return (key, similarity in percent) of indexed texts at least ``cutoff`` like ``text``, best first."""
    keys = _sharing_words(db, shelves, locale, text, cutoff)
    query = f"SELECT key, text FROM variant WHERE locale = ? AND key IN ({', '.join('?' * len(keys))})"  # noqa: S608  (marks)
    return ranked(text, dict(db.execute(query, (locale, *keys))), cutoff)


def _sharing_words(
    db: sqlite3.Connection, shelves: Collection[int], locale: str, text: str, cutoff: float
) -> list[int]:
    counts: Counter[str] = Counter()
    for word in words_of(text):
        query = "SELECT shelf, count, keys IS NOT NULL FROM word WHERE locale = ? AND word = ?"
        rows = [row for row in db.execute(query, (locale, word)) if row[0] in shelves]
        if rows and all(kept for _, _, kept in rows):
            counts[word] = sum(count for _, count, _ in rows)
    shared: Counter[int] = Counter()
    looked_up = 0
    for word in sorted(counts, key=lambda word: (counts[word], word))[:_RARE]:
        if looked_up and looked_up + counts[word] > _LOOKED_UP:
            break
        looked_up += counts[word]
        shared.update(_keys(db, locale, word, shelves))
    length = _length(text)
    # Of a text of n code points and one of m, min(n, m) can be the same at best: a similarity of 2 * min / (n + m).
    least = cutoff / (200 - cutoff)
    shortest, longest = int(length * least) - 1, (length + 1) / least
    near = [
        (-count, abs(key % _LENGTHS - length), key)
        for key, count in shared.items()
        if shortest <= key % _LENGTHS <= longest
    ]
    return [key for _, _, key in nsmallest(_CANDIDATES, near)]


def _keys(db: sqlite3.Connection, locale: str, word: str, shelves: Collection[int]) -> Iterable[int]:
    """Return the keys of the texts that ``word`` stands in, a text on several shelves once."""
    lists = []
    for shelf, packed in db.execute("SELECT shelf, keys FROM word WHERE locale = ? AND word = ?", (locale, word)):
        if shelf in shelves:
            keys = array("q")
            keys.frombytes(packed)
            lists.append(keys)
    return lists[0] if len(lists) == 1 else set(chain.from_iterable(lists))
