"""Letters with marks and without."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rkslocale.language.marks import CONTEXTS, MARKED, bare, may_be_right

TEXTS = st.text(max_size=40).map(lambda text: unicodedata.normalize("NFC", text))


@pytest.mark.parametrize(
    ("text", "plain"), [("është", "eshte"), ("Çdo", "Cdo"), ("čćžšđ", "cczsd"), ("Đoković", "Dokovic"), ("ê", "e")]
)
def test_marks_are_taken_off(text: str, plain: str) -> None:
    assert bare(text) == plain


@given(TEXTS)
def test_letters_stay_in_their_places(text: str) -> None:
    assert len(bare(text)) == len(text)


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyzëçčćžšđ"))
def test_nothing_is_left_to_take_off(text: str) -> None:
    assert bare(text).isascii()
    assert bare(bare(text)) == bare(text)


@pytest.mark.parametrize("language", MARKED)
def test_a_context_gives_the_word_its_marks(language: str) -> None:
    for word, context in CONTEXTS[language].items():
        assert bare(context.right) == word != context.right
        assert not context.before & context.never
        assert may_be_right(word, context.right, language)


@pytest.mark.parametrize(
    ("word", "marked", "language"),
    [("jete", "jetë", "sq"), ("humben", "humbën", "sq"), ("gospodo", "gospođo", "sr"), ("mbaje", "mbajë", "sq")],
)
def test_words_that_may_be_right(word: str, marked: str, language: str) -> None:
    assert may_be_right(word, marked, language)


@pytest.mark.parametrize(
    ("word", "marked", "language"),
    [("eshte", "është", "sq"), ("dyte", "dytë", "sq"), ("kosoves", "kosovës", "sq"), ("zivot", "život", "sr")],
)
def test_words_that_are_not(word: str, marked: str, language: str) -> None:
    assert not may_be_right(word, marked, language)
