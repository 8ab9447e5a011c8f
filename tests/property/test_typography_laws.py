"""Laws of figures and of typography, over texts made of what news is made of."""

from __future__ import annotations

import datetime as dt
from typing import Final

from hypothesis import given
from hypothesis import strategies as st

from rkslocale.language.figures import Figure, FigureKind, Style, agree, find, numeral, write
from rkslocale.locales import SERBIAN, SERBIAN_LATIN, Locale
from rkslocale.typography import conform

LOCALES: Final = (Locale("en"), Locale("sq"), SERBIAN, SERBIAN_LATIN)
locales = st.sampled_from(LOCALES)
PIECES: Final = """the vetë qershor juna јуна June 10 12 1999 1.999 4,700 4.700 4700 3,5 25 % 25% për qind odsto euro
evra $4.7bn €500 million miliona godine године u у në më maj 18-28 2:30 p.m. 14.30 časova ora 7 21st 21. 21-të XVI two
dy dva pola half past 1244 Resolution F-16 " “ ” „ « » ‘ ’ ' ( ) . , ; : ! ? … ... - – — S’ka '90s 5'10\""""
words = st.sampled_from([*PIECES.split(), "\u00a0", " "])
texts = st.one_of(
    st.lists(words, max_size=14).map(" ".join),
    st.lists(words, max_size=14).map("".join),
    st.text(max_size=40),
)


@given(texts, locales)
def test_law_figures_are_in_order_and_apart(text: str, locale: Locale) -> None:
    end = 0
    for figure in find(text, locale.language):
        assert end <= figure.start < figure.end <= len(text)
        assert figure.value
        assert (figure.numeral is None) == (not figure.digits)
        end = figure.end


@given(texts, texts, locales, locales)
def test_law_conforming_twice_is_conforming_once(source: str, target: str, one: Locale, other: Locale) -> None:
    style = Style.of(other)
    once = conform(source, target, one, other, style)
    assert conform(source, once, one, other, style) == once


@given(st.integers(0, 10**13), st.integers(0, 999), locales)
def test_law_a_number_is_read_as_it_is_written(whole: int, decimals: int, locale: Locale) -> None:
    style = Style.of(locale)
    for digits in (str(whole), f"{whole}.{decimals:03}5"):
        written = numeral(digits, style)
        (figure,) = find(f"x {written} x", locale.language)
        assert (figure.digits, figure.start, figure.end) == (digits, 2, 2 + len(written))


@given(st.dates(dt.date(1100, 1, 1), dt.date(2099, 12, 31)), locales, locales)
def test_law_a_date_is_the_same_in_every_language(date: dt.date, one: Locale, other: Locale) -> None:
    figure = Figure(FigureKind.DATE, 0, 0, date.isoformat())
    for locale in (one, other):
        written = write(figure, locale, Style.of(locale))
        assert written is not None
        (found,) = find(f"– {written}", locale.language)
        assert (found.value, found.kind) == (date.isoformat(), FigureKind.DATE)
    source, target = (write(figure, locale, Style.of(locale)) or "" for locale in (one, other))
    assert conform(source, target, one, other, Style.of(other)) == (
        conform(target, target, other, other, Style.of(other))
    )


@given(
    st.sampled_from(
        ["$4.7bn", "€500", "£12,000", "€1.2 million", "25%", "4,700", "3.5 million", "2:30 p.m.", "7 p.m."]
    ),
    st.sampled_from(LOCALES[1:]),
)
def test_law_what_is_written_in_another_language_agrees_with_its_source(text: str, locale: Locale) -> None:
    (figure,) = find(text, "en")
    written = write(figure, locale, Style.of(locale))
    assert written is not None
    (found,) = find(written, locale.language)
    assert agree(figure, found)
    assert agree(found, figure)


@given(st.integers(1100, 2099), st.sampled_from([".", ",", "\u00a0"]))
def test_law_years_are_never_grouped(year: int, thousands: str) -> None:
    text = str(year)
    grouped = f"{text[0]}{thousands}{text[1:]}"
    albanian, serbian = Locale("sq"), SERBIAN_LATIN
    source = f"It was built in {year}."
    conformed = conform(source, f"U ndërtua në vitin {grouped}.", Locale("en"), albanian, Style.of(albanian))
    assert conformed == f"U ndërtua në vitin {year}."
    conformed = conform(source, f"Sagrađeno je {grouped}. godine.", Locale("en"), serbian, Style.of(serbian))
    assert conformed == f"Sagrađeno je {year}. godine."
