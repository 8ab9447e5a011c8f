"""Numbers in two parts, and units that are counted once without a figure."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rkslocale.language.figures import FigureKind, find
from rkslocale.language.figures.compounds import joined
from rkslocale.language.figures.pairing import Side
from rkslocale.language.figures.units import lone_quantities
from rkslocale.locales import ENGLISH, SERBIAN, SERBIAN_LATIN, Locale

SQ = Locale("sq")
TEXT = st.text(alphabet="0123456789., eidhemijëhiljadauroevracentë€", max_size=40)


def side(text: str, locale: Locale) -> Side:
    return Side(text, find(text, locale.language), locale)


def values(text: str, locale: Locale, source: str) -> list[tuple[str, str]]:
    result = joined(side(text, locale), side(source, ENGLISH))
    return [(result.text_of(figure), figure.value) for figure in result.figures]


@pytest.mark.parametrize(
    ("source", "target", "locale", "expected"),
    [
        ("13,500 fans", "13 mijë e 500 tifozë", SQ, [("13 mijë e 500", "13500")]),
        ("13,500 fans", "13 hiljada i 500 navijača", SERBIAN_LATIN, [("13 hiljada i 500", "13500")]),
        ("13,500 fans", "13 хиљада 500 навијача", SERBIAN, [("13 хиљада 500", "13500")]),
        ("2,300,000 books", "2 milionë e 300 mijë libra", SQ, [("2 milionë e 300 mijë", "2300000")]),
        ("2.40 euros", "2 euro e 40 centë", SQ, [("2 euro e 40 centë", "EUR 2.4")]),
        ("2.05 euros", "2 evra i 5 centi", SERBIAN_LATIN, [("2 evra i 5 centi", "EUR 2.05")]),
        ("€13,500", "13 mijë e 500 euro", SQ, [("13 mijë e 500 euro", "EUR 13500")]),
    ],
)
def test_two_figures_are_one(source: str, target: str, locale: Locale, expected: list[tuple[str, str]]) -> None:
    assert values(target, locale, source) == expected


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("13 thousand and 500", "13 hiljada i 500"),
        ("13,500 fans", "13 hiljada ljudi i 500 žena"),
        ("13,500 fans", "13 i 500"),
        ("2.40 euros", "2 evra i 140 centi"),
        ("5.5 and 5", "5 i 5"),
    ],
)
def test_two_figures_stay_two(source: str, target: str) -> None:
    assert len(values(target, SERBIAN_LATIN, source)) == 2


@given(st.integers(1, 999), st.integers(1, 999))
def test_thousands_and_hundreds_are_read_as_their_sum(thousands: int, hundreds: int) -> None:
    whole = thousands * 1000 + hundreds
    target = f"{thousands} hiljada i {hundreds} ljudi"
    assert [value for _, value in values(target, SERBIAN_LATIN, f"{whole:,} people")] == [str(whole)]


@given(st.integers(1, 99), st.integers(1, 99))
def test_euros_and_cents_are_read_as_their_sum(euros: int, cents: int) -> None:
    target = f"{euros} euro e {cents} centë"
    (one,) = joined(side(target, SQ), side(f"{euros}.{cents:02} euros", ENGLISH)).figures
    assert one.kind is FigureKind.MONEY
    assert target[one.start : one.end] == target


@given(TEXT, TEXT)
def test_figures_stay_in_order_and_apart(one: str, other: str) -> None:
    result = joined(side(one, SQ), side(other, ENGLISH))
    spans = [(figure.start, figure.end) for figure in result.figures]
    assert spans == sorted(spans)
    assert all(first[1] <= second[0] for first, second in pairwise(spans))


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("more than a mile away", "en", [(1, "mile")]),
        ("half a mile", "en", [(0.5, "mile")]),
        ("një hektar", "sq", [(1, "hectare")]),
        ("gjysmë kilogrami", "sq", [(0.5, "kg")]),
        ("një milingonë", "sq", []),
        ("jedna milja", "sr", [(1, "mile")]),
        ("пола километра", "sr", [(0.5, "km")]),
        ("a smile", "en", []),
    ],
)
def test_a_unit_may_be_counted_without_a_figure(text: str, language: str, expected: list[tuple[float, str]]) -> None:
    assert [(number, unit.name) for number, unit in lone_quantities(text, language)] == expected


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("at half past nine", "en", "09:30"),
        ("at a quarter past ten", "en", "10:15"),
        ("at a quarter to ten", "en", "09:45"),
        ("në dhjetë e çerek", "sq", "10:15"),
        ("në dhjetë pa një çerek", "sq", "09:45"),
        ("u pola deset", "sr", "09:30"),
        ("u deset i četvrt", "sr", "10:15"),
        ("у петнаест до десет", "sr", "09:45"),
    ],
)
def test_halves_and_quarters_of_an_hour_are_times(text: str, language: str, value: str) -> None:
    assert [(figure.kind, figure.value) for figure in find(text, language) if figure.kind is FigureKind.TIME] == [
        (FigureKind.TIME, value)
    ]
