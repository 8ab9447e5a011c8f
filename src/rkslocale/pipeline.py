"""The use cases on values: prepare an article, list its sources, draft, assemble.

Engine, memory and furniture come in as arguments; no file is read and no clock is asked here.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from rkslocale import script
from rkslocale.catalog import Fill, Source, draft_comment
from rkslocale.engine.pivot import NoCache, translate_all
from rkslocale.formats import text as plain_text
from rkslocale.model import SUGGESTION_MARK, Article, Draft, Furniture, Match, Segment, Unit, UnitKind
from rkslocale.segmentation import segment

if TYPE_CHECKING:
    from rkslocale.engine import Engine
    from rkslocale.engine.pivot import Cache
    from rkslocale.locales import Locale
    from rkslocale.memory import Memory

Progress = Callable[[int, int], object]
"""Called with how much is done and how much there is."""

Reword = Callable[[str], str]
"""Brings a text into the form that the engine reads best."""

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
        replaced[i] = _spliced(units[i].text, found)
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


def _spliced(text: str, targets: Iterable[tuple[int, int, str]]) -> str:
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


@dataclass(frozen=True, slots=True)
class Recollection:
    """A memory, and how its texts are brought into the script of the catalog and back."""

    memory: Memory
    to_memory: Callable[[str], str]
    """From a source of the catalog to a source of the memory."""
    from_memory: Callable[[str], str]
    """From a target of the memory to a target of the catalog."""


def translate_texts(
    engine: Engine,
    texts: Iterable[str],
    source: Locale,
    target: Locale,
    *,
    cache: Cache,
    reword: Reword = str,
    progress: Progress = lambda _done, _total: None,
) -> dict[str, Draft]:
    """Translate each of ``texts``, which are single segments, and return the drafts by text.

    The engine gets what ``reword`` makes of a text. Drafts are in the script of ``target``. A text without a letter
    is its own draft: engines invent words for it.
    Raises ``EngineError`` where no package, or pair of packages, leads from one language to the other.
    """
    unique = dict.fromkeys(texts)
    if source.same_language(target):
        return {text: Draft(_into(target, text), ("script",), 0.0) for text in unique}
    worded = {text: reword(_latin(source, text)) for text in unique if any(c.isalpha() for c in text)}
    drafts: dict[str, Draft] = {}
    if worded:
        sent_texts = worded.values()
        drafts = translate_all(engine, sent_texts, source.argos, target.argos, cache=cache, progress=progress)
    results = {text: Draft(text, ("copy",), 0.0) for text in unique if text not in worded}
    for text, sent in worded.items():
        if (draft := drafts.get(sent)) is not None:
            results[text] = Draft(_into(target, draft.text), draft.packages, draft.score)
    return results


def translate_lines(
    engine: Engine, lines: Sequence[str], source: Locale, target: Locale, *, reword: Reword = str
) -> list[str]:
    """Translate lines of any number of sentences, and return as many lines. What has no draft stays as it is.

    Raises ``EngineError`` as ``translate_texts`` does.
    """
    spans = [segment(line, source.language) for line in lines]
    texts = [line[start:end] for line, found in zip(lines, spans, strict=True) for start, end in found]
    drafts = translate_texts(engine, texts, source, target, cache=NoCache(), reword=reword)
    targets = {text: _one_line(draft.text) for text, draft in drafts.items()}
    return [
        _spliced(line, ((start, end, targets.get(line[start:end], line[start:end])) for start, end in found))
        for line, found in zip(lines, spans, strict=True)
    ]


def _one_line(text: str) -> str:
    return " ".join(text.split("\n"))


def _latin(locale: Locale, text: str) -> str:
    return script.to_latin(text) if locale.language == "sr" else text


def _into(locale: Locale, text: str) -> str:
    """Bring Serbian text, in Latin script as engines speak it, into the script of ``locale``."""
    if locale.language != "sr":
        return text
    return script.to_cyrillic(script.to_latin(text)) if locale.is_cyrillic else script.to_latin(text)


def recollection(memory: Memory, source: Locale, target: Locale, *, latin: bool) -> Recollection:
    """Return ``memory`` for a catalog from ``source`` to ``target``; ``latin``: its Serbian is in Latin script."""
    if not latin:
        return Recollection(memory, lambda text: text, lambda text: text)
    return Recollection(memory, lambda text: _latin(source, text), lambda text: _into(target, text))


def recall(texts: Iterable[str], recollections: Sequence[Recollection], date: str) -> dict[str, Fill]:
    """Return what the memories know of each text: a draft for an exact match, suggestions for similar ones."""
    fills = {}
    for text in texts:
        exact = (_exact(text, recollection) for recollection in recollections)
        if (match := next((m for m in exact if m is not None), None)) is not None:
            comment = draft_comment(f"memory {match.origin}", date, f"{match.score:.0f}%")
            fills[text] = Fill(match.target, (comment,))
        elif suggestion := _suggestion(text, recollections):
            fills[text] = Fill("", suggestion)
    return fills


def _exact(text: str, known: Recollection) -> Match | None:
    found = known.memory.exact(known.to_memory(text))
    return None if found is None else Match(text, known.from_memory(found.target), found.score, found.origin)


def _suggestion(text: str, recollections: Sequence[Recollection]) -> tuple[str, ...]:
    """Return comments that offer the target of the most similar source, on a line of its own to be copied."""
    best = max(
        ((m, known) for known in recollections for m in known.memory.similar(known.to_memory(text))),
        key=lambda pair: pair[0].score,
        default=None,
    )
    if best is None:
        return ()
    match, known = best
    lines = (f"{match.score:.0f}%, {match.origin}: {match.source}", f"→ {known.from_memory(match.target)}")
    return tuple(SUGGESTION_MARK + " ".join(line.split()) for line in lines)


def with_drafts(fills: Mapping[str, Fill], drafts: Mapping[str, Draft], date: str) -> dict[str, Fill]:
    """Return ``fills`` with the engine's drafts added to what the memories know."""
    merged = dict(fills)
    for text, draft in drafts.items():
        comment = draft_comment(" + ".join(draft.packages), date, f"{draft.score:.2f}")
        known = fills.get(text)
        merged[text] = Fill(_one_line(draft.text), (comment, *(known.comments if known else ())))
    return merged
