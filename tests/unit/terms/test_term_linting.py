"""What is wrong with an entry of a term base."""

from __future__ import annotations

import pytest

from rkslocale import assets
from rkslocale.formats import term_csv
from rkslocale.model import Term
from rkslocale.terms.linting import faults_of


def test_the_shipped_terms_have_no_fault() -> None:
    for term in term_csv.read((assets.root() / "terms" / "news.csv").read_bytes()):
        assert list(faults_of(term)) == [], term.id


@pytest.mark.parametrize(
    ("term", "what"),
    [
        (Term("x", "law", {"en": ("court",)}), "“x” has a term in one language only"),
        (
            Term("x", "law", {"en": ("court",), "sr": ("sud", "tribunal")}, note="usual; not: tribunal (foreign)"),
            "“tribunal” is accepted in Serbian, but the note forbids it",
        ),
        (
            Term("x", "acronym", {"en": ("KFOR",), "sq": ("Kfor",)}, keep=True),
            "“KFOR” is not to be translated, but is “Kfor” in Albanian",
        ),
        (Term("x", "law", {"en": ("court",), "sq": ("gjykate\u0308",)}), "is written with combining accents"),
        (Term("x", "law", {"en": ("court",), "sr": ("суд",)}), "“суд” has “с”, which is no Latin letter"),
        (Term("x", "law", {"en": ("court",), "sq": ("gjykatа",)}), "has “а”, which is no Latin letter"),
        (
            Term("x", "place", {"en": ("Yorkshire",), "sr": ("Yorkšir",)}),
            "“Yorkšir” has “y”, which Serbian does not",
        ),
        (Term("x", "place", {"en": ("Peja",), "sq": ("Peć",)}), "“Peć” has “ć”, which Albanian does not"),
    ],
)
def test_each_fault_is_named_with_what_to_do(term: Term, what: str) -> None:
    ((found, hint),) = faults_of(term)
    assert what in found
    assert hint


@pytest.mark.parametrize(
    "term",
    [
        Term("x", "acronym", {"en": ("EULEX",), "sr": ("EULEX", "EULEX-a")}),
        Term(
            "x", "people", {"en": ("Amnesty International",), "sr": ("Amnesty International", "Amnesty Internationala")}
        ),
        Term("x", "newsroom", {"en": ("RKS News",), "sr": ("RKS News",)}, keep=True),
        Term("x", "place", {"en": ("Peja", "Peć"), "sq": ("Pejë",)}),
        Term("x", "place", {"en": ("Skenderaj", "Skënderaj"), "sq": ("Skenderaj",)}, note="not: Skënderaj"),
        Term("x", "law", {"en": ("court",), "sq": ("gjykatë",)}, note="see judge; not: gjyq (colloquial)"),
    ],
)
def test_what_is_right_is_not_reported(term: Term) -> None:
    assert list(faults_of(term)) == []
