"""The recipes for CI: the commands that they run, on a newsroom that is fine and on one that is not."""

from __future__ import annotations

import re
import shlex
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest
import yaml

if TYPE_CHECKING:
    from tests.acceptance.conftest import Newsroom

ROOT: Final = Path(__file__).parents[2]
README: Final = (ROOT / "README.md").read_text(encoding="utf-8")
HOOKS: Final = {hook["id"]: hook for hook in yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text())}
RECIPES: Final = [yaml.safe_load(block) for block in re.findall(r"```yaml\n(.*?)```", README, re.DOTALL)]
WORKFLOW: Final = next(recipe for recipe in RECIPES if "jobs" in recipe)
CONFIGURATION: Final = next(recipe for recipe in RECIPES if "repos" in recipe)


def commands() -> list[str]:
    """Return the commands of rkslocale that the workflow runs, in order."""
    (job,) = WORKFLOW["jobs"].values()
    return [step["run"] for step in job["steps"] if step.get("run", "").startswith("rkslocale ")]


def run(room: Newsroom, command: str, *more: str) -> tuple[int, str]:
    program, *arguments = shlex.split(command)
    assert program == "rkslocale"
    result = room.run(*arguments, *more, code=None)
    return result.returncode, result.stdout


@pytest.fixture
def translated(newsroom: Newsroom) -> Newsroom:
    newsroom.run("translate", "-q")
    return newsroom


def test_the_workflow_passes_on_a_newsroom_in_order(translated: Newsroom) -> None:
    assert [run(translated, command)[0] for command in commands()] == [0] * len(commands())
    assert (translated.root / "review" / "index.html").is_file()


def test_the_workflow_stops_at_an_article_whose_catalogs_are_behind(translated: Newsroom) -> None:
    translated.write("articles/road.txt", translated.read("articles/road.txt").replace("Monday", "Tuesday"))
    assert run(translated, commands()[0])[0] == 1


def test_the_workflow_annotates_what_must_not_be_published(translated: Newsroom) -> None:
    translated.review("sq")  # as the tiny packages left it: half English
    check = next(command for command in commands() if " check " in command)
    code, said = run(translated, check)
    assert code == 1
    assert re.search(
        r"^::error file=locales/sq/LC_MESSAGES/road\.po,line=\d+,title=[\w-]+ \(sq\)::\S", said, re.MULTILINE
    )
    assert all(re.match(r"::(error|warning) file=", line) for line in said.splitlines())


def test_the_hooks_of_the_example_exist() -> None:
    named = [hook["id"] for repository in CONFIGURATION["repos"] for hook in repository["hooks"]]
    assert set(named) == set(HOOKS)
    for hook in HOOKS.values():
        assert {"id", "name", "entry", "language"} <= set(hook)
        assert hook["language"] == "python"


def test_the_hooks_stop_a_commit_that_they_should_stop(translated: Newsroom) -> None:
    # pre-commit gives the names of changed files as arguments, unless it is told not to.
    catalog = "locales/sq/LC_MESSAGES/road.po"
    check, up_to_date = HOOKS["rkslocale-check"], HOOKS["rkslocale-translate"]
    assert run(translated, check["entry"], catalog)[0] == 0
    translated.review("sq")
    assert run(translated, check["entry"], catalog)[0] == 1
    assert up_to_date["pass_filenames"] is False
    assert run(translated, up_to_date["entry"])[0] == 0
    translated.write("articles/road.txt", translated.read("articles/road.txt").replace("Monday", "Tuesday"))
    assert run(translated, up_to_date["entry"])[0] == 1
    assert re.match(up_to_date["files"], "articles/road.txt")
