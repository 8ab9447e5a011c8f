"""What the check of terms asks others for: the terms of a source that its target lacks."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from rkslocale import assets
from rkslocale.checks import MissingTerm
from rkslocale.pipeline.placing import is_kin
from rkslocale.pipeline.scripts import in_latin, in_script_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from rkslocale.locales import Locale
    from rkslocale.model import TermHit
    from rkslocale.pipeline.enforcing import Terms

_WORD: Final = re.compile(r"\w{4,}")
"""A word that says what is meant; the shorter ones are articles and prepositions."""
_STEM: Final = 4
"""As ``placing.is_kin`` has it."""
_PLACE: Final = "place"
"""The domain of places. One is missed only where the target has a name at all: *there* and *home* may stand for it."""
_NAME_WITHIN: Final = re.compile(r"[\w,”“] [“„]?[A-ZČĆŽŠĐËÇ]")
_ACRONYM: Final = re.compile(r"(?<!\()\b[A-ZČĆŽŠĐËÇ]{3,}\b")
"""A word of capitals, in Latin script; in brackets it stands beside the name in full."""
_LONGER_NAME: Final = re.compile(r"\b(?!The )[A-Z][\w’']*(?: (?:of |the )?[A-Z][\w’']*)+")
"""English words with capitals that follow each other."""


def term_aid(base: Terms, source_locale: Locale, target_locale: Locale) -> Callable[[str, str], Sequence[MissingTerm]]:
    """Return what gives, of a source and a target, the terms of ``base`` that the target lacks, each once.

    Words of the same root as an accepted form will do (``izborni`` for ``izbori``), and so do an acronym of one
    (``KQZ``) and a longer name that stays as it is in the source (``The New York Times``). A place is missed only where
    the target has a name at all. The terms that come with the tool are passed over where good translations often say
    them otherwise: those in ``locales/words/terms.tsv``, which ``tests/make_doubtful_terms.py`` writes. A newsroom's
    own entry counts, unless it says just what one of those does.
    """
    source_language, target_language = source_locale.language, target_locale.language
    doubtful = doubtful_terms().get((source_language, target_language), frozenset())

    def missing(source: str, target: str) -> tuple[MissingTerm, ...]:
        text, translation = in_latin(source_locale, source), in_latin(target_locale, target)
        hits = lacking(base, (text, source_language), (translation, target_language))
        return tuple(
            MissingTerm(text[hit.start : hit.end], tuple(in_script_of(target_locale, form) for form in forms))
            for hit in hits
            if (hit.term.id, (forms := hit.term.forms[target_language])[0]) not in doubtful
            and not _is_abbreviated(forms, translation)
            and not _is_in_longer_name(text, hit, translation)
            and not (hit.term.domain == _PLACE and not _NAME_WITHIN.search(translation))
        )

    return missing


def lacking(base: Terms, source: tuple[str, str], target: tuple[str, str]) -> tuple[TermHit, ...]:
    """Return the first hit of each term in ``source`` for which ``target`` has no word of its root.

    Both are a text, Serbian in Latin script, and its language.
    """
    missing = base.missing(base.find(*source), *target)
    once = {hit.term.id: hit for hit in reversed(missing)}
    return tuple(hit for hit in reversed(once.values()) if not _hinted(hit.term.forms[target[1]], target[0]))


@cache
def doubtful_terms() -> dict[tuple[str, str], frozenset[tuple[str, str]]]:
    """Return by source and target language the id and the preferred form of terms that are often said otherwise."""
    lines = (assets.root() / "words" / "terms.tsv").read_text(encoding="utf-8").splitlines()
    found: dict[tuple[str, str], set[tuple[str, str]]] = {}
    for line in lines:
        source, target, name, form = line.split("\t")
        found.setdefault((source, target), set()).add((name, form))
    return {pair: frozenset(terms) for pair, terms in found.items()}


def _is_abbreviated(forms: Iterable[str], target: str) -> bool:
    """Return whether an acronym in ``target`` begins with the initials of one of ``forms``: ``KQZ``, ``MASHTI``."""
    acronyms = _ACRONYM.findall(target)
    if not acronyms:
        return False
    initials = {"".join(word[0] for word in _WORD.findall(form)).upper() for form in forms}
    return any(len(letters) > 1 and acronym.startswith(letters) for acronym in acronyms for letters in initials)


def _is_in_longer_name(source: str, hit: TermHit, target: str) -> bool:
    """Return whether the hit is a part of a name, with a word before or behind it, that ``target`` has as it is."""
    return any(
        longer.start() <= hit.start and hit.end <= longer.end() and longer[0] in target
        for longer in _LONGER_NAME.finditer(source)
        if longer.end() - longer.start() > hit.end - hit.start
    )


def _hinted(forms: Iterable[str], target: str) -> bool:
    """Return whether ``target`` has words of the roots of one of ``forms``."""
    stems = dict.fromkeys(" ".join(word[: _STEM + 2] for word in _WORD.findall(form)) for form in forms)
    return any(stem and is_kin(target, stem) for stem in stems)
