"""Words that may be names, and which of them stand together."""

from __future__ import annotations

import pytest

from rkslocale.checks.name_parts import capitals, is_common, parts, rows, runs, said
from rkslocale.locales import ENGLISH, SERBIAN, Locale


def row_texts(text: str, locale: Locale) -> list[list[str]]:
    return [[said(run) for run in row] for row in rows(text, parts(text, locale), locale.language)]


@pytest.mark.parametrize(
    ("text", "locale", "expected"),
    [
        ("They saw Kurti, Albin Hoti and Berisha.", ENGLISH, [["Kurti", "Albin Hoti", "Berisha"]]),
        ("I pa Kurtin dhe Hotin.", Locale("sq"), [["Kurtin", "Hotin"]]),
        ("Видели су Куртија и Хотија.", SERBIAN, [["Куртија", "Хотија"]]),
        ("They saw Kurti yesterday and Hoti today.", ENGLISH, []),
        ("They saw Kurti.", ENGLISH, []),
        ("", ENGLISH, []),
    ],
)
def test_rows(text: str, locale: Locale, expected: list[list[str]]) -> None:
    assert row_texts(text, locale) == expected


def test_a_common_word_that_begins_a_sentence_is_in_no_row() -> None:
    assert row_texts("Yesterday, Kurti left.", ENGLISH) == []


def test_names_that_follow_each_other_are_one_run() -> None:
    found = parts("There Albin Kurti met Vjosa Osmani.", ENGLISH)
    chosen = [name for name in found if name.capital and not name.first]
    assert [said(run) for run in runs(found, chosen)] == ["Albin Kurti", "Vjosa Osmani"]


def test_capitals_follow_each_other_with_a_space_or_a_hyphen() -> None:
    together = capitals(parts("so Ana Marija Kos, Ivan and Petar-Jovan left", ENGLISH))
    assert [said(run) for run in together] == ["Ana Marija Kos", "Petar Jovan"]


def test_a_row_may_stand_in_quotation_marks() -> None:
    assert row_texts("„Мајкрософт“ и „Епл“ плаћају.", SERBIAN) == [["Мајкрософт", "Епл"]]


@pytest.mark.parametrize(
    ("text", "locale", "codes"),
    [
        ("A Czech came from Crete", ENGLISH, {"Czech": "CZ"}),
        ("They eat turkey in Turkey", ENGLISH, {"Turkey": "TR"}),
        ("Sudija iz Crne Gore", Locale("sr", "Latn"), {"Crne": "ME", "Gore": "ME"}),
        ("Судија из Црне Горе", SERBIAN, {"Црне": "ME", "Горе": "ME"}),
        ("Shtetet e Bashkuara", Locale("sq"), {"Shtetet": "US", "e": "US", "Bashkuara": "US"}),
        ("Ein Tscheche aus Kreta", Locale("de"), {}),
    ],
)
def test_words_of_countries(text: str, locale: Locale, codes: dict[str, str]) -> None:
    assert {part.text: part.country for part in parts(text, locale) if part.country} == codes


def test_common_words_are_often_there_and_small() -> None:
    assert is_common("baker", "en")
    assert is_common("pekar", "sr")
    assert not is_common("berlin", "en")
    assert not is_common("pristina", "en")
    assert not is_common("zzyzx", "en")
