"""The engine that a project translates with, and what its texts go through first."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from rkslocale import assets
from rkslocale.casing import Casing, is_title_case
from rkslocale.engine.argos import ArgosEngine
from rkslocale.locales import ENGLISH
from rkslocale.project.starter import sentences

if TYPE_CHECKING:
    from rkslocale.locales import Locale
    from rkslocale.pipeline import Recase


def default_engine() -> ArgosEngine:
    """Return the engine for the Argos packages of the user, and the starter packages where those have none."""
    return ArgosEngine(assets.root() / "models")


def recase_for(source: Locale) -> Recase:
    """Return what brings English Title-Case headlines to sentence case, and leaves every other text as it is."""
    if not source.same_language(ENGLISH):
        return str
    return lambda text: _casing().sentence_case(text) if is_title_case(text) else text


@cache
def _casing() -> Casing:
    """Return what the starter memory tells of capitals; it is read when the first headline needs it."""
    return Casing(sentences(ENGLISH.language))
