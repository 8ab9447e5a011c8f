"""What the engine makes of the texts that no memory knows."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from rkslocale.catalog import Fill, draft_comment
from rkslocale.engine.pivot import NoCache, translate_all
from rkslocale.language.figures import Style
from rkslocale.model import DOUBT_MARK, TERMS_MARK, Draft, Finding, Severity
from rkslocale.pipeline.preparing import spliced
from rkslocale.pipeline.scripts import in_latin, in_script_of, in_scripts_of
from rkslocale.segmentation import segment
from rkslocale.typography import conform

if TYPE_CHECKING:
    from rkslocale.engine import Engine
    from rkslocale.engine.pivot import Cache
    from rkslocale.locales import Locale
    from rkslocale.terms import TermBase

Progress = Callable[[int, int], object]
"""Called with how much is done and how much there is."""

Reword = Callable[[str], str]
"""Brings a text into the form that the engine reads best."""

Find = Callable[[str, str], Sequence[Finding]]
"""Finds faults in a source and its draft."""

ALTERNATIVES: Final = 8
"""Hypotheses that are looked at where the checks find an error in the first."""

PRICE: Final = 0.5
"""How much worse a hypothesis may score than the draft that it replaces."""


@dataclass(frozen=True, slots=True)
class Direction:
    """From which locale texts go into which, and what they go through before and after the engine."""

    source: Locale
    target: Locale
    reword: Reword = str
    style: Style | None = None
    """How drafts write figures and quotation marks; None: as newspapers in Kosovo do."""
    find: Find = lambda _source, _draft: ()
    """The quality checks."""


def translate_texts(
    engine: Engine,
    texts: Iterable[str],
    direction: Direction,
    *,
    cache: Cache,
    progress: Progress = lambda _done, _total: None,
) -> dict[str, Draft]:
    """Translate each of ``texts``, which are single segments, and return the drafts by text.

    Drafts are in the script of the target, with the figures and marks of their sources as its locale writes them. Of
    the hypotheses of the engine, the first is taken in which the quality checks of ``direction`` find no error, if
    there is one; where the text goes through a third language, they are not asked. A text without a letter goes by the
    engine, which would invent words for it.
    Raises ``EngineError`` where no package, or pair of packages, leads from one language to the other.
    """
    source, target = direction.source, direction.target
    unique = dict.fromkeys(texts)
    if source.same_language(target):
        return {text: Draft(in_script_of(target, text), ("script",), 0.0) for text in unique}
    worded = {text: direction.reword(in_latin(source, text)) for text in unique if any(c.isalpha() for c in text)}
    made: dict[str, Draft] = {}
    if worded:
        made = translate_all(engine, worded.values(), source.argos, target.argos, cache=cache, progress=progress)
    drafts = {text: Draft(text, ("copy",), 0.0) for text in unique if text not in worded}
    drafts |= {text: made[sent] for text, sent in worded.items() if sent in made}
    finished = {text: _finished(text, draft, direction) for text, draft in drafts.items()}
    failing = {
        sent: text
        for text, sent in worded.items()
        if text in finished and _has_error(direction.find(text, finished[text].text))
    }
    return finished | _cleaner(engine, failing, finished, direction) if failing else finished


def _has_error(findings: Iterable[Finding]) -> bool:
    return any(finding.severity is Severity.ERROR for finding in findings)


def _cleaner(
    engine: Engine, failing: Mapping[str, str], drafts: Mapping[str, Draft], direction: Direction
) -> dict[str, Draft]:
    """Return drafts without an error, by text, for those of ``failing`` (texts by what was sent) that have one."""
    legs = engine.route(direction.source.argos, direction.target.argos)
    better: dict[str, Draft] = {}
    for batch in engine.hypotheses(list(failing), legs[0], ALTERNATIVES) if len(legs) == 1 else ():
        for sent, hypotheses in batch.items():
            text = failing[sent]
            plain = drafts[text]
            before = len(direction.find(text, plain.text))
            for one in hypotheses:
                draft = _finished(text, replace(plain, text=one.text, score=one.score), direction)
                found = direction.find(text, draft.text)
                if one.score >= plain.score - PRICE and len(found) < before and not _has_error(found):
                    better[text] = draft
                    break
    return better


def _finished(text: str, draft: Draft, direction: Direction) -> Draft:
    """Return what the engine made of ``text`` as the locale of the target has it."""
    target = direction.target
    style = direction.style or Style.of(target)
    made = in_script_of(target, _one_line(draft.text))
    return replace(draft, text=conform(text, made, direction.source, target, style))


def translate_lines(
    engine: Engine, lines: Sequence[str], source: Locale, target: Locale, *, reword: Reword = str
) -> list[str]:
    """Translate lines of any number of sentences, and return as many lines. What has no draft stays as it is.

    Raises ``EngineError`` as ``translate_texts`` does.
    """
    spans = [segment(line, source.language) for line in lines]
    texts = [line[start:end] for line, found in zip(lines, spans, strict=True) for start, end in found]
    drafts = translate_texts(engine, texts, Direction(source, target, reword), cache=NoCache())
    return [
        spliced(line, ((start, end, _target_of(line[start:end], drafts)) for start, end in found))
        for line, found in zip(lines, spans, strict=True)
    ]


def _target_of(text: str, drafts: Mapping[str, Draft]) -> str:
    return drafts[text].text if text in drafts else text


def _one_line(text: str) -> str:
    return " ".join(text.split("\n"))


def with_drafts(fills: Mapping[str, Fill], drafts: Mapping[str, Draft], date: str) -> dict[str, Fill]:
    """Return ``fills`` with the engine's drafts added to what the memories know."""
    merged = dict(fills)
    for text, draft in drafts.items():
        comment = draft_comment(" + ".join(draft.packages), date, f"{draft.score:.2f}")
        known = fills.get(text)
        merged[text] = Fill(draft.text, (comment, *(known.comments if known else ())))
    return merged


def with_findings(fills: Mapping[str, Fill], find: Find) -> dict[str, Fill]:
    """Return ``fills`` with a comment on each draft for each thing that the quality checks find in it."""
    checked = dict(fills)
    for text, fill in fills.items():
        found = [f"{DOUBT_MARK}{finding.message}" for finding in find(text, fill.msgstr)]
        if new := [comment for comment in dict.fromkeys(found) if comment not in fill.comments]:
            first, *others = fill.comments  # that which says what has made the draft
            checked[text] = replace(fill, comments=(first, *new, *others))
    return checked


def with_terms(fills: Mapping[str, Fill], base: TermBase, source: Locale, target: Locale) -> dict[str, Fill]:
    """Return ``fills`` with a comment on each draft that says how ``base`` has the terms of its source."""
    advised = dict(fills)
    spell = in_scripts_of(source, target)
    for text, fill in fills.items():
        hits = base.find(in_latin(source, text), source.language) if fill.msgstr else ()
        if advice := base.advice(hits, source.language, target.language, spell=spell):
            advised[text] = replace(fill, comments=(*fill.comments, f"{TERMS_MARK}{advice}"))
    return advised
