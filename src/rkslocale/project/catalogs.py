"""Catalogs of a project: found, read, begun, recognised after a renaming."""

from __future__ import annotations

import datetime as dt
import os
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Final

from rkslocale.errors import CatalogError, RkslocaleError, UsageError
from rkslocale.formats import po
from rkslocale.model import Catalog
from rkslocale.project.files import read_bytes, read_if_there

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rkslocale.catalog import Source
    from rkslocale.locales import Locale
    from rkslocale.project.articles import ArticleFile
    from rkslocale.project.config import Project

SOURCE_HEADER: Final = "X-Source-Language"
"""Header field that says what language a catalog's msgids are in, as Poedit and Weblate write it."""

LEGEND: Final = (
    "Each draft has a comment that names what made it, with a score: 0 is best, below -1 is doubtful.",
    "A comment that begins with tm offers a similar sentence and its translation.",
)
"""What a new catalog says to translators in the comment of its header."""

RENAMED: Final = 0.5
"""Share of texts that an article and a catalog without an article must have in common, of the larger of the two, for
the catalog to be taken for that of the article's old name. Git's default for renames."""


def catalog_paths(project: Project, target: Locale) -> list[str]:
    """Return the paths of all catalogs for ``target``, in order, those of articles that are gone included."""
    folder = project.root / project.catalogs / target.gettext / "LC_MESSAGES"
    return sorted(path.relative_to(project.root).as_posix() for path in folder.rglob("*.po"))


def load_catalog(project: Project, path: str, target: Locale) -> Catalog | None:
    """Return the catalog at ``path`` (from the project's root), or None where there is none."""
    data = read_if_there(project.root / path, path)
    return None if data is None else parse_catalog(path, data, target)


def parse_catalog(path: str, data: bytes, target: Locale | None) -> Catalog:
    """Return the contents of a PO file; the ``CatalogError`` of one that gettext would refuse names ``path``.

    So does that of one in another language than ``target``, where that is given.
    """
    if not data.strip():
        raise CatalogError("is empty", path=path, hint="restore it from a copy, or remove it")
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


@dataclass(frozen=True)
class Orphan:
    """A catalog whose article is gone: perhaps it was renamed."""

    path: str
    data: bytes
    catalog: Catalog

    @cached_property
    def live(self) -> frozenset[str]:
        """Its msgids that are not obsolete."""
        return frozenset(entry.msgid for entry in self.catalog.entries if not entry.obsolete)


class Orphans:
    """The catalogs of a project whose articles are gone."""

    def __init__(self, project: Project, known: Sequence[ArticleFile]) -> None:
        """``known`` are all articles of the project."""
        self._project = project
        self._known = known
        self._orphans: dict[Locale, list[Orphan]] = {}

    def of(self, article: ArticleFile, target: Locale, wanted: Sequence[Source]) -> Orphan | None:
        """Return the catalog of the article's old name, if there is one that alike, and take it out of the list."""
        texts = {source.msgid for source in wanted}
        candidates = [o for o in self._of(target) if o.catalog.get(SOURCE_HEADER) in {None, article.source.bcp47}]
        best = max(candidates, key=lambda orphan: len(orphan.live & texts), default=None)
        if best is None or len(best.live & texts) < max(2, RENAMED * max(len(texts), len(best.live))):
            return None
        self._orphans[target].remove(best)
        return best

    def _of(self, target: Locale) -> list[Orphan]:
        if target not in self._orphans:
            owned = {article.catalog(self._project, target) for article in self._known}
            self._orphans[target] = []
            for path in catalog_paths(self._project, target):
                if path not in owned:
                    # A PO file of something else, perhaps: its faults are no concern of an article's.
                    with suppress(RkslocaleError):
                        data = read_bytes(self._project.root / path, path)
                        self._orphans[target].append(Orphan(path, data, parse_catalog(path, data, target)))
        return self._orphans[target]


def clock() -> dt.datetime:
    """Return the present time with its zone, or that of SOURCE_DATE_EPOCH where it is set.

    Raises ``UsageError`` where that is no time (reproducible-builds.org/specs/source-date-epoch: seconds, in UTC).
    """
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if not epoch:
        return dt.datetime.now().astimezone()
    try:
        return dt.datetime.fromtimestamp(int(epoch), tz=dt.UTC)
    except (ValueError, OverflowError, OSError) as error:
        raise UsageError(f"SOURCE_DATE_EPOCH={epoch} is no time", hint="give it in seconds, or unset it") from error


def timestamp() -> str:
    """Return the present time as PO headers have it."""
    return clock().strftime("%Y-%m-%d %H:%M%z")
