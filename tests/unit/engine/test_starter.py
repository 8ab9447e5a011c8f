"""What the starter packages do with sentences of everyday news: not how well, but that they do it at all."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from rkslocale.engine.argos import ArgosEngine, verify
from rkslocale.engine.pivot import NoCache, translate_all

if TYPE_CHECKING:
    from rkslocale.model import Draft

STARTER = Path(__file__).parents[3] / "locales" / "models"

pytestmark = [
    pytest.mark.skipif(not STARTER.is_dir(), reason="no starter packages in this checkout"),
    pytest.mark.usefixtures("argos_home"),
]

ENGLISH = [
    "The government of Kosovo will adopt the new budget on Monday.",
    "Citizens protested in front of the parliament because of high prices.",
    "The president met the ambassador of the European Union.",
    "Police arrested two people in Pristina.",
    "The schools will open in September.",
]
ALBANIAN = [
    "Qeveria e Kosovës do ta miratojë buxhetin të hënën.",
    "Policia arrestoi dy persona në Prishtinë.",
    "Shkollat do të hapen në shtator.",
]
ALBANIAN_WORDS = re.compile(r"\b(?:e|i|të|në|dhe|do|për|dy|me)\b")
SERBIAN_WORDS = re.compile(r"\b(?:je|su|u|i|će|na|se|zbog)\b")
ENGLISH_WORDS = re.compile(r"\b(?:the|The|will|of|two|and)\b")


@pytest.fixture
def engine() -> ArgosEngine:
    return ArgosEngine(STARTER)


def drafts(engine: ArgosEngine, texts: list[str], source: str, target: str) -> dict[str, Draft]:
    return translate_all(engine, texts, source, target, cache=NoCache())


def test_every_starter_package_works(engine: ArgosEngine) -> None:
    pairs = {(package.source, package.target) for package in engine.packages}
    assert pairs == {("en", "sq"), ("en", "sr"), ("sq", "en"), ("sr", "en")}
    for package in engine.packages:
        verify(package)


@pytest.mark.parametrize(("target", "words"), [("sq", ALBANIAN_WORDS), ("sr", SERBIAN_WORDS)])
def test_from_english(engine: ArgosEngine, target: str, words: re.Pattern[str]) -> None:
    made = drafts(engine, ENGLISH, "en", target)
    assert made.keys() == set(ENGLISH)
    for source, draft in made.items():
        assert words.search(draft.text), draft
        assert not ENGLISH_WORDS.search(draft.text), draft
        assert not re.search(r"[<>\u2581\u2047]|[\u0400-\u04ff]", draft.text), draft
        assert 0.5 < len(draft.text) / len(source) < 2
        assert -2 < draft.score < 0


def test_from_albanian_into_serbian_by_way_of_english(engine: ArgosEngine) -> None:
    made = drafts(engine, ALBANIAN, "sq", "sr")
    assert made.keys() == set(ALBANIAN)
    for draft in made.values():
        assert [package.split()[0] for package in draft.packages] == ["translate-sq_en", "translate-en_sr"]
        assert SERBIAN_WORDS.search(draft.text), draft
        assert not re.search("[ëç]", draft.text), draft


@pytest.mark.parametrize("target", ["sq", "sr"])
def test_names_and_figures_are_linked_to_themselves(engine: ArgosEngine, target: str) -> None:
    texts = [
        "On 5 June, 1,300 citizens met Arben Krasniqi in Tetovo.",
        "Dragan and Arta live in Mitrovica with 3 dogs.",
        " ".join(f"In 20{year} the school had {year * 7} pupils." for year in range(11, 20)),
    ]
    (leg,) = engine.route("en", target)
    linked = 0
    for batch in engine.hypotheses(texts, leg, 4):
        for source, offered in batch.items():
            assert len({hypothesis.text for hypothesis in offered}) == len(offered) > 1
            assert [made.score for made in offered] == sorted((made.score for made in offered), reverse=True)
            for a, b, c, d in offered[0].links:
                word = offered[0].text[c:d]
                if source.count(word) == 1 and (word[0].isupper() or word.isdigit()) and len(word) > 1:
                    assert source[a:b] == word
                    linked += 1
    assert linked >= 12


def test_the_form_that_fits_a_sentence_scores_best(engine: ArgosEngine) -> None:
    (leg,) = engine.route("en", "sr")
    source = "The citizens saw the mayor in front of the school."
    forms = ("škole", "škola", "školu", "školom")
    scores = engine.scores([(source, f"Građani su videli gradonačelnika ispred {form}.") for form in forms], leg)
    assert max(scores) == scores[0]


def test_a_draft_does_not_depend_on_its_neighbours(engine: ArgosEngine) -> None:
    together = drafts(engine, ENGLISH, "en", "sq")
    assert {text: draft.text for text, draft in drafts(engine, ENGLISH[::-1], "en", "sq").items()} == {
        text: draft.text for text, draft in together.items()
    }
    for text in ENGLISH[:3]:
        assert drafts(engine, [text], "en", "sq")[text].text == together[text].text


def test_a_paragraph_longer_than_the_model_can_take(engine: ArgosEngine) -> None:
    paragraph = " ".join(ENGLISH * 12)
    target = drafts(engine, [paragraph], "en", "sq")[paragraph].text
    assert target.count("Prishtinë") >= 11
    assert 0.7 < len(target) / len(paragraph) < 1.5
