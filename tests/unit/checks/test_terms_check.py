"""What the golden rows of the check of terms cannot say."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from rkslocale.checks import Aids, MissingTerm, Pair, Problem
from rkslocale.checks.terms import terms
from rkslocale.locales import ENGLISH, Locale
from rkslocale.model import Severity

FORMS = ("Kuvendi", "Kuvendit", "Kuvendin", "Kuvend")


def found(*missing: MissingTerm, target: str = "Parlamenti u mblodh.") -> list[Problem]:
    pair = Pair("The Assembly met.", target, ENGLISH, Locale("sq"))
    return list(terms(pair, Aids(missing_terms=lambda _source, _target: missing)))


def test_nothing_is_missing_without_a_term_base() -> None:
    pair = Pair("The Assembly met.", "Parlamenti u mblodh.", ENGLISH, Locale("sq"))
    assert not list(terms(pair, Aids()))


def test_source_and_target_are_asked_for() -> None:
    asked = []

    def missing(source: str, target: str) -> tuple[MissingTerm, ...]:
        asked.append((source, target))
        return ()

    assert not list(terms(Pair("A", "B", ENGLISH, Locale("sq")), Aids(missing_terms=missing)))
    assert asked == [("A", "B")]


def test_a_message_has_the_term_and_three_forms() -> None:
    (problem,) = found(MissingTerm("Assembly", FORMS))
    assert problem.message == (
        "the term “Assembly” is not in the target; the term base has “Kuvendi” or “Kuvendit” or “Kuvendin”"
    )
    assert (problem.start, problem.end, problem.severity) == (0, 0, None)


def test_a_form_is_named_once() -> None:
    (problem,) = found(MissingTerm("Assembly", ("Kuvendi", "Kuvendi")))
    assert problem.message.count("Kuvendi") == 1


@given(st.lists(st.builds(MissingTerm, st.text(min_size=1), st.lists(st.text(), min_size=1).map(tuple)), max_size=4))
def test_each_missing_term_is_a_problem_at_the_whole_target(missing: list[MissingTerm]) -> None:
    problems = found(*missing)
    assert len(problems) == len(missing)
    assert all(term.source in problem.message for term, problem in zip(missing, problems, strict=True))
    assert all(problem.start == problem.end == 0 for problem in problems)


def test_furniture_is_passed_over() -> None:
    pair = Pair("Read more", "Më shumë", ENGLISH, Locale("sq"))
    aids = Aids(
        missing_terms=lambda _source, _target: (MissingTerm("Read more", FORMS),), furniture=lambda _source: "X"
    )
    assert not list(terms(pair, aids))


def test_another_ministry_is_an_error_at_its_place() -> None:
    target = "Ministri i Drejtësisë doli."
    (problem,) = terms(Pair("The Health Minister left.", target, ENGLISH, Locale("sq")), Aids())
    assert target[problem.start : problem.end] == "Ministri i Drejtësisë"
    assert problem.severity is Severity.ERROR
    assert problem.message == "“Ministri i Drejtësisë” does not say “Health Minister”; say what the source says"


def test_another_word_is_a_warning() -> None:
    (problem,) = terms(Pair("The Speaker left.", "Altoparlanti doli.", ENGLISH, Locale("sq")), Aids())
    assert problem.severity is None


def test_offices_are_known_from_english_into_albanian_and_serbian_only() -> None:
    for source, target in ((Locale("sq"), ENGLISH), (ENGLISH, Locale("de"))):
        assert not list(terms(Pair("The Speaker left.", "Altoparlanti doli.", source, target), Aids()))
