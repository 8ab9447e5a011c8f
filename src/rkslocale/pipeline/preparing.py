"""Prepare an article, list its sources, assemble it with targets."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from rkslocale.catalog import Source
from rkslocale.formats import text as plain_text
from rkslocale.model import Article, Furniture, Segment, Unit, UnitKind
from rkslocale.segmentation import segment

if TYPE_CHECKING:
    from rkslocale.locales import Locale

Recogniser = Callable[[str], tuple[Furniture, ...] | None]

_WHOLE: Final = frozenset({UnitKind.HEADLINE, UnitKind.HEADING})
"""Kinds that are one segment: a translator words a headline as a whole, however many stops it has."""

ALL_KINDS: Final = frozenset(UnitKind)


@dataclass(frozen=True, slots=True)
class Prepared:
    """An article, and the segments of those of its units that are offered for translation."""

    article: Article
    segments: tuple[Segment, ...]
    kinds: frozenset[UnitKind]
    """The kinds of units that are localized; the others stay as they are in the source."""


def prepare(text: str, locale: Locale, recognise: Recogniser, kinds: Collection[UnitKind] = ALL_KINDS) -> Prepared:
    """Read a plain-text article written in ``locale``, and cut its units into segments."""
    article = plain_text.read(text, recognise)
    segments = [
        piece
        for i, unit in enumerate(article.units)
        if unit.kind in kinds and unit.kind is not UnitKind.FURNITURE
        for piece in _segments_of(unit, i, locale)
    ]
    return Prepared(article, tuple(segments), frozenset(kinds))


def _segments_of(unit: Unit, index: int, locale: Locale) -> Iterable[Segment]:
    spans = ((0, len(unit.text)),) if unit.kind in _WHOLE else segment(unit.text, locale.language)
    role = unit.kind if unit.kind is UnitKind.HEADLINE else f"{unit.kind} {unit.number}"
    for number, (start, end) in enumerate(spans, 1):
        place = f"{role} sentence {number}" if len(spans) > 1 else role
        yield Segment(unit.text[start:end], index, start, end, unit.line, place)


def sources(prepared: Prepared, path: str | None) -> tuple[Source, ...]:
    """Return what a catalog of the article is to hold: each text once, in order of its first place.

    ``path`` goes into the references; None leaves them out.
    """
    places: dict[str, list[Segment]] = {}
    for piece in prepared.segments:
        places.setdefault(piece.text, []).append(piece)
    return tuple(
        Source(
            text,
            tuple(dict.fromkeys(piece.role for piece in pieces)),
            () if path is None else tuple(dict.fromkeys(f"{path}:{piece.line}" for piece in pieces)),
        )
        for text, pieces in places.items()
    )


def assemble(
    prepared: Prepared, targets: Mapping[str, str], localize: Callable[[tuple[Furniture, ...]], str | None]
) -> str:
    """Return the article with each segment replaced by its target in ``targets``, where there is one.

    Furniture becomes what ``localize`` makes of it; None leaves it as it is. All else is the source, byte for byte.
    """
    units = prepared.article.units
    replaced: dict[int, str] = {}
    for i, pieces in _by_unit(prepared.segments).items():
        found = ((piece.start, piece.end, targets.get(piece.text, piece.text)) for piece in pieces)
        replaced[i] = spliced(units[i].text, found)
    if UnitKind.FURNITURE in prepared.kinds:
        for i, unit in enumerate(units):
            if unit.furniture and (localized := localize(unit.furniture)) is not None:
                replaced[i] = localized
    return plain_text.write(prepared.article, replaced)


def _by_unit(segments: Iterable[Segment]) -> dict[int, list[Segment]]:
    units: dict[int, list[Segment]] = {}
    for piece in segments:
        units.setdefault(piece.unit, []).append(piece)
    return units


def spliced(text: str, targets: Iterable[tuple[int, int, str]]) -> str:
    """Return ``text`` with each span (start, end, target) replaced; spans are in order."""
    parts, position = [], 0
    for start, end, target in targets:
        parts += [text[position:start], target]
        position = end
    return "".join([*parts, text[position:]])


def with_notice(text: str, notice: str) -> str:
    """Return ``text`` with the line ``notice`` and an empty line on top, in the line ends of the text."""
    mark = "\ufeff" if text.startswith("\ufeff") else ""
    end = next((e for e in ("\r\n", "\n", "\r") if e in text), "\n")
    return f"{mark}{notice}{end}{end}{text.removeprefix(mark)}"
