"""Which articles a project has, which language each is in, and where its catalogs and editions lie."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Final

from rkslocale.errors import ArticleError, RkslocaleError, UsageError
from rkslocale.locales import SERBIAN, SERBIAN_LATIN, Locale
from rkslocale.project.files import cannot_read, read_bytes

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rkslocale.project.config import Project

EXTENSIONS: Final = frozenset({".txt"})
"""File name extensions of articles; other files in the folder of articles are let be."""


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

    def targets(self, project: Project) -> tuple[Locale, ...]:
        """Return the locales that it is translated into.

        These are the project's targets, and for an article in another language than the project's the project's own:
        never its own language.
        """
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

    Two articles that would share a catalog are a fault of the second one.
    """
    folder = project.root / project.articles
    if not folder.is_dir():
        fault = ArticleError("no such folder", path=project.articles, hint="make it and put articles into it")
        return [], [fault]
    faults: list[RkslocaleError] = []
    paths = []
    for directory, folders, names in os.walk(folder, onerror=lambda e: faults.append(_unreadable(project, e))):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        here = Path(directory).relative_to(project.root).as_posix()
        paths += [f"{here}/{name}" for name in names if _is_article(name)]
    owners: dict[str, ArticleFile] = {}
    for article in (describe(project, path) for path in sorted(paths)):
        if (owner := owners.setdefault(article.domain, article)) is not article:
            what = f"would share its catalogs with {owner.path}"
            faults.append(ArticleError(what, path=article.path, hint="rename one of them"))
    return list(owners.values()), faults


def _is_article(name: str) -> bool:
    return not name.startswith(".") and PurePosixPath(name).suffix.lower() in EXTENSIONS


def _unreadable(project: Project, error: OSError) -> RkslocaleError:
    return cannot_read(error, Path(error.filename).relative_to(project.root).as_posix())


def select(project: Project, arguments: Iterable[Path | str] = ()) -> tuple[list[ArticleFile], list[RkslocaleError]]:
    """Return the articles named by ``arguments``, or all where nothing is named, and the faults met.

    Arguments are paths from the current folder, or from the project's root. A folder stands for the articles in it.
    What is no article of the project is a fault.
    """
    known, faults = discover(project)
    wanted = {_resolve(project, argument): str(argument) for argument in arguments}
    if not wanted:
        return known, faults
    faulty = [fault for fault in faults if fault.path and _is_within(project.root / fault.path, wanted)]
    chosen = [article for article in known if _is_within(project.root / article.path, wanted)]
    met = [project.root / article.path for article in chosen] + [project.root / (f.path or "") for f in faulty]
    strangers = [path for path in wanted if not any(at.is_relative_to(path) for at in met)]
    return chosen, [*faulty, *(_not_ours(project, path, wanted[path]) for path in strangers)]


def _resolve(project: Project, argument: Path | str) -> Path:
    here = Path(argument).resolve()
    return here if here.exists() else (project.root / argument).resolve()


def _is_within(path: Path, folders: Iterable[Path]) -> bool:
    return any(path.is_relative_to(folder) for folder in folders)


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
    if not data.strip(b"\xef\xbb\xbf \t\r\n"):
        raise ArticleError("is empty", path=path, hint="write something into it, or remove it")
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise ArticleError("is UTF-16", path=path, line=1, hint="save it as UTF-8")
    if (zero := data.find(b"\0")) >= 0:
        line = data[:zero].count(b"\n") + 1
        raise ArticleError("is binary, not text", path=path, line=line, hint="export it as plain text in UTF-8")
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise ArticleError("is not UTF-8", path=path, line=line, hint="save it as UTF-8") from error


def read_article(project: Project, article: ArticleFile) -> bytes:
    """Return the bytes of an article."""
    return read_bytes(project.root / article.path, article.path)
