"""How many times a text says no: so that “will ratify” and “will not ratify” are never taken for the same.

Only words that deny a clause count, not words whose meaning is negative (*refuse*, *odbiti*, *mohoj*). Serbian and
Albanian have negative concord: in *Niko nije rekao ništa* and *Askush nuk tha asgjë* there is one negation, in three
words; English *Nobody said anything* has it in one word. So negative pronouns and adverbs count only in a clause, here
a stretch between punctuation marks, whose verb is not negated and that has no *without*. What only looks like a
negation does not count: *not only*, *jo vetëm*, *ne samo*, the tag *zar ne*, *No. 5*.

Word lists: Quirk et al., A Comprehensive Grammar of the English Language, 10.54-70; Buchholz and Fiedler, Albanische
Grammatik, on *nuk, s', mos, jo* and the pronouns in *as-*; Piper and Klajn, Normativna gramatika srpskog jezika, on
*ne, ni* and the fused verbs.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import chain, product
from typing import TYPE_CHECKING, Final

from rkslocale.language.folding import fold, unfold

if TYPE_CHECKING:
    from collections.abc import Iterator

_CLAUSE_END: Final = re.compile(r"[,;:.!?…()\[\]“”„«»\"]|\s[-–—]\s|[–—]\s")

_CORRELATED: Final = re.compile(r"\b(as|ni)\b([^,.;:!?]*),(?= \1\b)")
"""*As ai, as ajo*, *ni on, ni ona*: one clause in spite of the comma."""


@dataclass(frozen=True, slots=True)
class _Language:
    """The negative words of a language, as patterns for text in small letters."""

    idle: re.Pattern[str]
    """What looks like a negation and is none."""
    verbal: re.Pattern[str]
    """What negates a verb, or stands for a negated sentence; each counts."""
    concordant: re.Pattern[str]
    """Pronouns, adverbs and conjunctions that go with a negated verb or preposition (*pa asnjë*, without any); they
    count once, where there is neither."""
    prepositions: re.Pattern[str]
    """*without*; each counts."""
    prefixes: tuple[str, ...]
    """What makes the opposite of a word: *legal*, *illegal*."""


def _words(*words: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(words)})\b")


_ENGLISH: Final = _Language(
    idle=re.compile(
        r"\bnot (?:only|just|merely|simply)\b|\bno\. ?(?=\d)|\bno less than\b|\bno doubt\b|\bno[- ]confidence\b"
    ),
    verbal=re.compile(
        r"\b(?:not|cannot|never|no|none|nobody|nothing|nowhere|neither|hardly|scarcely"
        r"|anything but|(?:ha(?:s|ve|d)|is|are|was|were) yet to)\b|n[’'ʼ]t\b"
    ),
    concordant=_words("nor"),
    prepositions=_words("without"),
    prefixes=("un", "in", "il", "im", "ir", "dis", "non", "non-"),
)
_ALBANIAN: Final = _Language(
    idle=re.compile(r"\bjo (?:vetëm|thjesht)\b|\bpa dyshim\b|\b(?:e|i|u|ai|ajo|kush|që|ta|na|ju|ia|kur|sapo) pa\b"),
    verbal=re.compile(r"\b(?:nuk|mos|jo)\b|\bs[’'ʼ](?=\w)"),
    concordant=_words(
        "askush|askujt|askënd|asgjë|asgjëje|asgjëkafshë|asnjë|asnjër[iae]|asnjërin|asnjërën|asnjëherë|asnjëanës",
        "asgjëkund(?:i|it)?|hiç(?:i|it|in)?|kurrë|kurrkush|kurrkënd|kurrgjë|kurrfarë|askund|askurrë|askurrkund|aspak|as",
    ),
    prepositions=_words("pa"),
    prefixes=("pa", "jo", "jo-", "mos", "ç", "zh"),
)
_SERBIAN: Final = _Language(
    idle=re.compile(r"\bne samo\b|\bzar ne\b|\bsamo što (?:nije|nisu|nisam|nismo)\b"),
    verbal=_words(
        "ne|ni(?:sam|si|je|smo|ste|su)|nij(?:esam|esi|esmo|este|esu)|neć(?:u|eš|e|emo|ete)",
        "nem(?:am|aš|a|amo|ate|aju|ajući|ao|ala|alo|ali|ale|oj|ojte|ojmo)",
    ),
    concordant=_words(
        "niko|nikog|nikoga|nikom|nikome|nikim|ništa|ničeg|ničega|ničem|ničemu|ničim|nikad|nikada|nigde|nigdje|nikud",
        "nikuda|niotkud|niotkuda|nikako|nimalo|nijed(?:an|na|no|nog|noga|nom|nome|nim|noj|nu|ne)|ničij(?:i|a|e|eg|em|u)",
        "nikakv(?:a|e|o|i|u|og|oga|om|ome|im|oj|ih)|nikakav|niti|ni",
    ),
    prepositions=_words("bez"),
    prefixes=("ne", "bez", "bes"),
)
_WORD: Final = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_STEM: Final = 4
"""Letters from which a word with a prefix is taken for its opposite; *come* and *income* are the price of *legal*."""
_LANGUAGES: Final = {"en": _ENGLISH, "sq": _ALBANIAN, "sr": _SERBIAN}


def negations(text: str, language: str) -> int:
    """Return how many negations ``text`` has; 0 for a language other than English, Albanian and Serbian.

    ``language`` is an ISO 639 code; Serbian may be in either script.
    """
    return len(negation_places(text, language))


def negation_places(text: str, language: str) -> tuple[tuple[int, int], ...]:
    """Return where the words stand that ``negations`` counts, in order: start and end (exclusive)."""
    if (words := _LANGUAGES.get(language)) is None:
        return ()
    plain = _plain(text, words)
    return tuple(unfold(span, text, language) for span in _places(plain, words))


def contradict(text: str, other: str, language: str) -> bool:
    """Return whether of two texts that are alike one denies what the other says; ``language`` as in ``negations``.

    So it is where they have not as many negations, where these stand elsewhere among the words that both have (*did not
    say that he was*, *said that he was not*), and where a word of one is that of the other with a negative prefix.
    """
    if (words := _LANGUAGES.get(language)) is None:
        return False
    one, two = (_plain(each, words) for each in (text, other))
    mine, others = ({*_WORD.findall(each)} for each in (one, two))
    common = {word for word in mine & others if not words.concordant.fullmatch(word)}
    before = [
        [common.intersection(_WORD.findall(plain, 0, start)) for start, _ in _places(plain, words)]
        for plain in (one, two)
    ]
    return before[0] != before[1] or any(
        prefix + word in opposite
        for ours, opposite in ((mine - common, others - common), (others - common, mine - common))
        for prefix, word in product(words.prefixes, ours)
        if len(word) >= _STEM
    )


def _plain(text: str, words: _Language) -> str:
    """Return ``text`` folded, with spaces for what only looks like a negation."""
    plain = words.idle.sub(lambda found: " " * len(found[0]), fold(text, "sr" if words is _SERBIAN else ""))
    return plain if words is _ENGLISH else _CORRELATED.sub(r"\1\2 ", plain)


def _places(plain: str, words: _Language) -> list[tuple[int, int]]:
    """Return where the negations stand, in order."""
    ends = [match.span() for match in _CLAUSE_END.finditer(plain)]
    starts = [0, *(end for _, end in ends)]
    clauses = zip(starts, [*(start for start, _ in ends), len(plain)], strict=True)
    return sorted(chain.from_iterable(_in_clause(plain, words, *clause) for clause in clauses))


def _in_clause(plain: str, words: _Language, start: int, end: int) -> Iterator[tuple[int, int]]:
    verbal = [match.span() for match in words.verbal.finditer(plain, start, end)]
    prepositions = [match.span() for match in words.prepositions.finditer(plain, start, end)]
    yield from verbal
    yield from prepositions
    if not verbal and not prepositions and (concordant := words.concordant.search(plain, start, end)):
        yield concordant.span()
