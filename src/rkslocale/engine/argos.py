"""The engine: Argos packages, run by CTranslate2 directly.

Not by way of ``argostranslate.translate``, which translates one paragraph at a time, turns ``_`` into a space, and
splits sentences with models that it looks for on the network.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

from rkslocale.engine import Leg, Scored
from rkslocale.engine.joints import join
from rkslocale.engine.loops import is_loop, repeats
from rkslocale.engine.packages import INSTALL_HINT, argos_library, choose, find_packages, plan
from rkslocale.engine.parts import split
from rkslocale.errors import PackageMissingError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from rkslocale.engine.packages import PackageInfo
    from rkslocale.engine.parts import Part

LONGEST_PART: Final = 64
"""In pieces, about 45 words. Measured with the starter packages on the sentences of FLORES-200 dev that are longer (38
English, 101 Serbian): cut here, they have 1 to 2 chrF++ more than cut at 96 or 128 pieces, and as much as at 40. Far
beyond, a model without position encodings for it (the starter packages: from 512) fails."""

LONGEST_TARGET: Final = 3 * LONGEST_PART
"""In pieces. A target that gets there is a loop: no language here needs three times the pieces of another."""

BATCH_TOKENS: Final = 2048
"""Source pieces in a batch. A run that is killed loses the work of one batch, a few seconds."""

FIRST_BATCH_TOKENS: Final = 128
"""Source pieces in the first batch; each next one may be twice as large. So a run that is killed early, and again and
again, gets on all the same."""

BEAM_SIZE: Final = 4

CURES: Final = (
    {"no_repeat_ngram_size": 3, "repetition_penalty": 1.1},
    {"no_repeat_ngram_size": 2, "repetition_penalty": 1.2},
)
"""How a loop is decoded again, the mildest first. Of 137 loops of the starter packages (FLORES-200 dev, news) the first
leaves 49, and changes chrF++ by +1.2 (en-sr) and -0.3 (sr-en); the second leaves 11, but alone it costs 0.4 and 1.7."""

RECIPE: Final = f"1 {LONGEST_PART} {BEAM_SIZE} {CURES}"
"""What a draft depends on besides its package. The first number grows with every change of how texts are cut, decoded
or put together, so that drafts made the old way are not taken from a cache."""

HOPELESS: Final = -9.0
"""The score of a draft that is a loop, or lacks a part of its source. A guess among 8,000 pieces scores that low."""


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
        package = choose(self.packages, leg.source, leg.target)
        if package is None or package.name != leg.package:
            raise PackageMissingError(f"there is no package {leg.package}", hint=INSTALL_HINT)
        if package not in self._models:
            self._models[package] = Model(package, threads=self.threads)
        yield from self._models[package].translate(texts)


@dataclass(frozen=True, slots=True)
class _Target:
    """What a model made of a part."""

    pieces: list[str]
    text: str
    total: float
    """The sum of the log-probabilities of its pieces and its end."""
    loop: bool


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
        parts = split(text, lambda part: len(self._encode(part)) <= LONGEST_PART, self.package.source)
        return _Job(text, parts, tuple(tuple(self._encode(part.text)) if _has_words(part) else () for part in parts))

    def _translate_batch(self, jobs: Sequence[_Job]) -> dict[str, Scored]:
        texts = [
            (part.text, pieces) for job in jobs for part, pieces in zip(job.parts, job.pieces, strict=True) if pieces
        ]
        targets = iter(self._run_and_cure(texts))
        made = {
            job.text: self._joined(job, [next(targets) if pieces else None for pieces in job.pieces]) for job in jobs
        }
        return {text: scored for text, scored in made.items() if scored[0].strip()}

    def _run_and_cure(self, parts: Sequence[tuple[str, Sequence[str]]]) -> list[_Target]:
        """Return the target of each of ``parts`` (text and pieces); a loop only where no cure helps."""
        targets = self._run(parts, {})
        for cure in CURES:
            ill = [place for place, target in enumerate(targets) if target.loop]
            for place, target in zip(ill, self._run([parts[place] for place in ill], cure), strict=True):
                if target.text and not target.loop:
                    targets[place] = target
        return targets

    def _run(self, parts: Sequence[tuple[str, Sequence[str]]], options: Mapping[str, float]) -> list[_Target]:
        sources = [pieces for _, pieces in parts]
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
                **options,
            )
        except (RuntimeError, ValueError) as error:
            raise self.package.broken(f"the model does not run: {error}") from error
        return [self._target(*part, result) for part, result in zip(parts, results, strict=True)]

    def _target(self, text: str, source: Sequence[str], result: Any) -> _Target:  # noqa: ANN401  (untyped)
        whole = result.hypotheses[0]
        pieces = whole[len(self._prefix) :]
        target = self._decode(pieces)
        cut_off = len(pieces) >= LONGEST_TARGET - 1
        # CTranslate2 divides the sum by the number of tokens, the prefix (which costs nothing) and </s> included.
        return _Target(
            pieces,
            target,
            result.scores[0] * (len(whole) + 1),
            cut_off or (repeats(pieces) and not repeats(source)) or is_loop(target, text),
        )

    def _joined(self, job: _Job, targets: Sequence[_Target | None]) -> Scored:
        """Put the targets of the parts together; the score is the mean over their tokens, the ends included."""
        made = [target for target in targets if target is not None]
        texts = [part.text if target is None else target.text for part, target in zip(job.parts, targets, strict=True)]
        text = join(job.parts, texts, self.package.target)
        if any(target.loop or not target.text for target in made):
            return text, HOPELESS
        return text, sum(target.total for target in made) / max(sum(len(target.pieces) + 1 for target in made), 1)


def verify(package: PackageInfo) -> None:
    """Load ``package`` and translate a word with it. Raises ``PackageBrokenError`` if that gives nothing."""
    if not any(Model(package).translate(["Kosovo"])):
        raise package.broken("the package translates a word into nothing")


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


def _coders(tokenizer: Any) -> tuple[Callable[[str], list[str]], Callable[[list[str]], str]]:  # noqa: ANN401  (untyped)
    """Return what takes a text apart and what puts it together.

    SentencePiece itself puts it together, because the tokenizer of argostranslate turns each ``_`` into a space.
    """
    if hasattr(tokenizer, "lazy_processor"):
        return tokenizer.encode, tokenizer.lazy_processor().decode_pieces
    return tokenizer.encode, tokenizer.decode
