"""``build`` and ``status``: editions of what is reviewed, drafts of the rest, and how far everything is."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from pathlib import PurePath
from typing import TYPE_CHECKING

from rkslocale import script
from rkslocale.catalog import Statistics, by_msgid, reviewed, statistics, update
from rkslocale.errors import RkslocaleError
from rkslocale.locales import SERBIAN, SERBIAN_LATIN
from rkslocale.model import Catalog, State
from rkslocale.pipeline.preparing import assemble, sources, with_notice
from rkslocale.project.articles import EXTENSIONS, ArticleFile, discover, select
from rkslocale.project.catalogs import load_catalog
from rkslocale.project.checking import Gate
from rkslocale.project.files import locked, read_if_there, write_if_changed
from rkslocale.project.furnishing import localizer_for, notice_for
from rkslocale.project.planning import load_article

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from pathlib import Path

    from rkslocale.locales import Locale
    from rkslocale.pipeline.preparing import Prepared
    from rkslocale.project.config import Project


@dataclass(frozen=True, slots=True)
class Standing:
    """How far an article is in a locale."""

    article: str
    """Path of the article."""
    locale: Locale
    catalog: str
    """Path of the catalog, whether it exists or not."""
    counts: Statistics


@dataclass(frozen=True, slots=True)
class Unfinished:
    """An edition that was not built: not every segment is reviewed, or the checks find errors in what is."""

    article: str
    locale: Locale
    edition: str
    """Path of the edition."""
    kept: bool
    """Whether there is an earlier edition, which stays as it is."""
    left: Mapping[State, int]
    """Segments by state, ``REVIEWED`` left out."""
    errors: int = 0
    """Segments in which the quality checks find an error; looked for only where nothing is left."""


@dataclass(frozen=True, slots=True)
class Built:
    """What a build did."""

    written: tuple[str, ...] = ()
    unchanged: tuple[str, ...] = ()
    """Paths of files that were up to date."""
    unfinished: tuple[Unfinished, ...] = ()
    stale: tuple[str, ...] = ()
    """Paths of editions whose articles are gone; they stay."""
    faults: tuple[RkslocaleError, ...] = ()


def status(project: Project, articles: Iterable[Path | str] = ()) -> tuple[list[Standing], list[RkslocaleError]]:
    """Return how far each article is in each of its locales, and the faults met.

    The figures are those of the catalog, as ``msgfmt --statistics`` counts them. Where there is none yet, every
    segment of the article is untranslated.
    """
    files, faults = select(project, articles)
    standings: list[Standing] = []
    for article in files:
        try:
            wanted = sources(load_article(project, article), None)
        except RkslocaleError as error:
            faults.append(error)
            continue
        for target in article.targets(project):
            path = article.catalog(project, target)
            try:
                contents = load_catalog(project, path, target)
            except RkslocaleError as error:
                faults.append(error)
                continue
            if contents is None:
                contents = update(Catalog(()), wanted, lambda _text, _candidates: ())
            standings.append(Standing(article.path, target, path, statistics(contents)))
    return standings, faults


def build(
    project: Project,
    articles: Iterable[Path | str] = (),
    *,
    drafts: bool = False,
    unchecked: bool = False,
    on_wait: Callable[[], object] = lambda: None,
) -> Built:
    """Write the editions of those articles that are reviewed throughout, or with ``drafts`` drafts of all.

    None is written that the quality checks find an error in, unless ``unchecked``; what is on disk already is not
    looked at again. An edition that cannot be built stays as it is. A draft of what is not reviewed throughout begins
    with a notice that says so; in it, what has no draft, or an outdated target, stands in the source language.
    """
    files, faults = select(project, articles)
    result = _Result([], [], [], faults)
    gate = None if drafts or unchecked else Gate(project)
    with locked(project.cache, on_wait):
        for article in files:
            try:
                prepared = load_article(project, article)
            except RkslocaleError as error:
                result.faults.append(error)
                continue
            for target in article.targets(project):
                try:
                    _build_one(project, article, prepared, target, result, gate, drafts=drafts)
                except RkslocaleError as error:
                    result.faults.append(error)
    return Built(
        tuple(result.written),
        tuple(result.unchanged),
        tuple(result.unfinished),
        () if drafts else tuple(_stale(project)),
        tuple(result.faults),
    )


def _stale(project: Project) -> Iterator[str]:
    """Yield the editions that no article of the project has."""
    known = {article.edition for article in discover(project)[0]}
    folder = project.root / project.editions
    for path in sorted(folder.glob("*/**/*")):
        inside = path.relative_to(folder)
        if path.is_file() and path.suffix in EXTENSIONS and PurePath(*inside.parts[1:]).as_posix() not in known:
            yield path.relative_to(project.root).as_posix()


@dataclass(slots=True)
class _Result:
    written: list[str]
    unchanged: list[str]
    unfinished: list[Unfinished]
    faults: list[RkslocaleError]


def _build_one(
    project: Project,
    article: ArticleFile,
    prepared: Prepared,
    target: Locale,
    result: _Result,
    gate: Gate | None,
    *,
    drafts: bool,
) -> None:
    contents = load_catalog(project, article.catalog(project, target), target) or Catalog(())
    states = _states(prepared, contents)
    published = {State.REVIEWED, State.MACHINE} if drafts else {State.REVIEWED}
    targets = {text: target_text for text, (state, target_text) in states.items() if state in published}
    left: Counter[State] = Counter(state for state, _ in states.values() if state is not State.REVIEWED)
    for locale, final, catalogs in _editions(project, article, target, contents, targets):
        folder = project.drafts if drafts else project.editions
        path = f"{folder}/{locale.bcp47}/{article.edition}"
        text = "" if left and not drafts else assemble(prepared, final, localizer_for(locale))
        if left and drafts:
            text = with_notice(text, notice_for(locale, machine=State.MACHINE in left))
        there = read_if_there(project.root / path, path)
        if text and there == text.encode():
            result.unchanged.append(path)
            continue
        errors = 0 if gate is None or left else sum(gate.errors(article, *catalog) for catalog in catalogs)
        if (left and not drafts) or errors:
            result.unfinished.append(Unfinished(article.path, locale, path, there is not None, dict(left), errors))
        else:
            write_if_changed(project.root / path, text.encode(), path)
            result.written.append(path)


def _editions(
    project: Project, article: ArticleFile, target: Locale, contents: Catalog, targets: Mapping[str, str]
) -> Iterator[tuple[Locale, Mapping[str, str], tuple[tuple[Locale, Catalog], ...]]]:
    """Yield the locales that a catalog is published in, with the targets of each, and the catalogs that they are from.

    Serbian in Latin script is derived from the Cyrillic catalog, except where a reviewed Latin one says otherwise.
    """
    yield target, targets, ((target, contents),)
    if target.language == SERBIAN.language and target.is_cyrillic:
        latin_locale = replace(target, script=SERBIAN_LATIN.script)
        latin = {text: script.to_latin(target_text) for text, target_text in targets.items()}
        overriding = load_catalog(project, article.catalog(project, latin_locale), latin_locale) or Catalog(())
        own = reviewed(overriding)
        final = latin | {text: own[text] for text in latin.keys() & own.keys()}
        yield latin_locale, final, ((target, contents), (latin_locale, overriding))


def _states(prepared: Prepared, contents: Catalog) -> dict[str, tuple[State, str]]:
    """Return state and target of every text of the article."""
    entries = by_msgid(contents)
    states = {}
    for source in sources(prepared, None):
        entry = entries.get(source.msgid)
        if entry is None or entry.obsolete or entry.msgid_plural is not None:
            states[source.msgid] = (State.UNTRANSLATED, "")
        else:
            states[source.msgid] = (entry.state, entry.msgstr)
    return states
