"""``rkslocale terms`` as a user calls it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from rkslocale import assets

if TYPE_CHECKING:
    from tests.acceptance.conftest import Newsroom

OWN = """\
id;domain;en;en_forms;sq;sq_forms;sr;sr_forms;status;note\r
harvest-fair;culture;Harvest Fair;;Panairi i Korrjes;Panairi i Korrjes|Panairit të Korrjes;Sajam žetve;;preferred;\r
"""


@pytest.fixture
def shipped_room(starter_room: Newsroom) -> Newsroom:
    """A project with a term of its own beside those that come with the tool."""
    starter_room.write("rkslocale.toml", "")
    starter_room.write("terms/own.csv", "\ufeff" + OWN)
    return starter_room


@pytest.fixture
def room(shipped_room: Newsroom) -> Newsroom:
    """A project with nothing but a term of its own."""
    shipped_room.write("rkslocale.toml", "[terms]\nstarter = false\n")
    return shipped_room


def test_list_shows_the_terms_of_the_newsroom_first_and_those_that_come_with_the_tool(shipped_room: Newsroom) -> None:
    lines = shipped_room.run("terms", "list").stdout.splitlines()

    assert lines[0] == "harvest-fair  culture  en Harvest Fair  sq Panairi i Korrjes  sr Sajam žetve"
    assert any(line.startswith("kfor  acronym  en KFOR") and line.endswith("(keep)") for line in lines)
    assert len(lines) > 480


def test_list_searches_in_every_form(shipped_room: Newsroom) -> None:
    found = shipped_room.run("terms", "list", "--search", "panairit TË k", "--lang", "sq", "-v").stdout
    assert found == "harvest-fair  culture  sq Panairi i Korrjes | Panairit të Korrjes\n"

    places = shipped_room.run("terms", "list", "--domain", "place", "--format", "json", "--lang", "sr@latin").stdout
    terms = json.loads(places)
    assert {term["domain"] for term in terms} == {"place"}
    assert all(set(term["forms"]) == {"sr"} for term in terms)


def test_list_says_nothing_of_what_is_not_there(room: Newsroom) -> None:
    assert room.run("terms", "list", "--search", "no such term").stdout == ""
    assert room.run("terms", "list", "--domain", "place").stdout == ""


def test_find_says_what_terms_are_to_be_in_the_script_of_the_target(shipped_room: Newsroom) -> None:
    text = "KFOR guards the Harvest Fair.\n\nNothing here.\n"
    assert shipped_room.run("terms", "find", "--from", "en", "--to", "sr", stdin=text).stdout == (
        "KFOR (keep); Harvest Fair → Сајам жетве\n\n\n"
    )
    result = shipped_room.run("terms", "find", "--from", "sr", "--to", "sq", "-v", stdin="Кфор чува Сајам жетве.\n")
    assert result.stdout == "КФОР (keep); Сајам жетве → Panairi i Korrjes\n"
    assert "2 terms" in result.stderr


def test_check_is_content_with_what_is_shipped_and_with_what_excel_saves(shipped_room: Newsroom) -> None:
    assert shipped_room.run("terms", "check").stdout == "2 files without a fault\n"


def test_check_reports_every_fault_of_every_file_with_its_line(room: Newsroom) -> None:
    room.write("terms/bad.csv", OWN.replace("preferred", "final") + "x;law;court;;gjykatë;;суд;;;\n")
    room.write("terms/worse.tbx", "<!DOCTYPE tbx [<!ENTITY a 'b'>]>\n<tbx/>")

    lines = room.run("terms", "check", code=1).stdout.splitlines()
    assert [line.partition(": ")[0] for line in lines] == ["terms/bad.csv:2", "terms/bad.csv:3", "terms/worse.tbx:1"]
    assert all("; " in line for line in lines)

    faults = json.loads(room.run("terms", "check", "terms/bad.csv", "--format", "json", code=1).stdout)
    assert [(fault["file"], fault["line"]) for fault in faults] == [("terms/bad.csv", 2), ("terms/bad.csv", 3)]


def test_check_of_named_files_needs_no_project(starter_room: Newsroom) -> None:
    starter_room.write("alone.csv", OWN)
    assert starter_room.run("terms", "check", "alone.csv").stdout == "1 file without a fault\n"
    result = starter_room.run("terms", "check", "gone.csv", "alone.csv", code=3)
    assert result.stdout.startswith("gone.csv: cannot be read")


def test_what_is_shipped_is_exported_byte_by_byte(shipped_room: Newsroom) -> None:
    (shipped_room.root / "terms" / "own.csv").unlink()
    shipped = (assets.root() / "terms" / "news.csv").read_text(encoding="utf-8")
    number = shipped.count("\n") - 1

    assert shipped_room.run("terms", "export", "all.csv").stdout == f"wrote all.csv: {number} terms\n"
    assert shipped_room.read("all.csv") == shipped
    assert shipped_room.run("terms", "export", "all.csv").stdout == f"up to date all.csv: {number} terms\n"


@pytest.mark.parametrize("edition", ["2008", "2019"])
def test_tbx_goes_out_and_comes_in_without_loss(room: Newsroom, edition: str) -> None:
    room.run("terms", "export", "-q", "own.csv")
    room.run("terms", "export", "-q", "fair.tbx", "--edition", edition)
    assert ("<martif" in room.read("fair.tbx")) == (edition == "2008")

    assert room.run("terms", "import", "fair.tbx").stdout == "wrote terms/fair.csv: 1 term\n"
    assert room.read("terms/fair.csv") == room.read("own.csv")
    assert "Panairit të Korrjes" in room.read("own.csv")


def test_import_keeps_what_somebody_has_edited(room: Newsroom) -> None:
    room.write("elsewhere/own.csv", OWN.replace("Sajam", "Vašar"))
    error = room.run("terms", "import", "elsewhere/own.csv", code=2).stderr
    assert error.startswith("terms/own.csv is there already, with other terms; ")
    assert "Vašar" not in room.read("terms/own.csv")


def test_other_files_are_refused(room: Newsroom) -> None:
    for verb in ("export", "import"):
        result = room.run("terms", verb, "terms.ods", code=2)
        assert "name a file that ends in .csv or .tbx" in result.stderr


def test_help_names_every_command(room: Newsroom) -> None:
    listed = room.run("terms", "--help").stdout
    assert all(f"\n  {verb} " in listed for verb in ("list", "find", "check", "export", "import"))
    assert "\n  terms " in room.run("--help").stdout


def test_outside_of_a_project_the_terms_are_those_that_come_with_the_tool(starter_room: Newsroom) -> None:
    (starter_room.root / "rkslocale.toml").unlink(missing_ok=True)
    assert "kfor  acronym  en KFOR" in starter_room.run("terms", "list", "--search", "KFOR").stdout
    text = "KFOR met the Assembly of Kosovo.\n"
    assert starter_room.run("terms", "find", "--from", "en", "--to", "sq", stdin=text).stdout == (
        "KFOR (keep); Assembly of Kosovo → Kuvendi i Kosovës\n"
    )
    assert starter_room.run("terms", "export", "all.tbx").stdout.startswith("wrote all.tbx: ")
    assert starter_room.run("terms", "import", "all.tbx", code=3).stderr.startswith("no project here")


def test_a_broken_project_is_not_taken_for_none(starter_room: Newsroom) -> None:
    starter_room.write("rkslocale.toml", "[terms\n")
    for words in (("list",), ("find", "--from", "en", "--to", "sq"), ("export", "all.csv")):
        assert starter_room.run("terms", *words, code=3, stdin="").stderr.startswith("rkslocale.toml:")


def test_a_term_of_the_newsroom_shows_in_the_next_draft(shipped_room: Newsroom) -> None:
    shipped_room.write("articles/a.txt", "KFOR soldiers met the mayor of Prizren.\n")
    shipped_room.run("translate", "--to", "sq")
    catalog = "locales/sq/LC_MESSAGES/a.po"
    assert "kryetar" in shipped_room.read(catalog).lower()

    shipped_room.write(
        "terms/style.csv", "id,en,en_forms,sq,sq_forms\nmayor,mayor,mayors,bashkiak,bashkiak|bashkiakun|bashkiakut\n"
    )
    shipped_room.run("terms", "check")
    (shipped_room.root / catalog).unlink()
    shipped_room.run("translate", "--to", "sq")
    assert "bashkiak" in shipped_room.read(catalog)
