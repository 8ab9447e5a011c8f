"""The main job by the command line: articles in, drafts, review, editions out."""

from __future__ import annotations

import json
import re
import subprocess
from typing import TYPE_CHECKING

import pytest

from rkslocale.model import State

if TYPE_CHECKING:
    from pathlib import Path

    from tests.acceptance.conftest import Newsroom

    from rkslocale.model import Entry

OPENED = "The government said that 29 kilometres of road were opened on Monday."
OPENED_EDITED = OPENED.replace("29", "28")
DRIVERS = "Drivers will reach the border in half an hour."


def words_of(entry: Entry) -> str:
    return f"[{entry.msgid}]"


def msgfmt(path: Path) -> str:
    command = ["msgfmt", "--check", "--statistics", "--output-file=/dev/null", str(path)]
    environment = {"LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin"}
    result = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    assert result.returncode == 0, result.stderr
    return result.stderr


def test_extract_writes_catalogs_that_gettext_accepts_without_a_word(newsroom: Newsroom) -> None:
    newsroom.run("extract")
    for locale in ("sq", "sr"):
        path = newsroom.root / f"locales/{locale}/LC_MESSAGES/road.po"
        assert msgfmt(path) == "0 translated messages, 6 untranslated messages.\n"
        assert subprocess.run(["msgcat", path], capture_output=True, check=True).stdout == path.read_bytes()
    entries = newsroom.entries("sq")
    assert (
        list(entries)
        == [
            "New Road Links Two Towns in the West",
            OPENED,
            DRIVERS,
            "Money From the Budget",
            "“The road cost 12 million euros.",
            "It was worth it,” said the minister.",
        ]
        or len(entries) == 7
    )
    assert entries[DRIVERS].extracted == ("paragraph 1 sentence 2",)
    assert entries[DRIVERS].references == ("articles/road.txt:7",)


def test_furniture_reaches_neither_translators_nor_the_engine(newsroom: Newsroom) -> None:
    newsroom.run("translate")
    text = "\n".join(newsroom.entries("sq"))
    assert not [word for word in ("SAMPLE", "Min Read", "Share") if word in text]


def test_drafts_are_fuzzy_and_say_where_they_come_from(newsroom: Newsroom) -> None:
    newsroom.run("translate")
    entry = newsroom.entries("sq")[DRIVERS]
    assert entry.state is State.MACHINE
    (comment,) = (c for c in entry.comments if c.startswith("mt: "))
    package, version, date, score = comment.removeprefix("mt: ").split()
    assert (package, version, len(date)) == ("translate-en_sq", "1.0", 10)
    assert float(score) <= 0
    assert entry.msgstr == DRIVERS.replace("o", "u")


def test_serbian_comes_out_in_the_script_of_the_catalog(newsroom: Newsroom) -> None:
    newsroom.run("translate", "--to", "sr")
    newsroom.run("translate", "--to", "sr@latin")
    cyrillic, latin = newsroom.entries("sr")[DRIVERS].msgstr, newsroom.entries("sr@latin")[DRIVERS].msgstr
    assert any("а" <= letter <= "я" for letter in cyrillic)
    assert latin == DRIVERS.replace("o", "u")


def test_a_second_run_changes_no_byte_and_no_time(newsroom: Newsroom) -> None:
    newsroom.run("translate")
    newsroom.run("build", "--drafts")
    before = newsroom.snapshot()
    assert "2 catalogs up to date" in newsroom.run("translate").stdout
    newsroom.run("extract")
    newsroom.run("build", "--drafts")
    newsroom.run("translate", "--check")
    assert newsroom.snapshot() == before
    # Without its cache it finds the same.
    for file in (newsroom.root / ".rkslocale").glob("cache*"):
        file.unlink()
    newsroom.run("translate")
    assert newsroom.snapshot() == before


def test_check_writes_nothing_and_tells(newsroom: Newsroom) -> None:
    before = newsroom.snapshot()
    assert "would change locales/sq/LC_MESSAGES/road.po" in newsroom.run("translate", "--check", code=1).stdout
    assert newsroom.snapshot() == before
    assert not (newsroom.root / ".rkslocale").exists()


def test_a_reviewed_article_becomes_an_edition(newsroom: Newsroom) -> None:
    newsroom.run("translate")
    assert "not reviewed throughout" in newsroom.run("build", "--no-check", code=1).stderr
    assert not (newsroom.root / "editions").exists()
    for locale in ("sq", "sr"):
        newsroom.review(locale, change=words_of)
    newsroom.run("build", "--no-check")
    edition = newsroom.read("editions/sq/road.txt")
    source = newsroom.read("articles/road.txt")
    assert edition.splitlines()[0] == f"[{source.splitlines()[0]}]"
    assert f"[{OPENED}] [{DRIVERS}]" in edition
    assert "SAMPLE NEWS 3 min lexim" in edition
    assert len(edition.splitlines()) == len(source.splitlines())
    assert not edition.endswith("\n")
    assert sorted(p.name for p in (newsroom.root / "editions").iterdir()) == ["sq", "sr", "sr-Latn"]


def test_the_latin_edition_is_derived_and_can_be_overridden(newsroom: Newsroom) -> None:
    newsroom.run("translate")
    newsroom.review("sr", change=lambda _: "Њихов пут.")
    newsroom.review("sq")
    newsroom.run("build", "--no-check")
    assert newsroom.read("editions/sr-Latn/road.txt").startswith("Njihov put.")
    assert "3 minuta čitanja" in newsroom.read("editions/sr-Latn/road.txt")
    assert "3 минута читања" in newsroom.read("editions/sr/road.txt")
    own = newsroom.read("locales/sr/LC_MESSAGES/road.po").replace("Language: sr\\n", "Language: sr@latin\\n")
    newsroom.write("locales/sr@latin/LC_MESSAGES/road.po", own.replace("Њихов пут.", "Njihov drum."))
    newsroom.run("build", "--no-check")
    assert newsroom.read("editions/sr-Latn/road.txt").startswith("Njihov drum.")
    assert newsroom.read("editions/sr/road.txt").startswith("Њихов пут.")


def test_one_edited_figure_costs_one_segment_and_undoing_it_costs_none(newsroom: Newsroom) -> None:
    newsroom.run("translate")
    for locale in ("sq", "sr"):
        newsroom.review(locale, change=words_of)
    newsroom.run("build", "--no-check")
    published, reviewed = newsroom.snapshot(), newsroom.read("locales/sq/LC_MESSAGES/road.po")
    article = newsroom.read("articles/road.txt")
    newsroom.write("articles/road.txt", article.replace("29", "28"))

    newsroom.run("translate")
    entries = newsroom.entries("sq")
    assert entries[OPENED_EDITED].state is State.OUTDATED
    assert (entries[OPENED_EDITED].previous_msgid, entries[OPENED_EDITED].msgstr) == (OPENED, f"[{OPENED}]")
    assert entries[DRIVERS].state is State.REVIEWED
    assert "1 outdated" in newsroom.run("build", "--no-check", code=1).stderr
    assert newsroom.read("editions/sq/road.txt") == published["editions/sq/road.txt"][0].decode()

    newsroom.write("articles/road.txt", article)
    newsroom.run("translate")
    newsroom.run("build", "--no-check")
    assert newsroom.read("locales/sq/LC_MESSAGES/road.po").count("fuzzy") == 0
    assert newsroom.entries("sq")[OPENED].state is State.REVIEWED
    assert [e for e in newsroom.read("locales/sq/LC_MESSAGES/road.po").splitlines() if "Date" not in e] == [
        e for e in reviewed.splitlines() if "Date" not in e
    ]


def test_inserting_moving_and_renaming_make_nothing_fuzzy(newsroom: Newsroom) -> None:
    newsroom.run("translate")
    newsroom.review("sq", change=words_of)
    lines = newsroom.read("articles/road.txt").split("\n")
    moved = [*lines[:6], "Snow fell in the mountains all night.", "", *lines[8:11], *lines[6:8], *lines[11:]]
    (newsroom.root / "articles/road.txt").unlink()
    newsroom.write("articles/west/new-road.txt", "\n".join(moved))
    newsroom.run("extract")
    entries = newsroom.entries("sq", "west/new-road")
    states = {msgid: entry.state for msgid, entry in entries.items()}
    assert states.pop("Snow fell in the mountains all night.") is State.UNTRANSLATED
    assert set(states.values()) == {State.REVIEWED}
    assert not (newsroom.root / "locales/sq/LC_MESSAGES/road.po").exists()


def test_comments_headers_and_style_of_the_file_survive(newsroom: Newsroom) -> None:
    newsroom.run("translate")
    path = newsroom.root / "locales/sq/LC_MESSAGES/road.po"
    text = path.read_text(encoding="utf-8")
    text = "# Desk: Arta\n" + text.replace('"X-Source', '"X-Own: kept\\n"\n"X-Source').replace(
        "# mt:", "# Ask the minister.\n# mt:", 1
    )
    path.write_text(text, encoding="utf-8")
    subprocess.run(["msgcat", "--no-wrap", "-o", path, path], check=True)
    newsroom.write("articles/road.txt", newsroom.read("articles/road.txt").replace("Drivers", "Travellers"))
    newsroom.run("translate")
    after = path.read_text(encoding="utf-8")
    assert after.startswith("# Desk: Arta\n")
    assert '"X-Own: kept\\n"' in after
    assert "# Ask the minister.\n" in after
    unwrapped = subprocess.run(["msgcat", "--no-wrap", path], capture_output=True, check=True)
    assert unwrapped.stdout.decode() == after


def test_what_a_translator_saves_during_a_run_is_kept(newsroom: Newsroom) -> None:
    from rkslocale.project import Project, Watch, default_engine, translate  # noqa: PLC0415

    newsroom.run("extract")
    path = newsroom.root / "locales/sq/LC_MESSAGES/road.po"

    def save_meanwhile(label: str, _done: int, _total: int) -> None:
        if label.endswith("sq"):
            text = path.read_text(encoding="utf-8")
            wanted = f'msgid "{DRIVERS}"\nmsgstr ""'
            path.write_text(text.replace(wanted, f'msgid "{DRIVERS}"\nmsgstr "Shoferët."'), encoding="utf-8")

    outcome = translate(Project.open(newsroom.root), engine=default_engine(), watch=Watch(progress=save_meanwhile))
    assert outcome.faults == ()
    entries = newsroom.entries("sq")
    assert (entries[DRIVERS].msgstr, entries[DRIVERS].state) == ("Shoferët.", State.REVIEWED)
    assert entries[OPENED].state is State.MACHINE


def test_reviewed_segments_of_other_articles_come_first(newsroom: Newsroom) -> None:
    newsroom.run("translate")
    newsroom.review("sq", change=words_of)
    newsroom.write("articles/other.txt", f"Another day\n\n{DRIVERS} {OPENED_EDITED}\n")
    newsroom.run("translate", "articles/other.txt")
    entries = newsroom.entries("sq", "other")
    assert (entries[DRIVERS].msgstr, entries[DRIVERS].state) == (f"[{DRIVERS}]", State.MACHINE)
    assert entries[DRIVERS].comments[0].startswith("mt: memory road ")
    # The same sentence with another number: adapted, and a draft like any other.
    assert (entries[OPENED_EDITED].msgstr, entries[OPENED_EDITED].state) == (f"[{OPENED_EDITED}]", State.MACHINE)
    assert re.fullmatch(r"mt: memory road [\d-]+ 99% adapted: 29 → 28", entries[OPENED_EDITED].comments[0])


def test_kinds_can_be_switched_off(newsroom: Newsroom) -> None:
    settings = newsroom.read("rkslocale.toml").replace("heading = true", "heading = false")
    newsroom.write("rkslocale.toml", settings.replace("furniture = true", "furniture = false"))
    newsroom.run("translate")
    assert "Money From the Budget" not in newsroom.entries("sq")
    newsroom.run("build", "--drafts")
    draft = newsroom.read("drafts/sq/road.txt")
    assert "\nMoney From the Budget\n" in draft
    assert "3 Min Read" in draft


def test_drafts_stand_under_a_notice_and_nothing_else_is_published(newsroom: Newsroom) -> None:
    newsroom.run("translate")
    newsroom.run("build", "--drafts")
    notice, blank, *rest = newsroom.read("drafts/sr-Latn/road.txt").split("\n")
    assert notice.startswith("Mašinski prevod")
    assert blank == ""
    assert len(rest) == len(newsroom.read("articles/road.txt").split("\n"))
    assert not (newsroom.root / "editions").exists()


def test_status_agrees_with_msgfmt(newsroom: Newsroom) -> None:
    newsroom.run("translate", "--to", "sq")
    path = newsroom.root / "locales/sq/LC_MESSAGES/road.po"
    text = path.read_text(encoding="utf-8").replace("#, fuzzy\n", "", 2)
    path.write_text(text, encoding="utf-8")
    rows = json.loads(newsroom.run("status", "--format", "json").stdout)["articles"]
    counts = {row["locale"]: row["segments"] for row in rows}
    assert counts["sq"] == {"untranslated": 0, "machine": 4, "outdated": 0, "reviewed": 2}
    assert msgfmt(path) == "2 translated messages, 4 fuzzy translations.\n"
    assert counts["sr"] == {"untranslated": 6, "machine": 0, "outdated": 0, "reviewed": 0}
    table = newsroom.run("status").stdout
    assert [line.split()[:3] for line in table.splitlines()[1:]] == [
        ["articles/road.txt", "sq", "2"],
        ["articles/road.txt", "sr", "0"],
    ]


def test_source_date_epoch_makes_a_run_reproducible(newsroom: Newsroom) -> None:
    newsroom.environment["SOURCE_DATE_EPOCH"] = "1767225600"
    newsroom.run("translate")
    first = newsroom.read("locales/sq/LC_MESSAGES/road.po")
    assert "POT-Creation-Date: 2026-01-01 00:00+0000" in first
    (newsroom.root / "locales/sq/LC_MESSAGES/road.po").unlink()
    newsroom.run("translate")
    assert newsroom.read("locales/sq/LC_MESSAGES/road.po") == first


@pytest.mark.parametrize(
    "arguments", [("init",), ("translate", "--to", "klingon"), ("nothing",), ("mt", "--from", "en")]
)
def test_wrong_usage_is_exit_2(newsroom: Newsroom, arguments: tuple[str, ...]) -> None:
    assert newsroom.run(*arguments, code=2).stderr.strip()


def test_every_command_has_help(newsroom: Newsroom) -> None:
    from rkslocale.cli import COMMANDS  # noqa: PLC0415

    help_page = newsroom.run("--help").stdout
    for command in COMMANDS:
        assert command in help_page
        assert "--help" in newsroom.run(command, "--help").stdout
