"""Whether a sentence ends at a stop: a list of rules, of which the first that has an opinion decides.

A rule takes a stop and the lexicon of its language, and returns True (the sentence ends), False (it goes on) or None.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from rkslocale.segmentation.figures import date, list_number, number, opens_with_time, ruler
from rkslocale.segmentation.rules import entries
from rkslocale.segmentation.stops import DASHES, QUOTES, ROMAN, bare

if TYPE_CHECKING:
    from collections.abc import Callable

    from rkslocale.segmentation.rules import Lexicon
    from rkslocale.segmentation.stops import Stop

_BRACKETS: Final = frozenset("([")
_SIGNS: Final = frozenset("@#€$£¥§№+©")
_LINK: Final = re.compile(r"https?://|www\.", re.IGNORECASE)
_LIST_ITEM: Final = re.compile(r"(?:[^\W\d_]|[ivx]{1,4}|\d{1,3})\)$")
_INITIAL: Final = re.compile(r"[^\W\d_]{1,2}\.")
_CLOSE_ONLY: Final = frozenset("”»")
_OPEN_ONLY: Final = frozenset("„“«")
_ATTRIBUTION: Final = 4
"""How many words after the first may belong to an attribution: “Where?” Prime Minister Agim Hoxha asked."""
_BRAND_HUMP: Final = 4
"""Within how many signs a name that begins in lower case has its capital: ``iPhone``, ``e-Kosova``."""
_TITLED: Final = 3
"""How many words before a title in quotation marks may begin a sentence without its verb: “In the song “Why?” ...”."""
_TITLE_REACH: Final = 64
"""Within how many code points these words stand."""
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
    if stop.word[-1:].isdigit() and not (lexicon.rules.ordinals or stop.closers or stop.in_bracket):  # 2-1.Pastaj
        return list_number(stop, lexicon) is None and stop.next_word.istitle() and _is_starter(stop, lexicon)
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
        elif reported:
            return False if plain in rules.said_how else None
        elif not _is_name(word, lexicon):
            return None
        named = True
    return None


def _is_name(word: str, lexicon: Lexicon) -> bool:
    """Whether ``word`` may be part of a person's name or title: ``Agim``, ``Mr.``, ``J.``."""
    plain = bare(word).rstrip(".")
    in_full = plain == word or lexicon.classify(plain, "") in {"joins", "rarely_ends"}
    return in_full and plain[:1].isupper() and plain.lower() not in lexicon.rules.starters


def _title(stop: Stop, lexicon: Lexicon) -> bool | None:
    """Go on where a sentence has had nothing but a title: “The song “Who?” Friday drew ...”."""
    if stop.marks == "." or stop.openers or not set(stop.closers) & set(QUOTES):
        return None
    before, *quoted = re.split(rf"\s[{QUOTES}]", stop.text[stop.begin : min(stop.at, stop.begin + _TITLE_REACH)])
    words = before.split()
    return False if len(quoted) == 1 and len(words) <= _TITLED and words[-1].lower() in lexicon.rules.works else None


def _strong_mark(stop: Stop, lexicon: Lexicon) -> bool | None:
    """End at ``?``, ``!`` and ``…``, except in names such as ``Yahoo! Inc.``."""
    if stop.marks == "." and not _stop_follows(stop):
        return None
    if stop.marks == "!" and stop.word in lexicon.rules.shouting_names:
        return _is_starter(stop, lexicon)
    return True


def _abbreviation(stop: Stop, lexicon: Lexicon) -> bool | None:
    """Do at an abbreviation what the table of its language says."""
    kind = lexicon.classify(stop.word, stop.previous)
    if kind is None:
        return None
    if kind == "joins_number_else_word":
        return not (stop.following[:1].isdigit() or ROMAN.fullmatch(stop.next_word))
    if kind == "joins" or set(stop.openers) & (_BRACKETS | set(DASHES)):
        return False
    if kind == "state" and _is_body(stop, lexicon):
        return False
    if kind == "may_end" or _is_starter(stop, lexicon) or (len(stop.word) == 1 and set(stop.closers) & set(QUOTES)):
        return True
    ends_before = _CAPITAL_AFTER.get(kind)
    return ends_before is not None and ends_before(stop, lexicon)


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


def _is_no_zone(stop: Stop, lexicon: Lexicon) -> bool:
    """Whether the capital after a half of the day begins a sentence: not “5 p.m. GMT” nor “At 5 p.m. Agim left”."""
    return not (stop.next_word in lexicon.rules.after_clock or opens_with_time(stop, lexicon))


def _is_body(stop: Stop, lexicon: Lexicon) -> bool:
    """Whether the capital after “the U.S.” begins the name of a part of the state: ``the U.S. Senate``."""
    word = stop.next_word.replace("’", "'").lower()
    return not lexicon.rules.state_bodies.isdisjoint({word, word.removesuffix("'s")})


def _is_no_name(stop: Stop, _: Lexicon) -> bool:
    """Whether the capital after “the U.S.” stands alone, unlike in “the U.S. Ski Federation”."""
    return not stop.rest.lstrip()[:1].isupper()


_CAPITAL_AFTER: Final[dict[str, Callable[[Stop, Lexicon], bool]]] = {
    "clock": _is_no_zone,
    "company": _is_no_seat,
    "state": _is_no_name,
}

_RULES: Final[tuple[Callable[[Stop, Lexicon], bool | None], ...]] = (
    _no_space,
    _no_beginning,
    _nothing_said,
    _inside_bracket,
    _attribution,
    _title,
    _strong_mark,
    list_number,
    date,
    ruler,
    number,
    _abbreviation,
)
