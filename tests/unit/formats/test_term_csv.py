"""Term bases as CSV: lossless, strict where a linguist must know, tolerant of what spreadsheets do."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rkslocale import assets
from rkslocale.errors import InputError
from rkslocale.formats import tbx, term_csv
from rkslocale.model import Term

HEAD = "id,domain,en,en_forms,sq,sq_forms,sr,sr_forms,status,note\n"
COURT = "court,law,court,courts|court's,gjykatë,gjykatë|gjykata,sud,sud|suda,preferred,\n"
KFOR = "kfor,acronym,KFOR,KFOR's,KFOR,KFOR|KFOR-it,KFOR,KFOR|KFOR-a,dnt,“KFOR”; not: Kejfor\n"

letters = st.sampled_from("abcdefABÇËŠŽçëčšžđ")
forms = st.lists(
    st.text(letters | st.sampled_from(" ,;'\"-.“”€"), min_size=1, max_size=12)
    .map(lambda text: " ".join(text.split()))
    .filter(bool),
    min_size=1,
    max_size=4,
    unique=True,
).map(tuple)


@st.composite
def term_bases(draw: st.DrawFn) -> tuple[Term, ...]:
    """Terms as a CSV file can hold them: ids and English forms are unique, and all languages are there for dnt."""
    english = draw(st.lists(forms, max_size=5))
    seen: set[str] = set()
    terms = []
    for number, names in enumerate(english):
        own = tuple(name for name in names if name not in seen)
        seen.update(own)
        if own:
            others = {language: draw(forms) for language in ("sq", "sr")}
            keep, note = draw(st.booleans()), " ".join(draw(st.text(letters | st.sampled_from(' ,"<&'))).split())
            known = dict.fromkeys(form for names in (own, *others.values()) for form in names)
            vague = tuple(draw(st.lists(st.sampled_from(list(known)), max_size=2, unique=True)))
            domain = draw(st.sampled_from(["law", "sport"]))
            terms.append(Term(f"t-{number}", domain, {"en": own, **others}, keep, note, vague))
    return tuple(terms)


@given(term_bases())
def test_what_is_written_is_read_again(terms: tuple[Term, ...]) -> None:
    assert term_csv.read(term_csv.write(terms)) == terms


@given(term_bases())
def test_writing_is_stable(terms: tuple[Term, ...]) -> None:
    data = term_csv.write(terms)
    assert term_csv.write(term_csv.read(data)) == data


@given(term_bases(), st.sampled_from(tbx.Edition))
def test_nothing_is_lost_on_the_way_through_tbx(terms: tuple[Term, ...], edition: tbx.Edition) -> None:
    data = term_csv.write(terms)
    assert term_csv.write(tbx.read(tbx.write(term_csv.read(data), edition))) == data


def test_the_shipped_file_is_read_and_written_byte_by_byte() -> None:
    data = (assets.root() / "terms" / "news.csv").read_bytes()
    terms = term_csv.read(data)

    assert len(terms) >= 480
    assert term_csv.write(terms) == data


@given(st.binary(max_size=200) | st.text(st.sampled_from('ab,;|"\n\r\tеčen_forms'), max_size=80).map(str.encode))
def test_any_bytes_are_read_or_have_faults_with_lines(data: bytes) -> None:
    for source in (data, HEAD.encode() + data):
        inspection = term_csv.inspect(source)
        assert all(fault.line is not None and fault.hint for fault in inspection.faults)
        if not inspection.faults:
            assert term_csv.read(source) == tuple(term for _, term in inspection.entries)


def test_columns_become_a_term() -> None:
    court, kfor = term_csv.read((HEAD + COURT + KFOR).encode())

    assert court == Term(
        "court",
        "law",
        {"en": ("court", "courts", "court's"), "sq": ("gjykatë", "gjykata"), "sr": ("sud", "suda")},
    )
    assert kfor.keep
    assert kfor.note == "“KFOR”; not: Kejfor"


@pytest.mark.parametrize(
    "change",
    [
        lambda text: "\ufeff" + text,
        lambda text: text.replace("\n", "\r\n"),
        lambda text: "\ufeff" + text.replace(",", ";").replace("“KFOR”; not: Kejfor", '"“KFOR”; not: Kejfor"'),
        lambda text: text.replace(",", "\t"),
        lambda text: text.rstrip("\n"),
        lambda text: text.replace("\n", ",,,\n").replace("note,,,", "note"),
        lambda text: text + ",,,,,,,,,\n\n",
        lambda text: text.replace("|", " | ").replace("id,domain,en", "ID, Domain ,EN"),
        lambda text: text.replace(",preferred,", ",,"),
    ],
    ids=["mark", "crlf", "excel", "tabs", "no end", "empty cells", "empty rows", "spaces", "status"],
)
def test_what_spreadsheets_make_of_a_file_is_read(change: object) -> None:
    assert callable(change)
    assert term_csv.read(change(HEAD + COURT + KFOR).encode()) == term_csv.read((HEAD + COURT + KFOR).encode())


def test_only_two_languages_must_be_there() -> None:
    (harvest, kfor) = term_csv.read(b"en,sq,status\nPublic  Harvest Fair!,panair,\nKFOR,,dnt\n")

    assert harvest == Term("public-harvest-fair", "general", {"en": ("Public Harvest Fair!",), "sq": ("panair",)})
    assert kfor == Term("kfor", "general", dict.fromkeys(("en", "sq", "sr"), ("KFOR",)), keep=True)


def test_the_preferred_form_need_not_be_repeated() -> None:
    (term,) = term_csv.read("en,sq,sq_forms\ncourt,gjykatë,gjykata|gjykatës\n".encode())
    assert term.forms["sq"] == ("gjykatë", "gjykata", "gjykatës")


@pytest.mark.parametrize(
    ("text", "line", "what"),
    [
        ("", 1, "there is nothing in it"),
        ("id,en\n", 1, "the columns do not name two languages"),
        ("id,en,sq,mk\n", 1, "there is no column “mk”"),
        ("en,sq,en\n", 1, "a column stands twice"),
        (HEAD + COURT + "x,law,bench,,a,a,b,b,preferred,note,more\n", 3, "11 cells under 10 columns"),
        (
            HEAD + COURT + COURT.replace("court,law,court,courts|court's", "court,law,bench,"),
            3,
            "the id “court” stands",
        ),
        (HEAD + COURT + COURT.replace("court,law,court", "bench,law,bench"), 3, "the English form “courts” stands in"),
        (HEAD + "x,law,,,a,a,b,b,preferred,\n", 2, "no English term"),
        (HEAD + "x,law,a,,,a|b,b,b,preferred,\n", 2, "sq_forms without a preferred form"),
        (HEAD + "x,law,a,,b,c|b,d,d,preferred,\n", 2, "“b” is not the first of sq_forms"),
        (HEAD + "x,law,a,,b,b|c|c,d,d,preferred,\n", 2, "“c” stands twice in sq_forms"),
        (HEAD + "x,law,a,,b,b,sud,sud|суда,preferred,\n", 2, "“суда” has Cyrillic letters in the column of sr"),
        (HEAD + "x,law,a\x1b[1m,,b,b,c,c,preferred,\n", 2, "a cell holds a control character"),
        (HEAD + "x,law,а,,b,b,c,c,preferred,\n", 2, "“а” has Cyrillic letters in the column of en"),
        (HEAD + COURT.replace("preferred", "final"), 2, "there is no status “final”"),
        (HEAD + COURT.replace("court,law", "5 courts,law"), 2, "“5 courts” is no id"),
        (HEAD + '\nx,law,"a"b,,c,c,d,d,preferred,\n', 3, "quotation marks do not match"),
        (HEAD + COURT + 'x,law,"a,,c,c,d,d,preferred,\n' + KFOR, 3, "quotation marks do not match"),
        (HEAD + 'x,law,"a\nb",,c,c,d,d,preferred,\n', 2, "a cell goes on over the end of the line"),
    ],
)
def test_each_fault_is_named_with_its_line(text: str, line: int, what: str) -> None:
    with pytest.raises(InputError) as caught:
        term_csv.read(text.encode())

    assert caught.value.line == line
    assert what in caught.value.what
    assert caught.value.hint
    assert str(caught.value.at("terms/x.csv")).startswith(f"terms/x.csv:{line}: ")


def test_a_file_in_another_encoding_is_refused() -> None:
    with pytest.raises(InputError, match="CSV UTF-8") as caught:
        term_csv.read((HEAD + COURT + "x,law,a,,ç,ç,d,d,,\n").encode("cp1252"))
    assert caught.value.line == 2  # gjykatë is in line 2


def test_an_inspection_tells_every_fault_and_keeps_what_is_sound() -> None:
    broken = HEAD + COURT + "x,law,,,a,a,b,b,preferred,\n" + KFOR + "y,law,hall,,суд,суд,c,c,odd,\n"
    inspection = term_csv.inspect(broken.encode())

    assert [(line, term.id) for line, term in inspection.entries] == [(2, "court"), (4, "kfor")]
    assert [fault.line for fault in inspection.faults] == [3, 5, 5]


def test_a_vague_form_may_stand_in_two_entries_and_must_be_a_form() -> None:
    head = "id,en,en_forms,sq,vague\n"
    shared = f"{head}party,political party,party,parti,party\nside,party,,palë,\n"
    assert [term.vague for term in term_csv.read(shared.encode())] == [("party",), ()]

    (fault,) = term_csv.inspect(f"{head}party,political party,,parti,party\n".encode()).faults
    assert str(fault) == "“party” is vague, but no form of the entry; write it among the forms, too"
    assert fault.line == 2


def test_a_line_for_excel_is_no_header() -> None:
    text = "\ufeffsep=;\r\nid;en;sq\r\nx;court;gjykatë\r\ny;;ligj\r\n"
    inspection = term_csv.inspect(text.encode())
    assert [(line, term.id) for line, term in inspection.entries] == [(3, "x")]
    assert [fault.line for fault in inspection.faults] == [4]


@pytest.mark.parametrize("data", [b"", b"\n\n", b"sep=;\n"])
def test_an_empty_file_is_told_so(data: bytes) -> None:
    (fault,) = term_csv.inspect(data).faults
    assert fault.what == "there is nothing in it"
