"""Lines that every page of a site has: byline, date, reading time, share bar."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rkslocale.checks.pair import Aids, Pair, Problem
from rkslocale.checks.registry import check
from rkslocale.checks.words import words
from rkslocale.language import figures
from rkslocale.language.lexicon import LANGUAGES, capitalized, lexicon
from rkslocale.model import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rkslocale.checks.words import Word
    from rkslocale.language.figures import Figure
    from rkslocale.locales import Locale

_LABEL: Final = 2
"""Letters from which a word is a label, and no initial of a name."""


@check("furniture", Severity.ERROR, "a byline, date, reading time or button left as it is, or with another number")
def furniture(pair: Pair, aids: Aids) -> Iterator[Problem]:
    """Yield a problem for a line of furniture, or its label, left in the source's language, or with another number.

    Other words than those that the tool has are an editor's choice.
    """
    said = aids.furniture(pair.source)
    if said is None:
        return
    if _plain(pair.target) == _plain(pair.source) != _plain(said):
        message = f"the line is left as it is in the source; write “{said}”"
        yield Problem(message, 0, len(pair.target))
    elif (label := _left(said, pair)) is not None:
        yield Problem(f"“{label.text}” is left from the source; write “{said}”", label.start, label.end)
    elif (lost := _lost(said, pair.target, pair.target_locale)) is not None:
        figure, other = lost
        number = said[figure.start : figure.end]
        found = f"not “{pair.target[other.start : other.end]}”" if other else "which the target lacks"
        start, end = (other.start, other.end) if other else (0, 0)
        yield Problem(f"the line should say “{number}”, {found}; write “{said}”", start, end)


def _plain(text: str) -> str:
    return " ".join(text.casefold().split()).strip(" .:")


def _left(said: str, pair: Pair) -> Word | None:
    """Return the word that the target begins with as the source does, where the tool has another: *By*, *Photo*.

    Names stay as they are, so it must be a word of the source's language that is none.
    """
    language = pair.source_locale.language
    ours, theirs, wanted = (
        next(iter(words(text, locale)), None)
        for text, locale in (
            (pair.source, pair.source_locale),
            (pair.target, pair.target_locale),
            (said, pair.target_locale),
        )
    )
    if ours is None or theirs is None or wanted is None or language not in LANGUAGES:
        return None
    is_left = ours.plain == theirs.plain != wanted.plain and len(ours.plain) >= _LABEL
    is_word = ours.plain in lexicon(language) and ours.plain not in capitalized(language)
    return theirs if is_left and is_word and ours.plain not in lexicon(pair.target_locale.language) else None


def _lost(said: str, target: str, locale: Locale) -> tuple[Figure, Figure | None] | None:
    """Return a figure that ``target`` lacks, and one that it has in its place."""
    if locale.language not in LANGUAGES:
        return None
    wanted, there = figures.find(said, locale.language), figures.find(target, locale.language)
    lost = next((one for one in wanted if not any(figures.agree(one, other) for other in there)), None)
    if lost is None:
        return None
    other = next((one for one in there if not any(figures.agree(one, figure) for figure in wanted)), None)
    # The figure 1 may be said in a word, which the grammar of figures takes for an article.
    return None if other is None and lost.value == "1" else (lost, other)
