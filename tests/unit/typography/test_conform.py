"""What conforming does beyond the golden files: styles, scripts, open quotations, what it leaves alone."""

from __future__ import annotations

from dataclasses import replace

import pytest

from rkslocale.language.figures import Style
from rkslocale.locales import SERBIAN, SERBIAN_LATIN, Locale
from rkslocale.typography import conform

ENGLISH, ALBANIAN = Locale("en"), Locale("sq")


def albanian(source: str, draft: str, style: Style | None = None) -> str:
    return conform(source, draft, ENGLISH, ALBANIAN, style or Style.of(ALBANIAN))


def serbian(source: str, draft: str, locale: Locale = SERBIAN_LATIN) -> str:
    return conform(source, draft, ENGLISH, locale, Style.of(locale))


@pytest.mark.parametrize("draft", ["4,700 veta u larguan.", "4.700 veta u larguan.", "4700 veta u larguan."])
def test_thousands_are_grouped_as_the_newsroom_says(draft: str) -> None:
    spaced = replace(Style.of(ALBANIAN), thousands="\u00a0")
    assert albanian("4,700 people left.", draft, spaced) == "4\u00a0700 veta u larguan."
    assert albanian("4,700 people left.", draft) == "4.700 veta u larguan."


def test_quotation_marks_are_those_that_the_newsroom_says() -> None:
    orthographic = replace(Style.of(ALBANIAN), quotes=("„", "“", "‚", "‘"))
    source = "“He said ‘no’ to me,” she said."
    assert albanian(source, "“Ai më tha ‘jo’”, tha ajo.", orthographic) == "„Ai më tha ‚jo‘“, tha ajo."
    assert albanian(source, "„Ai më tha ‚jo‘“, tha ajo.", orthographic) == "„Ai më tha ‚jo‘“, tha ajo."


def test_percent_is_spaced_as_the_newsroom_says() -> None:
    spaced = replace(Style.of(ALBANIAN), percent="\u00a0%")
    assert albanian("It is 25%.", "Është 25%.", spaced) == "Është 25\u00a0%."
    assert albanian("It is 25%.", "Është 25 për qind.", spaced) == "Është 25 për qind."


@pytest.mark.parametrize("locale", [SERBIAN, Locale("sr", "Latn", "XK")])
def test_empty_drafts_and_other_languages_stay_as_they_are(locale: Locale) -> None:
    assert conform("It is 25%.", "", ENGLISH, locale, Style.of(locale)) == ""
    german = Locale("de")
    assert conform("4,700 people", "4,700 Leute .", ENGLISH, german, Style.of(german)) == "4,700 Leute ."


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("It costs $5 to $10 million.", "Kushton nga 5 deri në 10 milionë dollarë."),
        ("Between $5 million and $10 million was lost.", "Humbën nga 5 deri në 10 milionë dollarë."),
        ("He is 82.", "Ai është 82 vjeç."),
        ("In 2019 300 people left.", "Në vitin 2019 u larguan 300 veta."),
        ("It is 2000 metres long.", "Është e gjatë 2.000 metra."),
        ("The session begins at 7 p.m.", "Seanca fillon në orën 19."),
        ("Call 044 123 456.", "Telefononi në 044 123 456."),
        ("The lawyers’ cars", "Veturat e avokatëve"),
        ("He stayed in the U.S.", "Ai qëndroi në SHBA."),
        ("“We came.", "“Erdhëm."),
        ("We left.”", "Ikëm.”"),
        ("She called it “a gift”.", "Ajo e quajti “dhuratë”."),
        ("A U.S. official spoke", "Foli një zyrtar i SHBA-së"),
    ],
)
def test_what_is_right_is_left_alone(source: str, draft: str) -> None:
    assert albanian(source, draft) == draft


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("The pandemic began on 13 March 2020, and ended.", "Pandemija je počela 13. marta 2020, a onda je prestala."),
        ("It was built in 1335, and stands.", "Izgrađen je 1335, i još stoji."),
        ("The 1999 war", "Rat iz 1999."),
        ("Europe 2020 is a plan.", "Evropa 2020 je plan."),
        ("Two of the 21 stayed.", "Dvoje od njih 21 ostalo je."),
        ("He is 82.", "On je u 82. godini."),
        ("“I saw it.", "„Video sam."),
    ],
)
def test_right_serbian_is_left_alone(source: str, draft: str) -> None:
    assert serbian(source, draft) == draft


def test_a_slip_among_several_is_put_right_only_where_it_is_close() -> None:
    source = "There are 4,700 men and 5,100 women."
    assert albanian(source, "Janë 4.600 burra dhe 5.100 gra.") == "Janë 4.700 burra dhe 5.100 gra."
    far = albanian(source, "Janë 28 burra dhe 33 gra.")
    assert far == "Janë 28 burra dhe 33 gra."


def test_a_value_in_the_other_convention_is_not_taken_for_a_slip() -> None:
    source = "It rose from 4.7 to 4,700."
    assert albanian(source, "U rrit nga 4.7 në 4,700.") == "U rrit nga 4,7 në 4.700."


def test_single_marks_alone_stay_single_and_double_ones_double() -> None:
    # The outer quotation may have begun in an earlier segment, or the source have single marks as British headlines do.
    assert serbian("He called it ‘a gift’.", 'Nazvao je to "poklonom".') == "Nazvao je to „poklonom“."
    assert albanian("He called it ‘a gift’.", "Ai e quajti 'dhuratë'.") == "Ai e quajti ‘dhuratë’."


def test_apostrophes_are_no_quotation_marks() -> None:
    draft = "S'ka gjë, ç’është kjo, t'i them 'Ndrangheta?"
    assert albanian("There is nothing, what is this, 'Ndrangheta?", draft) == draft


def test_a_closing_mark_goes_where_the_source_has_it() -> None:
    assert serbian("“I am here”.", "„Ovde sam.") == "„Ovde sam“."
    assert serbian("“I am here.”", "„Ovde sam.") == "„Ovde sam.“"


def test_white_space_at_the_ends_stays() -> None:
    assert albanian(" It is 25 %. ", " Është  25 %. ") == " Është 25%. "


def test_cyrillic_drafts_get_cyrillic_words() -> None:
    conformed = serbian("Exports reached $5.2bn on June 10, 1999.", "Извоз је достигао 5,2bn јуна 10, 1999.", SERBIAN)
    assert conformed == "Извоз је достигао 5,2 милијарде долара 10. јуна 1999."
