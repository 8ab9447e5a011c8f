"""The check ``quotes``: quotations across segments, messages, places and laws."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rkslocale.checks import Aids, Pair, Problem
from rkslocale.checks.marks import marks
from rkslocale.checks.quotes import quotes
from rkslocale.locales import ENGLISH, SERBIAN, SERBIAN_LATIN, Locale

ALBANIAN = Locale("sq")


def found(
    source: str,
    target: str,
    locale: Locale = ALBANIAN,
    *,
    before: tuple[str, str] | None = None,
    after: tuple[str, str] | None = None,
) -> list[Problem]:
    return list(quotes(Pair(source, target, ENGLISH, locale, before=before, after=after), Aids()))


def test_an_open_quotation_is_marked_at_its_mark() -> None:
    (problem,) = found("“We will win,” he said.", "“Do të fitojmë, tha ai.")

    assert (problem.start, problem.end) == (0, 1)
    assert problem.message == "“ opens a quotation that is not closed; close it, or take the mark out"


def test_what_is_lost_is_named() -> None:
    (problem,) = found("The film “Home” won.", "Fitoi filmi Shtëpia.")

    assert (problem.start, problem.end) == (0, 0)
    assert problem.message == "the marks of the quotation “Home” are lost; put them in"


def test_a_long_quotation_is_cut_in_the_message() -> None:
    (problem,) = found(f"“{'word ' * 30}”", "fjalë")

    assert len(problem.message) < 100
    assert "…" in problem.message


def test_english_marks_in_serbian_have_a_message_of_their_own() -> None:
    (problem,) = found("“Yes,” he said.", "“Da”, rekao je.", SERBIAN_LATIN)

    assert problem.message == "“…” are English quotation marks; write „…“"


def test_the_segment_before_may_open_the_quotation() -> None:
    before = ("“We came,” he said.", "“Erdhëm.")

    assert not found("They left.", "Shkuan”, tha ai.", before=before)
    assert len(found("They left.", "Shkuan”, tha ai.", before=("He left.", "Iku."))) == 1
    assert len(found("They left.", "Shkuan”, tha ai.")) == 1


def test_the_segment_behind_may_close_the_quotation() -> None:
    after = ("They left.", "Shkuan”, tha ai.")

    assert not found("He said: “We came.”", "Ai tha: “Erdhëm.", after=after)
    assert len(found("He said: “We came.”", "Ai tha: “Erdhëm.")) == 1


def test_a_quotation_that_goes_on_is_not_closed_twice() -> None:
    (problem,) = found("“We came.", "“Erdhëm.”", after=("They left.”", "Shkuan.”"))

    assert problem.message == "the quotation goes on in the next segment; close it there"
    assert not found("“We came.", "“Erdhëm.”", after=("They left.”", "“Shkuan.”"))
    assert not found("“We came.", "“Erdhëm.”")


def test_names_have_no_marks_in_english() -> None:
    pair = Pair("Gazeta “Koha Ditore” shkroi.", "The daily Koha Ditore wrote.", ALBANIAN, ENGLISH)

    assert not list(quotes(pair, Aids()))


def test_other_languages_are_no_concern() -> None:
    assert not found("“Yes,” he said.", "»Ja«, sagte er. ”", Locale("de"))


@pytest.mark.parametrize(
    ("text", "language", "wanted"),
    [
        ("“a” b", "sq", ["“+", "”-"]),
        ("„a“ b", "sr", ["„+", "“-"]),
        ("»a« b", "sr", ["»+", "«-"]),
        ('("a") b', "en", ['"+', '"-']),
        ("the ’90s and the workers’ rights", "en", []),
        ("“it’s ‘so’ here”", "en", ["“+", "‘+", "’-", "”-"]),
        ("6'2\" tall", "en", []),
        ("<b>“</b>a<b>”</b>", "en", ["“+", "”-"]),
        ("“a”-në", "sq", ["“+", "”-"]),
        ("“ a ”", "sq", ["“+", "”-"]),
        ("„ a “", "sr", ["„+", "“-"]),
        (",,a“", "sr", [",,+", "“-"]),
        ("1,,2", "sr", []),
        ("``a``", "en", []),
    ],
)
def test_which_marks_open(text: str, language: str, wanted: list[str]) -> None:
    assert [f"{mark.text}{'+' if mark.opens else '-'}" for mark in marks(text, language)] == wanted


@given(st.text(max_size=50), st.text(min_size=1, max_size=50), st.sampled_from([ALBANIAN, SERBIAN, ENGLISH]))
def test_places_lie_within_the_target(source: str, target: str, locale: Locale) -> None:
    assert all(0 <= problem.start <= problem.end <= len(target) for problem in found(source, target, locale))


@given(st.lists(st.sampled_from(["fjalë", "“fjalë”", "“dy fjalë”,", "(“tri”)", "‘një’"]), min_size=1))
def test_a_copy_with_marks_of_the_language_has_no_problem(parts: list[str]) -> None:
    text = " ".join(parts)

    assert not found(text, text)
    assert not found(text, text.replace("“", "„").replace("”", "“"), SERBIAN_LATIN)


@given(st.lists(st.sampled_from(["fjalë", "“fjalë”", "“dy fjalë”,"]), min_size=1), st.data())
def test_taking_out_one_mark_is_found(parts: list[str], data: st.DataObject) -> None:
    text = " ".join([*parts, "“fund”"])
    at = data.draw(st.sampled_from([place for place, character in enumerate(text) if character in "“”"]))

    assert found(text, text[:at] + text[at + 1 :])
