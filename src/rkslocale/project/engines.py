"""The engine that a project translates with, and what its texts go through first."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from rkslocale import assets
from rkslocale.engine.argos import ArgosEngine
from rkslocale.english import Casing, is_title_case, undotted
from rkslocale.locales import ENGLISH
from rkslocale.pipeline.enforcing import Enforcing, keeping_terms
from rkslocale.project.starter import sentences
from rkslocale.project.terminology import starter_base

if TYPE_CHECKING:
    from rkslocale.locales import Locale
    from rkslocale.pipeline.drafting import Reword
    from rkslocale.terms import TermBase


def argos_engine() -> ArgosEngine:
    """Return the engine for the Argos packages of the user, and the starter packages where those have none."""
    return ArgosEngine(assets.root() / "models")


def default_engine(base: TermBase | None = None) -> Enforcing:
    """Return that engine, held to the terms of ``base``; without one, to those that come with the tool."""
    return Enforcing(argos_engine(), starter_base() if base is None else base)


def reword_for(source: Locale, base: TermBase) -> Reword:
    """Return what brings English text into the form that engines read best, and leaves all other text as it is."""
    return keeping_terms(_reworded, base, ENGLISH.language) if source.same_language(ENGLISH) else str


def _reworded(text: str) -> str:
    text = undotted(text)
    return _casing().sentence_case(text) if is_title_case(text) else text


@cache
def _casing() -> Casing:
    """Return what the starter memory tells of capitals; it is read when the first headline needs it."""
    return Casing(sentences(ENGLISH.language))
