"""How many times a text says no: so that “will ratify” and “will not ratify” are never taken for the same.

Only words that deny a clause count, not words whose meaning is negative (*refuse*, *odbiti*, *mohoj*). Serbian and
Albanian have negative concord: in *Niko nije rekao ništa* and *Askush nuk tha asgjë* there is one negation, in three
words; English *Nobody said anything* has it in one word. So negative pronouns and adverbs count only in a clause, here
a stretch between punctuation marks, whose verb is not negated. What only looks like a negation does not count: *not
only*, *jo vetëm*, *ne samo*, the tag *zar ne*, *No. 5*.

Word lists: Quirk et al., A Comprehensive Grammar of the English Language, 10.54-70; Buchholz and Fiedler, Albanische
Grammatik, on *nuk, s', mos, jo* and the pronouns in *as-*; Piper and Klajn, Normativna gramatika srpskog jezika, on
*ne, ni* and the fused verbs.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

_CYRILLIC: Final = str.maketrans(
    dict(zip("абвгдђежзијклмнопрстћуфхцчш", "abvgdđežzijklmnoprstćufhcčš", strict=True))
    | {"љ": "lj", "њ": "nj", "џ": "dž"}
)
"""Serbian letters, small: enough to look words up, whatever script they are in."""

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
    """Pronouns, adverbs and conjunctions that go with a negated verb; they count once, where there is none."""
    prepositions: re.Pattern[str]
    """*without*; each counts."""


def _words(*words: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(words)})\b")


_ENGLISH: Final = _Language(
    idle=re.compile(r"\bnot (?:only|just|merely|simply)\b|\bno\. ?(?=\d)|\bno less than\b|\bno doubt\b"),
    verbal=re.compile(r"\b(?:not|cannot|never|no|none|nobody|nothing|nowhere|neither)\b|n[’'ʼ]t\b"),
    concordant=_words("nor"),
    prepositions=_words("without"),
)
_ALBANIAN: Final = _Language(
    idle=re.compile(r"\bjo (?:vetëm|thjesht)\b|\bpa dyshim\b|\b(?:e|i|u|ai|ajo|kush|që|ta|na|ju|ia) pa\b"),
    verbal=re.compile(r"\b(?:nuk|mos|jo)\b|\bs[’'ʼ](?=\w)"),
    concordant=_words(
        "askush|askujt|askënd|asgjë|asgjëje|asgjëkafshë|asnjë|asnjër[iae]|asnjërin|asnjërën|asnjëherë|asnjëanës",
        "kurrë|kurrkush|kurrkënd|kurrgjë|kurrfarë|askund|askurrë|askurrkund|aspak|as",
    ),
    prepositions=_words("pa"),
)
_SERBIAN: Final = _Language(
    idle=re.compile(r"\bne samo\b|\bzar ne\b"),
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
)
_LANGUAGES: Final = {"en": _ENGLISH, "sq": _ALBANIAN, "sr": _SERBIAN}


def negations(text: str, language: str) -> int:
    """Return how many negations ``text`` has; 0 for a language other than English, Albanian and Serbian.

    ``language`` is an ISO 639 code; Serbian may be in either script.
    """
    if (words := _LANGUAGES.get(language)) is None:
        return 0
    lower = text.lower()
    plain = words.idle.sub(" ", lower.translate(_CYRILLIC) if language == "sr" else lower)
    joined = plain if language == "en" else _CORRELATED.sub(r"\1\2", plain)
    return sum(_in_clause(clause, words) for clause in _CLAUSE_END.split(joined))


def _in_clause(clause: str, words: _Language) -> int:
    verbal = len(words.verbal.findall(clause))
    return (verbal or bool(words.concordant.search(clause))) + len(words.prepositions.findall(clause))
