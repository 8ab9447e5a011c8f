"""Which words a language has, and how often they stand in news.

The lists are counted over texts that were written for this project (``tests/make_lexicon.py``): the starter memory and
the term base. They hold the forms that stand there, not all forms that a word can take, so that a word is missing says
little, and that it is there says much.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from rkslocale import assets

if TYPE_CHECKING:
    from collections.abc import Mapping

LANGUAGES: Final = frozenset({"en", "sq", "sr"})
"""Those that there is a lexicon of."""


@cache
def lexicon(language: str) -> Mapping[str, int]:
    """Return how often each word stands in the texts, by its form in small letters, Serbian in Latin script.

    ``language`` is one of ``LANGUAGES``. Apostrophes are straight; words with hyphens stand as a whole and in parts.
    """
    return {word.lower(): count for word, count in _counts(language).items()}


@cache
def capitalized(language: str) -> frozenset[str]:
    """Return the words, in small letters, that stand with a capital within sentences too: mostly names."""
    return frozenset(word.lower() for word in _counts(language) if not word.islower())


@cache
def _counts(language: str) -> Mapping[str, int]:
    """Return the list of a language: each word in its commonest writing, with its number."""
    return {word: int(count) for word, count in assets.word_list(language)}
