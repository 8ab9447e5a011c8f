"""Which catalogs may have to change, and writing those that do."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from rkslocale import __version__, catalog
from rkslocale.errors import RkslocaleError
from rkslocale.formats import po
from rkslocale.memory import nearest
from rkslocale.pipeline.preparing import prepare, sources
from rkslocale.project.articles import choose, decode, discover, read_article
from rkslocale.project.catalogs import Orphans, clock, new_catalog, parse_catalog, timestamp
from rkslocale.project.files import cannot_write, digest, read_if_there, write_if_changed
from rkslocale.project.furnishing import recogniser_for

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from pathlib import Path

    from rkslocale.catalog import Fill, Source
    from rkslocale.locales import Locale
    from rkslocale.memory import Store
    from rkslocale.model import Catalog
    from rkslocale.pipeline.preparing import Prepared
    from rkslocale.project.articles import ArticleFile
    from rkslocale.project.config import Project


_LINE: Final = re.compile(r":[0-9]+$")


@dataclass(slots=True)
class Task:
    """A catalog that may have to change."""

    article: ArticleFile
    target: Locale
    path: str
    """Where it is to be written."""
    origin: str
    """Where it was read from: another path where the article was renamed."""
    before: bytes | None
    """The file as it was read; None where there is none."""
    base: Catalog
    """Its contents then."""
    sources: tuple[Source, ...]
    updated: Catalog
    article_digest: str
    fills: dict[str, Fill] = field(default_factory=dict)

    @property
    def changes(self) -> bool:
        """Whether the article alone makes it change."""
        return self.before is None or self.origin != self.path or self.updated != self.base


@dataclass(slots=True)
class Plan:
    """What a run has before it."""

    known: list[ArticleFile]
    """All articles of the project, whether they are at work or not."""
    tasks: list[Task] = field(default_factory=list)
    unchanged: list[str] = field(default_factory=list)
    """Paths of catalogs that are up to date for sure."""
    faults: list[RkslocaleError] = field(default_factory=list)


def plan(
    project: Project, articles: Iterable[Path | str], store: Store, verb: str, targets: Collection[Locale] = ()
) -> Plan:
    """Return what ``verb`` has to do for ``articles``, for ``targets`` only where any are named."""
    clock()  # a wrong SOURCE_DATE_EPOCH is said once, not for every file
    known, met = discover(project)
    files, faults = choose(project, articles, known, met)
    made = Plan(known, faults=faults)
    settings = _fingerprint(project)
    orphans = Orphans(project, made.known)
    for article in files:
        try:
            data = read_article(project, article)
            text = decode(data, article.path)
        except RkslocaleError as error:
            made.faults.append(error)
            continue
        article_digest = digest(article.path, article.source.bcp47, data, settings)
        prepared: Prepared | None = None
        for target in article.targets(project, targets):
            path = article.catalog(project, target)
            try:
                before = read_if_there(project.root / path, path)
                if before is not None and store.is_done(f"{verb} {path}", digest(article_digest, before)):
                    made.unchanged.append(path)
                    continue
                prepared = prepared or _prepare(project, article, text)
                if before is None and not prepared.segments:
                    continue  # a catalog with nothing in it is of no use to anyone
                made.tasks.append(_task(project, article, target, prepared, before, article_digest, orphans))
            except RkslocaleError as error:
                made.faults.append(error)
    return made


def load_article(project: Project, article: ArticleFile) -> Prepared:
    """Read an article, and return it with its units and segments. Raises ``InputError`` as reading does."""
    return _prepare(project, article, decode(read_article(project, article), article.path))


def _prepare(project: Project, article: ArticleFile, text: str) -> Prepared:
    """Return the article with its units and segments, as the project's settings have them."""
    recognise = recogniser_for(article.source, project.site_names)
    return prepare(text, article.source, recognise, project.kinds)


def _task(
    project: Project,
    article: ArticleFile,
    target: Locale,
    prepared: Prepared,
    before: bytes | None,
    article_digest: str,
    orphans: Orphans,
) -> Task:
    path = origin = article.catalog(project, target)
    wanted = sources(prepared, article.path if project.references else None)
    if before is not None:
        base = parse_catalog(path, before, target)
    elif (orphan := orphans.of(article, target, wanted)) is not None:
        origin, before, base = orphan.path, orphan.data, orphan.catalog
    else:
        base = new_catalog(project, article, target)
    updated = _updated(project, article, target, base, wanted)
    return Task(article, target, path, origin, before, base, wanted, updated, article_digest)


def _updated(
    project: Project, article: ArticleFile, target: Locale, base: Catalog, wanted: tuple[Source, ...]
) -> Catalog:
    updated = catalog.update(base, _referring_as(base, wanted), nearest)
    # Some tools write PO files without a header, which msgfmt refuses.
    return updated if base.header else replace(updated, header=new_catalog(project, article, target).header)


def _referring_as(base: Catalog, wanted: tuple[Source, ...]) -> tuple[Source, ...]:
    """Return ``wanted`` without references, or without their lines, where ``base`` has none.

    Newsrooms strip them, with ``msgattrib --no-location`` or ``--add-location=file``, to have smaller diffs.
    """
    live = [entry for entry in base.entries if not entry.obsolete]
    references = [reference for entry in live for reference in entry.references]
    if live and not references:
        return tuple(replace(source, references=()) for source in wanted)
    if references and not any(_LINE.search(reference) for reference in references):
        files = (tuple(dict.fromkeys(_LINE.sub("", r) for r in source.references)) for source in wanted)
        return tuple(replace(source, references=found) for source, found in zip(wanted, files, strict=True))
    return wanted


def commit(project: Project, task: Task) -> tuple[bool, bytes, Catalog]:
    """Write a catalog if it has changed; return whether, its bytes, and its contents.

    The engine may have been at work for minutes. What a translator has saved meanwhile is taken as the new base.
    """
    current = read_if_there(project.root / task.origin, task.origin)
    base, updated = task.base, task.updated
    if current is not None and current != task.before:
        base = parse_catalog(task.origin, current, task.target)
        updated = _updated(project, task.article, task.target, base, task.sources)
    final = catalog.fill(updated, task.fills)
    if task.origin == task.path and current is not None and final == base:
        return False, current, final
    data = po.write(final if task.before is None else catalog.stamp(base, final, timestamp()))
    if task.origin != task.path:
        _rename(project, task)
    return write_if_changed(project.root / task.path, data, task.path), data, final


def _rename(project: Project, task: Task) -> None:
    # Before it is written anew: a run that is killed in between leaves the catalog in one place, and whole.
    new = project.root / task.path
    try:
        new.parent.mkdir(parents=True, exist_ok=True)
        (project.root / task.origin).rename(new)
    except OSError as error:
        raise cannot_write(error, task.path) from error


def _fingerprint(project: Project) -> str:
    """Return a digest of what else an existing catalog depends on: some settings, and this version of the tool."""
    return digest(__version__, repr((sorted(project.kinds), project.site_names, project.references)))
