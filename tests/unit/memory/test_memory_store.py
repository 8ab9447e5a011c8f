"""The store behind a run."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from typing import TYPE_CHECKING

from rkslocale.memory import Store

if TYPE_CHECKING:
    from pathlib import Path


def test_the_store_keeps_drafts_by_package(tmp_path: Path) -> None:
    with Store(tmp_path / "s") as store:
        store.put_many("en_sq 1", {"a": ("x", -0.5), "b": ("y", -0.25)})
    with Store(tmp_path / "s") as store:
        assert store.get_many("en_sq 1", ["a", "b", "c"]) == {"a": ("x", -0.5), "b": ("y", -0.25)}
        assert store.get_many("en_sq 2", ["a"]) == {}


def test_the_store_knows_what_is_done() -> None:
    with Store(":memory:") as store:
        assert not store.is_done("translate a", "1")
        store.set_done({"translate a": "1"})
        store.set_done({})
        assert store.is_done("translate a", "1")
        assert not store.is_done("translate a", "2")


def test_what_was_put_outlives_a_killed_process(tmp_path: Path) -> None:
    code = f"""
import os, signal
from rkslocale.memory import Store
store = Store({str(tmp_path / "s")!r})
store.put_many("p", {{"a": ("x", -1.0)}})
os.kill(os.getpid(), signal.SIGKILL)
"""
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == -9
    with Store(tmp_path / "s") as store:
        assert store.get_many("p", ["a"]) == {"a": ("x", -1.0)}


def test_two_stores_on_one_file_do_not_disturb_each_other(tmp_path: Path) -> None:
    with Store(tmp_path / "s") as one, Store(tmp_path / "s") as other:
        for i in range(20):
            one.put_many("p", {f"a{i}": ("x", 0.0)})
            other.put_many("p", {f"b{i}": ("y", 0.0)})
        assert len(one.get_many("p", [f"{c}{i}" for c in "ab" for i in range(20)])) == 40
    assert sqlite3.connect(tmp_path / "s").execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_a_store_of_another_version_is_emptied(tmp_path: Path) -> None:
    other = sqlite3.connect(tmp_path / "s")
    other.executescript("CREATE TABLE done (other TEXT); CREATE TABLE kept (x TEXT); PRAGMA user_version = 99;")
    other.close()
    with Store(tmp_path / "s") as store:
        store.set_done({"a": "1"})
        assert store.is_done("a", "1")
    with Store(tmp_path / "s") as store:
        assert store.is_done("a", "1")
