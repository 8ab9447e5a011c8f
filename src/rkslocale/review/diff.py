"""What has changed between two texts, word by word."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from typing import Final

from rkslocale.review.text import markup

_PIECE: Final = re.compile(r"\s+|\w+(?:[.,:’'-]\w+)*|[^\w\s]")
"""White space, a word or a figure with what joins its parts, or a mark."""


def word_diff(old: str, new: str) -> str:
    """Return HTML that shows ``new`` with what it lacks of ``old`` in ``<del>`` and what it has besides in ``<ins>``.

    Both elements say what they are in words, too, for those who do not see their lines and colours.
    """
    before, after = _PIECE.findall(old), _PIECE.findall(new)
    parts = []
    for kind, i1, i2, j1, j2 in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if kind == "equal":
            parts.append(markup("".join(after[j1:j2])))
            continue
        parts += [_changed("del", "removed", "".join(before[i1:i2])), _changed("ins", "added", "".join(after[j1:j2]))]
    return "".join(parts)


def _changed(element: str, word: str, text: str) -> str:
    if not text:
        return ""
    return f'<{element}><span class="spoken"> [{word}: </span>{markup(text)}<span class="spoken">] </span></{element}>'
