"""Drafts that say the terms of the source as the term base has them."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from hashlib import blake2b
from math import inf
from operator import itemgetter
from typing import TYPE_CHECKING, Final, Protocol, TypeVar

from rkslocale.language.loops import is_loop
from rkslocale.model import Hypothesis
from rkslocale.pipeline.placing import begins_with, begun_as, is_kin, place_of, placed, word_count
from rkslocale.terms.fitting import fitting_form, inflections

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from rkslocale.engine import Engine, Leg, Scored
    from rkslocale.model import Term, TermHit
    from rkslocale.pipeline.drafting import Reword
    from rkslocale.pipeline.placing import Span

COUNT: Final = 8
"""Hypotheses that are looked at for the terms of a draft."""

RECIPE: Final = f"2 {COUNT}"
"""The first number grows with every change of how terms are enforced, as that of ``engine.argos``."""

PRICE: Final = 4.0
"""How much a draft may lose for a term: in score, times its words."""

NAME_PRICE: Final = 15.0
"""The same, for a name."""

KIN_PRICE: Final = 0.5
"""The same, for a term that the draft has as another word of its root: most are right, as the verb that the source
has (``eksporton`` for ``exports``)."""

BONUS: Final = 1.5
"""How much likelier, in the same measure, a form must be than one of the preferred word, or than that which the rules
of ``terms.fitting`` choose. With the starter packages, 91 % of the forms in what people made of 250 sentences are found
so into Albanian, and 83 % into Serbian (many of the others are synonyms); 87 % and 78 % by likelihood alone."""

_LENGTHS: Final = (0.6, 1.7)
"""How long a draft may be, as a share of the plain one."""
_SLACK: Final = 20
"""Characters that it may have besides, for a long term in a short headline."""

_FIGURE: Final = re.compile(r"\d+")

Value = TypeVar("Value")


class Terms(Protocol):
    """What ``terms.TermBase`` is."""

    @property
    def terms(self) -> tuple[Term, ...]:
        """All there are."""

    def find(self, text: str, language: str, /) -> tuple[TermHit, ...]:
        """Return where terms stand in ``text``."""

    def missing(self, hits: Iterable[TermHit], target: str, language: str, /) -> tuple[TermHit, ...]:
        """Return those of ``hits`` that have no accepted form in ``target``."""

    def annotate(self, text: str, hits: Iterable[TermHit], language: str, /) -> str:
        """Return ``text`` with each hit replaced by the preferred form of its term in ``language``."""


@dataclass(frozen=True, slots=True)
class _Case:
    """A text whose plain draft lacks an accepted form of a term."""

    text: str
    plain: Scored
    hits: tuple[TermHit, ...]
    missing: tuple[TermHit, ...]


class Enforcing:
    """An ``Engine`` whose drafts have the terms of their sources in a form that a term base accepts, where it can.

    Only drafts that lack one cost more. They are replaced by what lacks the fewest and scores best among: other
    hypotheses of the inner engine; its draft of the source with the preferred terms put in; and drafts in which the
    linked words have been replaced, by the accepted form that the inner engine finds most likely in that place, so that
    case and number are those of the sentence. No draft is replaced by one that lacks another term, has lost a figure,
    loops, or is much less likely; terms that are to be kept are worth any score.
    """

    def __init__(self, engine: Engine, base: Terms) -> None:
        """Enforce the terms of ``base`` on the drafts of ``engine``."""
        self.engine = engine
        self.base = base

    def route(self, source: str, target: str) -> tuple[Leg, ...]:
        """As ``Engine.route``. The fingerprint of a leg changes with the terms that both its languages have."""
        return tuple(
            replace(leg, fingerprint=f"{leg.fingerprint} {digest}") if (digest := self._digest(leg)) else leg
            for leg in self.engine.route(source, target)
        )

    def _digest(self, leg: Leg) -> str:
        pair = (leg.source, leg.target)
        shared = [
            (term.id, term.keep, term.vague, *(term.forms[language] for language in pair))
            for term in self.base.terms
            if all(term.forms.get(language) for language in pair)
        ]
        return blake2b(f"{RECIPE} {shared}".encode(), digest_size=8).hexdigest() if shared else ""

    def translate(self, texts: Sequence[str], leg: Leg) -> Iterator[Mapping[str, Scored]]:
        """As ``Engine.translate``."""
        for batch in self.engine.translate(texts, leg):
            cases = [case for text, plain in batch.items() if (case := self._case(text, plain, leg)) is not None]
            yield {**batch, **self._enforced(cases, leg)} if cases else batch

    def hypotheses(self, texts: Sequence[str], leg: Leg, count: int) -> Iterator[Mapping[str, tuple[Hypothesis, ...]]]:
        """As ``Engine.hypotheses``: those of the inner engine, as they are."""
        yield from self.engine.hypotheses(texts, leg, count)

    def scores(self, pairs: Sequence[tuple[str, str]], leg: Leg) -> Sequence[float]:
        """As ``Engine.scores``."""
        return self.engine.scores(pairs, leg)

    def _case(self, text: str, plain: Scored, leg: Leg) -> _Case | None:
        hits = self.base.find(text, leg.source)
        missing = self.base.missing(hits, plain[0], leg.target)
        return _Case(text, plain, hits, missing) if missing else None

    def _enforced(self, cases: Sequence[_Case], leg: Leg) -> dict[str, Scored]:
        """Return better drafts of ``cases`` by text, for those that have one."""
        offered = _joined(self.engine.hypotheses([case.text for case in cases], leg, COUNT))
        annotated = {
            case.text: begun_as(case.text, self.base.annotate(case.text, case.missing, leg.target)) for case in cases
        }
        drafted = _joined(self.engine.translate(list(annotated.values()), leg))
        better = {}
        for case in cases:
            hypotheses = offered.get(case.text, ())
            candidates = [hypothesis.text for hypothesis in hypotheses]
            candidates += [self._with_terms(case, draft, leg) for draft in self._drafts(case, hypotheses, leg)]
            if made := drafted.get(annotated[case.text]):
                candidates += [made[0], self._inflected(case, made[0], leg)]
            like = hypotheses[0] if hypotheses else None
            prices = {hit.start: _price(case.text, hit, like, leg) for hit in case.missing}
            if (found := self._best(case, candidates, prices, leg)) is not None:
                better[case.text] = found
        return better

    def _drafts(self, case: _Case, hypotheses: Sequence[Hypothesis], leg: Leg) -> tuple[Hypothesis, ...]:
        """Return the best hypothesis, and that which lacks the fewest terms."""
        if not hypotheses:
            return ()
        fewest = min(hypotheses, key=lambda hypothesis: len(self.base.missing(case.hits, hypothesis.text, leg.target)))
        return tuple(dict.fromkeys((hypotheses[0], fewest)))

    def _with_terms(self, case: _Case, draft: Hypothesis, leg: Leg) -> str:
        """Return ``draft`` with the terms that it lacks in place of the words that stand for them, where it can be."""
        for hit in self.base.missing(case.hits, draft.text, leg.target):
            if (span := place_of(case.text, hit, draft)) is not None:
                price = inf if hit.term.keep else _price(case.text, hit, draft, leg)
                draft = self._likeliest(case.text, draft, hit.term, span, price, leg)
        return draft.text

    def _inflected(self, case: _Case, text: str, leg: Leg) -> str:
        """Return ``text``, in which terms stand that were put into its source, in the form that fits their places."""
        draft, lacking = Hypothesis(text, 0.0, ()), {hit.term.id for hit in case.missing}
        for hit in reversed(self.base.find(text, leg.target)):
            if hit.term.id in lacking:
                draft = self._likeliest(case.text, draft, hit.term, (hit.start, hit.end), inf, leg)
        return draft.text

    def _likeliest(self, source: str, draft: Hypothesis, term: Term, span: Span, price: float, leg: Leg) -> Hypothesis:
        """Return ``draft`` with that form of ``term`` in ``span`` that is likeliest there, unless it costs too much."""
        made = list(_wordings(draft, term, span, leg.target))
        before, *scores = (
            score * word_count(draft.text)
            for score in self.engine.scores([(source, one.text) for one in (draft, *(one for one, _ in made))], leg)
        )
        best = max(range(len(made)), key=lambda number: scores[number] + made[number][1])
        return made[best][0] if before - scores[best] <= price else draft

    def _best(self, case: _Case, candidates: Iterable[str], prices: Mapping[int, float], leg: Leg) -> Scored | None:
        """Return the candidate that lacks the fewest terms, those to be kept first, and of those the likeliest.

        None where that is the plain draft.
        """
        lacking = {hit.term.id for hit in case.missing}
        sound = {}
        for text in dict.fromkeys(candidates):
            still = self.base.missing(case.hits, text, leg.target)
            if len(still) < len(case.missing) and {hit.term.id for hit in still} <= lacking and _is_sound(text, case):
                sound[text] = still
        plain, *scores = self.engine.scores([(case.text, text) for text in (case.plain[0], *sound)], leg)
        words, lost = word_count(case.plain[0]), _kept(case.missing)
        worth = []
        for (text, still), score in zip(sound.items(), scores, strict=True):
            budget = sum(prices[hit.start] for hit in case.missing if hit not in still)
            affordable = (plain - score) * words <= budget
            if affordable or _kept(still) < lost:
                worth.append(((-_kept(still), affordable, -len(still), score), text))
        if not worth:
            return None
        (*_, score), text = max(worth, key=itemgetter(0))
        return text, score


def keeping_terms(reword: Reword, base: Terms, language: str) -> Reword:
    """Return what words a text as ``reword`` does, and the terms in it as ``base`` writes them.

    When a headline in Title Case becomes a sentence, a term that has capitals of its own (Security Council) keeps them.
    """

    def worded(text: str) -> str:
        made, position = reword(text), 0
        for hit in base.find(text, language) if made != text else ():
            found = text[hit.start : hit.end].lower()
            start = made.lower().find(found, position)
            written = next((form for form in hit.term.forms[language] if form.lower() == found), None)
            if start >= 0 and written is not None:
                first = made[start] if begins_with(made, start) else written[0]
                position = start + len(written)
                made = made[:start] + first + written[1:] + made[position:]
        return made

    return worded


def _wordings(draft: Hypothesis, term: Term, span: Span, language: str) -> Iterator[tuple[Hypothesis, float]]:
    """Yield ``draft`` with each accepted form of ``term`` in ``span``, and what speaks for it but its likelihood."""
    forms = term.forms[language]
    ruled = (fitting_form(term, draft.text, *span, language) or "").casefold()
    preferred = inflections(forms, language)
    for form in forms:
        bonus = BONUS * ((form.casefold() == ruled) + (form in preferred))
        for made in placed(draft, span, form, language):
            yield made, bonus


def _price(source: str, hit: TermHit, draft: Hypothesis | None, leg: Leg) -> float:
    """Return what ``draft`` may lose for the term of ``hit``."""
    if hit.term.keep or (source[hit.start].isupper() and hit.term.forms[leg.source][0][0].isupper()):
        return NAME_PRICE
    span = draft and place_of(source, hit, draft)
    if draft and span and is_kin(draft.text[slice(*span)], hit.term.forms[leg.target][0]):
        return KIN_PRICE
    return PRICE


def _kept(hits: Iterable[TermHit]) -> int:
    """Return how many of ``hits`` are to be kept."""
    return sum(hit.term.keep for hit in hits)


def _is_sound(text: str, case: _Case) -> bool:
    """Whether ``text`` is no loop, about as long as the plain draft, and has all of its figures."""
    plain = case.plain[0]
    low, high = _LENGTHS[0] * len(plain), _LENGTHS[1] * len(plain) + _SLACK
    figures = Counter(_FIGURE.findall(plain)) - Counter(_FIGURE.findall(text))
    return low <= len(text) <= high and not figures and not is_loop(text, case.text)


def _joined(batches: Iterable[Mapping[str, Value]]) -> dict[str, Value]:
    return {text: value for batch in batches for text, value in batch.items()}
