"""Laws of PO files: nothing is lost, and GNU gettext writes the same bytes."""

from __future__ import annotations

import re
import shutil
import subprocess
from dataclasses import replace
from typing import Final

import polib
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rkslocale.errors import CatalogError
from rkslocale.formats import po
from rkslocale.locales import Locale
from rkslocale.model import Catalog, Entry, Wrapping

LOCALES: Final = tuple(Locale.parse(tag) for tag in ("en", "sq", "sr", "sr@latin"))
HEADER: Final = po.new_header(
    LOCALES[1],
    project="prova 1.0",
    created="2025-06-10 14:00+0200",
    revised="2025-06-11 09:30+0200",
    translator="A <a@b.c>",
)


def gettext_is_0_21() -> bool:
    """Return whether msgcat is there, of the version whose line breaks we write."""
    if shutil.which("msgcat") is None:
        return False
    return b" 0.21" in subprocess.run(["msgcat", "--version"], capture_output=True, check=True).stdout


needs_gettext = pytest.mark.skipif(not gettext_is_0_21(), reason="GNU gettext 0.21 is not installed")
slow = settings(
    deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large], max_examples=40
)

# Words of news articles, and what stands between them.
WORDS: Final = [
    *(
        "the",
        "of",
        "U.S.",
        "NATO’s",
        "“Freedom”",
        "(KFOR)",
        "1999",
        "4,700",
        "12.5%",
        "€1.2m",
        "$40",
        "and/or",
        "peace…",
    ),
    *("non-governmental", "he said:", "—", "–", "it’s", "https://example.org/a/long/path?query=value&other=1#part"),
    *("Prishtinë,", "“Të", "drejtat”", "çështja", "shqiptarëve", "Sh.p.k.", "4 700", "që", "marrëveshje-kornizë"),
    *("«Vjosa»", "„Dita“", "e\u0308", "Приштина", "није", "„мир“", "10. јуна", "1999. године", "ЕУ-НАТО", "заједнице,"),
    *(
        "Čađavica",
        "„žrtve“",
        "šezdeset",
        "Đ.",
        "њ/ђ",
        "%",
        "a@b.example",
        "北京",
        "東京タワー",
        "서울",
        "한국어",
        "👍🏽",
    ),
    *(
        "🇽🇰🇦🇱🇷🇸",
        "👩\u200d👩\u200d👧",
        "→",
        "№ 5",
        "§ 3",
        "שלום-עולם",
        "مرحبا،",
        "ไทย",
        "½",
        "10 °C",
        "C++",
        "\\",
        "\t",
        '"',
    ),
    *("\u00ad", "\u200b", "\u2060", "\u00a0", "\u202f"),
]
news = st.lists(st.sampled_from(WORDS), min_size=1, max_size=40).map(" ".join)
glued = st.lists(st.sampled_from([*WORDS, " ", "  ", "\n", "\n\n", "-", "/", "...", "!"]), max_size=60).map("".join)
assigned = st.characters(
    codec="utf-8",
    categories=["L", "M", "N", "P", "S", "Z", "Cc", "Cf"],
    exclude_characters="\0\4",
    max_codepoint=0x1FAFF,
).filter(lambda c: c <= "\uffff" or c >= "\U0001f000")
wild = st.text(assigned, max_size=120)
anything = st.text(st.characters(codec="utf-8", exclude_characters="\0\4"), max_size=60)
one_line = st.text(st.characters(codec="utf-8", exclude_characters="\0\4\r\n"), max_size=100).filter(
    lambda text: not text.endswith("\\")
)
file_name = st.from_regex(r"\A[a-z]{1,12}(/[a-zčë]{1,20}){0,3}( [a-z]{1,5}){0,2}\.(txt|html)(:[1-9][0-9]{0,3})?\Z")
flag = st.sampled_from(["c-format", "python-format", "no-wrap", "max-length:80", "range: 0..9"])


@st.composite
def entries(draw: st.DrawFn, text: st.SearchStrategy[str], comment: st.SearchStrategy[str] = one_line) -> Entry:
    plural = draw(st.none() | text)
    previous = draw(st.none() | text)
    flags = draw(st.lists(flag, unique=True, max_size=2))
    return Entry(
        msgid=draw(text),
        msgstr="" if plural is not None else draw(text),
        msgctxt=draw(st.none() | text),
        msgid_plural=plural,
        msgstr_plural=tuple(draw(st.lists(text, min_size=1, max_size=3))) if plural is not None else (),
        comments=tuple(draw(st.lists(comment, max_size=2))),
        extracted=tuple(draw(st.lists(comment, max_size=2))),
        references=tuple(draw(st.lists(file_name, max_size=8))),
        flags=("fuzzy", *flags) if draw(st.booleans()) else tuple(flags),
        previous_msgctxt=draw(st.none() | text) if previous is not None else None,
        previous_msgid=previous,
        previous_msgid_plural=draw(st.none() | text) if previous is not None else None,
        obsolete=draw(st.booleans()),
    )


def catalog_of(found: list[Entry]) -> Catalog:
    """Return a catalog of the entries, without those of the same key and without a second header."""
    unique = {entry.key: entry for entry in found if entry.key != (None, "")}
    ordered = sorted(unique.values(), key=lambda entry: entry.obsolete)
    return Catalog(header=HEADER, entries=tuple(ordered))


def untorn(references: tuple[str, ...]) -> tuple[str, ...]:
    """Return the references without those that msgcat 0.21 may tear at a space."""
    return tuple(reference for reference in references if " " not in reference)


def as_msgcat_would_keep(entry: Entry) -> Entry:
    """Return the entry without what msgcat drops."""
    first = entry.msgstr_plural[0] if entry.msgstr_plural else entry.msgstr
    flags = tuple(f for f in entry.flags if f in {"fuzzy", "no-wrap"} and (first or f != "fuzzy"))
    references = tuple(dict.fromkeys(untorn(entry.references)))
    return replace(entry, flags=flags, references=references, obsolete=entry.obsolete and bool(first))


def gettext(*command: str, data: bytes) -> bytes:
    done = subprocess.run(command, input=data, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout


@slow
@given(st.lists(entries(anything | glued), max_size=5), st.booleans(), st.lists(one_line, max_size=3), st.booleans())
def test_what_is_written_is_read_back(found: list[Entry], crlf: bool, comments: list[str], fuzzy: bool) -> None:
    flags = ("fuzzy",) if fuzzy else ()
    catalog = replace(catalog_of(found), crlf=crlf, header_comments=tuple(comments), header_flags=flags)
    assert po.read(po.write(catalog)) == catalog


@slow
@given(st.lists(entries(news), max_size=3))
def test_an_unwrapped_catalog_is_read_back_as_one(found: list[Entry]) -> None:
    long = Entry(
        "The ministers met in Prishtina on Tuesday to discuss the agreement, and they signed it in the evening."
    )
    catalog = replace(catalog_of([*found, long]), wrapping=Wrapping.UNWRAPPED)
    assert po.read(po.write(catalog)) == catalog


@slow
@given(st.lists(entries(anything | glued), max_size=5))
def test_writing_is_stable(found: list[Entry]) -> None:
    data = po.write(catalog_of(found))
    assert po.write(po.read(data)) == data


@slow
@given(st.lists(entries(news | glued), max_size=4))
def test_polib_reads_the_same_texts(found: list[Entry]) -> None:
    # polib knows neither control characters beyond \t, \n and \r nor comments of more than one kind of white space.
    catalog = catalog_of([replace(entry, comments=(), extracted=(), references=()) for entry in found])
    witness = polib.pofile(po.write(catalog).decode())
    texts = {(e.msgctxt, e.msgid): (e.msgstr, list(e.msgstr_plural.values()), e.msgid_plural or None) for e in witness}
    expected = {e.key: (e.msgstr, list(e.msgstr_plural), e.msgid_plural or None) for e in catalog.entries}
    assert texts == expected


@needs_gettext
@settings(slow, max_examples=15)
@given(st.lists(entries(news | glued), min_size=10, max_size=20))
def test_msgcat_writes_the_same_news(found: list[Entry]) -> None:
    catalog = catalog_of([as_msgcat_would_keep(entry) for entry in found])
    for wrapping, options in ((Wrapping.WRAPPED, ()), (Wrapping.UNWRAPPED, ("--no-wrap",))):
        data = po.write(replace(catalog, wrapping=wrapping))
        assert gettext("msgcat", "--force-po", *options, "-", data=data).decode() == data.decode()


@needs_gettext
@settings(slow, max_examples=15)
@given(st.lists(entries(wild), min_size=10, max_size=20))
def test_msgcat_writes_the_same_whatever_the_text(found: list[Entry]) -> None:
    data = po.write(catalog_of([as_msgcat_would_keep(entry) for entry in found]))
    assert gettext("msgcat", "--force-po", "-", data=data).decode() == data.decode()


@needs_gettext
@settings(slow, max_examples=5)
@given(st.sampled_from(LOCALES), st.lists(entries(news), min_size=10, max_size=20))
def test_msgfmt_has_nothing_to_say(locale: Locale, found: list[Entry]) -> None:
    forms = 3 if locale.language == "sr" else 2
    complete = [
        replace(
            entry, msgstr_plural=entry.msgstr_plural[:1] * forms if entry.msgid_plural else (), flags=entry.flags[:1]
        )
        for entry in found
        if "-format" not in " ".join(entry.flags)
    ]
    header = po.new_header(locale, project="p 1", created="2025-06-10 14:00+0200", revised="x", translator="A <a@b.c>")
    data = po.write(replace(catalog_of(complete), header=header))
    done = subprocess.run(("msgfmt", "-c", "-o", "/dev/null", "-"), input=data, capture_output=True, check=False)
    assert (done.returncode, done.stdout, done.stderr.decode()) == (0, b"", "")


@needs_gettext
@settings(slow, max_examples=10)
@given(
    st.lists(entries(news | glued), min_size=5, max_size=10),
    st.sampled_from(["--no-wrap", "-s", "--no-location", "-w60"]),
)
def test_what_msgcat_writes_is_written_back(found: list[Entry], option: str) -> None:
    catalog = catalog_of([replace(entry, references=untorn(entry.references)) for entry in found])
    theirs = gettext("msgcat", "--force-po", "-", data=po.write(catalog))
    assert po.write(po.read(theirs)) == theirs
    other = po.read(gettext("msgcat", "--force-po", option, "-", data=theirs))
    assert {e.key: e.msgstr for e in other.entries} == {e.key: e.msgstr for e in po.read(theirs).entries}


def refusal(data: bytes) -> CatalogError | None:
    try:
        po.read(data)
    except CatalogError as error:
        return error
    return None


@slow
@given(st.lists(entries(news | glued), min_size=1, max_size=3), st.data())
def test_a_damaged_file_is_read_or_refused_with_a_line(found: list[Entry], data: st.DataObject) -> None:
    whole = po.write(catalog_of(found))
    at = data.draw(st.integers(0, len(whole) - 1))
    damage = data.draw(st.sampled_from([b"", b'"', b"\xff", b"\\", b"\n", b"#~ ", b"msgid", b"\0"]))
    damaged = whole[:at] + damage + whole[at + 1 :]
    error = refusal(damaged)
    if error is not None:
        assert error.line is not None
        assert 1 <= error.line <= damaged.count(b"\n") + 1
        assert error.hint


@given(st.binary(max_size=200))
def test_no_bytes_break_reading(data: bytes) -> None:
    error = refusal(data)
    assert error is None or error.line is not None


@given(st.sampled_from(LOCALES), one_line.map(str.strip))
def test_a_new_header_is_of_its_locale(locale: Locale, project: str) -> None:
    header = po.new_header(locale, project=project, created="x", revised="y", translator="z")
    data = po.write(Catalog(header=header))
    assert po.read(data, locale).header == header
    for other in LOCALES:
        if other != locale:
            with pytest.raises(CatalogError, match=re.escape(f"“{locale.gettext}”")):
                po.read(data, other)
