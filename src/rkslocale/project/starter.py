"""The starter memory: news sentences in English, Albanian and Serbian that come with the tool."""

from __future__ import annotations

import lzma
from functools import cache
from typing import TYPE_CHECKING, Final

from rkslocale import assets
from rkslocale.memory import Index, Memory

if TYPE_CHECKING:
    from collections.abc import Iterator

ORIGIN: Final = "starter"
"""Origin of its pairs, as it stands in comments."""

_COLUMNS: Final = {"en": 1, "sq": 2, "sr": 3}


@cache
def starter_memory(source: str, target: str) -> Memory:
    """Return the pairs from one language (ISO 639 code) to another; Serbian is in Latin script."""
    if source not in _COLUMNS or target not in _COLUMNS:
        return Memory(())
    pairs = ((row[_COLUMNS[source]], row[_COLUMNS[target]], ORIGIN) for row in _rows())
    return Memory(pairs, _index(source))


@cache
def _index(source: str) -> Index:
    """Return the index of the sources, which are the same for every target."""
    return Index(dict.fromkeys(sentences(source)))


def sentences(language: str) -> Iterator[str]:
    """Yield its sentences in one of its languages."""
    return (row[_COLUMNS[language]] for row in _rows())


@cache
def _rows() -> tuple[tuple[str, ...], ...]:
    with lzma.open(assets.root() / "memory" / "news.tsv.xz", "rt", encoding="utf-8", newline="\n") as lines:
        return tuple(tuple(line.rstrip("\n").split("\t")) for line in lines)
