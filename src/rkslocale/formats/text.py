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
from itertools import pairwise, product
from typing import TYPE_CHECKING, Final

from rkslocale.locales import Locale
from rkslocale.model import Article, Furniture, Unit, UnitKind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

# White space of Unicode, the byte order mark, and the joiners and direction marks that pages leave at ends of lines.
_EDGES: Final = "".join(filter(str.isspace, map(chr, range(0x3001)))) + "\ufeff\u200b\u200c\u200d\u200e\u200f\u2060"

# Small letters of the Latin, Greek and Cyrillic blocks; the re module knows no class of them.
_SMALL: Final = "".join(filter(str.islower, map(chr, range(0x0530))))

_QUOTE_MARKER: Final = re.compile(r"(?:>\s*)+")
_LIST_MARKER: Final = re.compile(r"(?:[-*•·–—‣▪◦●■]|[0-9]{1,3}\)|[^\W\d_]\))\s+")
_NUMBER_MARKER: Final = re.compile(r"([0-9]{1,3})\.\s+(?![0-9]+\.)")

_CLOSERS: Final = {"“": "”", "„": "“”", "‘": "’", "‚": "‘’", "«": "»", "»": "«", "‹": "›", '"': '"', "'": "'"}

_CREDIT_WORDS: Final = (
    "image images photo photos photograph picture illustration graphic video",
    "foto fotot fotografi fotografia imazh imazhi ilustrim ilustrimi",
    "fotografija fotografije slika slike ilustracija",
    "фото фотографија фотографије слика слике илустрација видео",
)
_CREDIT_WORD: Final = "|".join(sorted(" ".join(_CREDIT_WORDS).split(), key=len, reverse=True))
_CREDIT_SIGN: Final = r"(?:\s?[:/©]|\s(?i:credit|credits|courtesy)\s?:|\s(?i:by|courtesy\sof)(?=\s))"
_CREDIT_IN_FRONT: Final = re.compile(rf"[(\[]?(?i:{_CREDIT_WORD}){_CREDIT_SIGN}\s*(?P<credit>\S.*)")
# Within a line only a capital tells “Image: Navy.” from “a clear picture: prices rise.”; the credit is no sentence.
_CREDIT_BEHIND: Final = re.compile(
    rf".*[\s(\[|](?![{_SMALL}])(?i:{_CREDIT_WORD}){_CREDIT_SIGN}\s*(?![\s{_SMALL}])(?:[^.!?]|(?<=\b\w)\.){{1,60}}[.)\]]*"
)
# Where a credit may begin, and what stands behind one: “(Photo: Agim Hoxha.)”.
_CREDIT: Final = re.compile(rf"(?:^|(?<=[\s(\[|]))(?![{_SMALL}])(?i:{_CREDIT_WORD}){_CREDIT_SIGN}")
_CREDIT_END: Final = _EDGES + ".)]"
_INITIAL: Final = re.compile(r"(?:^|[\s.])[^\W\d_]$")
_CAPTION_END: Final = _EDGES + "([|/–—"

# What tells readers that a picture is not of the day. It ends a caption. A short one could be the last word of any
# sentence, and must be set off by a mark.
_CUES: Final = (
    "file photo|file image|file picture|archive photo|photo illustration",
    "foto arkiv|foto arkivi|foto nga arkivi|foto ilustrim|foto ilustruese",
    "foto arhiva|arhivska fotografija|arhivski snimak|foto ilustracija|ilustrativna fotografija",
    "фото архива|архивска фотографија|архивски снимак|фото илустрација|илустративна фотографија",
)
_SHORT_CUES: Final = (
    "file|from file|archive|from the archive|from the archives|illustration|illustrative",
    "arkiv|arkivi|nga arkivi|ilustrim|ilustruese",
    "arhiva|iz arhive|ilustracija",
    "архива|из архиве|илустрација",
)
_CUE: Final = re.compile(
    rf"""(?:(?:.*\s)?(?i:{"|".join(_CUES)})|.*(?:[;,.(\[|/]\s?|\s[–—-]\s)(?i:{"|".join((*_CUES, *_SHORT_CUES))}))"""
    r"(?:,? (?:18|19|20)[0-9]{2}\.?)?[.)\]]*"
)

# What a person is of, behind two to four words of a name: “Arta Hoxha of the Green Party”.
_NAME_WORD: Final = rf"(?![{_SMALL}])[^\W\d_][\w'’-]*"
_PORTRAIT: Final = re.compile(
    rf"(?P<name>{_NAME_WORD}(?: {_NAME_WORD}){{1,3}}) of (?:the )?{_NAME_WORD}(?: {_NAME_WORD}){{0,3}}"
)
# Words in front of “of” that make an office, a body or an event of what could be a name.
_NO_PERSON: Final = frozenset(
    "{offices} {bodies} {events}".format(
        offices="ambassador chief deputy director foreign general head king mayor minister president prime queen "
        "secretary",
        bodies="academy alliance army assembly bank chamber city commission committee council court democratic front "
        "government institute league ministry movement municipality parliament party republic state states union "
        "university",
        events="battle conference day election elections end history liberation siege talks treaty war week year",
    ).split()
)

_QUOTED_END: Final = r"[\"'”“»«’‘)\]]*$"
_CLOSING: Final = re.compile(rf"[.!?…:;,]{_QUOTED_END}")
_QUESTION: Final = re.compile(rf"[!?]{_QUOTED_END}")
# A full stop that a headline may end in: that of an abbreviation, “U.S.”, of a Serbian year, “2017.”, or an ellipsis.
_HARMLESS_STOP: Final = re.compile(rf"(?:(?:\b[^\W\d_]\.){{2,}}|[0-9]\.|\.\.\.){_QUOTED_END}")
_STOP: Final = re.compile(rf"[.:;,]{_QUOTED_END}")
# The end of a sentence within a line; a short word before the full stop may be an abbreviation.
_SENTENCE_END: Final = re.compile(rf"(?:[^\W\d_]{{4,}}\.|[!?…])[\"”“»’)]*\s+[\"“„«(]?[^\W\d_{_SMALL}]")

_LONGEST_HEADLINE: Final = 200  # characters; the longest headlines of newspapers of the region have about 150
_LONGEST_HEADING: Final = 100  # characters
_LONGEST_CAPTION: Final = 120  # characters of one that is known only by its cue, as _CUES has them
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
        content = line.strip(_EDGES)
        if any(map(str.isalnum, content)):
            start = position + len(line) - len(line.lstrip(_EDGES))
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
    if _CREDIT_IN_FRONT.match(line.text) or _CREDIT_BEHIND.fullmatch(line.text) or _has_cue(line.text):
        return (replace(line, kind=UnitKind.CAPTION),)
    return (replace(line, kind=UnitKind.QUOTATION) if _is_quoted(line.text) else line,)


def _with_credit_apart(line: _Line, recognise: Callable[[str], tuple[Furniture, ...] | None]) -> tuple[_Line, ...]:
    """Return the caption and the credit that ``line`` ends in, or the credit alone; nothing where there is none."""
    starts = [credit.start() for credit in _CREDIT.finditer(line.text)]
    ends = (len(line.text), _credit_end(line.text))
    for start, end in product(starts, ends):
        furniture = recognise(line.text[start:end])
        if furniture is None:
            continue
        caption = line.text[:start].rstrip(_CAPTION_END)
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


def _credit_end(text: str) -> int:
    """Return where a credit at the end of ``text`` ends: before the full stop, unless that belongs to an initial."""
    end = len(text.rstrip(_CREDIT_END))
    return end + (text[end : end + 1] == "." and _INITIAL.search(text[:end]) is not None)


def _has_cue(text: str) -> bool:
    return len(text) <= _LONGEST_CAPTION and _CUE.fullmatch(text) is not None


def _behind(line: _Line, marker: int) -> _Line:
    """Return ``line`` without the first ``marker`` characters, which belong to the skeleton."""
    text = line.text[marker:].lstrip(_EDGES)
    return replace(line, start=line.start + len(line.text) - len(text), text=text)


def _with_site_names(lines: Sequence[_Line]) -> list[_Line]:
    """Mark lines that hold nothing but a name that stands beside other furniture elsewhere: that of the site."""
    names = {
        part.name.casefold() for line in lines if len(line.furniture) > 1 for part in line.furniture if not part.message
    }
    return [
        replace(line, kind=UnitKind.FURNITURE, furniture=(Furniture("", name=line.text),))
        if line.kind is None and line.text.casefold() in names
        else line
        for line in lines
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
        if line.kind is UnitKind.FURNITURE or (line.kind is UnitKind.CAPTION and not _describes(line.text)):
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
        and (portrait := _PORTRAIT.fullmatch(line.text))
        and _NO_PERSON.isdisjoint(portrait["name"].lower().split())
        and any(portrait["name"] in text for text in prose)
    }
    return [replace(line, kind=UnitKind.CAPTION) if index in portraits else line for index, line in enumerate(lines)]


def _describes(text: str) -> bool:
    """Whether ``FOTO: ...`` goes on with more than a name, as headlines do."""
    credit = _CREDIT_IN_FRONT.match(text)
    return credit is not None and any(word[0].islower() for word in credit["credit"].split())


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
