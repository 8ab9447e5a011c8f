"""What goes wrong in newsrooms: renamed files, tools that meddle, slips of the hand."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from rkslocale.formats import po
from rkslocale.model import Entry, State

if TYPE_CHECKING:
    from pathlib import Path

    from tests.acceptance.conftest import Newsroom

PO = "locales/sq/LC_MESSAGES/road.po"
OPENED = "The government said that 29 kilometres of road were opened on Monday."


def rewrite(newsroom: Newsroom, path: str, change: dict[str, Entry]) -> None:
    """Replace entries of a catalog, as an editor of PO files does."""
    contents = po.read((newsroom.root / path).read_bytes())
    entries = tuple(change.get(entry.msgid, entry) for entry in contents.entries)
    newsroom.write(path, po.write(replace(contents, entries=entries)))


def test_a_short_new_article_does_not_take_the_catalog_of_a_missing_one(newsroom: Newsroom) -> None:
    newsroom.run("extract")
    newsroom.review("sq", change=lambda entry: f"T {entry.msgid}")
    road = newsroom.root / "articles/road.txt"
    road.rename(newsroom.root / "away.txt")
    newsroom.write("articles/tiny.txt", f"A short one\n\n{OPENED}\n")
    newsroom.run("extract")
    assert (newsroom.root / PO).exists()
    (newsroom.root / "away.txt").rename(road)
    newsroom.run("extract")
    assert {entry.state for entry in newsroom.entries("sq").values()} == {State.REVIEWED}


def test_what_a_translator_saves_while_a_renamed_article_is_drafted_is_kept(newsroom: Newsroom) -> None:
    from rkslocale.project import Project, Watch, default_engine, translate  # noqa: PLC0415

    newsroom.run("extract")
    article = newsroom.read("articles/road.txt")
    (newsroom.root / "articles/road.txt").unlink()
    newsroom.write("articles/new.txt", article)
    saved = False

    def save(_label: str, _done: int, _total: int) -> None:
        nonlocal saved
        if not saved:
            rewrite(newsroom, PO, {OPENED: Entry(OPENED, "E njeriut.")})
            saved = True

    translate(Project.open(newsroom.root), engine=default_engine(), watch=Watch(progress=save))
    assert newsroom.entries("sq", "new")[OPENED].msgstr == "E njeriut."
    assert not (newsroom.root / PO).exists()


def test_an_unaccepted_draft_that_a_person_worked_on_is_kept_through_an_edit(newsroom: Newsroom) -> None:
    newsroom.run("translate")
    entry = newsroom.entries("sq")[OPENED]
    rewrite(newsroom, PO, {OPENED: replace(entry, msgstr="Puna e njeriut.")})
    newsroom.write("articles/road.txt", newsroom.read("articles/road.txt").replace("29", "31"))
    newsroom.run("translate")
    kept = newsroom.entries("sq")[OPENED.replace("29", "31")]
    assert (kept.msgstr, kept.previous_msgid, kept.state) == ("Puna e njeriut.", OPENED, State.OUTDATED)


def test_a_target_that_was_cleared_is_drafted_again(newsroom: Newsroom) -> None:
    newsroom.run("translate")
    newsroom.review("sq")
    newsroom.write("articles/road.txt", newsroom.read("articles/road.txt").replace("29", "31"))
    newsroom.run("extract")
    edited = OPENED.replace("29", "31")
    rewrite(newsroom, PO, {edited: replace(newsroom.entries("sq")[edited], msgstr="")})
    newsroom.run("translate")
    assert newsroom.entries("sq")[edited].state is State.MACHINE


def test_to_is_a_filter(newsroom: Newsroom) -> None:
    newsroom.write("articles/a.sr-Latn.txt", "Novi most\n\nMost je otvoren.\n")
    newsroom.run("translate", "--to", "sr")
    assert sorted(p.name for p in (newsroom.root / "locales").iterdir()) == ["sr"]
    result = newsroom.run("translate", "--to", "de", code=4)
    assert "de is not among the targets" in result.stderr
    assert not (newsroom.root / "locales/de").exists()
    assert "rkslocale models install" in newsroom.run("translate", "--check", "--to", "de", code=4).stderr


def test_a_catalog_without_a_header_gets_one(newsroom: Newsroom) -> None:
    newsroom.run("extract")
    body = newsroom.read(PO).partition('"X-Source-Language: en\\n"\n\n')[2]
    newsroom.write(PO, body)
    newsroom.run("extract")
    subprocess.run(["msgfmt", "--check", "-o", "/dev/null", newsroom.root / PO], check=True, capture_output=True)
    assert next(iter(newsroom.entries("sq"))).startswith("New Road")


def test_a_context_that_a_translator_adds_is_kept(newsroom: Newsroom) -> None:
    newsroom.run("translate")
    newsroom.review("sq")
    rewrite(newsroom, PO, {OPENED: replace(newsroom.entries("sq")[OPENED], msgctxt="lead")})
    newsroom.run("translate")
    entry = newsroom.entries("sq")[OPENED]
    assert (entry.msgctxt, entry.state) == ("lead", State.REVIEWED)
    newsroom.review("sr")
    newsroom.run("build", "--no-check")
    assert newsroom.read("editions/sq/road.txt")


def test_a_broken_override_stops_only_the_edition_it_overrides(newsroom: Newsroom) -> None:
    newsroom.run("translate")
    newsroom.review("sr")
    newsroom.review("sq")
    newsroom.write("locales/sr@latin/LC_MESSAGES/road.po", "broken")
    assert "locales/sr@latin/LC_MESSAGES/road.po:1: " in newsroom.run("build", "--no-check", code=3).stderr
    assert sorted(p.name for p in (newsroom.root / "editions").iterdir()) == ["sq", "sr"]


def test_editions_whose_article_is_gone_are_named(newsroom: Newsroom) -> None:
    newsroom.run("translate")
    newsroom.review("sq")
    newsroom.review("sr")
    newsroom.run("build", "--no-check")
    (newsroom.root / "articles/road.txt").rename(newsroom.root / "articles/way.txt")
    newsroom.run("translate")
    stale = [line.split(":")[0] for line in newsroom.run("build", "--no-check").stderr.splitlines()]
    assert stale == [f"editions/{locale}/road.txt" for locale in ("sq", "sr", "sr-Latn")]


@pytest.mark.parametrize("how", ["damaged", "older"])
def test_a_cache_damaged_within_or_of_another_version_is_made_anew(newsroom: Newsroom, how: str) -> None:
    newsroom.run("translate")
    path = newsroom.root / ".rkslocale/cache.sqlite"
    if how == "damaged":
        data = path.read_bytes()
        path.write_bytes(data[:4096] + bytes(range(256)) * (len(data) // 256 - 16))
    else:
        path.unlink()
        import sqlite3  # noqa: PLC0415

        db = sqlite3.connect(path)
        db.executescript("CREATE TABLE done (other TEXT)")
        db.close()
    newsroom.write("articles/more.txt", "One more\n\nIt is short.\n")
    newsroom.run("translate")
    assert newsroom.entries("sq", "more")


@pytest.mark.parametrize("epoch", ["99999999999999999", "yesterday"])
def test_a_source_date_epoch_that_is_no_time(newsroom: Newsroom, epoch: str) -> None:
    newsroom.environment["SOURCE_DATE_EPOCH"] = epoch
    (line,) = newsroom.run("extract", code=2).stderr.splitlines()
    assert line == f"SOURCE_DATE_EPOCH={epoch} is no time; give it in seconds, or unset it"


def shell(newsroom: Newsroom, command: str) -> subprocess.CompletedProcess[str]:
    full = command.replace("rkslocale", f"{sys.executable} -m rkslocale")
    environment = {**os.environ, **newsroom.environment}
    return subprocess.run(
        ["bash", "-c", full], cwd=newsroom.root, env=environment, capture_output=True, text=True, check=False
    )


@pytest.mark.parametrize(
    ("command", "code", "message"),
    [
        ("rkslocale script --to latin <&-", 3, "standard input: is closed; give it something to read\n"),
        ("rkslocale mt --from en --to sq <&-", 3, "standard input: is closed; give it something to read\n"),
        ("echo а | rkslocale script --to latin >&-", 3, "standard output: is closed; give it somewhere to go\n"),
        ("rkslocale status >/dev/full", 3, "standard output: cannot be written: no space left on device\n"),
        ("echo а | rkslocale script --to latin >/dev/full", 3, "standard output: cannot be written"),
        ("yes | head -c 1000000 | rkslocale script --to cyrillic | head -1", 0, ""),
    ],
)
def test_standard_streams_that_are_closed_or_full(newsroom: Newsroom, command: str, code: int, message: str) -> None:
    result = shell(newsroom, command)
    assert "Traceback" not in result.stderr
    assert result.returncode == code, result.stderr
    assert result.stderr.startswith(message)
    assert result.stderr.count("\n") <= 1


def test_a_byte_order_mark_is_no_part_of_the_first_line(newsroom: Newsroom) -> None:
    assert newsroom.run("script", "--to", "latin", stdin="\ufeffДа.\n").stdout == "Da.\n"


def test_lines_before_a_bad_one_are_translated(newsroom: Newsroom) -> None:
    result = shell(newsroom, r"printf 'One.\n\xff\n' | rkslocale mt --from en --to sq")
    assert (result.returncode, result.stdout) == (3, "One.\n")
    assert result.stderr == "standard input:2: is not UTF-8; convert it first\n"


def test_an_article_without_text_has_nothing_to_review(newsroom: Newsroom) -> None:
    newsroom.write("articles/stars.txt", "* * *\n")
    newsroom.run("build", "--no-check", "articles/stars.txt")
    assert newsroom.read("editions/sq/stars.txt") == "* * *\n"


def test_an_edited_article_without_machine_text_says_so_in_its_draft(newsroom: Newsroom) -> None:
    newsroom.run("translate")
    newsroom.review("sq")
    newsroom.write("articles/road.txt", newsroom.read("articles/road.txt").replace("29", "28"))
    newsroom.run("translate")
    newsroom.run("build", "--drafts")
    assert newsroom.read("drafts/sq/road.txt").splitlines()[0].startswith("Draft")
    assert newsroom.read("drafts/sr/road.txt").splitlines()[0].startswith("Машински")


def test_a_link_to_a_path_outside_is_an_article_like_any(newsroom: Newsroom, tmp_path: Path) -> None:
    (tmp_path / "far.txt").write_text("Far away\n\nIt is far.\n", encoding="utf-8")
    (newsroom.root / "articles/far.txt").symlink_to(tmp_path / "far.txt")
    newsroom.run("extract", "articles/far.txt")
    assert newsroom.entries("sq", "far")


@pytest.mark.parametrize("option", ["--no-location", "--add-location=file"])
def test_a_catalog_without_locations_stays_without(newsroom: Newsroom, option: str) -> None:
    newsroom.run("translate")
    path = newsroom.root / PO
    subprocess.run(["msgcat", option, "-o", path, path], check=True)
    before = path.read_bytes()
    newsroom.run("translate")
    assert path.read_bytes() == before
    newsroom.write("articles/road.txt", newsroom.read("articles/road.txt").replace("29", "31"))
    newsroom.run("translate")
    assert not re.search(r"^#: .*:\d", path.read_text(encoding="utf-8"), re.MULTILINE)


@pytest.mark.parametrize(("spoilt", "what"), [("", "is empty"), ("charset", "the charset “ISO-8859-2”")])
def test_a_catalog_that_is_empty_or_in_another_charset_is_left_alone(
    newsroom: Newsroom, spoilt: str, what: str
) -> None:
    newsroom.run("translate")
    if spoilt:
        newsroom.write(PO, newsroom.read(PO).replace("charset=UTF-8", "charset=ISO-8859-2"))
    else:
        newsroom.write(PO, "")
    before = (newsroom.root / PO).read_bytes()
    for command in ("extract", "translate", "status", "build"):
        assert what in newsroom.run(command, code=3).stderr
    assert (newsroom.root / PO).read_bytes() == before


def test_an_article_of_furniture_alone_needs_no_catalog(newsroom: Newsroom) -> None:
    (newsroom.root / "articles/road.txt").unlink()
    newsroom.write("articles/furniture.txt", "3 Min Read\n\nShare this Post\n")
    assert "nothing to do" in newsroom.run("translate").stdout
    assert not list(newsroom.root.rglob("*.po"))
    newsroom.run("build", "--no-check")
    assert newsroom.read("editions/sr-Latn/furniture.txt").startswith("3 minuta čitanja\n")


def test_authors_are_written_in_one_script(newsroom: Newsroom) -> None:
    newsroom.write("articles/one.txt", "New bridge\n\nBy Jelena Petrović\n\nIt opened.\n")
    newsroom.write("articles/two.txt", "New bridge\n\nBy Jelena Petrović and Jane Doe\n\nIt opened.\n")
    newsroom.run("translate")
    newsroom.run("build", "--drafts")
    assert "Јелена Петровић" in newsroom.read("drafts/sr/one.txt")
    assert "Jelena Petrović и Jane Doe" in newsroom.read("drafts/sr/two.txt")
    assert "Jelena Petrović" in newsroom.read("drafts/sr-Latn/one.txt")


def test_the_demo_leaves_another_project_alone(newsroom: Newsroom) -> None:
    before = newsroom.snapshot()
    assert newsroom.run("demo", ".", code=2).stderr == ".: is not empty; name a new folder for the sample newsroom\n"
    assert newsroom.snapshot() == before
