"""A package, loaded: pieces in, targets out. The only module that runs CTranslate2."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from rkslocale.engine.alignment import links
from rkslocale.engine.packages import argos_library
from rkslocale.language.loops import is_loop, repeats

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from rkslocale.engine.alignment import Link
    from rkslocale.engine.packages import PackageInfo

LONGEST_PART: Final = 64
"""In pieces, about 45 words. Measured with the starter packages on the sentences of FLORES-200 dev that are longer (38
English, 101 Serbian): cut here, they have 1 to 2 chrF++ more than cut at 96 or 128 pieces, and as much as at 40. Far
beyond, a model without position encodings for it (the starter packages: from 512) fails."""

LONGEST_TARGET: Final = 3 * LONGEST_PART
"""In pieces. A target that gets there is a loop: no language here needs three times the pieces of another."""

LONGEST_SCORED: Final = 4 * LONGEST_PART
"""In pieces: how much of a source and of a target ``Decoder.scores`` looks at. Texts are not cut for it."""

BATCH_TOKENS: Final = 2048
"""Source pieces in a batch. A run that is killed loses the work of one batch, a few seconds."""

BEAM_SIZE: Final = 4

HOPELESS: Final = -9.0
"""The score of a draft that is a loop, or lacks a part of its source. A guess among 8,000 pieces scores that low."""


@dataclass(frozen=True, slots=True)
class Target:
    """What a model made of a part of a text."""

    pieces: list[str]
    text: str
    total: float
    """The sum of the log-probabilities of its pieces and its end."""
    loop: bool
    links: tuple[Link, ...] = ()
    """Word links, where they were asked for."""


@dataclass(frozen=True, slots=True)
class Search:
    """How to look for targets: how many of a part, whether with word links, and what CTranslate2 is told besides."""

    count: int = 1
    aligned: bool = False
    options: Mapping[str, float] | None = None


class Decoder:
    """The model and the tokenizer of a package."""

    def __init__(self, package: PackageInfo, *, threads: int = 0) -> None:
        """Load ``package``. Raises ``PackageBrokenError`` if that cannot be done."""
        import ctranslate2  # noqa: PLC0415  (heavy: only where something is translated)

        self.package = package
        if package.fault:
            raise package.broken(package.fault)
        try:
            argos = argos_library().Package(package.path)
            self.encode, self._decode = _coders(argos.tokenizer)
            self._prefix = [argos.target_prefix] if argos.target_prefix else []
            self._translator = ctranslate2.Translator(
                str(package.path / "model"), compute_type="int8", intra_threads=threads
            )
            self.encode("Kosovo")
        except (OSError, RuntimeError, ValueError) as error:
            raise package.broken(f"the package does not load: {error}") from error

    def run(self, parts: Sequence[tuple[str, Sequence[str]]], search: Search) -> list[list[Target]]:
        """Return the targets of each of ``parts`` (text and pieces), the best first; no two have the same text.

        Raises ``PackageBrokenError`` where the model does not run.
        """
        sources = [pieces for _, pieces in parts]
        results = self._call(
            self._translator.translate_batch,
            sources,
            target_prefix=[self._prefix] * len(sources) if self._prefix else None,
            beam_size=max(BEAM_SIZE, search.count),
            num_hypotheses=search.count,
            max_batch_size=BATCH_TOKENS,
            batch_type="tokens",
            max_input_length=0,
            max_decoding_length=LONGEST_TARGET,
            replace_unknowns=True,
            return_scores=True,
            return_attention=search.aligned,
            **(search.options or {}),
        )
        return [self._targets(*part, result) for part, result in zip(parts, results, strict=True)]

    def scores(self, pairs: Sequence[tuple[str, str]]) -> list[float]:
        """Return the mean log-probability of a token of each target, given its source, the end included.

        Raises as ``run`` does.
        """
        results = self._call(
            self._translator.score_batch,
            [self.encode(source)[:LONGEST_SCORED] for source, _ in pairs],
            [[*self._prefix, *self.encode(target)[:LONGEST_SCORED]] for _, target in pairs],
            max_batch_size=BATCH_TOKENS,
            batch_type="tokens",
            max_input_length=0,
            offset=len(self._prefix),
        )
        return [sum(result.log_probs) / max(len(result.log_probs), 1) for result in results]

    def _call(self, run: Any, *arguments: Any, **options: Any) -> Any:  # noqa: ANN401  (untyped)
        try:
            return run(*arguments, **options)
        except (RuntimeError, ValueError) as error:
            raise self.package.broken(f"the model does not run: {error}") from error

    def _targets(self, text: str, source: Sequence[str], result: Any) -> list[Target]:  # noqa: ANN401  (untyped)
        targets: dict[str, Target] = {}
        attentions = result.attention or [None] * len(result.hypotheses)
        for made in zip(result.hypotheses, result.scores, attentions, strict=True):
            target = self._target(text, source, *made)
            targets.setdefault(target.text, target)
        return list(targets.values())

    def _target(
        self, text: str, source: Sequence[str], whole: list[str], mean: float, attention: list[list[float]] | None
    ) -> Target:
        start = len(self._prefix)
        pieces = whole[start:]
        target = self._decode(pieces)
        cut_off = len(pieces) >= LONGEST_TARGET - 1
        # CTranslate2 divides the sum by the number of tokens, the prefix (which costs nothing) and </s> included.
        return Target(
            pieces,
            target,
            mean * (len(whole) + 1),
            cut_off or (repeats(pieces) and not repeats(source)) or is_loop(target, text),
            () if attention is None else links(text, source, target, pieces, attention[start:]),
        )


def _coders(tokenizer: Any) -> tuple[Callable[[str], list[str]], Callable[[list[str]], str]]:  # noqa: ANN401  (untyped)
    """Return what takes a text apart and what puts it together.

    SentencePiece itself puts it together, because the tokenizer of argostranslate turns each ``_`` into a space.
    """
    if hasattr(tokenizer, "lazy_processor"):
        return tokenizer.encode, tokenizer.lazy_processor().decode_pieces
    return tokenizer.encode, tokenizer.decode
