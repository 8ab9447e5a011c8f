"""What the memories know of a text."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from rkslocale.catalog import Fill, draft_comment
from rkslocale.memory.matching import preference
from rkslocale.model import SUGGESTION_MARK
from rkslocale.pipeline.scripts import in_script_of

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from rkslocale.locales import Locale
    from rkslocale.memory import Memory
    from rkslocale.memory.matching import Neighbours
    from rkslocale.model import Match


@dataclass(frozen=True, slots=True)
class Recollection:
    """A memory, and how its texts are brought into the script of the catalog and back."""

    memory: Memory
    to_memory: Callable[[str], str]
    """From a source of the catalog to a source of the memory."""
    from_memory: Callable[[str], str]
    """From a target of the memory to a target of the catalog."""

    def exact(self, text: str, neighbours: Neighbours | None = None) -> list[Match]:
        """Return what ``Memory.exact`` does, for a source of the catalog and with targets of the catalog."""
        return self._brought(self.memory.exact(self.to_memory(text), self._around(neighbours)))

    def near(self, text: str, neighbours: Neighbours | None = None, *, limit: int = 1) -> list[Match]:
        """Return what ``Memory.near`` does, likewise; the sources of the matches stay as they are remembered."""
        return self._brought(self.memory.near(self.to_memory(text), self._around(neighbours), limit=limit))

    def _around(self, neighbours: Neighbours | None) -> Neighbours | None:
        return None if neighbours is None else (self.to_memory(neighbours[0]), self.to_memory(neighbours[1]))

    def _brought(self, matches: Sequence[Match]) -> list[Match]:
        return [replace(match, target=self.from_memory(match.target)) for match in matches]


def recollection(memory: Memory, source: Locale, target: Locale) -> Recollection:
    """Return ``memory`` for a catalog from ``source`` to ``target``; it may have the other script of Serbian."""

    def to_memory(text: str) -> str:
        return text if memory.source.script == source.script else in_script_of(memory.source, text)

    def from_memory(text: str) -> str:
        return text if memory.target.script == target.script else in_script_of(target, text)

    return Recollection(memory, to_memory, from_memory)


def recall(
    texts: Collection[str], recollections: Sequence[Recollection], date: str, article: Sequence[str] = ()
) -> dict[str, Fill]:
    """Return what the memories know of each text.

    That is a draft for an exact match or an adapted one, and suggestions for similar ones. ``article`` are the sources
    of the article in order: of several targets, the one with the same sources before and after is preferred.
    """
    neighbours = _neighbours(article)
    found = {text: _fill(text, recollections, date, neighbours.get(text)) for text in texts}
    return {text: fill for text, fill in found.items() if fill is not None}


def _neighbours(article: Sequence[str]) -> dict[str, Neighbours]:
    """Return what stands before and after each text where it stands first, as in the catalog."""
    return {
        text: (before, after)
        for before, text, after in reversed(list(zip(("", *article), article, (*article[1:], ""), strict=False)))
    }


def _fill(text: str, recollections: Sequence[Recollection], date: str, neighbours: Neighbours | None) -> Fill | None:
    for known in recollections:
        for match in known.exact(text, neighbours)[:1]:
            return Fill(match.target, (draft_comment(f"memory {_line(match.origin)}", date, "100%"),))
    near = [match for known in recollections for match in known.near(text, neighbours)]
    if not near:
        return None
    best = max(near, key=preference)
    if not best.adapted:
        return Fill("", _suggestion(best))
    score = f"{best.score:.0f}% adapted: {_line('; '.join(best.adapted))}"
    return Fill(best.target, (draft_comment(f"memory {_line(best.origin)}", date, score),))


def _suggestion(match: Match) -> tuple[str, ...]:
    """Return comments that offer a target, on a line of its own to be copied, and say why it needs a look."""
    why = f" ({', '.join(match.dangers)})" if match.dangers else ""
    lines = (f"{match.score:.0f}%, {match.origin}: {match.source}{why}", f"→ {match.target}")
    return tuple(SUGGESTION_MARK + _line(line) for line in lines)


def _line(text: str) -> str:
    return " ".join(text.split())
