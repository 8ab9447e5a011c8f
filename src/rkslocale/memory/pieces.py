"""The figures and names of a text, and why two texts that are alike do not say the same."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING, Final

from rkslocale.language import figures, given_names
from rkslocale.language.negation import contradict
from rkslocale.locales import Locale

if TYPE_CHECKING:
    from collections.abc import Sequence

_NAME: Final = "name"
"""Kind of a piece that is no figure."""

_LANGUAGES: Final = frozenset({"en", "sq", "sr"})
"""Languages whose figures are known; in others digits are."""
_DIGITS: Final = re.compile(r"\d+(?:[.,:]\d+)*")
_MINUS: Final = re.compile(r"(?<![^\s(])[-−–]\Z")
"""Before digits; between two numbers it is a dash."""
_WORD: Final = re.compile(r"[^\W\d_](?:[\w’'-]*\w)?")
_SENTENCE_START: Final = re.compile(r"(?:^|[.!?:…]\s+|[“„«\"(]\s*|[–—]\s+)$")
_GROUPS: Final = {"date": "date", "year": "date", "decade": "date", "time": "time", _NAME: "name"}
"""What a kind is called when it differs; all others are numbers."""
_ACRONYM: Final = 2
"""Capitals from which a word is a name wherever it stands."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A figure or a name in a text."""

    kind: str
    start: int
    end: int
    value: str
    """What it means: the value of a figure, or a name as it stands."""


def pieces(text: str, language: str) -> tuple[Piece, ...]:
    """Return the figures and names of ``text`` in order; ``language`` is an ISO 639 code.

    Names are runs of capitalised words that do not begin a sentence, but for given names that another capitalised word
    follows. Names of days are left out: those are dates.
    """
    found = list(_figures(text, language))
    covered = [False] * len(text)
    for piece in found:
        covered[piece.start : piece.end] = [True] * (piece.end - piece.start)
    found += (piece for piece in _names(text, language) if not any(covered[piece.start : piece.end]))
    return tuple(sorted(found, key=lambda piece: piece.start))


def _figures(text: str, language: str) -> list[Piece]:
    if language in _LANGUAGES:
        found = [Piece(str(f.kind), f.start, f.end, f.value) for f in figures.find(text, language)]
    else:
        found = [Piece("number", m.start(), m.end(), m[0]) for m in _DIGITS.finditer(text)]
    return [replace(p, value=f"-{p.value}") if _MINUS.search(text, 0, p.start) else p for p in found]


def _names(text: str, language: str) -> list[Piece]:
    found: list[Piece] = []
    for word in _WORD.finditer(text):
        lower = word[0].lower()
        if lower in _days(language):
            found.append(Piece("date", word.start(), word.end(), lower))
        elif _is_name(text, word, language):
            if found and found[-1].kind == _NAME and text[found[-1].end : word.start()] == " ":
                start = found.pop().start
                found.append(Piece(_NAME, start, word.end(), text[start : word.end()]))
            else:
                found.append(Piece(_NAME, word.start(), word.end(), word[0]))
    return found


def _is_name(text: str, word: re.Match[str], language: str) -> bool:
    if sum(letter.isupper() for letter in word[0]) >= _ACRONYM:
        return True
    if not word[0][0].isupper() or (language == "en" and word[0].split("’")[0].split("'")[0] == "I"):
        return False
    if not _SENTENCE_START.search(text[: word.start()]):
        return True
    return word[0] in given_names.KNOWN and text[word.end() : word.end() + 2].istitle()


@cache
def _days(language: str) -> frozenset[str]:
    scripts = (None, "Latn") if language == "sr" else (None,)
    return frozenset(day for script in scripts for day in Locale(language, script).weekday_names())


def dangers(text: str, other: str, language: str) -> tuple[str, ...]:
    """Return why a target of ``other`` must not be taken for ``text``, both in ``language``, however alike they are."""
    reasons = ["negation differs"] if contradict(text, other, language) else []
    one, two = (_by_group(pieces(t, language)) for t in (text, other))
    groups = ("number", "date", "time", "name")
    return (*reasons, *(f"{group} differs" for group in groups if one.get(group) != two.get(group)))


def _by_group(parts: Sequence[Piece]) -> dict[str, Counter[str]]:
    groups: dict[str, Counter[str]] = {}
    for part in parts:
        groups.setdefault(_GROUPS.get(part.kind, "number"), Counter())[part.value] += 1
    return groups
