"""``review``: the static site that shows an editor how far everything is."""

from __future__ import annotations

import datetime as dt
import json
import os
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Final

from rkslocale.catalog import statistics, update
from rkslocale.errors import InputError, RkslocaleError, UsageError
from rkslocale.model import Catalog, Severity, State
from rkslocale.pipeline.preparing import sources
from rkslocale.project.articles import choose, discover
from rkslocale.project.catalogs import parse_catalog
from rkslocale.project.checking import Gate, check
from rkslocale.project.files import cannot_write, locked, printable, read_bytes, read_if_there, write_if_changed
from rkslocale.project.planning import load_article
from rkslocale.review import (
    GENERATOR,
    ArticlePage,
    Listed,
    Overview,
    Point,
    Standing,
    Version,
    article_page,
    overview_page,
    page_name,
    rows,
    static_files,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from rkslocale.catalog import Source
    from rkslocale.locales import Locale
    from rkslocale.model import Finding
    from rkslocale.project.articles import ArticleFile
    from rkslocale.project.config import Project

    _Findings = Mapping[tuple[str | None, str], tuple[Finding, ...]]

FOLDER: Final = "review"
"""Where the site is written, from the project's root."""


@dataclass(frozen=True, slots=True)
class Reviewed:
    """What writing the site did."""

    index: str
    """Path of the overview."""
    written: tuple[str, ...] = ()
    unchanged: tuple[str, ...] = ()
    """Paths of files that were up to date."""
    removed: tuple[str, ...] = ()
    """Paths of pages whose articles are gone."""
    faults: tuple[RkslocaleError, ...] = ()


def review(
    project: Project,
    articles: Iterable[Path | str] = (),
    *,
    out: Path | None = None,
    history: Sequence[Point] = (),
    on_wait: Callable[[], object] = lambda: None,
) -> Reviewed:
    """Write the overview of all articles, and the pages of ``articles`` (paths; none: all).

    The site goes into the folder ``out``, by default ``review`` in the project. Pages of articles that are gone are
    removed; files that are no pages of ours stay. A file is written only where it would change. Findings are those of
    ``rkslocale.project.checking.check``: what the baseline has is not among them.
    Raises ``UsageError`` for a folder that holds articles, catalogs or anything else of the project, or a file of
    something else where one of ours belongs, and ``InputError`` for a term base or a baseline that cannot be read.
    """
    folder = _site_folder(project, out)
    known, met = discover(project)
    chosen, faults = choose(project, articles, known, met)
    with locked(project.cache, on_wait):
        site = _Site(project, folder, _findings(project), Gate(project))
        at_fault = {fault.path for fault in met}
        listed = [_add(site, article, wanted=article in chosen) for article in known if article.path not in at_fault]
        shown = tuple(str(fault) for fault in (*met, *site.faults))
        found = tuple(item for item in listed if item is not None)
        site.write("index.html", overview_page(Overview(project.name, found, shown, tuple(history))))
        for name, text in static_files().items():
            site.write(name, text)
        removed = _remove_stale(site, {page_name(article.domain) for article in known} | {"index.html"})
    return Reviewed(
        site.shown("index.html"), tuple(site.written), tuple(site.unchanged), removed, (*faults, *site.faults)
    )


@dataclass(slots=True)
class _Site:
    """The site that is being written."""

    project: Project
    folder: Path
    findings: Mapping[str, _Findings]
    """What the checks have found, by the path of the catalog."""
    gate: Gate
    faults: list[RkslocaleError] = field(default_factory=list)
    """What could not be read or written."""
    written: list[str] = field(default_factory=list)
    unchanged: list[str] = field(default_factory=list)

    def shown(self, name: str) -> str:
        """Return the path of a file of the site, as it is told."""
        path = self.folder / name
        inside = path.relative_to(self.project.root) if path.is_relative_to(self.project.root) else path
        return printable(inside.as_posix())

    def write(self, name: str, text: str) -> None:
        """Write a file of the site, if that changes it. Raises ``UsageError`` where a file of something else is."""
        before = read_if_there(self.folder / name, self.shown(name))
        if before and not _is_ours(before):
            what, hint = "is no file of a review site", "move it, or name another folder with --out"
            raise UsageError(what, path=self.shown(name), hint=hint)
        changed = write_if_changed(self.folder / name, text.encode(), self.shown(name))
        (self.written if changed else self.unchanged).append(self.shown(name))


def _site_folder(project: Project, out: Path | None) -> Path:
    """Return the folder of the site."""
    folder = project.root / FOLDER if out is None else Path(os.path.abspath(out))  # noqa: PTH100  (links stay)
    own = (project.articles, project.catalogs, project.editions, project.drafts, project.memory, project.terms)
    for place in (*(project.root / name for name in own), project.cache):
        if folder == project.root or folder.is_relative_to(place) or place.is_relative_to(folder):
            what = "is a folder that the project has for something else"
            raise UsageError(what, path=printable(str(out or FOLDER)), hint="name another one with --out")
    return folder


def _add(site: _Site, article: ArticleFile, *, wanted: bool) -> Listed | None:
    """Return what the overview says of an article, and write its page if that is ``wanted``."""
    try:
        wanted_sources = sources(load_article(site.project, article), None)
    except RkslocaleError as error:
        site.faults.append(error)
        return None
    versions = list(_versions(site, article, wanted_sources))
    title = _title(wanted_sources) or article.domain
    name = page_name(article.domain)
    if wanted:
        texts = [(source.msgid, ", ".join(source.extracted)) for source in wanted_sources]
        table = rows(texts, [version.catalog for version in versions])
        page = ArticlePage(site.project.name, article.path, title, article.source, table, tuple(versions))
        site.write(name, article_page(page))
    there = wanted or (site.folder / name).is_file()
    standings = tuple(version.standing for version in versions)
    return Listed(article.path, title, name if there else "", article.source, standings)


def _findings(project: Project) -> dict[str, _Findings]:
    """Return what the checks find, by catalog and entry. What cannot be read is a fault of its article already."""
    found: defaultdict[str, defaultdict[tuple[str | None, str], tuple[Finding, ...]]]
    found = defaultdict(lambda: defaultdict(tuple))
    for located in check(project=project).findings:
        found[located.path][located.entry.key] += (located.finding,)
    return {path: dict(by_entry) for path, by_entry in found.items()}


def _title(wanted: Sequence[Source]) -> str:
    """Return the headline of an article, or else its first text."""
    texts = [source.msgid for source in wanted if "headline" in source.extracted] or [s.msgid for s in wanted]
    return texts[0] if texts else ""


def _versions(site: _Site, article: ArticleFile, wanted: Sequence[Source]) -> Iterator[Version]:
    """Yield the catalogs of an article; one that cannot be read is a fault."""
    for target in article.targets(site.project):
        path = article.catalog(site.project, target)
        try:
            data = read_if_there(site.project.root / path, path)
            yield _not_begun(path, target, wanted) if data is None else _version(site, article, target, data, wanted)
        except RkslocaleError as error:
            site.faults.append(error)


def _not_begun(path: str, target: Locale, wanted: Sequence[Source]) -> Version:
    """Return what there is of a catalog that is not there yet: as ``status`` has it, all is untranslated."""
    counts = statistics(update(Catalog(()), wanted, lambda _text, _candidates: ()))
    return Version(Standing(target, counts.segments, "", {}), path, "", None, "", {})


def _version(site: _Site, article: ArticleFile, target: Locale, data: bytes, wanted: Sequence[Source]) -> Version:
    path = article.catalog(site.project, target)
    catalog = parse_catalog(path, data, target)
    findings = site.findings.get(path, {})
    severities = Counter(finding.severity for found in findings.values() for finding in found)
    live = {entry.msgid for entry in catalog.entries if not entry.obsolete}
    standing = Standing(
        target,
        statistics(catalog).segments,
        catalog.get("PO-Revision-Date") or "",
        severities,
        bool(severities[Severity.ERROR] and site.gate.errors(article, target, catalog)),
        live == {source.msgid for source in wanted},
    )
    name = f"{PurePosixPath(article.domain).name}.{target.gettext}.po"
    return Version(standing, path, name, catalog, data.decode(), findings)


def _is_ours(data: bytes) -> bool:
    return GENERATOR.encode() in data[:2000]


def _remove_stale(site: _Site, wanted: set[str]) -> tuple[str, ...]:
    """Remove the pages of articles that are gone, and return their paths."""
    removed = []
    for path in sorted(site.folder.glob("*.html")):
        shown = site.shown(path.name)
        if path.name in wanted or not _is_ours(read_if_there(path, shown) or b""):
            continue
        try:
            path.unlink()
        except OSError as error:
            site.faults.append(cannot_write(error, shown))
        else:
            removed.append(shown)
    return tuple(removed)


def read_history(path: Path) -> tuple[Point, ...]:
    """Return how far each locale was on each day, from a file with lines that ``status --format jsonl`` has printed.

    Of several lines of a day the last one counts. Raises ``InputError`` for a file that cannot be read, or a line that
    is none of these.
    """
    shown = printable(str(path))
    points: dict[tuple[dt.date, str], Point] = {}
    for number, line in enumerate(read_bytes(path, shown).splitlines(), 1):
        if not line.strip():
            continue
        try:
            report = json.loads(line)
            day = dt.datetime.fromisoformat(report["date"]).date()
            for locale, counts in report["totals"].items():
                words = {State(state): _natural(number) for state, number in counts["words"].items()}
                points[day, locale] = Point(day, locale, words[State.REVIEWED], sum(words.values()))
        except (ValueError, TypeError, KeyError, AttributeError) as error:
            what, hint = "is no line of status", "append to it with: rkslocale status --format jsonl"
            raise InputError(what, path=shown, line=number, hint=hint) from error
    return tuple(points[key] for key in sorted(points))


def _natural(number: object) -> int:
    if not isinstance(number, int) or number < 0:
        raise ValueError(number)
    return number
