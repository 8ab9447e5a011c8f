"""Whether a sentence ends at a stop: a list of rules, of which the first that has an opinion decides.

A rule takes a stop and the lexicon of its language, and returns True (the sentence ends), False (it goes on) or None.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from rkslocale.segmentation.rules import entries
from rkslocale.segmentation.stops import QUOTES, bare

if TYPE_CHECKING:
    from collections.abc import Callable

    from rkslocale.segmentation.rules import Lexicon
    from rkslocale.segmentation.stops import Stop

_DASHES: Final = frozenset("-‐‑‒–—―")
_BRACKETS: Final = frozenset("([")
_SIGNS: Final = frozenset("@#€$£¥§№+")
_LINK: Final = re.compile(r"https?://|www\.", re.IGNORECASE)
_LIST_ITEM: Final = re.compile(r"(?:[^\W\d_]|[ivx]{1,4}|\d{1,3})\)$")
_LIST_NUMBER: Final = re.compile(r"\d{1,3}(?:\.\d{1,2}){0,3}|[IVXL]+")
_INITIAL: Final = re.compile(r"[^\W\d_]{1,2}\.")
_ROMAN: Final = re.compile(r"[IVXLC]{2,}|[VX]")
_YEAR: Final = re.compile(r"(?:\d{1,2}\.\d{1,2}\.|[12]\d{3}[-–/])?[12]\d{3}")
_DATE_GOES_ON: Final = re.compile(r"\d{1,2}\.|(?:19|20)\d\d")
_CLOSE_ONLY: Final = frozenset("”»")
_OPEN_ONLY: Final = frozenset("„“«")
_ATTRIBUTION: Final = 4
"""How many words after the first may belong to an attribution: “Where?” Prime Minister Agim Hoxha asked."""
_BRAND_HUMP: Final = 4
"""Within how many signs a name that begins in lower case has its capital: ``iPhone``, ``e-Kosova``."""
_OPENING_PHRASE: Final = 80
"""How many code points a time phrase at the beginning of a sentence may have."""
_DOMAINS: Final = entries("com net org info gov edu eu rs ks mk uk ch tv io js py")
"""What follows a stop in names of sites and programs. Source: own knowledge of the region's addresses."""


def ends(stop: Stop, lexicon: Lexicon) -> bool:
    """Return whether a sentence ends at ``stop``."""
    for rule in _RULES:
        verdict = rule(stop, lexicon)
        if verdict is not None:
            return verdict
    return True


def _no_space(stop: Stop, lexicon: Lexicon) -> bool | None:
    """``tha ai.Pastaj`` is two sentences with a space forgotten; ``kosovo.Org``, ``Node.Js`` and ``2.Liga`` are not."""
    if not stop.glued:
        return None
    ends_word = stop.word.isalpha() and len(stop.word) > 1 and (stop.word.islower() or stop.marks != ".")
    if not (ends_word or stop.closers[-1:] in _CLOSE_ONLY) or set(stop.closers) - _CLOSE_ONLY:
        return False
    if stop.in_bracket or set(stop.openers) - _OPEN_ONLY or lexicon.classify(stop.word, stop.previous):
        return False
    word = stop.next_word
    is_plain = re.fullmatch(rf"[^\W\d_]+[,:;!?.{QUOTES}]*", stop.following) and word.istitle()
    return bool(is_plain and (len(word) > 1 or stop.following == word) and word.lower() not in _DOMAINS)


def _no_beginning(stop: Stop, _: Lexicon) -> bool | None:
    """Lower case and commas begin nothing; a capital, a figure, ``iPhone``, ``@handle`` or ``b)`` may."""
    first = stop.following[:1]
    if first.isalpha() and not first.islower():
        return None
    if first.isdigit() or (first in _SIGNS and stop.following[1:2].isalnum()):
        return None
    if first.isalpha() and not stop.following[:_BRAND_HUMP].islower():
        return None
    return None if _LINK.match(stop.following) or _LIST_ITEM.match(stop.following) else False


def _nothing_said(stop: Stop, _: Lexicon) -> bool | None:
    """“... And then it rained”: a sentence has words."""
    return None if stop.has_words else False


def _inside_bracket(stop: Stop, _: Lexicon) -> bool | None:
    """“He left (he was tired. It was late) and ...”, “Ana (who else?) Hoxha”: a bracket in a sentence is part of it."""
    ends_with_mark = stop.ends_bracket and stop.marks != "." and not _stop_follows(stop)
    return False if stop.in_bracket or ends_with_mark else None


def _attribution(stop: Stop, lexicon: Lexicon) -> bool | None:
    """“Where?” Agim Hoxha asked."""
    if stop.marks == "." or stop.openers or not set(stop.closers) & set(QUOTES):
        return None
    rules, named, reported = lexicon.rules, False, False
    for word in (stop.following, *stop.rest.split()[:_ATTRIBUTION]):
        plain = bare(word).rstrip(".")
        if named and (plain in rules.reporting or plain in rules.auxiliaries):
            reported = reported or plain in rules.reporting
            if not word[-1].isalpha():
                return False if reported else None
        elif reported or not _is_name(word, lexicon):
            return None
        named = True
    return None


def _is_name(word: str, lexicon: Lexicon) -> bool:
    """Whether ``word`` may be part of a person's name or title: ``Agim``, ``Mr.``, ``J.``."""
    plain = bare(word).rstrip(".")
    in_full = plain == word or lexicon.classify(plain, "") in {"joins", "rarely_ends"}
    return in_full and plain[:1].isupper() and plain.lower() not in lexicon.rules.starters


def _strong_mark(stop: Stop, lexicon: Lexicon) -> bool | None:
    """End at ``?``, ``!`` and ``…``, except in names such as ``Yahoo! Inc.``."""
    if stop.marks == "." and not _stop_follows(stop):
        return None
    if stop.marks == "!" and stop.word in lexicon.rules.shouting_names:
        return _is_starter(stop, lexicon)
    return True


def _list_number(stop: Stop, _: Lexicon) -> bool | None:
    """“1. Open the door. 2. Close it.”, “The steps: 1. Open the door.”, “IV. Media”: the number begins its sentence."""
    if not _LIST_NUMBER.fullmatch(stop.word):
        return None
    before = stop.text[stop.begin : stop.at - len(stop.word)].rstrip()
    return False if not before or before[-1] == ";" or (before[-1] == ":" and stop.word == "1") else None


def _date(stop: Stop, lexicon: Lexicon) -> bool | None:
    """``10. 06. 1999``, ``28. Nëntor``: a date goes on."""
    if not re.fullmatch(r"\d{1,2}(?:\.\d{1,2})?", stop.word) or stop.openers:
        return None
    return False if _DATE_GOES_ON.match(stop.following) or stop.next_word.lower() in lexicon.rules.months else None


def _number(stop: Stop, lexicon: Lexicon) -> bool | None:
    """End at a number, unless the language writes ordinals with a stop: ``19. vek``."""
    if not stop.word[-1:].isdigit():
        return None
    if not lexicon.rules.ordinals:
        return True
    if set(stop.openers) & _DASHES:  # a dateline: “Beograd, 5. jun 2020. – Vlada ...”
        return False
    if stop.next_word.lower() in lexicon.rules.starters:
        return True
    if _YEAR.fullmatch(stop.word):
        return not _opens_with_time(stop, lexicon, extra=1)
    return not (stop.word.isdigit() and _is_ordinal(stop, lexicon))


def _is_ordinal(stop: Stop, lexicon: Lexicon) -> bool:
    """Whether a capital belongs to the number: ``2. Svetski rat``, ``člana 5. Zakona``, ``na 13. Niškom sajmu``."""
    rules = lexicon.rules
    following, previous = stop.next_word.lower(), stop.previous.rstrip(".").lower()
    if stop.following[:1].isdigit() or following in rules.ordinal_heads or _opens_with_time(stop, lexicon):
        return True
    if following in rules.starter_nouns:
        return False
    if following.endswith(tuple(rules.ordinal_endings)):
        return True
    if previous in rules.ordinal_leads:
        return following in rules.laws or following.endswith(tuple(rules.law_endings))
    return previous in rules.prepositions and following.endswith(tuple(rules.oblique_endings))


def _opens_with_time(stop: Stop, lexicon: Lexicon, extra: int = 0) -> bool:
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


def _abbreviation(stop: Stop, lexicon: Lexicon) -> bool | None:
    """Do at an abbreviation what the table of its language says."""
    kind = lexicon.classify(stop.word, stop.previous)
    if kind is None:
        return None
    number = stop.following[:1].isdigit()
    if kind == "joins_number_else_word":
        return not (number or _ROMAN.fullmatch(stop.next_word))
    if kind == "joins" or set(stop.openers) & (_BRACKETS | _DASHES):
        return False
    if kind == "may_end" or _is_starter(stop, lexicon) or (len(stop.word) == 1 and set(stop.closers) & set(QUOTES)):
        return True
    if kind == "clock":
        return not (stop.next_word in lexicon.rules.after_clock or _opens_with_time(stop, lexicon))
    return kind == "company" and _is_no_seat(stop, lexicon)


def _stop_follows(stop: Stop) -> bool:
    """Whether another stop follows the closing marks, as in ``(?).``."""
    return stop.closers[-1:] in {".", "?", "!", "…"}


def _is_starter(stop: Stop, lexicon: Lexicon) -> bool:
    """Whether the following word begins sentences, or is a link, a list letter or a label (“Photo: ...”)."""
    if _LINK.match(stop.following) or _LIST_ITEM.match(stop.following) or stop.following == f"{stop.next_word}:":
        return True
    word = stop.next_word.replace("’", "'").lower()
    stem = word.partition("'")[0]  # ``s'ka``, ``police's``
    starters, nouns = lexicon.rules.starters, lexicon.rules.starter_nouns
    return not _INITIAL.match(stop.following) and (word in starters or stem in starters or stem in nouns)


def _is_no_seat(stop: Stop, lexicon: Lexicon) -> bool:
    """Whether the capital after a legal form begins a sentence: not ``d.o.o. Beograd`` nor ``a.d. Jugobanka,``."""
    plain = stop.following == stop.next_word and stop.next_word not in lexicon.rules.places
    return plain and stop.rest.lstrip()[:1].islower()


_RULES: Final[tuple[Callable[[Stop, Lexicon], bool | None], ...]] = (
    _no_space,
    _no_beginning,
    _nothing_said,
    _inside_bracket,
    _attribution,
    _strong_mark,
    _list_number,
    _date,
    _number,
    _abbreviation,
)
