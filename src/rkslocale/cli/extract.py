"""``rkslocale extract``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from rkslocale.cli.common import (
    articles_argument,
    common_options,
    exit_with,
    format_option,
    open_project,
    waiting,
)
from rkslocale.cli.outcome import report

if TYPE_CHECKING:
    from pathlib import Path


@click.command("extract")
@articles_argument
@format_option
@common_options
def command(articles: tuple[Path, ...], format_: str, verbosity: int) -> None:
    """Write the PO catalogs of ARTICLEs, or bring them up to date.

    ARTICLE is a file or a folder; without one, all articles of the project are worked on. Targets that people have
    written are kept: where a sentence was edited, its target is marked fuzzy and the old sentence is shown with it;
    what is gone from the article stays in the catalog as obsolete.
    """
    from rkslocale.project import Watch, extract  # noqa: PLC0415  (help pages need no project)

    outcome = extract(open_project(), articles, watch=Watch(waiting=waiting))
    report(outcome, format_, verbosity)
    exit_with(outcome.faults)
