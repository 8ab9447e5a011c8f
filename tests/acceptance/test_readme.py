"""What README shows is what happens: its commands are run, and its Python too."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from tests.acceptance.conftest import Newsroom

README: Final = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
BLOCK: Final = re.compile(r"(?:^    .*\n|^\n(?=    ))+", re.MULTILINE)


def blocks() -> list[str]:
    return [re.sub("^    ", "", block.strip("\n"), flags=re.MULTILINE) for block in BLOCK.findall(README)]


def test_the_tour_prints_what_it_is_said_to_print(starter_room: Newsroom) -> None:
    article = next(block for block in blocks() if block.startswith("New Bridge"))
    shown = "\n".join(block for block in blocks() if block.startswith("$ rkslocale"))
    tour = [part.partition("\n") for part in shown.split("$ rkslocale ")[1:]]
    assert [command.split()[0] for command, _, _ in tour] == ["init", "translate", "status", "build"]
    for command, _, said in tour:
        result = starter_room.run(*shlex.split(command), code=None)
        assert (result.stdout + result.stderr).splitlines() == sorted_as(said, result.stdout, result.stderr), command
        if command.startswith("init"):
            starter_room.root /= "newsroom"
            starter_room.write("articles/bridge.txt", article + "\n")


def sorted_as(said: str, stdout: str, stderr: str) -> list[str]:
    """Return the lines of ``said`` with those of standard output first; the order of the two streams is not fixed."""
    lines = said.strip().splitlines()
    assert sorted(lines) == sorted([*stdout.splitlines(), *stderr.splitlines()])
    return [line for line in lines if line in stdout.splitlines()] + [
        line for line in lines if line not in stdout.splitlines()
    ]


def test_the_entry_shown_is_one_of_the_catalog(starter_room: Newsroom) -> None:
    shown = next(block for block in blocks() if block.startswith("# mt: "))
    article = next(block for block in blocks() if block.startswith("New Bridge"))
    starter_room.run("init", "-q")
    starter_room.write("articles/bridge.txt", article + "\n")
    starter_room.run("translate", "--to", "sq")
    written = starter_room.read("locales/sq/LC_MESSAGES/bridge.po").split("\n\n")

    def without_figures(entry: str) -> str:
        return re.sub(r"\d\d\d\d-\d\d-\d\d -?[\d.]+", "DATE SCORE", entry)

    assert without_figures(shown) in [without_figures(entry.strip()) for entry in written]


def test_the_python_of_the_readme_runs(starter_room: Newsroom) -> None:
    (code,) = re.findall(r"```python\n(.*?)```", README, re.DOTALL)
    result = subprocess.run(
        [sys.executable, "-c", code], cwd=starter_room.root, capture_output=True, text=True, check=False
    )
    assert (result.returncode, result.stderr) == (0, "")
    assert "articles/bridge.txt" in result.stdout


def test_every_command_and_every_setting_is_documented() -> None:
    from rkslocale.cli import COMMANDS  # noqa: PLC0415

    for command in COMMANDS:
        assert re.search(rf"`[^`]*\b{command}\b", README), command
