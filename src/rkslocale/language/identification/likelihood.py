"""How likely a word is in a language."""

from __future__ import annotations

from collections import Counter
from functools import cache, lru_cache
from math import exp, log
from typing import TYPE_CHECKING, Final

from rkslocale import assets
from rkslocale.language.identification.function_words import FUNCTION_WORDS
from rkslocale.language.lexicon import LANGUAGES, lexicon

if TYPE_CHECKING:
    from collections.abc import Mapping

KNOWN: Final = tuple(sorted(LANGUAGES))
ALL: Final = (*KNOWN, *FUNCTION_WORDS)
"""The languages that are told apart here. Croatian and Bosnian count as Serbian."""

_UNLISTED: Final = 0.05
"""Which part of a running text is words that a lexicon lacks."""
_LETTERS: Final = 40
_SMOOTHING: Final = 0.5
_FIRST: Final = 0.05
"""Which part of a running text is the commonest word of a language; the others follow Zipf's law."""
_STRANGE: Final = 1.0
"""How much less likely, in nats, a word is in a language that we know only the commonest words of than it is by its
letters in the best of the others."""
_MACEDONIAN: Final = str.maketrans("ѓќѕ", "gkz")
_ARTICLES: Final = ("ot", "ata", "oto", "eto", "ite")
"""How Macedonian nouns and adjectives end with the article, which Serbian does not have."""
_ARTICLE: Final = 3.0
"""Nats that such an ending says for Macedonian."""


@lru_cache(maxsize=50_000)
def likelihoods(word: str) -> Mapping[str, float]:
    """Return the logarithm of the probability of ``word`` in each of the languages ``ALL``.

    ``word`` is in small letters, Serbian ones in Latin script. It is the mixture of how often the word stands in the
    lexicon and of how likely its groups of three letters are; for languages without a lexicon, Zipf's law over the
    list of their commonest words.
    """
    by_letters = {language: _by_letters(word, language) for language in KNOWN}
    found = {language: _mixed(word, language, by_letters[language]) for language in KNOWN}
    strange = max(by_letters.values()) + log(_UNLISTED) - _STRANGE
    unlisted = dict.fromkeys(FUNCTION_WORDS, strange) | {"mk": _macedonian(word)}
    return found | {
        language: unlisted[language] if (rank := _ranks(language).get(word)) is None else log(_FIRST / (1 + rank))
        for language in FUNCTION_WORDS
    }


def _macedonian(word: str) -> float:
    """Return the same for a word that is not among the commonest of Macedonian, by its letters in Serbian."""
    by_letters = _by_letters(word.translate(_MACEDONIAN), "sr") + log(_UNLISTED) - _STRANGE
    return by_letters + (_ARTICLE if word.endswith(_ARTICLES) else 0.0)


def _mixed(word: str, language: str, by_letters: float) -> float:
    listed = (1 - _UNLISTED) * lexicon(language).get(word, 0) / _total(language)
    # The letters of a word of two hundred are less likely than a float can say.
    return log(listed + _UNLISTED * exp(by_letters)) if listed else log(_UNLISTED) + by_letters


def _by_letters(word: str, language: str) -> float:
    """Return the logarithm of the probability of the letters of ``word``, each after the two before it."""
    groups, beginnings = _groups()[language]
    framed = f"^{word}$"
    return (
        sum(
            log(
                (groups.get(framed[start : start + 3], 0) + _SMOOTHING)
                / (beginnings.get(framed[start : start + 2], 0) + _SMOOTHING * _LETTERS)
            )
            for start in range(len(framed) - 2)
        )
        + log(beginnings.get(framed[:2], 0) + 1)
        - log(_words(language))
    )


@cache
def _ranks(language: str) -> Mapping[str, int]:
    ranks: dict[str, int] = {}
    for rank, word in enumerate(FUNCTION_WORDS[language]):
        ranks.setdefault(word, rank)
    return ranks


@cache
def _total(language: str) -> int:
    return sum(lexicon(language).values())


@cache
def _words(language: str) -> int:
    return sum(number for beginning, number in _groups()[language][1].items() if beginning.startswith("^"))


@cache
def _groups() -> Mapping[str, tuple[Mapping[str, int], Mapping[str, int]]]:
    """Return by language: the weights of groups of three letters, and of their first two letters."""
    rows = assets.word_list("trigrams")
    found: dict[str, tuple[Mapping[str, int], Mapping[str, int]]] = {}
    for column, language in enumerate(KNOWN, 1):
        groups = {row[0]: int(row[column]) for row in rows if row[column] != "0"}
        beginnings: Counter[str] = Counter()
        for group, number in groups.items():
            beginnings[group[:2]] += number
        found[language] = groups, beginnings
    return found
