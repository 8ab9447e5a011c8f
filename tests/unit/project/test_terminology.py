"""The terms of a project: shipped ones and the newsroom's own."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from rkslocale.errors import InputError, UsageError
from rkslocale.formats import tbx, term_csv
from rkslocale.model import Term
from rkslocale.project import Project
from rkslocale.project.terminology import (
    base_at_hand,
    check_terms,
    export_terms,
    import_terms,
    own_files,
    read_terms,
    starter_terms,
    term_base,
)

if TYPE_CHECKING:
    from pathlib import Path

HARVEST = Term("harvest", "economy", {"en": ("harvest",), "sq": ("korrje",), "sr": ("žetva", "žetve")})


def project(root: Path, **files: bytes) -> Project:
    (root / "terms").mkdir(exist_ok=True)
    for name, data in files.items():
        (root / "terms" / name.replace("_", ".")).write_bytes(data)
    return Project(root, starter_terms=False)


def test_without_a_folder_the_terms_are_those_that_come_with_the_tool(tmp_path: Path) -> None:
    assert term_base(Project(tmp_path)).terms == starter_terms()
    assert term_base(Project(tmp_path, starter_terms=False)).terms == ()


def test_every_csv_and_tbx_file_is_read_in_order_of_names(tmp_path: Path) -> None:
    data = {name: replace(HARVEST, id=name, forms={**HARVEST.forms, "en": (name,)}) for name in "abc"}
    room = project(
        tmp_path,
        b_tbx=tbx.write([data["b"]]),
        a_csv=term_csv.write([data["a"]]),
        c_CSV=term_csv.write([data["c"]]),
        notes_txt=b"\xff",
    )
    (tmp_path / "terms" / ".~lock.a.csv").write_bytes(b"\xff")
    (tmp_path / "terms" / "~$a.csv").write_bytes(b"\xff")

    assert [path.name for path in own_files(room)] == ["a.csv", "b.tbx", "c.CSV"]
    assert [term.id for term in term_base(room).terms] == ["a", "b", "c"]


def test_the_newsrooms_own_terms_win(tmp_path: Path) -> None:
    by_id = Term("kfor", "acronym", {"en": ("K-FOR",), "sq": ("K-FOR",)}, keep=True)
    by_name = Term("our-police", "institution", {"en": ("Kosovo Police", "police"), "sq": ("Policia jonë",)})
    room = replace(project(tmp_path, own_csv=term_csv.write([by_id, by_name])), starter_terms=True)
    base = term_base(room)

    terms = {term.id: term for term in base.terms}
    assert terms["kfor"].forms["en"] == ("K-FOR",)
    assert "kosovo-police" not in terms
    assert [hit.term.id for hit in base.find("The Kosovo Police spoke.", "en")] == ["our-police"]
    english = [form for term in base.terms for form in term.forms["en"] if form not in term.vague]
    assert len(english) == len(set(english))


def test_serbian_comes_back_in_latin_script(tmp_path: Path) -> None:
    cyrillic = replace(HARVEST, forms={"en": ("harvest",), "sr": ("жетва", "жетве", "žetva")})
    room = project(tmp_path, own_tbx=tbx.write([cyrillic]).replace(b"sr-Latn", b"sr-Cyrl"))

    (term,) = term_base(room).terms
    assert term.forms["sr"] == ("žetva", "žetve")


def test_a_file_that_cannot_be_read_is_named_with_its_line(tmp_path: Path) -> None:
    room = project(tmp_path, own_csv=b"en,sq\n,korrje\n")
    with pytest.raises(InputError, match=r"^terms/own\.csv:2: no English term; "):
        term_base(room)
    with pytest.raises(InputError, match=r"^terms/gone\.csv: cannot be read: "):
        read_terms(tmp_path / "terms" / "gone.csv", "terms/gone.csv")
    with pytest.raises(UsageError, match=r"ends in \.csv or \.tbx"):
        read_terms(tmp_path / "terms.ods", "terms.ods")


def test_the_folder_may_have_another_name_and_may_be_no_folder(tmp_path: Path) -> None:
    (tmp_path / "glossary").mkdir()
    (tmp_path / "glossary" / "x.csv").write_bytes(term_csv.write([HARVEST]))
    room = Project(tmp_path, terms="glossary", starter_terms=False)
    assert term_base(room).terms == (HARVEST,)
    with pytest.raises(InputError, match=r"^glossary/x\.csv: cannot be read"):
        own_files(replace(room, terms="glossary/x.csv"))


def test_a_check_tells_faults_of_file_and_entries_in_order_of_lines(tmp_path: Path) -> None:
    rows = "id,en,sq,note\nx,court,gjykatë,not: gjykatë\ny,,hall,\nz,York,Јork,\n"
    file = tmp_path / "x.csv"
    file.write_text(rows, encoding="utf-8")
    faults = check_terms(file, "x.csv")

    assert [fault.line for fault in faults] == [2, 3, 4]
    assert {fault.exit_code for fault in faults} == {1}
    assert str(faults[0]).startswith("x.csv:2: “gjykatë” is accepted in Albanian, but the note forbids it; ")

    file = tmp_path / "x.tbx"
    file.write_bytes(tbx.write([replace(HARVEST, note="not: žetve")]))
    assert [(fault.line, fault.what) for fault in check_terms(file, "x.tbx")] == [
        (12, "“žetve” is accepted in Serbian, but the note forbids it")
    ]
    file.write_bytes(b"<tbx>")
    assert [fault.exit_code for fault in check_terms(file, "x.tbx")] == [1]


@pytest.mark.parametrize("name", ["out.csv", "out.tbx"])
def test_what_is_exported_can_be_imported(tmp_path: Path, name: str) -> None:
    room = project(tmp_path, own_csv=term_csv.write([HARVEST]))
    file = tmp_path / name

    assert export_terms(term_base(room), file, name, tbx.Edition.OF_2019) == (1, True)
    assert export_terms(term_base(room), file, name, tbx.Edition.OF_2019) == (1, False)
    assert read_terms(file, name) == (HARVEST,)

    assert import_terms(room, file, name) == (1, "terms/out.csv", True)
    assert import_terms(room, file, name) == (1, "terms/out.csv", False)
    assert term_base(room).terms == (HARVEST,)


def test_an_import_never_overwrites_other_terms(tmp_path: Path) -> None:
    room = project(tmp_path, harvest_csv=term_csv.write([HARVEST]))
    file = tmp_path / "harvest.tbx"
    file.write_bytes(tbx.write([replace(HARVEST, id="other")]))

    with pytest.raises(UsageError, match=r"terms/harvest\.csv is there already"):
        import_terms(room, file, "harvest.tbx")
    assert term_base(room).terms == (HARVEST,)


def test_what_cannot_become_csv_is_not_imported(tmp_path: Path) -> None:
    file = tmp_path / "twice.tbx"
    file.write_bytes(tbx.write([HARVEST, replace(HARVEST, id="other")]))

    with pytest.raises(InputError, match=r"^twice\.tbx: cannot become CSV: the English form “harvest” stands in"):
        import_terms(Project(tmp_path), file, "twice.tbx")
    assert not (tmp_path / "terms").exists()


def test_a_term_of_the_newsroom_takes_nothing_from_another_that_is_vague(tmp_path: Path) -> None:
    party = Term("party", "politics", {"en": ("political party", "party"), "sq": ("parti",)}, vague=("party",))
    side = Term("side", "law", {"en": ("party",), "sq": ("palë",)})
    room = project(tmp_path, a_csv=term_csv.write([party]), b_csv=term_csv.write([side]))

    assert term_base(room).terms == (party, side)
    assert [hit.term.id for hit in term_base(room).find("Each party agreed.", "en")] == ["side"]


def test_vague_serbian_forms_are_in_latin_script_too(tmp_path: Path) -> None:
    file = tmp_path / "own.tbx"
    file.write_bytes(tbx.write([Term("x", "law", {"en": ("court",), "sr": ("суд", "суда")}, vague=("суда",))]))
    (term,) = read_terms(file, "own.tbx")
    assert term.vague == ("suda",)


def test_the_terms_at_hand_are_those_of_the_project_or_those_that_come_with_the_tool(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    inside = tmp_path / "room" / "articles"
    inside.mkdir(parents=True)
    monkeypatch.chdir(inside)
    assert base_at_hand().terms == starter_terms()

    (tmp_path / "room" / "rkslocale.toml").write_text("[terms]\nstarter = false\n", encoding="utf-8")
    assert base_at_hand().terms == ()

    (tmp_path / "room" / "rkslocale.toml").write_text("[terms\n", encoding="utf-8")
    with pytest.raises(InputError, match="not TOML"):
        base_at_hand()
