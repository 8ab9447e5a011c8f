"""The architecture as a test: imports go one way, and each third-party package has one home."""

from __future__ import annotations

import ast
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Final

import pytest

import rkslocale

ROOT: Final = Path(rkslocale.__file__).parent
STAGES: Final = frozenset(
    {"catalog", "engine", "english", "formats", "furniture", "memory", "script", "segmentation"}
    | {"checks", "placeables", "review", "terms", "training", "typography"}
)
"""Stages of the pipeline: none imports another."""
LAYERS: Final = ("errors", "assets", "locales", "language", "model", "stages", "pipeline", "project", "cli", "__main__")
"""From the bottom to the top: a module imports from below only."""
HOMES: Final = {
    "argostranslate": {"engine"},
    "babel": {"locales"},
    "click": {"cli"},
    "ctranslate2": {"engine"},
    "filelock": {"project"},
    "rapidfuzz": {"memory"},
    "sentencepiece": {"engine"},
    "sqlite3": {"memory", "project"},
}
HEAVY: Final = {"argostranslate", "babel", "ctranslate2", "filelock", "numpy", "onnxruntime", "rapidfuzz"}


def modules() -> list[Path]:
    return sorted(path for path in ROOT.rglob("*.py") if path != ROOT / "__init__.py")


def part_of(path: Path) -> str:
    first = path.relative_to(ROOT).parts[0]
    return first.removesuffix(".py")


@cache
def imports_of(path: Path) -> frozenset[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module == "rkslocale":
            found |= {f"rkslocale.{alias.name}" for alias in node.names if not alias.name.startswith("__")}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module)
    return frozenset(found)


def layer_of(part: str) -> int:
    return LAYERS.index("stages" if part in STAGES else part)


@pytest.mark.parametrize("path", modules(), ids=lambda path: path.relative_to(ROOT).as_posix())
def test_imports_go_one_way(path: Path) -> None:
    part = part_of(path)
    for name in imports_of(path):
        if name.startswith("rkslocale."):
            other = name.split(".")[1]
            assert other == part or layer_of(other) < layer_of(part), f"{part} imports {name}"


@pytest.mark.parametrize("path", modules(), ids=lambda path: path.relative_to(ROOT).as_posix())
def test_third_party_packages_have_one_home(path: Path) -> None:
    for name in imports_of(path):
        top = name.split(".")[0]
        if top not in sys.stdlib_module_names or top in HOMES:
            assert top == "rkslocale" or part_of(path) in HOMES.get(top, set()), f"{path.name} imports {top}"


def test_no_module_imports_what_is_forbidden() -> None:
    # It loads onnxruntime, which writes below ~/.cache, and a sentence splitter that wants the network.
    assert not [path for path in modules() if "argostranslate.translate" in imports_of(path)]


def test_every_module_is_in_the_map() -> None:
    for path in modules():
        assert layer_of(part_of(path)) >= 0


def loaded_by(code: str) -> set[str]:
    script = f"import sys\n{code}\nprint(' '.join(sys.modules))"
    result = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    return {name.split(".")[0] for name in result.stdout.splitlines()[-1].split()}


def test_importing_the_package_loads_nothing_heavy() -> None:
    assert not loaded_by("import rkslocale") & (HEAVY | {"click"})


def test_version_and_help_load_nothing_heavy() -> None:
    for option in ("--version", "--help"):
        code = f"import rkslocale.cli\nsys.argv[1:] = ['{option}']\ntry: rkslocale.cli.main()\nexcept SystemExit: pass"
        assert not loaded_by(code) & HEAVY


def test_working_without_translating_loads_no_engine() -> None:
    assert not loaded_by("import rkslocale.project, rkslocale.pipeline") & {"argostranslate", "ctranslate2", "numpy"}


def test_every_public_name_is_there() -> None:
    for name in rkslocale.__all__:
        assert getattr(rkslocale, name) is not None
    assert set(dir(rkslocale)) >= set(rkslocale.__all__)
    with pytest.raises(AttributeError, match="nothing_of_the_kind"):
        _ = rkslocale.nothing_of_the_kind
