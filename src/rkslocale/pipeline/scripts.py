"""Serbian, between the script of a catalog and the Latin script that engines and the starter memory speak."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rkslocale import script

if TYPE_CHECKING:
    from collections.abc import Callable

    from rkslocale.locales import Locale


def in_latin(locale: Locale, text: str) -> str:
    """Return ``text`` in Latin script if ``locale`` is Serbian, else as it is."""
    return script.to_latin(text) if locale.language == "sr" else text


def in_script_of(locale: Locale, text: str) -> str:
    """Bring Serbian text, in Latin script as engines speak it, into the script of ``locale``."""
    if locale.language != "sr":
        return text
    return script.to_cyrillic(script.to_latin(text)) if locale.is_cyrillic else script.to_latin(text)


def in_scripts_of(source: Locale, target: Locale) -> Callable[[str, str], str]:
    """Return what writes a text of a language, one of those two, in the script that its locale has."""

    def spell(language: str, text: str) -> str:
        return in_script_of(source if language == source.language else target, text)

    return spell
