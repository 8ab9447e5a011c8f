"""Numbers below zero."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from rkslocale.language.figures import Figure
    from rkslocale.language.figures.pairing import Side

_BEFORE: Final = re.compile(r"(?:\bminus|\bминус|(?<!\d)[\s(][-−]|(?<!\d)[\s(]−[ \u00a0])\s?\Z", re.IGNORECASE)
_BEHIND: Final = re.compile(
    r"[^,;.:\d]{0,24}\b(?:below (?:zero|freezing)|nën (?:zero|0)|ispod (?:nule|0)|испод (?:нуле|0))\b", re.IGNORECASE
)
_REACH: Final = len("x minus ")
_BELOW: Final = re.compile(
    r"minus|минус|[-−–]\s?\d|below|sub-?zero|negativ|негатив|nën (?:zero|0)|ispod|испод|freez|frost|ngric|mraz|мраз",
    re.IGNORECASE,
)
"""What may say of any number that it is below zero."""
_LESS: Final = re.compile(
    r"\b(?:fall|fell|drop|declin|decreas|shr[aiu]nk|contract|los[est]|deficit|down|lower|less|reduc|cut"
    r"|ra\b|rën|bie|ulj|ulur|ulet|zvogël|pakës|humb|mangës|tkurr|më pak|zbrit"
    r"|pad|pao|pal[aio]|opa[dolš]|smanj|manj|gubi|izgub|niž"
    r"|пад|пао|пал[аио]|опа[долш]|смањ|мањ|губи|изгуб|ниж)",
    re.IGNORECASE,
)
"""What may say it of a change: a growth of -12 percent is a fall of 12."""
_DEGREES: Final = re.compile(r"\s?(?:°|degree|gradë|stepen|степен)", re.IGNORECASE)


def is_negative(side: Side, figure: Figure) -> bool:
    """Return whether a number is below zero: ``minus 12``, ``-12``, ``12 degrees below zero``."""
    before = side.text[max(0, figure.start - _REACH) : figure.start]
    return _BEFORE.search(before) is not None or _BEHIND.match(side.text, figure.end) is not None


def is_sign_lost(one_side: Side, one: Figure, other_side: Side, other: Figure) -> bool:
    """Return whether a number is below zero, and nothing on the other side says so of the number that stands for it."""
    if not is_negative(one_side, one) or is_negative(other_side, other) or _BELOW.search(other_side.text):
        return False
    return _DEGREES.match(other_side.text, other.end) is not None or not _LESS.search(other_side.text)
