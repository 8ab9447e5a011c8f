"""Which language a text is in, or a stretch of it.

English, Albanian and Serbian are known by their lexicons, and by groups of three letters for words that these lack;
Macedonian, German, Italian, French, Spanish and Turkish by their commonest words only. Croatian and Bosnian differ from
Serbian in single words, so they are told from it by those (``western``)::

    likelihood      how likely a word is in each language
    function_words  the commonest words of languages without a lexicon
    western         Croatian and Bosnian words, and the Serbian ones
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from rkslocale.language.identification.likelihood import ALL, likelihoods
from rkslocale.language.identification.western import counterpart, is_ijekavian
from rkslocale.language.letters import latin

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["Stretch", "counterpart", "foreign_stretch", "identify", "likelihoods"]

_LETTER: Final = "[A-Za-zÀ-ÖØ-öø-ɏЀ-ӿ]"
_WORD: Final = re.compile(rf"(?<!\w){_LETTER}+(?:['’ʼ-]{_LETTER}+)*(?!\w)")
_SURE: Final = 4.0
"""Nats by which the best language must be ahead of the next."""
_CLIP: Final = 4.0
"""Nats that a single word can say at most for or against a language."""
_NAME: Final = 0.5
"""Nats that a word with a capital, which may be a name, can say at most."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """A run of words of a text that is in another language than the rest ought to be."""

    language: str
    """ISO 639 code."""
    start: int
    end: int
    """Exclusive."""
    words: int
    """How many different words of two letters or more it has."""
    evidence: float
    """By how many nats the words are likelier in that language."""


def identify(text: str) -> str | None:
    """Return the ISO 639 code of the language that ``text`` is in, or None where it is not sure.

    Croatian comes back as ``hr`` and Bosnian as ``bs``; which of the two is no more than a guess. What has no word that
    tells either from Serbian is ``sr``, in both scripts.

    Measured on 250 sentences in each of English, Albanian and Serbian that the lexicons do not have: all right, and so
    are 746 of 750 stretches of four words from them, the others None. Of 60 Croatian and 60 Bosnian sentences of about
    seven words, 92 are told from Serbian; of 10 Macedonian, 10 German and 10 Italian ones, 9, 10 and 9 are right, and
    the others None (``tests/golden/language/identification.tsv``).
    """
    places = list(_places(text))
    if not places:
        return None
    scores = {language: sum(_says(place, language, None) for place in places) for language in ALL}
    best, second = sorted(scores, key=scores.__getitem__, reverse=True)[:2]
    if scores[best] - scores[second] < _SURE:
        return None
    return _which_serbian([place.plain for place in places]) if best == "sr" else best


def foreign_stretch(text: str, language: str) -> Stretch | None:
    """Return the run of words of ``text`` that says most for another language than ``language``, or None.

    ``language`` is one of those with a lexicon. The run is the one in which the words are likelier by most in one other
    language; it begins and ends with a word that is.
    """
    places = list(_places(text))
    best = None
    for other in ALL:
        if other != language:
            found = _best_run([_says(place, other, language) for place in places])
            if found and (best is None or found[2] > best.evidence):
                first, last, evidence = found
                different = len({place.plain for place in places[first : last + 1] if len(place.plain) > 1})
                best = Stretch(other, places[first].start, places[last].end, different, evidence)
    return best


@dataclass(frozen=True, slots=True)
class _Place:
    plain: str
    start: int
    end: int
    name: bool
    """Whether it may be a name: it has a capital, and no sentence begins with it."""


def _places(text: str) -> Iterator[_Place]:
    shouted = text.upper() == text
    begins = True
    end = 0
    for found in _WORD.finditer(text):
        begins = begins or bool(re.search(r"[.!?:]", text[end : found.start()]))
        lower = latin(found[0].lower()).replace("’", "'").replace("ʼ", "'")
        yield _Place(lower, *found.span(), found[0] != found[0].lower() and not begins and not shouted)
        begins, end = False, found.end()


def _says(place: _Place, language: str, other: str | None) -> float:
    """Return by how many nats a word is likelier in ``language`` than in ``other``, or than it could be anywhere."""
    chances = likelihoods(place.plain)
    limit = _NAME if place.name else _CLIP
    if other is None:
        return max(chances[language] - max(chances.values()), -limit)
    return min(max(chances[language] - chances[other], -limit), limit)


def _best_run(values: Sequence[float]) -> tuple[int, int, float] | None:
    """Return first, last and sum of the run of ``values`` that has the greatest sum (Kadane's algorithm)."""
    best = None
    first, total = 0, 0.0
    for index, value in enumerate(values):
        if total <= 0:
            first, total = index, 0.0
        total += value
        if total > 0 and (best is None or total > best[2]):
            best = first, index, total
    return best


def _which_serbian(plain: Sequence[str]) -> str:
    found = [word for word in plain if counterpart(word)]
    if not found:
        return "sr"
    return "bs" if all(map(is_ijekavian, found)) else "hr"
