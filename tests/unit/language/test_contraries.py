"""Words of which one denies the other, with the negations in front of them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rkslocale.language.contraries import asserted, contradiction, litotes, settled
from rkslocale.language.letters import cyrillic

TEXTS = st.text(alphabet="abcdeghijklmnoprstuvzëçčćžšđ ',.нјешо", max_size=60)
LANGUAGES = st.sampled_from(("en", "sq", "sr"))

SAME = (
    ("The shop is closed.", "Dyqani është i mbyllur.", "sq"),
    ("The shop is closed.", "Dyqani nuk është i hapur.", "sq"),
    ("The shop is not open.", "Prodavnica je zatvorena.", "sr"),
    ("It is not impossible.", "Moguće je.", "sr"),
    ("They failed to win it.", "Nisu uspeli da ga osvoje.", "sr"),
    ("They failed to agree.", "Ata nuk u pajtuan.", "sq"),
    ("Students are exempt.", "Studentët janë të përjashtuar.", "sq"),
    ("He remembers nothing.", "Ničega se ne seća.", "sr"),
    ("Less than ten came.", "Došlo je manje od deset.", "sr"),
    ("The village got less rain.", "Fshati mori më pak shi.", "sq"),
)
CONTRARY = (
    ("The shop is closed.", "Dyqani është i hapur.", "i hapur", "sq"),
    ("The shop is closed.", "Prodavnica nije zatvorena.", "zatvorena", "sr"),
    ("It is not impossible.", "Është e pamundur.", "pamundur", "sq"),
    ("They failed to win it.", "Uspeli su da ga osvoje.", "Uspeli", "sr"),
    ("The minister denied it.", "Ministri nuk e mohoi.", "mohoi", "sq"),
    ("Prices are unchanged.", "Cene su promenjene.", "promenjene", "sr"),
    ("Entry is free of charge.", "Ulaz nije besplatan.", "besplatan", "sr"),
    ("Children under six travel too.", "Udhëtojnë edhe fëmijët mbi gjashtë vjeç.", "mbi", "sq"),
    ("The village got less rain.", "Selo je dobilo više kiše.", "više", "sr"),
    ("Many people know it.", "Malo ljudi to zna.", "Malo ljudi", "sr"),
)


@pytest.mark.parametrize(("source", "target", "language"), SAME)
def test_texts_that_say_the_same(source: str, target: str, language: str) -> None:
    assert contradiction(source, target, ("en", language)) is None


@pytest.mark.parametrize(("source", "target", "word", "language"), CONTRARY)
def test_texts_that_say_the_contrary(source: str, target: str, word: str, language: str) -> None:
    found = contradiction(source, target, ("en", language))
    assert found is not None
    assert target[slice(*found.target)] in word
    assert source[slice(*found.source)].islower() or found.source[0] == 0


@pytest.mark.parametrize(
    ("source", "target", "word"),
    [row[:3] for row in CONTRARY if row[3] == "sr"],
)
def test_cyrillic_is_understood_as_latin_is(source: str, target: str, word: str) -> None:
    found = contradiction(source, cyrillic(target), ("en", "sr"))
    assert found is not None
    assert cyrillic(target)[slice(*found.target)] in cyrillic(word)


def test_a_text_with_both_contraries_says_nothing() -> None:
    assert contradiction("One shop is open, one is closed.", "Një dyqan është i hapur.", ("en", "sq")) is None


def test_a_word_that_denies_by_halves_says_nothing() -> None:
    assert contradiction("The price has hardly changed.", "Cena se jedva promenila.", ("en", "sr")) is None


def test_a_contrary_settles_the_negation_of_the_other_text() -> None:
    assert settled("It is no longer closed.", "Opet je otvoren.", ("en", "sr")) == (frozenset({(6, 8)}), frozenset())
    assert settled("It is closed.", "Nije otvoren.", ("en", "sr")) == (frozenset(), frozenset({(0, 4)}))


def test_words_denied_in_both_settle_nothing() -> None:
    assert settled("It is not closed.", "Nije zatvoren.", ("en", "sr")) == (frozenset(), frozenset())


@pytest.mark.parametrize(
    ("text", "language", "words"),
    [
        ("He is not without friends.", "en", ["not without"]),
        ("It is not at all uncommon here.", "en", ["not at all uncommon"]),
        ("The firemen did not come.", "en", []),
        ("He did not say what is illegal.", "en", []),
        ("Zjarrfikësit nuk vonuan.", "sq", ["nuk vonuan"]),
        ("Zjarrfikësit nuk erdhën.", "sq", []),
        ("Ne može a da se ne divi.", "sr", ["Ne može a da se ne"]),
        ("Није реткост.", "sr", ["Није реткост"]),
    ],
)
def test_litotes(text: str, language: str, words: list[str]) -> None:
    assert [text[slice(*place)] for place in litotes(text, language)] == words


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Don't forget to vote.", 1),
        ("They cannot but agree.", 1),
        ("We can’t wait to start.", 1),
        ("They did not forget the war.", 0),
        ("We cannot wait for them.", 0),
    ],
)
def test_what_is_simply_so(text: str, count: int) -> None:
    assert len(asserted(text)) == count


@given(TEXTS, LANGUAGES)
def test_no_text_contradicts_itself(text: str, language: str) -> None:
    assert contradiction(text, text, (language, language)) is None
    assert settled(text, text, (language, language)) == (frozenset(), frozenset())


@given(TEXTS, LANGUAGES)
def test_places_are_in_the_text(text: str, language: str) -> None:
    assert all(0 <= start < end <= len(text) for start, end in litotes(text, language))
