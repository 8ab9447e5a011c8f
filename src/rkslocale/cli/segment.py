"""``rkslocale segment``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from rkslocale.cli.common import LocaleType, directory_option
from rkslocale.cli.filters import lines_of_stdin, write_line

if TYPE_CHECKING:
    from rkslocale.locales import Locale


@click.command("segment")
@click.option("--lang", "locale", required=True, type=LocaleType(), help="Locale of the text.")
@directory_option
def command(locale: Locale) -> None:
    """Cut paragraphs into sentences: a paragraph a line in, a sentence a line out. Empty lines stay."""
    from rkslocale.segmentation import segment  # noqa: PLC0415  (help pages need no rules)

    for line in lines_of_stdin():
        spans = segment(line, locale.language)
        for start, end in spans:
            write_line(line[start:end])
        if not spans:
            write_line("")
