"""The wheel works away from the checkout: in an empty environment, with an empty home."""

from __future__ import annotations

import os
import subprocess
import sys
import venv
import zipfile
from pathlib import Path
from typing import Final

import pytest

CHECKOUT: Final = Path(__file__).parents[2]


def pip(python: Path | str, *arguments: str) -> None:
    result = subprocess.run(
        [python, "-m", "pip", "--disable-pip-version-check", *arguments], capture_output=True, text=True, check=False
    )
    if "NewConnectionError" in result.stderr or "No matching distribution found for hatchling" in result.stderr:
        pytest.skip("no package registry can be reached")
    assert result.returncode == 0, result.stderr


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    constraints = str(CHECKOUT / "constraints.txt")
    pip(sys.executable, "wheel", "--no-deps", "--build-constraint", constraints, "-w", str(folder), str(CHECKOUT))
    return next(folder.glob("*.whl"))


def test_the_wheel_holds_the_assets_and_nothing_else_of_the_checkout(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    for needed in (
        "rkslocale/py.typed",
        "rkslocale/assets/memory/news.tsv.xz",
        "rkslocale/assets/models/translate-en_sq-0_5/model/model.bin",
        "rkslocale/assets/models/translate-sr_en-0_6/README.md",
        "rkslocale/assets/sr@latin/LC_MESSAGES/rkslocale.po",
        "rkslocale/assets/sample/articles/library.txt",
        "rkslocale/assets/sample/locales/sq/LC_MESSAGES/library.po",
    ):
        assert needed in names
    assert {name.split("/")[0].split("-")[0] for name in names} == {"rkslocale"}


def test_the_wheel_runs_the_demo_in_an_empty_environment(wheel: Path, tmp_path: Path) -> None:
    venv.create(tmp_path / "venv", with_pip=True)
    python = tmp_path / "venv/bin/python"
    pip(python, "install", "--quiet", "--constraint", str(CHECKOUT / "constraints.txt"), str(wheel))
    home = tmp_path / "home"
    home.mkdir()
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "ARGOS_", "PYTHON"))}
    result = subprocess.run(
        [tmp_path / "venv/bin/rkslocale", "demo", "news"],
        cwd=tmp_path,
        env={**kept, "HOME": str(home)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    assert (tmp_path / "news/drafts/sq/health-centres.txt").is_file()
    assert (tmp_path / "news/editions/sr-Latn/library.txt").is_file()
    assert not [path for path in home.rglob("*") if not path.is_dir()]
