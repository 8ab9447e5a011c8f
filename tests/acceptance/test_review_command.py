"""``rkslocale review`` and the figures for a trend, from the command line."""

from __future__ import annotations

import json
import re
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from rkslocale.cli import main
from rkslocale.formats import po
from rkslocale.project import extract, init

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Run = Callable[..., tuple[str, str]]


@pytest.fixture
def room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a newsroom with two articles and their catalogs."""
    project = init(tmp_path / "room")
    (project.root / "articles/road.txt").write_text("New Road Opens\n\nIt opened on Monday.\n", encoding="utf-8")
    (project.root / "articles/old.txt").write_text("An Old Story\n", encoding="utf-8")
    extract(project)
    monkeypatch.chdir(project.root)
    return project.root


@pytest.fixture
def run(room: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """The command in the newsroom, as ``rkslocale`` runs it: exit code checked, what it has printed returned."""
    assert room.is_dir()

    def call(*arguments: str, code: int = 0) -> tuple[str, str]:
        monkeypatch.setattr(sys, "argv", ["rkslocale", *arguments])
        capsys.readouterr()
        try:
            main()
            found: object = 0
        except SystemExit as stop:
            found = stop.code
        said = capsys.readouterr()
        assert found == code, said
        return said.out, said.err

    return call


def accept(room: Path, locale: str) -> None:
    """Write and accept a target for every segment of the road."""
    path = room / f"locales/{locale}/LC_MESSAGES/road.po"
    contents = po.read(path.read_bytes())
    path.write_bytes(po.write(replace(contents, entries=tuple(replace(e, msgstr="Rruga") for e in contents.entries))))


def snapshot(room: Path) -> dict[str, tuple[bytes, int]]:
    return {str(path): (path.read_bytes(), path.stat().st_mtime_ns) for path in (room / "review").iterdir()}


def test_the_site_is_written_and_told_of(run: Run, room: Path) -> None:
    assert run("review")[0].splitlines() == [
        "wrote review/old.html",
        "wrote review/road.html",
        "wrote review/index.html",
        "wrote review/review.css",
        "wrote review/review.js",
        "5 files written; open review/index.html in a browser",
    ]
    before = snapshot(room)
    assert run("review")[0] == "5 files up to date; open review/index.html in a browser\n"
    assert run("review", "-v")[0].count("up to date review/") == 5
    assert run("review", "-q") == ("", "")
    assert snapshot(room) == before


def test_a_page_goes_with_its_article(run: Run, room: Path) -> None:
    run("review", "-q")
    (room / "articles/old.txt").unlink()
    assert run("review")[0].splitlines() == [
        "wrote review/index.html",
        "removed review/old.html",
        "1 file written, 3 files up to date, 1 file removed; open review/index.html in a browser",
    ]


def test_a_fault_is_told_and_the_exit_code_says_so(run: Run, room: Path) -> None:
    (room / "articles/empty.txt").touch()
    out, err = run("review", "articles", code=3)
    assert err == "articles/empty.txt: is empty; write something into it, or remove it\n"
    assert "wrote review/road.html" in out
    assert run("review", "--out", "articles", code=2)[1].startswith("articles: is a folder")


def test_a_trend_is_collected_and_drawn(run: Run, room: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lines = []
    for day, epoch in (("2026-01-01", "1767268800"), ("2026-01-03", "1767441600")):
        monkeypatch.setenv("SOURCE_DATE_EPOCH", epoch)
        lines.append(run("status", "--format", "jsonl")[0])
        assert json.loads(lines[-1])["date"] == f"{day}T12:00:00+00:00"
        accept(room, "sq")
    assert [line.count("\n") for line in lines] == [1, 1]
    (room / "history.jsonl").write_text("".join(lines), encoding="utf-8")
    run("review", "--history", "history.jsonl", "-q")
    index = (room / "review/index.html").read_text(encoding="utf-8")
    assert "Reviewed words, 0 to 100 %, 2026-01-01 to 2026-01-03" in index
    assert "sq: 70 % on 2026-01-03" in index  # 7 words of 10
    assert "sr: 0 % on 2026-01-03" in index
    (room / "history.jsonl").write_text("yesterday\n", encoding="utf-8")
    assert "history.jsonl:1: " in run("review", "--history", "history.jsonl", code=3)[1]


def test_totals_are_the_sums_of_the_articles(run: Run, room: Path) -> None:
    accept(room, "sq")
    report = json.loads(run("status", "--format", "json")[0])
    assert list(report) == ["date", "totals", "articles", "faults"]
    assert list(report["totals"]) == ["sq", "sr"]
    for locale, total in report["totals"].items():
        own = [row for row in report["articles"] if row["locale"] == locale]
        assert len(own) == 2
        for kind in ("segments", "words"):
            assert total[kind] == {state: sum(row[kind][state] for row in own) for state in own[0][kind]}
    assert report["totals"]["sq"]["segments"] == {"untranslated": 1, "machine": 0, "outdated": 0, "reviewed": 2}


def test_totals_are_of_each_territory_by_itself(run: Run, room: Path) -> None:
    settings = room / "rkslocale.toml"
    text = settings.read_text(encoding="utf-8")
    settings.write_text(re.sub(r"(?m)^targets = .*$", 'targets = ["sq", "sq-XK"]', text), encoding="utf-8")
    assert list(json.loads(run("status", "--format", "jsonl")[0])["totals"]) == ["sq", "sq-XK"]


@pytest.mark.parametrize("format_", ["json", "jsonl"])
def test_a_clock_that_is_set_wrong_is_refused(run: Run, monkeypatch: pytest.MonkeyPatch, format_: str) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "yesterday")
    assert "is no time" in run("status", "--format", format_, code=2)[1]
