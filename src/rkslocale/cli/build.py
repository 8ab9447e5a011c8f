"""``rkslocale build``."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

import click

from rkslocale.cli.common import (
    Format,
    articles_argument,
    common_options,
    count,
    exit_with,
    fault_json,
    format_option,
    open_project,
    say,
    say_json,
    say_paths,
    tell,
    tell_faults,
    waiting,
)

if TYPE_CHECKING:
    from pathlib import Path

    from rkslocale.project import Built, Unfinished


@click.command("build")
@articles_argument
@click.option("--drafts", is_flag=True, help="Write drafts of all articles, machine output under a notice.")
@click.option("--no-check", "unchecked", is_flag=True, help="Write editions in which the checks find an error, too.")
@format_option
@common_options
def command(articles: tuple[Path, ...], drafts: bool, unchecked: bool, format_: str, verbosity: int) -> None:
    """Write the editions of ARTICLEs whose every segment is reviewed, and in which `check` finds no error.

    Editions of other articles stay as they are; they are listed, and the exit code is 1. With --drafts, drafts of all
    articles are written to their own folder instead: what is untranslated or outdated stands in the source language.
    """
    from rkslocale.project import build  # noqa: PLC0415  (help pages need no project)

    built = build(open_project(), articles, drafts=drafts, unchecked=unchecked, on_wait=waiting)
    if format_ == Format.JSON:
        say_json(_json(built))
    else:
        _print(built, "draft" if drafts else "edition", verbosity)
    exit_with(built.faults, unfinished=bool(built.unfinished))


def _print(built: Built, kind: str, verbosity: int) -> None:
    tell_faults(built.faults)
    if verbosity < 0:
        return
    say_paths(built.written, built.unchanged, verbosity)
    for (article, left, kept), some in groupby(built.unfinished, lambda u: (u.article, _left(u), u.kept)):
        locales = ", ".join(unfinished.locale.bcp47 for unfinished in some)
        fate = "the earlier edition stays" if kept else "not published yet"
        tell(f"{article}: {locales}: {left}; {fate}")
    for path in built.stale:
        tell(f"{path}: its article is gone, and it stays published; remove it if it should not")
    counts = (
        (len(built.written), "written"),
        (len(built.unchanged), "up to date"),
        (len(built.unfinished), "not built"),
    )
    said = [f"{count(number, kind)} {what}" for number, what in counts if number]
    if said or not built.faults:
        say(", ".join(said) if said else "nothing to do: no article")


def _left(unfinished: Unfinished) -> str:
    if unfinished.errors:
        found = count(unfinished.errors, "segment with an error", "segments with errors")
        return f"{found}, which rkslocale check shows; correct them, or build with --no-check"
    return "not reviewed throughout: " + ", ".join(f"{number} {state}" for state, number in unfinished.left.items())


def _json(built: Built) -> dict[str, object]:
    return {
        "written": list(built.written),
        "unchanged": list(built.unchanged),
        "unfinished": [
            {
                "article": u.article,
                "locale": u.locale.bcp47,
                "edition": u.edition,
                "kept": u.kept,
                "errors": u.errors,
                "left": {str(state): number for state, number in u.left.items()},
            }
            for u in built.unfinished
        ],
        "stale": list(built.stale),
        "faults": [fault_json(fault) for fault in built.faults],
    }
