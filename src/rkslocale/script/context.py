"""What the words beside a word say of it, before all are read together: changes to the weights of ``weighing``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rkslocale.script import acronyms, english, names
from rkslocale.script.endings import is_certain_ending, is_ending, is_of_syllables
from rkslocale.script.reading import begins_sentence
from rkslocale.script.weighing import SERBIAN_BY_TABLE, SERBIAN_FOR_SURE, SURE

if TYPE_CHECKING:
    from collections.abc import Sequence

# A weight that makes a word foreign by itself.
_FOREIGN: Final = 2.0
# A word that has its capital from its place is more likely a Serbian noun than a name.
_FIRST_WORD: Final = -2.0
# An English word that is a Serbian one too, with a capital that it has not from its place.
_ENGLISH_INSIDE: Final = 1.0
_NAMES_FIRST: Final = names.SHARED - names.NOUNS
# What a foreign name must weigh to draw the word before it, and what words in doubt are made to weigh.
_FOREIGN_FOR_SURE: Final = 5.0
_ENDS_OF_GENITIVES: Final = frozenset("aeiu")
_LAST_NAME: Final = -0.5
# What the first of two words after a firm weighs at most, if they are the name of a person.
_LOOKS_SERBIAN: Final = -1.2
# Titles and foreign words are what quotation marks are for.
_QUOTED: Final = 1.0
_LETTER_QUOTED: Final = 2.5
_AFTER_KIND: Final = 2.0
_DOUBTFUL: Final = 4.0
_HAS_ENDING: Final = 6.0
# Of acronyms: what a word of a headline has at most; what brackets and foreign names add; how far back initials are.
_HEADLINE: Final = -4.0
_INITIALS: Final = -6.0
_OTHER_INITIALS: Final = 4.0
_AMONG_FOREIGN: Final = 4.0
_LONGEST_NAME: Final = 10
_SHORT_ACRONYM: Final = 3


def weigh_places(words: Sequence[str], links: Sequence[str], quoted: Sequence[bool], weights: list[float]) -> None:
    """Change in ``weights`` the first words of sentences and the words in quotation marks."""
    for number, word in enumerate(words):
        if quoted[number] and abs(weights[number]) <= _DOUBTFUL:
            weights[number] += _QUOTED if len(word) > 1 else _LETTER_QUOTED
        if word in english.INSIDE_TITLES and _is_between_english(words, links, weights, number):
            weights[number] = _FOREIGN
            weights[number + 1] = max(weights[number + 1], 0.0)
        if not word.istitle():
            continue
        if len(word) > 1 and word.lower() in english.SHARED and not begins_sentence(links[number]):
            weights[number] += _ENGLISH_INSIDE
        if word.lower() in names.KINDS and word not in names.NOUNS and begins_sentence(links[number]):
            weights[number] = SERBIAN_BY_TABLE
        if word not in _NAMES_FIRST and weights[number] < _FOREIGN and begins_sentence(links[number]):
            weights[number] += _FIRST_WORD
        after_kind = number > 0 and words[number - 1].lower() in names.KINDS and links[number] in (" ", " „")
        if after_kind and len(word) > 1 and abs(weights[number]) < _DOUBTFUL:
            weights[number] += _AFTER_KIND


def _is_between_english(words: Sequence[str], links: Sequence[str], weights: list[float], number: int) -> bool:
    """Whether a word stands between a foreign one and another one with a capital that could be English."""
    if not 0 < number < len(words) - 1 or links[number : number + 2] != [" ", " "]:
        return False
    left, right = words[number - 1], words[number + 1]
    could_be_english = right.lower() in english.SHARED or weights[number + 1] >= _FOREIGN
    return left.istitle() and weights[number - 1] >= _FOREIGN and right.istitle() and could_be_english


def weigh_endings(words: Sequence[str], links: Sequence[str], weights: list[float]) -> None:
    """Change in ``weights`` the words on either side of a hyphen, or of figures (EU4Business).

    Serbian puts an ending there after an acronym, else only after a word in Latin script: in public translations in
    Cyrillic 956 of 1,053 such words were in it (Harvard-a).
    """
    for number, link in enumerate(links):
        if number and link.isdecimal():
            weights[number - 1 : number + 1] = SURE, SURE
        if link != "-" or number == 0:
            continue
        left, right = words[number - 1 : number + 1]
        if is_ending(right):
            weights[number] = SERBIAN_FOR_SURE
            weights[number - 1] += _HAS_ENDING if is_certain_ending(left, right) else 0
        elif right in english.FUNCTION_WORDS and weights[number - 1] < _FOREIGN:
            weights[number] = SERBIAN_FOR_SURE
        elif is_of_syllables(left, right) and max(weights[max(number - 2, 0) : number + 1]) >= _FOREIGN:
            _lift(weights, number - 1, SERBIAN_FOR_SURE)
            _lift(weights, number, SERBIAN_FOR_SURE)


def weigh_last_names(words: Sequence[str], links: Sequence[str], weights: list[float]) -> None:
    """Lift in ``weights`` the words beside one that is foreign by itself, as far as they may be of its name.

    What looks Serbian after it is a foreign name that only looks so (Barack Obama). Before it, it may be another name,
    in the genitive (predsednik Amerike Barack Obama), but not if it ends in a consonant or o (Miroslav Lajčák).
    """
    for number, word in enumerate(words[1:-1], 1):
        if word == "von" and words[number - 1].istitle() and links[number : number + 2] == [" ", " "]:
            weights[number] = _DOUBTFUL
    _weigh_persons_after_firms(words, links, weights)
    for number in range(1, len(words)):
        left, link, right = words[number - 1], links[number], words[number]
        if link not in (" ", "-", " & ") or not right.istitle():
            continue
        surest = SERBIAN_BY_TABLE if link == " " else SERBIAN_FOR_SURE
        of_name = left.istitle() or links[number - 1] == "-"
        if left in names.CLUBS or (of_name and weights[number - 1] >= _FOREIGN):
            _lift(weights, number, surest)
        elif left.istitle() and weights[number] >= (_FOREIGN if link != " " else _FOREIGN_FOR_SURE):
            is_first_name = left[-1] not in _ENDS_OF_GENITIVES and not begins_sentence(links[number - 1])
            if link != " " or is_first_name:
                _lift(weights, number - 1, surest)


def _weigh_persons_after_firms(words: Sequence[str], links: Sequence[str], weights: list[float]) -> None:
    """Make Serbian in ``weights`` the name of a person that stands after a foreign one of something else.

    Two words that look Serbian are no last name: (tim) Ferrari Sebastijan Fetel.
    """
    for number in range(1, len(words) - 1):
        firm, first, last = words[number - 1 : number + 2]
        is_firm = weights[number - 1] >= _FOREIGN and firm not in names.PERSONS
        if (
            is_firm
            and links[number : number + 2] == [" ", " "]
            and (firm.istitle() or firm.isupper())
            and first.istitle()
            and last.istitle()
            and weights[number] <= _LOOKS_SERBIAN
            and weights[number + 1] < 0
        ):
            weights[number : number + 2] = SERBIAN_BY_TABLE, SERBIAN_BY_TABLE


def _lift(weights: list[float], number: int, surest: float) -> None:
    """Make a word doubtful that is Serbian by its weight, but not one with the weight ``surest`` or less."""
    if weights[number] > surest:
        weights[number] = max(weights[number], _LAST_NAME)


def weigh_acronyms(words: Sequence[str], links: Sequence[str], weights: list[float]) -> None:
    """Change in ``weights`` the acronyms that are not known by themselves.

    One in brackets belongs to the words before it: their initials are those of a Serbian one, and not of a foreign one
    (Služba za državnu bezbednost (SDB)). Any other is as foreign as the names in the text are.
    """
    unknown = [number for number, word in enumerate(words) if acronyms.is_unknown(word)]
    if not unknown:
        return
    among_foreign = any(
        (weight > _FOREIGN and word.istitle()) or (weight == SURE and word.isupper())
        for word, weight in zip(words, weights, strict=True)
    )
    for number in unknown:
        if weights[number] <= _HEADLINE:
            continue
        if links[number].endswith(" (") and number > 1:
            weights[number] += _INITIALS if _has_initials(words[number], words[:number]) else _OTHER_INITIALS
        elif among_foreign:
            weights[number] += _AMONG_FOREIGN


def _has_initials(acronym: str, words: Sequence[str]) -> bool:
    """Whether the letters of ``acronym``, all but one of a long one, are in order the initials of the last words."""
    initials = "".join(word[0] for word in words[-_LONGEST_NAME:]).upper()
    found = place = 0
    for letter in acronym:
        at = initials.find(letter, place)
        if at >= 0:
            found, place = found + 1, at + 1
    return found >= len(acronym) - (len(acronym) > _SHORT_ACRONYM)
