"""Places that each language calls by a name of its own."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rkslocale.language.places import places


@pytest.mark.parametrize(
    "names",
    [
        "ujman ujmanit gazivode gazivoda",
        "bardh belaćevac belaćevcu",
        "drenas drenasit glogovac",
        "skenderaj srbica srbici",
        "ferizaj ferizajt uroševac",
        "dukagjini metohija metohiju",
        "vlora valona valonu",
        "solun selanik thessaloniki",
        "pejë peja peć peći",
        "sharr dragaš",
    ],
)
def test_names_of_one_place(names: str) -> None:
    first, *others = (places(name) for name in names.split())
    assert first
    assert all(not first.isdisjoint(other) for other in others)


@pytest.mark.parametrize(
    ("one", "other"), [("ferizaj", "gnjilane"), ("peja", "đakovica"), ("ujman", "badovac"), ("vlora", "drač")]
)
def test_names_of_two_places(one: str, other: str) -> None:
    assert places(one).isdisjoint(places(other))


@pytest.mark.parametrize("word", ["kafe", "berlin", "shkolla", "vlada", "", "x"])
def test_other_words_are_of_no_place(word: str) -> None:
    assert not places(word)


@given(st.text(max_size=20))
def test_any_word_is_of_few_places(word: str) -> None:
    assert len(places(word)) < 4
