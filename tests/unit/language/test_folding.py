from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rkslocale.language.folding import fold, form_pattern, lines_of, unfold

TABLE = """
en: open* opened / closed
sq: hap* / mbyll*
sr: otvor* / zatvor*

en: no_longer / still
sq: s'ka_më / ende
sr: više_ne / još
"""


@given(st.text(st.sampled_from("аљњџЉЊЏaeë İŠ.,"), min_size=1, max_size=20), st.sampled_from(["en", "sq", "sr"]))
def test_law_each_place_of_a_folded_text_leads_back(text: str, language: str) -> None:
    plain = fold(text, language)
    for start in range(len(plain)):
        first, last = unfold((start, start + 1), text, language)
        assert plain[start] in fold(text[first:last], language)
    assert unfold((0, len(plain)), text, language) == (0, len(text))


def test_a_table_has_a_line_of_each_language_in_each_block() -> None:
    assert list(lines_of(TABLE, "sq")) == ["hap* / mbyll*", "s'ka_më / ende"]
    assert list(lines_of(TABLE, "sr")) == ["otvor* / zatvor*", "više_ne / još"]
    with pytest.raises(ValueError, match="not enough values"):
        list(lines_of(TABLE, "de"))


@pytest.mark.parametrize(
    ("form", "text", "fits"),
    [
        ("hap*", "hapur", True),
        ("hap*", "hap", True),
        ("mbyllur", "mbyllura", False),
        ("no_longer", "no longer", True),
        ("s.a", "ska", False),
    ],
)
def test_a_form_of_a_table_says_what_it_stands_for(form: str, text: str, *, fits: bool) -> None:
    assert bool(re.fullmatch(form_pattern(form), text)) == fits
