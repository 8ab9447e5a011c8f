"""The tables of given names: what they hold, and that none says two things of a name."""

from __future__ import annotations

from itertools import combinations

import pytest

from rkslocale.language import given_names
from rkslocale.language.given_names import KNOWN, exchangeable

WOMEN = given_names._ALBANIAN_WOMEN | given_names._SERBIAN_WOMEN | given_names._OTHER_WOMEN
MEN = given_names._ALBANIAN_MEN | given_names._SERBIAN_MEN | given_names._OTHER_MEN


def test_no_name_is_that_of_women_and_of_men() -> None:
    assert not WOMEN & MEN
    assert WOMEN | MEN == KNOWN


def test_the_tables_are_as_long_as_a_newsroom_needs() -> None:
    lengths = [len(table) for table in given_names._TABLES]
    assert all(length >= least for length, least in zip(lengths, (140, 140, 55, 60, 95, 100), strict=True)), lengths


def test_names_are_single_words_that_begin_with_a_capital() -> None:
    assert all(name.isalpha() and name.istitle() for name in KNOWN)


def test_no_name_is_another_one_in_a_case_or_with_an_article() -> None:
    oblique = {name + ending for name in given_names._ALBANIAN_MEN for ending in ("i", "in", "it", "u", "un", "ut")}
    oblique |= {name[:-1] + ending for name in given_names._ALBANIAN_WOMEN for ending in ("ën", "ës", "en", "es")}
    assert oblique & KNOWN == set()


@pytest.mark.parametrize(
    "name",
    [
        "Rilind",
        "Alex",
        "Robin",
        "Vanja",
        "Saša",
        "Andrea",
        "Jean",
        "Francis",
        "Jordan",
        "Vlora",
        "Saranda",
        "Drita",
        "Liria",
        "Pranvera",
        "Ramadan",
        "Victoria",
        "Will",
        "Mark",
        "Rose",
        "June",
        "Kosovare",
        "Shqipe",
        "Gent",
        "Prishtina",
        "Kosova",
        "Arta-Besa",
    ],
)
def test_what_tells_no_gender_or_is_a_word_or_a_place_is_left_out(name: str) -> None:
    assert name not in KNOWN


@pytest.mark.parametrize(
    ("one", "other"), [("Arta", "Besa"), ("Bekim", "Ilir"), ("Jelena", "Ana"), ("Marko", "Petar"), ("John", "Donald")]
)
def test_names_of_one_gender_and_origin_can_be_exchanged(one: str, other: str) -> None:
    assert exchangeable(one, other)
    assert exchangeable(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Arta", "Bekim"), ("Arta", "Jelena"), ("Bekim", "John"), ("Arta", "Rilind"), ("Rilind", "Rilind"), ("Arta", "")],
)
def test_others_cannot(one: str, other: str) -> None:
    assert not exchangeable(one, other)
    assert not exchangeable(other, one)


def test_law_women_and_men_are_never_exchanged() -> None:
    both = [(one, other) for one, other in combinations(sorted(KNOWN), 2) if exchangeable(one, other)]
    assert both
    assert all((one in WOMEN) == (other in WOMEN) for one, other in both)
