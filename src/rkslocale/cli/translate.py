"""``rkslocale translate``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from rkslocale.cli.common import (
    articles_argument,
    common_options,
    exit_with,
    format_option,
    open_project,
    progress_bars,
    tell_of_other_targets,
    waiting,
)
from rkslocale.cli.outcome import report
from rkslocale.cli.types import LocaleType

if TYPE_CHECKING:
    from pathlib import Path

    from rkslocale.locales import Locale


@click.command("translate")
@articles_argument
@click.option(
    "--to",
    "targets",
    multiple=True,
    type=LocaleType(),
    help="Target locale; may be repeated. Default: those of rkslocale.toml.",
)
@click.option("--check", "check_only", is_flag=True, help="Write nothing; exit 1 if something would change.")
@format_option
@common_options
def command(
    articles: tuple[Path, ...], targets: tuple[Locale, ...], check_only: bool, format_: str, verbosity: int
) -> None:
    """Extract ARTICLEs, then fill untranslated segments with drafts: memory first, then the engine.

    Drafts are "fuzzy", which translation editors show as needing work, with a comment that names the package and its
    score; a translator accepts one by clearing the flag. Nothing that has a target is touched. Nothing connects to a
    network.
    """
    from rkslocale.project import Watch, preview, translate  # noqa: PLC0415  (help pages need no project)

    project = open_project()
    tell_of_other_targets(project, targets)
    if check_only:
        outcome = preview(project, articles, targets=targets)
    else:
        with progress_bars(shown=verbosity >= 0) as show:
            outcome = translate(project, articles, targets=targets, watch=Watch(show, waiting))
    report(outcome, format_, verbosity, check=check_only)
    exit_with(outcome.faults, unfinished=check_only and bool(outcome.written))
