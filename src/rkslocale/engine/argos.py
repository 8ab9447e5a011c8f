"""The engine: Argos packages, run by CTranslate2 directly.

Not by way of ``argostranslate.translate``, which translates one paragraph at a time, turns ``_`` into a space, and
splits sentences with models that it looks for on the network.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

from rkslocale.engine import Leg, Scored
from rkslocale.engine.packages import INSTALL_HINT, argos_library, choose, find_packages, plan
from rkslocale.engine.parts import split
from rkslocale.errors import PackageMissingError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path

    from rkslocale.engine.packages import PackageInfo
    from rkslocale.engine.parts import Part

LONGEST_PART: Final = 64
"""In pieces, about 45 words. Measured with the starter packages: the 38 longer sentences of FLORES-200 dev gain 2
chrF++ by being cut here as against 128 pieces, paragraphs of twelve sentences 5, and 47 as against 480. Far beyond, a
model without position encodings for it (the starter packages: from 512) fails."""

LONGEST_TARGET: Final = 3 * LONGEST_PART
"""In pieces. A target that gets there is a loop: no language here needs three times the pieces of another."""

BATCH_TOKENS: Final = 2048
"""Source pieces in a batch. A run that is killed loses the work of one batch, a few seconds."""

BEAM_SIZE: Final = 4

HOPELESS: Final = -9.0
"""The score of a draft that is a loop, or lacks a part of its source. A guess among 8,000 pieces scores that low."""

_LONGEST_PERIOD: Final = 12
_LOOP_ROUNDS: Final = 4


class ArgosEngine:
    """Translates with the packages that the user has installed and with the starter packages. Never connects out.

    It is an ``Engine``. Packages are looked up once, at the first use, and each model is loaded once.
    """

    def __init__(self, starter: Path | None = None, *, threads: int = 0) -> None:
        """Use the packages in the folder ``starter`` too, and that many ``threads`` (0: what CTranslate2 chooses)."""
        self.starter = starter
        self.threads = threads
        self._models: dict[PackageInfo, Model] = {}

    @cached_property
    def packages(self) -> tuple[PackageInfo, ...]:
        """The packages there are, broken ones among them."""
        return find_packages(self.starter)

    def route(self, source: str, target: str) -> tuple[Leg, ...]:
        """As ``Engine.route``; also raises ``PackageBrokenError`` for a package that lacks a part."""
        return tuple(Leg(found.source, found.target, found.name) for found in plan(self.packages, source, target))

    def translate(self, texts: Sequence[str], leg: Leg) -> Iterator[dict[str, Scored]]:
        """As ``Engine.translate``."""
        package = choose(self.packages, leg.source, leg.target)
        if package is None or package.name != leg.package:
            raise PackageMissingError(f"there is no package {leg.package}", hint=INSTALL_HINT)
        if package not in self._models:
            self._models[package] = Model(package, threads=self.threads)
        yield from self._models[package].translate(texts)


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
    """A package, loaded."""

    def __init__(self, package: PackageInfo, *, threads: int = 0) -> None:
        """Load ``package``. Raises ``PackageBrokenError`` if that cannot be done."""
        import ctranslate2  # noqa: PLC0415  (heavy: only where something is translated)

        self.package = package
        if package.fault:
            raise package.broken(package.fault)
        try:
            argos = argos_library().Package(package.path)
            self._encode, self._decode = _coders(argos.tokenizer)
            self._prefix = [argos.target_prefix] if argos.target_prefix else []
            self._translator = ctranslate2.Translator(
                str(package.path / "model"), compute_type="int8", intra_threads=threads
            )
            self._encode("Kosovo")
        except (OSError, RuntimeError, ValueError) as error:
            raise package.broken(f"the package does not load: {error}") from error

    def translate(self, texts: Iterable[str]) -> Iterator[dict[str, Scored]]:
        """As ``Engine.translate``, for the languages of the package."""
        jobs = sorted((self._job(text) for text in dict.fromkeys(texts) if text.strip()), key=lambda job: job.size)
        for batch in _batches(jobs):
            yield self._translate_batch(batch)

    def _job(self, text: str) -> _Job:
        parts = split(text, lambda part: len(self._encode(part)) <= LONGEST_PART)
        return _Job(text, parts, tuple(tuple(self._encode(part.text)) if _has_words(part) else () for part in parts))

    def _translate_batch(self, jobs: Sequence[_Job]) -> dict[str, Scored]:
        sources = [pieces for job in jobs for pieces in job.pieces if pieces]
        targets = iter(self._run(sources))
        made = {
            job.text: self._joined(job, [next(targets) if pieces else None for pieces in job.pieces]) for job in jobs
        }
        return {text: scored for text, scored in made.items() if scored[0].strip()}

    def _run(self, sources: Sequence[Sequence[str]]) -> list[tuple[list[str], float]]:
        """Return the target pieces of each of ``sources``, and the sum of their log-probabilities."""
        try:
            results = self._translator.translate_batch(
                sources,
                target_prefix=[self._prefix] * len(sources) if self._prefix else None,
                beam_size=BEAM_SIZE,
                max_batch_size=BATCH_TOKENS,
                batch_type="tokens",
                max_input_length=0,
                max_decoding_length=LONGEST_TARGET,
                replace_unknowns=True,
                return_scores=True,
            )
        except (RuntimeError, ValueError) as error:
            raise self.package.broken(f"the model does not run: {error}") from error
        # CTranslate2 divides the sum by the number of tokens, the prefix (which costs nothing) and </s> included.
        return [
            (result.hypotheses[0][len(self._prefix) :], result.scores[0] * (len(result.hypotheses[0]) + 1))
            for result in results
        ]

    def _joined(self, job: _Job, targets: Sequence[tuple[list[str], float] | None]) -> Scored:
        """Put the targets of the parts together; the score is the mean over their tokens, the ends included."""
        texts, total, tokens, hopeless = [], 0.0, 0, False
        for part, source, target in zip(job.parts, job.pieces, targets, strict=True):
            if target is None:
                texts.append(part.text + part.space)
                continue
            text = self._decode(target[0])
            texts.append(text + part.space)
            total += target[1]
            tokens += len(target[0]) + 1
            hopeless = hopeless or not text or is_loop(target[0], source)
        return "".join(texts), HOPELESS if hopeless else total / max(tokens, 1)


def verify(package: PackageInfo) -> None:
    """Load ``package`` and translate a word with it. Raises ``PackageBrokenError`` if that gives nothing."""
    if not any(Model(package).translate(["Kosovo"])):
        raise package.broken("the package translates a word into nothing")


def is_loop(target: Sequence[str], source: Sequence[str]) -> bool:
    """Return whether ``target`` was cut off, or says the same thing over and over as ``source`` does not."""
    return len(target) >= LONGEST_TARGET - 1 or (_repeats(target) and not _repeats(source))


def _repeats(pieces: Sequence[str]) -> bool:
    """Whether up to twelve pieces follow each other four times."""
    for period in range(1, _LONGEST_PERIOD + 1):
        run = 0
        for before, piece in zip(pieces, pieces[period:], strict=False):
            run = run + 1 if piece == before else 0
            if run == period * (_LOOP_ROUNDS - 1):
                return True
    return False


def _has_words(part: Part) -> bool:
    return any(character.isalnum() for character in part.text)


def _batches(jobs: Iterable[_Job]) -> Iterator[list[_Job]]:
    batch: list[_Job] = []
    tokens = 0
    for job in jobs:
        if batch and tokens + job.size > BATCH_TOKENS:
            yield batch
            batch, tokens = [], 0
        batch.append(job)
        tokens += job.size
    if batch:
        yield batch


def _coders(tokenizer: Any) -> tuple[Callable[[str], list[str]], Callable[[list[str]], str]]:  # noqa: ANN401  (untyped)
    """Return what takes a text apart and what puts it together.

    SentencePiece itself puts it together, because the tokenizer of argostranslate turns each ``_`` into a space.
    """
    if hasattr(tokenizer, "lazy_processor"):
        return tokenizer.encode, tokenizer.lazy_processor().decode_pieces
    return tokenizer.encode, tokenizer.decode
