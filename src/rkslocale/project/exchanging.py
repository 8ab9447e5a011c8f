"""``memory``: search what a project remembers, and exchange it with other tools as TMX."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from rkslocale import __version__
from rkslocale.errors import UsageError
from rkslocale.formats import tmx
from rkslocale.locales import Locale
from rkslocale.memory.matching import preference
from rkslocale.project.catalogs import clock
from rkslocale.project.files import read_bytes, read_if_there, write_if_changed
from rkslocale.project.remembering import STARTER, read_tmx, recollections, shelve, utc, with_store

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from rkslocale.errors import RkslocaleError
    from rkslocale.memory import Statistics, Store
    from rkslocale.model import Match, Remembered
    from rkslocale.project.config import Project

_SUFFIX: Final = ".tmx"

OnWait = Callable[[], object]


def _silent() -> None:
    pass


@dataclass(frozen=True, slots=True)
class Found:
    """What the memory knows of a text, best first."""

    matches: tuple[Match, ...]
    """Exact ones, adapted ones, similar ones."""
    faults: tuple[RkslocaleError, ...] = ()


@dataclass(frozen=True, slots=True)
class Imported:
    """What a TMX file brought."""

    path: str
    """Where it is now, from the project's root."""
    units: int
    """Different units in it that the memory takes."""
    duplicates: int
    """Units that say what another one of the file says."""
    notes: tmx.Notes
    """What was left out."""


def search_memory(
    project: Project, text: str, pair: tuple[Locale, Locale], *, limit: int = 5, on_wait: OnWait = _silent
) -> Found:
    """Return up to ``limit`` matches of ``text`` from one locale to another; Serbian is sought in both scripts.

    ``on_wait`` is called once where another run holds the project.
    """

    def work(store: Store) -> Found:
        paths, faults = shelve(project, store, {locale.language for locale in pair})
        memories = recollections(store, paths, *pair)
        exact = [match for memory in memories for match in memory.exact(text)]
        near = [match for memory in memories for match in memory.near(text, limit=limit)]
        near.sort(key=preference, reverse=True)
        return Found(tuple([*exact, *near][:limit]), tuple(faults))

    return with_store(project, work, on_wait)


def export_memory(
    project: Project, path: Path, pair: tuple[Locale | None, Locale | None], *, on_wait: OnWait = _silent
) -> tuple[int, int]:
    """Write what the project remembers, but for the starter memory, as TMX; return how many units, and how many not.

    Those that are not written hold a character that XML cannot carry. With a locale in ``pair``, only units that have
    it are written; with two, only their texts in these. Of units that say the same, the latest is written, and counts
    for all. Raises ``InputError`` where a TMX file of the memory cannot be read: nothing must be missing. Raises
    ``UsageError`` for a pair of one locale, and for a path in the memory folder: what is there is remembered again.
    """
    notes = tmx.Notes()
    wanted = [Locale(locale.language, locale.script).bcp47 for locale in pair if locale is not None]
    if len(wanted) > len(set(wanted)):
        raise UsageError(f"from {wanted[0]} to {wanted[1]} is no pair", hint="name two locales")
    if path.resolve().parent == (project.root / project.memory).resolve():
        what = "is in the memory folder, where all of it would be remembered twice"
        raise UsageError(what, path=str(path), hint="export to another folder")

    def work(store: Store) -> bytes:
        paths, faults = shelve(project, store)
        if faults:
            raise faults[0]
        units = store.shelves.units(store.shelves.ids(set(paths) - {STARTER}))
        chosen = list(_once(_of_pair(units, wanted)))
        counted.append(len(chosen))
        source = wanted[0] if pair[0] is not None else "*all*"
        written = tmx.write(chosen, source=source, version=__version__, created=utc(clock()), notes=notes)
        return "".join(written).encode()

    counted: list[int] = []
    data = with_store(project, work, on_wait)
    write_if_changed(path, data, str(path))
    return counted[0] - notes.other, notes.other


def _of_pair(units: Iterable[Remembered], wanted: list[str]) -> Iterator[Remembered]:
    for unit in units:
        texts = dict(unit.texts)
        if all(locale in texts for locale in wanted):
            several = len(wanted) > 1
            yield replace(unit, texts=tuple((name, texts[name]) for name in wanted)) if several else unit


def _once(units: Iterable[Remembered]) -> Iterator[Remembered]:
    latest: dict[frozenset[tuple[str, str]], Remembered] = {}
    for unit in units:
        key = frozenset(unit.texts)
        known = latest.get(key)
        count = unit.count + (known.count if known else 0)
        newest = unit if known is None or unit.changed > known.changed else known
        latest[key] = replace(newest, count=count)
    yield from latest.values()


def import_memory(project: Project, path: Path) -> Imported:
    """Read a TMX file through, and copy it into the project's memory folder.

    Raises ``InputError`` with the line where it is no TMX, and ``UsageError`` where another file has its name there.
    """
    stem = path.stem if path.suffix.lower() == _SUFFIX else path.name
    shown = f"{project.memory}/{stem}{_SUFFIX}"  # in small letters: only those are looked for
    data = read_bytes(path, str(path))
    there = read_if_there(project.root / shown, shown)
    if there is not None and there != data:
        raise UsageError("there is another file of this name", path=shown, hint="rename the one to be imported")
    notes = tmx.Notes()
    seen: set[int] = set()
    units = 0
    for unit in read_tmx(path, str(path), notes):
        units += 1
        seen.add(hash(frozenset(unit.texts)))
    write_if_changed(project.root / shown, data, shown)
    return Imported(shown, len(seen), units - len(seen), notes)


def memory_statistics(project: Project, *, on_wait: OnWait = _silent) -> tuple[list[Statistics], list[RkslocaleError]]:
    """Return what each catalog, TMX file and the starter memory hold, and the faults of TMX files."""

    def work(store: Store) -> tuple[list[Statistics], list[RkslocaleError]]:
        paths, faults = shelve(project, store)
        return store.shelves.statistics(store.shelves.ids(paths)), faults

    return with_store(project, work, on_wait)
