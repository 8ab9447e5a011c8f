"""One bad file is one clear line and the right exit code, and the others are worked on."""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.acceptance.conftest import Newsroom

PO = "locales/sq/LC_MESSAGES/road.po"


def spoil(text: bytes, how: str) -> bytes:
    return {
        "bom": b"\xef\xbb\xbf" + text,
        "duplicate": text + b'\nmsgid "New Road Links Two Towns in the West"\nmsgstr "x"\n',
        "unterminated": text + b'\nmsgid "half\nmsgstr ""\n',
        "language": text.replace(b"Language: sq", b"Language: sr"),
        "latin-2": text.replace(b'msgstr ""\n\n', b'msgstr "\xe6\xe8"\n\n', 1),
    }[how]


@pytest.mark.parametrize(
    ("how", "message"),
    [
        ("bom", "byte order mark"),
        ("duplicate", "a second time"),
        ("unterminated", "quot"),
        ("language", "sr"),
        ("latin-2", "UTF-8"),
    ],
)
def test_a_spoilt_catalog(newsroom: Newsroom, how: str, message: str) -> None:
    newsroom.run("extract")
    data = spoil((newsroom.root / PO).read_bytes(), how)
    newsroom.write(PO, data)
    for command in (("translate",), ("build",), ("status",)):
        (line,) = [line for line in newsroom.run(*command, code=3).stderr.splitlines() if line.startswith(PO)]
        assert message in line
        assert "; " in line
        assert line.removeprefix(f"{PO}:").split(":")[0].isdecimal()
    assert (newsroom.root / PO).read_bytes() == data
    assert newsroom.entries("sr")


@pytest.mark.parametrize(
    ("data", "line"),
    [
        (
            b"Headline\n\n\x00\x01\x02",
            "articles/bad.txt:3: is binary, not text: it holds U+0000; export it as plain text in UTF-8",
        ),
        (b"", "articles/bad.txt: is empty; write something into it, or remove it"),
        ("Është.\n".encode("latin-1"), "articles/bad.txt:1: is not UTF-8; save it as UTF-8"),
    ],
)
def test_a_bad_article(newsroom: Newsroom, data: bytes, line: str) -> None:
    newsroom.write("articles/bad.txt", data)
    assert newsroom.run("translate", code=3).stderr.splitlines() == [line]
    assert newsroom.entries("sq")
    assert newsroom.entries("sr")


def test_an_article_that_cannot_be_opened(newsroom: Newsroom) -> None:
    (newsroom.root / "articles/dangling.txt").symlink_to("nowhere")
    lines = newsroom.run("translate", code=3).stderr.splitlines()
    assert lines == ["articles/dangling.txt: cannot be read: no such file or directory; check its name and rights"]
    assert newsroom.entries("sq")


def make_read_only(folder: Path) -> bool:
    """Make ``folder`` read-only; return whether that keeps this user (who may be root) from writing."""
    folder.chmod(stat.S_IRUSR | stat.S_IXUSR)
    return not os.access(folder, os.W_OK)


def test_a_folder_that_cannot_be_written(newsroom: Newsroom) -> None:
    newsroom.run("extract")
    # A file where the folder should be stops root as well, who may write into any folder.
    newsroom.write("editions", "")
    newsroom.review("sq", change=lambda entry: entry.msgid)
    newsroom.review("sr", change=lambda entry: entry.msgid)
    lines = newsroom.run("build", "--no-check", code=3).stderr.splitlines()
    assert "editions/sq/road.txt: cannot be" in lines[0]
    if make_read_only(newsroom.root / "locales/sq/LC_MESSAGES"):
        newsroom.write("articles/road.txt", newsroom.read("articles/road.txt").replace("29", "31"))
        lines = newsroom.run("extract", code=3).stderr.splitlines()
        assert lines == [f"{PO}: cannot be written: permission denied; check the rights of the folder"]


def test_a_missing_package_is_exit_4_and_the_catalogs_are_written_all_the_same(newsroom: Newsroom) -> None:
    settings = newsroom.read("rkslocale.toml")
    newsroom.write("rkslocale.toml", settings.replace('targets = ["sq", "sr"]', 'targets = ["de", "sq"]'))
    (line,) = newsroom.run("translate", code=4).stderr.splitlines()
    assert "de" in line
    assert "rkslocale models install" in line
    assert newsroom.entries("de")
    assert all(entry.fuzzy for entry in newsroom.entries("sq").values())
    assert "rkslocale models install" in newsroom.run("mt", "--from", "en", "--to", "de", stdin="x\n", code=4).stderr


def test_a_package_that_is_no_zip(newsroom: Newsroom) -> None:
    newsroom.write("no.argosmodel", "not a zip")
    (line,) = newsroom.run("models", "install", "no.argosmodel", code=3).stderr.splitlines()
    assert line.startswith("no.argosmodel: ")
    (line,) = newsroom.run("models", "install", "none.argosmodel", code=3).stderr.splitlines()
    assert line.startswith("none.argosmodel: ")


def test_no_project(newsroom: Newsroom, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    for command in ("translate", "extract", "status", "build"):
        (line,) = newsroom.run(command, "-C", str(tmp_path / "elsewhere"), code=3).stderr.splitlines()
        assert line.startswith("no project here: ")
        assert line.endswith("begin one with: rkslocale init")
    assert "no such file" in newsroom.run("status", "-C", "nowhere", code=3).stderr


def test_a_damaged_cache_is_made_anew(newsroom: Newsroom) -> None:
    newsroom.run("translate")
    newsroom.write(".rkslocale/cache.sqlite", "garbage" * 1000)
    before = newsroom.snapshot()
    newsroom.run("translate")
    assert newsroom.snapshot() == before


def test_json_reports_name_the_faults(newsroom: Newsroom) -> None:
    import json  # noqa: PLC0415

    newsroom.write("articles/bad.txt", b"\xff")
    for command in ("extract", "translate", "status", "build"):
        faults = json.loads(newsroom.run(command, "--format", "json", code=3).stdout)["faults"]
        assert [(f["file"], f["line"], f["message"]) for f in faults] == [("articles/bad.txt", 1, "is not UTF-8")]


def test_the_filters_refuse_what_is_not_utf8(
    newsroom: Newsroom, run_bytes: Callable[[list[str], bytes], bytes]
) -> None:
    for arguments in (["segment", "--lang", "sq"], ["script", "--to", "latin"], ["mt", "--from", "en", "--to", "sq"]):
        message = run_bytes([str(newsroom.root), *arguments], b"ok\n\xff\n")
        assert message == b"standard input:2: is not UTF-8; convert it first\n"
