"""The identification of languages: a floor over sentences written for it, and what it says of stretches."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rkslocale.language.identification import counterpart, foreign_stretch, identify
from rkslocale.language.identification.likelihood import ALL, likelihoods
from rkslocale.language.identification.western import is_ijekavian
from rkslocale.language.lexicon import lexicon

FILE: Final = Path(__file__).parents[2] / "golden" / "language" / "identification.tsv"
SERBO_CROATIAN: Final = frozenset({"bs", "hr", "sr"})
FLOORS: Final = {"en": 1.0, "sq": 1.0, "sr": 1.0, "mk": 0.9, "de": 1.0, "it": 0.9, "fr": 0.8, "es": 0.8, "tr": 0.8}
"""Which part of the sentences of a language is known for it."""
WESTERN: Final = 0.75
"""Which part of the Croatian and Bosnian sentences is told from Serbian. The others have no word that tells."""

SERBIAN: Final = """
nije prijem srbije policije istorije dobije premijer higijena klijent orijent ambijent smeje pacijent koeficijent odjek
podjednako odjednom najnovijeg najhrabrijeg starijem prijatelj opkoljen sjedinjene rijeka riječka bijeljina otok zraka
kolovoz plaća vlakna europol
"""
"""Serbian words that look like Ijekavian ones, or that Croatian has in another meaning."""


def sentences(language: str) -> list[str]:
    lines = (line.split("\t") for line in FILE.read_text(encoding="utf-8").splitlines() if not line.startswith("#"))
    return [text for spoken, text in lines if spoken == language]


@pytest.mark.parametrize("language", FLOORS)
def test_sentences_are_known(language: str) -> None:
    missed = [text for text in sentences(language) if identify(text) != language]
    assert len(missed) <= len(sentences(language)) * (1 - FLOORS[language]) + 1e-9, missed


@pytest.mark.parametrize("language", FLOORS)
def test_no_sentence_is_taken_for_another_language(language: str) -> None:
    assert not [text for text in sentences(language) if identify(text) not in {language, None}]


def test_croatian_and_bosnian_are_told_from_serbian() -> None:
    texts = [*sentences("hr"), *sentences("bs")]
    found = [identify(text) for text in texts]
    assert set(found) <= SERBO_CROATIAN
    assert sum(language in {"hr", "bs"} for language in found) >= WESTERN * len(texts)


def test_both_scripts_of_serbian_are_serbian() -> None:
    assert identify("Ministar je podneo ostavku.") == "sr"
    assert identify("Министар је поднео оставку.") == "sr"


@pytest.mark.parametrize("text", ["", "1999", "…", "КФОР", "NATO", "Smith"])
def test_what_says_little_is_in_no_language(text: str) -> None:
    assert identify(text) is None


def test_four_words_are_enough() -> None:
    assert identify("tha se nuk e di") == "sq"
    assert identify("rekao je da ne zna") == "sr"
    assert identify("he said that he did") == "en"


def test_a_stretch_is_where_it_is_said_to_be() -> None:
    text = "Çmimet u rritën because of the war in the east, tha ministri."
    stretch = foreign_stretch(text, "sq")
    assert stretch is not None
    assert stretch.language == "en"
    assert text[stretch.start : stretch.end] == "because of the war in the east"
    assert stretch.words == 6, "“the” is there twice"


def test_a_text_in_its_own_language_has_no_strong_stretch() -> None:
    stretch = foreign_stretch("Qeveria e miratoi ligjin dhe e dërgoi në Kuvend.", "sq")
    assert stretch is None or stretch.evidence < 4


def test_a_name_says_little() -> None:
    said = foreign_stretch("Në sallë ishte Snow of the Mountain.", "sq")
    written = foreign_stretch("Në sallë ishte snow of the mountain.", "sq")
    assert said is not None
    assert written is not None
    assert said.evidence < written.evidence


@pytest.mark.parametrize(
    ("word", "serbian"),
    [
        ("vrijeme", "vreme"),
        ("cijene", "cene"),
        ("mjesto", "mesto"),
        ("prije", "pre"),
        ("snijega", "snega"),
        ("dvije", "dve"),
        ("dvjesto", "dvesto"),
        ("najljepši", "najlepši"),
        ("obavijest", "obavest"),
        ("njemačke", "nemačke"),
        ("želio", "želeo"),
        ("tisuće", "hiljada"),
        ("siječnju", "januar"),
        ("sveučilištu", "univerzitet"),
        ("općinu", "opština"),
        ("tko", "ko"),
        ("tijekom", "tokom"),
        ("glede", "u vezi sa"),
    ],
)
def test_croatian_and_bosnian_words_have_a_serbian_one(word: str, serbian: str) -> None:
    assert counterpart(word) == serbian


@pytest.mark.parametrize("word", SERBIAN.split())
def test_serbian_words_have_none(word: str) -> None:
    assert counterpart(word) is None


def test_no_word_of_the_lexicon_has_one() -> None:
    assert not [word for word in lexicon("sr") if counterpart(word)]


def test_what_is_offered_is_serbian() -> None:
    offered = {counterpart(word) for text in (*sentences("hr"), *sentences("bs")) for word in text.lower().split()}
    assert not [serbian for serbian in offered - {None} if serbian and counterpart(serbian)]


def test_ijekavian_is_told_from_croatian() -> None:
    assert is_ijekavian("vrijeme")
    assert not is_ijekavian("tisuće")
    assert not is_ijekavian("vreme")


def test_a_word_is_likeliest_in_its_own_language() -> None:
    for word, language in {"because": "en", "sepse": "sq", "zato": "sr", "wird": "de", "perché": "it"}.items():
        chances = likelihoods(word)
        assert max(chances, key=chances.__getitem__) == language


def test_words_that_no_list_has_are_known_by_their_letters() -> None:
    for word, language in {"unforgivingly": "en", "papërmbajtshmërisë": "sq", "najneobuzdanijih": "sr"}.items():
        assert word not in lexicon(language)
        chances = likelihoods(word)
        assert max(chances, key=chances.__getitem__) == language


@given(st.text(max_size=80))
def test_any_text_has_a_language_or_none(text: str) -> None:
    assert identify(text) in {*ALL, "hr", "bs", None}


@given(st.text(max_size=80), st.sampled_from(["en", "sq", "sr"]))
def test_a_stretch_lies_within_the_text(text: str, language: str) -> None:
    stretch = foreign_stretch(text, language)
    if stretch is not None:
        assert 0 <= stretch.start < stretch.end <= len(text)
        assert stretch.language != language
        assert stretch.evidence > 0
