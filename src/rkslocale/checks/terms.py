"""A term of the source that the target says otherwise than the term base, or by a word with another meaning."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rkslocale.checks.pair import Aids, Pair, Problem
from rkslocale.checks.registry import check
from rkslocale.language.literals import masked
from rkslocale.language.offices import mistaken
from rkslocale.language.siblings import exchanged
from rkslocale.locales import ENGLISH
from rkslocale.model import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

_SHOWN: Final = 3
"""Accepted forms that a message has room for."""
_LANGUAGES: Final = frozenset({"sq", "sr"})
"""Into which mistakes of law and office are known."""


@check("terms", Severity.WARNING, "a term is missing, or not said as the term base says it")
def terms(pair: Pair, aids: Aids) -> Iterator[Problem]:
    """Yield a problem for each term that the target lacks, at the target as a whole, and for each mistaken word.

    What is mistaken are offices and words of law (``language.offices``, ``language.siblings``); one ministry for
    another is an error. Lines that are furniture of a page are passed over: a check of their own knows them.
    """
    found = list(_found(pair, aids))
    if found and aids.furniture(pair.source) is None:  # asked last, for it takes longest
        yield from found


def _found(pair: Pair, aids: Aids) -> Iterator[Problem]:
    source, target = masked(pair.source), masked(pair.target)
    for term in aids.missing_terms(source, target):
        forms = " or ".join(f"“{form}”" for form in dict.fromkeys(term.accepted[:_SHOWN]))
        yield Problem(f"the term “{term.source}” is not in the target; the term base has {forms}")
    language = pair.target_locale.language
    if pair.source_locale.language != ENGLISH.language or language not in _LANGUAGES:
        return
    mistakes = list(mistaken(source, target, language))
    for mistake in mistakes:
        yield Problem(
            f"“{pair.target[mistake.start : mistake.end]}” does not say “{mistake.said}”; say what the source says",
            mistake.start,
            mistake.end,
            Severity.ERROR if mistake.portfolio else None,
        )
    if mistakes:  # a second word for one mistake says nothing new
        return
    for word in exchanged(source, target, language):
        said = pair.target[word.start : word.end]
        yield Problem(
            f"the source has “{word.said}”, the target “{said}” in its place; say what the source says",
            word.start,
            word.end,
        )
