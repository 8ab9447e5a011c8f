"""Words that say numbers in other ways, units behind numbers, and families of words that take each other's place."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rkslocale.language.figures.families import (
    CURRENCIES,
    FAMILIES,
    MONTHS,
    PARTS,
    ROUND,
    SEASONS,
    WEEKDAYS,
    Family,
    has,
    lost,
    swapped,
)
from rkslocale.language.figures.stems import says
from rkslocale.language.figures.units import unit_behind
from rkslocale.language.letters import cyrillic

LANGUAGES = st.sampled_from(["en", "sq", "sr"])


@pytest.mark.parametrize(
    ("number", "language", "text"),
    [
        (2, "en", "They met twice."),
        (2, "sq", "marrëveshje dypalëshe"),
        (2, "sr", "rade u paru"),
        (3, "sq", "modele tredimensionale"),
        (3, "sr", "Трећина је гласала"),
        (5, "sr", "petočlana porodica"),
        (10, "en", "in a decade"),
        (25, "sq", "njëzetepesëvjeçari"),
        (35, "sr", "tridesetpetogodišnjak"),
        (100, "en", "for a century"),
        (2_000_000, "sr", "dvama milionima ljudi"),
    ],
)
def test_a_number_may_be_said_in_another_way(number: int, language: str, text: str) -> None:
    assert says(text, number, language)


@pytest.mark.parametrize(
    ("number", "language", "text"),
    [
        (2, "sq", "dyzet veta"),
        (2, "sr", "u dvorištu"),
        (3, "sq", "në treg"),
        (4, "en", "fourteen people"),
        (5, "sr", "u petak, Petar"),
        (7, "sq", "në shtator"),
        (8, "sq", "në tetor"),
        (9, "sq", "në nëntor"),
        (10, "sq", "në dhjetor"),
        (6, "sr", "šezdeset ljudi"),
        (4711, "en", "four thousand"),
    ],
)
def test_words_that_begin_alike_say_no_number(number: int, language: str, text: str) -> None:
    assert not says(text, number, language)


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("5 km away", "en", "km"),
        ("5 square kilometers", "en", "square kilometre"),
        ("5-year-old", "en", None),
        ("5 years old", "en", "year"),
        ("5 vjet", "sq", "year"),
        ("5 muajsh", "sq", "month"),
        ("5 kilovat-orë", "sq", "kWh"),
        ("5 pikë përqindjeje", "sq", "percentage point"),
        ("5 квадратних километара", "sr", "square kilometre"),
        ("5 км", "sr", "km"),
        ("5 sati", "sr", "hour"),
        ("5 people", "en", None),
    ],
)
def test_a_unit_stands_right_behind_its_number(text: str, language: str, name: str | None) -> None:
    unit = unit_behind(text, 1, language)
    assert (unit.name if unit else None) == name


@pytest.mark.parametrize(
    ("family", "source", "target", "language", "words"),
    [
        (WEEKDAYS, "on Monday", "të martën", "sq", ("Monday", "të martën")),
        (WEEKDAYS, "on Monday", "у уторак", "sr", ("Monday", "уторак")),
        (MONTHS, "in March", "u maju", "sr", ("March", "maju")),
        (SEASONS, "this spring", "këtë vjeshtë", "sq", ("spring", "vjeshtë")),
        (PARTS, "Half of it", "trećina toga", "sr", ("Half", "trećina")),
        (ROUND, "hundreds of people", "mijëra njerëz", "sq", ("hundreds", "mijëra")),
        (CURRENCIES, "in euros", "në dollarë", "sq", ("euros", "dollarë")),
    ],
)
def test_a_word_takes_the_place_of_another(
    family: Family, source: str, target: str, language: str, words: tuple[str, str]
) -> None:
    found = swapped(family, source, "en", target, language)
    assert found is not None
    one, other = found
    start = 3 if family is MONTHS else one.start  # with its preposition
    assert (source[start : one.end], target[other.start : other.end]) == words


def test_a_week_may_be_called_as_sunday_is() -> None:
    assert swapped(WEEKDAYS, "on Friday, in a week", "en", "u roku od nedelju dana", "sr") is None
    assert swapped(WEEKDAYS, "on Friday", "en", "u nedelju", "sr") is not None
    assert lost(WEEKDAYS, "za nedelju dana", "sr", "in seven days", "en") is None


def test_the_moon_is_no_monday() -> None:
    assert lost(WEEKDAYS, "drita e hënës", "sq", "moonlight", "en") is None


def test_a_word_is_lost_if_the_target_has_none_of_its_family() -> None:
    gone = lost(WEEKDAYS, "They met on Friday.", "en", "U takuan.", "sq")
    assert gone is not None
    assert gone.means == "Friday"
    assert lost(WEEKDAYS, "They met on Friday.", "en", "U takuan të martën.", "sq") is None


@pytest.mark.parametrize("family", FAMILIES, ids=lambda family: family.name)
def test_every_member_can_be_said_in_every_language(family: Family) -> None:
    certain = [
        {means for means in family.members[language] if not means.endswith("?")} for language in ("en", "sq", "sr")
    ]
    assert certain[0] == certain[1] == certain[2]


@pytest.mark.parametrize("word", ["ponedeljka", "četvrtkom", "subotnje", "nedelju", "polovina", "trećinu", "proleće"])
def test_both_scripts_of_serbian_are_read(word: str) -> None:
    def known(text: str) -> list[str]:
        return [
            means
            for family in FAMILIES
            for means in family.members["sr"]
            if not means.endswith("?") and has(family, means, text, "sr")
        ]

    assert known(word) == known(cyrillic(word)) != []


@given(st.text(max_size=60), LANGUAGES, st.sampled_from(FAMILIES))
def test_nothing_is_swapped_or_lost_in_a_copy(text: str, language: str, family: Family) -> None:
    assert swapped(family, text, language, text, language) is None
    assert lost(family, text, language, text, language) is None
