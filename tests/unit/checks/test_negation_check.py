"""What golden rows of ``negation`` cannot say: places, messages, laws."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rkslocale.checks.negation import negation
from rkslocale.checks.pair import Aids, Pair, Problem
from rkslocale.locales import ENGLISH, SERBIAN, SERBIAN_LATIN, Locale

ALBANIAN = Locale("sq")
LOCALES = [ENGLISH, ALBANIAN, SERBIAN, SERBIAN_LATIN, Locale("de")]


def found(source: str, target: str, locale: Locale, source_locale: Locale = ENGLISH) -> list[Problem]:
    return list(negation(Pair(source, target, source_locale, locale), Aids()))


def test_a_lost_negation_has_no_place_and_is_quoted_from_the_source() -> None:
    (problem,) = found("The mayor will not resign.", "Kryetari do të japë dorëheqje.", ALBANIAN)
    assert (problem.start, problem.end) == (0, 0)
    assert problem.message == "the source denies (“not”), the target does not; correct the target"


@pytest.mark.parametrize(
    ("target", "locale", "word"),
    [
        ("Kryetari nuk do të japë dorëheqje.", ALBANIAN, "nuk"),
        ("Gradonačelnik neće podneti ostavku.", SERBIAN_LATIN, "neće"),
        ("Љубитељ књиге неће поднети оставку.", SERBIAN, "неће"),
    ],
)
def test_an_added_negation_is_marked(target: str, locale: Locale, word: str) -> None:
    (problem,) = found("The mayor will resign.", target, locale)
    assert target[problem.start : problem.end] == word
    assert f"“{word}”" in problem.message


@pytest.mark.parametrize(
    ("source", "target", "locale", "word"),
    [
        ("Prices rose.", "Çmimet ranë.", ALBANIAN, "ranë"),
        ("Prices rose.", "Cene su pale.", SERBIAN_LATIN, "pale"),
        ("The exhibition of Ljiljana opened.", "Изложба Љиљане је затворена.", SERBIAN, "затворена"),
        ("Kompania e bleu tokën.", "The company sold the land.", ENGLISH, "sold"),
    ],
)
def test_the_opposite_is_marked(source: str, target: str, locale: Locale, word: str) -> None:
    (problem,) = found(source, target, locale, ALBANIAN if locale == ENGLISH else ENGLISH)
    assert target[problem.start : problem.end] == word
    assert f"the opposite, “{word}”" in problem.message


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Prices rose.", "Çmimet nuk ranë."),  # denied too, so no simple swap; the negation alone is reported
        ("Prices did not rise.", "Çmimet ranë."),
    ],
)
def test_where_only_one_side_denies_nothing_is_said_of_opposites(source: str, target: str) -> None:
    assert not any("opposite" in problem.message for problem in found(source, target, ALBANIAN))


def test_where_both_deny_an_opposite_still_counts() -> None:
    assert found("Prices did not rise.", "Çmimet nuk ranë.", ALBANIAN)


@pytest.mark.parametrize("locale", [Locale("de"), Locale("mk")])
def test_of_other_languages_nothing_is_said(locale: Locale) -> None:
    assert not found("The mayor will not resign.", "Der Bürgermeister wird zurücktreten.", locale)
    assert not found("Der Bürgermeister wird nicht zurücktreten.", "The mayor will resign.", ENGLISH, locale)


@pytest.mark.parametrize("text", ["The mayor will not resign.", "They lost before noon, unless we lose.", "Nothing."])
def test_between_two_scripts_nothing_is_said(text: str) -> None:
    assert not found(text, "Neće.", SERBIAN_LATIN, SERBIAN)


SAID = [
    ("The bridge was not closed.", "Ura nuk u mbyll.", "Most nije zatvoren."),
    ("Nobody lost anything.", "Askush nuk humbi asgjë.", "Niko nije ništa izgubio."),
    ("They came before the first vote.", "Ata erdhën para votimit të parë.", "Došli su pre prvog glasanja."),
    ("Women voted in the north.", "Gratë votuan në veri.", "Žene su glasale na severu."),
]


CONDITION = "They will not come unless we pay."


@pytest.mark.parametrize(
    ("target", "locale", "is_right"),
    [
        ("Ata nuk do të vijnë nëse nuk paguajmë.", ALBANIAN, True),
        ("Ata do të vijnë vetëm nëse paguajmë.", ALBANIAN, True),
        ("Ata nuk do të vijnë përveç nëse paguajmë.", ALBANIAN, True),
        ("Ata do të vijnë nëse nuk paguajmë.", ALBANIAN, False),
        ("Ata nuk do të vijnë nëse paguajmë.", ALBANIAN, False),
        ("Neće doći ako ne platimo.", SERBIAN_LATIN, True),
        ("Doći će samo ako platimo.", SERBIAN_LATIN, True),
        ("Neće doći osim ako ne platimo.", SERBIAN_LATIN, True),
        ("Неће доћи осим ако платимо.", SERBIAN, True),
        ("Доћи ће ако не платимо.", SERBIAN, False),
        ("Neće doći ako platimo.", SERBIAN_LATIN, False),
    ],
)
def test_unless_is_if_not(target: str, locale: Locale, is_right: bool) -> None:
    problems = found(CONDITION, target, locale)
    assert [problem.message for problem in problems] == (
        [] if is_right else ["the target turns the condition of the source (“unless”) round; correct the target"]
    )


@pytest.mark.parametrize("locale", [ALBANIAN, SERBIAN_LATIN])
def test_a_condition_may_be_turned_from_either_side(locale: Locale) -> None:
    right = "Nuk vijnë nëse nuk paguajmë." if locale == ALBANIAN else "Neće doći ako ne platimo."
    wrong = "Nuk vijnë nëse paguajmë." if locale == ALBANIAN else "Neće doći ako platimo."
    assert not found(right, CONDITION, ENGLISH, locale)
    assert found(wrong, CONDITION, ENGLISH, locale)


@pytest.mark.parametrize("title", ["“Nothing but Rain”", "Jo Nesbo", "„No Time for Tears“"])
@pytest.mark.parametrize("locale", [ALBANIAN, SERBIAN_LATIN])
def test_names_and_titles_that_stay_deny_nothing(title: str, locale: Locale) -> None:
    assert not found(f"They read {title}.", f"Lexuan {title}." if locale == ALBANIAN else f"Čitali su {title}.", locale)


def test_one_of_several_negations_lost_is_quoted() -> None:
    (problem,) = found("He owes nothing and she has not called.", "Ai s’ka borxh dhe ajo ka telefonuar.", ALBANIAN)
    assert problem.message == "the source denies (“nothing”), the target does not as often; correct the target"


def test_who_lost_to_whom_is_marked() -> None:
    target = "Малта је изгубила од Гибралтара."
    (problem,) = found("Malta beat Gibraltar.", target, SERBIAN)
    assert target[problem.start : problem.end] == "изгубила од Гибралтара"
    assert not found("Malta beat Gibraltar.", "Гибралтар је изгубио од Малте.", SERBIAN)
    assert not found("Malta beat Gibraltar.", "Малта је победила, а изгубила је од исте екипе у мају.", SERBIAN)


@settings(deadline=None)
@given(st.lists(st.sampled_from(SAID), min_size=1, max_size=4))
def test_law_right_sentences_in_a_row_stay_right(rows: list[tuple[str, str, str]]) -> None:
    english, albanian, serbian = (" ".join(row[column] for row in rows) for column in range(3))
    assert not found(english, albanian, ALBANIAN)
    assert not found(english, serbian, SERBIAN_LATIN)
    assert not found(albanian, english, ENGLISH, ALBANIAN)


@settings(deadline=None)
@given(st.text(max_size=60), st.text(min_size=1, max_size=60), st.sampled_from(LOCALES), st.sampled_from(LOCALES))
def test_law_places_are_within_any_target(source: str, target: str, one: Locale, other: Locale) -> None:
    for problem in found(source, target, other, one):
        assert 0 <= problem.start <= problem.end <= len(target)
