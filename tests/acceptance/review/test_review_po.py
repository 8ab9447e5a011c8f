"""The script of the page knows PO files as the rest of rkslocale does: the same lines, states and letters."""

from __future__ import annotations

import subprocess
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rkslocale.formats import po
from rkslocale.formats.po_rendering import entry_lines
from rkslocale.formats.po_wrapping import break_lines
from rkslocale.language.letters import DIGRAPHS, SINGLE
from rkslocale.model import Catalog, Entry, State, Wrapping

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Lab = Callable[..., Any]

LETTERS: Final = "aeëiobcçčćdđzžšxq АБђжћшљњџ"
MARKS: Final = (
    '4.700|3,5|25%|5€|$3|(2024)|„Стој“,|“Ndal”,|‘po’|KFOR-it|a/b|e-mail|–|—|-|…|...|?!|C:\\x|"thonjëza"|\\|[1]|1/2'
    "|nr. 5|10.|№|http://a.b/c?d=1&e=2|te\u00adkst|a\u00a0b|1\u202f000|a\u200bb|\u2066x\u2069|e\u0308|👍|漢字|tab\tulim|%d|{x}"
)
WORDS: Final = st.one_of(st.text(LETTERS, min_size=1, max_size=12), st.sampled_from(MARKS.split("|")))
LINES: Final = st.lists(WORDS, max_size=30).map(" ".join)
TEXTS: Final = st.one_of(LINES, st.lists(LINES, min_size=1, max_size=3).map("\n".join), LINES.map("{}\n".format))
QUICK: Final = settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))


@QUICK
@given(st.lists(LINES.map(lambda text: text.replace("\t", " ").replace("\\", "\\\\")), min_size=5, max_size=20))
def test_lines_are_broken_where_msgcat_breaks_them(lab: Lab, texts: list[str]) -> None:
    found = lab("arguments[0].map(text => breakLines(text, 77, 8, 2))", texts)
    assert found == [break_lines(text, 77, column=8, reserved=2) for text in texts]


@QUICK
@given(st.lists(TEXTS, min_size=5, max_size=20), st.booleans())
def test_a_target_is_written_as_msgcat_writes_it(lab: Lab, texts: list[str], wrapped: bool) -> None:
    found = lab(
        "arguments[0].map(text => statementLines('msgstr', text, arguments[1] ?? Infinity))",
        texts,
        79 if wrapped else None,
    )
    wanted = [entry_lines(Entry("x", text), wrapped=wrapped)[1:] for text in texts]
    assert found == wanted


HEADER: Final = (
    ("Project-Id-Version", "Redaksia"),
    ("PO-Revision-Date", "2026-01-01 00:00+0000"),
    ("Last-Translator", "Automatically generated"),
    ("Language", "sq"),
    ("Content-Type", "text/plain; charset=UTF-8"),
)
ENTRIES: Final = st.lists(
    st.builds(
        Entry,
        msgid=TEXTS.filter(bool),
        msgstr=TEXTS,
        msgctxt=st.sampled_from([None, None, "ctx"]),
        comments=st.sampled_from([(), ("mt: engine 1 2026-01-01 -0.1", "check: x"), ("Shënim.",)]),
        extracted=st.sampled_from([(), ("paragraph 1 sentence 2",)]),
        references=st.sampled_from([(), ("articles/a.txt:3",)]),
        flags=st.sampled_from([(), ("fuzzy",), ("fuzzy", "no-wrap"), ("c-format",), ("no-wrap",)]),
        previous_msgid=st.one_of(st.none(), TEXTS.filter(bool)),
        obsolete=st.sampled_from([False, False, False, True]),
    ),
    min_size=1,
    max_size=6,
    unique_by=lambda entry: entry.key,
)


def catalog(entries: list[Entry], wrapping: Wrapping, *, crlf: bool) -> Catalog:
    """Return a catalog as it is read, with the lines of its entries."""
    live_first = tuple(sorted(entries, key=lambda entry: entry.obsolete))
    return po.read(po.write(Catalog(HEADER, live_first, wrapping=wrapping, crlf=crlf)))


@QUICK
@given(ENTRIES, st.sampled_from(Wrapping), st.booleans(), st.data())
def test_a_corrected_file_is_what_rkslocale_would_write(
    lab: Lab, entries: list[Entry], wrapping: Wrapping, crlf: bool, data: st.DataObject
) -> None:
    before = catalog(entries, wrapping, crlf=crlf)
    live = [entry for entry in before.entries if not entry.obsolete]
    chosen = data.draw(st.lists(st.sampled_from(live), unique_by=lambda e: e.key)) if live else []
    changes = {entry.line: (data.draw(TEXTS), data.draw(st.booleans())) for entry in chosen}
    corrected = lab(
        "correctPo(arguments[0], arguments[1], {wrapped: arguments[2], header: arguments[3]})",
        po.write(before).decode(),
        [[line, {"texts": [text], "fuzzy": fuzzy}] for line, (text, fuzzy) in changes.items()],
        before.wrapping is Wrapping.WRAPPED,
        {"PO-Revision-Date": "2026-02-02 12:00+0100", "Last-Translator": "Arta Krasniqi " * 8, "X-None": "x"},
    )
    header = dict(HEADER) | {"PO-Revision-Date": "2026-02-02 12:00+0100", "Last-Translator": "Arta Krasniqi " * 8}
    wanted = replace(
        before,
        header=tuple(header.items()),
        entries=tuple(_changed(entry, changes) for entry in before.entries),
    )
    assert corrected.encode() == po.write(wanted)


def _changed(entry: Entry, changes: dict[int, tuple[str, bool]]) -> Entry:
    if entry.obsolete or entry.line not in changes:
        return entry
    text, fuzzy = changes[entry.line]
    kept = entry if fuzzy else replace(entry, previous_msgid=None)
    kept = kept if kept.fuzzy == fuzzy else kept.with_fuzzy(fuzzy=fuzzy)
    return replace(kept, msgstr=text)


@QUICK
@given(ENTRIES)
def test_entries_are_read_as_rkslocale_reads_them(lab: Lab, entries: list[Entry]) -> None:
    contents = catalog(entries, Wrapping.WRAPPED, crlf=False)
    read = lab(
        "[...parsePo(arguments[0])].filter(([line]) => line).map(([line, e]) => [line, e.msgid.text,"
        " e.msgctxt?.text ?? null, e.targets[0].text, stateOf({texts: e.targets.map(t => t.text),"
        " fuzzy: flagsOf(e, arguments[0]).includes('fuzzy'), drafted: e.comments.some(c => c.startsWith('mt: ')),"
        " previous: e.previous.length > 0})])",
        po.write(contents).decode().split("\n"),
    )
    live = [entry for entry in contents.entries if not entry.obsolete]
    assert read == [[e.line, e.msgid, e.msgctxt, e.msgstr, str(e.state)] for e in live]


UNUSUAL: Final = r"""# comment
msgid ""
msgstr "Language: sq\nPO-Revision-Date: 2026-01-01 00:00+0000\n"
"Content-Type: text/plain; charset=UTF-8\n"

#, c-format
#, fuzzy
#| msgid "Octal \303\253 and"
#| " hex \xc3\xab"
msgctxt "a "
"b"

msgid   "One"   " line"
msgstr "Nj\303\253 \"rresht\""
msgid "Two"
msgid_plural "Twos"
msgstr[0] "Dy"
msgstr[1] ""
#~ msgid "Old"
#~ msgstr "Vjet"
# the last comment"""


def test_what_is_written_otherwise_is_read_too(lab: Lab) -> None:
    read = lab(
        "[...parsePo(arguments[0].split('\\n'))].map(([line, e]) => [line, e.msgctxt?.text ?? null, e.msgid.text,"
        " e.targets.map(t => t.text), e.flags.length, e.previous.length])",
        UNUSUAL,
    )
    assert read[1:] == [[13, "a b", "One line", ['Një "rresht"'], 2, 2], [15, None, "Two", ["Dy", ""], 0, 0]]


def test_an_unusual_file_keeps_its_other_lines(lab: Lab, tmp_path: Path) -> None:
    changes = [[13, {"texts": ["Një rresht"], "fuzzy": False}], [15, {"texts": ["Dy", "Dyshe"], "fuzzy": True}]]
    corrected = lab("correctPo(arguments[0], arguments[1], {wrapped: true, header: {}})", UNUSUAL, changes)
    kept = UNUSUAL.replace("#, fuzzy\n", "").replace('#| msgid "Octal \\303\\253 and"\n#| " hex \\xc3\\xab"\n', "")
    kept = kept.replace('msgstr "Nj\\303\\253 \\"rresht\\""\nmsgid "Two"', 'msgstr "Një rresht"\n#, fuzzy\nmsgid "Two"')
    assert corrected == kept.replace('msgstr[1] ""', 'msgstr[1] "Dyshe"')
    (tmp_path / "x.po").write_text(corrected, encoding="utf-8")
    subprocess.run(["msgfmt", "-o", "/dev/null", tmp_path / "x.po"], check=True)


@pytest.mark.parametrize(
    ("text", "source", "fitted"),
    [
        ("Një fjali.", "A sentence.", "Një fjali."),
        ("Një\nfjali. \n\nTjetra.\n", "A sentence.", "Një fjali. Tjetra."),
        ("Një\r\nfjali", "A\nsentence", "Një\nfjali"),
        ("Një fjali", "A sentence\n", "Një fjali\n"),
        ("\nNjë fjali\n", "A sentence", "Një fjali"),
        ("a\0b\4c", "abc", "abc"),
        ("a\ud800b", "ab", "a\ufffdb"),
        ("\n \n", "A sentence\n", " \n"),
        ("", "A sentence\n", ""),
    ],
)
def test_targets_have_the_line_ends_of_their_sources(lab: Lab, text: str, source: str, fitted: str) -> None:
    assert lab("fitTarget(JSON.parse(arguments[0]), arguments[1])", json_ascii(text), source) == fitted


def json_ascii(text: str) -> str:
    return '"' + "".join(f"\\u{ord(character):04x}" for character in text) + '"'


def test_times_are_those_of_po_headers(lab: Lab) -> None:
    said = lab("poTime(new Date(Date.UTC(2026, 0, 2, 3, 4)))")
    assert len(said) == len("2026-01-02 03:04+0000")
    offset = int(said[-5:])
    shift = lab("new Date(Date.UTC(2026, 0, 2, 3, 4)).getTimezoneOffset()")
    assert offset == (-1 if shift > 0 else 1) * (abs(shift) // 60 * 100 + abs(shift) % 60)


def test_search_folds_every_serbian_letter(lab: Lab) -> None:
    letters = SINGLE | DIGRAPHS
    cyrillic = lab("arguments[0].map(fold)", [c.upper() for c in letters])
    assert cyrillic == lab("arguments[0].map(fold)", list(letters.values()))
    assert all(text.isascii() for text in cyrillic)


def test_states_have_the_names_of_the_model(lab: Lab) -> None:
    assert set(lab("Object.keys(data.states)")) == set(State)
