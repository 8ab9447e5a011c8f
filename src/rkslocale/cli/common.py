"""What the commands have in common: options, messages, exit codes."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from enum import StrEnum
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, cast

import click

from rkslocale.errors import InputError, RkslocaleError, reason

if TYPE_CHECKING:
    from rkslocale.locales import Locale
    from rkslocale.project import Project

Command = TypeVar("Command", bound=Callable[..., Any])


class Format(StrEnum):
    """How a command reports."""

    TEXT = "text"
    JSON = "json"


def _change_directory(_ctx: click.Context, _param: click.Parameter, value: Path | None) -> Path | None:
    if value is not None:
        try:
            os.chdir(value)
        except OSError as error:
            raise InputError(f"cannot be entered: {reason(error)}", path=str(value), hint="check its name") from error
    return value


def directory_option(function: Command) -> Command:
    """Add ``-C DIR``."""
    option = click.option(
        "-C",
        "_directory",
        metavar="DIR",
        type=click.Path(path_type=Path),
        callback=_change_directory,
        expose_value=False,
        is_eager=True,
        help="Work as if started in DIR.",
    )
    return option(function)


def common_options(function: Command) -> Command:
    """Add ``-C``, ``-q`` and ``-v``; the command gets ``verbosity``: -1, 0 or 1."""

    @wraps(function)
    def with_verbosity(*arguments: Any, quiet: bool, verbose: bool, **options: Any) -> Any:  # noqa: ANN401  (any command's)
        return function(*arguments, verbosity=int(verbose) - int(quiet), **options)

    add_quiet = click.option("-q", "--quiet", is_flag=True, help="Print faults only.")
    add_verbose = click.option("-v", "--verbose", is_flag=True, help="Say more.")
    return cast("Command", directory_option(add_quiet(add_verbose(with_verbosity))))


def format_option(function: Command) -> Command:
    """Add ``--format text|json``; the command gets ``format_``."""
    option = click.option(
        "--format",
        "format_",
        type=click.Choice([str(f) for f in Format]),
        default="text",
        show_default=True,
        help="How to report.",
    )
    return option(function)


def articles_argument(function: Command) -> Command:
    """Add the argument ``[ARTICLE]...``: files or folders, none for all."""
    return click.argument("articles", nargs=-1, metavar="[ARTICLE]...", type=click.Path(path_type=Path))(function)


def open_project() -> Project:
    """Return the project of the current folder."""
    from rkslocale.project import Project  # noqa: PLC0415  (help pages need no project)

    return Project.open()


def say(text: str) -> None:
    """Print a result to standard output."""
    click.echo(text)


def tell(text: str) -> None:
    """Print anything that is no result to standard error."""
    click.echo(text, err=True)


def say_json(value: object) -> None:
    """Print a value as JSON."""
    say(json.dumps(value, ensure_ascii=False, indent=2))


def tell_faults(faults: Iterable[RkslocaleError]) -> None:
    """Print faults, a line each."""
    for fault in faults:
        tell(str(fault))


def fault_json(fault: RkslocaleError) -> dict[str, object]:
    """Return a fault as JSON has it."""
    return {"file": fault.path, "line": fault.line, "message": fault.what, "hint": fault.hint}


def tell_of_other_targets(project: Project, targets: Sequence[Locale]) -> None:
    """Say of targets named on the command line which of them the project does not have."""
    for target in targets:
        if target not in project.targets:
            tell(f"{target.gettext} is not among the targets of rkslocale.toml; status and build leave it out")


def exit_with(faults: Sequence[RkslocaleError], *, unfinished: bool = False) -> None:
    """End the command with the code that its faults call for, the highest of them."""
    code = max((fault.exit_code for fault in faults), default=1 if unfinished else 0)
    if code:
        sys.exit(code)


def say_paths(written: Iterable[str], unchanged: Iterable[str], verbosity: int, *, verb: str = "wrote") -> None:
    """Print the paths of files written, and with ``-v`` those of files that were up to date."""
    for path in written:
        say(f"{verb} {path}")
    if verbosity > 0:
        for path in unchanged:
            say(f"up to date {path}")


def count(number: int, singular: str, plural: str | None = None) -> str:
    """Return ``1 file``, ``3 files``."""
    return f"{number} {singular if number == 1 else plural or singular + 's'}"


@contextmanager
def progress_bars(*, shown: bool) -> Iterator[Callable[[str, int, int], None]]:
    """Give a function that shows how far each pair of languages is, as a bar where standard error is a terminal."""
    if not (shown and sys.stderr.isatty()):
        yield lambda _label, _done, _total: None
        return
    bars: dict[str, Any] = {}

    def show(label: str, done: int, total: int) -> None:
        if label not in bars:
            bars[label] = click.progressbar(length=total, label=label, file=sys.stderr)
            bars[label].__enter__()
        bar = bars[label]
        bar.update(min(done, total) - bar.pos)
        if done >= total and not bar.finished:
            bar.finish()

    try:
        yield show
    finally:
        for bar in bars.values():
            bar.__exit__(None, None, None)


def waiting() -> None:
    """Say that another run is at work."""
    tell("another run of rkslocale is at work on this project; waiting for it to end")
