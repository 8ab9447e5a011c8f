"""The term base: what it finds, misses, puts in place, and says. Laws first."""

from __future__ import annotations

import string
from collections import Counter
from functools import cache
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rkslocale import assets
from rkslocale.formats import term_csv
from rkslocale.model import Term, TermHit
from rkslocale.terms import TermBase

LANGUAGES = ("en", "sq", "sr")
ASSEMBLY = Term(
    "assembly",
    "institution",
    {
        "en": ("Assembly of Kosovo", "Kosovo Assembly"),
        "sq": ("Kuvendi i Kosovës", "Kuvendit të Kosovës", "Kuvendin e Kosovës"),
        "sr": ("Skupština Kosova", "Skupštine Kosova", "Skupštini Kosova", "Skupštinu Kosova", "Skupštinom Kosova"),
    },
    note="not: Parlamenti i Kosovës",
)
KOSOVO = Term(
    "kosovo",
    "place",
    {
        "en": ("Kosovo",),
        "sq": ("Kosovë", "Kosova", "Kosovës", "kosovar"),
        "sr": ("Kosovo", "Kosova", "Kosovu", "kosovski"),
    },
)
KFOR = Term("kfor", "acronym", {"en": ("KFOR",), "sq": ("KFOR", "KFOR-it"), "sr": ("KFOR", "KFOR-a")}, keep=True)
VOTER = Term(
    "voter",
    "election",
    {"en": ("voter", "voters"), "sq": ("votues", "votuesi", "votuesit"), "sr": ("birač", "birača", "birači")},
)
SMALL = TermBase((ASSEMBLY, KOSOVO, KFOR, VOTER))


@cache
def shipped() -> TermBase:
    return TermBase(term_csv.read((assets.root() / "terms" / "news.csv").read_bytes()))


languages = st.sampled_from(LANGUAGES)
words = st.sampled_from(
    sorted(
        {word for term in SMALL.terms for forms in term.forms.values() for form in forms for word in form.split()}
        | {"the", "e", "të", "u", "KFOR-led", "kosovar", "vote", "a.b", "—", "“", "”.", "'s", "’", "3", "@", "Voters,"}
    )
)
texts = st.lists(words, max_size=12).map(" ".join) | st.text(string.ascii_letters + " .-'’ëšč€\u0308\n", max_size=40)


@given(texts, languages)
def test_hits_are_in_order_and_do_not_overlap(text: str, language: str) -> None:
    hits = SMALL.find(text, language)

    assert all(0 <= hit.start < hit.end <= len(text) for hit in hits)
    assert all(one.end <= other.start for one, other in pairwise(hits))


@given(texts, languages)
def test_what_is_found_in_a_text_is_not_missing_from_it(text: str, language: str) -> None:
    assert SMALL.missing(SMALL.find(text, language), text, language) == ()


@given(texts, languages, languages)
def test_nothing_is_missing_from_an_annotated_text(text: str, source: str, target: str) -> None:
    hits = SMALL.find(text, source)
    # Words of the source that are glued to a term (KFOR-led) may be endings in the target's eyes, never the reverse.
    assert SMALL.missing(hits, SMALL.annotate(text, hits, target), target) == ()


@given(texts, languages, languages)
def test_annotating_changes_nothing_but_the_hits(text: str, source: str, target: str) -> None:
    hits = SMALL.find(text, source)
    expected, position = "", 0
    for hit in hits:
        expected += text[position : hit.start] + hit.term.forms[target][0]
        position = hit.end

    assert SMALL.annotate(text, hits, target) == expected + text[position:]
    assert SMALL.annotate(text, (), target) == text


@given(texts, languages)
def test_a_term_that_is_not_there_is_missing(text: str, language: str) -> None:
    there = {hit.term.id for hit in SMALL.find(text, language)}
    missing = SMALL.missing([TermHit(term, 0, 1) for term in SMALL.terms], text, language)

    assert not there & {hit.term.id for hit in missing}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_preferred_form_of_the_shipped_terms_is_found_in_a_sentence(language: str) -> None:
    base = shipped()
    owners = Counter(form for term in base.terms for form in term.forms[language])
    for term in base.terms:
        preferred = term.forms[language][0]
        # Labels stand alone; vague forms are not looked for.
        if owners[preferred] == 1 and term.domain != "newsroom" and preferred not in term.vague:
            hits = base.find(f"… {preferred} …", language)
            assert [hit.term.id for hit in hits] == [term.id], (term.id, preferred)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_form_of_the_shipped_terms_counts_as_right(language: str) -> None:
    base = shipped()
    for term in base.terms[::3]:
        for form in term.forms[language]:
            assert base.missing([TermHit(term, 0, 1)], form, language) == (), (term.id, form)


def test_longest_first() -> None:
    text = "The Kosovo Assembly is in Kosovo."
    hits = SMALL.find(text, "en")

    assert [(hit.term.id, text[hit.start : hit.end]) for hit in hits] == [
        ("assembly", "Kosovo Assembly"),
        ("kosovo", "Kosovo"),
    ]


def test_a_possessive_is_part_of_the_hit() -> None:
    for text in ("Kosovo's voters", "Kosovo’s voters"):
        hits = SMALL.find(text, "en")
        assert [text[hit.start : hit.end] for hit in hits] == [text[:8], "voters"]
        assert SMALL.annotate(text, hits, "sr") == "Kosovo birač"


def test_endings_after_a_hyphen_are_part_of_the_hit_though_the_term_base_lacks_them() -> None:
    text = "Pas KFOR-in erdhi KFOR-led."
    assert [text[hit.start : hit.end] for hit in SMALL.find(text, "sq")] == ["KFOR-in", "KFOR-led"]
    assert SMALL.missing(SMALL.find("KFOR left.", "en"), "Otišli su sa KFOR-om.", "sr") == ()


def test_a_letter_of_two_characters_is_one_letter() -> None:
    decomposed = "Kosove\u0308 e re"
    assert TermBase([Term("x", "d", {"sq": ("Kosove",)})]).find(decomposed, "sq") == ()


def test_forms_that_two_entries_share_are_no_hit_unless_one_prefers_them() -> None:
    mayor = Term("mayor", "office", {"en": ("mayor",), "sq": ("kryebashkiak", "kryetar")})
    chair = Term("chair", "office", {"en": ("chairperson",), "sq": ("kryesues", "kryetar")})
    leader = Term("leader", "office", {"en": ("leader",), "sq": ("kryetar",)})

    assert TermBase((mayor, chair)).find("Foli një kryetar.", "sq") == ()
    assert [hit.term.id for hit in TermBase((mayor, chair, leader)).find("Foli një kryetar.", "sq")] == ["leader"]
    assert TermBase((mayor, chair)).missing([TermHit(mayor, 0, 1), TermHit(chair, 0, 1)], "kryetar", "sq") == ()


def test_a_form_that_is_vague_in_one_entry_is_a_hit_of_the_other() -> None:
    ministry = Term(
        "ministry", "institution", {"en": ("ministry",), "sq": ("ministri", "ministria")}, vague=("ministri",)
    )
    minister = Term("minister", "office", {"en": ("minister",), "sq": ("ministër", "ministri")})

    assert [hit.term.id for hit in TermBase((ministry, minister)).find("Foli ministri.", "sq")] == ["minister"]
    assert [hit.term.id for hit in TermBase((ministry, minister)).find("Foli ministria.", "sq")] == ["ministry"]


def test_a_vague_form_counts_as_right_and_is_not_sought() -> None:
    base = TermBase(
        [Term("party", "politics", {"en": ("political party", "party"), "sq": ("parti",)}, vague=("party",))]
    )
    hits = base.find("Një parti fitoi.", "sq")

    assert base.missing(hits, "A party won.", "en") == ()
    assert base.missing(hits, "A match was won.", "en") == hits
    assert base.find("A party was held.", "en") == ()
    assert len(base.find("A political party was held.", "en")) == 1


def test_of_forms_that_differ_in_their_capital_the_one_that_is_written_so_is_meant() -> None:
    turkey = Term("turkey", "place", {"en": ("Turkey",), "sr": ("Turska", "Turskoj", "turskoj")})
    turkish = Term("turkish", "people", {"en": ("Turkish",), "sr": ("turski", "turskoj")})

    assert [hit.term.id for hit in TermBase((turkey, turkish)).find("U Turskoj raste.", "sr")] == ["turkey"]
    assert [hit.term.id for hit in TermBase((turkey, turkish)).find("U turskoj vladi.", "sr")] == ["turkish"]


def test_a_short_name_of_several_words_is_sought_and_a_common_word_is_not() -> None:
    chambers = Term(
        "chambers", "institution", {"sq": ("Dhomat e Specializuara të Kosovës", "Dhomat e Specializuara", "dhomat")}
    )
    text = "Dhomat e Specializuara dhe dhomat"
    assert [text[hit.start : hit.end] for hit in TermBase([chambers]).find(text, "sq")] == ["Dhomat e Specializuara"]


def test_a_mark_counts_as_right_and_is_not_sought() -> None:
    base = TermBase([Term("euro", "economy", {"en": ("euro", "€", "euros"), "sq": ("euro", "eurosh")})])
    hits = base.find("Kushton 5 milionë eurosh.", "sq")

    assert base.missing(hits, "It costs €5 million.", "en") == ()
    assert base.missing(hits, "It costs 5 million.", "en") == hits
    assert base.find("It costs €5 million.", "en") == ()


def test_one_occurrence_is_enough_for_several_hits() -> None:
    hits = SMALL.find("KFOR said that KFOR would stay.", "en")
    assert len(hits) == 2
    assert SMALL.missing(hits, "KFOR je saopštio da ostaje.", "sr") == ()
    assert SMALL.missing(hits, "Saopšteno je da ostaju.", "sr") == hits


def test_capitals_are_not_dropped_in_a_target() -> None:
    hits = SMALL.find("The Assembly of Kosovo voted.", "en")
    assert SMALL.missing(hits, "Votoi kuvendi i Kosovës.", "sq") == hits
    assert SMALL.missing(SMALL.find("A voter came.", "en"), "Votues erdhi.", "sq") == ()


def test_a_term_without_a_form_in_the_language_is_neither_missing_nor_put_in() -> None:
    base = TermBase([Term("x", "general", {"en": ("harvest",)})])
    hits = base.find("The harvest failed.", "en")

    assert len(hits) == 1
    assert base.missing(hits, "Të korrat dështuan.", "sq") == ()
    assert base.annotate("The harvest failed.", hits, "sq") == "The harvest failed."
    assert base.advice(hits, "en", "sq") == ""


def test_advice_names_each_term_once_in_order() -> None:
    hits = SMALL.find("KFOR met the Kosovo Assembly, and KFOR left.", "en")

    assert SMALL.advice(hits, "en", "sq") == "KFOR (keep); Assembly of Kosovo → Kuvendi i Kosovës"
    assert (
        SMALL.advice(hits, "en", "sr", spell=lambda code, form: form.upper() if code == "sr" else form)
        == "KFOR (keep); Assembly of Kosovo → SKUPŠTINA KOSOVA"
    )
    assert SMALL.advice(hits[1:2], "sq", "en") == "Kuvendi i Kosovës → Assembly of Kosovo"


@given(texts, languages, st.integers(0, 80))
def test_advice_keeps_to_its_room(text: str, language: str, room: int) -> None:
    hits = SMALL.find(text, "en")
    advice = SMALL.advice(hits, "en", language, room=room)

    assert len(advice.removesuffix("; …")) <= room
    assert "\n" not in advice
    assert advice.endswith("…") or advice == "" or SMALL.advice(hits, "en", language, room=10_000) == advice
