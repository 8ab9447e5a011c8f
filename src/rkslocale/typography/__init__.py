"""Figures, quotation marks, spaces and final punctuation of a target in the form of its locale.

``conform`` makes the figures of a target those of its source: in the target's own form, also where an engine slipped.
What is certain is changed, what is not stays as it is, for the checks to find. It knows English, Albanian and Serbian,
in both of its scripts; targets of other languages stay as they are.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rkslocale.typography.endings import with_ending
from rkslocale.typography.figures import with_figures
from rkslocale.typography.marks import with_dashes
from rkslocale.typography.quotations import with_commas_behind_marks, with_quotation_marks
from rkslocale.typography.spaces import with_spaces

if TYPE_CHECKING:
    from rkslocale.language.figures import Style
    from rkslocale.locales import Locale

__all__ = ["conform"]

_PASSES: Final = 4
"""How often a target is gone over: what one rule changes can be a case for another. What does not settle is left."""
_LANGUAGES: Final = frozenset({"en", "sq", "sr"})


def conform(source: str, target: str, source_locale: Locale, target_locale: Locale, style: Style) -> str:
    """Return ``target``, a translation of the segment ``source``, with its figures and marks put right.

    ``style`` is that of the target's locale. Conforming twice is conforming once, and a target that is right comes back
    as it is.
    """
    if not {source_locale.language, target_locale.language} <= _LANGUAGES or not target:
        return target
    text = target
    for _ in range(_PASSES):
        before = text
        text = with_quotation_marks(source, with_spaces(text), style)
        if target_locale.language != "en":  # in English newsrooms differ
            text = with_commas_behind_marks(text)
        text = with_ending(source, with_dashes(source, text))
        text = with_figures(source, text, source_locale, target_locale, style)
        if text == before:
            return text
    return target
