"""Sentences of a paragraph, without losing a character.

One engine for all languages (``stops`` finds the marks, ``verdicts`` weighs them) and one table of rules per language
(``rules_en``, ``rules_sq``, ``rules_sr``; ``rules_generic`` for any other), which a linguist extends without knowing
the engine.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from rkslocale.segmentation import rules_en, rules_generic, rules_sq, rules_sr
from rkslocale.segmentation.rules import Lexicon
from rkslocale.segmentation.stops import Paragraph
from rkslocale.segmentation.verdicts import ends

if TYPE_CHECKING:
    from collections.abc import Iterator

_RULES: Final = {"en": rules_en.RULES, "sq": rules_sq.RULES, "sr": rules_sr.RULES}
_SPACES: Final = re.compile(r"\s+")
_LINE_ENDS: Final = re.compile(r"\r\n|[\n\r\x85\u2028]")


def segment(text: str, language: str) -> tuple[tuple[int, int], ...]:
    """Return where the sentences of ``text`` begin and end (exclusive), in code points and in order.

    Spans are never empty and neither begin nor end with white space; between them is nothing but white space, so that
    they and it join back to ``text``. A blank line always divides, a single line end never does by itself. ``language``
    is an ISO 639 code; one without a table of its own gets the rules that hold everywhere. Serbian is read in both
    scripts, also mixed. Takes time proportional to the length of ``text``.
    """
    lexicon = _lexicon(language)
    return tuple(
        (start + begin, start + end)
        for start, end_of_paragraph in _paragraphs(text)
        for begin, end in _sentences(text[start:end_of_paragraph], lexicon)
    )


@cache
def _lexicon(language: str) -> Lexicon:
    return Lexicon(_RULES.get(language, rules_generic.RULES))


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """Yield where the stretches between blank lines begin and end, without white space around them."""
    start = len(text) - len(text.lstrip())
    end = len(text.rstrip())
    for spaces in _SPACES.finditer(text, start, max(start, end)):
        if "\u2029" in spaces[0] or len(_LINE_ENDS.findall(spaces[0])) > 1:
            yield start, spaces.start()
            start = spaces.end()
    if start < end:
        yield start, end


def _sentences(text: str, lexicon: Lexicon) -> Iterator[tuple[int, int]]:
    """Yield where the sentences of one paragraph begin and end."""
    paragraph = Paragraph(text)
    begin = 0
    for mark in paragraph.marks():
        stop = paragraph.stop(begin, mark)
        if ends(stop, lexicon):
            yield begin, stop.end
            begin = stop.after
    yield begin, len(text)
