"""Title Case, undone where a word is no name, and acronyms without stops."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rkslocale.english import Casing, is_title_case, undotted

LEARNT = Casing(
    [
        "The old road to New York was closed, and new doctors came to the village of Dragash.",
        "Doctors from the European Union visited the villages near Prizren in March.",
        "A new judge was removed after a photograph emerged.",
        "The government says that health centres open by the end of the year.",
        "People march for a union of farmers; the health of the farmers is at risk.",
        "NATO troops are in Kosovo.",
    ]
)


@pytest.mark.parametrize(
    "text",
    [
        "Doctors for the Villages",
        "Kosovo to Open Eleven New Health Centres by the End of the Year",
        "A New Road, at Last",
    ],
)
def test_title_case_is_recognised(text: str) -> None:
    assert is_title_case(text)


@pytest.mark.parametrize(
    "text",
    ["Doctors for the villages", "NEW ROAD OPENED", "Kosovo", "New York", "In Kosovo it rained.", "", "3 Min", "1999"],
)
def test_other_text_is_not(text: str) -> None:
    assert not is_title_case(text)


@pytest.mark.parametrize(
    ("title", "sentence"),
    [
        ("Doctors for the Villages", "Doctors for the villages"),
        ("New Doctors Visit New York", "New doctors visit New York"),
        ("European Union Removes a Judge", "European Union removes a judge"),
        ("The Union of Farmers", "The Union of farmers"),
        ("Farmers March in March", "Farmers March in March"),
        ("NATO Troops Open Road to Prizren", "NATO troops open road to Prizren"),
        ("Judge: New Photograph Emerges", "Judge: New photograph emerges"),
        ("Dragash’s Health Centres", "Dragash’s health centres"),
        ("The Road to Zvornik", "The road to Zvornik"),
    ],
)
def test_common_words_go_down_and_names_stay(title: str, sentence: str) -> None:
    assert LEARNT.sentence_case(title) == sentence


@pytest.mark.parametrize(
    ("dotted", "plain"),
    [
        ("U.S. President Clinton", "US President Clinton"),
        ("He flew to the U.S.", "He flew to the US."),
        ("“He flew to the U.N.”", "“He flew to the UN.”"),
        ("the U.S.-led mission, the U.K., the E.U. and the U.S.A.", "the US-led mission, the UK, the EU and the USA."),
        ("J. U.S. Hoxha of Washington, D.C.", "J. US Hoxha of Washington, D.C."),
        ("The status. U.Status", "The status. U.Status"),
    ],
)
def test_acronyms_lose_their_stops_and_texts_keep_theirs(dotted: str, plain: str) -> None:
    assert undotted(dotted) == plain


@given(st.text(max_size=60))
def test_law_nothing_but_case_changes(text: str) -> None:
    changed = LEARNT.sentence_case(text)
    assert len(changed) == len(text)
    assert changed.lower() == text.lower() or changed.casefold() == text.casefold()


@given(st.lists(st.sampled_from(["doctors", "road", "Kosovo", "NATO", "the", "of", "Prizren"]), min_size=1))
def test_law_a_sentence_stays_as_it_is(words: list[str]) -> None:
    text = " ".join(words)
    assert LEARNT.sentence_case(text) == text
