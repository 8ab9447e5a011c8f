"""English forms of terms: singular, plural, possessive."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

_POSSESSIVE: Final = re.compile(r"(?:'s|s')$")
_PLURAL: Final = re.compile(r"(?<![su])s$")
"""Not of words such as press, status."""

ENDINGS: Final = (frozenset({"", "s", "es", "'s", "s'", "y", "ies"}),)
"""What the forms of one word differ in."""


def fitting(forms: Sequence[str], old: str, _before: str) -> str:
    """Return the one of ``forms`` (the preferred one first) in the number of ``old``, possessive where that is."""
    name = old.replace("’", "'")
    if _POSSESSIVE.search(name):
        return _of_kind(forms, _POSSESSIVE) or f"{forms[0]}'s"
    if _PLURAL.search(name) and not _PLURAL.search(forms[0]):
        return _of_kind(forms, _PLURAL) or forms[0]
    return forms[0]


def _of_kind(forms: Sequence[str], kind: re.Pattern[str]) -> str | None:
    return next((form for form in forms if kind.search(form) and not (kind is _PLURAL and "'" in form)), None)
