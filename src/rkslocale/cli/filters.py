"""Standard input and output of the filters: UTF-8, a line at a time, whatever the system's locale is."""

from __future__ import annotations

import sys
from itertools import islice
from typing import TYPE_CHECKING

from rkslocale.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterator

_MARK = b"\xef\xbb\xbf"


def lines_of_stdin() -> Iterator[str]:
    """Yield the lines of standard input without their line ends and without a byte order mark, as they come in."""
    if sys.stdin is None:
        raise InputError("is closed", path="standard input", hint="give it something to read")
    for number, line in enumerate(sys.stdin.buffer, 1):
        try:
            text = line.removeprefix(_MARK if number == 1 else b"").decode()
        except UnicodeDecodeError as error:
            raise InputError("is not UTF-8", path="standard input", line=number, hint="convert it first") from error
        yield text.removesuffix("\n").removesuffix("\r")


def batches(lines: Iterator[str], size: int) -> Iterator[list[str]]:
    """Yield ``lines`` in lists of ``size``; those read before a fault come before it."""
    fault: InputError | None = None

    def sound() -> Iterator[str]:
        nonlocal fault
        try:
            yield from lines
        except InputError as error:
            fault = error

    incoming = sound()
    while batch := list(islice(incoming, size)):
        yield batch
    if fault is not None:
        raise fault


def write_line(text: str) -> None:
    """Write a line to standard output, at once."""
    if sys.stdout is None:
        raise InputError("is closed", path="standard output", hint="give it somewhere to go")
    sys.stdout.buffer.write(text.encode() + b"\n")
    sys.stdout.buffer.flush()
