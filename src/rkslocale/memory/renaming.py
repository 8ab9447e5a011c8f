"""The same sentence about another person: a remembered target, with the name of the one put in place of the other's.

Only a full name is replaced, of a given name that tells the gender and one or two surnames, by one of the same gender
and origin (``language.given_names``): then pronouns, titles, verbs and adjectives stay as they are. The name must
stand in the target once and to the letter, without an ending. In Albanian that is the nominative, unless a preposition
or linking article is before it. Names of places and institutions, which often differ from language to language
(*Pristina*, *Prishtinë*), and names in Serbian, which are transcribed and inflected, are left to people.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from rkslocale.language import given_names

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_LANGUAGES: Final = frozenset({"en", "sq"})
"""Languages that spell a name as its bearer does, both as sources and as targets."""
_CAPITAL: Final = r"[^\W\d_a-zß-öø-ÿčćđšž]"
_CAPITALISED: Final = rf"{_CAPITAL}(?:[\w’'-]*\w)?"
_RUN: Final = re.compile(rf"(?<![\w’'-]){_CAPITALISED}(?: {_CAPITALISED})+")
_WORD: Final = re.compile(r"[^\W\d_]+")
_BEFORE: Final = re.compile(r"([^\W\d_]+) \Z")
_SURNAME: Final = re.compile(rf"[^\W\d_]+(?:-{_CAPITAL}[^\W\d_]*)?")
_LENGTHS: Final = (2, 3)
"""Words of a full name."""
_STEM: Final = 2
"""Letters of a name that are left at least when its ending is left off: *Ana*, *Anës*."""
_ENDING: Final = 4
"""Letters that an ending has at most."""
_INFLECTED: Final = re.compile(r"[nst]\Z")
"""How an Albanian name ends in all cases but the nominative: *E ftoi Arta Gashi* is another sentence with *Gashin*."""
_BARE: Final = re.compile(r"c", re.IGNORECASE)
"""A letter that may stand for *ç*, *č* or *ć* in English: *Thaci*, *Vucic*."""
_GOVERNED: Final = {
    "sq": re.compile(
        r"""\b(?:i|e|të|së|nga|te|tek|me|për|në|prej|pa|mbi|nën|ndaj|pas|para|pranë|sipas|kundër|rreth|mes|midis
            |ndërmjet|drejt|përballë|përmes|afër|ndër|gjatë|jashtë|brenda|si)\s\W*\Z""",
        re.IGNORECASE | re.VERBOSE,
    ),
    "en": re.compile(r"\ban?\s\W*\Z", re.IGNORECASE),
}
"""What the form of a name in a target, or its own, depends on: prepositions and linking articles; *a* and *an*."""
_TITLES: Final = {
    "sq": re.compile(
        r"""\b(?:(?:zëvendës|nën|bashkë)?(?:kryeminist|ministr|president|kryetar|drejtor|sekretar|komandant)|aktivist
            |aktor|ambasador|analist|anëtar|avokat|deputet|doktor|ekspert|futbollist|gazetar|gjeneral|gjykatës|gjyqtar
            |historian|kancelar|kapiten|këngëtar|këshilltar|kolonel|komisioner|koordinator|kreu\b|kryebashkiak|lider
            |major|mbret|mësues|mjek|pap[aë]|poet|polic|princ|profesor|prokuror|regjisor|senator|shef|shkrimtar|student
            |trajner|udhëheqës|zëdhënës|zonj|zot(?:i|in|it|ëri)\b|z\.|znj\.|dr\.|prof\.|ish-)""",
        re.IGNORECASE | re.VERBOSE,
    ),
    "en": re.compile(
        r"""\b(?:prime[ ]minist|(?-i:General|King|Major)\b|activist|actor|actress|advis|ambassador|analyst|attorney
            |author|captain|chair|chancellor|chief|coach|colonel|command|commission|coordinator|deput|director|doctor
            |dr\b|ex-|expert|filmmak|footballer|former|head\b|historian|journalist|judge|lawyer|leader|mayor|member
            |minist|mps?\b|mr\b|mrs\b|ms\b|officer|poet|police|pope|premier|president|prince|prof\b|professor
            |prosecutor|queen|reporter|secretar|senator|singer|spokes|student|teacher|writer)""",
        re.IGNORECASE | re.VERBOSE,
    ),
}
"""How words begin that say who a person is: a target with more of them than its source says more of the person."""


@dataclass(frozen=True, slots=True)
class Renamed:
    """A remembered source and its target, with other persons."""

    source: str
    target: str
    changes: tuple[str, ...] = ()
    """``Arta Gashi → Besa Krasniqi``."""


@dataclass(frozen=True, slots=True)
class _Text:
    text: str
    language: str


def rename(text: str, source: str, target: str, languages: tuple[str, str]) -> Renamed | None:
    """Return ``source`` and ``target`` with the persons of ``text``, or None where that is not certain.

    ``languages`` are the ISO 639 codes of the sources and of the target. Nothing else is compared: whether the source
    that comes back is ``text`` is for the caller to see.
    """
    new, old = list(_persons(text)), list(_persons(source))
    pairs = [pair for pair in zip(old, new, strict=False) if pair[0][2] != pair[1][2]]
    if not pairs:
        return Renamed(source, target)
    if len(new) != len(old) or not set(languages) <= _LANGUAGES:
        return None
    if len(_TITLES[languages[1]].findall(target)) > len(_TITLES[languages[0]].findall(source)):
        return None
    into = _Text(target, languages[1])
    places = []
    for (start, end, was), (begin, stop, now) in pairs:
        place = _place(was, into)
        rest = [source[:start], source[end:], text[:begin], text[stop:]]
        if place is None or not _exchangeable(was, now, languages):
            return None
        if _traces((was, now), [*rest, target[: place[0]], target[place[1] :]]):
            return None
        places.append((*place, now))
    renamed = _spliced(source, [(start, end, now) for (start, end, _), (_, _, now) in pairs])
    return Renamed(renamed, _spliced(target, places), tuple(f"{was[2]} → {now[2]}" for was, now in pairs))


def _persons(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield (start, end, name) of the persons in ``text``: a known given name and what is capitalised behind it."""
    for run in _RUN.finditer(text):
        words = run[0].split(" ")
        first = next((place for place, word in enumerate(words) if word in given_names.KNOWN), None)
        if first is None or len(words) - first not in _LENGTHS:
            continue
        if all(_SURNAME.fullmatch(word) and not word.isupper() for word in words[first + 1 :]):
            name = " ".join(words[first:])
            yield run.end() - len(name), run.end(), name


def _exchangeable(old: str, new: str, languages: tuple[str, str]) -> bool:
    (was, *surnames), (now, *others) = old.split(" "), new.split(" ")
    if not given_names.exchangeable(was, now):
        return False
    if languages[0] == "sq":
        return not any(_INFLECTED.search(name) for name in (old, new))
    bare = any(_BARE.search(name) for name in (*surnames, *others))
    return not (bare and was in given_names.SLAVIC_OR_ALBANIAN)


def _place(name: str, into: _Text) -> tuple[int, int] | None:
    """Return where ``name`` stands in a target, or None where its form, or that of its neighbours, depends on it."""
    found = list(re.finditer(rf"(?<![\w’'-]){re.escape(name)}(?![\w’'-]| {_CAPITALISED})", into.text))
    if len(found) != 1 or _GOVERNED[into.language].search(into.text, 0, found[0].start()):
        return None
    start, end = found[0].span()
    before = _BEFORE.search(into.text, 0, start)
    return None if before and before[1] in given_names.KNOWN else (start, end)


def _traces(names: Sequence[str], texts: Sequence[str]) -> bool:
    """Return whether a part of one of the ``names``, in whatever case, stands in one of the ``texts``."""
    stems = {_stem(word) for name in names for word in _WORD.findall(name)}
    words = (word.casefold() for text in texts for word in _WORD.findall(text) if word[0].isupper())
    return any(word[:length] in stems for word in words for length in range(max(len(word) - _ENDING, 1), len(word) + 1))


def _stem(word: str) -> str:
    bare = word.casefold().rstrip("aeiouyë")
    return bare if len(bare) >= _STEM else word.casefold()


def _spliced(text: str, places: Sequence[tuple[int, int, str]]) -> str:
    for start, end, new in sorted(places, reverse=True):
        text = text[:start] + new + text[end:]
    return text
