"""Texts made plain to look words up, with the way back to the places in the text; and tables of such words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rkslocale.language.letters import latin

if TYPE_CHECKING:
    from collections.abc import Iterator


def fold(text: str, language: str) -> str:
    """Return ``text`` in small letters, Serbian in Latin ones; where in it something stands, ``unfold`` brings back."""
    lower = text.lower()
    if len(lower) != len(text):  # İ has two small letters
        lower = "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in text)
    return latin(lower) if language == "sr" else lower


def unfold(span: tuple[int, int], text: str, language: str) -> tuple[int, int]:
    """Return which part of ``text`` the part ``span`` of its folded form is; *љ, њ, џ* have two letters there."""
    if language != "sr" or span[0] == span[1]:
        return span
    places = [place for place, letter in enumerate(text) for _ in fold(letter, language)]
    return places[span[0]], places[span[1] - 1] + 1


def lines_of(table: str, language: str) -> Iterator[str]:
    """Yield, of each block of a table (blank lines part them), what its line ``en: ...`` has behind that."""
    for block in table.strip().split("\n\n"):
        (line,) = (line for line in block.splitlines() if line.startswith(f"{language}: "))
        yield line[len("en: ") :]


def form_pattern(form: str) -> str:
    """Return a pattern for a form of a table: ``*`` stands for any letters, and ``_`` for a space."""
    return re.escape(form).replace(r"\*", r"\w*").replace("_", " ")
