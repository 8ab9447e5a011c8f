"""``extract`` and ``translate``: bring catalogs up to their articles, and fill them with drafts."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rkslocale import catalog
from rkslocale.errors import EngineError, RkslocaleError
from rkslocale.memory import Store
from rkslocale.pipeline.drafting import Direction, translate_texts, with_drafts, with_findings, with_terms
from rkslocale.pipeline.recalling import recall
from rkslocale.project.catalogs import clock
from rkslocale.project.checker import Checker
from rkslocale.project.engines import argos_engine, default_engine, reword_for
from rkslocale.project.files import digest
from rkslocale.project.planning import Plan, Task, commit, plan
from rkslocale.project.remembering import catalog_locales, recollections, shelve, with_store
from rkslocale.project.terminology import term_base

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
    from pathlib import Path

    from rkslocale.engine import Engine
    from rkslocale.locales import Locale
    from rkslocale.project.config import Project
    from rkslocale.terms import TermBase


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


def extract(project: Project, articles: Iterable[Path | str] = (), *, watch: Watch | None = None) -> Outcome:
    """Bring the catalogs of ``articles`` (paths; none: all) up to date, making those that are missing."""
    watch = watch or Watch()
    chosen = tuple(articles)
    return with_store(
        project, lambda store: _commit(project, store, plan(project, chosen, store, "extract")), watch.waiting
    )


def translate(
    project: Project,
    articles: Iterable[Path | str] = (),
    *,
    targets: Collection[Locale] = (),
    engine: Engine | None = None,
    watch: Watch | None = None,
) -> Outcome:
    """Bring the catalogs of ``articles`` up to date and fill untranslated entries: memory first, then ``engine``.

    ``articles`` are paths; none means all. ``targets`` are the only locales to be worked on, if there are any. Without
    an ``engine``, installed Argos packages and the starter packages translate, held to the terms of the project.
    """
    watch = watch or Watch()
    chosen = tuple(articles)

    def work(store: Store) -> Outcome:
        made = plan(project, chosen, store, "translate", targets)
        _fill(project, store, engine, made, watch)
        return _commit(project, store, made)

    return with_store(project, work, watch.waiting)


def preview(
    project: Project,
    articles: Iterable[Path | str] = (),
    *,
    targets: Collection[Locale] = (),
    engine: Engine | None = None,
) -> Outcome:
    """Return what ``translate`` would do, and write nothing: ``written`` are the catalogs that would change."""
    using = engine or argos_engine()
    with Store(":memory:") as store:
        made = plan(project, articles, store, "translate", targets)
    changing = {task.path for task in made.tasks if task.changes}
    for (source, target), group in _by_pair(made.tasks).items():
        try:
            using.route(source.argos, target.argos)
            changing |= {task.path for task in group}
        except EngineError as error:
            made.faults.append(error)
    return Outcome(
        tuple(task.path for task in made.tasks if task.path in changing),
        (*made.unchanged, *(task.path for task in made.tasks if task.path not in changing)),
        tuple(made.faults),
        waiting=sum(len(catalog.untranslated(task.updated)) for task in made.tasks),
    )


def _by_pair(tasks: Sequence[Task]) -> Mapping[tuple[Locale, Locale], list[Task]]:
    pairs: defaultdict[tuple[Locale, Locale], list[Task]] = defaultdict(list)
    for task in tasks:
        if catalog.untranslated(task.updated):
            pairs[task.article.source, task.target].append(task)
    return pairs


@dataclass(frozen=True, slots=True)
class _Run:
    """What is the same for all catalogs that are filled in a run."""

    project: Project
    store: Store
    shelves: Collection[str]
    """What the memory holds, by path."""
    engine: Engine
    base: TermBase
    checker: Checker
    watch: Watch


def _fill(project: Project, store: Store, engine: Engine | None, made: Plan, watch: Watch) -> None:
    """Set the fills of all tasks that lack targets."""
    pairs = _by_pair(made.tasks)
    if not pairs:
        return
    languages = {locale.language for pair in pairs for locale in pair}
    sources = {
        article.catalog(project, locale): article.source
        for locale in catalog_locales(project)
        for article in made.known
    }
    try:
        base = term_base(project)
        shelves, faults = shelve(project, store, languages, sources)
    except RkslocaleError as error:
        made.faults.append(error)  # drafts made without the newsroom's terms would stay
        return
    made.faults += faults
    run = _Run(project, store, shelves, engine or default_engine(base), base, Checker(project, base=base), watch)
    for (source, target), group in pairs.items():
        try:
            _draft(run, (source, target), group)
        except EngineError as error:
            made.faults.append(error)
            if target not in project.targets:
                # A locale that the project does not have, and that nothing can be drafted in: a slip, likely.
                made.tasks = [task for task in made.tasks if task not in group or task.before is not None]
        except RkslocaleError as error:
            made.faults.append(error)


def _draft(run: _Run, pair: tuple[Locale, Locale], tasks: Sequence[Task]) -> None:
    """Set the fills of ``tasks``, all from one locale to one other."""
    source, target = pair
    today = clock().date().isoformat()
    memories = recollections(run.store, run.shelves, source, target)
    missing: dict[str, None] = {}
    for task in tasks:
        texts = catalog.untranslated(task.updated)
        task.fills = recall(texts, memories, today, [wanted.msgid for wanted in task.sources])
        missing |= dict.fromkeys(text for text in texts if text not in task.fills or not task.fills[text].msgstr)
    find = run.checker.in_drafts(source, target)
    label = f"{source.bcp47} → {target.bcp47}"
    drafts = translate_texts(
        run.engine,
        missing,
        Direction(source, target, reword_for(source, run.base), run.project.style(target), find),
        cache=run.store,
        progress=lambda done, total: run.watch.progress(label, done, total),
    )
    for task in tasks:
        fills = with_findings(with_drafts(task.fills, drafts, today), find)
        task.fills = with_terms(fills, run.base, source, target)


def _commit(project: Project, store: Store, made: Plan) -> Outcome:
    """Write the catalogs that have changed."""
    written: list[str] = []
    drafted = waiting = 0
    for task in made.tasks:
        try:
            changed, data, final = commit(project, task)
        except RkslocaleError as error:
            made.faults.append(error)
            continue
        left = len(catalog.untranslated(final))
        drafted += len(catalog.untranslated(task.updated)) - left
        waiting += left
        (written if changed else made.unchanged).append(task.path)
        verbs = ("extract",) if left else ("extract", "translate")
        store.set_done({f"{verb} {task.path}": digest(task.article_digest, data) for verb in verbs})
    return Outcome(tuple(written), tuple(made.unchanged), tuple(made.faults), drafted, waiting)
