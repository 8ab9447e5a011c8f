"""The check ``urls``: messages, places and laws."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from rkslocale.checks import Aids, Pair, Problem
from rkslocale.checks.urls import urls
from rkslocale.locales import ENGLISH, SERBIAN, Locale

ALBANIAN = Locale("sq")


def found(source: str, target: str, locale: Locale = ALBANIAN) -> list[Problem]:
    return list(urls(Pair(source, target, ENGLISH, locale), Aids()))


def test_a_changed_url_is_one_problem_that_names_both() -> None:
    target = "Shih https://lajmi.net/b."

    (problem,) = found("See https://lajmi.net/a.", target)

    assert target[problem.start : problem.end] == "https://lajmi.net/b"
    assert problem.message == (
        "the source has “https://lajmi.net/a”, the target “https://lajmi.net/b”; copy it from the source"
    )


def test_what_is_missing_has_no_place() -> None:
    (problem,) = found("Follow @lajmi_ks and @koha.", "Ndiqni @koha.")

    assert (problem.start, problem.end) == (0, 0)
    assert "“@lajmi_ks”" in problem.message


def test_an_address_does_not_stand_for_a_handle() -> None:
    assert len(found("Write to a@lajmi.net.", "Shkruani te @lajmi.")) == 2


def test_said_twice_in_the_source_is_once_enough() -> None:
    assert not found("www.lajmi.net is new; see www.lajmi.net.", "www.lajmi.net është i ri; shiheni.")


def test_an_order_of_its_own() -> None:
    assert not found("From @koha to #Zgjedhjet.", "Nga #Zgjedhjet te @koha.")


def test_every_language_keeps_urls() -> None:
    assert len(found("See www.lajmi.net.", "Voir le site.", Locale("fr"))) == 1


@given(st.text(max_size=60), st.text(min_size=1, max_size=60))
def test_places_lie_within_the_target(source: str, target: str) -> None:
    assert all(0 <= problem.start <= problem.end <= len(target) for problem in found(source, target, SERBIAN))


@given(st.text(alphabet="ab@#./:wčж \n<>()-_&?=", min_size=1, max_size=60))
def test_a_copy_has_no_problem(text: str) -> None:
    assert not found(text, text)
