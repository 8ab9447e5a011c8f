"""A fake engine for tests: every text comes back upside down, so to speak, at once and without any package."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rkslocale.engine import Leg, Scored
from rkslocale.engine.alignment import words
from rkslocale.errors import PackageMissingError, UsageError
from rkslocale.model import Hypothesis

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

_ENGLISH: Final = "en"


class EchoEngine:
    """Marks each text with the code of the target language, ``[sq] text``: each text with its own, for sure.

    Nothing selects it by default or by name: it has to be made.
    """

    def __init__(self, pairs: Collection[tuple[str, str]], *, batch_size: int = 2, recipe: str = "plain") -> None:
        """Translate between ``pairs`` of Argos codes, ``batch_size`` texts at a time; ``recipe`` is in fingerprints."""
        self.pairs = frozenset(pairs)
        self.batch_size = batch_size
        self.recipe = recipe
        self.sent: list[str] = []
        """Every text that was translated, in order."""

    def route(self, source: str, target: str) -> tuple[Leg, ...]:
        """As ``Engine.route``."""
        if source == target:
            raise UsageError(f"{source} is both source and target")
        steps = [(source, target)] if (source, target) in self.pairs else [(source, _ENGLISH), (_ENGLISH, target)]
        for a, b in steps:
            if (a, b) not in self.pairs:
                raise PackageMissingError(f"no echo from {a} into {b}")
        return tuple(Leg(a, b, f"echo-{a}_{b} 1.0", f"echo-{a}_{b} 1.0 {self.recipe}") for a, b in steps)

    def translate(self, texts: Sequence[str], leg: Leg) -> Iterator[Mapping[str, Scored]]:
        """As ``Engine.translate``; the score is the length of the text, negative, in hundredths."""
        for start in range(0, len(texts), self.batch_size):
            batch = texts[start : start + self.batch_size]
            self.sent.extend(batch)
            yield {text: (f"[{leg.target}] {text}", -len(text) / 100) for text in batch}

    def hypotheses(self, texts: Sequence[str], leg: Leg, count: int) -> Iterator[Mapping[str, tuple[Hypothesis, ...]]]:  # noqa: ARG002  (as in Engine)
        """As ``Engine.hypotheses``: the one target there is, each word of the text linked to itself."""
        shift = len(f"[{leg.target}] ")
        for batch in self.translate(texts, leg):
            yield {
                text: (Hypothesis(target, score, tuple((a, b, a + shift, b + shift) for a, b in words(text))),)
                for text, (target, score) in batch.items()
            }

    def scores(self, pairs: Sequence[tuple[str, str]], leg: Leg) -> list[float]:  # noqa: ARG002  (as in Engine)
        """As ``Engine.scores``: the score that ``translate`` gives."""
        return [-len(source) / 100 for source, _ in pairs]
