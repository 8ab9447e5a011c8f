"""``rkslocale script``."""

from __future__ import annotations

import click

from rkslocale.cli.common import common_options, count, tell
from rkslocale.cli.filters import lines_of_stdin, write_line


@click.command("script")
@click.option(
    "--to", "to", required=True, type=click.Choice(["cyrillic", "latin"]), help="Script to write the text in."
)
@common_options
def command(to: str, verbosity: int) -> None:
    """Write Serbian text in the other script: from standard input to standard output, a line in, a line out.

    Into Latin script every Serbian letter is converted. Into Cyrillic the text is written as an editor would:
    addresses, Roman numerals, symbols of units, foreign names and words, and some acronyms stay in Latin script. Text
    that is in the wanted script already stays as it is, so a file in both scripts comes out in one.
    """
    from rkslocale import script  # noqa: PLC0415  (help pages need no tables)

    convert = script.to_cyrillic if to == "cyrillic" else script.to_latin
    changed = 0
    for line in lines_of_stdin():
        converted = convert(line)
        changed += converted != line
        write_line(converted)
    if verbosity > 0:
        tell(f"{count(changed, 'line')} changed")
