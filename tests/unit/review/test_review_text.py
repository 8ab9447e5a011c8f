"""Whatever an article says is text in the pages, and nothing in it works unseen."""

from __future__ import annotations

import json
import re
import unicodedata
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rkslocale.locales import SERBIAN_LATIN, Locale
from rkslocale.model import Finding, Severity
from rkslocale.review.diff import word_diff
from rkslocale.review.text import UNSEEN, foreign, long_date, marked, markup, plain, script_json

HOSTILE = (
    "<script>alert(1)</script>",
    "</script><img src=x onerror=alert(1)>",
    '" onmouseover="alert(1)',
    "' autofocus onfocus='alert(1)",
    "</textarea></title></style>",
    "<!-- --> --!> ]]>",
    "&lt;b&gt; &amp;#60; &#x3c;",
    "\u202etxt.exe\u202c \u2066isolated\u2069",
    "\x00\x01\x7f\x85\u2028",
)
TEXTS = st.one_of(st.sampled_from(HOSTILE), st.text(), st.text("<>&'\"/ab-! \u202e\u2066\u200f"))


class _Reader(HTMLParser):
    """Reads HTML as a browser does, as far as tags and text go."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[str] = []
        self.parts: list[tuple[str, str]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes = dict(attrs)

    def handle_endtag(self, tag: str) -> None:
        self.tags.remove(tag)

    def handle_data(self, data: str) -> None:
        self.parts.append((self.tags[-1] if self.tags else "", data))

    def handle_comment(self, data: str) -> None:
        raise AssertionError(data)


def read(html: str) -> list[tuple[str, str]]:
    reader = _Reader()
    reader.feed(html)
    reader.close()
    assert reader.tags == []
    return reader.parts


def shown(text: str) -> str:
    """Return ``text`` as a reader of the page is to see it."""
    return re.sub(UNSEEN, lambda found: f"[U+{ord(found[0]):04X}]", text)


@given(TEXTS)
def test_a_text_is_read_back_as_it_was(text: str) -> None:
    parts = read(markup(text))
    assert {tag for tag, _ in parts} <= {"", "span"}
    assert "".join(part for _, part in parts) == shown(text)


@given(TEXTS)
def test_an_attribute_is_read_back_as_it_was(text: str) -> None:
    reader = _Reader()
    reader.feed(f'<p title="{plain(text)}">')
    assert reader.attributes == {"title": shown(text)}


@given(TEXTS)
def test_json_in_a_script_says_the_same_and_ends_nothing(text: str) -> None:
    written = script_json({"text": text})
    assert json.loads(written) == {"text": text}
    assert not re.search(rf"[<>&]|{UNSEEN}", written)


@pytest.mark.parametrize("code", [*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x200E, 0x200F, 0x061C])
def test_every_control_of_direction_is_shown(code: int) -> None:
    assert markup(f"a{chr(code)}b") == f'a<span class="unseen">[U+{code:04X}]</span>b'
    assert unicodedata.bidirectional(chr(code)) not in {"L", "WS"} or code == 0x200E


@pytest.mark.parametrize("code", [0x34F, 0x115F, 0x17B4, 0x180E, 0x200B, 0x3164, 0xFEFF, 0xFFA0])
def test_what_takes_no_ink_is_shown(code: int) -> None:
    assert markup(f"a{chr(code)}b") == f'a<span class="unseen">[U+{code:04X}]</span>b'


def test_letters_of_the_newsroom_and_line_ends_stay() -> None:
    text = "Çështja e “Gjykatës”,\n\tđaci i њихове ћерке 👩\u200d⚕️"
    assert markup(text) == text


def test_a_foreign_text_has_its_language_and_is_isolated() -> None:
    assert foreign("vest", SERBIAN_LATIN) == '<span lang="sr-Latn" dir="auto">vest</span>'
    html = foreign("lajm", Locale("sq"), element="p", classes="text")
    assert html == '<p class="text" lang="sq" dir="auto">lajm</p>'


def finding(start: int, end: int, severity: Severity = Severity.WARNING, message: str = "look at it") -> Finding:
    return Finding("numbers", severity, message, start, end)


def test_a_finding_marks_its_place() -> None:
    html = marked("Rruga ka 29 km.", [finding(9, 11, Severity.ERROR, "the source has “28”")])
    assert html == 'Rruga ka <mark class="error" title="error: the source has “28”">29</mark> km.'


def test_findings_that_overlap_mark_each_stretch_once() -> None:
    html = marked("abcdef", [finding(0, 4), finding(2, 6, Severity.ERROR, "wrong")])
    assert re.findall(r'class="(\w+)"[^>]*>(\w+)', html) == [("warning", "ab"), ("error", "cd"), ("error", "ef")]
    assert 'title="warning: look at it; error: wrong">cd' in html


@given(TEXTS, st.lists(st.tuples(st.integers(-2, 30), st.integers(-2, 30))))
def test_marks_add_nothing_to_a_text_wherever_they_are(text: str, places: list[tuple[int, int]]) -> None:
    parts = read(marked(text, [finding(start, end) for start, end in places]))
    assert "".join(part for _, part in parts) == shown(text)


def side(html: str, without: str) -> str:
    """Return what the diff shows when the elements ``without`` are left out, and the words for screen readers."""
    html = re.sub(r'<span class="spoken">.*?</span>', "", html)
    html = re.sub(rf"<{without}>.*?</{without}>", "", html, flags=re.DOTALL)
    return "".join(part for _, part in read(html))


@given(TEXTS, TEXTS)
def test_a_diff_holds_both_texts(old: str, new: str) -> None:
    html = word_diff(old, new)
    assert (side(html, "ins"), side(html, "del")) == (shown(old), shown(new))


def test_a_diff_is_by_words_and_says_so() -> None:
    html = word_diff("The road cost 4,700 euros.", "The road cost 5,200 euros.")
    assert side(html, "del") == "The road cost 5,200 euros."
    assert re.sub("<.*?>", "", html) == "The road cost  [removed: 4,700]  [added: 5,200]  euros."
    assert "<ins>" not in word_diff("same", "same")


def test_dates_are_in_words() -> None:
    assert long_date("2026-01-31 13:00+0100") == "31 January 2026"
    assert long_date("YEAR-MO-DA HO:MI+ZONE") == "YEAR-MO-DA HO:MI+ZONE"
