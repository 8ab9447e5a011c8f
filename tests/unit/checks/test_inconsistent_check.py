"""One source with different targets: which are compared, and what is said."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rkslocale.checks import Aids, Pair, Problem
from rkslocale.checks.inconsistent import inconsistent
from rkslocale.locales import ENGLISH, SERBIAN, SERBIAN_LATIN, Locale

if TYPE_CHECKING:
    from collections.abc import Mapping

ALBANIAN = Locale("sq")
SOURCE = "The road is closed."
TARGET = "Rruga është e mbyllur."


def found(
    source: str,
    target: str,
    targets: Mapping[str, tuple[str, ...]] | None,
    locale: Locale = ALBANIAN,
    *,
    is_plural: bool = False,
) -> list[Problem]:
    pair = Pair(source, target, ENGLISH, locale, is_plural=is_plural)
    return list(inconsistent(pair, Aids(targets=targets)))


def test_another_target_is_quoted() -> None:
    (problem,) = found(SOURCE, TARGET, {SOURCE: (TARGET, "Rruga u bllokua.")})
    assert "“Rruga u bllokua.”" in problem.message
    assert (problem.start, problem.end, problem.severity) == (0, 0, None)


def test_both_targets_are_found() -> None:
    targets = {SOURCE: (TARGET, "Rruga u bllokua.")}
    assert all(found(SOURCE, target, targets) for target in targets[SOURCE])


def test_one_target_is_consistent() -> None:
    assert not found(SOURCE, TARGET, {SOURCE: (TARGET,), "The bridge is closed.": ("Ura është e mbyllur.",)})


def test_nothing_is_compared_where_files_are_checked_alone() -> None:
    assert not found(SOURCE, TARGET, None)
    assert not found(SOURCE, TARGET, {})


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("The Road Is Closed", "Rruga mbetet e bllokuar"),  # a headline
        ("the road is closed:", "rruga u bllokua:"),
        ("_The road is closed", "_Rruga u bllokua"),
    ],
)
def test_sources_are_one_but_for_their_form(source: str, target: str) -> None:
    assert found(source, target, {SOURCE: (TARGET,), source: (target,)})


def test_figures_make_no_other_source() -> None:
    one, other = "Page 3 of 17", "Page 2 of 1,700"
    assert not found(one, "Faqja 3 nga 17", {one: ("Faqja 3 nga 17",), other: ("Faqja 2 nga 1700",)})
    assert found(one, "Faqja 3 nga 17", {one: ("Faqja 3 nga 17",), other: ("Fleta 2 prej 1700",)})


@pytest.mark.parametrize("target", ["RRUGA ËSHTË E MBYLLUR", "Rruga është e mbyllur!", "&Rruga është  e mbyllur."])
def test_targets_are_one_but_for_their_form(target: str) -> None:
    assert not found(SOURCE, target, {SOURCE: (TARGET, target)})


def test_a_question_is_another_source() -> None:
    question = "The road is closed?"
    assert not found(SOURCE, TARGET, {SOURCE: (TARGET,), question: ("A u bllokua rruga?",)})


def test_a_single_word_has_many_meanings() -> None:
    assert not found("Open", "Hap", {"Open": ("Hap", "I hapur")})


def test_plural_forms_are_not_compared() -> None:
    assert not found("%d open files", "%d skedarë", {"%d open files": ("%d skeda",)}, is_plural=True)


def test_a_long_target_is_cut() -> None:
    (problem,) = found(SOURCE, TARGET, {SOURCE: (TARGET, "Rruga u bllokua " * 20)})
    assert len(problem.message) < 200
    assert "…”" in problem.message


def test_the_two_scripts_of_serbian_are_one() -> None:
    targets = {SOURCE: ("Put je zatvoren.", "Пут је затворен.")}
    assert not found(SOURCE, "Пут је затворен.", targets, SERBIAN)
    assert not found(SOURCE, "Put je zatvoren.", targets, SERBIAN_LATIN)


def test_each_mapping_is_asked_for_itself() -> None:
    assert found(SOURCE, TARGET, {SOURCE: (TARGET, "Rruga u bllokua.")})
    assert not found(SOURCE, TARGET, {SOURCE: (TARGET,)})


@given(st.dictionaries(st.text(), st.text(min_size=1).map(lambda text: (text,)), max_size=5))
def test_files_with_one_target_for_each_source_are_consistent(targets: dict[str, tuple[str, ...]]) -> None:
    distinct = {f"{number} {'x' * number} {source}?": target for number, (source, target) in enumerate(targets.items())}
    assert not any(found(source, target, distinct) for source, (target,) in distinct.items())


@given(st.text(max_size=40), st.text(min_size=1, max_size=40), st.text(min_size=1, max_size=40))
def test_two_targets_are_found_from_both_sides_or_from_none(source: str, one: str, other: str) -> None:
    targets = {source: (one, other)}
    assert bool(found(source, one, targets)) == bool(found(source, other, targets))
