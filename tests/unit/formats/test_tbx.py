"""Term bases as TBX: of both editions and styles, and never more than a term base."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING
from xml.dom import minidom

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rkslocale import assets
from rkslocale.errors import InputError
from rkslocale.formats import tbx, term_csv
from rkslocale.model import Term

if TYPE_CHECKING:
    from pathlib import Path

KFOR = Term(
    "kfor",
    "acronym",
    {"en": ("KFOR",), "sq": ("KFOR", "KFOR-it"), "sr": ("KFOR", "KFOR-a")},
    keep=True,
    note="force <b> & troops; not: Kejfor",
)
COURT = Term("court", "law", {"en": ("court", "courts"), "sq": ("gjykatë",)})

DCT = """\
<?xml version="1.0" encoding="UTF-8"?>
<tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"
     xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic">
  <tbxHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></tbxHeader>
  <text><body>
    <conceptEntry id="c7">
      <min:subjectField>law</min:subjectField>
      <langSec xml:lang="en-GB">
        <termSec>
          <term>tribunal</term><min:administrativeStatus>deprecatedTerm-admn-sts</min:administrativeStatus>
        </termSec>
        <termSec>
          <term>law court</term><min:administrativeStatus>admittedTerm-admn-sts</min:administrativeStatus>
        </termSec>
        <termSec>
          <term>court</term><min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus>
        </termSec>
      </langSec>
      <langSec xml:lang="sr-Cyrl"><termSec><term>суд</term></termSec></langSec>
      <langSec xml:lang="sr-Latn"><termSec><term>sud</term></termSec></langSec>
    </conceptEntry>
  </body></text>
</tbx>
"""
MARTIF = """\
<?xml version='1.0' encoding='UTF-8'?>
<!DOCTYPE martif SYSTEM 'TBXcoreStructV02.dtd'>
<martif type="TBX" xml:lang="en">
  <martifHeader><fileDesc><sourceDesc><p>Pootle</p></sourceDesc></fileDesc></martifHeader>
  <text><body>
    <termEntry>
      <descripGrp><descrip type="subjectField">sport</descrip></descripGrp>
      <note>after the  World
            Cup</note>
      <langSet xml:lang="en"><tig><term>coach</term></tig></langSet>
      <langSet lang="sq_AL">
        <ntig><termGrp><term id="t1">trajner</term><termNote type="partOfSpeech">noun</termNote></termGrp></ntig>
      </langSet>
    </termEntry>
  </body></text>
</martif>
"""


@pytest.mark.parametrize("edition", list(tbx.Edition))
def test_what_is_written_is_read_again(edition: tbx.Edition) -> None:
    assert tbx.read(tbx.write((KFOR, COURT), edition)) == (KFOR, COURT)
    assert tbx.read(tbx.write((), edition)) == ()


@pytest.mark.parametrize("edition", list(tbx.Edition))
def test_the_shipped_terms_lose_nothing(edition: tbx.Edition) -> None:
    terms = term_csv.read((assets.root() / "terms" / "news.csv").read_bytes())[::4]
    assert tbx.read(tbx.write(terms, edition)) == terms


def test_the_file_is_what_the_standard_says() -> None:
    document = minidom.parseString(tbx.write((KFOR,)))  # noqa: S318  (our own file)
    root = document.documentElement
    assert root is not None
    assert (root.tagName, root.getAttribute("type"), root.getAttribute("style")) == ("tbx", "TBX-Basic", "dca")
    assert root.namespaceURI == "urn:iso:std:iso:30042:ed-2"
    (entry,) = root.getElementsByTagName("conceptEntry")
    assert entry.getAttribute("id") == "kfor"
    languages = [section.getAttribute("xml:lang") for section in entry.getElementsByTagName("langSec")]
    assert languages == ["en", "sq", "sr-Latn"]
    statuses = [(n.getAttribute("type"), n.firstChild.nodeValue) for n in entry.getElementsByTagName("termNote")]  # type: ignore[union-attr]  # each has text
    assert statuses.count(("administrativeStatus", "preferredTerm-admn-sts")) == 3
    assert statuses.count(("administrativeStatus", "admittedTerm-admn-sts")) == 2


def test_the_edition_of_2008_has_other_names() -> None:
    text = tbx.write((COURT,), tbx.Edition.OF_2008).decode()
    for name in ('<martif type="TBX"', '<termEntry id="court">', '<langSet xml:lang="en">', "<tig>"):
        assert name in text


def test_the_style_dct_is_read() -> None:
    (term,) = tbx.read(DCT.encode())

    assert term.id == "c7"
    assert term.domain == "law"
    assert term.forms == {"en": ("court", "law court"), "sr": ("sud",)}
    assert term.note == "not: tribunal"


def test_the_edition_of_2008_is_read_as_other_programs_write_it() -> None:
    ((line, term),) = tbx.entries(MARTIF.encode())

    assert line == 6
    assert term == Term("entry-1", "sport", {"en": ("coach",), "sq": ("trajner",)}, note="after the World Cup")


def test_cyrillic_stands_for_itself_where_there_is_no_latin() -> None:
    only = DCT.replace('<langSec xml:lang="sr-Latn"><termSec><term>sud</term></termSec></langSec>', "")
    assert tbx.read(only.encode())[0].forms["sr"] == ("суд",)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "iso-8859-2"])
def test_other_encodings_are_read(encoding: str) -> None:
    declared = encoding.removesuffix("-sig")
    text = MARTIF.replace("encoding='UTF-8'", f"encoding='{declared}'").replace("trajner", "trajnerë")
    assert tbx.read(text.encode(encoding))[0].forms["sq"] == ("trajnerë",)


LAUGHS = """\
<?xml version="1.0"?>
<!DOCTYPE martif [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>
<martif><text><body><termEntry><note>&c;</note></termEntry></body></text></martif>
"""


@pytest.mark.parametrize(
    ("text", "line", "what"),
    [
        (LAUGHS, 2, "declares entities"),
        ('<!DOCTYPE martif [<!ENTITY x SYSTEM "file:///etc/hostname">]>\n<martif>&x;</martif>', 1, "declares entities"),
        ('<!DOCTYPE martif [<!ENTITY % x SYSTEM "http://localhost/x">]>\n<martif/>', 1, "declares entities"),
        ("<martif>\n<text>\n</martif>", 3, "not XML: mismatched tag"),
        ("", 1, "not XML: no element found"),
        ("en,sq\n", 1, "not XML: syntax error"),
        ("<martif>&nbsp;</martif>", 1, "not XML: undefined entity"),
        ("<?xml version='1.0' encoding='x-none'?><martif/>", 1, "in an encoding that is not known"),
        ("\n<html><body/></html>", 2, "no TBX: its root is <html>"),
        ("<tbx>" + "<p>" * 200 + "</p>" * 200 + "</tbx>", 1, "elements go too deep"),
        (DCT.replace('xml:lang="en-GB"', 'xml:lang="de"'), 6, "“c7” has no English term"),
        (
            MARTIF.replace("<termEntry>", "<termEntry id='x'>").replace(
                "</body>",
                "<termEntry id='x'>\n<langSet xml:lang='en'><tig><term>gym</term></tig></langSet></termEntry></body>",
            ),
            15,
            "the id “x” stands twice",
        ),
    ],
)
def test_each_fault_is_named_with_its_line(text: str, line: int, what: str) -> None:
    with pytest.raises(InputError) as caught:
        tbx.read(text.encode())

    assert caught.value.line == line
    assert what in caught.value.what
    assert caught.value.hint


@given(st.binary(max_size=100) | st.text("<>/ab&;'=martif", max_size=60).map(str.encode))
def test_any_bytes_are_read_or_refused_with_a_line(data: bytes) -> None:
    with suppress(InputError):
        data = tbx.write(tbx.read(data))
        assert data.startswith(b"<?xml")


def test_a_document_type_loads_nothing(tmp_path: Path) -> None:
    dtd = tmp_path / "evil.dtd"
    dtd.write_text('<!ENTITY nbsp "loaded">')
    text = MARTIF.replace("TBXcoreStructV02.dtd", str(dtd)).replace("coach", "coach&nbsp;")
    with pytest.raises(InputError) as caught:
        tbx.read(text.encode())
    assert str(caught.value.at("x.tbx")) == (
        "x.tbx:10: uses the entity &nbsp;, which it does not declare; write the character itself"
    )


def test_characters_that_xml_cannot_hold_are_left_out() -> None:
    (term,) = tbx.read(tbx.write([Term("x", "law", {"en": ("a\x0bb",)}, note='"<&>\x00')]))
    assert term.forms["en"] == ("ab",)
    assert term.note == '"<&>'


@pytest.mark.parametrize("edition", tbx.Edition)
def test_what_is_vague_is_a_note_and_comes_back(edition: tbx.Edition) -> None:
    party = Term(
        "party", "politics", {"en": ("political party", "party"), "sq": ("parti",)}, vague=("party", "parti"), note="x"
    )
    data = tbx.write([party], edition)
    assert "<note>vague: party | parti</note>" in data.decode()
    assert tbx.read(data) == (party,)


@pytest.mark.parametrize(("given", "name"), [("7", "entry-7"), ("c7", "c7"), ("a b", "entry-1"), ("", "entry-1")])
def test_an_id_that_csv_cannot_have_becomes_one_that_it_can(given: str, name: str) -> None:
    (term,) = tbx.read(DCT.replace('id="c7"', f'id="{given}"').encode())
    assert term.id == name
