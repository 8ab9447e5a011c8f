"""Words of a text, with their places."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from rkslocale.language.letters import latin

if TYPE_CHECKING:
    from rkslocale.locales import Locale

_WORD: Final = re.compile(r"[^\W\d_]+(?:['’ʼ-][^\W\d_]+)*")

_BEGINNING: Final = re.compile(r"(?:^|[.!?:])\W*$")


@dataclass(frozen=True, slots=True)
class Word:
    """A run of letters, with the apostrophes and hyphens inside it: ``KFOR-it``, ``s'ka``, ``don’t``."""

    text: str
    start: int
    end: int
    """Exclusive."""
    plain: str
    """In small letters, Serbian in Latin ones, with a straight apostrophe: what a lexicon has."""


def words(text: str, locale: Locale) -> tuple[Word, ...]:
    """Return the words of ``text``, which is in the language of ``locale``, in order."""
    return tuple(
        Word(found[0], *found.span(), _plain(found[0], serbian=locale.language == "sr"))
        for found in _WORD.finditer(text)
    )


def begins_sentence(text: str, word: Word) -> bool:
    """Return whether nothing but marks stands between ``word`` of ``text`` and the beginning or a stop."""
    return _BEGINNING.search(text, 0, word.start) is not None


def _plain(word: str, *, serbian: bool) -> str:
    lower = word.lower().replace("’", "'").replace("ʼ", "'")
    return latin(lower) if serbian else lower
