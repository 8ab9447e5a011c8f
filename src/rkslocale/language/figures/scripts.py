"""Patterns for words of a table in Latin letters, in both scripts of Serbian."""

from __future__ import annotations

import re
from typing import Final

from rkslocale.language.letters import cyrillic

_ESCAPE_OR_WORD: Final = re.compile(r"\\.|[^\W\d_]+")


def spelt(pattern: str, language: str) -> str:
    """Return ``pattern``, of words in Latin letters, for texts in ``language``: of Serbian in ``both`` scripts."""
    return both(pattern) if language == "sr" else pattern


def compiled(pattern: str, language: str) -> re.Pattern[str]:
    """Return ``pattern`` for texts in ``language``, as ``spelt`` has it, blind to capitals."""
    return re.compile(spelt(pattern, language), re.IGNORECASE)


def both(pattern: str) -> str:
    """Return a pattern for what ``pattern`` matches, in either script. It may name no group; escapes stay."""
    other = _ESCAPE_OR_WORD.sub(lambda found: found[0] if found[0][0] == "\\" else cyrillic(found[0]), pattern)
    return f"(?:{pattern}|{other})"
