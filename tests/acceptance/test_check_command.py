"""``rkslocale check`` and what ``build`` makes of its findings, as users call them."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

import pytest

from rkslocale.formats import po

if TYPE_CHECKING:
    from tests.acceptance.conftest import Newsroom

    from rkslocale.model import Entry

HEADER: Final = """\
msgid ""
msgstr ""
"Language: sq\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\\n"

"""
WRONG: Final = 'msgid "The ministry built 4,700 flats."\nmsgstr "Ministria ndërtoi 4.600 banesa."\n'
RIGHT: Final = 'msgid "The ministry built 4,700 flats."\nmsgstr "Ministria ndërtoi 4.700 banesa."\n'
ROAD: Final = "locales/sq/LC_MESSAGES/road.po"


def found(room: Newsroom, *arguments: str, code: int | None = None) -> list[dict[str, Any]]:
    listed: list[dict[str, Any]] = json.loads(room.run("check", "--format", "json", *arguments, code=code).stdout)
    return listed


def test_any_po_file_is_checked_without_a_project(starter_room: Newsroom) -> None:
    starter_room.write("site.po", HEADER + WRONG)
    (finding,) = found(starter_room, "site.po", code=1)
    assert finding["file"] == "site.po"
    assert finding["line"] == 9
    assert finding["msgctxt"] is None
    assert finding["msgid"] == "The ministry built 4,700 flats."
    assert (finding["check"], finding["severity"], finding["state"]) == ("numbers", "error", "reviewed")
    assert "4,700" in finding["message"]
    assert finding["target"][finding["start"] : finding["end"]] == "4.600"
    starter_room.write("site.po", HEADER + RIGHT)
    assert found(starter_room, "site.po", code=0) == []


def test_the_text_report_is_a_line_a_finding(starter_room: Newsroom) -> None:
    starter_room.write("po/site.po", HEADER + WRONG)
    result = starter_room.run("check", "po", code=1)
    assert re.fullmatch(r"po/site\.po:9: error: .*4,700.*4\.600.*; .* \[numbers\]\n", result.stdout)
    assert result.stderr == "1 target of 1 catalog checked, 1 error\n"
    assert "Ministria ndërtoi 4.600 banesa." in starter_room.run("check", "-v", "po", code=1).stdout


def test_what_github_reads(starter_room: Newsroom) -> None:
    starter_room.write("site, new.po", HEADER + WRONG)
    lines = starter_room.run("check", "--format", "github", "site, new.po", code=1).stdout.splitlines()
    assert len(lines) == 1
    assert lines[0].startswith("::error file=site%2C new.po,line=9,title=numbers (sq)::")
    assert "%0AThe ministry built 4,700 flats.%0A→ Ministria" in lines[0]


def test_what_code_scanning_reads(starter_room: Newsroom) -> None:
    starter_room.write("site new.po", HEADER + WRONG)
    log = json.loads(starter_room.run("check", "--format", "sarif", "site new.po", code=1).stdout)
    assert log["version"] == "2.1.0"
    (run,) = log["runs"]
    (result,) = run["results"]
    assert result["ruleId"] == "numbers"
    assert "numbers" in [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    location = result["locations"][0]["physicalLocation"]
    assert (location["artifactLocation"]["uri"], location["region"]["startLine"]) == ("site%20new.po", 9)
    # A line that moves is no new alert.
    starter_room.write("site new.po", HEADER + "# A comment.\n\n" + WRONG)
    moved = json.loads(starter_room.run("check", "--format", "sarif", "site new.po", code=1).stdout)
    assert moved["runs"][0]["results"][0]["partialFingerprints"] == result["partialFingerprints"]


def test_checks_are_selected_and_ignored(starter_room: Newsroom) -> None:
    starter_room.write("site.po", HEADER + WRONG.replace("banesa.", "banesa banesa."))
    assert {one["check"] for one in found(starter_room, "site.po")} == {"numbers", "doubled-words"}
    assert {one["check"] for one in found(starter_room, "--select", "doubled-words,dates", "site.po")} == {
        "doubled-words"
    }
    assert {one["check"] for one in found(starter_room, "--ignore", "numbers", "site.po", code=0)} == {"doubled-words"}
    result = starter_room.run("check", "--select", "numbres", "site.po", code=2)
    assert result.stderr == "there is no check “numbres”; did you mean “numbers”?\n"
    listed = starter_room.run("check", "--list").stdout.splitlines()
    assert any(re.match(r"numbers +error +\w", line) for line in listed)


@pytest.mark.skipif(shutil.which("msgmerge") is None, reason="GNU gettext is not installed")
def test_a_finding_is_switched_off_in_a_way_that_msgmerge_keeps(starter_room: Newsroom) -> None:
    starter_room.write("site.po", HEADER + "# check-ignore: numbers\n" + WRONG)
    starter_room.write(
        "site.pot", HEADER.replace("sq", "") + '#. new\nmsgid "The ministry built 4,700 flats."\nmsgstr ""\n'
    )
    subprocess.run(["msgmerge", "-q", "-U", "site.po", "site.pot"], cwd=starter_room.root, check=True)
    assert "#. new" in starter_room.read("site.po")
    assert found(starter_room, "site.po", code=0) == []


def test_a_baseline_passes_over_what_was_there(starter_room: Newsroom) -> None:
    starter_room.write("site.po", HEADER + WRONG)
    said = starter_room.run("check", "site.po", "--write-baseline", "known.txt").stdout
    assert said == "wrote known.txt: 1 finding\n"
    assert found(starter_room, "site.po", "--baseline", "known.txt", code=0) == []
    starter_room.write("site.po", HEADER + "# moved\n" + WRONG + "\n" + WRONG.replace("flats", "homes"))
    (new,) = found(starter_room, "site.po", "--baseline", "known.txt", code=1)
    assert "homes" in new["msgid"]
    starter_room.write("site.po", HEADER + WRONG.replace("4.600", "4.500"))
    assert len(found(starter_room, "site.po", "--baseline", "known.txt", code=1)) == 1
    starter_room.write("known.txt", "nonsense\n")
    result = starter_room.run("check", "site.po", "--baseline", "known.txt", code=3)
    assert result.stderr.startswith("known.txt:1: is no line of a baseline; ")


def test_drafts_can_be_passed_over(starter_room: Newsroom) -> None:
    starter_room.write("site.po", HEADER + "#, fuzzy\n" + WRONG)
    assert [one["state"] for one in found(starter_room, "site.po", code=1)] == ["outdated"]
    assert found(starter_room, "--reviewed", "site.po", code=0) == []


def test_bad_files_are_named_and_the_others_checked(starter_room: Newsroom) -> None:
    starter_room.write("a.po", "msgid broken")
    starter_room.write("b.po", HEADER + WRONG)
    starter_room.write("c.po", HEADER.replace("Language: sq", "Language: ") + WRONG)
    (starter_room.root / "empty").mkdir()
    result = starter_room.run("check", "a.po", "b.po", "c.po", "empty", "none.po", code=3)
    assert "b.po:9: error: " in result.stdout
    assert re.search(r"^a\.po:1: ", result.stderr, re.MULTILINE)
    assert re.search(r"^c\.po: does not say which language .*; .*--to$", result.stderr, re.MULTILINE)
    assert re.search(r"^empty: holds no PO file; ", result.stderr, re.MULTILINE)
    assert re.search(r"^none\.po: cannot be read: ", result.stderr, re.MULTILINE)
    assert len(found(starter_room, "--to", "sq", "c.po", code=1)) == 1


def test_without_files_or_a_project_it_says_what_to_do(starter_room: Newsroom) -> None:
    assert "rkslocale init" in starter_room.run("check", code=3).stderr


def test_a_catalog_is_known_by_its_folder_and_its_name(starter_room: Newsroom) -> None:
    plain = HEADER.replace('"Language: sq\\n"\n', "")
    for path in ("sq/LC_MESSAGES/site.po", "po/sq.po"):
        starter_room.write(path, plain + WRONG)
        assert [one["locale"] for one in found(starter_room, path, code=1)] == ["sq"]


def seven(entry: Entry) -> str:
    """Review as someone who mistypes a figure."""
    return entry.msgstr.replace("29", "27")


@pytest.fixture
def reviewed_room(newsroom: Newsroom) -> Newsroom:
    newsroom.run("translate", "--to", "sq", "-q")
    newsroom.review("sq", change=po_target)
    return newsroom


def po_target(entry: Entry) -> str:
    return TARGETS.get(entry.msgid, entry.msgstr)


TARGETS: Final = {
    "New Road Links Two Towns in the West": "Rruga e re lidh dy qytete në perëndim",
    "The government said that 29 kilometres of road were opened on Monday.": (
        "Qeveria tha se të hënën u hapën 29 kilometra rrugë."
    ),
    "Drivers will reach the border in half an hour.": "Shoferët do ta arrijnë kufirin për gjysmë ore.",
    "Money From the Budget": "Para nga buxheti",
    "“The road cost 12 million euros.": "“Rruga kushtoi 12 milionë euro.",
    "It was worth it,” said the minister.": "Ia vlejti”, tha ministri.",
}


def test_clean_targets_are_published(reviewed_room: Newsroom) -> None:
    assert found(reviewed_room, "--reviewed", code=0) == []
    reviewed_room.run("build", code=1)  # Serbian is not there
    assert "29 kilometra" in reviewed_room.read("editions/sq/road.txt")


def test_an_edition_with_an_error_is_not_built_unless_told_otherwise(reviewed_room: Newsroom) -> None:
    reviewed_room.run("build", code=1)
    before = reviewed_room.read("editions/sq/road.txt")
    reviewed_room.review("sq", change=seven)
    (finding,) = found(reviewed_room, code=1)
    assert (finding["check"], finding["file"]) == ("numbers", ROAD)
    result = reviewed_room.run("build", code=1)
    assert "articles/road.txt: sq: 1 segment with an error, which rkslocale check shows" in result.stderr
    assert reviewed_room.read("editions/sq/road.txt") == before
    unfinished = json.loads(reviewed_room.run("build", "--format", "json", code=1).stdout)["unfinished"]
    assert [one["errors"] for one in unfinished if one["locale"] == "sq"] == [1]
    reviewed_room.run("build", "--no-check", code=1)
    assert "27 kilometra" in reviewed_room.read("editions/sq/road.txt")


def test_settings_and_comments_open_the_way_for_an_edition(reviewed_room: Newsroom) -> None:
    reviewed_room.review("sq", change=seven)
    reviewed_room.run("build", code=1)
    assert not (reviewed_room.root / "editions/sq/road.txt").exists()
    settings = reviewed_room.read("rkslocale.toml")
    reviewed_room.write("rkslocale.toml", settings.replace("[checks]\nignore = []", '[checks]\nignore = ["numbers"]'))
    assert found(reviewed_room, code=0) == []
    reviewed_room.write("rkslocale.toml", settings)
    reviewed_room.run("check", "--write-baseline", "known.txt")
    reviewed_room.write("rkslocale.toml", settings.replace('baseline = ""', 'baseline = "known.txt"'))
    assert found(reviewed_room, code=0) == []
    reviewed_room.write("rkslocale.toml", settings)
    path = reviewed_room.root / ROAD
    contents = po.read(path.read_bytes())
    entries = (replace(e, comments=(*e.comments, "check-ignore: numbers")) for e in contents.entries)
    path.write_bytes(po.write(replace(contents, entries=tuple(entries))))
    reviewed_room.run("build", code=1)
    assert "27 kilometra" in reviewed_room.read("editions/sq/road.txt")


def test_a_setting_that_names_no_check_is_an_error(reviewed_room: Newsroom) -> None:
    settings = reviewed_room.read("rkslocale.toml")
    reviewed_room.write("rkslocale.toml", settings.replace("[checks]\nignore = []", '[checks]\nignore = ["numbres"]'))
    result = reviewed_room.run("check", code=2)
    assert result.stderr == "rkslocale.toml: there is no check “numbres”; did you mean “numbers”?\n"


def test_the_drafts_of_a_project_are_checked(newsroom: Newsroom) -> None:
    # The tiny packages copy English, which no check lets pass.
    newsroom.run("translate", "--to", "sq", "-q")
    entries = newsroom.entries("sq")
    drafted = entries["The government said that 29 kilometres of road were opened on Monday."]
    assert any(comment.startswith("check: ") for comment in drafted.comments)
    assert "untranslated" in {one["check"] for one in found(newsroom, code=1)}
