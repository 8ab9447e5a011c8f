"""Spaces: one between words, none in front of punctuation."""

from __future__ import annotations

import re
from typing import Final

_RUN: Final = re.compile(r"(?<=\S) {2,}(?=\S)")
_BEFORE_PUNCTUATION: Final = re.compile(
    r"(?<=[^\s–—-]) +(?=[,;!?)\]](?:[\s\"”“’»)]|$)|[.:](?!\.|\s\d)(?:[\s\"”“’»)]|$))"
)
_AFTER_OPENING: Final = re.compile(r"(?<=[(\[]) +(?=\S)")


def with_spaces(text: str) -> str:
    """Return ``text`` without doubled spaces and without spaces on the inner side of punctuation and brackets.

    White space at both ends stays, as do no-break spaces and the space in front of an ellipsis of three dots.
    """
    text = _RUN.sub(" ", text)
    return _AFTER_OPENING.sub("", _BEFORE_PUNCTUATION.sub("", text))
