"""The command ``rkslocale``. One module per command, loaded when it is called."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import Final

import click

from rkslocale import __version__
from rkslocale.errors import RkslocaleError

COMMANDS: Final = {
    "init": "begin a project",
    "extract": "articles to PO catalogs",
    "translate": "articles to PO catalogs, filled with drafts",
    "status": "how far each article is",
    "build": "reviewed catalogs to editions",
    "models": "list, install and verify Argos packages",
    "segment": "filter: paragraphs to sentences",
    "script": "filter: Serbian to Cyrillic or Latin script",
    "mt": "filter: translate line by line",
    "demo": "the whole main job on a sample newsroom",
}


class _Commands(click.Group):
    """Commands that are imported when they are called: ``rkslocale --version`` loads none of them."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002  (click's signature)
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002  (likewise)
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = import_module(f"rkslocale.cli.{cmd_name}").command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002  (likewise)
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


@click.command(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, "-V", "--version", prog_name="rkslocale", message="%(prog)s %(version)s")
def group() -> None:
    """Get news articles from one language into others, offline, through human review.

    Exit codes: 0 done; 1 findings, incomplete, or would change; 2 wrong usage; 3 input that could not be read;
    4 engine or model missing; 130 interrupted.
    """


def main() -> None:
    """Run the command line; the one place that turns errors into messages and exit codes."""
    try:
        group.main(standalone_mode=False)
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)
    except (click.Abort, KeyboardInterrupt):
        click.echo("rkslocale: interrupted; run the same command again to go on", err=True)
        sys.exit(130)
    except click.exceptions.Exit as stop:
        sys.exit(stop.exit_code)
    except RkslocaleError as error:
        click.echo(str(error), err=True)
        sys.exit(error.exit_code)
