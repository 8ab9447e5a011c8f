"""Terms put into a draft: which of its words they replace, and how the draft then reads."""

from __future__ import annotations

import re
from dataclasses import replace
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Final, TypeAlias

from rkslocale.terms.albanian import LINKING
from rkslocale.terms.linking import WORD, linked_span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rkslocale.model import Hypothesis, TermHit

Span: TypeAlias = tuple[int, int]

_ARTICLE_BEFORE: Final = re.compile(r"\b(?:the|an?) $", re.IGNORECASE)
_ALIKE: Final = 0.7
"""From which similarity a word of a draft is taken for a respelt name: ``Beriša`` for ``Berisha``."""
_STEM: Final = 4
"""Letters at the beginning that words of one root have in common: ``eksporton`` and ``eksport``."""
_ROOT: Final = 5
"""Letters within that they have in common: ``sumnjaju`` and ``osumnjičeni``."""


def word_count(text: str) -> int:
    """Return how many words ``text`` has."""
    return len(WORD.findall(text))


def begins_with(text: str, start: int) -> bool:
    """Return whether the first word of ``text`` stands at ``start``."""
    return not WORD.search(text, 0, start)


def begun_as(model: str, text: str) -> str:
    """Return ``text``, with a capital at its beginning if ``model`` has one."""
    return text[:1].upper() + text[1:] if model[:1].isupper() else text


def place_of(source: str, hit: TermHit, draft: Hypothesis) -> Span | None:
    """Return which words of ``draft`` stand for ``hit``, a term of ``source``: those that are linked to it.

    For a term that is to be kept, and has none, those that look most like it. None where there are neither.
    """
    span = linked_span(hit.start, hit.end, draft.links, draft.text)
    if span is None and hit.term.keep:
        return _similar_span(source[hit.start : hit.end], draft.text)
    return span


def _similar_span(name: str, text: str) -> Span | None:
    words = [found.span() for found in WORD.finditer(text)]
    spans = [(first[0], last[1]) for first, last in zip(words, words[word_count(name) - 1 :], strict=False)]
    likeness, span = max(
        ((SequenceMatcher(None, name.casefold(), text[a:b].casefold()).ratio(), (a, b)) for a, b in spans),
        default=(0.0, None),
    )
    return span if likeness >= _ALIKE else None


def placed(draft: Hypothesis, span: Span, form: str, language: str) -> Iterator[Hypothesis]:
    """Yield ``draft`` with ``form`` in ``span``; in English, with each article that it can have, and with none.

    In Albanian, a linking article that begins the span goes in one and stays in another: ``mesazhin e Pashkës``.
    At the beginning of the text it has a capital if what it replaces has one. Links of the other words stay right.
    """
    start, end = span
    articles: tuple[str, ...] = ("",)
    if language == "en":
        articles = ("", "the ", _indefinite(form))
        if (found := _ARTICLE_BEFORE.search(draft.text, 0, start)) is not None:
            start = found.start()
    first, _, rest = draft.text[start:end].partition(" ")
    if language == "sq" and rest and first in LINKING and form.partition(" ")[0] not in LINKING:
        articles = (f"{first} ", "")
    capital = begins_with(draft.text, start) and draft.text[start].isupper()
    for article in articles:
        words = article + form
        yield _put(draft, (start, end), words[0].upper() + words[1:] if capital else words)


def _indefinite(form: str) -> str:
    """Return the indefinite article that most words have that begin as ``form``; acronyms are spelt out."""
    vowels = "AEFHILMNORSX" if form[:2].isupper() else "AEIO" if form[:3].lower() in {"uni", "use"} else "AEIOU"
    return "an " if form[0].upper() in vowels else "a "


def _put(draft: Hypothesis, span: Span, words: str) -> Hypothesis:
    start, end = span
    shift = len(words) - (end - start)
    links = tuple(
        (a, b, c + shift, d + shift) if c >= end else (a, b, c, d)
        for a, b, c, d in draft.links
        if d <= start or c >= end
    )
    return replace(draft, text=draft.text[:start] + words + draft.text[end:], links=links)


def is_kin(words: str, form: str) -> bool:
    """Return whether each word of ``form`` has one of its root among ``words``: ``eksporton`` for ``eksport``."""
    others = WORD.findall(words.casefold())
    return all(any(_share_root(one, other) for other in others) for one in WORD.findall(form.casefold()))


def _share_root(one: str, other: str) -> bool:
    size = SequenceMatcher(None, one, other, autojunk=False).find_longest_match().size
    return size >= _ROOT or one[:_STEM] == other[:_STEM]
