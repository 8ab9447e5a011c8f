"""``rkslocale build``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from rkslocale.cli.common import (
    Format,
    articles_argument,
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
    verbosity_options,
    waiting,
)

if TYPE_CHECKING:
    from pathlib import Path

    from rkslocale.project import Built, Unfinished


@click.command("build")
@articles_argument
@click.option("--drafts", is_flag=True, help="Write drafts of all articles, machine output under a notice.")
@directory_option
@format_option
@verbosity_options
def command(articles: tuple[Path, ...], drafts: bool, format_: str, verbosity: int) -> None:
    """Write the editions of ARTICLEs whose every segment is reviewed.

    Editions of other articles stay as they are; they are listed, and the exit code is 1. With --drafts, drafts of all
    articles are written to their own folder instead: what has no draft stands in the source language.
    """
    from rkslocale.project import build  # noqa: PLC0415  (help pages need no project)

    built = build(open_project(), articles, drafts=drafts, on_wait=waiting)
    if format_ == Format.JSON:
        say_json(_json(built))
    else:
        _print(built, "draft" if drafts else "edition", verbosity)
    exit_with(built.faults, unfinished=bool(built.unfinished))


def _print(built: Built, kind: str, verbosity: int) -> None:
    tell_faults(built.faults)
    if verbosity < 0:
        return
    for path in built.written:
        say(f"wrote {path}")
    for unfinished in built.unfinished:
        tell(_why(unfinished))
    if built.unchanged or not built.written:
        say(f"{count(built.unchanged, kind)} up to date")


def _why(unfinished: Unfinished) -> str:
    left = ", ".join(f"{number} {state}" for state, number in unfinished.left.items())
    fate = f"{unfinished.edition} stays as it was" if unfinished.kept else "not published yet"
    return f"{unfinished.article}: {unfinished.locale.bcp47}: not reviewed throughout ({left}); {fate}"


def _json(built: Built) -> dict[str, object]:
    return {
        "written": list(built.written),
        "unchanged": built.unchanged,
        "unfinished": [
            {
                "article": u.article,
                "locale": u.locale.bcp47,
                "edition": u.edition,
                "kept": u.kept,
                "left": {str(state): number for state, number in u.left.items()},
            }
            for u in built.unfinished
        ],
        "faults": [fault_json(fault) for fault in built.faults],
    }
