"""The check of numbers: what its golden file cannot say."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rkslocale.checks import Aids, Pair, Problem
from rkslocale.checks.digits import masked
from rkslocale.checks.figures import compare, is_known
from rkslocale.checks.numbers import numbers
from rkslocale.locales import ENGLISH, SERBIAN, SERBIAN_LATIN, Locale
from rkslocale.model import Severity

SQ = Locale("sq")
GERMAN = Locale("de")
LOCALES = st.sampled_from([ENGLISH, SQ, SERBIAN, SERBIAN_LATIN, GERMAN])
PROSE = st.text(alphabet="0123456789.,%:-/ \u00a0€$aeintrëčšдпе", min_size=1, max_size=40)


def found(source: str, target: str, locale: Locale, *, is_plural: bool = False) -> list[Problem]:
    return list(numbers(Pair(source, target, ENGLISH, locale, is_plural=is_plural), Aids()))


def marked(source: str, target: str, locale: Locale) -> list[str]:
    return [target[problem.start : problem.end] for problem in found(source, target, locale)]


def test_a_message_quotes_both_numbers() -> None:
    assert found("About 4,700 people came.", "Erdhën rreth 4.600 vetë.", SQ) == [
        Problem("the source has “4,700”, the target “4.600”; correct one of them", 13, 18)
    ]


def test_a_missing_number_has_no_place_and_is_an_error_in_digits_only() -> None:
    digits = found("All 40 sheep were sold.", "Sve ovce su prodate.", SERBIAN_LATIN)
    words = found("All seven sheep were sold.", "Sve ovce su prodate.", SERBIAN_LATIN)
    assert [(problem.start, problem.end, problem.severity) for problem in digits] == [(0, 0, None)]
    assert [(problem.start, problem.end, problem.severity) for problem in words] == [(0, 0, Severity.WARNING)]
    assert "“seven”" in words[0].message


def test_a_decimal_point_is_a_warning_and_a_misread_number_an_error() -> None:
    assert [problem.severity for problem in found("It is 2.5%.", "Është 2.5%.", SQ)] == [Severity.WARNING]
    assert [problem.severity for problem in found("2,500 people", "2,500 vetë", SQ)] == [None]


def test_every_wrong_number_is_marked_on_its_own() -> None:
    source = "It grew by 12 percent in 2019, by 15 sheep and 3 cows."
    target = "Porastao je za 14 odsto u 2019, za 51 ovcu i 3 krave."
    assert sorted(marked(source, target, SERBIAN_LATIN)) == ["14 odsto", "51"]


def test_one_form_of_a_plural_may_lack_the_number() -> None:
    assert found("%d days, 7 nights", "један дан", SERBIAN, is_plural=True) == []
    assert found("%d days, 7 nights", "један дан", SERBIAN) != []


def test_a_plural_form_with_another_number_is_wrong() -> None:
    assert len(found("Delete 7 files", "Obriši 17 datoteka", SERBIAN_LATIN, is_plural=True)) == 1


def test_a_number_may_be_said_twice_or_once_for_twice() -> None:
    twice = "In 5 days, 5 people came."
    assert found(twice, "Për 5 ditë erdhën po aq vetë.", SQ) == []
    assert found("In 5 days people came.", "Për 5 ditë erdhën vetë, pra për 5 ditë.", SQ) == []


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("It is 12 miles away.", "Larg është 19 kilometra."),
        ("It is 12 miles (19 km) away.", "Larg është 19 km."),
        ("It was 86 degrees Fahrenheit.", "Ishin 30 gradë Celsius."),
        ("It took 24 months.", "Zgjati dy vjet."),
        ("A field of 10 acres", "Një fushë prej 4 hektarësh"),
    ],
)
def test_converted_units_are_right(source: str, target: str) -> None:
    assert found(source, target, SQ) == []


def test_a_unit_that_is_not_converted_is_named() -> None:
    (problem,) = found("It is 12 miles away.", "Larg është 12 kilometra.", SQ)
    assert "mile, not km" in problem.message


def test_what_is_no_prose_has_no_numbers() -> None:
    text = "%1$s of {0} <b2>5</b2> &#39; %5d %(n)d #ff0000"
    assert len(masked(text)) == len(text)
    assert [char for char in masked(text) if char.isdigit()] == ["5"]


def test_a_percentage_before_a_word_is_no_placeholder() -> None:
    assert masked("17% e votave, 20% d") == "17% e votave, 20% d"


def test_other_languages_are_compared_by_their_digits() -> None:
    assert found("About 4,700 people", "Etwa 4.700 Menschen", GERMAN) == []
    assert marked("About 4,700 people", "Etwa 4.600 Menschen", GERMAN) == ["4.600"]
    assert marked("About 4,700 people", "Viele Menschen", GERMAN) == [""]
    assert found("Two of 3 people", "Zwei von drei Menschen", GERMAN) == []
    assert found("On 10 June 1999", "١٠ يونيو ١٩٩٩", Locale("ar")) == []
    assert found("at 8:15 p.m.", "um 20:15 Uhr", GERMAN) == []
    assert found("%d of 99 files", "Dateien", GERMAN, is_plural=True) == []


@given(PROSE, LOCALES)
def test_a_copy_with_its_own_digits_has_nothing_wrong_in_it(text: str, locale: Locale) -> None:
    problems = list(numbers(Pair(text, text, locale, locale), Aids()))
    assert problems == []


@given(PROSE | st.text(min_size=1, max_size=40), PROSE | st.text(min_size=1, max_size=40), LOCALES, LOCALES)
def test_problems_lie_within_the_target(source: str, target: str, source_locale: Locale, target_locale: Locale) -> None:
    for problem in numbers(Pair(source, target, source_locale, target_locale), Aids()):
        assert 0 <= problem.start <= problem.end <= len(target)
        assert "; " in problem.message


@given(st.integers(2, 999), st.integers(2, 999))
def test_any_other_number_of_sheep_is_found(one: int, other: int) -> None:
    target = f"Shiti {other} dele."
    assert bool(found(f"He sold {one} sheep.", target, SQ)) == (one != other)


@given(st.integers(1_000, 999_999_999))
def test_grouping_is_that_of_the_language(number: int) -> None:
    english = f"{number:,}"
    assert found(f"He sold {english} sheep.", f"Prodao je {english.replace(',', '.')} ovaca.", SERBIAN_LATIN) == []
    assert found(f"He sold {english} sheep.", f"Prodao je {english.replace(',', ' ')} ovaca.", SERBIAN_LATIN) == []
    if number < 1_000_000:
        assert marked(f"He sold {english} sheep.", f"Prodao je {english} ovaca.", SERBIAN_LATIN) == [english]


@given(PROSE, PROSE)
def test_figures_of_a_source_are_paired_or_left_over_once(source: str, target: str) -> None:
    pair = Pair(source, target, ENGLISH, SQ)
    assert is_known(pair)
    result = compare(pair)
    used = [one for one, _ in (*result.pairs, *result.different)] + list(result.missing)
    assert len(set(used)) == len(used)
    assert set(used) <= set(result.ours.figures)
    assert set(result.extra) <= set(result.theirs.figures)


@pytest.mark.parametrize("locale", [SQ, SERBIAN, GERMAN])
def test_numbers_of_any_length_are_compared(locale: Locale) -> None:
    one, other = "7" * 5000, "8" * 5000
    assert found(one, one, locale) == []
    assert len(found(one, other, locale)) == 1
    assert len(found(f"No {one}", "No", locale)) == 1


@pytest.mark.parametrize("target", ["3.1.2 km", "8:15 orë", "10 qershor km", "2:21:47 km"])
def test_what_is_no_quantity_has_no_unit(target: str) -> None:
    for problem in found("It is 7 miles long.", target, SQ):
        assert problem.message


def test_a_source_with_separators_of_the_other_convention_is_understood() -> None:
    pair = Pair("Erdhën rreth 3,480 vetë.", "About 3,480 people came.", SQ, ENGLISH)
    assert list(numbers(pair, Aids())) == []
    wrong = Pair("Erdhën rreth 3,480 vetë.", "About 3,840 people came.", SQ, ENGLISH)
    assert len(list(numbers(wrong, Aids()))) == 1
