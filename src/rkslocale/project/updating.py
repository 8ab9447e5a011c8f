"""``extract`` and ``translate``: bring catalogs up to their articles, and fill them with drafts."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field, fields, replace
from typing import TYPE_CHECKING

from rkslocale import __version__, catalog
from rkslocale.errors import RkslocaleError
from rkslocale.formats import po
from rkslocale.memory import Store, nearest
from rkslocale.pipeline import Prepared, prepare, recall, sources, translate_texts, with_drafts
from rkslocale.project.articles import ArticleFile, decode, read_article, select
from rkslocale.project.catalogs import Orphans, clock, new_catalog, parse_catalog, timestamp
from rkslocale.project.engines import default_engine, recase_for
from rkslocale.project.files import digest, locked, read_if_there, write_if_changed
from rkslocale.project.furnishing import recogniser_for
from rkslocale.project.remembering import open_store, recollections

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from pathlib import Path

    from rkslocale.catalog import Fill, Source
    from rkslocale.engine import Engine
    from rkslocale.locales import Locale
    from rkslocale.model import Catalog
    from rkslocale.project.config import Project


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a run did, or with ``check`` would do."""

    written: tuple[str, ...] = ()
    """Paths of files written."""
    unchanged: tuple[str, ...] = ()
    """Paths of catalogs that were up to date."""
    faults: tuple[RkslocaleError, ...] = ()
    drafted: int = 0
    """Entries filled by this run."""
    waiting: int = 0
    """Entries that are left without a target."""


@dataclass(frozen=True, slots=True)
class Watch:
    """How a run tells of its progress. The defaults tell nothing."""

    progress: Callable[[str, int, int], object] = lambda _label, _done, _total: None
    """Called with a label, how many segments are done and how many there are."""
    waiting: Callable[[], object] = lambda: None
    """Called once when another run holds the project."""


@dataclass(slots=True)
class _Task:
    """A catalog that may have to change."""

    article: ArticleFile
    target: Locale
    path: str
    before: bytes | None
    """The file as it was read; None where there is none."""
    base: Catalog
    updated: Catalog
    sources: tuple[Source, ...]
    article_digest: str
    renamed_from: str | None = None
    fills: dict[str, Fill] = field(default_factory=dict)


def extract(project: Project, articles: Iterable[Path | str] = (), *, watch: Watch | None = None) -> Outcome:
    """Bring the catalogs of ``articles`` (paths; none: all) up to date, making those that are missing."""
    watch = watch or Watch()
    with locked(project.cache, watch.waiting), open_store(project) as store:
        tasks, unchanged, faults = _plan(project, articles, store, "extract")
        return _commit(project, store, tasks, unchanged, faults)


def translate(
    project: Project,
    articles: Iterable[Path | str] = (),
    *,
    engine: Engine | None = None,
    watch: Watch | None = None,
) -> Outcome:
    """Bring the catalogs of ``articles`` up to date and fill untranslated entries: memory first, then ``engine``.

    ``articles`` are paths; none means all. Without an ``engine``, installed Argos packages and the starter packages
    translate.
    """
    watch = watch or Watch()
    engine = engine or default_engine()
    with locked(project.cache, watch.waiting), open_store(project) as store:
        tasks, unchanged, faults = _plan(project, articles, store, "translate")
        for (source, target), group in _by_pair(tasks).items():
            try:
                _draft(project, store, engine, source, target, group, watch)
            except RkslocaleError as error:
                faults.append(error)
        return _commit(project, store, tasks, unchanged, faults)


def check(project: Project, articles: Iterable[Path | str] = ()) -> Outcome:
    """Return what ``translate`` would do, and write nothing: ``written`` are the catalogs that would change."""
    with Store(":memory:") as store:
        tasks, unchanged, faults = _plan(project, articles, store, "translate")
    changing = {t.path for t in tasks if t.updated != t.base or t.before is None or catalog.untranslated(t.updated)}
    return Outcome(
        tuple(task.path for task in tasks if task.path in changing),
        (*unchanged, *(task.path for task in tasks if task.path not in changing)),
        tuple(faults),
        waiting=sum(len(catalog.untranslated(task.updated)) for task in tasks),
    )


def _plan(
    project: Project, articles: Iterable[Path | str], store: Store, verb: str
) -> tuple[list[_Task], list[str], list[RkslocaleError]]:
    """Return the catalogs that may have to change, the paths of the others, and the faults met."""
    files, faults = select(project, articles)
    tasks: list[_Task] = []
    unchanged: list[str] = []
    settings = _fingerprint(project)
    orphans = Orphans(project)
    for article in files:
        try:
            data = read_article(project, article)
            text = decode(data, article.path)
        except RkslocaleError as error:
            faults.append(error)
            continue
        article_digest = digest(article.path, data, settings)
        prepared: Prepared | None = None
        for target in article.targets(project):
            path = article.catalog(project, target)
            try:
                before = read_if_there(project.root / path, path)
                if before is not None and store.is_done(f"{verb} {path}", digest(article_digest, before)):
                    unchanged.append(path)
                    continue
                prepared = prepared or prepare_article(project, article, text)
                tasks.append(_task(project, article, target, prepared, before, article_digest, orphans))
            except RkslocaleError as error:
                faults.append(error)
    return tasks, unchanged, faults


def prepare_article(project: Project, article: ArticleFile, text: str) -> Prepared:
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
) -> _Task:
    path = article.catalog(project, target)
    wanted = sources(prepared, article.path if project.references else None)
    old_name = None
    if before is not None:
        base = parse_catalog(path, before, target)
        base = base if base.header else replace(base, header=new_catalog(project, article, target).header)
    elif found := orphans.like(target, wanted):
        old_name, base = found
    else:
        base = new_catalog(project, article, target)
    updated = catalog.update(base, wanted, nearest)
    return _Task(article, target, path, before, base, updated, wanted, article_digest, old_name)


def _by_pair(tasks: Sequence[_Task]) -> Mapping[tuple[Locale, Locale], list[_Task]]:
    pairs: defaultdict[tuple[Locale, Locale], list[_Task]] = defaultdict(list)
    for task in tasks:
        if catalog.untranslated(task.updated):
            pairs[task.article.source, task.target].append(task)
    return pairs


def _draft(
    project: Project,
    store: Store,
    engine: Engine,
    source: Locale,
    target: Locale,
    tasks: Sequence[_Task],
    watch: Watch,
) -> None:
    """Set the fills of ``tasks``, all from ``source`` to ``target``."""
    today = clock().date().isoformat()
    texts = list(dict.fromkeys(text for task in tasks for text in catalog.untranslated(task.updated)))
    languages = {task.path: task.article.source for task in tasks}
    fills = recall(texts, recollections(project, store, source, target, languages), today)
    for task in tasks:
        task.fills = fills
    missing = [text for text in texts if text not in fills or not fills[text].msgstr]
    label = f"{source.bcp47} → {target.bcp47}"
    drafts = translate_texts(
        engine,
        missing,
        source,
        target,
        cache=store,
        recase=recase_for(source),
        progress=lambda done, total: watch.progress(label, done, total),
    )
    for task in tasks:
        task.fills = with_drafts(fills, drafts, today)


def _commit(
    project: Project, store: Store, tasks: Sequence[_Task], unchanged: list[str], faults: list[RkslocaleError]
) -> Outcome:
    """Write the catalogs that have changed."""
    written, drafted, waiting = [], 0, 0
    for task in tasks:
        try:
            changed, data, final = _write(project, task)
        except RkslocaleError as error:
            faults.append(error)
            continue
        left = len(catalog.untranslated(final))
        drafted += len(catalog.untranslated(task.updated)) - left
        waiting += left
        if changed:
            written.append(task.path)
        else:
            unchanged.append(task.path)
        verbs = ("extract",) if left else ("extract", "translate")
        store.set_done({f"{verb} {task.path}": digest(task.article_digest, data) for verb in verbs})
    return Outcome(tuple(written), tuple(unchanged), tuple(faults), drafted, waiting)


def _write(project: Project, task: _Task) -> tuple[bool, bytes, Catalog]:
    """Write a catalog if it has changed; return whether, its bytes, and its contents.

    The engine may have been at work for minutes. What a translator has saved meanwhile is taken as the new base.
    """
    path = project.root / task.path
    current = read_if_there(path, task.path)
    base = task.base if current in {None, task.before} else parse_catalog(task.path, current or b"", task.target)
    updated = task.updated if base is task.base else catalog.update(base, task.sources, nearest)
    final = catalog.fill(updated, task.fills)
    if current is not None and final == base:
        return False, current, final
    data = po.write(catalog.stamp(base, final, timestamp()) if current is not None or task.renamed_from else final)
    changed = write_if_changed(path, data, task.path)
    if task.renamed_from is not None:
        (project.root / task.renamed_from).unlink(missing_ok=True)
    return changed, data, final


def _fingerprint(project: Project) -> str:
    """Return what else a catalog depends on: the settings, and this version of the tool."""
    settings = {f.name: getattr(project, f.name) for f in fields(project) if f.name != "root"}
    settings["kinds"] = sorted(project.kinds)
    return digest(__version__, repr(settings))
