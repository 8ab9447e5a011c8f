"""The command ``rkslocale``. One module per command, loaded when it is called."""

from __future__ import annotations

import difflib
import os
import sys
from importlib import import_module
from typing import Final

import click

from rkslocale import __version__
from rkslocale.cli.common import directory_option
from rkslocale.errors import InputError, RkslocaleError, reason

COMMANDS: Final = {
    "init": "Begin a project.",
    "extract": "Write the PO catalogs of articles, or bring them up to date.",
    "translate": "Extract, then fill untranslated segments with drafts.",
    "check": "Check the targets of PO files for what must not be published.",
    "status": "Show how far articles are.",
    "review": "Write a static site to read, correct and accept targets in.",
    "build": "Write the editions of articles that are reviewed throughout.",
    "terms": "Look up, check and exchange the term base.",
    "memory": "Search the translation memory; exchange it as TMX.",
    "models": "List, install and verify Argos packages.",
    "segment": "Filter: cut paragraphs into sentences.",
    "script": "Filter: write Serbian in the other script.",
    "mt": "Filter: translate line by line.",
    "demo": "Run the whole main job on a sample newsroom.",
}


class _Commands(click.Group):
    """Commands that are imported when they are called: ``rkslocale --version`` loads none of them."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002  (click's signature)
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            close = difflib.get_close_matches(cmd_name, COMMANDS, 1)
            advice = f"Did you mean “{close[0]}”?" if close else f"Commands are: {', '.join(COMMANDS)}."
            ctx.fail(f"No such command “{cmd_name}”. {advice}")
        command: click.Command = import_module(f"rkslocale.cli.{cmd_name}").command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002  (likewise)
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


@click.command(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@directory_option
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
        if sys.stdout is not None:
            sys.stdout.flush()
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)
    except (click.Abort, KeyboardInterrupt):
        click.echo("rkslocale: interrupted", err=True)
        sys.exit(130)
    except click.exceptions.Exit as stop:
        sys.exit(stop.exit_code)
    except RkslocaleError as error:
        click.echo(str(error), err=True)
        sys.exit(error.exit_code)
    except OSError as error:
        # Files are guarded where they are used: what is left is standard output. Python must not flush it once more.
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        if not isinstance(error, BrokenPipeError):  # a reader that has seen enough (`| head`) is no fault
            click.echo(f"standard output: cannot be written: {reason(error)}", err=True)
            sys.exit(InputError.exit_code)
