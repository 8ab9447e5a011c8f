"""The language of a target: all of it, or a clause, or single Croatian and Bosnian words in Serbian."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from rkslocale.checks.pair import Aids, Pair, Problem
from rkslocale.checks.prose import prose, unquoted
from rkslocale.checks.registry import check
from rkslocale.checks.words import Word, begins_sentence, words
from rkslocale.language.identification import counterpart, foreign_stretch
from rkslocale.language.letters import cyrillic
from rkslocale.language.lexicon import LANGUAGES, capitalized, lexicon
from rkslocale.locales import Locale
from rkslocale.model import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rkslocale.language.identification import Stretch

_SHORTEST: Final = 3
"""Words from which a stretch in another language is one, and no name, title or loanword."""
_EVIDENCE: Final = 8.5
"""Nats by which the words of a stretch must be likelier in another language."""
_WHOLE: Final = 0.75
"""Part of the words of a target from which all of it is said to be in another language."""
_SOME: Final = 2
"""Croatian or Bosnian words from which a Serbian target is taken for one in that language."""
_PLACES: Final = ("bijel",)
"""How words begin that are part of a place with a capital, *Bijelo Polje*, and Ijekavian without one."""
_NO_NAMES: Final = frozenset({"gdje", "ovdje", "dvije", "prije", "poslije", "uvijek", "lijepo", "vrijeme", "djeca"})
"""Words that are no name with a capital either, in front of a quotation: *„Gdje su?“*."""
_RIVER: Final = {"rijeka": "reka", "rijeke": "reke", "rijeci": "reci", "rijeku": "reku", "rijekom": "rekom"}
"""*River* in Ijekavian, with a capital the name of a city too."""
_RIJEKA: Final = re.compile(r"\b(?:Rijek|Fiume)")
"""The city in English and Albanian."""


@check("language", Severity.ERROR, "a target, or a clause of it, in another language")
def language(pair: Pair, _aids: Aids) -> Iterator[Problem]:
    """Yield the longest run of words in another language, and Croatian and Bosnian words in a Serbian target.

    What stands in quotation marks may be in any language, but not in Croatian or Bosnian unless the source has it so.
    One Croatian or Bosnian word is a warning, more are an error.
    """
    if pair.target_locale.language not in LANGUAGES:
        return
    text = unquoted(prose(pair.target))
    stretch = foreign_stretch(text, pair.target_locale.language)
    if stretch and _counts(pair, stretch):
        yield _foreign(pair, stretch, len({word.plain for word in words(text, pair.target_locale)}))
    elif pair.target_locale.language == "sr":
        yield from _western(pair, prose(pair.target))


def _counts(pair: Pair, stretch: Stretch) -> bool:
    """Whether a stretch is one. What the source has as well may be a title, or a saying in a third language."""
    known = stretch.language in LANGUAGES
    if stretch.words < (_SHORTEST if known else _SHORTEST + 1) or stretch.evidence < _EVIDENCE:
        return False
    text = pair.target[stretch.start : stretch.end]
    if text not in pair.source:
        return True
    spoken = text.split()
    capitals = sum(word[0].isupper() for word in spoken)
    return stretch.language == pair.source_locale.language and capitals < len(spoken) / 2


def _foreign(pair: Pair, stretch: Stretch, total: int) -> Problem:
    spoken, wanted = (Locale(code).name for code in (stretch.language, pair.target_locale.language))
    quoted = pair.target[stretch.start : stretch.end]
    if stretch.words >= total * _WHOLE:
        message = f"the target is in {spoken}, not in {wanted}; translate it into {wanted}"
    else:
        message = f"“{quoted}” is in {spoken}, not in {wanted}; translate it, or put it in quotation marks"
    return Problem(message, stretch.start, stretch.end)


def _western(pair: Pair, text: str) -> Iterator[Problem]:
    found = [
        (word, serbian)
        for word in words(text, pair.target_locale)
        if word.text not in pair.source
        and (serbian := counterpart(word.plain) or _RIVER.get(word.plain))
        and not _is_name(pair, text, word, serbian)
    ]
    severity = Severity.ERROR if len(found) >= _SOME else Severity.WARNING
    for word, serbian in found:
        spelt = cyrillic(serbian) if pair.target_locale.is_cyrillic else serbian
        message = f"“{word.text}” is Croatian or Bosnian; the Serbian word is “{spelt}”"
        yield Problem(message, word.start, word.end, severity)


def _is_name(pair: Pair, text: str, word: Word, serbian: str) -> bool:
    """Whether a word with a capital may be a name: *Vjesnik*. *Njemačka* is none, as *Nemačka* is known."""
    if word.text.islower() or text.upper() == text or word.plain in _NO_NAMES:
        return False
    if word.plain in _RIVER:
        return _RIJEKA.search(pair.source) is not None
    if word.plain.startswith(_PLACES):
        return True
    if begins_sentence(text, word):
        return serbian.lower() not in lexicon("sr")
    return serbian.lower() not in capitalized("sr")
