"""What the golden rows of the check of furniture cannot say."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from rkslocale.checks import Aids, Pair, Problem
from rkslocale.checks.furniture import furniture
from rkslocale.locales import ENGLISH, Locale
from rkslocale.pipeline.furniture_aid import furniture_aid
from rkslocale.project.furnishing import localizer_for, recogniser_for

ALBANIAN = Locale("sq")
AIDS = Aids(furniture=furniture_aid(recogniser_for(ENGLISH, ()), localizer_for(ALBANIAN)))


def found(source: str, target: str, locale: Locale = ALBANIAN, aids: Aids = AIDS) -> list[Problem]:
    return list(furniture(Pair(source, target, ENGLISH, locale), aids))


def test_another_number_is_an_error_at_its_place() -> None:
    target = "Lexim prej 15 minutash"
    (problem,) = found("5 min read", target)
    assert target[problem.start : problem.end] == "15"
    assert problem.message == "the line should say “5”, not “15”; write “5 min lexim”"


def test_a_number_that_is_gone_is_marked_nowhere() -> None:
    (problem,) = found("5 min read", "Lexim i shkurtër")
    assert (problem.start, problem.end) == (0, 0)


def test_a_number_may_be_in_words() -> None:
    assert not found("5 min read", "Lexim prej pesë minutash")
    assert not found("1 min read", "Lexim prej një minute")


def test_a_line_left_in_english_is_an_error_whatever_its_capitals() -> None:
    (problem,) = found("Share this Post", "SHARE THIS POST")
    assert (problem.start, problem.end) == (0, len("SHARE THIS POST"))


def test_what_is_the_same_in_both_languages_may_stay() -> None:
    assert not found("Video", "Video")


def test_other_words_are_an_editors_choice() -> None:
    assert not found("Share this post", "Ndajeni me miqtë")
    assert not found("Read more", "Vazhdo")


def test_a_label_left_in_english_is_marked_alone() -> None:
    (problem,) = found("By Arta Gashi", "By Arta Gashi, Prishtinë")
    assert (problem.start, problem.end) == (0, 2)
    assert problem.message == "“By” is left from the source; write “Nga Arta Gashi”"
    (problem,) = found("Share this post", "Share këtë shkrim")
    assert (problem.start, problem.end) == (0, 5)


def test_a_name_in_front_is_no_label() -> None:
    aids = Aids(furniture=lambda _source: "Пише: Вил Смит")
    assert not found("Will Smith", "Will Smith, reporter", aids=Aids(furniture=lambda _source: "Will Smith"))
    assert not found("Dafina Hoti reports", "Dafina Hoti izveštava", Locale.parse("sr@latin"), aids)


def test_a_single_word_has_synonyms() -> None:
    assert not found("Share", "Përhape")


def test_a_line_with_a_name_is_for_the_check_of_names() -> None:
    assert not found("By Arta Gashi", "Arta Gashi raporton")


def test_prose_is_no_furniture() -> None:
    assert not found("Share this post with 5 friends and a cousin.", "Lexo më tepër.")


def test_nothing_is_known_without_the_aid() -> None:
    assert not found("5 min read", "6 min lexim", aids=Aids())


def test_a_locale_without_a_catalog_has_no_furniture() -> None:
    aids = Aids(furniture=furniture_aid(recogniser_for(ENGLISH, ()), localizer_for(Locale("de"))))
    assert not found("5 min read", "6 Minuten", Locale("de"), aids)


def test_other_languages_are_compared_by_their_words_only() -> None:
    aids = Aids(furniture=lambda _source: "5 Minuten Lesezeit")
    assert not found("5 min read", "6 Minuten Lesezeit", Locale("de"), aids)


@given(st.integers(1, 99))
def test_what_the_tool_says_is_right(minutes: int) -> None:
    source = f"{minutes} min read"
    said = AIDS.furniture(source)
    assert said is not None
    assert not found(source, said)


@given(st.integers(2, 99), st.integers(2, 99))
def test_another_number_is_always_found(one: int, other: int) -> None:
    assert bool(found(f"{one} min read", f"{other} min lexim")) == (one != other)


@given(
    st.sampled_from(["5 min read", "Read more", "Share this post", "July 21, 2017"]), st.text(min_size=1, max_size=40)
)
def test_places_lie_within_any_target(source: str, target: str) -> None:
    for problem in found(source, target):
        assert 0 <= problem.start <= problem.end <= len(target)
