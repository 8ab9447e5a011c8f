"""Everything that rkslocale raises on purpose.

::

    RkslocaleError                what went wrong, where, and what to do; carries the exit code of the command line
    ├── UsageError          (2)   an argument or option that cannot be meant
    ├── InputError          (3)   a file that cannot be read, or cannot be written
    │   ├── ArticleError          an article: binary, empty, not UTF-8
    │   ├── CatalogError          a PO file that GNU gettext would refuse, or that is of another language
    │   └── ProjectError          rkslocale.toml
    └── EngineError         (4)
        ├── PackageMissingError   no Argos package for a pair of languages
        └── PackageBrokenError    an Argos package that does not load

The library raises these and nothing else for faults of its input. Printing them, and exiting, is the work of the
command line.
"""

from __future__ import annotations


def reason(error: OSError) -> str:
    """Return why the system refused, in the words and the small letters of our messages."""
    return (error.strerror or str(error)).lower()


class RkslocaleError(Exception):
    """A fault that a user can act on.

    ``str(error)`` is one line of the form ``path:line: what; what to do``, without the parts that are not known.
    """

    exit_code = 1

    def __init__(self, what: str, *, path: str | None = None, line: int | None = None, hint: str = "") -> None:
        super().__init__(what)
        self.what = what
        self.path = path
        self.line = line
        self.hint = hint

    def __str__(self) -> str:
        where = "" if self.path is None else f"{self.path}: " if self.line is None else f"{self.path}:{self.line}: "
        return " ".join(f"{where}{self.what}{'; ' if self.hint else ''}{self.hint}".splitlines())

    def at(self, path: str) -> RkslocaleError:
        """Return this error as one of the file ``path``, for a parser that knows only the text."""
        return type(self)(self.what, path=path, line=self.line, hint=self.hint)


class UsageError(RkslocaleError):
    """An argument or option that cannot be meant."""

    exit_code = 2


class InputError(RkslocaleError):
    """A file that cannot be read, or cannot be written."""

    exit_code = 3


class ArticleError(InputError):
    """An article that cannot be read: binary, empty, not UTF-8."""


class CatalogError(InputError):
    """A PO file that GNU gettext would refuse, or that is of another language."""


class ProjectError(InputError):
    """A fault in rkslocale.toml, or no project at all."""


class EngineError(RkslocaleError):
    """Translation that cannot be done here."""

    exit_code = 4


class PackageMissingError(EngineError):
    """No installed Argos package translates between two languages."""


class PackageBrokenError(EngineError):
    """A file or folder that is no Argos package, or one that does not load."""
