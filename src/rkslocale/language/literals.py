"""What is written the same in every language: URLs, e-mail addresses, handles and hashtags; and the tags of markup.

Sources: RFC 3986 (URLs) and RFC 5322 (addresses), narrowed down to what people write in running text; IDN hosts and
paths may have letters of any script. Handles and hashtags as Twitter, Instagram and Mastodon link them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import Final

_KEPT: Final = 64
"""How many texts are remembered: several checks look at the same one."""
FILLER: Final = "\ufffc"
"""What stands in place of what ``masked`` hides: Unicode's object replacement character."""

_TOP_LEVEL: Final = "com|org|net|info|edu|gov|mil|int|biz|eu|al|rs|mk|hr|bg|gr|ks|xk|ch|fr|uk|ru|tr|io|tv|срб|мкд"
"""Domains at the end of hosts without scheme and ``www.``. Others are words too (``me``, ``ba``, ``de``), and a
space that is missing before them would make a URL."""
_LITERAL: Final = re.compile(
    rf"""(?P<url>(?<!\w)(?:https?|ftps?|file)://[^\s<>"“”„«»]*[^\W_]/?[^\s<>"“”„«»]*
            |(?<![\w.@/-])www\.[^\s<>"“”„«»]+\.[^\s<>"“”„«»]+
            |(?<![\w.@/%-])(?:[^\W_A-Z](?:[\w-]*[^\W_])?\.)+(?:{_TOP_LEVEL})(?![\w@]|\.\w)(?:/[^\s<>"“”„«»]*)?)
        |(?P<email>(?<![\w.+@-])\w[\w.+-]*@(?:[\w-]+\.)+[^\W\d_]{{2,}}\b)
        |(?P<handle>(?<![\w.@/])@(?=[\w.]*[^\W\d_])\w(?:[\w.]*\w)?(?:@(?:[\w-]+\.)+[^\W\d_]{{2,}}\b)?)
        |(?P<hashtag>(?<![\w&/\#])\#(?=\w*[^\W\d_])\w+)""",
    re.VERBOSE,
)
TAG: Final = re.compile(
    r"""<(?P<slash>/?)(?P<name>[A-Za-z][\w:.-]*)(?P<attributes>(?:\s+[\w:@.-]+(?:\s*=\s*(?:"[^"<>]*"|'[^'<>]*'|[^\s"'<>]+))?)*)
        \s*(?P<empty>/?)>""",
    re.VERBOSE,
)
"""A tag of HTML or XML. ``2 < 3`` and ``<-`` are none; ``<file>`` looks like one and may be a placeholder."""
_HINT: Final = re.compile(r"[@#]|://|\.[^\W\d]")
"""What a text has that has a literal: a cheap look at the many that have none."""
_PAIRS: Final = {")": "(", "]": "[", "}": "{"}
_TRAILING: Final = ".,;:!?…'’‘*_"
_LANGUAGE: Final = re.compile(
    r"(?:(?<![^/=])|(?<=www\.))(?:en|sq|sr|al|rs|gb|us)(?:[-_@](?:[A-Za-z]{2,4}|latin))?(?=[/.?&#]|\Z)", re.IGNORECASE
)
"""A part of an address that names the language of a page: ``//en.``, ``/sq/``, ``?lang=sr-Latn``."""


class LiteralKind(StrEnum):
    """What a literal is."""

    URL = "URL"
    EMAIL = "e-mail address"
    HANDLE = "handle"
    HASHTAG = "hashtag"


@dataclass(frozen=True, slots=True)
class Literal:
    """A place in a text that stays as it is in every language."""

    kind: LiteralKind
    text: str
    start: int
    end: int
    """Exclusive."""


@lru_cache(maxsize=_KEPT)
def literals(text: str) -> tuple[Literal, ...]:
    """Return the URLs, e-mail addresses, handles and hashtags of ``text``, in order.

    The stop, comma, quotation mark or bracket behind a URL is not part of it, nor is a case ending behind a hyphen that
    follows a bare host. Names of companies that look like hosts (``Booking.com``) are none.
    """
    if not _HINT.search(text):
        return ()
    return tuple(_literal(found) for found in _LITERAL.finditer(text))


@lru_cache(maxsize=_KEPT)
def masked(text: str) -> str:
    """Return ``text`` with every literal and every tag replaced by fillers, so that all places stay the same."""
    hidden = TAG.sub(filled, text) if "<" in text else text
    for literal in literals(hidden):
        hidden = hidden[: literal.start] + FILLER * (literal.end - literal.start) + hidden[literal.end :]
    return hidden


def filled(found: re.Match[str]) -> str:
    """Return fillers for what was found, as many as it has characters."""
    return FILLER * len(found[0])


def same_address(source: str, target: str) -> bool:
    """Return whether two URLs are the same, or lead to the same page, or site, in another language.

    ``https://en.wikipedia.org/wiki/Danube`` and ``https://sq.wikipedia.org/wiki/Danubi`` do: where both name a
    language, only the part in front of it, and the host, are compared.
    """
    if source == target:
        return True
    ours, theirs = _LANGUAGE.search(source), _LANGUAGE.search(target)
    if not (ours and theirs):
        return False
    return source[: ours.start()] == target[: theirs.start()] and _host(source, ours) == _host(target, theirs)


def _host(url: str, language: re.Match[str]) -> str:
    """Return what is left of the host behind the part that names the language."""
    return re.split(r"[/?#]", url[language.end() :], maxsplit=1)[0]


def _literal(found: re.Match[str]) -> Literal:
    kind = LiteralKind[(found.lastgroup or "").upper()]
    text = _trimmed(found[0]) if kind is LiteralKind.URL else found[0]
    return Literal(kind, text, found.start(), found.start() + len(text))


def _trimmed(url: str) -> str:
    """Return ``url`` without the punctuation of the sentence around it. Brackets that it opens itself are its own."""
    while url and (url[-1] in _TRAILING or _unopened(url)):
        url = url[:-1]
    return url


def _unopened(url: str) -> bool:
    last = url[-1]
    return last in _PAIRS and url.count(last) > url.count(_PAIRS[last])
