"""``check``: the quality checks over catalogs of a project, or over any PO files."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Final

from rkslocale.errors import CatalogError, InputError, RkslocaleError, UsageError
from rkslocale.locales import ENGLISH, Locale
from rkslocale.model import Severity, State
from rkslocale.pipeline.checking import targets_by_source
from rkslocale.project.catalogs import SOURCE_HEADER, catalog_paths, parse_catalog
from rkslocale.project.checker import Checker, project_checks
from rkslocale.project.files import digest, printable, read_bytes, write_if_changed
from rkslocale.project.remembering import catalog_locales

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from rkslocale.model import Catalog, Entry, Finding
    from rkslocale.project.articles import ArticleFile
    from rkslocale.project.config import Project

_BASELINE_HEAD: Final = (
    "# Findings that rkslocale check passes over: check, file, fingerprint. Written by the command.\n"
)
_TABS: Final = 2
_DRAFTED: Final = tuple(state for state in State if state is not State.UNTRANSLATED)


@dataclass(frozen=True, slots=True)
class Located:
    """A finding, and where it is."""

    path: str
    """The PO file, as it was named or from the project's root."""
    locale: Locale
    """That of the target."""
    entry: Entry
    finding: Finding

    @property
    def target(self) -> str:
        """The target that it is about: of a plural, the form."""
        return self.entry.msgstr_plural[self.finding.form] if self.entry.msgstr_plural else self.entry.msgstr

    @property
    def is_error(self) -> bool:
        """Whether it is of severity error."""
        return self.finding.severity is Severity.ERROR

    @property
    def fingerprint(self) -> str:
        """What stays the same while source and target do: lines may move, and messages be reworded."""
        key = (self.entry.msgctxt, self.entry.msgid, str(self.finding.form), self.target)
        return digest(self.finding.check, *key)[:16]


@dataclass(frozen=True, slots=True)
class Checked:
    """What a run of the checks has found."""

    findings: tuple[Located, ...] = ()
    """In order of files and lines."""
    faults: tuple[RkslocaleError, ...] = ()
    files: int = 0
    """How many were checked."""
    targets: int = 0
    """How many entries with a target they have."""
    passed_over: int = 0
    """Findings that the baseline has."""

    @property
    def errors(self) -> int:
        """How many findings are of severity error."""
        return sum(located.is_error for located in self.findings)


@dataclass(frozen=True, slots=True)
class Choice:
    """What is to be checked, and how."""

    select: tuple[str, ...] = ()
    """Ids of checks; none: all of them."""
    ignore: tuple[str, ...] = ()
    reviewed_only: bool = False
    """Whether drafts and outdated targets are passed over."""
    source: Locale | None = None
    """The locale of the sources of files that do not say it; None: the project's, or English."""
    target: Locale | None = None
    """The locale of the targets of files that do not say it."""
    baseline: Path | None = None
    """A file of findings that are to be passed over; None: that of the project, where it has one."""
    everything: bool = False
    """Whether no baseline is used, not even that of the project."""


class Gate:
    """What keeps out of editions what the checks find an error in."""

    def __init__(self, project: Project) -> None:
        """Let pass what the settings of ``project`` switch off, and what its baseline has."""
        self._project = project
        self._errors: dict[str, int] = {}
        self._checker: Checker | None = None
        self._known: frozenset[str] = frozenset()

    def errors(self, article: ArticleFile, target: Locale, contents: Catalog) -> int:
        """Return how many reviewed entries of a catalog of ``article`` have an error."""
        path = article.catalog(self._project, target)
        if path not in self._errors:
            if self._checker is None:  # what is up to date needs none
                self._checker = Checker(self._project)
                self._known = (
                    read_baseline(self._project.root / base) if (base := self._project.baseline) else frozenset()
                )
            found = self._checker.findings(contents, article.source, target, states=(State.REVIEWED,))
            located = (Located(path, target, e, f) for e in _live(contents) for f in found.get(e.key, ()))
            failing = {one.entry.key for one in located if one.is_error and _line(one) not in self._known}
            self._errors[path] = len(failing)
        return self._errors[path]


@dataclass(frozen=True, slots=True)
class _File:
    """A PO file that is checked."""

    path: str
    source: Locale
    target: Locale
    contents: Catalog


def check(paths: Iterable[Path | str] = (), *, project: Project | None = None, choice: Choice | None = None) -> Checked:
    """Return what the checks find in PO files.

    ``paths`` are PO files and folders of them; none means all catalogs of ``project``. Without a project, the terms
    that come with the tool are those that are looked for. Findings that the baseline has are passed over.

    Raises ``UsageError`` for an id that no check has and where there is neither a path nor a project, and
    ``InputError`` for a term base or a baseline that cannot be read. Faults of PO files are among what comes back.
    """
    choice = choice or Choice()
    checker = Checker(project, project_checks(project, choice.select, choice.ignore))
    baseline = choice.baseline or (project.root / project.baseline if project and project.baseline else None)
    known = frozenset() if baseline is None or choice.everything else read_baseline(baseline)
    files, faults = _read(paths, project, choice)
    states = (State.REVIEWED,) if choice.reviewed_only else _DRAFTED
    found = [located for group in _by_locales(files) for located in _check_group(checker, group, states)]
    found.sort(key=lambda located: (located.path, located.entry.line, located.finding.form))
    left = tuple(located for located in found if _line(located) not in known)
    targets = sum(entry.state in states for file in files for entry in _live(file.contents))
    return Checked(left, tuple(faults), len(files), targets, len(found) - len(left))


def read_baseline(path: Path) -> frozenset[str]:
    """Return the lines of a baseline file. Raises ``InputError`` where it cannot be read, or is something else."""
    shown = printable(str(path))
    try:
        lines = read_bytes(path, shown).decode().splitlines()
    except UnicodeDecodeError as error:
        raise InputError("is not UTF-8", path=shown, hint="write it anew with --write-baseline") from error
    for number, line in enumerate(lines, 1):
        if line and not line.startswith("#") and line.count("\t") != _TABS:
            raise InputError("is no line of a baseline", path=shown, line=number, hint="write it anew")
    return frozenset(lines)


def write_baseline(path: Path, checked: Checked) -> bool:
    """Write what was found to a file, so that later runs pass over it; return whether the file changed.

    It has a line a finding, in a fixed order, so that changes are easy to read.
    """
    lines = sorted({_line(located) for located in checked.findings})
    return write_if_changed(
        path, (_BASELINE_HEAD + "".join(f"{line}\n" for line in lines)).encode(), printable(str(path))
    )


def _line(located: Located) -> str:
    return f"{located.finding.check}\t{PurePath(located.path).as_posix()}\t{located.fingerprint}"


def _by_locales(files: Sequence[_File]) -> Iterator[list[_File]]:
    groups: defaultdict[tuple[Locale, Locale], list[_File]] = defaultdict(list)
    for file in files:
        groups[file.source, file.target].append(file)
    yield from groups.values()


def _check_group(checker: Checker, files: Sequence[_File], states: Sequence[State]) -> Iterator[Located]:
    """Yield the findings in files of the same locales, whose targets are to agree with each other."""
    targets = targets_by_source(file.contents for file in files)
    for file in files:
        found = checker.findings(file.contents, file.source, file.target, states=states, targets=targets)
        for entry in _live(file.contents):
            yield from (Located(file.path, file.target, entry, finding) for finding in found.get(entry.key, ()))


def _live(contents: Catalog) -> Iterator[Entry]:
    return (entry for entry in contents.entries if not entry.obsolete)


def _read(
    paths: Iterable[Path | str], project: Project | None, choice: Choice
) -> tuple[list[_File], list[RkslocaleError]]:
    files: list[_File] = []
    faults: list[RkslocaleError] = []
    for path, shown, expected in _named(paths, project, faults):
        try:
            contents = parse_catalog(shown, read_bytes(path, shown), expected)
            target = expected or _target_of(contents, path, shown, choice)
            files.append(_File(shown, _source_of(contents, project, choice), target, contents))
        except RkslocaleError as error:
            faults.append(error)
    return files, faults


def _named(
    paths: Iterable[Path | str], project: Project | None, faults: list[RkslocaleError]
) -> Iterator[tuple[Path, str, Locale | None]]:
    """Yield the PO files to be checked, with the names that they are shown by, and their locales where it is known."""
    given = [Path(path) for path in paths]
    if not given and project is None:
        raise UsageError(
            "no PO file named, and no project here", hint="name a file, or begin a project: rkslocale init"
        )
    if not given and project is not None:
        for target in catalog_locales(project):
            yield from ((project.root / path, path, target) for path in catalog_paths(project, target))
    for path in given:
        inside = sorted(path.rglob("*.po")) if path.is_dir() else [path]
        if not inside:
            faults.append(InputError("holds no PO file", path=printable(str(path)), hint="check its name"))
        yield from ((file, printable(file.as_posix()), None) for file in inside)


def _source_of(contents: Catalog, project: Project | None, choice: Choice) -> Locale:
    named = _parsed(contents.get(SOURCE_HEADER) or "")
    return choice.source or named or (ENGLISH if project is None else project.source)


def _target_of(contents: Catalog, path: Path, shown: str, choice: Choice) -> Locale:
    """Return the locale of a file: named on the command line, in its header, by its folder, or by its name."""
    places = (contents.get("Language") or "", path.resolve().parent.parent.name, path.stem)
    found = choice.target or next((locale for place in places if (locale := _parsed(place))), None)
    if found is None:
        hint = "write “Language: sq” into its header, or give --to"
        raise CatalogError("does not say which language its targets are in", path=shown, hint=hint)
    return found


def _parsed(tag: str) -> Locale | None:
    try:
        return Locale.parse(tag)
    except UsageError:
        return None
