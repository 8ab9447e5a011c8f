"""Words of one kind that exclude each other."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rkslocale.language.letters import cyrillic
from rkslocale.language.siblings import exchanged

EXCHANGED = (
    ("The prosecutor asked for ten years.", "Gjykatësi kërkoi dhjetë vjet.", "Gjykatësi", "sq"),
    ("The prosecutor asked for ten years.", "Sudija je tražio deset godina.", "Sudija", "sr"),
    ("The mayor of Peja resigned.", "Ministri i Pejës dha dorëheqje.", "Ministri", "sq"),
    ("The ambassador was summoned.", "Ministar je pozvan.", "Ministar", "sr"),
    ("The army secured the bridge.", "Policija je obezbedila most.", "Policija", "sr"),
    ("Firefighters put out the blaze.", "Policët e shuan zjarrin.", "Policët", "sq"),
    ("The teachers are on strike.", "Mjekët janë në grevë.", "Mjekët", "sq"),
    ("The farmers blocked the road.", "Rudari su blokirali put.", "Rudari", "sr"),
    ("The indictment has ninety pages.", "Presuda ima devedeset strana.", "Presuda", "sr"),
    ("The lawsuit was thrown out.", "Optužnica je odbačena.", "Optužnica", "sr"),
    ("Local elections are in October.", "Zgjedhjet parlamentare janë në tetor.", "Zgjedhjet parlamentare", "sq"),
    ("Snap elections are in October.", "Predsednički izbori su u oktobru.", "Predsednički izbori", "sr"),
    ("He got a suspended sentence.", "Dobio je bezuslovnu kaznu.", "bezuslovnu kaznu", "sr"),
    ("The Assembly adopted the law.", "Qeveria e miratoi ligjin.", "Qeveria", "sq"),
    ("The government adopted the plan.", "Skupština je usvojila plan.", "Skupština", "sr"),
)
SAME = (
    ("The prosecutor asked for ten years.", "Prokurori i kërkoi gjykatësit dhjetë vjet.", "sq"),
    ("The prosecutor asked the court for ten years.", "Od suda je zatraženo deset godina.", "sr"),
    ("Troops patrolled the bridge.", "Ushtarët patrulluan në urë.", "sq"),
    ("Officers stopped the car.", "Policajci su zaustavili automobil.", "sr"),
    ("Lawmakers approved the budget.", "Skupština je usvojila budžet.", "sr"),
    ("The head of government resigned.", "Premijer je podneo ostavku.", "sr"),
    ("Early elections are likely.", "Zgjedhjet e parakohshme janë të mundshme.", "sq"),
    ("The army left.", "Ajo u largua.", "sq"),
)


@pytest.mark.parametrize(("source", "target", "other", "language"), EXCHANGED)
def test_another_of_its_kind(source: str, target: str, other: str, language: str) -> None:
    found = list(exchanged(source, target, language))
    assert [target[word.start : word.end] for word in found] == [other]
    assert all(word.said in source for word in found)


@pytest.mark.parametrize(("source", "target", "other", "language"), [row for row in EXCHANGED if row[-1] == "sr"])
def test_another_of_its_kind_in_cyrillic(source: str, target: str, other: str, language: str) -> None:
    (word,) = exchanged(source, cyrillic(target), language)
    assert cyrillic(target)[word.start : word.end] == cyrillic(other)


@pytest.mark.parametrize(("source", "target", "language"), SAME)
def test_the_same_or_none(source: str, target: str, language: str) -> None:
    assert not list(exchanged(source, target, language))


def test_two_kinds_are_two_exchanges() -> None:
    found = list(exchanged("The army got an indictment.", "Policija je dobila presudu.", "sr"))
    assert len(found) == len({word.start for word in found}) == 2


@given(st.sampled_from(EXCHANGED), st.sampled_from(EXCHANGED))
def test_a_target_that_has_both_is_right(one: tuple[str, ...], other: tuple[str, ...]) -> None:
    source, target, _, language = one
    same = f"{source} {other[0]}"
    assert {word.start for word in exchanged(same, target, language)} <= {
        word.start for word in exchanged(source, target, language)
    } | {word.start for word in exchanged(other[0], target, language)}


@given(st.text(max_size=60), st.text(max_size=60), st.sampled_from(["sq", "sr"]))
def test_places_lie_within_any_target(source: str, target: str, language: str) -> None:
    for word in exchanged(source, target, language):
        assert 0 <= word.start < word.end <= len(target)
