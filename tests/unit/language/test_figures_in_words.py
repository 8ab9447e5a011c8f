"""Numbers in words, all of them up to ten thousand, as each language builds them."""

from __future__ import annotations

from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rkslocale import script
from rkslocale.language.figures import FigureKind, find

ENGLISH: Final = (
    (
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
        "eighteen nineteen"
    ),
    "twenty thirty forty fifty sixty seventy eighty ninety",
)
ALBANIAN: Final = (
    (
        "një dy tre katër pesë gjashtë shtatë tetë nëntë dhjetë njëmbëdhjetë dymbëdhjetë trembëdhjetë katërmbëdhjetë "
        "pesëmbëdhjetë gjashtëmbëdhjetë shtatëmbëdhjetë tetëmbëdhjetë nëntëmbëdhjetë"
    ),
    "njëzet tridhjetë dyzet pesëdhjetë gjashtëdhjetë shtatëdhjetë tetëdhjetë nëntëdhjetë",
)
SERBIAN: Final = (
    (
        "jedan dva tri četiri pet šest sedam osam devet deset jedanaest dvanaest trinaest četrnaest petnaest šesnaest "
        "sedamnaest osamnaest devetnaest"
    ),
    "dvadeset trideset četrdeset pedeset šezdeset sedamdeset osamdeset devedeset",
)
SERBIAN_HUNDREDS: Final = (
    "sto",
    "dvesta",
    "trista",
    "četiristo",
    "petsto",
    "šeststo",
    "sedamsto",
    "osamsto",
    "devetsto",
)


def below_hundred(number: int, words: tuple[str, str], joint: str) -> str:
    small, tens = (part.split() for part in words)
    if number <= len(small):
        return small[number - 1]
    ten, unit = divmod(number, 10)
    return tens[ten - 2] + (joint + small[unit - 1] if unit else "")


def spelt(number: int, language: str) -> str:
    thousands, rest = divmod(number, 1000)
    hundreds, rest = divmod(rest, 100)
    parts = []
    if language == "en":
        parts += [f"{below_hundred(thousands, ENGLISH, '-')} thousand"] if thousands else []
        parts += [f"{below_hundred(hundreds, ENGLISH, '-')} hundred"] if hundreds else []
        parts += ["and"] if rest and parts else []
        parts += [below_hundred(rest, ENGLISH, "-")] if rest else []
        return " ".join(parts)
    if language == "sq":
        parts += [f"{below_hundred(thousands, ALBANIAN, ' e ')} mijë"] if thousands else []
        parts += [f"{below_hundred(hundreds, ALBANIAN, ' e ')}qind"] if hundreds else []
        parts += [below_hundred(rest, ALBANIAN, " e ")] if rest else []
        return " e ".join(parts)
    parts += [f"{below_hundred(thousands, SERBIAN, ' ')} hiljada"] if thousands else []
    parts += [SERBIAN_HUNDREDS[hundreds - 1]] if hundreds else []
    parts += [below_hundred(rest, SERBIAN, " ")] if rest else []
    return " ".join(parts)


@given(st.integers(2, 99_999), st.sampled_from(["en", "sq", "sr"]))
def test_law_every_number_is_read_from_its_words(number: int, language: str) -> None:
    text = spelt(number, language)
    if text == "sto":  # a table, mostly
        return
    (figure,) = find(text, language)
    assert (figure.value, figure.kind, figure.in_words) == (str(number), FigureKind.NUMBER, True)
    assert (figure.start, figure.end) == (0, len(text))


@given(st.integers(2, 99_999))
def test_law_serbian_words_are_read_in_cyrillic_too(number: int) -> None:
    latin = spelt(number, "sr")
    values = [figure.value for figure in find(latin, "sr")]
    assert [figure.value for figure in find(script.to_cyrillic(latin), "sr")] == values


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("one of them", "en"),
        ("No one came at all.", "en"),
        ("një prej tyre", "sq"),
        ("jedan od njih", "sr"),
        ("Za sto je seo.", "sr"),
        ("dozens, hundreds and thousands", "en"),
        ("dhjetëra mijëra njerëz", "sq"),
        ("desetine hiljada ljudi", "sr"),
        ("millions of euros", "en"),
        ("milioni evra", "sr"),
        ("the civil servants", "en"),
    ],
)
def test_articles_pronouns_and_vague_numbers_are_no_figures(text: str, language: str) -> None:
    assert find(text, language) == ()


@pytest.mark.parametrize(
    ("text", "language", "values"),
    [
        ("two, three or four", "en", ["2", "3", "4"]),
        ("five six", "en", ["5", "6"]),
        ("dva-tri dana", "sr", ["2", "3"]),
        ("dy a tri ditë", "sq", ["2", "3"]),
        ("one hundred and five", "en", ["105"]),
        ("one percent", "en", ["1"]),
        ("një për qind", "sq", ["1"]),
        ("jedan odsto", "sr", ["1"]),
        ("twenty a day", "en", ["20"]),
        ("two million three hundred thousand", "en", ["2300000"]),
        ("šest stotina", "sr", ["600"]),
        ("dve hiljade petsto", "sr", ["2500"]),
    ],
)
def test_words_join_to_one_number_only_where_they_are_one(text: str, language: str, values: list[str]) -> None:
    assert [figure.value for figure in find(text, language)] == values
