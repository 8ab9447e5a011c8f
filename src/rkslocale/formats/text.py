"""Plain-text articles as newsrooms paste them from a page: a line is a block.

Reading only finds spans; writing splices targets into the text that was read. So an article whose targets are its
sources is the file that was read, whatever its line ends and white space. A line that holds no letter and no digit,
``* * *``, has nothing to translate and belongs to the skeleton.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from rkslocale.formats import captions
from rkslocale.formats.captions import EDGES, SMALL
from rkslocale.formats.site_names import Line as SiteLine
from rkslocale.formats.site_names import site_names
from rkslocale.locales import Locale
from rkslocale.model import Article, Furniture, Unit, UnitKind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

_QUOTE_MARKER: Final = re.compile(r"(?:>\s*)+")
_LIST_MARKER: Final = re.compile(r"(?:[-*•·–—‣▪◦●■]|[0-9]{1,3}\)|[^\W\d_]\))\s+")
_NUMBER_MARKER: Final = re.compile(r"([0-9]{1,3})\.\s+(?![0-9]+\.)")

_CLOSERS: Final = {"“": "”", "„": "“”", "‘": "’", "‚": "‘’", "«": "»", "»": "«", "‹": "›", '"': '"', "'": "'"}

_QUOTED_END: Final = r"[\"'”“»«’‘)\]]*$"
_CLOSING: Final = re.compile(rf"[.!?…:;,]{_QUOTED_END}")
_QUESTION: Final = re.compile(rf"[!?]{_QUOTED_END}")
# A full stop that a headline may end in: that of an abbreviation, “U.S.”, of a Serbian year, “2017.”, or an ellipsis.
_HARMLESS_STOP: Final = re.compile(rf"(?:(?:\b[^\W\d_]\.){{2,}}|[0-9]\.|\.\.\.){_QUOTED_END}")
_STOP: Final = re.compile(rf"[.:;,]{_QUOTED_END}")
# The end of a sentence within a line; a short word before the full stop may be an abbreviation.
_SENTENCE_END: Final = re.compile(rf"(?:[^\W\d_]{{4,}}\.|[!?…])[\"”“»’)]*\s+[\"“„«(]?[^\W\d_{SMALL}]")

_LONGEST_HEADLINE: Final = 200  # characters; the longest headlines of newspapers of the region have about 150
_LONGEST_HEADING: Final = 100  # characters
_LONGEST_LABEL: Final = 5  # words of a heading that ends in a colon, “What we know so far:”; more introduce something


@dataclass(frozen=True, slots=True)
class _Line:
    """A line with something to translate; ``kind`` is None until its neighbours have been looked at."""

    number: int
    start: int
    text: str
    apart: bool
    """Whether there is nothing, or an empty line, above it."""
    kind: UnitKind | None = None
    furniture: tuple[Furniture, ...] = ()


def read(text: str, recognise: Callable[[str], tuple[Furniture, ...] | None]) -> Article:
    """Return the article that ``text`` is; ``recognise`` takes a line of furniture apart, and says None to others.

    A unit is a line without the white space around it and without the marker of its list or quotation. The credit of an
    image behind its caption is a unit of its own. Offsets of units count code points of ``text``. Every text is an
    article; an empty one has no units.
    """
    lines = _with_site_names([part for line in _lines(text) for part in _classified(line, recognise)])
    lines = _with_portraits(_with_headline(_with_numbered_lists(lines)))
    counts: Counter[UnitKind] = Counter()
    units = []
    for line, kind in zip(lines, _kinds(lines), strict=True):
        counts[kind] += 1
        end = line.start + len(line.text)
        units.append(Unit(kind, line.start, end, line.number, line.text, counts[kind], line.furniture))
    return Article(text, tuple(units))


def write(article: Article, targets: Mapping[int, str]) -> str:
    """Return the text of ``article`` with ``targets``, by index of unit, in place of the units.

    A unit without a target stays as it is. A target stays one line: line ends within it become a space, those at its
    ends go.
    """
    pieces = []
    position = 0
    for index, unit in enumerate(article.units):
        target = targets.get(index)
        if target is None:
            continue
        pieces += [article.text[position : unit.start], " ".join(filter(None, target.splitlines()))]
        position = unit.end
    return "".join([*pieces, article.text[position:]])


def _lines(text: str) -> Iterable[_Line]:
    position = 0
    apart = True
    for number, line in enumerate(text.splitlines(keepends=True), start=1):
        content = line.strip(EDGES)
        if any(map(str.isalnum, content)):
            start = position + len(line) - len(line.lstrip(EDGES))
            yield _Line(number, start, content, apart)
            apart = False
        else:
            apart = True
        position += len(line)


def _classified(line: _Line, recognise: Callable[[str], tuple[Furniture, ...] | None]) -> Sequence[_Line]:
    """Return ``line`` with the kind that it shows by itself, if any, and without its marker.

    A caption with a credit that is furniture comes as two.
    """
    furniture = recognise(line.text)
    if furniture is not None:
        return (replace(line, kind=UnitKind.FURNITURE, furniture=furniture),)
    for pattern, kind in ((_QUOTE_MARKER, UnitKind.QUOTATION), (_LIST_MARKER, UnitKind.LIST_ITEM)):
        if marker := pattern.match(line.text):
            return (replace(_behind(line, marker.end()), kind=kind),)
    if credited := _with_credit_apart(line, recognise):
        return credited
    if captions.is_caption(line.text):
        return (replace(line, kind=UnitKind.CAPTION),)
    return (replace(line, kind=UnitKind.QUOTATION) if _is_quoted(line.text) else line,)


def _with_credit_apart(line: _Line, recognise: Callable[[str], tuple[Furniture, ...] | None]) -> tuple[_Line, ...]:
    """Return the caption and the credit that ``line`` ends in, or the credit alone; nothing where there is none."""
    for start, end in captions.credit_spans(line.text):
        furniture = recognise(line.text[start:end])
        if furniture is None:
            continue
        caption = line.text[:start].rstrip(captions.BEFORE_CREDIT)
        described = any(map(str.isalnum, caption))
        credit = replace(
            line,
            start=line.start + start,
            text=line.text[start:end],
            apart=line.apart and not described,
            kind=UnitKind.FURNITURE,
            furniture=furniture,
        )
        return (replace(line, text=caption, kind=UnitKind.CAPTION), credit) if described else (credit,)
    return ()


def _behind(line: _Line, marker: int) -> _Line:
    """Return ``line`` without the first ``marker`` characters, which belong to the skeleton."""
    text = line.text[marker:].lstrip(EDGES)
    return replace(line, start=line.start + len(line.text) - len(text), text=text)


def _with_site_names(lines: Sequence[_Line]) -> list[_Line]:
    """Mark lines that hold nothing but the name of the site."""
    names = site_names([SiteLine(line.text, line.kind is None, line.apart, line.furniture) for line in lines])
    return [
        replace(line, kind=UnitKind.FURNITURE, furniture=(Furniture("", name=line.text),)) if index in names else line
        for index, line in enumerate(lines)
    ]


def _with_numbered_lists(lines: Sequence[_Line]) -> list[_Line]:
    """Mark ``1. ...`` as an item of a list where the line above or below has the next number."""
    numbers = [_number(line) for line in lines]
    items = {
        index
        for above, (one, other) in enumerate(pairwise(numbers))
        if one is not None and other == one + 1
        for index in (above, above + 1)
    }
    return [
        replace(_behind(line, marker.end()), kind=UnitKind.LIST_ITEM)
        if index in items and (marker := _NUMBER_MARKER.match(line.text))
        else line
        for index, line in enumerate(lines)
    ]


def _number(line: _Line) -> int | None:
    """Return the number that ``line`` begins with, None for the day of a Serbian date: ``10. juna 1999.``."""
    marker = _NUMBER_MARKER.match(line.text) if line.kind is None else None
    if marker is None:
        return None
    word = re.match(r"\w*", line.text[marker.end() :])
    return None if word and word[0].lower() in _serbian_months() else int(marker[1])


@cache
def _serbian_months() -> frozenset[str]:
    return frozenset(Locale("sr").month_names()) | frozenset(Locale("sr", "Latn").month_names())


def _with_headline(lines: list[_Line]) -> list[_Line]:
    """Mark the first line that is neither furniture nor the credit of an image, if it looks like a headline."""
    for index, line in enumerate(lines):
        if line.kind is UnitKind.FURNITURE or (line.kind is UnitKind.CAPTION and not captions.describes(line.text)):
            continue
        if line.kind is UnitKind.LIST_ITEM or not _is_headline(line.text):
            break
        return [*lines[:index], replace(line, kind=UnitKind.HEADLINE), *lines[index + 1 :]]
    return lines


def _with_portraits(lines: Sequence[_Line]) -> list[_Line]:
    """Mark ``Arta Hoxha of the Green Party`` below a paragraph as the caption of a portrait.

    A heading in title case can look the same, “Peace Talks of Brussels”; so the paragraphs must say the name too. Where
    what is named so is an office or a body, “Prime Minister of Kosovo”, the line stays a heading.
    """
    prose = [line.text for line in lines if line.kind is None and len(line.text) > _LONGEST_HEADING]
    portraits = {
        index
        for index, (above, line) in enumerate(pairwise(lines), start=1)
        if line.kind is None
        and line.apart
        and above.kind in {None, UnitKind.CAPTION}
        and (index + 1 == len(lines) or lines[index + 1].apart)
        and (name := captions.portrayed(line.text)) is not None
        and any(name in text for text in prose)
    }
    return [replace(line, kind=UnitKind.CAPTION) if index in portraits else line for index, line in enumerate(lines)]


def _is_headline(text: str) -> bool:
    return len(text) <= _LONGEST_HEADLINE and (_STOP.search(text) is None or _HARMLESS_STOP.search(text) is not None)


def _kinds(lines: Sequence[_Line]) -> Iterable[UnitKind]:
    """Yield what each line is; neighbours show whether one without a kind of its own is a heading."""
    content = [index for index, line in enumerate(lines) if line.kind is not UnitKind.FURNITURE]
    decks = [below for above, below in pairwise(content) if lines[above].kind is UnitKind.HEADLINE]
    for index, line in enumerate(lines):
        if line.kind is not None:
            yield line.kind
        elif index == content[-1]:
            # What looks like a heading heads nothing.
            yield UnitKind.PARAGRAPH
        else:
            above = lines[index - 1] if index else None
            heading = _is_heading(line, above, lines[index + 1], deck=index in decks)
            yield UnitKind.HEADING if heading else UnitKind.PARAGRAPH


def _is_heading(line: _Line, above: _Line | None, below: _Line, *, deck: bool) -> bool:
    """Whether ``line`` stands directly above its paragraph, or alone, and is worded as headings are.

    A ``deck``, the first line below the headline, may be as long as one.
    """
    worded = _is_label(line.text, below, _LONGEST_HEADLINE if deck else _LONGEST_HEADING)
    if not below.apart and below.kind is not UnitKind.FURNITURE:
        return _is_body(below) and (worded or _is_question(line.text))
    alone = line.apart or above is None or above.kind in {UnitKind.HEADLINE, UnitKind.FURNITURE}
    return alone and worded


def _is_label(text: str, below: _Line, longest: int) -> bool:
    """Whether ``text`` is short and no sentence. What ends in a colon must not introduce a quotation."""
    if len(text) > longest or _SENTENCE_END.search(text):
        return False
    if text.endswith(":"):
        return below.kind is not UnitKind.QUOTATION and len(text.split()) <= _LONGEST_LABEL
    return _CLOSING.search(text) is None


def _is_question(text: str) -> bool:
    return len(text) <= _LONGEST_HEADING and bool(_QUESTION.search(text)) and not _SENTENCE_END.search(text)


def _is_body(line: _Line) -> bool:
    """Whether ``line`` is something that a heading can stand directly above."""
    return (
        line.kind is not None
        or len(line.text) > _LONGEST_HEADING
        or bool(_CLOSING.search(line.text) or _SENTENCE_END.search(line.text))
    )


def _is_quoted(text: str) -> bool:
    """Whether the quotation marks that ``text`` begins and ends with belong together."""
    closers = _CLOSERS.get(text[0])
    quoted = text.rstrip(".,;:!?")
    if closers is None or len(quoted) < len('"x"') or quoted[-1] not in closers:
        return False
    depth = 1
    for before, mark, after in zip(quoted, quoted[1:-1], quoted[2:], strict=False):
        if mark in closers:
            # Between letters it is an apostrophe.
            depth -= not (mark in "'’‘" and before.isalpha() and after.isalpha())
        elif mark == text[0]:
            depth += 1
        if not depth:
            return False
    return True
