"""English forms of terms: singular, plural, possessive; and where such a form is no noun but a verb."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

_POSSESSIVE: Final = re.compile(r"(?:'s|s')$")
_PLURAL: Final = re.compile(r"(?<![su])s$")
"""Not of words such as press, status."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_VERBS: Final = _words(
    """
    appeal arrest award ballot bank blackmail bomb border boycott bribe budget campaign coach contract convict
    decree export fine flood fuel grant import interview judge mandate match murder nurse pardon patrol petition
    photograph price protest raid rally rape recount referee reform remand reserve sanction source strike survey
    suspect tax tender torture volunteer vote wage waste witness
    """
)
"""Words of terms that are nouns and verbs."""
_BASE_AFTER: Final = _words(
    """
    will would shall should can cannot could may might must did does do don't doesn't didn't won't can't
    couldn't wouldn't shouldn't they we i you to
    """
)
"""Words that a verb follows in its base form; ``to`` follows others, see ``_TO_A_NOUN``."""
_WITH_S_AFTER: Final = frozenset({"he", "she", "who"})
_TO_A_NOUN: Final = _words(
    """
    according addition amounted amounts answer approach attention back close committed compared contrary
    contributed contribution due exposed key lead leading leads led limited linked next objection opposed
    opposition owing prior reaction related relation resort respond responded response return right route
    similar solution subject support thanks threat tied turn turned victim vulnerable way
    """
)
"""Words after which ``to`` is a preposition: ``subject to appeal``."""
_ADVERBS: Final = frozenset(
    {"not", "also", "never", "now", "soon", "again", "still", "always", "often", "only", "just"}
)
_OBJECTS: Final = _words("a an her him his its my our that the their them these this those us")
"""Words that follow a verb, but hardly a noun."""
_PLURAL_SUBJECT: Final = re.compile(r"[a-z]{4,}(?<![su'])s|police|people", re.IGNORECASE)
_LAST_WORDS: Final = re.compile(r"(?:[\w']+\s+){0,3}$")
_CONTEXT: Final = 80
"""Characters in front of a word that are looked at."""
_NEXT_WORD: Final = re.compile(r"\s+([\w']+)")

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


def is_verb(text: str, start: int, end: int) -> bool:
    """Return whether the word in ``text[start:end]``, which may be a noun, is a verb for sure: ``will appeal``.

    Told by an auxiliary verb, ``to``, or a pronoun in front of it, and by an object behind it: ``police suspect the``.
    The apostrophes of ``text`` are straight ones.
    """
    word = text[start:end]
    base = word if word in _VERBS else re.sub(r"e?s$", "", word)
    if base not in _VERBS and f"{base}e" not in _VERBS:
        return False
    before = _LAST_WORDS.search(text, max(0, start - _CONTEXT), start)
    last = [one if one == "May" else one.lower() for one in before[0].split()] if before else []
    while last and (last[-1] in _ADVERBS or last[-1].endswith("ly")):
        last.pop()
    if not last:
        return False
    if word != base:
        return last[-1] in _WITH_S_AFTER
    if last[-1] == "to":
        return last[-2:-1] != [] and last[-2] not in _TO_A_NOUN
    if last[-1] in _BASE_AFTER:
        return True
    after = _NEXT_WORD.match(text, end)
    return bool(after and after[1] in _OBJECTS and _PLURAL_SUBJECT.fullmatch(last[-1]))


def _of_kind(forms: Sequence[str], kind: re.Pattern[str]) -> str | None:
    return next((form for form in forms if kind.search(form) and not (kind is _PLURAL and "'" in form)), None)
