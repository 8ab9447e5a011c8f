"""The terms of a project: those that come with the tool, and the newsroom's own."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, Final

from rkslocale import assets
from rkslocale.errors import InputError, RkslocaleError, UsageError
from rkslocale.formats import tbx, term_csv
from rkslocale.locales import SERBIAN
from rkslocale.pipeline.scripts import in_latin
from rkslocale.project.config import Project, project_at_hand
from rkslocale.project.files import cannot_read, printable, read_bytes, write_if_changed
from rkslocale.terms import TermBase
from rkslocale.terms.linting import faults_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from rkslocale.model import Term

_READERS: Final[dict[str, Callable[[bytes], tuple[Term, ...]]]] = {".csv": term_csv.read, ".tbx": tbx.read}
"""By the end of a file's name."""


def term_base(project: Project) -> TermBase:
    """Return the terms of ``project``: its own, then those shipped ones that it says nothing else about.

    Of two entries with the same id or the same English term the newsroom's wins, and of two of its own the first, in
    order of file names. Raises ``InputError`` for a file that cannot be read.
    """
    own = [term for path in own_files(project) for term in read_terms(path, shown_name(project, path))]
    return TermBase(_joined((*own, *(starter_terms() if project.starter_terms else ()))))


def base_at_hand() -> TermBase:
    """Return the terms of the project of the current folder; where there is none, those that come with the tool.

    Raises ``InputError`` for a project or a file that cannot be read.
    """
    project = project_at_hand()
    return starter_base() if project is None else term_base(project)


def own_files(project: Project) -> tuple[Path, ...]:
    """Return the CSV and TBX files of the newsroom, in order of their names."""
    folder = project.root / project.terms
    try:
        found = [path for path in folder.iterdir() if path.suffix.lower() in _READERS and path.name[0] not in ".~"]
    except FileNotFoundError:
        return ()
    except OSError as error:
        raise cannot_read(error, project.terms) from error
    return tuple(sorted(found, key=lambda path: path.name))


def starter_file() -> Path:
    """Return the file of the terms that come with the tool."""
    return assets.root() / "terms" / "news.csv"


@cache
def starter_terms() -> tuple[Term, ...]:
    """Return the terms that come with the tool."""
    file = starter_file()
    return read_terms(file, str(file))


@cache
def starter_base() -> TermBase:
    """Return the term base that comes with the tool, for work outside of a project."""
    return TermBase(starter_terms())


def shown_name(project: Project, path: Path) -> str:
    """Return the name of a file for messages: from the root of the project where it is in it."""
    inside = path.relative_to(project.root) if path.is_relative_to(project.root) else path
    return printable(inside.as_posix())


def read_terms(path: Path, shown: str) -> tuple[Term, ...]:
    """Return the terms of a CSV or TBX file; ``shown`` is its name in the ``InputError`` that a fault raises.

    Serbian forms come back in Latin script, as a term base has them.
    """
    reader = _READERS[_kind(path, shown)]
    try:
        return tuple(map(_latin, reader(read_bytes(path, shown))))
    except InputError as error:
        raise error.at(shown) if error.path is None else error from error


def check_terms(path: Path, shown: str) -> tuple[RkslocaleError, ...]:
    """Return what is wrong with the entries of a CSV or TBX file, in order of its lines.

    Raises ``InputError`` where the file itself cannot be opened.
    """
    kind = _kind(path, shown)
    data = read_bytes(path, shown)
    if kind == ".csv":
        inspection = term_csv.inspect(data)
        entries, faults = inspection.entries, list(inspection.faults)
    else:
        try:
            entries, faults = tbx.entries(data), []
        except InputError as fault:
            entries, faults = (), [fault]
    found: list[RkslocaleError] = [RkslocaleError(f.what, path=shown, line=f.line, hint=f.hint) for f in faults]
    for line, term in entries:
        found += (RkslocaleError(what, path=shown, line=line, hint=hint) for what, hint in faults_of(_latin(term)))
    return tuple(sorted(found, key=lambda fault: fault.line or 0))


def export_terms(base: TermBase, path: Path, shown: str, edition: tbx.Edition) -> tuple[int, bool]:
    """Write the terms of ``base`` to a CSV or TBX file; return how many there are, and whether the file changed."""
    terms = base.terms
    data = term_csv.write(terms) if _kind(path, shown) == ".csv" else tbx.write(terms, edition)
    return len(terms), write_if_changed(path, data, shown)


def import_terms(project: Project, path: Path, shown: str) -> tuple[int, str, bool]:
    """Copy the terms of a CSV or TBX file into the folder of the newsroom's own, as CSV.

    Return how many there are, the file, and whether it changed. Raises ``UsageError`` where another file of that name
    is there, which may have been edited, and ``InputError`` for a file that cannot be read.
    """
    terms = read_terms(path, shown)
    own = project.root / project.terms / f"{path.stem}.csv"
    data = term_csv.write(terms)
    try:
        term_csv.read(data)
    except InputError as fault:  # of a TBX file, which may have an English form in two entries
        raise InputError(f"cannot become CSV: {fault.what}", path=shown, hint=fault.hint) from fault
    name = shown_name(project, own)
    if own.exists() and read_bytes(own, name) != data:
        raise UsageError(f"{name} is there already, with other terms", hint="remove it, or import under another name")
    return len(terms), name, write_if_changed(own, data, name)


def _kind(path: Path, shown: str) -> str:
    kind = path.suffix.lower()
    if kind not in _READERS:
        raise UsageError(f"“{shown}” is no term base by its name", hint="name a file that ends in .csv or .tbx")
    return kind


def _latin(term: Term) -> Term:
    serbian = tuple(dict.fromkeys(in_latin(SERBIAN, form) for form in term.forms.get("sr", ())))
    vague = tuple(dict.fromkeys(in_latin(SERBIAN, form) for form in term.vague))
    return replace(term, forms={**term.forms, "sr": serbian}, vague=vague) if serbian else term


def _joined(terms: Iterable[Term]) -> Iterator[Term]:
    """Yield ``terms`` without those whose id or English term an earlier one has, or English forms that it has."""
    ids, names = set[str](), set[str]()
    for term in terms:
        english = term.forms["en"]
        if term.id not in ids and english[0] not in names:
            own = tuple(form for form in english if form not in names or form in term.vague)
            yield term if own == english else replace(term, forms={**term.forms, "en": own})
            ids.add(term.id)
            names.update(form for form in own if form not in term.vague)
