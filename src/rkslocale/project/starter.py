"""The starter memory: news sentences in English, Albanian and Serbian that come with the tool."""

from __future__ import annotations

import lzma
from functools import cache
from typing import TYPE_CHECKING, Final

from rkslocale import assets
from rkslocale.model import Remembered

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

ORIGIN: Final = "starter"
"""Origin of its pairs, as it stands in comments."""

_COLUMNS: Final = {"en": 1, "sq": 2, "sr": 3}
_LOCALES: Final = {"en": "en", "sq": "sq", "sr-Latn": "sr"}
"""Locales of its texts, and the languages of their columns."""


def starter_units() -> Iterator[Remembered]:
    """Yield its units; Serbian is in Latin script."""
    for row in _rows():
        yield Remembered(tuple((locale, row[_COLUMNS[language]]) for locale, language in _LOCALES.items()))


def starter_digest() -> str:
    """Return what changes when the starter memory does, from its name, size and time: reading it takes too long."""
    stat = _path().stat()
    return f"{stat.st_size} {stat.st_mtime_ns}"


def sentences(language: str) -> Iterator[str]:
    """Yield its sentences in one of its languages."""
    return (row[_COLUMNS[language]] for row in _rows())


@cache
def _rows() -> tuple[tuple[str, ...], ...]:
    with lzma.open(_path(), "rt", encoding="utf-8", newline="\n") as lines:
        return tuple(tuple(line.rstrip("\n").split("\t")) for line in lines)


def _path() -> Path:
    return assets.root() / "memory" / "news.tsv.xz"
