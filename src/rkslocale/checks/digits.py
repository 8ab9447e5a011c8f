"""Digits of two texts in languages whose figures are not understood."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from rkslocale.checks.pair import Problem
from rkslocale.language.literals import filled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rkslocale.checks.pair import Pair
    from rkslocale.model import Severity

_MARKUP: Final = re.compile(
    r"(?<!\d)%(?:\d+\$)?[-+#0]*\d*(?:\.\d+)?(?:hh?|ll?|[Lqjzt])?[a-zA-Z](?!\w)|(?<!\d)%\d+|%\([^()]*\)\d*[a-z]"
    r"|\$\{[^{}]*\}|\{[^{}]*\}|&#?\w+;|</?[a-zA-Z\d][^<>]*>|\\[uUx][\da-fA-F]+|#[\da-fA-F]{3,8}\b"
    r"|(?<![\w.,])\d+(?:\.\d+)?(?:px|r?em|v[hw])\b"
    r"|\b(?=\d*[a-f])(?=[a-f]*\d)[\da-f]{7,}\b"
)
"""Placeholders, tags, entities, sizes and colours of style sheets, and hashes: that their digits are kept is for other
checks to say."""
_NUMERAL: Final = re.compile(r"\d+(?:[.,'’·٫٬]\d+|[ \u00a0\u202f\u2009]\d{3}(?!\d))*")
_SMALL: Final = 12
"""Up to here, numbers are often in words."""
_CLOCK: Final = re.compile(r"\d\s?[ap]\.?m\b", re.IGNORECASE)


def digit_problems(pair: Pair) -> Iterator[Problem]:
    """Give the digits of the target that are not those of the source, whatever separators they have."""
    source, target = masked(pair.source), masked(pair.target)
    if _CLOCK.search(source) or sorted(_digits(source)) == sorted(_digits(target)):
        return
    ours = [(_digits(found[0]), found) for found in _NUMERAL.finditer(source)]
    theirs = [(_digits(found[0]), found) for found in _NUMERAL.finditer(target)]
    known = {digits for digits, _ in ours}
    written = {digits for digits, _ in theirs}
    lost = [found for digits, found in ours if digits not in written]
    new = [found for digits, found in theirs if digits not in known]
    if len(lost) == len(new) == 1:
        yield different(lost[0][0], new[0][0], *new[0].span())
        return
    if not pair.is_plural and not new:
        for found in lost:
            digits = _digits(found[0]).lstrip("0")
            if len(digits) > len(str(_SMALL)) or int(digits or 0) > _SMALL:
                yield lacking(found[0])


def different(one: str, other: str, start: int, end: int) -> Problem:
    """Return that the source says ``one`` where the target says ``other``, from ``start`` to ``end``."""
    return Problem(f"the source has “{one}”, the target “{other}”; correct one of them", start, end)


def lacking(text: str, severity: Severity | None = None) -> Problem:
    """Return that the target does not say ``text`` of the source."""
    return Problem(f"the target lacks “{text}” of the source; add it, or correct the source", severity=severity)


def masked(text: str) -> str:
    """Return ``text``, as long as it was, without what is no prose in it."""
    return _MARKUP.sub(filled, text)


def _digits(text: str) -> str:
    """Return the digits of a text, those of other scripts as ours."""
    return "".join(str(int(char)) for char in text if char.isdecimal())
