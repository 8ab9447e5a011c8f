"""What tells the name of the site, alone on a line of an article, from the text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rkslocale.model import Furniture

_WORD: Final = r"\w(?:[\w&.'’\-]*\w)?"
_SHORT: Final = re.compile(rf"{_WORD}(?: (?:& )?{_WORD}){{0,3}}")
# Lines; what pages put between a headline and its article takes fewer.
_TOP: Final = 8


class Line(NamedTuple):
    """A line that has something to translate."""

    text: str
    plain: bool
    """Whether it shows no kind by itself: neither furniture nor caption, list item or quotation."""
    apart: bool
    """Whether there is nothing, or an empty line, above it."""
    furniture: tuple[Furniture, ...]


def site_names(lines: Sequence[Line]) -> frozenset[int]:
    """Return the indices of the plain lines of an article that hold nothing but the name of its site.

    A name is that of the site where it stands in front of other furniture in some line, ``RKS NEWS 3 Min Read``; or, in
    capitals, near the top and directly above or below a line that says how long the article is to read or of which day
    it is.
    """
    # Further back in a line stand places, too: By Agim Hoxha | Prishtina.
    fronts = [line.furniture[0] for line in lines if len(line.furniture) > 1]
    known = {part.name.casefold() for part in fronts if not part.message}
    named = {index for index, line in enumerate(lines) if line.plain and line.text.casefold() in known}
    return frozenset(named | _in_capitals(lines, named))


def _in_capitals(lines: Sequence[Line], named: set[int]) -> set[int]:
    """Return the indices of names in capitals; none is the headline, which is the first plain line, or repeats it."""
    plain = [index for index, line in enumerate(lines[:_TOP]) if line.plain and index not in named]
    if not plain:
        return set()
    headline = lines[plain[0]].text.casefold()
    # A chronology has a heading, which may be in capitals, below each of its dates.
    chronology = sum(map(_is_bare_date, lines)) > 1
    return {
        index
        for index in plain[1:]
        if (text := lines[index].text).isupper() and _SHORT.fullmatch(text) and text.casefold() != headline
        if any(
            _is_numbered(lines[beside]) and not (chronology and _is_bare_date(lines[beside]))
            for beside in (index - 1, index + 1)
            if beside < len(lines) and not lines[max(index, beside)].apart
        )
    }


def _is_numbered(line: Line) -> bool:
    """Whether ``line`` is furniture with a number or a date: ``3 Min Read``."""
    return any(part.count is not None or part.date for part in line.furniture)


def _is_bare_date(line: Line) -> bool:
    return len(line.furniture) == 1 and bool(line.furniture[0].date)
