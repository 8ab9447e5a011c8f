"""``rkslocale init``."""

from __future__ import annotations

from pathlib import Path

import click

from rkslocale.cli.common import common_options, say


@click.command("init")
@click.argument("directory", default=".", metavar="[DIR]", type=click.Path(path_type=Path))
@common_options
def command(directory: Path, verbosity: int) -> None:
    """Begin a project in DIR: write rkslocale.toml, which explains itself, and make the folders."""
    from rkslocale.project import init  # noqa: PLC0415  (help pages need no project)

    project = init(directory)
    if verbosity >= 0:
        say(f"wrote {directory / 'rkslocale.toml'}")
        go = "" if project.root == Path.cwd() else f"cd {directory} && "
        say(f"Put articles (.txt) into {directory / project.articles}/, then run: {go}rkslocale translate")
