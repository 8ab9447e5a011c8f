"""The rule tables are data that linguists edit: these tests say what a table may not contain."""

from __future__ import annotations

from dataclasses import fields

import pytest

from rkslocale.segmentation import rules_en, rules_generic, rules_sq, rules_sr
from rkslocale.segmentation.rules import ABBREVIATIONS, Lexicon, Rules, entries

TABLES = {
    "generic": rules_generic.RULES,
    "en": rules_en.RULES,
    "sq": rules_sq.RULES,
    "sr": rules_sr.RULES,
}
LOWER_CASE = (
    "starters",
    "starter_nouns",
    "months",
    "time_words",
    "prepositions",
    "ordinal_heads",
    "laws",
    "clause_openers",
    "state_bodies",
    "said_how",
    "reporting",
    "works",
    "surname_endings",
)


@pytest.mark.parametrize("rules", TABLES.values(), ids=TABLES)
def test_no_abbreviation_stands_in_two_classes(rules: Rules) -> None:
    lexicon = Lexicon(rules)

    for name in ABBREVIATIONS:
        for entry in getattr(rules, name):
            assert lexicon.classify(entry.rpartition(" ")[2], entry.rpartition(" ")[0]) == name


@pytest.mark.parametrize("rules", TABLES.values(), ids=TABLES)
@pytest.mark.parametrize("field", LOWER_CASE)
def test_word_lists_that_are_looked_up_in_lower_case_are_written_so(rules: Rules, field: str) -> None:
    assert all(word == word.lower() for word in getattr(rules, field))


@pytest.mark.parametrize("rules", TABLES.values(), ids=TABLES)
def test_a_title_is_not_also_a_word_that_begins_sentences(rules: Rules) -> None:
    assert not rules.joins & rules.starters


@pytest.mark.parametrize("language", ["en", "sq", "sr"])
def test_every_language_has_what_holds_everywhere(language: str) -> None:
    for part in fields(Rules):
        if part.name != "ordinals":
            assert getattr(TABLES["generic"], part.name) <= getattr(TABLES[language], part.name)


def test_a_table_with_a_contradiction_is_refused() -> None:
    with pytest.raises(ValueError, match="“etc” stands in"):
        Lexicon(Rules(joins=entries("etc."), may_end=entries("etc.")))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mr. etc.", {"Mr", "etc"}),
        ("p.m. d.o.o.", {"p.m", "d.o.o"}),
        ("i_dr. 0_g.", {"i dr", "0 g"}),
        ("c\u030cl.", {"čl"}),
        ("", set()),
    ],
)
def test_entries_are_read_as_they_stand_in_print(text: str, expected: set[str]) -> None:
    assert entries(text) == expected


def test_two_tables_together_say_what_either_says() -> None:
    both = Rules(joins=entries("a."), ordinals=True) | Rules(joins=entries("b."), starters=entries("we"))

    assert both == Rules(joins=entries("a. b."), ordinals=True, starters=entries("we"))


@pytest.mark.parametrize(
    ("latin", "cyrillic"),
    [
        ("npr.", "нпр"),
        ("čl.", "чл"),
        ("knj.", "књ"),
        ("đ.š.ž.ć.", "ђ.ш.ж.ћ"),
        ("Dž.", "Џ"),
        ("DŽ.", "Џ"),
        ("Lj.", "Љ"),
        ("Beograd", "Београд"),
        ("i_dr.", "и др"),
    ],
)
def test_cyrillic_spellings_are_derived(latin: str, cyrillic: str) -> None:
    assert Rules(joins=entries(latin)).in_both_scripts().joins == {cyrillic, *entries(latin)}


@pytest.mark.parametrize(
    ("word", "previous", "expected"),
    [
        ("npr", "", "joins"),
        ("Npr", "", "joins"),
        ("NPR", "", None),
        ("d.o.o", "Alfa", "company"),
        ("D.O.O", "Alfa", "company"),
        ("dr", "i", "may_end"),
        ("dr", "Piše", "joins"),
        ("g", "1999", "may_end"),
        ("h", "20:15", None),
        ("g", "1999.", "may_end"),
        ("g", "kaže", "joins"),
        ("J.R.R", "", "rarely_ends"),
        ("Dž", "", "rarely_ends"),
        ("Ђ", "", "rarely_ends"),
        ("C", "vitamin", None),
        ("kuća", "", None),
        ("eks-prof", "", "joins"),
        ("", "", None),
    ],
)
def test_words_are_looked_up_as_they_stand_in_text(word: str, previous: str, expected: str | None) -> None:
    assert Lexicon(rules_sr.RULES).classify(word, previous) == expected
