"""``rkslocale init``."""

from __future__ import annotations

from pathlib import Path

import click

from rkslocale.cli.common import directory_option, say, verbosity_options


@click.command("init")
@click.argument("directory", default=".", metavar="[DIR]", type=click.Path(path_type=Path))
@directory_option
@verbosity_options
def command(directory: Path, verbosity: int) -> None:
    """Begin a project in DIR: write rkslocale.toml, which explains itself, and make the folders."""
    from rkslocale.project import init  # noqa: PLC0415  (help pages need no project)

    project = init(directory)
    if verbosity >= 0:
        say(f"wrote {directory / 'rkslocale.toml'}")
        say(f"Put articles (.txt) into {directory / project.articles}/, then run: rkslocale translate")
