"""Figures and names of a text, and why a match is dangerous."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rkslocale.memory.pieces import dangers, pieces

LANGUAGES = st.sampled_from(["en", "sq", "sr", "de"])


@given(st.text(), LANGUAGES)
def test_law_pieces_lie_in_order_and_do_not_overlap(text: str, language: str) -> None:
    found = pieces(text, language)
    assert all(0 <= piece.start < piece.end <= len(text) for piece in found)
    assert all(one.end <= other.start for one, other in pairwise(found))


@given(st.text(), LANGUAGES)
def test_law_no_text_is_a_danger_to_itself(text: str, language: str) -> None:
    assert dangers(text, text, language) == ()


@pytest.mark.parametrize(
    ("text", "language", "names"),
    [
        ("The mayor of Gjakova met Arta Krasniqi.", "en", ["Gjakova", "Arta Krasniqi"]),
        ("KFOR and I went. Nobody else did.", "en", ["KFOR"]),
        ("“Never again,” she said. “We know.”", "en", []),
        ("Kryetari i Gjakovës foli. Ai iku.", "sq", ["Gjakovës"]),
        ("Он је рекао: Хвала. Председник Ђаковице је отишао.", "sr", ["Ђаковице"]),
    ],
)
def test_names_are_capitalised_words_that_do_not_begin_a_sentence(text: str, language: str, names: list[str]) -> None:
    assert [piece.value for piece in pieces(text, language) if piece.kind == "name"] == names


def test_days_and_months_are_no_names() -> None:
    assert [piece.kind for piece in pieces("He came on Monday, 10 June 1999.", "en")] == ["date", "date"]


@pytest.mark.parametrize(
    ("text", "other", "language", "reasons"),
    [
        ("They will come.", "They will not come.", "en", ("negation differs",)),
        ("Ata do të vijnë.", "Ata nuk do të vijnë.", "sq", ("negation differs",)),
        ("Они ће доћи.", "Они неће доћи.", "sr", ("negation differs",)),
        ("Platio je 400 evra.", "Platio je 500 evra.", "sr", ("number differs",)),
        ("It was in 1999.", "It was in 1998.", "en", ("date differs",)),
        ("It begins at 8 p.m.", "It begins at 9 p.m.", "en", ("time differs",)),
        ("He met Thaçi.", "He met Kurti.", "en", ("name differs",)),
        ("Er zahlte 5 Euro.", "Er zahlte 6 Euro.", "de", ("number differs",)),
        ("It was -5 degrees.", "It was 5 degrees.", "en", ("number differs",)),
        ("Some 10–15 men came.", "Some 10-15 men came.", "en", ()),
        ("The ruling is legal.", "The ruling is illegal.", "en", ("negation differs",)),
        ("It cost 4,700 euros.", "It had cost 4,700 euros.", "en", ()),
        (
            "He didn’t meet 3 men in Peja.",
            "He met 4 men in Gjakova.",
            "en",
            (
                "negation differs",
                "number differs",
                "name differs",
            ),
        ),
    ],
)
def test_reasons(text: str, other: str, language: str, reasons: tuple[str, ...]) -> None:
    assert dangers(text, other, language) == reasons
    assert dangers(other, text, language) == reasons
