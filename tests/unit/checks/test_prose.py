"""What of a target is prose."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rkslocale.checks.prose import prose, unquoted
from rkslocale.language.literals import FILLER


@pytest.mark.parametrize(
    ("text", "hidden"),
    [
        ("Hap %s tani.", "%s"),
        ("Hap %(name)s tani.", "%(name)s"),
        ("Hap {name} tani.", "{name}"),
        ("Hap {{ site.name }} tani.", "{{ site.name }}"),
        ("Hap `rm -r` tani.", "`rm -r`"),
        ("Hap &nbsp; tani.", "&nbsp;"),
        ("Hap <b> tani.", "<b>"),
        ("Hap info@example.org tani.", "info@example.org"),
        ("Hap --force tani.", "--force"),
        ("Hap src/main/app tani.", "src/main/app"),
        ("Hap ~/src/main tani.", "~/src/main"),
        ("Hap notes.txt tani.", "notes.txt"),
        ("Hap my_name tani.", "my_name"),
    ],
)
def test_code_is_hidden_in_its_place(text: str, hidden: str) -> None:
    assert prose(text) == text.replace(hidden, FILLER * len(hidden))


@pytest.mark.parametrize(
    "text", ["Rritja ishte 5% e buxhetit.", "Kosova - Serbia 1:0", "Ai erdhi. Ajo iku.", "E-ja", "Burra dhe/ose gra"]
)
def test_prose_is_left(text: str) -> None:
    assert prose(text) == text


@pytest.mark.parametrize("title", ["“Stop”", "„Stop“", "«Stop»", '"Stop"'])
def test_titles_are_hidden(title: str) -> None:
    assert unquoted(f"Filmi {title} fitoi.") == f"Filmi {FILLER * len(title)} fitoi."


def test_an_apostrophe_is_no_quotation_mark() -> None:
    text = "S’ka gjë për t’u bërë."
    assert unquoted(text) == text


def test_what_is_mostly_a_quotation_is_read() -> None:
    text = "„Sve je u redu i sve će biti dobro“, rekao je."
    assert unquoted(text) == text


@given(st.text(max_size=120))
def test_every_letter_keeps_its_place(text: str) -> None:
    for shown in (prose(text), unquoted(text)):
        assert len(shown) == len(text)
        assert all(new in (old, FILLER) for new, old in zip(shown, text, strict=True))
