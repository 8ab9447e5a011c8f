"""Runs that are killed, and two at once: nothing is lost, nothing is done twice."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.acceptance.conftest import Newsroom

KILLED_AFTER_A_BATCH = """
import os, signal, sys
from rkslocale.memory import Store
from rkslocale.project import Project, translate

put_many = Store.put_many
def put_and_die(self, package, results):
    put_many(self, package, results)
    os.kill(os.getpid(), signal.SIGKILL)
Store.put_many = put_and_die
translate(Project.open("."))
"""

# A shell that starts the tests in the background has them ignore SIGINT, and so do their children.
TRANSLATE = """
import signal, sys
signal.signal(signal.SIGINT, signal.default_int_handler)
sys.argv[1:] = ["translate"]
from rkslocale.cli import main
main()
"""

COUNTING = """
import sys
from rkslocale.pipeline.enforcing import Enforcing
from rkslocale.project import Project, translate

made = Enforcing.translate
def counted(self, texts, leg):
    print(leg.package, len(texts), flush=True)
    yield from made(self, texts, leg)
Enforcing.translate = counted
outcome = translate(Project.open("."))
assert not outcome.faults, outcome.faults
"""


def python(newsroom: Newsroom, code: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, **newsroom.environment}
    command = [sys.executable, "-c", code]
    return subprocess.run(command, cwd=newsroom.root, env=environment, capture_output=True, text=True, check=False)


def test_a_killed_run_is_gone_on_with_and_nothing_is_translated_twice(newsroom: Newsroom) -> None:
    result = python(newsroom, KILLED_AFTER_A_BATCH)
    assert result.returncode == -signal.SIGKILL, result.stderr
    assert not list(newsroom.root.rglob("*.po"))
    with sqlite3.connect(newsroom.root / ".rkslocale/cache.sqlite") as store:
        (kept,) = store.execute("SELECT count(*) FROM draft").fetchone()
    store.close()
    assert 0 < kept < 12
    result = python(newsroom, COUNTING)
    assert sum(int(line.split()[-1]) for line in result.stdout.splitlines()) == 12 - kept, result.stderr
    assert all(entry.fuzzy for locale in ("sq", "sr") for entry in newsroom.entries(locale).values())


def test_two_runs_at_once_end_as_one(newsroom: Newsroom) -> None:
    for number in range(6):
        text = newsroom.read("articles/road.txt").replace("29", str(50 + number))
        newsroom.write(f"articles/road-{number}.txt", text)
    command = [sys.executable, "-m", "rkslocale", "translate"]
    environment = {**os.environ, **newsroom.environment}
    runs = [
        subprocess.Popen(command, cwd=newsroom.root, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        for _ in range(3)
    ]
    for run in runs:
        _, errors = run.communicate()
        assert run.returncode == 0, errors
    for number in range(6):
        assert all(entry.fuzzy for entry in newsroom.entries("sr", f"road-{number}").values())
    assert newsroom.run("translate", "--check").returncode == 0
    assert not list(newsroom.root.rglob("*rkslocale-new*"))


def test_interrupting_is_one_line_and_exit_130(newsroom: Newsroom) -> None:
    holder = "import time\nfrom pathlib import Path\nfrom rkslocale.project.files import locked\n"
    holder += "with locked(Path('.rkslocale'), lambda: None):\n    print('held', flush=True)\n    time.sleep(600)"
    environment = {**os.environ, **newsroom.environment}
    with subprocess.Popen(
        [sys.executable, "-c", holder], cwd=newsroom.root, env=environment, stdout=subprocess.PIPE
    ) as lock:
        try:
            assert lock.stdout is not None
            lock.stdout.readline()
            run = subprocess.Popen(
                [sys.executable, "-c", TRANSLATE], cwd=newsroom.root, env=environment, stderr=subprocess.PIPE, text=True
            )
            assert run.stderr is not None
            assert "another run" in run.stderr.readline()
            run.send_signal(signal.SIGINT)
            _, errors = run.communicate()
        finally:
            lock.kill()
    assert run.returncode == 130
    assert errors.strip() == "rkslocale: interrupted"
