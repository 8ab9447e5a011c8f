"""Drafts of the parts of a text, made into one: a model takes every part for a sentence, and words it as one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rkslocale.engine.parts import Part

_FIRST_WORD: Final = re.compile(r"[^\w]*(?P<word>[^\W\d_]+)")
_WORD: Final = re.compile(r"[^\W\d_]+")
_END: Final = re.compile(r"(?P<mark>[,;:]?)[”“\"’»)]*$")
_FALSE_STOP: Final = re.compile(r"(?<!\.)\.(?P<closing>[”“\"’»)]*)$")
_SENTENCE_END: Final = re.compile(r"[.!?…][”“\"’»)]*$")
_ABBREVIATION: Final = re.compile(r"\b[^\W\d_]\.\s?[^\W\d_]\.\W*$")
_ORDINAL: Final = re.compile(r"(?<![\d.,])\d+\.\W*$")

_ARTICLES: Final = frozenset({"a", "an", "the"})
_ROOT: Final = 3
"""Letters that two forms of a name have in common at least: Kosovo, Kosovës, Kosova."""
_ORDINALS: Final = frozenset({"sr", "hr", "bs", "sl", "de"})
"""Languages in which a number with a stop is an ordinal (``10. juna``)."""
_ENGLISH_CAPITALS: Final = re.compile(
    r"""I | .+(?:ian|ean|ish|ese)s? | Americans? | Germans? | Mexicans? | Kosov[ao][nr]s? | French | Greeks? | Dutch
      | Swiss | Serbs? | Croats? | Turks? | Muslims? | (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days? | January | February
      | March | April | May | June | July | August | September | October | November | December""",
    re.VERBOSE,
)
"""English words with a capital within a sentence, whatever the source has: ``srpski`` is ``Serbian``."""


def join(parts: Sequence[Part], drafts: Sequence[str], language: str) -> str:
    """Return the text whose ``parts`` have ``drafts`` in ``language`` (Argos code), with the white space of the source.

    The beginning of a sentence gets a capital where the source has one; a part that goes on in a small letter loses
    that of its draft, unless it is a name or an acronym; and a part that ends without a stop loses that of its draft.
    """
    return "".join(fitted(parts, drafts, language))


def fitted(parts: Sequence[Part], drafts: Sequence[str], language: str) -> list[str]:
    """Return what ``join`` puts together. From the first word of a draft to its last, every letter keeps its place."""
    texts, begins = [], True
    for place, (part, draft) in enumerate(zip(parts, drafts, strict=True)):
        text = draft.strip()
        if begins:
            text = _raised(text, part.text)
        elif part.text and place and parts[place - 1].space:
            text = _lowered(text, part.text, language)
        if place < len(parts) - 1:
            text = _going_on(text, part.text, language)
        texts.append(text + part.space)
        begins = bool(_SENTENCE_END.search(part.text)) or "\n" in part.space
    return texts


def _raised(text: str, source: str) -> str:
    """Give the first word a capital if that of ``source`` has one; a mixed one (``iPhone``) stays."""
    found, model = _FIRST_WORD.match(text), _FIRST_WORD.match(source)
    if not found or not model or not model["word"][0].isupper() or not found["word"].islower():
        return text
    return _with_letter(text, found.start("word"), text[found.start("word")].upper())


def _lowered(text: str, source: str, language: str) -> str:
    """Take the capital of the first word if ``source`` begins with a small letter, and it is no name."""
    found, model = _FIRST_WORD.match(text), _FIRST_WORD.match(source)
    if not found or not model or not model["word"][0].islower():
        return text
    word = found["word"]
    acronym = len(word) > 1 and not word[1:].islower()
    if acronym or not word[0].isupper() or (language == "en" and _ENGLISH_CAPITALS.fullmatch(word)):
        return text
    if text[found.end() : found.end() + 1] == "." or _is_name(word, source):
        return text
    return _with_letter(text, found.start("word"), word[0].lower())


def _is_name(word: str, source: str) -> bool:
    """Whether ``source`` has a word with a capital that begins as ``word``, or begins with an article and a name."""
    words = _WORD.findall(source)
    if len(words) > 1 and words[0] in _ARTICLES and words[1][0].isupper():
        return True
    return len(word) >= _ROOT and any(other[0].isupper() and other[:_ROOT] == word[:_ROOT] for other in words)


def _going_on(text: str, source: str, language: str) -> str:
    """Put what ``source`` ends with, a comma or nothing, in the place of a stop that it has not."""
    stop, end = _FALSE_STOP.search(text), _END.search(source)
    if not stop or not end or _SENTENCE_END.search(source):
        return text
    if _ABBREVIATION.search(text) or (language in _ORDINALS and _ORDINAL.search(text)):
        return text
    return text[: stop.start()] + stop["closing"] + end["mark"]


def _with_letter(text: str, place: int, letter: str) -> str:
    """Put ``letter`` in its place, if it is one: the capital of ß is two."""
    return text[:place] + letter + text[place + 1 :] if len(letter) == 1 else text
