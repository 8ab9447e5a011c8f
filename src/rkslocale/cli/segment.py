"""``rkslocale segment``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from rkslocale.cli.common import common_options, count, tell
from rkslocale.cli.filters import lines_of_stdin, write_line
from rkslocale.cli.types import LocaleType

if TYPE_CHECKING:
    from rkslocale.locales import Locale


@click.command("segment")
@click.option("--lang", "locale", required=True, type=LocaleType(), help="Locale of the text.")
@common_options
def command(locale: Locale, verbosity: int) -> None:
    """Cut paragraphs into sentences: a paragraph a line in, a sentence a line out. Empty lines stay."""
    from rkslocale.segmentation import segment  # noqa: PLC0415  (help pages need no rules)

    paragraphs = sentences = 0
    for line in lines_of_stdin():
        spans = segment(line, locale.language)
        for start, end in spans:
            write_line(line[start:end])
        if not spans:
            write_line("")
        paragraphs, sentences = paragraphs + bool(spans), sentences + len(spans)
    if verbosity > 0:
        tell(f"{count(paragraphs, 'paragraph')}, {count(sentences, 'sentence')}")
