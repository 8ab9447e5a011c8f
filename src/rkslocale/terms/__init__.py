"""The term base: which terms stand in a text, in any form, and how another language says them.

Serbian is in Latin script here; who has Cyrillic brings it into Latin script first.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rkslocale.model import TermHit
from rkslocale.terms.matching import Matcher

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from rkslocale.model import Term
    from rkslocale.terms.matching import Match

ADVICE_LENGTH: Final = 200
"""Characters of advice that a comment has room for."""


class TermBase:
    """Terms, and how each language says them."""

    def __init__(self, terms: Iterable[Term]) -> None:
        self.terms = tuple(terms)
        self._matchers: dict[str, Matcher] = {}

    def find(self, text: str, language: str) -> tuple[TermHit, ...]:
        """Return where terms stand in ``text``, in order; longer ones win over those that they overlap.

        A form that stands for several entries is no hit, unless it is the preferred one of just one of them. Nor is one
        that is vague, an English verb, or, except in English, a form that is shorter than the preferred one, or the
        adjective of a place.
        """
        taken: list[TermHit] = []
        for match in sorted(self._matcher(language).matches(text), key=lambda m: (m.start - m.end, m.start)):
            term = _meant(match, text[match.start : match.end])
            if term is not None and not any(match.start < hit.end and hit.start < match.end for hit in taken):
                taken.append(TermHit(term, match.start, match.end))
        return tuple(sorted(taken, key=lambda hit: hit.start))

    def missing(self, hits: Iterable[TermHit], target: str, language: str) -> tuple[TermHit, ...]:
        """Return those of ``hits`` whose term has no accepted form in ``target``, a text in ``language``.

        One occurrence is enough for several hits of a term: of the sentences of the starter memory that name a term
        twice, 96 % of the translations have it at least once, but only 77 % as often as the source.
        """
        there = {form.term.id for match in self._matcher(language).matches(target) for form in match.forms}
        return tuple(hit for hit in hits if hit.term.forms.get(language) and hit.term.id not in there)

    def annotate(self, text: str, hits: Iterable[TermHit], language: str) -> str:
        """Return ``text`` with each hit replaced by the preferred form of its term in ``language``."""
        parts, position = [], 0
        for hit in sorted(hits, key=lambda hit: hit.start):
            forms = hit.term.forms.get(language)
            if forms:
                parts += [text[position : hit.start], forms[0]]
                position = hit.end
        return "".join([*parts, text[position:]])

    def advice(
        self,
        hits: Iterable[TermHit],
        source: str,
        target: str,
        *,
        spell: Callable[[str, str], str] = lambda _language, form: form,
        room: int = ADVICE_LENGTH,
    ) -> str:
        """Return what a translator is to know: ``Assembly of Kosovo → Kuvendi i Kosovës; KFOR (keep)``.

        Each term once, in order, by its preferred forms in the languages ``source`` and ``target``, as ``spell`` (of
        a language and a form) writes them. Those for which ``room``, in characters, does not suffice are left out.
        """
        said = dict.fromkeys(_said(hit.term, source, target, spell) for hit in hits if hit.term.forms.get(target))
        advice = ""
        for part in said:
            longer = f"{advice}; {part}" if advice else part
            if len(longer) > room:
                return f"{advice}; …" if advice else ""
            advice = longer
        return advice

    def _matcher(self, language: str) -> Matcher:
        if language not in self._matchers:
            self._matchers[language] = Matcher(self.terms, language)
        return self._matchers[language]


def _meant(match: Match, words: str) -> Term | None:
    forms = tuple(form for form in match.forms if form.sought)
    forms = tuple(form for form in forms if form.text == words) or forms
    if len({form.term.id for form in forms}) > 1:
        forms = tuple(form for form in forms if form.preferred)
    terms = {form.term.id: form.term for form in forms}
    return next(iter(terms.values())) if len(terms) == 1 else None


def _said(term: Term, source: str, target: str, spell: Callable[[str, str], str]) -> str:
    language = source if source in term.forms else target
    name = spell(language, term.forms[language][0])
    return f"{name} (keep)" if term.keep else f"{name} → {spell(target, term.forms[target][0])}"
