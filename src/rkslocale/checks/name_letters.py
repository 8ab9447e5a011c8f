"""Single capital letters that tell things of one name apart: *Kosova B*, *Group C*."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from rkslocale.checks.name_matching import is_title_case

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rkslocale.checks.name_parts import Name
    from rkslocale.locales import Locale

_LETTER: Final = re.compile(r"(?<=[^\W\d_][ \u00a0])([A-ZА-ЯЈ])(?![\w’'-]|\.\s?\S)")
"""A letter that stands alone behind a word, and is no initial."""
_LATIN: Final = dict(zip("АБВГДЕИЈКЛМНОПРСТУФХЦЧ", "ABVGDEIJKLMNOPRSTUFHCČ", strict=True))
_ALSO: Final = {"В": "B", "Х": "X", "Ц": "C", "Г": "C"}
"""Cyrillic letters that stand for others in such a place, by their look or by their place in the alphabet."""
_BEFORE_ARTICLE: Final = re.compile(r"\b(?:[A-Z]\w+|hepatitis|vitamin|group|type|block|unit|category|class) $")
"""What must be in front of an A that is no article."""


def other_letter(
    source: tuple[str, Locale], target: tuple[str, Locale], found: Sequence[Name]
) -> tuple[str, int] | None:
    """Return a letter of the source, a text and its locale, and where the target has another one in its place.

    ``found`` are the words of the source. A letter with a capital that begins a sentence is a word of Serbian or
    Albanian, and so it is not looked at.
    """
    if is_title_case(found):
        return None
    ours = {letter for letter, _ in _letters(*source)}
    theirs = _letters(*target) if ours else []
    said = {name for letter, _ in theirs for name in (_LATIN.get(letter, letter), _ALSO.get(letter, letter))}
    lost = sorted(ours - said)
    for letter, place in theirs:
        if lost and ours.isdisjoint({_LATIN.get(letter, letter), _ALSO.get(letter, letter)}):
            return lost[0], place
    return None


def _letters(text: str, locale: Locale) -> list[tuple[str, int]]:
    """Return the capital letters that stand alone behind a word, with their places."""
    return [
        (letter[1], letter.start())
        for letter in _LETTER.finditer(text)
        if locale.language != "en" or letter[1] not in "AI" or _BEFORE_ARTICLE.search(text, 0, letter.start())
    ]
