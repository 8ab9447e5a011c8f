"""Which articles a project has, which language each is in, and where its catalogs and editions lie."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from pathlib import Path, PurePath, PurePosixPath
from typing import TYPE_CHECKING, Final

from rkslocale.errors import ArticleError, RkslocaleError, UsageError
from rkslocale.locales import SERBIAN, SERBIAN_LATIN, Locale
from rkslocale.project.files import cannot_read, printable, read_bytes

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from rkslocale.project.config import Project

EXTENSIONS: Final = frozenset({".txt"})
"""File name extensions of articles; other files in the folder of articles are let be."""


_BINARY: Final = re.compile(rb"[\x00-\x08\x0e-\x1b\x1f]")
"""Control characters that are neither white space nor line ends. PO files cannot hold some of them, and msgfmt warns of
others."""


_INVISIBLE: Final = dict.fromkeys(map(ord, "\ufeff\u200b\u200c\u200d\u2060"))


@dataclass(frozen=True, slots=True, order=True)
class ArticleFile:
    """An article of a project, by its names. Nothing of it has been read."""

    path: str
    """Path from the project's root, with ``/``: ``articles/world/kfor.en.txt``."""
    domain: str
    """Path of its catalogs without folder and extension: ``world/kfor``."""
    edition: str
    """Path of its editions in the folder of a locale: ``world/kfor.txt``."""
    source: Locale
    """The locale that it is written in."""

    def targets(self, project: Project, only: Collection[Locale] = ()) -> tuple[Locale, ...]:
        """Return the locales that it is translated into: ``only`` those, where any are named.

        Otherwise these are the project's targets, and for an article in another language than the project's the
        project's own. Never is it its own language.
        """
        if only:
            return tuple(target for target in only if not target.same_language(self.source))
        wanted = dict.fromkeys((*project.targets, project.source))
        if SERBIAN in wanted:  # its Latin edition is derived from it
            wanted.pop(SERBIAN_LATIN, None)
        return tuple(target for target in wanted if not target.same_language(self.source))

    def catalog(self, project: Project, target: Locale) -> str:
        """Return the path of its catalog for ``target`` from the project's root."""
        return f"{project.catalogs}/{target.gettext}/LC_MESSAGES/{self.domain}.po"


def describe(project: Project, path: str) -> ArticleFile:
    """Return what the name of an article says: ``kfor.sr-Latn.txt`` is written in Serbian, in Latin script."""
    inside = PurePosixPath(path).relative_to(project.articles)
    name, source = inside.stem, project.source
    stem, dot, tag = name.rpartition(".")
    if dot and stem and (locale := _locale_or_none(project, tag)) is not None:
        name, source = stem, locale
    edition = inside.with_name(name + inside.suffix)
    return ArticleFile(path, inside.with_name(name).as_posix(), edition.as_posix(), source)


def _locale_or_none(project: Project, tag: str) -> Locale | None:
    """Return the locale that ``tag`` names, if it is of a language in use here: ``who.is.txt`` is not in Icelandic."""
    try:
        locale = Locale.parse(tag)
    except UsageError:
        return None
    in_use = {"en", "sq", "sr", project.source.language, *(target.language for target in project.targets)}
    return locale if locale.language in in_use else None


def discover(project: Project) -> tuple[list[ArticleFile], list[RkslocaleError]]:
    """Return the articles of the project in order of path, and the faults met on the way.

    Articles that would share a catalog are a fault each, and none of them is to be worked on: it could be either's.
    """
    folder = project.root / project.articles
    if not folder.is_dir():
        fault = ArticleError("no such folder", path=project.articles, hint="make it and put articles into it")
        return [], [fault]
    faults: list[RkslocaleError] = []
    owners: dict[str, list[ArticleFile]] = {}
    for path in sorted(_walk(project, folder, faults)):
        if (shown := printable(path)) != path:
            faults.append(ArticleError("has a name that no catalog can hold", path=shown, hint="rename it"))
            continue
        if (project.root / path).exists() and not (project.root / path).is_file():
            faults.append(ArticleError("is no file with text", path=path, hint="move it out of the articles"))
            continue
        article = describe(project, path)
        # Some file systems take no notice of case.
        owners.setdefault(article.domain.casefold(), []).append(article)
    for sharing in (articles for articles in owners.values() if len(articles) > 1):
        first, *others = sharing
        for article, other in ((first, others[0]), *((article, first) for article in others)):
            what = f"would share its catalogs with {other.path}"
            faults.append(ArticleError(what, path=article.path, hint="rename one of them"))
    return [article for articles in owners.values() for article in articles], faults


def _walk(project: Project, folder: Path, faults: list[RkslocaleError]) -> Iterator[str]:
    """Yield the paths of articles. Links to folders are followed, each folder once."""
    seen = set()
    for directory, folders, names in os.walk(
        folder, onerror=lambda error: faults.append(_unreadable(project, error)), followlinks=True
    ):
        real = os.path.realpath(directory)
        folders[:] = [] if real in seen else sorted(name for name in folders if not name.startswith("."))
        if real not in seen:
            seen.add(real)
            here = Path(directory).relative_to(project.root).as_posix()
            yield from (f"{here}/{name}" for name in names if _is_article(name))


def _is_article(name: str) -> bool:
    return not name.startswith(".") and PurePosixPath(name).suffix.lower() in EXTENSIONS


def _unreadable(project: Project, error: OSError) -> RkslocaleError:
    return cannot_read(error, printable(Path(error.filename).relative_to(project.root).as_posix()))


def select(project: Project, arguments: Iterable[Path | str] = ()) -> tuple[list[ArticleFile], list[RkslocaleError]]:
    """Return the articles named by ``arguments``, or all where nothing is named, and the faults met.

    Arguments are paths from the current folder, or from the project's root. A folder stands for the articles in it.
    What is no article of the project is a fault.
    """
    return choose(project, arguments, *discover(project))


def choose(
    project: Project,
    arguments: Iterable[Path | str],
    known: Sequence[ArticleFile],
    faults: Sequence[RkslocaleError],
) -> tuple[list[ArticleFile], list[RkslocaleError]]:
    """Return what ``select`` does, of the articles and faults that ``discover`` has found."""
    at_fault = {fault.path for fault in faults}
    known = [article for article in known if article.path not in at_fault]
    wanted = {_locate(project, argument): str(argument) for argument in arguments}
    if not wanted:
        return known, list(faults)
    named = [*(article.path for article in known), *(fault.path for fault in faults if fault.path is not None)]
    paths = [str(project.root / path) for path in named]
    hits = {path: _within(path, wanted) for path in paths}
    # What is not met by its name may be met by way of a link.
    missed = {os.path.realpath(path): path for path in wanted.keys() - set().union(*hits.values())}
    if missed:
        by_link = {path: {missed[real] for real in _within(os.path.realpath(path), missed)} for path in paths}
        hits = {path: found | by_link[path] for path, found in hits.items()}
    chosen = [article for article in known if hits[str(project.root / article.path)]]
    faulty = [fault for fault in faults if fault.path is not None and hits[str(project.root / fault.path)]]
    strangers = wanted.keys() - set().union(*hits.values())
    others = [_not_ours(project, Path(path), printable(wanted[path])) for path in wanted if path in strangers]
    return chosen, [*faulty, *others]


def _locate(project: Project, argument: Path | str) -> str:
    """Return the absolute path of an argument, from the current folder or else from the project's root."""
    here = os.path.abspath(argument)  # noqa: PTH100  (Path.resolve would follow links)
    return here if os.path.lexists(here) else os.path.normpath(project.root / argument)


def _within(path: str, folders: Collection[str]) -> set[str]:
    """Return those of ``folders`` (files, too) that ``path`` is, or lies in."""
    return {place for place in (path, *map(str, PurePath(path).parents)) if place in folders}


def _not_ours(project: Project, resolved: Path, shown: str) -> RkslocaleError:
    if not resolved.exists():
        inside = f"{project.articles}/{shown}"
        known = (project.root / inside).exists()
        return ArticleError("no such file", path=shown, hint=f"did you mean {inside}?" if known else "check its name")
    if resolved.is_dir():
        return ArticleError("holds no article", path=shown, hint=f"articles end in {', '.join(sorted(EXTENSIONS))}")
    if not resolved.is_relative_to(project.root / project.articles):
        return ArticleError(
            "is not in the project's folder of articles", path=shown, hint=f"move it to {project.articles}/"
        )
    return ArticleError("is no article", path=shown, hint=f"articles end in {', '.join(sorted(EXTENSIONS))}")


def decode(data: bytes, path: str) -> str:
    """Return the text of an article. Encoding it as UTF-8 gives back ``data``, byte for byte.

    Raises ``ArticleError`` for one that is empty, binary, or not UTF-8.
    """
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise ArticleError("is UTF-16", path=path, line=1, hint="save it as UTF-8")
    if found := _BINARY.search(data):
        line = data[: found.start()].count(b"\n") + 1
        what = f"is binary, not text: it holds U+{found[0][0]:04X}"
        raise ArticleError(what, path=path, line=line, hint="export it as plain text in UTF-8")
    try:
        text = data.decode()
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise ArticleError("is not UTF-8", path=path, line=line, hint="save it as UTF-8") from error
    if not text.translate(_INVISIBLE).strip():
        raise ArticleError("is empty", path=path, hint="write something into it, or remove it")
    return text


def read_article(project: Project, article: ArticleFile) -> bytes:
    """Return the bytes of an article."""
    return read_bytes(project.root / article.path, article.path)
