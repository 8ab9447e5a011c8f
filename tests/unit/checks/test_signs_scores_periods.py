"""Signs, scores and periods, which the checks of numbers and dates share out among them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rkslocale.checks.periods import other_period
from rkslocale.checks.scores import other_score
from rkslocale.checks.signs import is_negative, is_sign_lost
from rkslocale.language.figures import find
from rkslocale.language.figures.pairing import Side
from rkslocale.locales import ENGLISH, SERBIAN, SERBIAN_LATIN, Locale

SQ = Locale("sq")
SENTENCES = st.text(alphabet="0123456789-–: abcdeforyswnëčдан", max_size=40)


def side(text: str, locale: Locale) -> Side:
    return Side(text, find(text, locale.language), locale)


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("It was minus 12.", ENGLISH),
        ("It was -12 degrees.", ENGLISH),
        ("It was −12°C.", ENGLISH),
        ("It was 12 degrees below zero.", ENGLISH),
        ("Ishin 12 gradë nën zero.", SQ),
        ("Bilo je 12 stepeni ispod nule.", SERBIAN_LATIN),
        ("Било је минус 12.", SERBIAN),
    ],
)
def test_a_number_below_zero(text: str, locale: Locale) -> None:
    text_side = side(text, locale)
    assert is_negative(text_side, text_side.figures[0])


@pytest.mark.parametrize("text", ["from 10-12 people", "an F-12", "12 people", "Sales – 12 in all – rose.", "10 -12"])
def test_a_hyphen_is_no_sign_elsewhere(text: str) -> None:
    text_side = side(text, ENGLISH)
    assert not any(is_negative(text_side, figure) for figure in text_side.figures)


@given(st.integers(2, 99))
def test_a_sign_is_lost_one_way_only(number: int) -> None:
    below, above = side(f"It was minus {number} degrees.", ENGLISH), side(f"Ishin {number} gradë.", SQ)
    kept = side(f"Ishin -{number} gradë.", SQ)
    assert is_sign_lost(below, below.figures[0], above, above.figures[0])
    assert not is_sign_lost(above, above.figures[0], below, below.figures[0])
    assert not is_sign_lost(below, below.figures[0], kept, kept.figures[0])


def test_a_fall_needs_no_sign_but_a_temperature_does() -> None:
    fall, growth = side("Growth was -3 percent.", ENGLISH), side("Rënia ishte 3 për qind.", SQ)
    assert not is_sign_lost(fall, fall.figures[0], growth, growth.figures[0])
    cold, mild = side("It falls to -3 degrees.", ENGLISH), side("Bie në 3 gradë.", SQ)
    assert is_sign_lost(cold, cold.figures[0], mild, mild.figures[0])


def scores(source: str, target: str) -> tuple[str, str] | None:
    found = other_score(side(source, ENGLISH), side(target, SQ))
    return (found[0][0], found[1][0]) if found else None


def test_one_score_that_differs_is_named_with_its_own() -> None:
    assert scores("a 2-2 draw", "barazim 2:1") == ("2-2", "2:1")
    assert scores("sets of 25-23 and 25-20", "sete 25:23 dhe 25:22") == ("25-20", "25:22")


def test_scores_are_not_compared_with_what_is_none() -> None:
    assert scores("a 2-2 draw", "barazim 2:2") is None
    assert scores("a 1-3 defeat", "fitore 3:1") is None
    assert scores("for 10-15 people", "për 10 deri në 15 vetë") is None
    assert scores("on June 10-11", "më 10-12 qershor") is None
    assert scores("at 8:15 p.m.", "në orën 20:15") is None
    assert scores("call 044-123-456", "thirrni 044-123-457") is None


@given(st.integers(0, 30), st.integers(0, 30))
def test_the_sides_of_a_score_may_change_places(one: int, other: int) -> None:
    assert scores(f"They won {one}-{other}.", f"Fituan {other}:{one}.") is None


def periods(source: str, target: str, locale: Locale) -> tuple[str, str] | None:
    found = other_period(side(source, ENGLISH), side(target, locale))
    return (found[0].means, found[1].means) if found else None


@pytest.mark.parametrize(
    ("source", "target", "locale", "expected"),
    [
        ("the song of the decade", "kënga e shekullit", SQ, ("decade", "century")),
        ("a fortnight later", "dy muaj më vonë", SQ, ("week", "month")),
        ("every hour", "svake sekunde", SERBIAN_LATIN, ("hour", "second")),
        ("paid weekly", "плаћа се месечно", SERBIAN, ("week", "month")),
    ],
)
def test_a_period_takes_the_place_of_another(
    source: str, target: str, locale: Locale, expected: tuple[str, str]
) -> None:
    assert periods(source, target, locale) == expected


@pytest.mark.parametrize(
    ("source", "target", "locale"),
    [
        ("for a decade", "për dhjetë vjet", SQ),
        ("for two decades", "dvadeset godina", SERBIAN_LATIN),
        ("a fortnight later", "15 ditë më vonë", SQ),
        ("in a year", "за дванаест месеци", SERBIAN),
        ("within an hour", "brenda 60 minutave", SQ),
        ("in a week", "za nedelju dana", SERBIAN_LATIN),
        ("for six months", "për gjysmë viti", SQ),
        ("every day", "përditë", SQ),
    ],
)
def test_the_same_period_may_be_counted_otherwise(source: str, target: str, locale: Locale) -> None:
    assert periods(source, target, locale) is None


@given(SENTENCES, SENTENCES, st.sampled_from([SQ, SERBIAN, SERBIAN_LATIN]))
def test_places_lie_within_the_texts(source: str, target: str, locale: Locale) -> None:
    ours, theirs = side(source, ENGLISH), side(target, locale)
    found = other_period(ours, theirs)
    assert found is None or (found[0].end <= len(source) and found[1].end <= len(target))
    numbers = other_score(ours, theirs)
    assert numbers is None or (numbers[0].end() <= len(source) and numbers[1].end() <= len(target))
    copied = side(source, ENGLISH)
    assert other_period(ours, copied) is None
    assert other_score(ours, copied) is None
