"""What the project remembers: reviewed segments of all its catalogs, and the starter memory."""

from __future__ import annotations

import lzma
import sqlite3
from contextlib import suppress
from functools import cache
from typing import TYPE_CHECKING, Final

from rkslocale import assets, catalog
from rkslocale.errors import InputError
from rkslocale.formats import po
from rkslocale.memory import Memory, Store
from rkslocale.pipeline import Recollection, recollection
from rkslocale.project.catalogs import SOURCE_HEADER, catalog_paths
from rkslocale.project.files import cannot_write, digest, read_bytes

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from rkslocale.locales import Locale
    from rkslocale.model import Catalog
    from rkslocale.project.config import Project

STARTER: Final = "starter"
"""Origin of the pairs of the starter memory, as it stands in comments."""

_STARTER_COLUMNS: Final = {"en": 1, "sq": 2, "sr": 3}


def open_store(project: Project) -> Store:
    """Return the project's store; one that is damaged is made anew, since it can be: it is a cache."""
    path = project.cache / "cache.sqlite"
    try:
        with suppress(sqlite3.DatabaseError):
            return Store(path)
        for leftover in project.cache.glob("cache.sqlite*"):
            leftover.unlink()
        return Store(path)
    except sqlite3.OperationalError as error:
        raise InputError(f"cannot be opened: {error}", path=str(path), hint="check the rights of the folder") from error
    except OSError as error:
        raise cannot_write(error, str(path)) from error


def recollections(
    project: Project, store: Store, source: Locale, target: Locale, sources: Mapping[str, Locale]
) -> list[Recollection]:
    """Return the memories for catalogs from ``source`` to ``target``, the preferred one first.

    ``sources`` tells the language of catalogs by path, for those whose header does not.
    """
    paths = _index(project, store, target, sources)
    own = Memory(store.reviewed(paths, source.bcp47))
    found = [recollection(own, source, target, latin=False)]
    if project.starter_memory:
        starter = _starter(source.language, target.language)
        found.append(recollection(starter, source, target, latin=True))
    return found


def _index(project: Project, store: Store, target: Locale, sources: Mapping[str, Locale]) -> list[str]:
    """Bring the store up to date with the catalogs on disk, and return their paths."""
    paths = []
    for path in catalog_paths(project, target):
        # A catalog that cannot be read is reported where its article is at work, not by every other article.
        with suppress(InputError):
            data = read_bytes(project.root / path, path)
            now = digest(data)
            if store.catalog_digest(path) != now:
                known = sources.get(path)
                _remember(store, path, now, po.read(data, target), known.bcp47 if known else None)
            paths.append(path)
    return paths


def _remember(store: Store, path: str, now: str, contents: Catalog, language: str | None) -> None:
    language = language or contents.get(SOURCE_HEADER)
    store.put_catalog(path, now, language or "", catalog.reviewed(contents))


@cache
def _starter(source: str, target: str) -> Memory:
    """Return the starter memory from one language to another; Serbian is in Latin script."""
    if source not in _STARTER_COLUMNS or target not in _STARTER_COLUMNS:
        return Memory(())
    return Memory(_pairs(assets.root() / "memory" / "news.tsv.xz", _STARTER_COLUMNS[source], _STARTER_COLUMNS[target]))


def _pairs(path: Path, source: int, target: int) -> Iterator[tuple[str, str, str]]:
    with lzma.open(path, "rt", encoding="utf-8", newline="\n") as lines:
        for line in lines:
            cells = line.rstrip("\n").split("\t")
            yield cells[source], cells[target], STARTER
