"""When figures agree, and how each locale writes them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from rkslocale.language.figures import FigureKind, Style, agree, find, month_forms, numeral, write
from rkslocale.locales import SERBIAN, SERBIAN_LATIN, Locale

ENGLISH, ALBANIAN = Locale("en"), Locale("sq")


@pytest.mark.parametrize(
    ("english", "language", "target"),
    [
        ("3 ministers", "sq", "tre ministra"),
        ("three ministers", "sr", "trojica ministara"),
        ("twenty-five", "sq", "njëzet e pesë"),
        ("aged 82", "sr", "u 82. godini života"),
        ("the 88th minute", "sq", "minuta 88"),
        ("Resolution 1244", "sr", "Rezolucija 1244"),
        ("Article 5", "sr", "5. član"),
        ("$20", "sq", "20 dollarë"),
        ("25 percent", "sr", "25%"),
        ("8:15 p.m.", "sq", "ora 8:15 të shtunën"),
        ("10 p.m.", "sr", "oko 10 noću"),
        ("10 p.m.", "sr", "oko 22 časa"),
        ("at 6.40", "sq", "në orën 6.40"),
        ("half past eight", "sq", "ora tetë e gjysmë"),
        ("half past eight", "sr", "pola devet"),
        ("the 1990s", "sr", "90-ih godina"),
        ("the 1990s", "sq", "vitet nëntëdhjetë"),
        ("the 16th century", "sq", "shekulli XVI"),
        ("half a million people", "sr", "pola miliona ljudi"),
        ("three and a half million", "sq", "3,5 milionë"),
    ],
)
def test_figures_agree_where_languages_say_them_differently(english: str, language: str, target: str) -> None:
    (one,), (other,) = find(english, "en"), find(target, language)
    assert agree(one, other)
    assert agree(other, one)


@pytest.mark.parametrize(
    ("english", "language", "target"),
    [
        ("3 ministers", "sq", "katër ministra"),
        ("4,700 voters", "sr", "4.600 birača"),
        ("$20", "sq", "20 euro"),
        ("€5 million", "sr", "5 milijardi evra"),
        ("June 10, 1999", "sq", "10 qershor"),
        ("June 10", "sq", "10 korrik"),
        ("June 10", "sr", "10 ljudi"),
        ("8:15 p.m.", "sr", "8:45 uveče"),
        ("the 1980s", "sr", "90-ih"),
        ("the 1890s", "sr", "1990-ih"),
        ("2:30 p.m.", "sr", "3 ministra"),
    ],
)
def test_figures_do_not_agree_where_they_mean_something_else(english: str, language: str, target: str) -> None:
    (one,), (other,) = find(english, "en"), find(target, language)
    assert not agree(one, other)
    assert not agree(other, one)


def test_a_figure_knows_its_place_its_digits_and_its_other_reading() -> None:
    text = "Kushtoi 3,50 milionë euro, jo 4,700."
    money, number = find(text, "sq")
    assert text[money.start : money.end] == "3,50 milionë euro"
    assert (money.numeral, money.digits, money.scale, money.value) == ((8, 12), "3.50", 6, "EUR 3500000")
    assert (number.value, number.alternative) == ("4.7", "4700")
    (word,) = find("tri", "sr")
    assert (word.numeral, word.digits, word.in_words) == (None, "", True)


def test_a_sum_in_front_of_another_does_not_take_its_sign() -> None:
    ten, money = find("Of 10 $5 notes", "en")
    assert (ten.kind, money.value) == (FigureKind.NUMBER, "USD 5")


def test_a_language_without_tables_is_an_error() -> None:
    with pytest.raises(KeyError):
        find("4.700", "de")


def test_month_forms_have_every_case_and_the_longest_first() -> None:
    assert {"qershor", "qershorit", "qershori"} <= set(month_forms("sq", 6))
    assert {"juna", "junu", "јуна", "јуну"} <= set(month_forms("sr", 6))
    lengths = [len(form) for form in month_forms("sr", 9)]
    assert lengths == sorted(lengths, reverse=True)


@pytest.mark.parametrize(
    ("text", "albanian", "serbian"),
    [
        ("4,700", "4.700", "4.700"),
        ("3.50", "3,50", "3,50"),
        ("1 million", "1 milion", "1 milion"),
        ("3.5 million", "3,5 milionë", "3,5 miliona"),
        ("2 billion", "2 miliardë", "2 milijarde"),
        ("12 billion", "12 miliardë", "12 milijardi"),
        ("25%", "25%", "25%"),
        ("€1", "1 euro", "1 evro"),
        ("€500", "500 euro", "500 evra"),
        ("$4.7bn", "4,7 miliardë dollarë", "4,7 milijardi dolara"),
        ("£21", "21 paundë", "21 funta"),
        ("£11", "11 paundë", "11 funti"),
        ("£3", "3 paundë", "3 funte"),
        ("June 10, 1999", "10 qershor 1999", "10. juna 1999. godine"),
        ("May 3", "3 maj", "3. maja"),
        ("June 1999", "qershor 1999", None),
        ("2:30 p.m.", "14:30", "14:30"),
        ("21st", None, "21."),
        ("1990s", None, None),
        ("1999", "1999", "1999"),
        ("Resolution 1244", "1244", "1244"),
        ("three", None, None),
        ("¥5", None, None),
    ],
)
def test_english_figures_in_albanian_and_serbian(text: str, albanian: str | None, serbian: str | None) -> None:
    (figure,) = find(text, "en")
    assert write(figure, ALBANIAN, Style.of(ALBANIAN)) == albanian
    assert write(figure, SERBIAN_LATIN, Style.of(SERBIAN_LATIN)) == serbian


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("4.700", "4,700"),
        ("10. juna 1999. godine", "June 10, 1999"),
        ("9. avgusta", "August 9"),
        ("u junu 2027.", "June 2027"),
        ("19.05 časova", "7:05 p.m."),
        ("u 0:30", "12:30 a.m."),
        ("u 12 časova", "12 p.m."),
        ("1,2 miliona evra", "€1.2 million"),
        ("300 dinara", "300 dinars"),
        ("112. svedok", "112th"),
        ("23. svedok", "23rd"),
        ("1990-ih", "1990s"),
    ],
)
def test_serbian_figures_in_english(text: str, english: str) -> None:
    (figure,) = find(text, "sr")
    assert write(figure, ENGLISH, Style.of(ENGLISH)) == english


def test_serbian_is_written_in_the_script_of_its_locale() -> None:
    (date,) = find("June 10, 1999", "en")
    assert write(date, SERBIAN, Style.of(SERBIAN)) == "10. јуна 1999. године"
    (money,) = find("€1.2 million", "en")
    assert write(money, SERBIAN, Style.of(SERBIAN)) == "1,2 милиона евра"


def test_figures_of_other_languages_are_left_to_people() -> None:
    (figure,) = find("25%", "en")
    assert write(figure, Locale("de"), Style.of(Locale("de"))) is None


def test_the_default_style_is_that_of_newspapers_in_kosovo() -> None:
    albanian, serbian, english = (Style.of(locale) for locale in (ALBANIAN, SERBIAN_LATIN, ENGLISH))
    assert (albanian.decimal, albanian.thousands, albanian.quotes) == (",", ".", ("“", "”", "‘", "’"))
    assert (serbian.decimal, serbian.thousands, serbian.quotes) == (",", ".", ("„", "“", "‘", "’"))
    assert (english.decimal, english.thousands, english.percent) == (".", ",", "%")
    assert (albanian.percent, albanian.currency, serbian.currency) == ("%", "\u00a0", "\u00a0")
    assert Style.of(SERBIAN) == serbian


@pytest.mark.parametrize(
    ("digits", "dotted", "spaced"),
    [("470", "470", "470"), ("4700", "4.700", "4\u00a0700"), ("1686865.5", "1.686.865,5", "1\u00a0686\u00a0865,5")],
)
def test_a_newsroom_groups_as_it_likes(digits: str, dotted: str, spaced: str) -> None:
    style = Style.of(ALBANIAN)
    assert numeral(digits, style) == dotted
    assert numeral(digits, replace(style, thousands="\u00a0")) == spaced
    assert numeral(digits, style, grouped=False) == digits.replace(".", ",")
