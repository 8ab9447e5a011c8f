"""Which figure of a target stands for which of its source."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from rkslocale.language.figures import find
from rkslocale.language.figures.pairing import Side, agree_otherwise, meaning, paired, slipped, without
from rkslocale.locales import ENGLISH, Locale

SQ = Locale("sq")
PROSE = st.text(alphabet="0123456789., %€mijëtwofrhs", max_size=40)


def side(text: str, locale: Locale) -> Side:
    return Side(text, find(text, locale.language), locale)


def texts(source: str, target: str) -> list[tuple[str, str]]:
    ours, theirs = side(source, ENGLISH), side(target, SQ)
    return [(ours.text_of(one), theirs.text_of(other)) for one, other in paired(ours, theirs)]


def test_the_surest_come_first() -> None:
    assert texts("4,700 people and 12 cows", "12 lopë dhe 4.700 vetë") == [("4,700", "4.700"), ("12", "12")]
    assert texts("three of 3", "3 nga tre") == [("three", "tre"), ("3", "3")]


def test_the_other_convention_is_paired_too() -> None:
    assert texts("4,700 people", "4,700 vetë") == [("4,700", "4,700")]
    one, other = side("4,700", ENGLISH).figures[0], side("4,700", SQ).figures[0]
    assert agree_otherwise(one, other)
    assert not agree_otherwise(one, one)
    assert meaning(other, [one]) == one
    assert meaning(other, []) is None


def test_what_is_left_over_is_paired_by_its_kind() -> None:
    ours, theirs = side("12 cows, 5 percent", ENGLISH), side("6 për qind, 14 lopë", SQ)
    assert paired(ours, theirs) == []
    assert [(ours.text_of(one), theirs.text_of(other)) for one, other in slipped(ours.figures, theirs.figures)] == [
        ("12", "14"),
        ("5 percent", "6 për qind"),
    ]


def test_a_range_shares_its_scale() -> None:
    ours = side("between 5 and 50 million", ENGLISH)
    assert [ours.scale_of(figure) for figure in ours.figures] == [6, 6]
    assert [ours.digits_of(figure) for figure in ours.figures] == ["5", "50"]


@given(PROSE, PROSE)
def test_no_figure_is_paired_twice(source: str, target: str) -> None:
    ours, theirs = side(source, ENGLISH), side(target, SQ)
    pairs = paired(ours, theirs)
    rest = without(ours.figures, [one for one, _ in pairs]), without(theirs.figures, [other for _, other in pairs])
    pairs += slipped(*rest)
    assert len({one for one, _ in pairs}) == len({other for _, other in pairs}) == len(pairs)
    assert {one for one, _ in pairs} <= set(ours.figures)
    assert {other for _, other in pairs} <= set(theirs.figures)


@given(PROSE)
def test_a_copy_has_a_pair_for_every_figure(text: str) -> None:
    both = side(text, SQ)
    assert len(paired(both, both)) == len(both.figures)
