"""Which accepted form of a term fits a place in a target.

A term base lists forms without saying which case each is. What case a place asks for is told by the words that stand
there now and by the word in front of them; what case a form is in, by its ending among its sisters. Where the two do
not meet, nothing is guessed.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from rkslocale.terms import albanian, english, serbian
from rkslocale.terms.matching import takes_hyphen

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rkslocale.model import Term

_FITTERS: Final = {"en": english.fitting, "sq": albanian.fitting, "sr": serbian.fitting}
_SENTENCE_START: Final = re.compile(r"(?:^|[.!?…]\s)[\s“„\"«‘’'(–—-]*$")
_LAST_WORD: Final = re.compile(r"([\w'’-]+)\s+$")
_ENDINGS: Final = {"en": english.ENDINGS, "sq": albanian.ENDINGS, "sr": serbian.ENDINGS}


def fitting_form(term: Term, target: str, start: int, end: int, language: str) -> str | None:
    """Return the accepted form of ``term`` that fits in place of ``target[start:end]``; None where none is sure to."""
    forms = term.forms.get(language, ())
    if not forms:
        return None
    before = target[:start]
    last = _LAST_WORD.search(before)
    fitting = _FITTERS.get(language)
    form = fitting(inflections(forms, language), target[start:end], last[1] if last else "") if fitting else None
    if form is None:
        if not takes_hyphen(forms[0], keep=term.keep):
            return None
        form = forms[0]
    return form[:1].upper() + form[1:] if _SENTENCE_START.search(before) else form


def inflections(forms: Sequence[str], language: str) -> tuple[str, ...]:
    """Return the preferred form, which is the first of ``forms``, and those of the others that are inflected from it.

    Left out are synonyms, short forms, adjectives of other words, and those that differ in capitals.
    """
    words = forms[0].split()
    return tuple(
        form
        for form in forms
        if len(form.split()) == len(words)
        and all(_akin(word, other, language) for word, other in zip(words, form.split(), strict=True))
    )


def _akin(word: str, other: str, language: str) -> bool:
    """Return whether two words may be forms of one, by their endings: ``sud`` - ``suda``, but not ``sudski``."""
    if word == other or word.partition("-")[0] == other.partition("-")[0]:
        return True
    if word in albanian.LINKING or other in albanian.LINKING:
        return word in albanian.LINKING and other in albanian.LINKING
    shorter = min(len(word), len(other))
    shared = next((i for i in range(shorter) if word[i] != other[i]), shorter)
    endings = {word[shared:], other[shared:]}
    return shared > 1 and any(endings <= known for known in _ENDINGS.get(language, ()))
