"""What the project remembers: reviewed segments of all its catalogs, and the starter memory."""

from __future__ import annotations

import sqlite3
from contextlib import suppress
from typing import TYPE_CHECKING

from rkslocale import catalog
from rkslocale.errors import InputError
from rkslocale.formats import po
from rkslocale.memory import Memory, Store
from rkslocale.pipeline import Recollection, recollection
from rkslocale.project.catalogs import SOURCE_HEADER, catalog_paths
from rkslocale.project.files import cannot_write, digest, read_bytes
from rkslocale.project.starter import starter_memory

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rkslocale.locales import Locale
    from rkslocale.model import Catalog
    from rkslocale.project.config import Project


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
    reviewed = store.reviewed(paths, source.bcp47)
    own = Memory((text, accepted, _domain(path)) for text, accepted, path in reviewed)
    found = [recollection(own, source, target, latin=False)]
    if project.starter_memory:
        starter = starter_memory(source.language, target.language)
        found.append(recollection(starter, source, target, latin=True))
    return found


def _domain(path: str) -> str:
    return path.partition("/LC_MESSAGES/")[2].removesuffix(".po")


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
