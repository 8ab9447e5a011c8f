"""What the pages show."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rkslocale.model import Severity, State

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping

    from rkslocale.locales import Locale
    from rkslocale.model import Catalog, Entry, Finding

    Findings = Mapping[tuple[str | None, str], tuple[Finding, ...]]
    """What the checks have found, by ``Entry.key``."""


@dataclass(frozen=True, slots=True)
class Standing:
    """How far an article is in a locale."""

    locale: Locale
    segments: Mapping[State, int]
    """How many there are of each state, as ``msgfmt --statistics`` counts them."""
    revised: str
    """PO-Revision-Date of the catalog; empty where there is none."""
    findings: Mapping[Severity, int]
    blocked: bool = False
    """Whether ``build`` refuses to publish it for what the checks have found."""
    current: bool = True
    """Whether the catalog has the segments that the article has now, and no others."""

    @property
    def total(self) -> int:
        """All segments."""
        return sum(self.segments.values())

    @property
    def reviewed(self) -> int:
        """Segments that are accepted."""
        return self.segments.get(State.REVIEWED, 0)

    @property
    def errors(self) -> int:
        """Findings of severity error, in drafts too."""
        return self.findings.get(Severity.ERROR, 0)

    @property
    def complete(self) -> bool:
        """Whether every segment is accepted, and the catalog is that of the article as it is now."""
        return self.current and self.reviewed == self.total

    @property
    def ready(self) -> bool:
        """Whether it is safe to publish."""
        return self.complete and not self.blocked


@dataclass(frozen=True, slots=True)
class Version:
    """The catalog of an article in a locale."""

    standing: Standing
    path: str
    """Path of the PO file from the project's root."""
    download: str
    """Name under which the corrected PO file is downloaded: ``library.sq.po``."""
    catalog: Catalog | None
    """None where there is no file yet."""
    text: str
    """The PO file as it is, line ends and all."""
    findings: Findings

    @property
    def locale(self) -> Locale:
        """The locale of the catalog."""
        return self.standing.locale


@dataclass(frozen=True, slots=True)
class Row:
    """A segment, and what the catalog of each locale has for it."""

    source: str
    role: str
    """``headline``, ``paragraph 3 sentence 2``; several where the text stands at several places."""
    entries: tuple[Entry | None, ...]
    """One for each ``Version``; None where the catalog has no such entry."""
    current: bool = True
    """Whether the article, as it is now, has the segment."""


@dataclass(frozen=True, slots=True)
class ArticlePage:
    """The page of an article."""

    project: str
    """Name of the project."""
    article: str
    """Path of the article from the project's root."""
    title: str
    source: Locale
    rows: tuple[Row, ...]
    versions: tuple[Version, ...]


@dataclass(frozen=True, slots=True)
class Listed:
    """An article in the overview."""

    article: str
    """Path of the article from the project's root."""
    title: str
    page: str
    """File name of its page; empty where there is none."""
    source: Locale
    standings: tuple[Standing, ...]


@dataclass(frozen=True, slots=True)
class Point:
    """How far a locale was on a day."""

    date: dt.date
    locale: str
    """BCP 47."""
    reviewed: int
    """Words of reviewed segments."""
    total: int
    """Words of all segments."""


@dataclass(frozen=True, slots=True)
class Overview:
    """The page of all articles."""

    project: str
    articles: tuple[Listed, ...]
    faults: tuple[str, ...]
    """What could not be read, a line each."""
    history: tuple[Point, ...] = ()
    """How far each locale was, in order of dates."""
