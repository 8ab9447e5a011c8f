from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rkslocale.engine.parts import split

LIMIT = 40
TEXT = st.text(alphabet="abcčž ,;:–\n\r\u2028\u00a0\t", max_size=300) | st.text(max_size=120)


def fits(text: str) -> bool:
    return len(text) <= LIMIT


@given(TEXT)
def test_parts_and_their_white_space_join_back_to_the_text(text: str) -> None:
    assert "".join(part.text + part.space for part in split(text, fits)) == text


@given(TEXT)
def test_every_part_fits_and_is_one_line(text: str) -> None:
    for part in split(text, fits):
        assert fits(part.text)
        assert not re.search(r"[\n\r\u2028\u2029]", part.text)
        assert not part.space.strip()


@given(st.text(alphabet="abc ,;", max_size=LIMIT))
def test_a_line_that_fits_is_one_part(text: str) -> None:
    assert [(part.text, part.space) for part in split(text, fits)] == [(text, "")]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (
            "One two. Three, four five six seven. Eight, nine and ten",
            ["One two. Three, four five six seven.", "Eight, nine and ten"],
        ),
        ("“One two three four!” Five six seven eight nine", ["“One two three four!”", "Five six seven eight nine"]),
        ("one two three; four five six seven eight nine", ["one two three;", "four five six seven eight nine"]),
        (
            "The mayor, who had promised it, did not come to open it",
            ["The mayor, who had promised it,", "did not come to open it"],
        ),
        (
            "so, no pause stands anywhere near the middle of it",
            ["so, no pause stands anywhere", "near the middle of it"],
        ),
        ("1. roads\n2. schools", ["1. roads", "2. schools"]),
        ("ratio 3:4 and 10,000 of them are not cut at those", ["ratio 3:4 and 10,000 of", "them are not cut at those"]),
    ],
    ids=[
        "sentence",
        "sentence in quotation marks",
        "semicolon",
        "comma nearest to the middle",
        "white space",
        "lines",
        "no pause inside a number",
    ],
)
def test_where_a_text_is_cut(text: str, parts: list[str]) -> None:
    assert [part.text for part in split(text, lambda part: len(part) <= 46 and part != text)] == parts


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Few came of those critics of the U.S. President | who wrote and spoke of it all through the year"),
        ("en", "It was a day that began in the rain of the hills. | The 7 men of it left by the road to the coast"),
        ("en", "He who had said “it is all over.” | “We are glad of it” was heard in the streets of the town"),
        ("sr", "Govorio je dugo u Briselu povodom 10. godišnjice napada | koji su promenili ceo svet i sve ljude"),
        ("sr", "Sastanak kod direktora vodio je juče prof. Simić sa fakulteta | i dogovoreno je sve o upisu đaka"),
        ("sq", "Takimin e mbajtur dje në zyrën e tij e drejtoi prof. Hoxha | dhe u bisedua gjatë për provimet"),
    ],
)
def test_numbers_and_abbreviations_end_no_sentence(language: str, text: str) -> None:
    whole = text.replace("| ", "")
    assert [part.text for part in split(whole, lambda part: part != whole, language)] == text.split(" | ")


def test_a_word_that_does_not_fit_is_cut_in_the_middle() -> None:
    assert [part.text for part in split("x" * 100, fits)] == ["x" * 25] * 4


def test_what_never_fits_comes_back_in_single_characters() -> None:
    assert [part.text for part in split("ab c", lambda _part: False)] == ["a", "b", "c"]
