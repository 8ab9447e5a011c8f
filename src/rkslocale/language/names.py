"""Whether two words can be one name: inflected, transcribed by ear, in the other script, or an exonym.

A name is spelt as it is in its own language, or as it sounds in another (*Scholz*, *Šolc*), and takes the endings of
that other (*Šolcu*, *Scholzit*). So letters are compared by the sounds that they may have in Albanian, English, German
or Serbian, and what follows the shorter word is mostly free. All of it is generous: that two words differ says much,
that they are alike says little.

Names that are said quite differently (*Germany*, *Nemačka*) are in ``locales/words/names.tsv.xz``, which
``tests/make_names.py`` counts over the starter memory.
"""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache, lru_cache
from itertools import accumulate
from typing import TYPE_CHECKING, Final
from unicodedata import normalize

from rkslocale import assets
from rkslocale.language.lexicon import capitalized, lexicon

if TYPE_CHECKING:
    from collections.abc import Mapping

ANY: Final = "*"
"""Stands in the table for words that have no counterpart too often to be missed."""

_SPELLINGS: Final = {
    "tsch": "č", "sch": "š", "dž": "ǆ", "xh": "ǆ", "sh": "š", "zh": "ž", "ch": "č", "th": "t", "dh": "d", "gj": "đ",
    "dj": "đ", "ph": "f", "ck": "k", "qu": "k", "tz": "c", "ts": "c", "ee": "i", "oo": "u", "ou": "u", "lj": "l",
    "nj": "n", "kh": "h", "gh": "g",
}  # fmt: skip
"""Groups of letters that are one sound."""
_TWINS: Final = re.compile(r"(.)\1")
_GROUP: Final = re.compile("|".join(_SPELLINGS))
_LETTERS: Final = frozenset("šžčćđçǆ")
"""Letters that are not what they are without their marks."""
_SOUNDS: Final = (
    ("sšzžcčćǆđxqç", 0.2), ("jǆžđgyh", 0.2), ("kcgqxčh", 0.2), ("vwfbu", 0.2), ("pfb", 0.4), ("td", 0.2),
    ("tdcčǆđ", 0.6), ("aeiouyëjw", 0.3), ("mn", 0.5), ("lrw", 0.6), ("rh", 0.6),
)  # fmt: skip
"""Letters that may stand for one another, and what that costs, as a share of a letter that does not fit."""
_LOSS: Final = {**dict.fromkeys("aeiouyjw", 0.3), "h": 0.2, "g": 0.5, "đ": 0.6}
"""What it costs that one of the two lacks a letter; others cost 1."""
_ENDING: Final = 0.08
"""What each letter of an ending costs."""
_LAST: Final = 0.1
"""What it costs that the last vowel gives way to an ending."""
_ENDING_LENGTH: Final = 4
"""Letters of the longest ending: *-eve*, *-ovim*, *-itit*."""
_ALIKE: Final = 0.26
"""Cost for each letter of the shorter word up to which two words with capitals can be one name."""
_NEARLY_SAME: Final = 0.13
"""The same where one of the words has no capital: adjectives, ``kosovar``."""
_ENDINGS: Final = {
    "en": ("", *"aeiouys"),
    "sq": (
        "", *"iuaentsj", "it", "ut", "in", "un", "es", "en", "et", "se", "ne", "te", "ve", "je", "ja", "ri", "rit",
        "rin", "eve", "ave", "iut", "iun", "ine", "ise",
    ),
    "sr": (
        "", *"aeiouj", "om", "em", "im", "ju", "ja", "je", "jem", "jom", "ov", "ev", "in", "ova", "eva", "ina", "ove",
        "ine", "ovi", "og", "oj", "ih", "ima", "ovu", "inu", "ovom", "ovim", "ovih", "ovog", "ovoj", "ama", "ka", "ke",
        "ku", "ki", "ko",
    ),
}  # fmt: skip
"""Endings of names, as ``sounds`` has them: cases, and in Serbian possessive adjectives."""
_SHORTEST: Final = 3
"""Letters of the shortest stem."""
_COMPARED: Final = 4
"""Letters of the shortest stem in which a slip is looked for."""
_FEW: Final = 3
"""How often a name stands in the lexicon that is usual there."""
_HARD: Final = 0.5
"""What letters cost that no transcription exchanges in a name of this country: m and n."""
_SWAPPED: Final = 2
"""Letters that have changed places."""
_VOWELS: Final = frozenset("aeiou")
_STEMS: Final = (3, 4)
"""Letters at the beginning of a word that the table has."""


def resemble(one: str, other: str, *, small: bool = False) -> bool:
    """Return whether two words, as ``checks.words`` has them plain, can be one name by their letters.

    ``small`` tells that one of the two is written without a capital; then they must be more alike.
    """
    return difference(one, other) <= (_NEARLY_SAME if small else _ALIKE)


@lru_cache(maxsize=65536)
def difference(one: str, other: str) -> float:
    """Return how unlike two words are: 0 for the same letters, about 1 for words that have no sound in common."""
    first, second = sounds(one), sounds(other)
    if not first or not second:
        return 1.0
    if first == second:
        return 0.0
    if _cost(first[0], second[0]) == 1 and min(_loss(first[0]), _loss(second[0])) == 1:
        return 1.0
    if abs(len(first) - len(second)) > _ENDING_LENGTH + 2:
        return 1.0
    shorter, longer = sorted((first, second), key=len)
    cost = min(_distance(shorter, longer), _distance(longer, shorter))
    return cost / len(shorter)


@lru_cache(maxsize=65536)
def sounds(word: str) -> str:
    """Return the letters of a word, one for each sound; of twins one."""
    plain = "".join(
        letter if letter in _LETTERS else normalize("NFD", letter)[0] for letter in word if letter.isalpha()
    )
    return _TWINS.sub(r"\1", _GROUP.sub(lambda found: _SPELLINGS[found[0]], plain.replace("ł", "l").replace("ø", "o")))


def _distance(base: str, longer: str) -> float:
    """Return what it costs to make ``longer`` of ``base``; what follows the end of ``base`` is an ending."""
    losses = [_loss(letter) for letter in longer]
    row = [*accumulate(losses, initial=0.0)]
    for place, letter in enumerate(base):
        loss = _LAST if place == len(base) - 1 and letter in _VOWELS else _loss(letter)
        new = [row[0] + loss]
        for column, other in enumerate(longer, 1):
            new.append(min(row[column - 1] + _cost(letter, other), row[column] + loss, new[-1] + losses[column - 1]))
        row = new
    rest = len(longer) - _ENDING_LENGTH
    return min(cost + (len(longer) - column) * _ENDING for column, cost in enumerate(row) if column >= max(rest, 1))


def _loss(letter: str) -> float:
    return _LOSS.get(letter, 1.0)


@cache
def _cost(one: str, other: str) -> float:
    if one == other:
        return 0.0
    return min((cost for letters, cost in _SOUNDS if one in letters and other in letters), default=1.0)


def same_spelling(one: str, other: str, languages: tuple[str, str]) -> bool:
    """Return whether two plain words are spelt as one name in their ``languages``, apart from their endings."""
    return not _stems(one, languages[0]).isdisjoint(_stems(other, languages[1]))


def is_usual(word: str, languages: tuple[str, str]) -> bool:
    """Return whether news in the second of ``languages`` spell a name, a plain word of the first, just so."""
    return not _stems(word, languages[0]).isdisjoint(_usual(languages[1]))


@cache
def _usual(language: str) -> frozenset[str]:
    """Return the stems of the names in the lexicon of a language, without those that stand there once or twice."""
    count = lexicon(language)
    return frozenset().union(*(_stems(word, language) for word in capitalized(language) if count[word] >= _FEW))


def usual_form(word: str, name: str, languages: tuple[str, str]) -> str:
    """Return the stem of the usual spelling of ``name``, plain in the first language, of which ``word`` is a slip.

    ``word`` is of the second language. The slip is that two letters have changed places (*Bjaden*). Nothing is
    returned where the lexicon has no such spelling.
    """
    for stem in _stems(word, languages[1]):
        for other in _by_letters(languages[1]).get(_letters(stem), ()):
            start, end = _shared(stem, other), _shared(stem[::-1], other[::-1])
            swapped = len(stem) - start - end == _SWAPPED and len(stem) >= _COMPARED
            if swapped and difference(name, other) <= _ALIKE and _cost(sounds(name)[0], other[0]) < _HARD:
                return other
    return ""


def _letters(stem: str) -> str:
    return "".join(sorted(stem))


@cache
def _by_letters(language: str) -> Mapping[str, tuple[str, ...]]:
    """Return the stems of the names in the lexicon of a language by their letters in order of the alphabet."""
    found: defaultdict[str, tuple[str, ...]] = defaultdict(tuple)
    for stem in sorted(_usual(language)):
        found[_letters(stem)] += (stem,)
    return found


def is_slip(one: str, other: str, languages: tuple[str, str], *, domestic: bool) -> bool:
    """Return whether ``other`` is ``one`` with a letter left out, put in, wrong, or in the wrong order.

    Only what cannot be an ending or a transcription. ``domestic`` tells that ``one`` is an Albanian or Serbian name;
    others may be written by ear, so that only letters in the wrong order count.
    """
    if "ë" in one + other:  # Serbian has no letter for it: Gëzim, Gezim, Gzim
        return False
    first, second = _stems(one, languages[0]), _stems(other, languages[1])
    return any(_slips(a, b, domestic=domestic) for a in first for b in second)


def _stems(word: str, language: str) -> frozenset[str]:
    """Return what may be the word without its ending, as ``sounds`` has it."""
    spelt = sounds(word)
    endings = _ENDINGS.get(language, ("",))
    found = (spelt.removesuffix(end) for end in endings if spelt.endswith(end))
    return frozenset(stem for stem in found if len(stem) >= _SHORTEST)


def _slips(one: str, other: str, *, domestic: bool) -> bool:
    start = _shared(one, other)
    end = _shared(one[start:][::-1], other[start:][::-1])
    was, now = one[start : len(one) - end], other[start : len(other) - end]
    if min(len(one), len(other)) < _COMPARED or start == 0 or end == 0:
        return False
    if not domestic or len(was) + len(now) > _SWAPPED:
        return len(was) == len(now) == _SWAPPED and was == now[::-1]
    if len(was) == len(now):
        return _cost(was, now) >= _HARD or {was, now} <= _VOWELS
    letter = was or now
    fleeting = letter in "ae" and end == 1  # Petar, Petra; Petër, Petrit
    return not fleeting and (_loss(letter) == 1 or letter in _VOWELS)


def _shared(one: str, other: str) -> int:
    """Return with how many of the same letters two words begin."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((place for place, (first, second) in pairs if first != second), min(len(one), len(other)))


def meanings(word: str, language: str) -> frozenset[str]:
    """Return the English words that ``word``, plain, can stand for by the table; in English the word itself.

    ``ANY`` is among them if the word often stands there without any of them.
    """
    if language == "en":
        return frozenset({word})
    by_stem = _table().get(language, {})
    return frozenset().union(*(by_stem.get(word[:length], ()) for length in _STEMS), by_stem.get(word, ()))


@cache
def elusive(language: str) -> frozenset[str]:
    """Return the English words that translations into ``language`` often leave out or say in some other way."""
    return frozenset(_table().get(language, {}).get(ANY, ()))


@cache
def _table() -> Mapping[str, Mapping[str, frozenset[str]]]:
    """Return the English words by language and stem."""
    found: defaultdict[str, defaultdict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for language, english, *stems in assets.word_list("names"):
        for stem in stems:
            found[language][stem].add(english)
    return {language: {stem: frozenset(words) for stem, words in stems.items()} for language, stems in found.items()}
