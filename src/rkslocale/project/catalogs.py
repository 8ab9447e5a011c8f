"""Catalogs of a project: found, read, begun, recognised after a renaming."""

from __future__ import annotations

import datetime as dt
import os
from typing import TYPE_CHECKING, Final

from rkslocale.errors import RkslocaleError
from rkslocale.formats import po
from rkslocale.model import Catalog
from rkslocale.project.articles import ArticleFile, discover
from rkslocale.project.files import read_bytes, read_if_there

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rkslocale.catalog import Source
    from rkslocale.locales import Locale
    from rkslocale.project.config import Project

SOURCE_HEADER: Final = "X-Source-Language"
"""Header field that says what language a catalog's msgids are in, as Poedit and Weblate write it."""

LEGEND: Final = (
    "Each draft has a comment that names what made it, with a score: 0 is best, below -1 is doubtful.",
    "A comment that begins with tm offers a similar sentence and its translation.",
)
"""What a new catalog says to translators in the comment of its header."""

RENAMED: Final = 0.5
"""Share of an article's texts that a catalog without an article must hold to be taken for that of its old name.
Git's default for renames."""


def catalog_paths(project: Project, target: Locale) -> list[str]:
    """Return the paths of all catalogs for ``target``, in order, those of articles that are gone included."""
    folder = project.root / project.catalogs / target.gettext / "LC_MESSAGES"
    return sorted(path.relative_to(project.root).as_posix() for path in folder.rglob("*.po"))


def load_catalog(project: Project, path: str, target: Locale) -> Catalog | None:
    """Return the catalog at ``path`` (from the project's root), or None where there is none."""
    data = read_if_there(project.root / path, path)
    return None if data is None else parse_catalog(path, data, target)


def parse_catalog(path: str, data: bytes, target: Locale) -> Catalog:
    """Return the contents of a PO file; the ``CatalogError`` of one that gettext would refuse names ``path``."""
    try:
        return po.read(data, target)
    except RkslocaleError as error:
        raise error.at(path) from error


def new_catalog(project: Project, article: ArticleFile, target: Locale) -> Catalog:
    """Return a catalog that is begun now, without entries."""
    now = timestamp()
    header = po.new_header(target, project=project.name, created=now, revised=now, translator=project.last_translator)
    chosen = {"Report-Msgid-Bugs-To": project.bugs_to, "Language-Team": project.language_team}
    fields = ((name, chosen.get(name) or value) for name, value in header)
    return Catalog((*fields, (SOURCE_HEADER, article.source.bcp47)), header_comments=LEGEND)


class Orphans:
    """Catalogs whose article is gone: perhaps it was renamed."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._catalogs: dict[Locale, dict[str, Catalog]] = {}

    def like(self, target: Locale, wanted: Sequence[Source]) -> tuple[str, Catalog] | None:
        """Return the orphan that holds most of the texts ``wanted``, and take it out of the list."""
        texts = {source.msgid for source in wanted}
        best = max(self._of(target).items(), key=lambda item: _shared(item[1], texts), default=None)
        if best is None or not texts or _shared(best[1], texts) < RENAMED * len(texts):
            return None
        del self._catalogs[target][best[0]]
        return best

    def _of(self, target: Locale) -> dict[str, Catalog]:
        if target not in self._catalogs:
            known, _ = discover(self._project)
            owned = {article.catalog(self._project, target) for article in known}
            found = {}
            for path in catalog_paths(self._project, target):
                if path not in owned:
                    try:
                        found[path] = parse_catalog(path, read_bytes(self._project.root / path, path), target)
                    except RkslocaleError:
                        continue  # a PO file of something else, perhaps: no concern of an article's
            self._catalogs[target] = found
        return self._catalogs[target]


def _shared(contents: Catalog, texts: set[str]) -> int:
    return len(texts & {entry.msgid for entry in contents.entries if not entry.obsolete})


def clock() -> dt.datetime:
    """Return the present time with its zone, or that of SOURCE_DATE_EPOCH where it is set."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if epoch.isdecimal():  # reproducible-builds.org/specs/source-date-epoch: UTC
        return dt.datetime.fromtimestamp(int(epoch), tz=dt.UTC)
    return dt.datetime.now().astimezone()


def timestamp() -> str:
    """Return the present time as PO headers have it."""
    return clock().strftime("%Y-%m-%d %H:%M%z")
