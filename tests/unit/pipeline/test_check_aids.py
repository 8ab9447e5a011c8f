"""What the checks of terms and of furniture are handed."""

from __future__ import annotations

import pytest

from rkslocale.locales import ENGLISH, SERBIAN, SERBIAN_LATIN, Locale
from rkslocale.model import Term
from rkslocale.pipeline.furniture_aid import furniture_aid
from rkslocale.pipeline.term_aid import doubtful_terms, term_aid
from rkslocale.project.furnishing import localizer_for, recogniser_for
from rkslocale.project.terminology import starter_base
from rkslocale.terms import TermBase

ALBANIAN = Locale("sq")
COUNCIL = Term("council", "institution", {"en": ("council",), "sq": ("këshill", "këshilli"), "sr": ("savet", "saveta")})
OWN = TermBase([COUNCIL])


def test_a_term_that_is_missing_comes_with_its_forms() -> None:
    (missing,) = term_aid(OWN, ENGLISH, ALBANIAN)("The council met.", "Bordi u mblodh.")
    assert (missing.source, missing.accepted) == ("council", ("këshill", "këshilli"))


def test_forms_are_in_the_script_of_the_target() -> None:
    (missing,) = term_aid(OWN, ENGLISH, SERBIAN)("The council met.", "Одбор се састао.")
    assert missing.accepted == ("савет", "савета")
    (missing,) = term_aid(OWN, ENGLISH, SERBIAN_LATIN)("The council met.", "Odbor se sastao.")
    assert missing.accepted == ("savet", "saveta")


def test_any_form_will_do_in_either_script() -> None:
    assert not term_aid(OWN, ENGLISH, SERBIAN)("The council met.", "Састанак савета је почео.")
    assert not term_aid(OWN, ENGLISH, ALBANIAN)("The council met.", "Këshilli u mblodh.")


@pytest.mark.parametrize("target", ["Mbledhja e këshilltarëve nisi.", "Këshillat u mblodhën."])
def test_a_word_of_the_same_root_will_do(target: str) -> None:
    assert not term_aid(OWN, ENGLISH, ALBANIAN)("The council met.", target)


def test_a_term_is_missing_once() -> None:
    assert len(term_aid(OWN, ENGLISH, ALBANIAN)("The council met the council.", "Bordi u mblodh.")) == 1


def test_a_doubtful_term_is_asked_for_in_the_newsrooms_own_words_only() -> None:
    name, form = min(doubtful_terms()["en", "sq"])
    starter = next(term for term in starter_base().terms if term.id == name)
    assert starter.forms["sq"][0] == form
    own = Term(name, starter.domain, {"en": ("blorp",), "sq": ("zhgjëndrra",)})
    said = Term(name, starter.domain, {"en": ("blorp",), "sq": (form,)})
    assert term_aid(TermBase([own]), ENGLISH, ALBANIAN)("The blorp fell.", "U rrëzua.")
    assert not term_aid(TermBase([said]), ENGLISH, ALBANIAN)("The blorp fell.", "U rrëzua.")


def test_the_doubtful_terms_are_those_of_the_term_base() -> None:
    known = {term.id: term for term in starter_base().terms}
    for (_, target), terms in doubtful_terms().items():
        assert all(known[name].forms[target][0] == form for name, form in terms)


CHAMBER = Term("chamber", "institution", {"en": ("Chamber of Trade",), "sq": ("Oda e Tregtisë", "Odës së Tregtisë")})
PEJA = Term("peja", "place", {"en": ("Peja",), "sq": ("Pejë", "Peja", "Pejës")})
NAMES = TermBase([CHAMBER, PEJA])


@pytest.mark.parametrize("target", ["OTK-ja u ankua.", "OT-ja u ankua.", "Ankesa erdhi nga OTAK."])
def test_an_acronym_will_do_if_it_begins_with_the_initials(target: str) -> None:
    missing = term_aid(NAMES, ENGLISH, ALBANIAN)("The Chamber of Trade complained.", target)
    assert bool(missing) == ("OT-" in target)  # two letters are too few


def test_an_acronym_in_brackets_stands_beside_the_name() -> None:
    assert term_aid(NAMES, ENGLISH, ALBANIAN)("The Chamber of Trade complained.", "Salla e Shitjes (OTK) u ankua.")


def test_a_longer_name_that_is_kept_will_do() -> None:
    missing = term_aid(NAMES, ENGLISH, ALBANIAN)
    assert not missing("He reads the Peja Gazette.", "Ai e lexon “Peja Gazette”.")
    assert not missing("He reads The Chamber of Trade News.", "Ai e lexon “Chamber of Trade News”.")
    assert missing("He reads the Chamber of Trade News.", "Ai e lexon gazetën.")


def test_a_place_is_missed_only_beside_another_name() -> None:
    missing = term_aid(NAMES, ENGLISH, ALBANIAN)
    assert not missing("Do not go to Peja.", "Rrini në shtëpi.")
    assert missing("Do not go to Peja.", "Mos shkoni në Gjakovë.")


def test_furniture_is_said_in_the_targets_locale() -> None:
    said = furniture_aid(recogniser_for(ENGLISH, ()), localizer_for(SERBIAN))
    assert said("Read more") == "Опширније"
    assert said("The road is closed.") is None


def test_site_names_are_furniture_too() -> None:
    said = furniture_aid(recogniser_for(ENGLISH, ("RKS NEWS",)), localizer_for(ALBANIAN))
    assert said("RKS NEWS 3 min read") == "RKS NEWS 3 min lexim"


def test_a_locale_without_a_catalog_says_nothing() -> None:
    assert furniture_aid(recogniser_for(ENGLISH, ()), localizer_for(Locale("de")))("Read more") is None
