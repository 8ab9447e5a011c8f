"""What the comments of an entry say about its draft, taken apart to be shown in plain words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from rkslocale.model import DOUBT_MARK, MT_MARK, SUGGESTION_MARK, TERMS_MARK
from rkslocale.review.text import long_date

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

DOUBTFUL: Final = -1.0
"""Scores of the engine below this are doubtful, as the header of each catalog tells translators."""

_DRAFT: Final = re.compile(r"(?P<who>.*?) (?P<date>\d{4}-\d{2}-\d{2})(?: (?P<score>.*))?")
_SUGGESTION: Final = re.compile(
    r"(?P<score>\d+)%, (?P<origin>.*?): (?P<source>.*?)(?: \((?P<dangers>[^()]* differs?)\))?"
)
_ARROW: Final = "→ "


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A similar source of the memory, and its target."""

    score: str
    """Similarity in percent."""
    origin: str
    source: str
    dangers: str
    """Why the target may say something else; empty where nothing speaks for that."""
    target: str


@dataclass(frozen=True, slots=True)
class Notes:
    """What our comments on an entry say, and what others do."""

    draft: str
    """Who made the draft, when and how well, in words; empty where no comment says so."""
    doubtful: bool
    """Whether the score of the draft is doubtful."""
    terms: tuple[str, ...]
    """Terms of the source as the term base has them: ``mayor → kryetar``, ``KFOR (keep)``."""
    suggestions: tuple[Suggestion, ...]
    others: tuple[str, ...]
    """Comments of translators."""


def notes(comments: Sequence[str]) -> Notes:
    """Return what the comments of an entry say.

    What they doubt is left out: the checks say anew what is wrong with the target as it is now.
    """
    drafts = _after(MT_MARK, comments)
    draft, doubtful = _draft(drafts[-1]) if drafts else ("", False)
    ours = (MT_MARK, DOUBT_MARK, SUGGESTION_MARK, TERMS_MARK)
    return Notes(
        draft,
        doubtful,
        tuple(term for line in _after(TERMS_MARK, comments) for term in line.split("; ")),
        tuple(_suggestions(_after(SUGGESTION_MARK, comments))),
        tuple(comment for comment in comments if comment.strip() and not comment.startswith(ours)),
    )


def _after(mark: str, comments: Iterable[str]) -> list[str]:
    return [comment.removeprefix(mark) for comment in comments if comment.startswith(mark)]


def _draft(comment: str) -> tuple[str, bool]:
    """Return in words what a comment behind ``mt:`` says, and whether its score is doubtful."""
    found = _DRAFT.fullmatch(comment)
    if found is None:
        return f"draft: {comment}", False
    who, day, score = found["who"], long_date(found["date"]), found["score"] or ""
    if who.startswith("memory "):
        how = "the same sentence" if score == "100%" else score
        return f"from memory ({who.removeprefix('memory ')}), {day}" + (f": {how}" if how else ""), False
    doubtful = _number(score) < DOUBTFUL
    quality = f", score {score.replace('-', '−')}" + (" (doubtful)" if doubtful else "") if score else ""
    return f"draft by {who}, {day}{quality}", doubtful


def _suggestions(lines: Sequence[str]) -> list[Suggestion]:
    """Return what lines behind ``tm:`` offer: each match is a line with its source, and one with its target."""
    found = []
    for line, following in pairwise(lines):
        match = _SUGGESTION.fullmatch(line)
        if match and following.startswith(_ARROW):
            target = following.removeprefix(_ARROW)
            found.append(Suggestion(match["score"], match["origin"], match["source"], match["dangers"] or "", target))
    return found


def _number(score: str) -> float:
    try:
        return float(score)
    except ValueError:
        return 0.0
