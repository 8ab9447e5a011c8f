"""Exact and similar matches, and the store behind a run."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from rkslocale.memory import SIMILAR, Memory, Store, nearest

if TYPE_CHECKING:
    from pathlib import Path

PAIRS = [
    ("The mayor opened the new bridge in Mitrovica.", "Kryetari hapi urën e re në Mitrovicë.", "locales/a.po"),
    ("The mayor opened the new bridge in Mitrovica.", "Kryetari e hapi urën e re.", "starter"),
    ("Bread will cost five cents more from Monday.", "Buka do të kushtojë pesë centë më shumë nga e hëna.", "starter"),
]


def test_the_preferred_pair_of_a_source_wins() -> None:
    match = Memory(PAIRS).exact(PAIRS[0][0])
    assert match is not None
    assert (match.target, match.score, match.origin) == (PAIRS[0][1], 100.0, "locales/a.po")
    assert Memory(PAIRS).exact("the mayor opened the new bridge in Mitrovica.") is None


def test_similar_texts_are_found_with_their_score() -> None:
    (match,) = Memory(PAIRS).similar("Bread will cost six cents more from Monday.")
    assert match.source == PAIRS[2][0]
    assert SIMILAR <= match.score < 100
    assert Memory(PAIRS).similar("Snow is expected in the mountains.") == []


def test_similar_texts_come_best_first() -> None:
    matches = Memory(PAIRS).similar("The mayor opened the old bridge in Mitrovica.", limit=5, cutoff=20)
    assert [m.score for m in matches] == sorted((m.score for m in matches), reverse=True)
    assert matches[0].source == PAIRS[0][0]


def test_a_memory_without_pairs_knows_nothing() -> None:
    assert Memory(()).exact("x") is None
    assert Memory(()).similar("x") == []
    assert len(Memory(PAIRS)) == 2


@given(st.text(min_size=1), st.lists(st.text(), max_size=6))
def test_law_nearest_gives_only_what_is_near_enough_best_first(text: str, candidates: list[str]) -> None:
    found = nearest(text, candidates)
    assert all(score >= SIMILAR for _, score in found)
    assert [score for _, score in found] == sorted((score for _, score in found), reverse=True)
    assert {i for i, c in enumerate(candidates) if c == text} <= {i for i, _ in found}


def test_nearest_does_not_pair_unrelated_sentences() -> None:
    assert nearest("Prices rose by three percent in May.", ["The court adjourned the trial until May."]) == []


def test_the_store_keeps_drafts_by_package(tmp_path: Path) -> None:
    with Store(tmp_path / "s") as store:
        store.put_many("en_sq 1", {"a": ("x", -0.5), "b": ("y", -0.25)})
    with Store(tmp_path / "s") as store:
        assert store.get_many("en_sq 1", ["a", "b", "c"]) == {"a": ("x", -0.5), "b": ("y", -0.25)}
        assert store.get_many("en_sq 2", ["a"]) == {}


def test_the_store_replaces_the_segments_of_a_catalog() -> None:
    with Store(":memory:") as store:
        store.put_catalog("a.po", "1", "en", {"x": "y", "z": "w"})
        store.put_catalog("b.po", "1", "sq", {"x": "q"})
        store.put_catalog("a.po", "2", "en", {"x": "y2"})
        assert store.catalog_digest("a.po") == "2"
        assert store.catalog_digest("c.po") is None
        assert store.reviewed(["b.po", "a.po"], "en") == [("x", "y2", "a.po")]


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
