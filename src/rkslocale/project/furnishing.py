"""The tool's own catalogs, by locale, for the furniture of articles and the notice on drafts."""

from __future__ import annotations

import re
from functools import cache
from gettext import NullTranslations
from typing import TYPE_CHECKING, Final

from rkslocale import assets, furniture, script
from rkslocale.locales import ENGLISH, SERBIAN, Locale, load_translations

if TYPE_CHECKING:
    from collections.abc import Callable

    from rkslocale.model import Furniture
    from rkslocale.pipeline.preparing import Recogniser


_BETWEEN_NAMES: Final = re.compile(r"\s*[,;/|]\s*|\s+(?:and|dhe|i|и)\s+")
_SERBIAN_NAME: Final = re.compile(r"[čćžšđČĆŽŠĐ]|[Ѐ-ӿ]")
"""What shows that a name is written as Serbian writes it."""


def recogniser_for(locale: Locale, site_names: tuple[str, ...]) -> Recogniser:
    """Return what tells the furniture of an article in ``locale`` from its text."""
    return furniture.recogniser(_translations(locale) or NullTranslations(), locale, site_names)


def localizer_for(locale: Locale) -> Callable[[tuple[Furniture, ...]], str | None]:
    """Return what says furniture in ``locale``, or gives None for a locale that the tool has no catalog of."""
    translations = _translations(locale)
    if translations is None:
        return lambda _parts: None
    if locale.language != SERBIAN.language or not locale.is_cyrillic:
        return lambda parts: furniture.localize(parts, translations, locale, script.to_latin)

    def localize(parts: tuple[Furniture, ...]) -> str:
        # One line in one script: foreign names are spelt by ear in Cyrillic, which nobody but an editor can do.
        authors = [name for part in parts if part.name for name in _BETWEEN_NAMES.split(part.name)]
        serbian = all(_SERBIAN_NAME.search(name) for name in authors)
        return furniture.localize(parts, translations, locale, script.to_cyrillic if serbian else str)

    return localize


def notice_for(locale: Locale, *, machine: bool) -> str:
    """Return the line that stands on top of drafts, in English for a locale that the tool has no catalog of.

    ``machine`` tells whether the draft holds machine output.
    """
    return furniture.notice(_translations(locale) or NullTranslations(), machine=machine)


@cache
def _translations(locale: Locale) -> NullTranslations | None:
    if locale.language == ENGLISH.language:
        return NullTranslations()
    for name in (locale.gettext, Locale(locale.language, locale.script).gettext):
        path = assets.root() / name / "LC_MESSAGES" / "rkslocale.po"
        if path.is_file():
            return load_translations(path.read_bytes())
    return None
