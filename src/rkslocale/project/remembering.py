"""What the project remembers: reviewed segments of its catalogs, TMX files, and the starter memory."""

from __future__ import annotations

import datetime as dt
import re
import sqlite3
from contextlib import suppress
from typing import TYPE_CHECKING, Final, TypeVar

from rkslocale import catalog
from rkslocale.errors import InputError, RkslocaleError, UsageError
from rkslocale.formats import po, tmx
from rkslocale.locales import SERBIAN, SERBIAN_LATIN, Locale
from rkslocale.memory import Memory, Store, fingerprint
from rkslocale.model import Remembered
from rkslocale.pipeline.recalling import Recollection, recollection
from rkslocale.project.catalogs import SOURCE_HEADER, catalog_paths
from rkslocale.project.files import cannot_read, cannot_write, digest, locked, read_bytes
from rkslocale.project.starter import ORIGIN, starter_digest, starter_units

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping
    from pathlib import Path

    from rkslocale.model import Catalog
    from rkslocale.project.config import Project

Result = TypeVar("Result")

STARTER: Final = "~starter"
"""Path of the shelf of the starter memory: after all others, so that its targets come last."""
_DATE: Final = re.compile(r"(\d{4}-\d\d-\d\d \d\d:\d\d)([+-]\d{4})?")
_NOBODY: Final = frozenset({"Automatically generated", "FULL NAME <EMAIL@ADDRESS>"})
"""What stands in Last-Translator where no person does: our default and that of gettext."""


def with_store(project: Project, work: Callable[[Store], Result], on_wait: Callable[[], object]) -> Result:
    """Return what ``work`` makes of the project's store. One that proves damaged is made anew: it is a cache.

    The project is held meanwhile; ``on_wait`` is called once where another run holds it. Raises ``InputError`` where
    there can be no store.
    """
    with locked(project.cache, on_wait):
        return _with_store(project, work)


def _with_store(project: Project, work: Callable[[Store], Result]) -> Result:
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


def recollections(store: Store, paths: Collection[str], source: Locale, target: Locale) -> list[Recollection]:
    """Return the memories of the shelves ``paths`` for catalogs from ``source`` to ``target``, the preferred one first.

    What is remembered in the other script of Serbian comes last.
    """
    ids = store.shelves.ids(paths)
    memories = [Memory(store.shelves, ids, one, other) for one in _scripts(source) for other in _scripts(target)]
    return [recollection(memory, source, target) for memory in memories]


def _scripts(locale: Locale) -> list[Locale]:
    """Return the locales whose memories serve ``locale``: itself, without its territory, then the other script."""
    own = Locale(locale.language, locale.script)
    return list(dict.fromkeys((own, SERBIAN, SERBIAN_LATIN))) if own.same_language(SERBIAN) else [own]


def shelve(
    project: Project, store: Store, languages: Collection[str] = (), sources: Mapping[str, Locale] | None = None
) -> tuple[list[str], list[RkslocaleError]]:
    """Bring the shelves up to date with what is on disk; return their paths, and the faults of TMX files.

    ``languages`` are those whose catalogs are wanted; none means all. ``sources`` tells the language of the catalogs of
    articles, by path; the header tells it of the others. A shelf is filled anew when its file has changed.
    """
    paths = _shelve_catalogs(project, store, languages, sources or {})
    found, faults = _shelve_tmx(project, store)
    paths += found
    if project.starter_memory:
        if store.shelves.digest(STARTER) != (now := starter_digest()):
            store.shelves.put(STARTER, ORIGIN, now, starter_units())
        paths.append(STARTER)
    gone = [path for path in store.shelves.paths() if path != STARTER and not (project.root / path).exists()]
    store.shelves.remove(gone)
    return paths, faults


def _shelve_catalogs(
    project: Project, store: Store, languages: Collection[str], sources: Mapping[str, Locale]
) -> list[str]:
    paths = []
    for locale in catalog_locales(project):
        if languages and locale.language not in languages:
            continue
        for path in catalog_paths(project, locale):
            # A catalog that cannot be read is reported where its article is at work, not by every other article.
            with suppress(InputError):
                data = read_bytes(project.root / path, path)
                known = sources[path].bcp47 if path in sources else None
                if store.shelves.digest(path) != (now := digest(data, known)):
                    contents = po.read(data, locale)
                    units = _reviewed(contents, known or contents.get(SOURCE_HEADER) or "", locale)
                    store.shelves.put(path, _domain(path), now, units)
                paths.append(path)
    return paths


def catalog_locales(project: Project) -> list[Locale]:
    """Return the locales that the project has a folder of catalogs for, in the order of the names of the folders."""
    found = []
    for folder in sorted((project.root / project.catalogs).glob("*/LC_MESSAGES")):
        with suppress(UsageError):
            locale = Locale.parse(folder.parent.name)
            if locale.gettext == folder.parent.name:
                found.append(locale)
    return found


def _domain(path: str) -> str:
    return path.partition("/LC_MESSAGES/")[2].removesuffix(".po")


def _reviewed(contents: Catalog, source: str, target: Locale) -> list[Remembered]:
    """Return what people have accepted in a catalog, and in what surroundings."""
    try:
        locales = [Locale(locale.language, locale.script).bcp47 for locale in (Locale.parse(source), target)]
    except UsageError:
        return []  # nothing says what language its sources are in
    live = ["", *(entry.msgid for entry in contents.entries if not entry.obsolete), ""]
    around = {
        text: (fingerprint(before), fingerprint(after))
        for before, text, after in zip(live, live[1:], live[2:], strict=False)
    }
    who, changed = contents.get("Last-Translator") or "", _revised(contents.get("PO-Revision-Date") or "")
    who = "" if who in _NOBODY else who
    return [
        Remembered(
            tuple(zip(locales, (text, accepted), strict=True)), *around.get(text, ("", "")), who=who, changed=changed
        )
        for text, accepted in catalog.reviewed(contents).items()
    ]


def utc(moment: dt.datetime) -> str:
    """Return a moment as the memory has it: ISO 8601, in UTC."""
    return moment.astimezone(dt.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _revised(date: str) -> str:
    """Return the date of a PO header as the memory has it, or nothing where it is none."""
    if (found := _DATE.match(date)) is None:
        return ""
    try:
        return utc(dt.datetime.strptime(f"{found[1]}{found[2] or '+0000'}", "%Y-%m-%d %H:%M%z"))
    except (ValueError, OverflowError):
        return ""


def tmx_paths(project: Project) -> list[str]:
    """Return the paths of the TMX files of the project, in order."""
    folder = project.root / project.memory
    return sorted(path.relative_to(project.root).as_posix() for path in folder.glob("*.tmx"))


def _shelve_tmx(project: Project, store: Store) -> tuple[list[str], list[RkslocaleError]]:
    paths: list[str] = []
    faults: list[RkslocaleError] = []
    for path in tmx_paths(project):
        try:
            stat = (project.root / path).stat()
            # Not its contents: they may be a hundred megabytes, and are read once.
            if store.shelves.digest(path) != (now := f"{stat.st_size} {stat.st_mtime_ns}"):
                store.shelves.put(path, path.rpartition("/")[2], now, read_tmx(project.root / path, path))
            paths.append(path)
        except OSError as error:
            faults.append(cannot_read(error, path))
        except RkslocaleError as error:
            faults.append(error)
    return paths, faults


def read_tmx(path: Path, shown: str, notes: tmx.Notes | None = None) -> Iterator[Remembered]:
    """Yield the units of a TMX file, and count in ``notes`` what was left out; ``InputError`` names it ``shown``."""
    try:
        with path.open("rb") as file:
            yield from tmx.read(iter(lambda: file.read(1 << 16), b""), notes or tmx.Notes())
    except OSError as error:
        raise cannot_read(error, shown) from error
    except InputError as error:
        raise error.at(shown) if error.path is None else error from error
