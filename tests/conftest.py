"""Real Argos packages that are made in a second, for everything that needs an engine.

Their models are Transformers that CTranslate2 runs like any other. The weights are set by hand, so that each model
copies its source piece by piece, replacing some pieces by others: what comes out is known in advance.
"""

from __future__ import annotations

import io
import json
import zipfile
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias

import ctranslate2.specs as ct2_specs
import numpy as np
import pytest
import sentencepiece
from hypothesis import settings

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    Matrix: TypeAlias = NDArray[np.float32]

# No test asserts a time: machines are shared, and the first example of a test may read a table.
settings.register_profile("shared machines", deadline=None)
settings.load_profile("shared machines")

SENTENCES = (
    "The assembly of Kosovo adopted the budget on 12 June 2025, after a debate of 7 hours; 84 members voted for it.",
    "Kuvendi i Kosovës miratoi buxhetin më 12 qershor, pas një debati shtatë orësh: “Çështja u mbyll”, tha zëdhënësi.",
    "Skupština Kosova usvojila je budžet – đaci, žene i ljudi čekali su šest sati; „Kraj“, rekao je ministar Džafer.",
    "See https://example.org/a_b?c=1&d=2 (page 30), or write to press@example.org: [36] * {45} + 9% / #tag! Why? 'Q'",
    "ABCDEFGHIJKLMNOPRSTUVWXYZ abcdefghijklmnopqrstuvwxyz 0123456789 ČĆŽŠĐËÇ čćžšđëç -",
)
POSITIONS = 512
TOKEN_WIDTH = 64
POSITION_WIDTH = 64
SHARPNESS = 4.0


class PackageMaker(Protocol):
    """Writes a package below ``folder`` and returns its path."""

    def __call__(  # noqa: PLR0913  (each of them is a fault or a kind of package that some test needs)
        self,
        folder: Path,
        source: str,
        target: str,
        *,
        version: str = "1.0",
        changes: Mapping[str, str] | None = None,
        prefix: str = "",
        bpe: bool = False,
        loops: bool = False,
    ) -> Path: ...


@pytest.fixture(scope="session")
def make_package() -> PackageMaker:
    """A function that writes an unpacked Argos package whose model changes pieces as told (pieces are characters)."""
    sentence_pieces = _sentence_piece_model()

    def make(  # noqa: PLR0913  (as PackageMaker)
        folder: Path,
        source: str,
        target: str,
        *,
        version: str = "1.0",
        changes: Mapping[str, str] | None = None,
        prefix: str = "",
        bpe: bool = False,
        loops: bool = False,
    ) -> Path:
        path = folder / f"translate-{source}_{target}-{version.replace('.', '_')}"
        path.mkdir(parents=True)
        if bpe:
            # No merges: every word falls into characters, all but the last marked with @@.
            (path / "bpe.model").write_text("#version: 0.2\n", encoding="utf-8")
            letters = sorted(set("".join(SENTENCES)) - {" "})
            pieces = ["<unk>", "<s>", "</s>", *letters, *(f"{letter}@@" for letter in letters)]
        else:
            (path / "sentencepiece.model").write_bytes(sentence_pieces)
            processor = sentencepiece.SentencePieceProcessor(model_proto=sentence_pieces)
            pieces = [processor.id_to_piece(number) for number in range(processor.get_piece_size())]
        if prefix:
            pieces.append(prefix)
        metadata = {
            "package_version": version,
            "argos_version": "1.9",
            "from_code": source,
            "from_name": source.upper(),
            "to_code": target,
            "to_name": target.upper(),
            **({"target_prefix": prefix} if prefix else {}),
        }
        (path / "metadata.json").write_text(json.dumps(metadata), encoding="utf-8")
        _write_copying_model(path / "model", pieces, changes or {}, prefixed=bool(prefix), loops=loops)
        return path

    return make


@pytest.fixture(scope="session")
def pack() -> Callable[[Path, Path], Path]:
    """A function that packs a package folder into an .argosmodel file."""

    def make(path: Path, archive: Path) -> Path:
        with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as file:
            for member in sorted(path.rglob("*")):
                file.write(member, str(member.relative_to(path.parent)))
        return archive

    return make


@pytest.fixture
def argos_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of the user's packages, empty and passing: no test sees or changes what is installed here."""
    from rkslocale.engine import packages  # noqa: PLC0415  (so that a broken engine breaks only the tests of it)

    folder = tmp_path / "argos-packages"
    folder.mkdir()
    settings = packages.argos_library().settings
    monkeypatch.setattr(settings, "package_data_dir", folder)
    monkeypatch.setattr(settings, "package_dirs", [folder])
    return folder


def _sentence_piece_model() -> bytes:
    model = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(SENTENCES),
        model_writer=model,
        model_type="char",
        vocab_size=200,
        hard_vocab_limit=False,
        character_coverage=1.0,
        normalization_rule_name="identity",
        minloglevel=2,
    )
    return model.getvalue()


def _write_copying_model(
    folder: Path, pieces: Sequence[str], changes: Mapping[str, str], *, prefixed: bool, loops: bool
) -> None:
    """Write a Transformer that looks at piece n of its source in step n, by position, and says it, changed.

    A state has three stretches: which token it is (a random code of +1 and -1), where it stands (another), and, in the
    decoder, which token of the source it looks at. A looping model looks at the second piece in every step.
    """
    number = {piece: place for place, piece in enumerate(pieces)}
    said = _codes(len(pieces), TOKEN_WIDTH, seed=1)
    read = said[[number[changes.get(piece, piece)] for piece in pieces]]
    places = _codes(POSITIONS, POSITION_WIDTH, seed=2)
    steps = np.maximum(np.arange(POSITIONS) - prefixed, 0)
    token = slice(0, TOKEN_WIDTH)
    place = slice(token.stop, token.stop + POSITION_WIDTH)
    found = slice(place.stop, place.stop + TOKEN_WIDTH)
    width = found.stop

    spec = ct2_specs.TransformerSpec.from_config((1, 1), 1, pre_norm=True)
    for side, table in ((spec.encoder, places), (spec.decoder, places[np.ones_like(steps) if loops else steps])):
        side.scale_embeddings = False
        side.position_encodings.encodings = _stretch(table, place, width)
        _set_norm(side.layer_norm, width)
        for layer in side.layer:
            for block, linears in ((layer.self_attention, "linear"), (layer.ffn, "linear_0 linear_1")):
                _set_norm(block.layer_norm, width)
                for name in linears.split():
                    linear = getattr(block, name)
                    for one, rows in zip(linear, (3, 1), strict=True) if isinstance(linear, list) else ((linear, 1),):
                        _set_linear(one, np.zeros((rows * width, width)))
    spec.encoder.embeddings[0].weight = _stretch(read, token, width)
    spec.decoder.embeddings.weight = _stretch(said, token, width)
    _set_linear(spec.decoder.projection, _stretch(said, found, width))

    where, what = np.zeros((width, width)), np.zeros((width, width))
    where[place, place] = np.eye(POSITION_WIDTH) * SHARPNESS
    what[found, token] = np.eye(TOKEN_WIDTH)
    attention = spec.decoder.layer[0].attention
    _set_norm(attention.layer_norm, width)
    for linear, weight in zip(attention.linear, (where, np.vstack([where, what]), np.eye(width)), strict=True):
        _set_linear(linear, weight)

    spec.register_source_vocabulary(list(pieces))
    spec.register_target_vocabulary(list(pieces))
    spec.config.decoder_start_token = "<s>"  # noqa: S105  (a token of a vocabulary)
    spec.config.add_source_eos = True
    spec.validate()
    spec.optimize()
    folder.mkdir()
    spec.save(str(folder))


def _codes(rows: int, columns: int, *, seed: int) -> Matrix:
    return np.random.default_rng(seed).choice([-1.0, 1.0], (rows, columns)).astype(np.float32)


def _stretch(codes: Matrix, where: slice, width: int) -> Matrix:
    """Put ``codes`` into their stretch of rows of ``width``."""
    rows = np.zeros((len(codes), width), np.float32)
    rows[:, where] = codes
    return rows


def _set_norm(norm: Any, width: int) -> None:
    norm.gamma, norm.beta = np.ones(width, np.float32), np.zeros(width, np.float32)


def _set_linear(linear: Any, weight: NDArray[Any]) -> None:
    linear.weight, linear.bias = weight.astype(np.float32), np.zeros(len(weight), np.float32)
