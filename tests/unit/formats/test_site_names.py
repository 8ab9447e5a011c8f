from __future__ import annotations

from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rkslocale.formats.site_names import Line, site_names
from rkslocale.model import Furniture

READING_TIME: Final = (Furniture("%(count)d min read", count=3),)
DATE: Final = (Furniture("%(date)s", date="2017-07-21"),)
PUBLISHED: Final = (Furniture("Published:"), *DATE)
SHARE: Final = (Furniture("Share"),)


def _as_written(name: str) -> Furniture:
    return Furniture("", name=name)


FURNITURE: Final = {
    "3 Min Read": READING_TIME,
    "July 21, 2017": DATE,
    "Published: July 21, 2017": PUBLISHED,
    "Share": SHARE,
    "By Agim Hoxha | Gjilan": (Furniture("By %(name)s", name="Agim Hoxha"), *map(_as_written, ("|", "Gjilan"))),
    "RKS NEWS 3 Min Read": (_as_written("RKS NEWS"), *READING_TIME),
}


def lines_of(text: str) -> list[Line]:
    """Take an article apart in which furniture is what ``FURNITURE`` has, and every other line is plain."""
    rows = text.split("\n")
    return [
        Line(row, row not in FURNITURE, not above, FURNITURE.get(row, ()))
        for above, row in zip(["", *rows], rows, strict=False)
        if row
    ]


def names(text: str) -> list[str]:
    lines = lines_of(text)
    return [lines[index].text for index in sorted(site_names(lines))]


@pytest.mark.parametrize("name", ["RKS NEWS", "N1", "KTV 24", "GAZETA E RE", "ВЕСТИ", "ЈУГ-ПРЕС", "AP", "A & B NEWS"])
@pytest.mark.parametrize("beside", ["3 Min Read", "July 21, 2017", "Published: July 21, 2017"])
def test_a_name_in_capitals_beside_a_reading_time_or_date(name: str, beside: str) -> None:
    assert names(f"Budget adopted\n\n{name}\n{beside}\n\nThe council met.") == [name]
    assert names(f"Budget adopted\n\n{beside}\n{name}\n\nThe council met.") == [name]


@pytest.mark.parametrize(
    "line",
    [
        "Rks News",
        "RKS News",
        "BUDGET ADOPTED IN THE ASSEMBLY",
        "WHO PAYS?",
        "IT IS OVER.",
        "NOW:",
        "“NO”",
        "2017",
        "A, B",
    ],
)
def test_lines_beside_a_reading_time_that_are_no_name_in_capitals(line: str) -> None:
    assert names(f"Budget adopted\n{line}\n3 Min Read\nThe council met.") == []


@given(
    st.sampled_from(["KURTI RESIGNS", "RKS NEWS", "Budget adopted"]),
    st.sampled_from(["3 Min Read", "July 21, 2017", "Share"]),
)
def test_the_first_line_is_the_headline(headline: str, beside: str) -> None:
    assert names(f"{headline}\n{beside}\n\nThe council met.") == []
    assert names(f"{beside}\n{headline}\n\nThe council met.") == []


def test_a_headline_that_is_repeated_is_no_name() -> None:
    assert names("Kurti Resigns\nKURTI RESIGNS\n3 Min Read\nThe council met.") == []


@pytest.mark.parametrize(
    "text",
    [
        "Budget adopted\nRKS NEWS\nThe council met.",
        "Budget adopted\nRKS NEWS\nShare\nThe council met.",
        "Budget adopted\nRKS NEWS\n\n3 Min Read\nThe council met.",
        "Budget adopted\n3 Min Read\n\nRKS NEWS\nThe council met.",
        "Budget adopted\nThe council met.\n3 Min Read",
        "",
    ],
)
def test_a_name_in_capitals_must_stand_directly_beside_a_number_or_date(text: str) -> None:
    assert names(text) == []


def test_a_name_in_capitals_must_stand_near_the_top() -> None:
    assert names("Budget adopted\n" + "The council met.\n" * 7 + "RKS NEWS\n3 Min Read") == []


def test_what_stands_below_the_dates_of_a_chronology_is_no_name() -> None:
    text = (
        "A Year of Talks\nJuly 21, 2017\nTALKS BEGIN\nThe council met.\n\nJuly 21, 2017\nTALKS END\nThe council left."
    )

    assert names(text) == []
    assert names(text.replace("Talks\n", "Talks\n3 Min Read\nRKS NEWS\n")) == ["RKS NEWS"]


def test_a_name_beside_other_furniture_is_known_wherever_it_stands_alone_in_any_case() -> None:
    assert names("Rks News\nBudget adopted\nRKS NEWS 3 Min Read\n\nRKS NEWS\n\nRKS NEWS was there") == [
        "Rks News",
        "RKS NEWS",
    ]


def test_the_place_of_the_author_is_no_name_of_a_site() -> None:
    assert names("Budget adopted\nBy Agim Hoxha | Gjilan\nThe council met.\n\nGjilan\nThe city waits.") == []


@given(st.lists(st.sampled_from([*FURNITURE, "RKS NEWS", "N1", "Budget adopted", "The council met.", ""])))
def test_only_plain_lines_are_names_and_never_all_of_them(rows: list[str]) -> None:
    lines = lines_of("\n".join(rows))
    known = any(line.text == "RKS NEWS 3 Min Read" for line in lines)
    plain = {index for index, line in enumerate(lines) if line.plain}

    found = site_names(lines)

    assert found <= plain
    assert known or not plain or min(plain) not in found
