"""The starter packages and the starter memory, with nothing set up: the main job is real from the first minute."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from rkslocale.model import State
from rkslocale.project.starter import sentences

if TYPE_CHECKING:
    from pathlib import Path

    from tests.acceptance.conftest import Newsroom

CYRILLIC = re.compile("[\u0400-\u04ff]")

OFFLINE = """
import socket, sys

def refuse(*_):
    raise SystemExit("a connection was opened")
socket.socket.connect = socket.socket.connect_ex = socket.create_connection = socket.getaddrinfo = refuse
sys.argv[1:] = {arguments!r}
from rkslocale.cli import main
main()
"""


@pytest.mark.parametrize(
    ("source", "target", "text", "cyrillic"),
    [
        ("en", "sq", "The government adopted the budget on Monday.", False),
        ("en", "sr", "The government adopted the budget on Monday.", True),
        ("en", "sr@latin", "The government adopted the budget on Monday.", False),
        ("sq", "en", "Qeveria e miratoi buxhetin të hënën.", False),
        ("sr", "en", "Влада је у понедељак усвојила буџет.", False),
        ("sr@latin", "en", "Vlada je u ponedeljak usvojila budžet.", False),
        ("sr-Latn", "sq", "Vlada je u ponedeljak usvojila budžet.", False),
        ("sq", "sr", "Qeveria e miratoi buxhetin të hënën.", True),
    ],
)
def test_mt_is_a_filter_for_every_pair(
    starter_room: Newsroom, source: str, target: str, text: str, cyrillic: bool
) -> None:
    out = starter_room.run("mt", "--from", source, "--to", target, stdin=f"{text}\n").stdout
    assert out.endswith("\n")
    assert out.count("\n") == 1
    assert len(out.split()) >= 4
    assert out.strip() != text
    assert bool(CYRILLIC.search(out)) == cyrillic
    word = {"en": "government", "sq": "everi", "sr": "лад", "sr@latin": "lad"}[target]
    assert word in out


def test_mt_gives_a_line_for_a_line(starter_room: Newsroom) -> None:
    lines = ["", "   ", "1. First point.\t2. Second point.", "***", "2026", "Yes.", "Yes.", "A\u2028B.", "no stop", ""]
    out = starter_room.run("mt", "--from", "en", "--to", "sq", stdin="\n".join(lines)).stdout
    got = out.removesuffix("\n").split("\n")
    assert len(got) == len(lines) - 1  # the last, empty one has no line end: it is no line
    assert [got[i] for i in (0, 1, 3, 4)] == ["", "   ", "***", "2026"]
    assert got[5] == got[6]


def test_mt_between_the_two_scripts_of_serbian_needs_no_engine(starter_room: Newsroom) -> None:
    out = starter_room.run("mt", "--from", "sr@latin", "--to", "sr", stdin="Njegoš je pisao o Crnoj Gori.\n").stdout
    assert out == "Његош је писао о Црној Гори.\n"


def test_segment_and_script_are_filters(starter_room: Newsroom) -> None:
    paragraphs = "Prof. dr. Agim Hoxha foli. Firma Sh.p.k. u mbyll.\n\nFund.\n"
    assert starter_room.run("segment", "--lang", "sq", stdin=paragraphs).stdout == (
        "Prof. dr. Agim Hoxha foli.\nFirma Sh.p.k. u mbyll.\n\nFund.\n"
    )
    assert starter_room.run("script", "--to", "latin", stdin="ЊЕГОШ\n").stdout == "NJEGOŠ\n"
    assert starter_room.run("script", "--to", "cyrillic", stdin="Kraj\n\nDana").stdout == "Крај\n\nДана\n"


def test_the_demo_runs_the_whole_main_job_and_again_does_nothing(starter_room: Newsroom) -> None:
    out = starter_room.run("demo", "news").stdout
    assert re.search(r"^  en  Kosovo to Open.*\n  sq  .+\n  sr  .*[а-я]", out, re.MULTILINE)
    for locale in ("sq", "sr", "sr-Latn"):
        assert starter_room.read(f"news/editions/{locale}/library.txt")
        assert not (starter_room.root / f"news/editions/{locale}/health-centres.txt").exists()
        draft = starter_room.read(f"news/drafts/{locale}/health-centres.txt")
        assert bool(CYRILLIC.search(draft)) == (locale == "sr")
    before = starter_room.snapshot()
    assert "Nothing to do" in starter_room.run("demo", "news").stdout
    assert starter_room.snapshot() == before
    # argostranslate makes its folders when it is imported; nothing is put into them.
    assert not [path for path in (starter_room.root.parent / "home").rglob("*") if not path.is_dir()]


def test_the_demo_leaves_a_folder_with_something_else_in_it_alone(starter_room: Newsroom) -> None:
    starter_room.write("full/file", "x")
    assert starter_room.run("demo", "full", code=2).stderr == (
        "full: is not empty; name a new folder for the sample newsroom\n"
    )


def test_the_memory_of_news_sentences_is_used_first(starter_room: Newsroom) -> None:
    pair = tuple(next(sentences(language)) for language in ("en", "sr"))
    starter_room.run("init", "-q")
    starter_room.write("articles/a.txt", f"Morning news\n\n{pair[0]} Nothing of this kind was ever remembered.\n")
    starter_room.run("translate")
    entries = {entry.msgid: entry for entry in starter_room.catalog("sr", "a").entries}
    assert entries[pair[0]].state is State.MACHINE
    assert re.fullmatch(r"mt: memory starter \d{4}-\d\d-\d\d 100%", entries[pair[0]].comments[0])
    assert CYRILLIC.search(entries[pair[0]].msgstr)
    engine = entries["Nothing of this kind was ever remembered."].comments[0]
    assert re.fullmatch(r"mt: translate-en_sr \S+ \d{4}-\d\d-\d\d -\d+\.\d\d", engine)


def test_nothing_connects_out(starter_room: Newsroom) -> None:
    starter_room.run("init", "-q")
    starter_room.write("articles/a.txt", "Morning news\n\nThe bridge was closed on Sunday.\n")
    for arguments in (["translate"], ["build", "--drafts"], ["models", "list"], ["models", "verify"]):
        result = subprocess.run(
            [sys.executable, "-c", OFFLINE.format(arguments=arguments)],
            cwd=starter_room.root,
            capture_output=True,
            text=True,
            check=False,
        )
        assert (result.returncode, result.stderr) == (0, "")


def test_the_library_does_it_all_in_a_few_lines(starter_room: Newsroom) -> None:
    code = """
import rkslocale
from pathlib import Path

project = rkslocale.init("room")
Path("room/articles/a.txt").write_text("Morning news\\n\\nThe bridge was closed on Sunday.\\n")
outcome = rkslocale.translate(project)
assert len(outcome.written) == 2 and not outcome.faults, outcome
standings, faults = rkslocale.status(project)
assert [s.counts.segments[rkslocale.State.MACHINE] for s in standings] == [2, 2]
built = rkslocale.build(project, drafts=True)
assert "drafts/sq/a.txt" in built.written
catalog = rkslocale.read_po(Path("room/locales/sq/LC_MESSAGES/a.po").read_bytes())
assert all(entry.fuzzy for entry in catalog.entries)
print(*rkslocale.translate_lines(rkslocale.default_engine(), ["Yes."], rkslocale.Locale("en"), rkslocale.Locale("sq")))
"""
    command = [sys.executable, "-c", code]
    result = subprocess.run(command, cwd=starter_room.root, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr
    assert result.stdout.strip()


@pytest.mark.skipif(shutil.which("msgfmt") is None, reason="GNU gettext is not installed")
def test_the_reviewed_catalogs_of_the_sample_are_sound(starter_room: Newsroom, tmp_path: Path) -> None:
    starter_room.run("demo", "news")
    for path in sorted((starter_room.root / "news/locales").rglob("*.po")):
        subprocess.run(["msgfmt", "--check", "-o", tmp_path / "x.mo", path], check=True, capture_output=True)
        assert subprocess.run(["msgcat", path], capture_output=True, check=True).stdout == path.read_bytes()
