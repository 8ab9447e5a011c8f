"""Which form fits a place: endings and prepositions of each language, over the whole shipped term base where it can."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import pytest

from rkslocale import assets
from rkslocale.formats import term_csv
from rkslocale.model import Term
from rkslocale.terms import albanian, english, serbian
from rkslocale.terms.albanian import Form, case_of
from rkslocale.terms.fitting import fitting_form, inflections
from rkslocale.terms.linking import linked_span
from rkslocale.terms.serbian import Case, cases_of

if TYPE_CHECKING:
    from collections.abc import Iterator


@cache
def shipped() -> tuple[Term, ...]:
    return term_csv.read((assets.root() / "terms" / "news.csv").read_bytes())


def families(language: str) -> Iterator[tuple[Term, tuple[str, ...]]]:
    return ((term, inflections(term.forms[language], language)) for term in shipped())


@pytest.mark.parametrize("language", ["en", "sq", "sr"])
def test_only_accepted_forms_are_put_in(language: str) -> None:
    places = ("{}", "Ata thanë se {} foli.", "në {} dhe", "u {} i", "od {} do", "the {} of", "e {}.")
    for term in shipped()[::5]:
        for place in places:
            before, after = place.split("{}")
            for old in ("Fjalës", "rečju", "words", "XY"):
                form = fitting_form(term, before + old + after, len(before), len(before) + len(old), language)
                accepted = term.forms[language]
                assert form is None or form in accepted or form[:1].lower() + form[1:] in accepted


@pytest.mark.parametrize("language", ["en", "sq", "sr"])
def test_inflections_are_forms_of_the_preferred_term(language: str) -> None:
    for term, family in families(language):
        assert family[0] == term.forms[language][0]
        assert set(family) <= set(term.forms[language])
        assert {len(form.split()) for form in family} == {len(family[0].split())}


def test_inflections_leave_out_synonyms_adjectives_and_short_forms() -> None:
    police = ("policija", "policije", "policiji", "policijom", "policijski", "policijska", "policajci")
    assert inflections(police, "sr") == police[:4]
    prosecutor = ("tužilac", "tužioca", "tužiocu", "tužiocem", "tužilaštvo", "tužilaca")
    assert inflections(prosecutor, "sr") == ("tužilac", "tužioca", "tužiocu", "tužiocem", "tužilaca")
    trade = ("tregti", "tregtia", "tregtisë", "tregtinë", "tregtar", "tregtare")
    assert inflections(trade, "sq") == trade[:4]
    assembly = ("Kuvendi i Kosovës", "Kuvendit të Kosovës", "Kuvendi", "kuvendi i Kosovës", "Parlamenti i Kosovës")
    assert inflections(assembly, "sq") == assembly[:2]
    assert inflections(("KFOR", "KFOR-it", "KFOR-in"), "sq") == ("KFOR", "KFOR-it", "KFOR-in")


@pytest.mark.parametrize(
    ("head", "sisters", "form"),
    [
        ("komuna", (), Form.NOMINATIVE),
        ("komunës", (), Form.OBLIQUE),
        ("komunën", (), Form.ACCUSATIVE),
        ("komunat", (), Form.PLURAL),
        ("komunave", (), Form.OBLIQUE_PLURAL),
        ("komunash", (), Form.ABLATIVE),
        ("komunë", ("komuna", "komunës"), Form.INDEFINITE),
        ("ankesë", ("ankesa", "ankesës"), Form.INDEFINITE),
        ("luftë", (), Form.INDEFINITE),
        ("ministrisë", (), Form.OBLIQUE),
        ("ministrinë", (), Form.ACCUSATIVE),
        ("ministritë", (), Form.PLURAL),
        ("ministri", ("ministria", "ministrisë"), Form.INDEFINITE),
        ("ministri", ("ministrit", "ministër"), Form.NOMINATIVE),
        ("qytet", ("qyteti", "qytetit"), Form.INDEFINITE),
        ("qytetit", (), Form.OBLIQUE),
        ("plan", ("plani", "planin"), Form.INDEFINITE),
        ("NATO-s", (), Form.OBLIQUE),
        ("BE-në", (), Form.ACCUSATIVE),
        ("KFOR", ("KFOR-i", "KFOR-it"), Form.INDEFINITE),
        ("Prizren", (), Form.INDEFINITE),
    ],
)
def test_albanian_cases_by_ending(head: str, sisters: tuple[str, ...], form: Form) -> None:
    assert case_of(head, sisters) is form


COURT = ("gjykatë", "gjykata", "gjykate", "gjykatës", "gjykatën", "gjykatat", "gjykatave")


@pytest.mark.parametrize(
    ("old", "before", "expected"),
    [
        ("Tribunali", "", "gjykata"),
        ("tribunalit", "", "gjykatës"),
        ("tribunalin", "", "gjykatën"),
        ("tribunalet", "", "gjykatat"),
        ("tribunaleve", "", "gjykatave"),
        ("tribunal", "në", "gjykatë"),
        ("tribunalin", "në", "gjykatën"),
        ("tribunalet", "për", "gjykatat"),
        ("tribunal", "një", "gjykatë"),
        ("fabrike", "një", "gjykate"),
        ("tribunal", "nga", "gjykata"),
        ("tribunalet", "nga", "gjykatat"),
        ("tribunal", "pranë", "gjykatës"),
        ("tribunaleve", "ndaj", "gjykatave"),
        ("tribunali", "e", "gjykatës"),
        ("fabrika", "në", None),
        ("tribunale", "", None),
    ],
)
def test_albanian_places(old: str, before: str, expected: str | None) -> None:
    assert albanian.fitting(COURT, old, before) == expected


def test_an_indefinite_albanian_phrase_shows_its_case_in_the_linking_article() -> None:
    montenegro = ("Mal i Zi", "Mali i Zi", "Malit të Zi", "Malin e Zi", "Mal të Zi")
    assert albanian.fitting(montenegro, "Karadak", "në") == "Mal të Zi"
    assert albanian.fitting(montenegro, "Karadaku", "nga") == "Mali i Zi"


@pytest.mark.parametrize(
    ("form", "forms", "cases"),
    [
        ("opština", ("opština", "opštine", "opštini", "opštinu"), {Case.NOMINATIVE, Case.GENITIVE_PLURAL}),
        ("opštini", ("opština", "opštine", "opštini", "opštinu"), {Case.DATIVE, Case.GENITIVE_PLURAL}),
        ("suda", ("sud", "suda", "sudu", "sudom"), {Case.GENITIVE, Case.GENITIVE_PLURAL}),
        ("sud", ("sud", "suda", "sudu", "sudom"), {Case.NOMINATIVE, Case.ACCUSATIVE}),
        ("vlasti", ("vlast", "vlasti", "vlašću"), None),
        ("Ustavnom sudu", ("Ustavni sud", "Ustavnog suda", "Ustavnom sudu"), {Case.DATIVE}),
        ("javnu nabavku", ("javna nabavka", "javne nabavke", "javnoj nabavci", "javnu nabavku"), {Case.ACCUSATIVE}),
        ("javnih nabavki", ("javna nabavka", "javne nabavke", "javnih nabavki"), {Case.GENITIVE_PLURAL}),
        ("KFOR-a", ("KFOR", "KFOR-a", "KFOR-u"), {Case.GENITIVE, Case.GENITIVE_PLURAL}),
    ],
)
def test_serbian_cases_by_ending(form: str, forms: tuple[str, ...], cases: set[Case] | None) -> None:
    bone = {Case.GENITIVE, Case.DATIVE, Case.PLURAL, Case.GENITIVE_PLURAL, Case.ACCUSATIVE_PLURAL}
    assert cases_of(form, forms) == (bone if cases is None else cases)


def test_every_serbian_form_that_is_inflected_from_another_has_a_case() -> None:
    for term, family in families("sr"):
        assert cases_of(family[0], family) & {Case.NOMINATIVE, Case.PLURAL}, (term.id, family[0])
    known = [(form, family) for _, family in families("sr") for form in family]
    without = [form for form, family in known if not cases_of(form, family)]
    assert len(without) < len(known) * 0.04, without


TOWN_HALL = ("opština", "opštine", "opštini", "opštinu", "opštinom", "opštinama")


@pytest.mark.parametrize(
    ("old", "before", "expected"),
    [
        ("Kotar", "", None),
        ("Kotara", "", "opština"),
        ("kotara", "novac", "opštine"),
        ("kotara", "iz", "opštine"),
        ("kotaru", "u", "opštini"),
        ("kotaru", "ka", "opštini"),
        ("kotar", "kroz", "opštinu"),
        ("kotarom", "sa", "opštinom"),
        ("kotarima", "", "opštinama"),
        ("županijom", "pred", "opštinom"),
        ("županiju", "za", "opštinu"),
        ("županija", "je", "opština"),
        ("kotaru", "pomogli", None),
    ],
)
def test_serbian_places(old: str, before: str, expected: str | None) -> None:
    assert serbian.fitting(TOWN_HALL, old, before) == expected


@pytest.mark.parametrize(
    ("old", "expected"),
    [
        ("tribunal", "court"),
        ("tribunals", "courts"),
        ("tribunal's", "court's"),
        ("tribunal’s", "court's"),
        ("press", "court"),
        ("status", "court"),
    ],
)
def test_english_forms(old: str, expected: str) -> None:
    assert english.fitting(("court", "courts", "court's"), old, "") == expected


def test_an_english_possessive_is_made_where_the_term_base_has_none() -> None:
    assert english.fitting(("court",), "tribunal's", "the") == "court's"
    assert english.fitting(("police",), "officers", "the") == "police"


def test_a_sentence_begins_with_a_capital_and_goes_on_without() -> None:
    term = Term("court", "law", {"en": ("court", "courts")})
    assert fitting_form(term, "tribunals sat", 0, 9, "en") == "Courts"
    assert fitting_form(term, "“tribunals sat", 1, 10, "en") == "Courts"
    assert fitting_form(term, "It sat. tribunals left", 8, 17, "en") == "Courts"
    assert fitting_form(term, "the tribunals", 4, 13, "en") == "courts"


def test_a_language_without_rules_is_left_alone_but_for_what_is_kept() -> None:
    term = Term("court", "law", {"en": ("court",), "mk": ("суд",)})
    kept = Term("kfor", "acronym", {"en": ("KFOR",), "mk": ("КФОР",)}, keep=True)

    assert fitting_form(term, "трибунал", 0, 8, "mk") is None
    assert fitting_form(kept, "кејфор", 0, 6, "mk") == "КФОР"
    assert fitting_form(term, "tribunal", 0, 8, "sq") is None


@pytest.mark.parametrize(
    ("links", "span"),
    [
        (((0, 6, 0, 6),), (0, 6)),
        (((0, 6, 0, 6), (7, 12, 9, 14)), (0, 14)),
        (((0, 6, 0, 6), (7, 12, 15, 19)), None),
        (((13, 15, 0, 6),), None),
        ((), None),
    ],
)
def test_linked_words_are_one_span_with_linking_articles_at_most_between(
    links: tuple[tuple[int, int, int, int], ...], span: tuple[int, int] | None
) -> None:
    assert linked_span(0, 12, links, "Kuvend  i Zyra dhe tjera") == span


@pytest.mark.parametrize(
    ("text", "word", "verb"),
    [
        ("they will appeal", "appeal", True),
        ("they will certainly not appeal", "appeal", True),
        ("who votes", "votes", True),
        ("he votes", "votes", True),
        ("they votes", "votes", False),
        ("will votes decide", "votes", False),
        ("he wants to strike", "strike", True),
        ("subject to appeal", "appeal", False),
        ("to appeal", "appeal", False),
        ("appeal", "appeal", False),
        ("the police arrest the man", "arrest", True),
        ("after his arrest the man left", "arrest", False),
        ("this protest the mayor saw", "protest", False),
        ("they court", "court", False),
        ("the May protest", "protest", False),
        ("it may protest", "protest", True),
    ],
)
def test_english_verbs(text: str, word: str, *, verb: bool) -> None:
    start = text.index(word)
    assert english.is_verb(text, start, start + len(word)) is verb
