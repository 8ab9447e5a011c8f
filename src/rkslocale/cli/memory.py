"""``rkslocale memory``: search, export, import, stats."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from rkslocale.cli.common import (
    Format,
    common_options,
    count,
    directory_option,
    exit_with,
    fault_json,
    format_option,
    open_project,
    say,
    say_json,
    tell,
    tell_faults,
    waiting,
)
from rkslocale.cli.types import LocaleType

if TYPE_CHECKING:
    from collections.abc import Callable

    from rkslocale.locales import Locale
    from rkslocale.model import Match
    from rkslocale.project.exchanging import Imported


def _pair_options(function: Callable[..., None]) -> Callable[..., None]:
    """Add ``--from`` and ``--to``; the command gets ``source`` and ``target``, or None."""
    source = click.option("--from", "source", type=LocaleType(), metavar="LOCALE", help="Locale of the sources.")
    target = click.option("--to", "target", type=LocaleType(), metavar="LOCALE", help="Locale of the targets.")
    return source(target(function))


@click.group("memory")
@directory_option
def command() -> None:
    """Search the translation memory, and exchange it as TMX 1.4b.

    The memory is every reviewed segment of every catalog of the project, every TMX file in its memory folder, and the
    starter memory. Drafts that nobody has reviewed are never in it. Its index in .rkslocale can be deleted at any time:
    it is made again from the catalogs and the TMX files.
    """


@command.command("search", short_help="Show what the memory knows of a text.")
@click.argument("text")
@_pair_options
@click.option("--limit", type=click.IntRange(1, 100), default=5, show_default=True, help="Matches shown for a locale.")
@format_option
@common_options
def search(text: str, source: Locale | None, target: Locale | None, limit: int, format_: str, verbosity: int) -> None:
    """Show what the memory knows of TEXT: the same text, the same with other figures, similar ones.

    Without --from, TEXT is in the project's source locale; without --to, all its targets are looked into. A similar
    text whose negation, numbers, dates or names differ says so: its translation says something else, too.
    Exits with 1 where nothing is found.
    """
    from rkslocale.project.exchanging import search_memory  # noqa: PLC0415  (help pages need no project)

    project = open_project()
    origin = source or project.source
    targets = (target,) if target is not None else project.targets
    found = {
        other: search_memory(project, text, (origin, other), limit=limit, on_wait=waiting)
        for other in targets
        if other != origin
    }
    faults = list({str(fault): fault for hits in found.values() for fault in hits.faults}.values())
    if format_ == Format.JSON:
        matches = [_json(match, origin, other) for other, hits in found.items() for match in hits.matches]
        say_json({"matches": matches, "faults": [fault_json(fault) for fault in faults]})
    else:
        tell_faults(faults)
        for other, hits in found.items() if verbosity >= 0 else ():
            for match in hits.matches:
                _say_match(match, other)
    nothing = not any(hits.matches for hits in found.values())
    if nothing and verbosity >= 0:
        tell("nothing like it is remembered")
    exit_with(faults, unfinished=nothing)


def _kind(match: Match) -> str:
    return "adapted" if match.adapted else "exact" if match.score == 100 else "similar"  # noqa: PLR2004  (percent)


def _say_match(match: Match, target: Locale) -> None:
    notes = "; ".join((*match.adapted, *match.dangers))
    about = (f"{int(match.score)}%", _kind(match), target.bcp47, match.origin, match.changed[:10], match.who)
    say("  ".join(part for part in about if part) + (f"  ({notes})" if notes else ""))
    say(f"  {match.source}")
    say(f"  → {match.target}")


def _json(match: Match, source: Locale, target: Locale) -> dict[str, object]:
    return {
        "kind": _kind(match),
        "score": round(match.score, 1),
        "from": source.bcp47,
        "to": target.bcp47,
        "source": match.source,
        "target": match.target,
        "origin": match.origin,
        "who": match.who or None,
        "changed": match.changed or None,
        "adapted": list(match.adapted),
        "dangers": list(match.dangers),
    }


@command.command("export", short_help="Write the memory to a TMX file.")
@click.argument("file", metavar="FILE.tmx", type=click.Path(path_type=Path, dir_okay=False))
@_pair_options
@common_options
def export_(file: Path, source: Locale | None, target: Locale | None, verbosity: int) -> None:
    """Write what the project remembers to a TMX file, but for the starter memory: all of it, or one pair of locales.

    With --from or --to, only units that have a text in that locale are written.
    """
    from rkslocale.project.exchanging import export_memory  # noqa: PLC0415  (help pages need no project)

    written, left_out = export_memory(open_project(), file, (source, target), on_wait=waiting)
    if left_out:
        tell(f"{file}: {count(left_out, 'unit')} left out: they hold a character that XML cannot carry")
    if verbosity >= 0:
        say(f"wrote {file}: {count(written, 'unit')}")


@command.command("import", short_help="Add a TMX file to the memory.")
@click.argument("file", metavar="FILE.tmx", type=click.Path(path_type=Path))
@common_options
def import_(file: Path, verbosity: int) -> None:
    """Read a TMX file through, and copy it into the project's memory folder.

    Locales lose their territory (sq-XK is sq). Units that a machine has translated (MT!) are left out, and so are codes
    within segments. To take a file out of the memory again, remove it from the folder.
    """
    from rkslocale.project.exchanging import import_memory  # noqa: PLC0415  (help pages need no project)

    imported = import_memory(open_project(), file)
    for note in _notes(imported):
        tell(f"{file}: {note}")
    if verbosity >= 0:
        more = f", {count(imported.duplicates, 'duplicate')}" if imported.duplicates else ""
        say(f"imported {imported.path}: {count(imported.units, 'unit')}{more}")


def _notes(imported: Imported) -> list[str]:
    notes = imported.notes
    return [
        f"{count(number, 'unit')} {what}"
        for number, what in (
            (notes.codes, "read without the codes in them"),
            (notes.alone, "left out: no text in two known languages"),
            (notes.machine, "left out: translated by a machine, reviewed by nobody"),
        )
        if number
    ]


@command.command("stats", short_help="Show what the memory is made of.")
@format_option
@common_options
def stats(format_: str, verbosity: int) -> None:
    """Show how many units each catalog, TMX file and the starter memory hold."""
    from rkslocale.project.exchanging import memory_statistics  # noqa: PLC0415  (help pages need no project)

    shelves, faults = memory_statistics(open_project(), on_wait=waiting)
    if format_ == Format.JSON:
        shown = [{"origin": s.name, "units": s.units, "locales": list(s.locales)} for s in shelves]
        say_json({"origins": shown, "faults": [fault_json(fault) for fault in faults]})
    else:
        tell_faults(faults)
        for shelf in shelves if verbosity >= 0 else ():
            if shelf.units:
                say(f"{shelf.units:>8}  {shelf.name}  {' '.join(shelf.locales)}")
    exit_with(faults)
