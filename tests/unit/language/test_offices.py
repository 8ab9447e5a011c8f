"""Offices and words of law: which renderings are mistakes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rkslocale.language.letters import cyrillic
from rkslocale.language.offices import mistaken

MISTAKES = (
    ("The Speaker adjourned the session.", "Altoparlanti e ndërpreu seancën.", "Altoparlanti", "sq"),
    ("The Speaker adjourned the session.", "Zvučnik je prekinuo sednicu.", "Zvučnik", "sr"),
    ("The trial will resume in May.", "Proba se nastavlja u maju.", "Proba", "sr"),
    ("The judge extended his detention.", "Gjyqtari ia vazhdoi dënimin.", "dënimin", "sq"),
    ("The no-confidence motion failed.", "Lëvizja e mosbesimit dështoi.", "Lëvizja", "sq"),
    ("The Constitutional Court ruled today.", "Ustavotvorni sud je odlučio danas.", "Ustavotvorni sud", "sr"),
    ("The Court of Appeals ruled today.", "Gjykata e Ankesave vendosi sot.", "Gjykata e Ankesave", "sq"),
    ("The Court of Appeals ruled today.", "Sud poziva odlučio je danas.", "Sud poziva", "sr"),
    ("The deputy mayor resigned.", "Poslanik gradonačelnika podneo je ostavku.", "Poslanik", "sr"),
    ("The prime minister flew home.", "Presidenti u kthye në shtëpi.", "Presidenti", "sq"),
    ("He was sentenced to two years.", "Dobio je rečenicu od dve godine.", "rečenicu", "sr"),
    ("Polling stations open at seven.", "Stacionet hapen në orën shtatë.", "Stacionet", "sq"),
    ("The Ministry of Finance pays.", "Ministria e Kulturës paguan.", "Ministria e Kulturës", "sq"),
    ("The interior minister was there.", "Ministar spoljnih poslova bio je tamo.", "Ministar spoljnih", "sr"),
)
RIGHT = (
    ("The Speaker adjourned the session.", "Kryetari i Kuvendit e ndërpreu seancën.", "sq"),
    ("The trial will resume in May.", "Gjykimi vazhdon në maj.", "sq"),
    ("The drug trial ended.", "Prova e barit përfundoi.", "sq"),
    ("After his conviction he was in detention.", "Pas dënimit ai mbeti aty.", "sq"),
    ("The Constitutional Court ruled today.", "Sud je odlučio danas.", "sr"),
    ("The Constitutional Court ruled today.", "Nadležni sud odlučio je danas.", "sr"),
    ("The Constitutional Court ruled today.", "Gjykata vendosi sot.", "sq"),
    ("The prime minister met the president.", "Presidenti u takua me të.", "sq"),
    ("The Ministry of Finance pays.", "Ministarstvo finansija plaća.", "sr"),
    ("The Ministry of Culture, Youth and Sport pays.", "Ministria e Kulturës, Rinisë dhe Sportit paguan.", "sq"),
    ("The interior minister was there.", "Ministri i Punëve të Brendshme ishte aty.", "sq"),
    ("The minister was there.", "Ministri i Financave ishte aty.", "sq"),
)


@pytest.mark.parametrize(("source", "target", "wrong", "language"), MISTAKES)
def test_a_mistake_stands_at_its_place(source: str, target: str, wrong: str, language: str) -> None:
    found = list(mistaken(source, target, language))
    assert [target[mistake.start : mistake.end] for mistake in found] == [wrong]
    assert all(mistake.said in source for mistake in found)


@pytest.mark.parametrize(("source", "target", "wrong", "language"), [row for row in MISTAKES if row[-1] == "sr"])
def test_a_mistake_in_cyrillic(source: str, target: str, wrong: str, language: str) -> None:
    (mistake,) = mistaken(source, cyrillic(target), language)
    assert cyrillic(target)[mistake.start : mistake.end] == cyrillic(wrong)


@pytest.mark.parametrize(("source", "target", "language"), RIGHT)
def test_no_mistake(source: str, target: str, language: str) -> None:
    assert not list(mistaken(source, target, language))
    if language == "sr":
        assert not list(mistaken(source, cyrillic(target), language))


def test_only_another_ministry_is_told_apart() -> None:
    (ministry,) = mistaken("The Ministry of Finance pays.", "Ministria e Kulturës paguan.", "sq")
    (speaker,) = mistaken("The Speaker left.", "Spikeri doli.", "sq")
    assert ministry.portfolio
    assert not speaker.portfolio


@given(st.text(max_size=50), st.text(max_size=50), st.sampled_from(["sq", "sr"]))
def test_mistakes_lie_within_any_target(source: str, target: str, language: str) -> None:
    for mistake in mistaken(source, target, language):
        assert 0 <= mistake.start < mistake.end <= len(target)


@given(st.sampled_from([row[0] for row in MISTAKES]), st.text(alphabet="xyz ", max_size=20))
def test_nothing_is_mistaken_without_a_word_for_it(source: str, target: str) -> None:
    assert not list(mistaken(source, target, "sq"))
