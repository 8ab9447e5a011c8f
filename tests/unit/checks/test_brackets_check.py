"""The check ``brackets``: messages, places and laws."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rkslocale.checks import Aids, Pair, Problem
from rkslocale.checks.brackets import brackets
from rkslocale.locales import ENGLISH, Locale

ALBANIAN = Locale("sq")


def found(source: str, target: str, locale: Locale = ALBANIAN) -> list[Problem]:
    return list(brackets(Pair(source, target, ENGLISH, locale), Aids()))


def test_the_bracket_that_is_not_closed_is_marked() -> None:
    (problem,) = found("One (two) three (four)", "Një (dy) tre (katër")

    assert (problem.start, problem.end) == (13, 14)
    assert problem.message == "the bracket ( is not closed; close it, or take it out"


def test_a_bracket_of_the_wrong_kind_is_two_problems() -> None:
    assert [problem.start for problem in found("a (b) c", "a (b] c")] == [2, 4]


def test_what_is_lost_has_no_place() -> None:
    (problem,) = found("They (both) and we (all) left.", "Ata (të dy) dhe ne u larguam.")

    assert (problem.start, problem.end) == (0, 0)
    assert problem.message == "the source has 2 things in brackets, the target 1; put them in"


@pytest.mark.parametrize("target", ["a) një", "Zgjidhni: a) një; b) dy", ":-( dhe ;)", "%(emri)s", "{emri}", "\\(x"])
def test_what_is_no_bracket(target: str) -> None:
    assert not found("x", target)


def test_a_list_may_lose_half_of_its_markers() -> None:
    assert not found("They ask: (a) for one; (b) for two.", "Kërkojnë: a) një; b) dy.")


def test_a_source_that_is_unbalanced_itself() -> None:
    assert not found("and so on).", "e kështu me radhë).")
    assert len(found("and so on).", "e kështu (me radhë.")) == 1


def test_urls_and_tags_are_no_concern() -> None:
    assert not found("See https://a.net/x_(y)", "Shih https://a.net/x_(y)")


@given(st.text(max_size=60), st.text(min_size=1, max_size=60))
def test_places_lie_within_the_target(source: str, target: str) -> None:
    assert all(0 <= problem.start <= problem.end <= len(target) for problem in found(source, target))


@given(st.text(alphabet="ab ()[]{}:-1;.\\", min_size=1, max_size=40))
def test_a_copy_has_no_problem(text: str) -> None:
    assert not found(text, text)


@given(st.lists(st.sampled_from(["(dy)", "[tre]", "një", "((katër) pesë)"]), min_size=1))
def test_taking_out_one_bracket_is_found(parts: list[str]) -> None:
    text = " ".join(parts)
    places = [at for at, character in enumerate(text) if character in "()[]"]

    assert all(found(text, text[:at] + text[at + 1 :]) for at in places)
