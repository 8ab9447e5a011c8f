"""The values that the stages pass on: an article and its units, segments, catalog entries, drafts and matches.

All are frozen. Offsets count Unicode code points of the decoded text of the article.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

MT_MARK: Final = "mt: "
"""How a translator comment begins that marks a draft: ``# mt: <package> <version> <date> [score]``.

A translator comment, because flags of one's own and ``#.`` comments do not survive msgmerge. Targets that the memory
gives are drafts too, of the package ``memory``."""

SUGGESTION_MARK: Final = "tm: "
"""How a translator comment begins that offers the target of a similar source."""


DOUBT_MARK: Final = "check: "
"""How a translator comment begins that says what in a draft may be wrong."""

TERMS_MARK: Final = "terms: "
"""How a translator comment begins that says how the term base has the terms of the source."""

IGNORE_MARK: Final = "check-ignore: "
"""How a translator comment begins that names checks which are not to be run on the entry."""


class UnitKind(StrEnum):
    """What a block of an article is. Each kind can be left out by its value in rkslocale.toml."""

    HEADLINE = "headline"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    QUOTATION = "quotation"
    LIST_ITEM = "list item"
    CAPTION = "caption"
    FURNITURE = "furniture"
    """Site name, byline, date line, reading time, share bar: localized by the tool, never translated."""


@dataclass(frozen=True, slots=True)
class Furniture:
    """A line that every article of a site has, taken apart so that it can be said in another language."""

    message: str
    """The msgid in the tool's own catalogs: ``%(count)d min read``; empty for text that stays as it is."""
    count: int | None = None
    """The number that chooses the plural form, where there is one."""
    name: str = ""
    """The name of a person, site or agency. It is not translated; that of a person is spelt in the target's script."""
    date: str = ""
    """An ISO 8601 date, for a date line, with the time of day where there is one: ``2017-07-21T14:30``."""


@dataclass(frozen=True, slots=True)
class Unit:
    """A block of an article that is worth translating: one line of plain text, without the white space around it."""

    kind: UnitKind
    start: int
    """Where it begins in the article's text."""
    end: int
    """Where it ends (exclusive)."""
    line: int
    """Line of the article, from 1."""
    text: str
    """What a translator sees: the span, decoded."""
    number: int = 0
    """Which unit of its kind it is, from 1."""
    furniture: tuple[Furniture, ...] = ()
    """The parts of a furniture line in order, joined by a space, with none in front of a comma or semicolon."""


@dataclass(frozen=True, slots=True)
class Article:
    """An article as read: the text, and the spans in it that are units. The text between the spans is the skeleton."""

    text: str
    units: tuple[Unit, ...]


@dataclass(frozen=True, slots=True)
class Segment:
    """A sentence of a unit, or the whole of a headline or heading."""

    text: str
    unit: int
    """Index of its unit in ``Article.units``."""
    start: int
    """Where it begins in the unit's text."""
    end: int
    """Where it ends in the unit's text (exclusive)."""
    line: int
    """Line of the article, from 1."""
    role: str
    """What it is, for translators: ``headline``, ``paragraph 3 sentence 2``."""


class State(StrEnum):
    """How far a segment is. Only ``REVIEWED`` is published."""

    UNTRANSLATED = "untranslated"
    MACHINE = "machine"
    """A draft of the engine or of the memory that nobody has accepted yet."""
    OUTDATED = "outdated"
    """A target that needs work: its source has changed, or a person has marked it fuzzy."""
    REVIEWED = "reviewed"


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry of a PO file, complete: writing it back loses nothing."""

    msgid: str
    msgstr: str = ""
    msgctxt: str | None = None
    msgid_plural: str | None = None
    msgstr_plural: tuple[str, ...] = ()
    """Targets by plural index, where there is a ``msgid_plural``."""
    comments: tuple[str, ...] = ()
    """Translator comments (``# ``), a line each."""
    extracted: tuple[str, ...] = ()
    """Extracted comments (``#. ``), a line each."""
    references: tuple[str, ...] = ()
    """Where it stands (``#: ``): ``articles/x.txt:12``."""
    flags: tuple[str, ...] = ()
    previous_msgctxt: str | None = None
    previous_msgid: str | None = None
    """The source that the target was made for (``#| msgid``), where that is another one."""
    previous_msgid_plural: str | None = None
    obsolete: bool = False
    line: int = field(default=0, compare=False)
    """Line of the file that it was read from, from 1; 0 for a new one."""

    @property
    def key(self) -> tuple[str | None, str]:
        """What tells entries of a catalog apart."""
        return self.msgctxt, self.msgid

    @property
    def fuzzy(self) -> bool:
        """Whether the flag ``fuzzy`` is set."""
        return "fuzzy" in self.flags

    @property
    def translated(self) -> bool:
        """Whether every target that it must have is there, fuzzy or not."""
        return all(self.msgstr_plural) and bool(self.msgstr_plural) if self.msgid_plural else bool(self.msgstr)

    @property
    def state(self) -> State:
        """How far it is."""
        if not self.translated:
            return State.UNTRANSLATED
        if not self.fuzzy:
            return State.REVIEWED
        drafted = any(comment.startswith(MT_MARK) for comment in self.comments)
        return State.MACHINE if drafted and self.previous_msgid is None else State.OUTDATED

    def with_fuzzy(self, *, fuzzy: bool) -> Entry:
        """Return the entry with the flag ``fuzzy`` set (first among the flags, as gettext has it) or removed."""
        others = tuple(flag for flag in self.flags if flag != "fuzzy")
        return replace(self, flags=("fuzzy", *others) if fuzzy else others)


class Wrapping(StrEnum):
    """How long lines are written in a PO file."""

    WRAPPED = "wrapped"
    """As msgcat does: at 79 columns."""
    UNWRAPPED = "unwrapped"
    """As ``msgcat --no-wrap`` does."""


@dataclass(frozen=True, slots=True)
class Catalog:
    """A PO file: header, entries in order (obsolete ones last), and the style of the file."""

    header: tuple[tuple[str, str], ...]
    """Header fields in order: ``("Language", "sq")``. The first empty-msgid entry is kept here, not in ``entries``."""
    entries: tuple[Entry, ...] = ()
    header_comments: tuple[str, ...] = ()
    """Translator comments above the header, a line each."""
    header_flags: tuple[str, ...] = ()
    wrapping: Wrapping = Wrapping.WRAPPED
    crlf: bool = False
    """Whether lines end in CR LF."""

    def get(self, name: str) -> str | None:
        """Return the header field ``name``, or None where there is none."""
        return next((value for key, value in self.header if key == name), None)


@dataclass(frozen=True, slots=True)
class Draft:
    """What an engine made of one source text."""

    text: str
    packages: tuple[str, ...]
    """The packages that made it, with their versions, in order: ``("translate-sr_en 0.3", "translate-en_sq 0.3")``."""
    score: float
    """Mean log-probability of a target token, 0 at best; the lowest of the legs where there are several."""


@dataclass(frozen=True, slots=True)
class Match:
    """What the memory knows about a source text."""

    source: str
    """The source of the remembered pair."""
    target: str
    score: float
    """Similarity of the two sources in percent; 100 for the same text, 99 for one adapted to other figures or names."""
    origin: str
    """Where the pair comes from: the name of a catalog or of a TMX file, or ``starter``."""
    who: str = ""
    """Who last changed or accepted the target, where that is known."""
    changed: str = ""
    """When: ISO 8601, in UTC, ``2026-01-31T13:00:00Z``; empty where it is not known."""
    adapted: tuple[str, ...] = ()
    """What ``target`` has in place of the remembered one's: ``4,700 → 5,200``, as the sources write them."""
    dangers: tuple[str, ...] = ()
    """Why the target says something else although the source is alike: ``negation differs``."""


@dataclass(frozen=True, slots=True)
class Remembered:
    """A translation unit of the memory: a text in two or more locales, and who says so."""

    texts: tuple[tuple[str, str], ...]
    """Locale (BCP 47) and text; first the source, where it is known which of them that is."""
    previous: str = ""
    """Fingerprint of the source before it in its article; empty where that is not known."""
    next: str = ""
    """Fingerprint of the source after it."""
    who: str = ""
    """As ``Match.who``."""
    changed: str = ""
    """As ``Match.changed``."""
    origin: str = ""
    """As ``Match.origin``; empty for the file that it is read from."""
    count: int = 1
    """How many times it is remembered, in the same words."""


@dataclass(frozen=True, slots=True)
class Term:
    """A concept of the term base, and how each language says it."""

    id: str
    """A slug that is never reused: ``assembly-kosovo``."""
    domain: str
    """``institution``, ``law``, ``sport`` ..."""
    forms: Mapping[str, tuple[str, ...]]
    """By language (ISO 639): every accepted form, inflected ones and synonyms; the preferred term first, in the form
    that a dictionary has. Serbian is in Latin script."""
    keep: bool = False
    """Whether it stays as it is in every language, but for endings (KFOR-it)."""
    note: str = ""
    """How it is used, in English; ``not: ...`` names what must not be used in its place."""
    vague: tuple[str, ...] = ()
    """Those of the forms that count as right in a target, but are not looked for in a source, where they may mean
    something else: ``party`` for a political party."""


@dataclass(frozen=True, slots=True)
class TermHit:
    """A place in a source where a term stands."""

    term: Term
    start: int
    end: int
    """Exclusive."""


@dataclass(frozen=True, slots=True)
class Hypothesis:
    """One of the targets that an engine offers for a source, and which of its words come from which of the source."""

    text: str
    score: float
    """As ``Draft.score``."""
    links: tuple[tuple[int, int, int, int], ...]
    """Word links in order of the target: (start, end) in the source, then (start, end) in ``text``."""


class Severity(StrEnum):
    """How bad what a check has found is."""

    ERROR = "error"
    """It must not be published: the target says something else, or is broken."""
    WARNING = "warning"
    """An editor should look at it."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What a check has found in the target of an entry."""

    check: str
    """The id of the check: ``numbers``."""
    severity: Severity
    message: str
    """What is wrong, and behind a semicolon what to do."""
    start: int = 0
    """Where in the target it begins, in code points."""
    end: int = 0
    """Where it ends (exclusive); as ``start`` where it is the target as a whole, or something that is missing."""
    form: int = 0
    """Which of the plural forms of the target it is in, from 0."""
