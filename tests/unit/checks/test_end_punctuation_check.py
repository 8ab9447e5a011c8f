"""The check ``end-punctuation``: messages, places, other scripts, and laws."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rkslocale.checks import Aids, Pair, Problem
from rkslocale.checks.end_punctuation import end_punctuation
from rkslocale.locales import ENGLISH, SERBIAN_LATIN, Locale

ALBANIAN = Locale("sq")


def found(source: str, target: str, locale: Locale = ALBANIAN) -> list[Problem]:
    return list(end_punctuation(Pair(source, target, ENGLISH, locale), Aids()))


def test_a_mark_that_is_another_one_is_marked() -> None:
    (problem,) = found("Will they come?", "A do të vijnë.  ")

    assert (problem.start, problem.end) == (13, 14)
    assert problem.message == "the source ends in a question mark, the target in a full stop; end it as the source"


def test_a_mark_in_front_of_closing_quotation_marks_is_marked() -> None:
    target = "Ai tha: “Jemi gati!”"

    (problem,) = found("He said: “We are ready.”", target)

    assert target[problem.start : problem.end] == "!"


def test_a_mark_that_is_missing_has_no_place() -> None:
    (problem,) = found("They left.", "Ata u larguan")

    assert (problem.start, problem.end) == (0, 0)
    assert problem.message == "the source ends in a full stop, the target has none; put it in"


def test_a_mark_too_many() -> None:
    (problem,) = found("Assembly adopts budget", "Kuvendi miratoi buxhetin.")

    assert problem.message == "the source has no mark at the end, the target has a full stop; take it out"


@pytest.mark.parametrize(
    ("target", "language"),
    [("他们来吗？", "zh"), ("هل يأتون؟", "ar"), ("Θα έρθουν;", "el"), ("Viendront-ils ?", "fr"), ("จะมาไหม", "th")],
)
def test_questions_in_other_scripts(target: str, language: str) -> None:
    assert not found("Will they come?", target, Locale(language))


@pytest.mark.parametrize(
    ("target", "language"), [("他们走了。", "zh"), ("वे चले गए।", "hi"), ("Նրանք գնացին։", "hy"), ("พวกเขาไปแล้ว", "th")]
)
def test_stops_in_other_scripts(target: str, language: str) -> None:
    assert not found("They left.", target, Locale(language))


def test_a_stop_behind_digits_is_excused_where_ordinals_have_one() -> None:
    assert not found("The war of 1999", "Rat iz 1999.", SERBIAN_LATIN)
    assert len(found("The war of 1999", "Lufta e vitit 1999.")) == 1


def test_an_entity_ends_in_no_semicolon() -> None:
    assert not found("Start &brand;", "Nis &brand;-in")


def test_a_question_may_move_but_not_go_astray() -> None:
    assert not found("“Who pays?” she asked.", "Ajo pyeti: “Kush paguan?”")
    assert not found("She asked: “Who pays?”", "“Kush paguan?”, pyeti ajo.")
    assert len(found("“Who pays?” she asked.", "“Kush paguan”, pyeti ajo?")) == 1


@given(st.text(max_size=40), st.text(min_size=1, max_size=40), st.sampled_from(["sq", "sr", "el", "zh"]))
def test_places_lie_within_the_target(source: str, target: str, language: str) -> None:
    assert all(0 <= problem.start <= problem.end <= len(target) for problem in found(source, target, Locale(language)))


@given(st.text(alphabet="ab .?!…:;”)“*\n1&", min_size=1, max_size=40))
def test_a_copy_has_no_problem(text: str) -> None:
    assert not found(text, text)


@given(st.sampled_from(["a fjalë", "“fjalë”", "(fjalë)"]), st.sampled_from("?!:;…"), st.sampled_from("?!:;…"))
def test_another_mark_is_found(text: str, ours: str, theirs: str) -> None:
    assert bool(found(text + ours, text + theirs)) is (ours != theirs)
