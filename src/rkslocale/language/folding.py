"""Texts made plain to look words up, with the way back to the places in the text."""

from __future__ import annotations

from rkslocale.language.letters import latin


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
