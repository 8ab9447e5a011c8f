"""What the project remembers: reviewed segments of all its catalogs, and the starter memory."""

from __future__ import annotations

import sqlite3
from contextlib import suppress
from typing import TYPE_CHECKING, TypeVar

from rkslocale import catalog
from rkslocale.errors import InputError
from rkslocale.formats import po
from rkslocale.memory import Memory, Store
from rkslocale.pipeline.recalling import Recollection, recollection
from rkslocale.project.catalogs import SOURCE_HEADER, catalog_paths
from rkslocale.project.files import cannot_write, digest, read_bytes
from rkslocale.project.starter import starter_memory

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from rkslocale.locales import Locale
    from rkslocale.project.config import Project

Result = TypeVar("Result")


def with_store(project: Project, work: Callable[[Store], Result]) -> Result:
    """Return what ``work`` makes of the project's store. One that proves damaged is made anew: it is a cache.

    Raises ``InputError`` where there can be no store.
    """
    path = project.cache / "cache.sqlite"
    try:
        try:
            return _work(path, work)
        except sqlite3.DatabaseError:
            for leftover in project.cache.glob("cache.sqlite*"):
                leftover.unlink()
            return _work(path, work)
    except sqlite3.DatabaseError as error:
        shown = path.relative_to(project.root).as_posix()
        raise InputError(f"cannot be used: {error}", path=shown, hint="remove it, and check the disk") from error
    except OSError as error:
        raise cannot_write(error, path.relative_to(project.root).as_posix()) from error


def _work(path: Path, work: Callable[[Store], Result]) -> Result:
    with Store(path) as store:
        return work(store)


def recollections(
    project: Project, store: Store, source: Locale, target: Locale, sources: Mapping[str, Locale]
) -> list[Recollection]:
    """Return the memories for catalogs from ``source`` to ``target``, the preferred one first.

    ``sources`` tells the language of the catalogs of articles, by path; the header tells it of the others.
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
            known = sources[path].bcp47 if path in sources else None
            now = digest(data, known)
            if store.catalog_digest(path) != now:
                contents = po.read(data, target)
                language = known or contents.get(SOURCE_HEADER) or ""
                store.put_catalog(path, now, language, catalog.reviewed(contents))
            paths.append(path)
    return paths
