"""TMX in and out."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rkslocale.errors import InputError
from rkslocale.formats import tmx
from rkslocale.model import Remembered

if TYPE_CHECKING:
    from collections.abc import Iterable

NOW = "2026-11-24T13:00:00Z"
UNIT = Remembered(
    (("en", "Bread & “butter” <now>"), ("sq", "Buka dhe gjalpi"), ("sr-Latn", "Hleb i puter")),
    previous="0011223344556677",
    next="8899aabbccddeeff",
    who='Ana "A" Berisha <ana@example.org>',
    changed="2026-01-31T13:00:00Z",
    origin="kfor",
    count=3,
)


def read(data: bytes | str, *, size: int = 1 << 16) -> tuple[list[Remembered], tmx.Notes]:
    raw = data.encode() if isinstance(data, str) else data
    notes = tmx.Notes()
    return list(tmx.read((raw[at : at + size] for at in range(0, len(raw), size)), notes)), notes


def written(units: Iterable[Remembered], source: str = "*all*") -> str:
    return "".join(tmx.write(units, source=source, version="1.0", created=NOW, notes=tmx.Notes()))


def document(body: str, *, declaration: str = "", source: str = "en") -> str:
    return f"{declaration}<tmx version='1.4'><header srclang='{source}'/><body>{body}</body></tmx>"


def tu(body: str, attributes: str = "", *, seg: str = "One") -> str:
    return f"<tu {attributes}><tuv xml:lang='en'><seg>{seg}</seg></tuv>{body}</tu>"


SQ = "<tuv xml:lang='sq'><seg>Një</seg></tuv>"

TEXTS = st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff"), min_size=1)
DATES = st.datetimes().map(lambda moment: f"{moment:%Y-%m-%dT%H:%M:%SZ}".zfill(20)) | st.just("")
UNITS = st.builds(
    Remembered,
    st.tuples(TEXTS, TEXTS).map(lambda pair: (("en", pair[0]), ("sr", pair[1]))),
    st.from_regex("[0-9a-f]{16}", fullmatch=True) | st.just(""),
    st.from_regex("[0-9a-f]{16}", fullmatch=True) | st.just(""),
    TEXTS.filter(lambda who: who.lower() not in {"mt", "mt!"}) | st.just(""),
    DATES,
    TEXTS | st.just(""),
    st.integers(1, 999),
)


@given(st.lists(UNITS, max_size=4), st.integers(1, 200))
def test_law_what_is_written_is_read_again(units: list[Remembered], size: int) -> None:
    found, notes = read(written(units), size=size)
    assert found == units
    assert notes == tmx.Notes()


@given(st.lists(UNITS, max_size=3), st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]))
def test_law_the_encoding_does_not_matter(units: list[Remembered], encoding: str) -> None:
    text = written(units).replace("UTF-8", "UTF-16" if encoding == "utf-16" else "UTF-8", 1)
    assert read(text.encode(encoding))[0] == units


@given(st.binary())
def test_law_other_bytes_are_refused_with_a_line(data: bytes) -> None:
    with pytest.raises(InputError) as caught:
        read(data)
    assert caught.value.line is not None
    assert caught.value.hint


def test_what_is_written_is_as_the_dtd_asks() -> None:
    text = written([UNIT, Remembered((("en", "a"), ("sq", "b")))], "en")
    assert text.startswith('<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n')
    root = ET.fromstring(text)  # noqa: S314  (our own text)
    assert (root.tag, root.attrib, [child.tag for child in root]) == ("tmx", {"version": "1.4"}, ["header", "body"])
    required = {"creationtool", "creationtoolversion", "segtype", "o-tmf", "adminlang", "srclang", "datatype"}
    assert required <= set(root[0].attrib)
    assert (root[0].attrib["srclang"], root[0].attrib["creationdate"]) == ("en", "20261124T130000Z")
    unit, bare = root[1]
    assert re.fullmatch("(prop )*(tuv )+", "".join(f"{child.tag} " for child in unit))
    assert unit.attrib == {"changedate": "20260131T130000Z", "changeid": UNIT.who}
    assert all([child.tag for child in tuv] == ["seg"] for tuv in unit.iter("tuv"))
    assert bare.attrib == {}


def test_who_and_when_are_those_of_the_change_or_else_of_the_creation() -> None:
    created, changed = "creationdate='20200101T000000Z' creationid='Ana'", "changedate='20210101T000000Z' changeid='Bo'"
    for attributes, who, when in (
        (created, "Ana", "2020-01-01T00:00:00Z"),
        (f"{created} {changed}", "Bo", "2021-01-01T00:00:00Z"),
        ("changedate='yesterday'", "", ""),
    ):
        ((unit,), _) = read(document(tu(SQ, attributes)))
        assert (unit.who, unit.changed) == (who, when)
    ((unit,), _) = read(document(tu(SQ.replace("<tuv", f"<tuv {changed}"), created)))
    assert (unit.who, unit.changed) == ("Bo", "2021-01-01T00:00:00Z")


@pytest.mark.parametrize(
    ("tag", "locale"),
    [
        ("en-US", "en"), ("EN", "en"), ("sq-AL", "sq"), ("sq-XK", "sq"), ("sq_XK", "sq"), ("sq-latn-al", "sq"),
        ("sr-Latn-RS", "sr-Latn"), ("sr-Cyrl", "sr"), ("sr-Cyrl-RS", "sr"), ("sr@latin", "sr-Latn"), ("de-1996", "de"),
    ],
)  # fmt: skip
def test_locales_lose_their_territory(tag: str, locale: str) -> None:
    body = f"<tu><tuv lang='fr'><seg>a</seg></tuv><tuv xml:lang='{tag}'><seg>b</seg></tuv></tu>"
    ((unit,), _) = read(document(body, source="fr"))
    assert unit.texts == (("fr", "a"), (locale, "b"))


def test_serbian_without_a_script_is_in_that_of_its_text() -> None:
    for tag, text, locale in (
        ("SR", "Hleb", "sr-Latn"), ("sr-RS", "Хлеб", "sr"), ("sr-RS", "5%", "sr"), ("sr-Cyrl", "KFOR", "sr")
    ):  # fmt: skip
        ((unit,), _) = read(document(tu(f"<tuv xml:lang='{tag}'><seg>{text}</seg></tuv>")))
        assert unit.texts[1] == (locale, text)


def test_the_source_comes_first() -> None:
    ((unit,), _) = read(document(tu(SQ), source="sq-AL"))
    assert [locale for locale, _ in unit.texts] == ["sq", "en"]
    ((unit,), _) = read(document(tu(SQ, "srclang='sq'")))
    assert [locale for locale, _ in unit.texts] == ["sq", "en"]
    ((unit,), _) = read(document(tu(SQ), source="*all*"))
    assert [locale for locale, _ in unit.texts] == ["en", "sq"]


@pytest.mark.parametrize(
    ("seg", "text", "coded"),
    [
        ("<bpt i='1'>&lt;b></bpt>Bold<ept i='1'>&lt;/b></ept> text", "Bold text", True),
        ("un<bpt i='1'>x</bpt>believ<ept i='1'/>able", "unbelievable", True),
        ("One<ph>&lt;br/></ph>two", "One two", True),
        ("One <ph x='1'/> two<ph/>.", "One two.", True),
        ("<ph>{1}</ph>Two", "Two", True),
        ("for <ph x='1'/>the <it pos='begin' x='2'>x</it>news", "for the news", True),
        ("He said <ph/>“Yes<ph/>” <ph/>.", "He said “Yes”.", True),
        ("One<ph>a <sub>footnote</sub> b</ph> two", "One two", True),
        ("One <hi type='bold'>two</hi> three", "One two three", False),
        ("\n      One\n    ", "One", False),
        (" One ", " One ", False),
        ("<![CDATA[A & B]]> &lt;C&gt; &#233;", "A & B <C> é", False),
    ],
)
def test_codes_are_dropped_and_text_is_kept(seg: str, text: str, coded: bool) -> None:
    ((unit,), notes) = read(document(tu(SQ, seg=seg)))
    assert unit.texts[0] == ("en", text)
    assert notes == tmx.Notes(codes=int(coded))


def test_what_is_no_pair_or_was_never_reviewed_is_counted_and_left_out() -> None:
    klingon = "<tuv xml:lang='zzz'><seg>Qapla</seg></tuv>"
    body = tu("") + tu(klingon) + tu("<tuv xml:lang='sq'><seg/></tuv>") + tu(SQ, "creationid='MT!'") + tu(SQ)
    found, notes = read(document(body))
    assert len(found) == 1
    assert notes == tmx.Notes(alone=3, machine=1)
    assert len(read(document(tu(SQ, "creationid='MT!' changeid='Ana'")))[0]) == 1  # somebody has changed it


def test_notes_and_properties_of_others_are_passed_over() -> None:
    body = tu(f"<note>x</note><prop type='x-client'>y</prop>{SQ}").replace("<tu >", "<tu ><note>z</note>")
    ((unit,), _) = read(document(body))
    assert unit == Remembered((("en", "One"), ("sq", "Një")))


@pytest.mark.parametrize(
    ("data", "line", "what"),
    [
        ("", 1, "no element found"),
        ("<tmx>\n<body>\n<tu></body></tmx>", 3, "mismatched tag"),
        ("\n<html/>", 2, "is no TMX: it begins with <html>"),
        ("<!DOCTYPE tmx [\n<!ENTITY a 'aaaa'>\n<!ENTITY b '&a;&a;'>]><tmx/>", 2, "declares an entity, “a”"),
        ("<!DOCTYPE tmx [<!ENTITY % a SYSTEM 'file:///etc/passwd'>]><tmx/>", 1, "declares an entity"),
        ("<!DOCTYPE tmx SYSTEM 'tmx14.dtd'><tmx>\n<body>&nbsp;</body></tmx>", 2, "&nbsp;"),
        ("<?xml version='1.0' encoding='klingon'?><tmx/>", 1, "encoding"),
        (document(tu(SQ))[:-20], 1, "unclosed token"),
        (document("<tu>\n<tu/></tu>"), 2, "a <tu> within a <tu>"),
        (document(tu(SQ, seg="A <seg>\nB</seg>")), 1, "a <seg> within a <seg>"),
    ],
)
def test_bad_input_is_one_error_with_its_line(data: str, line: int, what: str) -> None:
    with pytest.raises(InputError) as caught:
        read(data)
    assert caught.value.line == line
    assert what in caught.value.what
    assert "\n" not in str(caught.value.at("x.tmx"))


def test_units_that_xml_cannot_carry_are_left_out_and_counted() -> None:
    notes = tmx.Notes()
    bad = replace(UNIT, texts=(("en", "a\x0bb"), ("sq", "c")))
    text = "".join(tmx.write([bad, UNIT], version="1.0", created=NOW, notes=notes))
    assert read(text)[0] == [UNIT]
    assert notes == tmx.Notes(other=1)


def test_several_texts_of_a_locale_are_a_unit_each() -> None:
    variants = "".join(f"<tuv xml:lang='{tag}'><seg>{text}</seg></tuv>" for tag, text in (
        ("sq-AL", "Një"), ("sq-XK", "Nji"), ("sq", "Një"), ("en-GB", "A")
    ))  # fmt: skip
    found, notes = read(document(tu(variants, "changeid='Ana'")))
    assert [unit.texts for unit in found] == [
        (("en", "One"), ("sq", "Një")), (("en", "One"), ("sq", "Nji")), (("en", "A"), ("sq", "Një"))
    ]  # fmt: skip
    assert {unit.who for unit in found} == {"Ana"}
    assert notes == tmx.Notes()


def test_codes_that_omegat_writes_as_text_are_codes() -> None:
    text = document(tu(SQ, seg="&lt;f0&gt;One&lt;/f0&gt;&lt;br1/&gt; &lt;two&gt;"))
    for tool, expected in (("OmegaT", "One <two>"), ("Poedit", "<f0>One</f0><br1/> <two>")):
        ((unit,), notes) = read(text.replace("<header", f"<header creationtool='{tool}'"))
        assert unit.texts[0] == ("en", expected)
        assert notes.codes == (tool == "OmegaT")


def test_a_prefix_of_a_namespace_does_not_matter() -> None:
    plain = document(tu(SQ))
    prefixed = re.sub(r"<(/?)(?=\w)", r"<\1t:", plain)
    assert "<t:seg>" in prefixed
    assert read(prefixed) == read(plain)


def test_the_headers_of_other_tools() -> None:
    trados = (
        '<header creationtool="SDL Language Platform" creationtoolversion="8.0" o-tmf="SDL TM8 Format" datatype="xml"'
        ' segtype="sentence" adminlang="en-US" srclang="en-US"><prop type="x-Recognizers">All</prop><note>n</note>'
        '<ude name="x"><map unicode="#xF8FF"/></ude></header>'
    )
    body = f"<tu><note>a</note><prop type='x-Context'>1, 2</prop>{tu(SQ)[4:]}"
    text = f'<!DOCTYPE tmx SYSTEM "tmx14.dtd">\r\n<tmx version="1.4">{trados}<body>{body}</body></tmx>'
    ((unit,), notes) = read(('<?xml version="1.0" encoding="utf-16"?>' + text).encode("utf-16"))
    assert unit == Remembered((("en", "One"), ("sq", "Një")))
    assert notes == tmx.Notes()
    omegat = '<!DOCTYPE tmx SYSTEM "tmx11.dtd"><tmx version="1.1"><header srclang="EN-US"/><body>{}</body></tmx>'
    ((unit,), _) = read(omegat.format(tu(SQ).replace("xml:lang", "lang")))
    assert unit.texts == (("en", "One"), ("sq", "Një"))


def test_a_large_file_is_read_as_it_comes() -> None:
    pulled = 0

    def chunks() -> Iterable[bytes]:
        nonlocal pulled
        yield b"<tmx><header/><body>"
        for _ in range(1000):
            pulled += 1
            yield tu(SQ).encode()
        yield b"</body></tmx>"

    reading = iter(tmx.read(chunks(), tmx.Notes()))
    next(reading)
    assert pulled < 5
    assert sum(1 for _ in reading) == 999
