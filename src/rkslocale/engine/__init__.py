"""Machine translation, offline: what an engine is.

Importing this package loads neither argostranslate nor CTranslate2; ``decoder`` does, when something is first
translated.

============= =========================================================================
``argos``     the engine: Argos packages, for texts of any length
``decoder``   a package, loaded and run by CTranslate2
``packages``  which packages there are
``install``   putting one more there; the only module that may open a connection
``parts``     texts that are longer than a model can take
``joints``    their drafts, made into one
``loops``     targets in which a model says the same thing over and over
``alignment`` which words of a target come from which of its source
``pivot``     translating over several legs, with a cache, so that nothing is done twice
``echo``      a fake engine, for tests
============= =========================================================================
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from rkslocale.model import Hypothesis

Scored: TypeAlias = tuple[str, float]
"""A target and its score: the mean log-probability of a target token, 0 at best."""


@dataclass(frozen=True, slots=True)
class Leg:
    """A step from one language into another that one package takes."""

    source: str
    """Argos code: ``sr``."""
    target: str
    package: str
    """Name and version of the package: ``translate-sr_en 0.3``."""
    fingerprint: str
    """What its targets depend on: package, model, way of decoding. Those of another fingerprint are other targets."""


class Engine(Protocol):
    """Something that translates. Serbian goes in and comes out in Latin script."""

    def route(self, source: str, target: str) -> tuple[Leg, ...]:
        """Return the legs from ``source`` to ``target`` (Argos codes): one, or two by way of English.

        Raises ``PackageMissingError`` where a leg has no package, and ``UsageError`` where the two are the same.
        """

    def translate(self, texts: Sequence[str], leg: Leg) -> Iterator[Mapping[str, Scored]]:
        """Yield the targets of ``texts`` by text, a batch at a time, in any order.

        A batch that has been yielded is final, so that a caller who stores each one loses no more than the next. A text
        that comes out empty is left out. Raises ``PackageBrokenError`` for a package that does not load or run.
        """

    def hypotheses(self, texts: Sequence[str], leg: Leg, count: int) -> Iterator[Mapping[str, tuple[Hypothesis, ...]]]:
        """Yield up to ``count`` different targets of each text, the best first, with word links; in batches.

        The first is as good as what ``translate`` makes, and nearly always the same. None is a loop; a text without any
        is left out. What the links are worth depends on the package: they are what its decoder looked at, which is an
        alignment if it was trained to be one (the starter packages), and else few and not to be relied on. Raises as
        ``translate`` does.
        """

    def scores(self, pairs: Sequence[tuple[str, str]], leg: Leg) -> Sequence[float]:
        """Return how likely each pair's target is for its source: the mean log-probability of a token, 0 at best.

        Comparable among targets of the same source, whoever made them: of two forms of a word, the one that fits its
        sentence scores better. Raises as ``translate`` does.
        """
