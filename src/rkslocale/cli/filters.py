"""Standard input and output of the filters: UTF-8, a line at a time, whatever the system's locale is."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from rkslocale.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterator


def lines_of_stdin() -> Iterator[str]:
    """Yield the lines of standard input without their line ends, as they come in."""
    for number, line in enumerate(sys.stdin.buffer, 1):
        try:
            yield line.decode().removesuffix("\n").removesuffix("\r")
        except UnicodeDecodeError as error:
            raise InputError("is not UTF-8", path="standard input", line=number, hint="convert it first") from error


def write_line(text: str) -> None:
    """Write a line to standard output, at once."""
    sys.stdout.buffer.write(text.encode() + b"\n")
    sys.stdout.buffer.flush()
