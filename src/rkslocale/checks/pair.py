"""What a check looks at, and what it says."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from rkslocale.locales import Locale
    from rkslocale.model import Severity


@dataclass(frozen=True, slots=True)
class Pair:
    """A source and a target, and what is around them."""

    source: str
    target: str
    """Never empty."""
    source_locale: Locale
    target_locale: Locale
    role: str = ""
    """As ``Segment.role``: ``headline``, ``paragraph 3 sentence 2``; empty where that is not known."""
    flags: tuple[str, ...] = ()
    """Flags of the entry: ``c-format``, ``no-python-format``."""
    is_plural: bool = False
    """Whether the target is one of several plural forms: ``source`` is the plural then, and a number may be in words or
    left out."""
    before: tuple[str, str] | None = None
    """Source and target of the segment in front of it in its paragraph; the target may be empty."""
    after: tuple[str, str] | None = None
    """Source and target of the segment behind it in its paragraph."""


@dataclass(frozen=True, slots=True)
class MissingTerm:
    """A term that the source has and the target lacks."""

    source: str
    """As the source says it."""
    accepted: tuple[str, ...]
    """What the term base accepts, the preferred form first, in the script of the target."""


@dataclass(frozen=True, slots=True)
class Aids:
    """What checks ask others for. The defaults know nothing."""

    missing_terms: Callable[[str, str], Sequence[MissingTerm]] = lambda _source, _target: ()
    """Of a source and a target: the terms that the target lacks."""
    furniture: Callable[[str], str | None] = lambda _source: None
    """Of a source: how the tool says it in the target's locale, if it is furniture of a page; else None."""
    targets: Mapping[str, Sequence[str]] | None = None
    """By source: the different targets that it has in all catalogs of its locale that are checked together."""


@dataclass(frozen=True, slots=True)
class Problem:
    """What a check has found in a target."""

    message: str
    """What is wrong, and behind a semicolon what to do: ``the source has 4,700, the target 4.600; correct one``."""
    start: int = 0
    """Where in the target it begins."""
    end: int = 0
    """Where it ends (exclusive); as ``start`` where it is the target as a whole, or something that is missing."""
    severity: Severity | None = None
    """None for that of the check."""
