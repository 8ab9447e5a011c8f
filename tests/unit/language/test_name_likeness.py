"""Which words can be one name, and which slips of the pen are told from endings and transcription."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rkslocale.language.names import ANY, difference, elusive, is_slip, meanings, resemble, same_spelling, sounds

WORDS = st.text(alphabet="abcčćdđeëfghijklmnopqrsštuvxyzž", min_size=1, max_size=12)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("joe", "džo"),
        ("biden", "bajdena"),
        ("scholz", "šolcu"),
        ("macron", "makronit"),
        ("washington", "uashingtonit"),
        ("vučić", "vuçiqit"),
        ("shaqiri", "šaćirija"),
        ("hoxha", "hodža"),
        ("gjakova", "đakovici"),
        ("george", "xhorxh"),
        ("rahovec", "orahovac"),
        ("wright", "rajt"),
    ],
)
def test_one_name_in_two_languages(one: str, other: str) -> None:
    assert resemble(one, other)
    assert resemble(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [("kurti", "osmani"), ("berlin", "beč"), ("peja", "gjakova"), ("arta", "vjosa"), ("milan", "dragan")],
)
def test_two_names(one: str, other: str) -> None:
    assert not resemble(one, other)
    assert not resemble(other, one)


def test_a_word_without_a_capital_must_be_more_alike() -> None:
    assert resemble("kosovo", "kosovar", small=True)
    assert resemble("charles", "čarls", small=True)
    assert resemble("james", "džejms")
    assert not resemble("james", "džejms", small=True)


@pytest.mark.parametrize(
    ("one", "other", "language"),
    [("kurti", "kurtit", "sq"), ("kurti", "kurtija", "sr"), ("hoxha", "hoxhën", "sq"), ("vučić", "vučićem", "sr")],
)
def test_endings_are_no_misspelling(one: str, other: str, language: str) -> None:
    assert same_spelling(one, other, ("en", language))


@pytest.mark.parametrize(
    ("one", "other", "language"),
    [
        ("hasani", "hasnin", "sq"),
        ("limani", "lmanijem", "sr"),
        ("bajrami", "barjamin", "sq"),
        ("krasniqi", "krasmiqit", "sq"),
    ],
)
def test_a_slip(one: str, other: str, language: str) -> None:
    assert is_slip(one, other, ("en", language), domestic=True)


@pytest.mark.parametrize(
    ("one", "other", "language"),
    [("petar", "petra", "sr"), ("shaqiri", "šaćirija", "sr"), ("gëzim", "gzima", "sr"), ("thaçi", "tačija", "sr")],
)
def test_no_slip(one: str, other: str, language: str) -> None:
    assert not is_slip(one, other, ("en", language), domestic=True)


def test_of_a_foreign_name_only_the_order_of_letters_is_looked_at() -> None:
    assert is_slip("merkel", "mekrel", ("en", "sq"), domestic=False)
    assert not is_slip("fletcher", "flečera", ("en", "sr"), domestic=False)


def test_exonyms_are_in_the_table() -> None:
    assert "germany" in meanings("nemačkoj", "sr")
    assert meanings("germany", "en") == {"germany"}
    assert not meanings("nemačka", "de")


def test_words_that_are_often_left_out_are_elusive() -> None:
    assert all(word == word.lower() and word != ANY for word in elusive("sq"))
    assert not {"berlin", "kosovo", "germany"} & elusive("sq")


@given(WORDS)
def test_a_word_is_itself(word: str) -> None:
    assert difference(word, word) == 0 or not sounds(word)


@given(WORDS, WORDS)
def test_likeness_has_no_direction(one: str, other: str) -> None:
    assert difference(one, other) == difference(other, one)


@given(st.text(max_size=10), st.text(max_size=10))
def test_any_words_can_be_compared(one: str, other: str) -> None:
    assert difference(one, other) >= 0


@given(WORDS, st.sampled_from(["en", "sq", "sr"]))
def test_a_word_is_spelt_as_itself(word: str, language: str) -> None:
    assert same_spelling(word, word, (language, language)) or len(sounds(word)) < 3
