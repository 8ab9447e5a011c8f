"""URLs, e-mail addresses, handles and hashtags in running text."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rkslocale.language.literals import FILLER, TAG, LiteralKind, literals, masked, same_address


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("See https://lajmi.net/a?b=c#d.", ["https://lajmi.net/a?b=c#d"]),
        ("(https://sq.wikipedia.org/wiki/Drini_(lumi))", ["https://sq.wikipedia.org/wiki/Drini_(lumi)"]),
        ("“https://lajmi.net/”, tha ai", ["https://lajmi.net/"]),
        ("www.lajmi.net, lajmi.info/a and lajmi.org.", ["www.lajmi.net", "lajmi.info/a", "lajmi.org"]),
        ("https://лајми.срб/вест", ["https://лајми.срб/вест"]),
        ("лајми.срб је нов", ["лајми.срб"]),
        ("mailto:a@lajmi.net", ["a@lajmi.net"]),
        ("Write to first.last+news@mail.lajmi.net.", ["first.last+news@mail.lajmi.net"]),
        ("@koha, @lajmi_ks. and @ana@mastodon.social", ["@koha", "@lajmi_ks", "@ana@mastodon.social"]),
        ("#Zgjedhjet2025-at dhe #Избори", ["#Zgjedhjet2025", "#Избори"]),
        ("https://a.net/x#y @b", ["https://a.net/x#y", "@b"]),
    ],
)
def test_what_is_found(text: str, wanted: list[str]) -> None:
    found = literals(text)

    assert [literal.text for literal in found] == wanted
    assert [text[literal.start : literal.end] for literal in found] == wanted


@pytest.mark.parametrize(
    "text",
    [
        "Booking.com has 30 hotels.",
        "P.sh. d.m.th. d.o.o. U.S.A. e.g.",
        "Takimi përfundoi.ata shkuan me.ba",
        "Number #5, C# and F#",
        "It costs 5 @ 3 euros",
        "&#39; and &amp;",
        "a@b",
        "and/or 24/7",
    ],
)
def test_what_is_none(text: str) -> None:
    assert not literals(text)


def test_kinds() -> None:
    found = literals("www.lajmi.net a@lajmi.net @lajmi #lajmi")

    assert [literal.kind for literal in found] == list(LiteralKind)


@pytest.mark.parametrize(
    ("source", "target", "same"),
    [
        ("https://a.net/x", "https://a.net/x", True),
        ("https://a.net/x", "https://a.net/y", False),
        ("https://a.net/en/about", "https://a.net/sq/rreth", True),
        ("https://a.net/en", "https://a.net/sr-Latn/", True),
        ("https://a.net/?lang=en", "https://a.net/?lang=sr", True),
        ("https://en.a.net/x", "https://sq.a.net/y", True),
        ("https://en.a.net/x", "https://sq.b.net/x", False),
        ("https://a.net/en/about", "https://b.net/sq/about", False),
        ("https://a.net/en/about", "https://a.net/about", False),
        ("https://a.rs/2025", "https://a.rs/", False),
        ("https://a.al/en", "https://a.al/sq", True),
        ("en.a.net/x", "sq.a.net/y", True),
    ],
)
def test_the_same_page_in_another_language(source: str, target: str, same: bool) -> None:
    assert same_address(source, target) is same
    assert same_address(target, source) is same


def test_tags() -> None:
    assert [found[0] for found in TAG.finditer('<a href="x">1</a> < 2 <br/> <- <b>')] == [
        '<a href="x">',
        "</a>",
        "<br/>",
        "<b>",
    ]


def test_masking_keeps_places() -> None:
    assert masked("See <b>www.lajmi.net</b>.") == f"See {FILLER * 20}."


@given(st.text())
def test_masking_keeps_the_length(text: str) -> None:
    hidden = masked(text)

    assert len(hidden) == len(text)
    assert all(after in (before, FILLER) for before, after in zip(text, hidden, strict=True))


@given(st.text(alphabet="ab@#./:w čж()_-&?="))
def test_literals_stand_where_they_say_in_order(text: str) -> None:
    found = literals(text)

    assert all(text[literal.start : literal.end] == literal.text != "" for literal in found)
    assert all(first.end <= second.start for first, second in pairwise(found))
