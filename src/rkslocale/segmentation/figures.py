"""What a stop means behind a figure: a list, a date, an ordinal or the end. Rules as in ``verdicts``."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from rkslocale.segmentation.rules import entries
from rkslocale.segmentation.stops import DASHES, ROMAN, bare

if TYPE_CHECKING:
    from rkslocale.segmentation.rules import Lexicon
    from rkslocale.segmentation.stops import Stop

_LIST_NUMBER: Final = re.compile(r"\d{1,3}(?:\.\d{1,2}){0,3}|[IVXL]+")
_YEAR: Final = re.compile(r"(?:\d{1,2}\.\d{1,2}\.|[12]\d{3}[-–/])?[12]\d{3}")
_DAY: Final = re.compile(r"(?:0?[1-9]|[12]\d|3[01])(?:\.(?:0?[1-9]|1[0-2]))?")
_MONTH: Final = re.compile(r"(?:0?[1-9]|1[0-2])\.(?!\d(?!\d{3}))")
_YEAR_OF_DATE: Final = re.compile(r"(?:19|20)\d\d")
_OPENING_PHRASE: Final = 80
"""How many code points a time phrase at the beginning of a sentence may have."""
_LIST_REACH: Final = 200
"""How many code points before a number are looked at."""
_AND: Final = entries("and e dhe i a и а")


def list_number(stop: Stop, _: Lexicon) -> bool | None:
    """“1. Open the door. 2. Close it.”, “The steps: 1. Open the door.”, “IV. Media”: the number begins its sentence."""
    if not _LIST_NUMBER.fullmatch(stop.word):
        return None
    here = stop.at - len(stop.word)
    before = stop.text[max(stop.begin, here - _LIST_REACH) : here].rstrip()
    if not before or before[-1] == ";" or (before[-1] == ":" and stop.word == "1"):
        return False
    return False if stop.word.isdigit() and _is_counted(before, int(stop.word)) else None


def _is_counted(before: str, number: int) -> bool:
    """Whether ``number`` goes on with a list inside its sentence: “1. Kenya, 2. Ethiopia and 3. Serbia”."""
    is_item = before[-1] == "," or before.rsplit(maxsplit=1)[-1] in _AND
    return is_item and re.search(rf"(?<!\w){number - 1}\.\s\S", before) is not None


def date(stop: Stop, lexicon: Lexicon) -> bool | None:
    """``10. 06. 1999``, ``28. Nëntor``: a date goes on."""
    if not _DAY.fullmatch(stop.word) or stop.openers:
        return None
    if _MONTH.match(stop.following) or stop.next_word.lower() in lexicon.rules.months:
        return False
    has_month = "." in stop.word or _DAY.fullmatch(stop.previous.removesuffix("."))
    return False if has_month and _YEAR_OF_DATE.match(stop.following) else None


def number(stop: Stop, lexicon: Lexicon) -> bool | None:
    """End at a number, unless the language writes ordinals with a stop: ``19. vek``."""
    if not stop.word[-1:].isdigit():
        return None
    if not lexicon.rules.ordinals:
        return True
    if set(stop.openers) & set(DASHES):  # a dateline: “Beograd, 5. jun 2020. – Vlada ...”
        return False
    if stop.next_word.lower() in lexicon.rules.starters:
        return True
    if _YEAR.fullmatch(stop.word):
        return not opens_with_time(stop, lexicon, extra=1)
    return not (stop.word.isdigit() and _is_ordinal(stop, lexicon))


def _is_ordinal(stop: Stop, lexicon: Lexicon) -> bool:
    """Whether a capital belongs to the number: ``2. Svetski rat``, ``člana 5. Zakona``, ``na 13. Niškom sajmu``."""
    rules = lexicon.rules
    following, previous = stop.next_word.lower(), stop.previous.rstrip(".").lower()
    if stop.following[:1].isdigit() or following in rules.ordinal_heads or opens_with_time(stop, lexicon):
        return True
    if following in rules.starter_nouns:
        return False
    if following.endswith(tuple(rules.ordinal_endings)):
        return True
    if previous in rules.ordinal_leads:
        return following in rules.laws or following.endswith(tuple(rules.law_endings))
    return previous in rules.prepositions and following.endswith(tuple(rules.oblique_endings))


def opens_with_time(stop: Stop, lexicon: Lexicon, extra: int = 0) -> bool:
    """Whether there is only a time phrase so far in the sentence, or since a conjunction: “Krajem 2012. Vlada ...”.

    ``extra`` is the number of other words after a preposition at the beginning: “Na izborima 2014. Vlada ...”.
    """
    rules = lexicon.rules
    begin = max(stop.begin, stop.at - _OPENING_PHRASE)
    words = [bare(word).rstrip(".").lower() for word in stop.text[begin : stop.at].split()[:-1]]
    for word in reversed(words):
        if word in rules.clause_openers:
            return True
        if word not in rules.time_words and not word[:1].isdigit():
            return begin == stop.begin and words[0] in rules.prepositions and words[1 : 1 + extra] == [word]
    return begin == stop.begin


def ruler(stop: Stop, lexicon: Lexicon) -> bool | None:
    """``Petar II. Petrović``: the number of a ruler before his surname, where the language gives it a stop."""
    if not lexicon.rules.surname_endings or not ROMAN.fullmatch(stop.word) or not stop.previous[:1].isupper():
        return None
    return False if stop.next_word.endswith(tuple(lexicon.rules.surname_endings)) else None
