"""What the engine makes of the texts that no memory knows."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from rkslocale.catalog import Fill, draft_comment
from rkslocale.engine.pivot import NoCache, translate_all
from rkslocale.model import Draft
from rkslocale.pipeline.preparing import spliced
from rkslocale.pipeline.scripts import in_latin, in_script_of
from rkslocale.segmentation import segment

if TYPE_CHECKING:
    from rkslocale.engine import Engine
    from rkslocale.engine.pivot import Cache
    from rkslocale.locales import Locale

Progress = Callable[[int, int], object]
"""Called with how much is done and how much there is."""

Reword = Callable[[str], str]
"""Brings a text into the form that the engine reads best."""


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
        return {text: Draft(in_script_of(target, text), ("script",), 0.0) for text in unique}
    worded = {text: reword(in_latin(source, text)) for text in unique if any(c.isalpha() for c in text)}
    drafts: dict[str, Draft] = {}
    if worded:
        sent_texts = worded.values()
        drafts = translate_all(engine, sent_texts, source.argos, target.argos, cache=cache, progress=progress)
    results = {text: Draft(text, ("copy",), 0.0) for text in unique if text not in worded}
    for text, sent in worded.items():
        if (draft := drafts.get(sent)) is not None:
            results[text] = Draft(in_script_of(target, draft.text), draft.packages, draft.score)
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
        spliced(line, ((start, end, targets.get(line[start:end], line[start:end])) for start, end in found))
        for line, found in zip(lines, spans, strict=True)
    ]


def _one_line(text: str) -> str:
    return " ".join(text.split("\n"))


def with_drafts(fills: Mapping[str, Fill], drafts: Mapping[str, Draft], date: str) -> dict[str, Fill]:
    """Return ``fills`` with the engine's drafts added to what the memories know."""
    merged = dict(fills)
    for text, draft in drafts.items():
        comment = draft_comment(" + ".join(draft.packages), date, f"{draft.score:.2f}")
        known = fills.get(text)
        merged[text] = Fill(_one_line(draft.text), (comment, *(known.comments if known else ())))
    return merged
