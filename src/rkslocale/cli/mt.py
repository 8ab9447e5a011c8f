"""``rkslocale mt``."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final

import click

from rkslocale.cli.common import common_options, tell
from rkslocale.cli.filters import batches, lines_of_stdin, write_line
from rkslocale.cli.types import LocaleType

if TYPE_CHECKING:
    from rkslocale.locales import Locale

_LINES: Final = 512
"""Lines translated in one run of the engine: enough to fill its batches, few enough to see output soon."""


@click.command("mt")
@click.option("--from", "source", required=True, type=LocaleType(), help="Locale of the input.")
@click.option("--to", "target", required=True, type=LocaleType(), help="Locale of the output.")
@common_options
def command(source: Locale, target: Locale, verbosity: int) -> None:
    """Translate standard input: one line in, exactly one line out. An empty line stays empty.

    A line may hold several sentences. Serbian comes in in either script, and out in that of the locale: sr is Cyrillic,
    sr@latin is Latin. Terms are as the term base that comes with rkslocale has them, figures and quotation marks as the
    locale of the output does. The output is machine output, for review.
    """
    from rkslocale.pipeline.drafting import translate_lines  # noqa: PLC0415  (loads the engine)
    from rkslocale.project.engines import default_engine, reword_for  # noqa: PLC0415
    from rkslocale.project.terminology import starter_base  # noqa: PLC0415

    engine, reword = default_engine(), reword_for(source, starter_base())
    at_once = 1 if sys.stdin is not None and sys.stdin.isatty() else _LINES
    if verbosity > 0 and not source.same_language(target):
        tell(" + ".join(leg.package for leg in engine.route(source.argos, target.argos)))
    for lines in batches(lines_of_stdin(), at_once):
        for line in translate_lines(engine, lines, source, target, reword=reword):
            write_line(line)
