"""``rkslocale status``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from rkslocale.cli.common import (
    Format,
    articles_argument,
    common_options,
    exit_with,
    fault_json,
    format_option,
    open_project,
    say,
    say_json,
    tell_faults,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from rkslocale.errors import RkslocaleError
    from rkslocale.project import Standing


@click.command("status")
@articles_argument
@format_option
@common_options
def command(articles: tuple[Path, ...], format_: str, verbosity: int) -> None:
    """Show how far ARTICLEs are, in segments and words of the source, per locale and state.

    The counts are those of `msgfmt --statistics`: reviewed is its "translated", machine and outdated its "fuzzy".
    """
    from rkslocale.project import status  # noqa: PLC0415  (help pages need no project)

    standings, faults = status(open_project(), articles)
    if format_ == Format.JSON:
        say_json(_json(standings, faults))
    else:
        tell_faults(faults)
        if verbosity >= 0:
            _print_table(standings)
    exit_with(faults)


def _print_table(standings: Sequence[Standing]) -> None:
    from rkslocale.model import State  # noqa: PLC0415  (help pages need no model)

    states = [State.REVIEWED, State.MACHINE, State.OUTDATED, State.UNTRANSLATED]
    head = ["article", "locale", *map(str, states), "source words", "reviewed %"]
    rows = [head]
    for standing in standings:
        counts = standing.counts
        words = sum(counts.words.values())
        share = counts.segments[State.REVIEWED] / counts.total if counts.total else 1
        numbers = [str(counts.segments[state]) for state in states]
        rows.append([standing.article, standing.locale.bcp47, *numbers, str(words), str(int(share * 100))])
    widths = [max(len(row[column]) for row in rows) for column in range(len(head))]
    for row in rows:
        names = [cell.ljust(width) for cell, width in zip(row[:2], widths[:2], strict=True)]
        figures = [cell.rjust(width) for cell, width in zip(row[2:], widths[2:], strict=True)]
        say("  ".join([*names, *figures]))


def _json(standings: Sequence[Standing], faults: Sequence[RkslocaleError]) -> dict[str, object]:
    return {
        "articles": [
            {
                "article": standing.article,
                "locale": standing.locale.bcp47,
                "catalog": standing.catalog,
                "segments": {str(state): number for state, number in standing.counts.segments.items()},
                "words": {str(state): number for state, number in standing.counts.words.items()},
                "complete": standing.counts.complete,
            }
            for standing in standings
        ],
        "faults": [fault_json(fault) for fault in faults],
    }
