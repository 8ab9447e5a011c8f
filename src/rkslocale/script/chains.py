"""Names of several words, of which some look foreign: a name is kept in Latin script whole, or not at all."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from rkslocale.script.acronyms import CONVERTED
from rkslocale.script.names import CLUBS, GIVEN, PARTICLES

if TYPE_CHECKING:
    from collections.abc import Sequence

# After a hyphen, and Serbian: Google-a, Huawei-jem, Reuters-ov.
_ENDING: Final = re.compile(
    r"j?(?:a|u|i|e|o|om|em|im|ima)|(?:j?[eo]v|in)(?:[aueoi]|o[gmj]|im|ih)?|sk(?:[aeiou]|o[gmj]|i[hm])"
)
# Those of them that are no words or syllables, for what only an ending shows to be foreign: Harvard-a.
_CERTAIN_ENDING: Final = re.compile(r"a|u|[oe]m|j[au]|jem|ov(?:[aeiou]|o[gm]|i[hm])")
_SHORTEST: Final = 3
# Kwok-kin, Kwokok-hing; but Gmail-nalog, Viber-grupa.
_SYLLABLES: Final = re.compile(r"\w{2,5}-[a-z]{2,4}|\w+-[a-z]{1,3}ng")
# Between the words of a name: George W. Bush, Marks & Spencer.
_LINKS: Final = frozenset({" ", "-", " & ", ". "})
_SERBIAN_LETTER: Final = re.compile("[čćđšž]", re.IGNORECASE)
_VOWELS: Final = frozenset("aeiou")


def is_in_capitals(word: str) -> bool:
    """Return whether ``word`` is of several letters, all capitals."""
    return len(word) > 1 and word.isupper()


def is_name(word: str) -> bool:
    """Return whether ``word`` may be of a foreign name: with one capital, and no letter that only Serbian has."""
    return word[0].isupper() and not is_in_capitals(word) and _SERBIAN_LETTER.search(word) is None


def keep_words_with_endings(words: Sequence[str], links: Sequence[str], stays: list[bool]) -> None:
    """Mark in ``stays`` the words that have a Serbian ending after a hyphen: Harvard-a.

    Serbian puts one there after an acronym, else only after a word in Latin script: in public translations in Cyrillic
    956 of 1,053 such words were in it.
    """
    for number, link in enumerate(links):
        word = words[number]
        if link == "-" and len(word) >= _SHORTEST and word.isascii() and not word.isupper():
            stays[number] |= _CERTAIN_ENDING.fullmatch(words[number + 1]) is not None


def keep_whole_names(words: Sequence[str], links: Sequence[str], inside: Sequence[bool], stays: list[bool]) -> None:
    """Mark in ``stays`` the rest of each name that has a word marked.

    ``links`` is what stands between the words; ``inside`` says of each word whether it is inside a sentence.
    """
    for number in reversed(range(len(links))):
        if stays[number + 1] and not stays[number]:
            before = words[number - 1] if number and links[number - 1] == " " else ""
            stays[number] = _begins(before, *words[number : number + 2], link=links[number], inside=inside[number])
    head = ""
    for number, link in enumerate(links):
        head = head if head and number and links[number - 1] == "-" else words[number]
        if stays[number] and not stays[number + 1]:
            follows = link != ". " or (len(words[number]) == 1 and number > 0 and stays[number - 1])
            stays[number + 1] = follows and _goes_on(link, head, *words[number + 1 : number + 3])
        head = head if stays[number] else ""


def _goes_on(link: str, first: str, second: str, third: str = "") -> bool:
    """Whether ``second`` belongs to the name that ``first`` is of: Washington Post, Airbus A320."""
    if first in PARTICLES:
        return link in (" ", "-") and (is_name(second) or second in PARTICLES)
    if not (is_name(first) or first in CLUBS) or link not in _LINKS:
        return False
    if is_name(second):
        return True
    if link == "-":
        return _SYLLABLES.fullmatch(first + link + second) is not None and not _ENDING.fullmatch(second)
    if second in PARTICLES:
        return third != "" and (is_name(third) or third in PARTICLES)
    return is_in_capitals(second) and second.isascii() and second not in CONVERTED


def _begins(before: str, first: str, second: str, *, link: str, inside: bool) -> bool:
    """Whether ``first`` belongs to the name that ``second`` is of; a particle does after another, or after a name.

    A word before a foreign name may be of another, in the genitive: predsednik Amerike Barack Obama. So it is kept if
    it is a first name, or ends in a consonant and does not begin the sentence.
    """
    if first in PARTICLES:
        return link in (" ", "-") and before != "" and (before in PARTICLES or is_name(before))
    if not is_name(first) or is_in_capitals(second) or link not in _LINKS:
        return False
    if link == "-" or second in PARTICLES:
        return True
    if link == " ":
        return is_name(second) and (first in GIVEN or (inside and first[-1] not in _VOWELS))
    return is_name(second) and (link == " & " or len(first) == 1)
