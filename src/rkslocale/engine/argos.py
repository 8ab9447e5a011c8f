"""The engine: Argos packages, run by CTranslate2 directly.

Not by way of ``argostranslate.translate``, which translates one paragraph at a time, turns ``_`` into a space, and
splits sentences with models that it looks for on the network.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from heapq import nlargest
from itertools import accumulate
from typing import TYPE_CHECKING, Final

from rkslocale.engine import Leg, Scored
from rkslocale.engine.decoder import BATCH_TOKENS, BEAM_SIZE, HOPELESS, LONGEST_PART, Decoder, Search, Target
from rkslocale.engine.joints import fitted
from rkslocale.engine.packages import INSTALL_HINT, choose, find_packages, plan
from rkslocale.engine.parts import split
from rkslocale.errors import PackageMissingError
from rkslocale.model import Hypothesis

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from rkslocale.engine.packages import PackageInfo
    from rkslocale.engine.parts import Part

    Choice = tuple[Target | None, ...]
    """A target of each part of a text; None for a part that stays as it is."""

FIRST_BATCH_TOKENS: Final = 128
"""Source pieces in the first batch; each next one may be twice as large. So a run that is killed early, and again and
again, gets on all the same."""

CURES: Final = (
    {"no_repeat_ngram_size": 3, "repetition_penalty": 1.1},
    {"no_repeat_ngram_size": 2, "repetition_penalty": 1.2},
)
"""How a loop is decoded again, the mildest first. Of 137 loops of the starter packages (FLORES-200 dev, news) the first
leaves 49, and changes chrF++ by +1.2 (en-sr) and -0.3 (sr-en); the second leaves 11, but alone it costs 0.4 and 1.7."""

RECIPE: Final = f"1 {LONGEST_PART} {BEAM_SIZE} {CURES}"
"""What a draft depends on besides its package. The first number grows with every change of how texts are cut, decoded
or put together, so that drafts made the old way are not taken from a cache."""


class ArgosEngine:
    """Translates with the packages that the user has installed and with the starter packages. Never connects out.

    It is an ``Engine``. Packages are looked up once, at the first use, and each model is loaded once.
    """

    def __init__(self, starter: Path | None = None, *, threads: int = 0) -> None:
        """Use the packages in the folder ``starter`` too, and that many ``threads`` (0: what CTranslate2 chooses)."""
        self.starter = starter
        self.threads = threads
        self._models: dict[PackageInfo, Model] = {}
        self._fingerprints: dict[PackageInfo, str] = {}

    @cached_property
    def packages(self) -> tuple[PackageInfo, ...]:
        """The packages there are, broken ones among them."""
        return find_packages(self.starter)

    def route(self, source: str, target: str) -> tuple[Leg, ...]:
        """As ``Engine.route``; also raises ``PackageBrokenError`` for a package that lacks a part."""
        return tuple(
            Leg(found.source, found.target, found.name, self._fingerprint(found))
            for found in plan(self.packages, source, target)
        )

    def _fingerprint(self, package: PackageInfo) -> str:
        if package not in self._fingerprints:
            self._fingerprints[package] = package.fingerprint(RECIPE)
        return self._fingerprints[package]

    def translate(self, texts: Sequence[str], leg: Leg) -> Iterator[dict[str, Scored]]:
        """As ``Engine.translate``."""
        yield from self._model(leg).translate(texts)

    def hypotheses(self, texts: Sequence[str], leg: Leg, count: int) -> Iterator[dict[str, tuple[Hypothesis, ...]]]:
        """As ``Engine.hypotheses``. Links are right where the model was trained for it; see ``alignment``."""
        yield from self._model(leg).hypotheses(texts, count)

    def scores(self, pairs: Sequence[tuple[str, str]], leg: Leg) -> list[float]:
        """As ``Engine.scores``."""
        return self._model(leg).decoder.scores(pairs)

    def _model(self, leg: Leg) -> Model:
        package = choose(self.packages, leg.source, leg.target)
        if package is None or package.name != leg.package:
            raise PackageMissingError(f"there is no package {leg.package}", hint=INSTALL_HINT)
        if package not in self._models:
            self._models[package] = Model(package, threads=self.threads)
        return self._models[package]


@dataclass(frozen=True, slots=True)
class _Job:
    """A text on its way: its parts, and the pieces of each; no pieces for a part that is not worth translating."""

    text: str
    parts: tuple[Part, ...]
    pieces: tuple[tuple[str, ...], ...]

    @property
    def size(self) -> int:
        return sum(len(pieces) for pieces in self.pieces)


class Model:
    """A package, loaded, for texts of any length."""

    def __init__(self, package: PackageInfo, *, threads: int = 0) -> None:
        """Load ``package``. Raises ``PackageBrokenError`` if that cannot be done."""
        self.package = package
        self.decoder = Decoder(package, threads=threads)

    def translate(self, texts: Iterable[str]) -> Iterator[dict[str, Scored]]:
        """As ``Engine.translate``, for the languages of the package."""
        for batch in self._batches(texts):
            made = {}
            for job, options in zip(batch, self._options(batch, Search()), strict=True):
                choice = tuple(targets[0] for targets in options)
                text = "".join(self._fitted(job, choice))
                if text.strip():
                    made[job.text] = (text, _score(choice))
            yield made

    def hypotheses(self, texts: Iterable[str], count: int) -> Iterator[dict[str, tuple[Hypothesis, ...]]]:
        """As ``Engine.hypotheses``, for the languages of the package."""
        for batch in self._batches(texts):
            options = self._options(batch, Search(count, aligned=True))
            made = {
                job.text: tuple(self._hypotheses(job, found, count)) for job, found in zip(batch, options, strict=True)
            }
            yield {text: offered for text, offered in made.items() if offered}

    def _batches(self, texts: Iterable[str]) -> Iterator[list[_Job]]:
        jobs = (self._job(text) for text in dict.fromkeys(texts) if text.strip())
        return _batches(sorted(jobs, key=lambda job: job.size))

    def _job(self, text: str) -> _Job:
        encode = self.decoder.encode
        parts = split(text, lambda part: len(encode(part)) <= LONGEST_PART, self.package.source)
        return _Job(text, parts, tuple(tuple(encode(part.text)) if _has_words(part) else () for part in parts))

    def _options(self, jobs: Sequence[_Job], search: Search) -> list[list[Sequence[Target | None]]]:
        """Return, for each of ``jobs``, the targets of each of its parts, the best first; None for one that stays."""
        parts = [
            (part.text, pieces) for job in jobs for part, pieces in zip(job.parts, job.pieces, strict=True) if pieces
        ]
        found = iter(self._run_and_cure(parts, search))
        return [[next(found) if pieces else (None,) for pieces in job.pieces] for job in jobs]

    def _run_and_cure(self, parts: Sequence[tuple[str, Sequence[str]]], search: Search) -> list[list[Target]]:
        """Return the targets of each of ``parts`` (text and pieces); a loop where no cure helps, and then alone."""
        found = [_sound(targets) or targets[:1] for targets in self.decoder.run(parts, search)]
        for cure in CURES:
            ill = [place for place, targets in enumerate(found) if targets[0].loop]
            cured = self.decoder.run([parts[place] for place in ill], Search(search.count, search.aligned, cure))
            for place, targets in zip(ill, cured, strict=True):
                found[place] = [target for target in _sound(targets) if target.text] or found[place]
        return found

    def _fitted(self, job: _Job, choice: Choice) -> list[str]:
        texts = [part.text if target is None else target.text for part, target in zip(job.parts, choice, strict=True)]
        return fitted(job.parts, texts, self.package.target)

    def _hypotheses(self, job: _Job, options: Sequence[Sequence[Target | None]], count: int) -> Iterator[Hypothesis]:
        seen = set()
        for choice in _choices(options, count):
            texts = self._fitted(job, choice)
            text = "".join(texts)
            if text.strip() and text not in seen and (score := _score(choice)) > HOPELESS:
                seen.add(text)
                yield Hypothesis(text, score, tuple(_links(job.parts, choice, texts)))


def verify(package: PackageInfo) -> None:
    """Load ``package`` and translate a word with it. Raises ``PackageBrokenError`` if that gives nothing."""
    if not any(Model(package).translate(["Kosovo"])):
        raise package.broken("the package translates a word into nothing")


def _sound(targets: Iterable[Target]) -> list[Target]:
    return [target for target in targets if not target.loop]


def _mean(choice: Choice) -> float:
    """Return the mean log-probability of a token of the targets, the ends included."""
    made = [target for target in choice if target is not None]
    return sum(target.total for target in made) / max(sum(len(target.pieces) + 1 for target in made), 1)


def _score(choice: Choice) -> float:
    """Return the mean, or how a text scores of which a part got lost or is a loop."""
    spoilt = any(target is not None and (target.loop or not target.text) for target in choice)
    return HOPELESS if spoilt else _mean(choice)


def _choices(options: Iterable[Sequence[Target | None]], count: int) -> list[Choice]:
    """Return the best ``count`` ways to take a target for each part, the best first."""
    choices: list[Choice] = [()]
    for targets in options:
        choices = nlargest(count, ((*choice, target) for choice in choices for target in targets), key=_mean)
    return choices


def _links(parts: Sequence[Part], choice: Choice, texts: Sequence[str]) -> Iterator[tuple[int, int, int, int]]:
    """Yield the links of the targets, with offsets of the whole source and of the ``texts``, joined."""
    sources = accumulate((len(part.text + part.space) for part in parts), initial=0)
    goals = accumulate(map(len, texts), initial=0)
    for source, goal, target in zip(sources, goals, choice, strict=False):
        if target is None:
            continue
        # What stood before the first word is all that fitting moves.
        shift = goal - (len(target.text) - len(target.text.lstrip()))
        for link in target.links:
            yield link[0] + source, link[1] + source, link[2] + shift, link[3] + shift


def _has_words(part: Part) -> bool:
    return any(character.isalnum() for character in part.text)


def _batches(jobs: Iterable[_Job]) -> Iterator[list[_Job]]:
    batch: list[_Job] = []
    tokens, limit = 0, FIRST_BATCH_TOKENS
    for job in jobs:
        if batch and tokens + job.size > limit:
            yield batch
            batch, tokens, limit = [], 0, min(2 * limit, BATCH_TOKENS)
        batch.append(job)
        tokens += job.size
    if batch:
        yield batch
