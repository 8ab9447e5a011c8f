"""Texts that are longer than a model can take: cut where a reader would pause, and put together again."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    Span = tuple[int, int]

_LINE_BREAK: Final = re.compile(r"\s*[\n\r\u2028\u2029]\s*")
_CLOSING: Final = '”“"’»)'
_STOP: Final = re.compile(rf"(?P<word>\w*)(?P<stop>[.!?…])[{_CLOSING}]*(?P<gap>\s+)[“„\"‘«(–—\s]*(?P<next>\w)")
_PAUSE: Final = re.compile(r"(?<=[;,:–—])\s+")
_SPACE: Final = re.compile(r"\s+")
_EDGE: Final = 0.25
"""How near to either end, as a share of the text, is too near to cut there: a short part has too little to go by."""

_ABBREVIATION: Final = re.compile(
    r"""Mr | Mrs | Ms | Dr | Prof | Gen | Col | Lt | Sgt | Sen | Rep | Gov | St | Nos? | vs | Inc | Ltd | Corp?
      | Jan | Feb | Mar | Apr | Jun | Jul | Aug | Sept? | Oct | Nov | Dec
      | nr | art | zv | dok | ph | shk | str | sht | tet | dhj
      | br | gđa | god | sv | tzv | npr | tj | okt | avg""",
    re.VERBOSE | re.IGNORECASE,
)
"""A word whose stop seldom ends a sentence: English, Albanian, Serbian."""

_LINKS: Final = {
    language: re.compile(rf"\s+(?=(?:{'|'.join(words.split())})\b)")
    for language, words in {
        "en": "and or but nor which who whose that when where while because since although though after before until",
        "sq": "dhe ose por kurse ndërsa që cili cila kur ku sepse meqë megjithëse pasi derisa duke",
        "sr": "i ili ali a nego već koji koja koje kojih kojima koju da kada kad gde dok jer pošto iako nakon kako",
    }.items()
}
"""White space before a word that links clauses or the members of a list."""
_NO_LINK: Final = re.compile(r"(?!)")


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of a text, and the white space that divides it from the next one."""

    text: str
    space: str


def split(text: str, fits: Callable[[str], bool], language: str = "") -> tuple[Part, ...]:
    """Return the parts of ``text``, each of which ``fits``; joined, with their white space, they are ``text`` again.

    Lines are always parts of their own. A line that does not fit is halved at the end of a sentence nearest to its
    middle, else at the pause (``; , : –``), else before the word that links in ``language``, an Argos code (``and``),
    else at the white space, else in its very middle, until its parts fit; a single character is never cut.
    """
    links = _LINKS.get(language, _NO_LINK)
    return tuple(part for line in _cut(text, _LINE_BREAK.finditer(text)) for part in _halve(line, fits, links))


def _cut(text: str, gaps: Iterator[re.Match[str]]) -> Iterator[Part]:
    start = 0
    for gap in gaps:
        yield Part(text[start : gap.start()], gap.group())
        start = gap.end()
    yield Part(text[start:], "")


def _halve(part: Part, fits: Callable[[str], bool], links: re.Pattern[str]) -> Iterator[Part]:
    text = part.text
    if len(text) <= 1 or fits(text):
        yield part
        return
    start, end = _gap(text, links)
    yield from _halve(Part(text[:start], text[start:end]), fits, links)
    yield from _halve(Part(text[end:], part.space), fits, links)


def _gap(text: str, links: re.Pattern[str]) -> Span:
    """Where to halve ``text``: the span between the halves, neither of which is empty."""
    places: tuple[tuple[Iterable[Span], float], ...] = (
        (_sentence_ends(text), _EDGE),
        ((found.span() for found in _PAUSE.finditer(text)), _EDGE),
        ((found.span() for found in links.finditer(text)), _EDGE),
        ((found.span() for found in _SPACE.finditer(text)), 0.0),
    )
    for spans, edge in places:
        inside = [span for span in spans if len(text) * edge < span[0] and span[1] < len(text) * (1 - edge)]
        if inside:
            return min(inside, key=lambda span: abs(sum(span) - len(text)))
    return len(text) // 2, len(text) // 2


def _sentence_ends(text: str) -> Iterator[Span]:
    """Yield the white space after each stop before a capital, unless a number, letter or abbreviation is before it."""
    for found in _STOP.finditer(text):
        word = found["word"]
        closed = found.start() and text[found.start() - 1] in _CLOSING
        ends = found["stop"] != "." or (
            len(word) > 1 and word.isalpha() and not _ABBREVIATION.fullmatch(word) if word else closed
        )
        if ends and found["next"].isupper():
            yield found.span("gap")
