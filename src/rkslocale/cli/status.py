"""``rkslocale status``."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

import click

from rkslocale.cli.common import (
    Format,
    articles_argument,
    common_options,
    exit_with,
    fault_json,
    open_project,
    say,
    say_json,
    tell_faults,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from rkslocale.errors import RkslocaleError
    from rkslocale.model import State
    from rkslocale.project import Standing


_LINE: Final = "jsonl"


@click.command("status")
@articles_argument
@click.option(
    "--format",
    "format_",
    type=click.Choice([*map(str, Format), _LINE]),
    default="text",
    show_default=True,
    help="How to report; jsonl is JSON in one line, to be collected day by day.",
)
@common_options
def command(articles: tuple[Path, ...], format_: str, verbosity: int) -> None:
    """Show how far ARTICLEs are, in segments and words of the source, per locale and state.

    The counts are those of `msgfmt --statistics`: reviewed is its "translated", machine and outdated its "fuzzy".
    """
    from rkslocale.project import status  # noqa: PLC0415  (help pages need no project)

    standings, faults = status(open_project(), articles)
    if format_ == Format.JSON:
        say_json(_json(standings, faults))
    elif format_ == _LINE:
        say(json.dumps(_json(standings, faults), ensure_ascii=False, separators=(",", ":")))
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
    from rkslocale.project.catalogs import clock  # noqa: PLC0415  (help pages need no project)

    return {
        "date": clock().isoformat(timespec="seconds"),
        "totals": _totals(standings),
        "articles": [
            {
                "article": standing.article,
                "locale": standing.locale.bcp47,
                "catalog": standing.catalog,
                **_counts(standing.counts.segments, standing.counts.words),
                "complete": standing.counts.complete,
            }
            for standing in standings
        ],
        "faults": [fault_json(fault) for fault in faults],
    }


def _totals(standings: Sequence[Standing]) -> dict[str, object]:
    """Return the counts of all articles together, by locale."""
    totals: dict[str, object] = {}
    for locale in sorted({standing.locale for standing in standings}, key=lambda locale: locale.bcp47):
        own = [standing.counts for standing in standings if standing.locale == locale]
        segments = {state: sum(counts.segments[state] for counts in own) for state in own[0].segments}
        words = {state: sum(counts.words[state] for counts in own) for state in own[0].words}
        totals[locale.bcp47] = _counts(segments, words)
    return totals


def _counts(segments: Mapping[State, int], words: Mapping[State, int]) -> dict[str, dict[str, int]]:
    return {
        "segments": {str(state): number for state, number in segments.items()},
        "words": {str(state): number for state, number in words.items()},
    }
