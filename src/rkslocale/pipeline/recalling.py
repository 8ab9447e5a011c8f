"""What the memories know of a text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rkslocale.catalog import Fill, draft_comment
from rkslocale.model import SUGGESTION_MARK, Match
from rkslocale.pipeline.scripts import in_latin, in_script_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from rkslocale.locales import Locale
    from rkslocale.memory import Memory


@dataclass(frozen=True, slots=True)
class Recollection:
    """A memory, and how its texts are brought into the script of the catalog and back."""

    memory: Memory
    to_memory: Callable[[str], str]
    """From a source of the catalog to a source of the memory."""
    from_memory: Callable[[str], str]
    """From a target of the memory to a target of the catalog."""


def recollection(memory: Memory, source: Locale, target: Locale, *, latin: bool) -> Recollection:
    """Return ``memory`` for a catalog from ``source`` to ``target``; ``latin``: its Serbian is in Latin script."""
    if not latin:
        return Recollection(memory, lambda text: text, lambda text: text)
    return Recollection(memory, lambda text: in_latin(source, text), lambda text: in_script_of(target, text))


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
