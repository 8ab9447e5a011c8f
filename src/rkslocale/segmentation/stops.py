"""Finding the stops of a paragraph, each with what stands around it. What a stop means is decided in ``verdicts``.

Everything here looks at a bounded stretch of text around a stop, so that a paragraph takes linear time.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import Final

_REACH: Final = 64
"""How many code points of a word count, left or right of a stop. Longer ones are no abbreviations."""
_BRACKET_REACH: Final = 500
"""How far apart two brackets may stand. Beyond it, one of them is taken for a slip."""

QUOTES: Final = "\"'“”„‟‘’‚‛«»‹›"
_CLOSERS: Final = re.escape("\"'“”‘’«»‹›)]}")
DASHES: Final = "-‐‑‒–—―"
_BULLETS: Final = "•‣◦▪●■*·"
_EMOJI: Final = "\U0001f1e6-\U0001f1ff\U0001f300-\U0001faff\ufe0f\u200d"

# Possessive quantifiers: a run of a hundred thousand stops is read once, whatever follows it.
_STOP: Final = re.compile(
    rf"""(?P<marks>[.?!…‽]++(?:[ \u00a0\u202f]\.(?=\s|$|[{QUOTES})\]]))*+)   # ... also as . . .
         (?P<closers>(?:[{_CLOSERS}]|(?<=[{_CLOSERS}])[.?!…]|[ ]?\[\d{{1,3}}\]|[¹²³⁰-⁹†])*+  # ?”  .)  .[3]
                     (?:[ \u00a0\u202f][»”](?=\s|$)|[ ]?[{_EMOJI}]++(?=\s|$))*+)                # « Oui. »""",
    re.VERBOSE,
)
_AHEAD: Final = re.compile(
    rf"""(?P<openers>(?:[{QUOTES}({{\[¿¡{_BULLETS}{_EMOJI}{re.escape(DASHES)}]\s?|[(\[]?(?:…|\.\.\.)[)\]]?\s?){{0,8}})
         (?P<token>\S{{0,{_REACH}}})""",
    re.VERBOSE,
)
ROMAN: Final = re.compile(r"[IVXLC]{2,}|[VX]")
_WORD: Final = re.compile(r"\w")
_DIVIDERS: Final = ",;:"
_SPACE: Final = re.compile(r"\s*+")
_ENDS_WORD: Final = re.compile(rf"[\s{QUOTES})\]}}%]")
_LETTERS: Final = re.compile(r"[^\W\d_](?:[\w\u0300-\u036f]|['’](?=\w))*")


@dataclass(frozen=True, slots=True)
class Stop:
    """A stop mark, and what stands around it."""

    text: str
    """The paragraph."""
    begin: int
    """Where the sentence begins that the mark may end."""
    at: int
    """Where the mark stands."""
    end: int
    """Where the sentence would end: behind the mark, and behind the quotation marks and brackets that touch it."""
    after: int
    """Where the next sentence would begin; the same as ``end`` where no white space follows."""
    marks: str
    """The mark itself: ``.``, ``?!``, ``…``."""
    closers: str
    """Quotation marks and brackets that touch it."""
    word: str
    """The word that the mark touches, without marks around it: ``Mr``, ``p.m``, ``1999``; NFC."""
    previous: str
    """The word before, likewise, but with a comma or colon that divides it from ``word``."""
    openers: str
    """Quotation marks, brackets and dashes before the following word."""
    following: str
    """The following word with everything that touches it: ``Ana,``; NFC."""
    rest: str
    """A short stretch of what comes after the following word."""
    has_words: bool
    """Whether the sentence has a word before the mark."""
    in_bracket: bool
    """Whether the mark stands in a bracket that began inside the sentence, and does not end with the mark."""
    ends_bracket: bool
    """Whether such a bracket ends with the mark."""

    @property
    def glued(self) -> bool:
        """Whether the white space after the mark is missing."""
        return self.end == self.after

    @property
    def next_word(self) -> str:
        """The letters that the following word begins with."""
        found = _LETTERS.match(self.following)
        return found[0] if found else ""


class Paragraph:
    """A paragraph that is read from left to right."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._pairs = _bracket_pairs(text)
        self._next_pair = 0
        self._open: list[tuple[int, int]] = []
        self._begin = -1
        self._first_word = -1

    def marks(self) -> list[re.Match[str]]:
        """Return every stop mark with the quotation marks and brackets that touch it, except one at the very end."""
        return [found for found in _STOP.finditer(self.text) if found.end() < len(self.text)]

    def skip_space(self, place: int) -> int:
        """Return where the text goes on after the white space at ``place``."""
        space = _SPACE.match(self.text, place)
        return space.end() if space else place

    def stop(self, begin: int, found: re.Match[str]) -> Stop:
        """Return the mark ``found`` of ``marks`` with what stands around it, in a sentence that begins at ``begin``."""
        at, end = found.span()
        words = self.text[max(begin, at - _REACH) : at].split()[-2:]
        previous = bare(words[-2]) + (words[-2][-1] if words[-2][-1] in _DIVIDERS else "") if len(words) > 1 else ""
        after = self.skip_space(end)
        ahead = _AHEAD.match(self.text, after)
        openers, following = (ahead["openers"], ahead["token"]) if ahead else ("", "")
        rest = after + len(openers) + len(following)
        bracket = self._bracket(begin, at)
        return Stop(
            text=self.text,
            begin=begin,
            at=at,
            end=end,
            after=after,
            marks=found["marks"],
            closers=found["closers"],
            word=bare(words[-1]) if words and not _ENDS_WORD.match(self.text, at - 1) else "",
            previous=previous,
            openers=openers,
            following=unicodedata.normalize("NFC", following),
            rest=self.text[rest : rest + 2 * _REACH],
            has_words=self._first_word_from(begin) < at,
            in_bracket=bracket is not None and bracket >= end,
            ends_bracket=bracket is not None and bracket < end,
        )

    def _first_word_from(self, begin: int) -> int:
        if self._begin != begin:
            word = _WORD.search(self.text, begin)
            self._begin, self._first_word = begin, word.start() if word else len(self.text)
        return self._first_word

    def _bracket(self, begin: int, at: int) -> int | None:
        """Return where the innermost bracket around ``at`` closes, if it opened after the first word from ``begin``."""
        while self._next_pair < len(self._pairs) and self._pairs[self._next_pair][0] < at:
            self._open.append(self._pairs[self._next_pair])
            self._next_pair += 1
        while self._open and self._open[-1][1] < at:
            self._open.pop()
        if not self._open or self._open[-1][0] < self._first_word_from(begin):
            return None
        return self._open[-1][1]


def bare(word: str) -> str:
    """Return ``word`` in NFC, without quotation marks, brackets and dashes around it."""
    return unicodedata.normalize("NFC", word).lstrip(QUOTES + "([{¿¡-–—").rstrip(QUOTES + ")]},:;")


def _bracket_pairs(text: str) -> list[tuple[int, int]]:
    """Return where brackets open and close, in order of opening; those without a partner are left out."""
    pairs: list[tuple[int, int]] = []
    waiting: list[int] = []
    for found in re.finditer(r"[()\[\]]", text):
        if found[0] in "([":
            waiting.append(found.start())
        elif waiting:
            opened = waiting.pop()
            if found.start() - opened <= _BRACKET_REACH:
                pairs.append((opened, found.start()))
    return sorted(pairs)
