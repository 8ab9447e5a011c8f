"""``rkslocale review``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from rkslocale.cli.common import (
    articles_argument,
    common_options,
    count,
    exit_with,
    open_project,
    say,
    say_paths,
    tell_faults,
    waiting,
)

if TYPE_CHECKING:
    from rkslocale.project.reviewing import Reviewed


@click.command("review")
@articles_argument
@click.option(
    "--out",
    metavar="DIR",
    type=click.Path(path_type=Path, file_okay=False),
    help="Write the site to DIR instead of the folder review of the project.",
)
@click.option(
    "--history",
    metavar="FILE",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Draw the trend in FILE, which holds lines of: rkslocale status --format jsonl.",
)
@common_options
def command(articles: tuple[Path, ...], out: Path | None, history: Path | None, verbosity: int) -> None:
    """Write static pages that show each article with its targets, side by side, and how far everything is.

    Open index.html in a browser; nothing is loaded from anywhere. On the page of an article you can correct and accept
    targets, and download the changed PO file. The overview is of all articles; with ARTICLE, only their pages are
    written.
    """
    from rkslocale.project.reviewing import read_history, review  # noqa: PLC0415  (help pages need no project)

    project = open_project()
    points = () if history is None else read_history(history)
    done = review(project, articles, out=out, history=points, on_wait=waiting)
    tell_faults(done.faults)
    if verbosity >= 0:
        _print(done, verbosity)
    exit_with(done.faults)


def _print(done: Reviewed, verbosity: int) -> None:
    say_paths(done.written, done.unchanged, verbosity)
    say_paths(done.removed, (), verbosity, verb="removed")
    counts = ((len(done.written), "written"), (len(done.unchanged), "up to date"), (len(done.removed), "removed"))
    said = ", ".join(f"{count(number, 'file')} {what}" for number, what in counts if number)
    say(f"{said}; open {done.index} in a browser")
