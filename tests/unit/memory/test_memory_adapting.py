"""Targets adapted to other figures, and those that are left to people."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rkslocale.language.figures import Style, numeral
from rkslocale.locales import ENGLISH, SERBIAN, SERBIAN_LATIN, Locale
from rkslocale.memory.adapting import Adapted, adapt

SQ = Locale("sq")
LOCALES = {"sq": SQ, "sr": SERBIAN, "sr-Latn": SERBIAN_LATIN}

CASES = [
    # new source, remembered source, remembered target, locale, adapted target
    (
        "The ministry paid 5,200 euros.",
        "The ministry paid 4,700 euros.",
        "Ministria pagoi 4.700 euro.",
        "sq",
        "Ministria pagoi 5.200 euro.",
    ),
    (
        "The ministry paid 5,200 euros.",
        "The ministry paid 4,700 euros.",
        "Ministria pagoi 4 700 euro.",
        "sq",
        "Ministria pagoi 5 200 euro.",
    ),
    (
        "The road was opened on 12 July 2024.",
        "The road was opened on 10 June 1999.",
        "Rruga u hap më 10 qershor 1999.",
        "sq",
        "Rruga u hap më 12 korrik 2024.",
    ),
    (
        "The road was opened on July 12, 2024.",
        "The road was opened on June 10, 1999.",
        "Put je otvoren 10. juna 1999. godine.",
        "sr-Latn",
        "Put je otvoren 12. jula 2024. godine.",
    ),
    ("Some 23 people came.", "Some 22 people came.", "Дошле су 22 особе.", "sr", "Дошле су 23 особе."),
    ("It costs 4 million euros.", "It costs 3 million euros.", "Кошта 3 милиона евра.", "sr", "Кошта 4 милиона евра."),
    ("Some 12% voted.", "Some 15% voted.", "Votuan 15%.", "sq", "Votuan 12%."),
    (
        "Arta Krasniqi came with 7 men on 3 May 2021.",
        "Arta Krasniqi came with 5 men on 4 May 2020.",
        "Arta Krasniqi erdhi me 5 burra më 4 maj 2020.",
        "sq",
        "Arta Krasniqi erdhi me 7 burra më 3 maj 2021.",
    ),
    (
        "The bridge was opened on 9 May 2021.",
        "The bridge was opened on 3 March 2020.",
        "Most je otvoren 3. marta 2020.",
        "sr-Latn",
        "Most je otvoren 9. maja 2021.",
    ),
    ("A 31-year-old was hurt.", "A 25-year-old was hurt.", "U lëndua një 25-vjeçar.", "sq", "U lëndua një 31-vjeçar."),
    (
        "The mine closed in 2003.",
        "The mine closed in 1998.",
        "Rudnik je zatvoren 1998.",
        "sr-Latn",
        "Rudnik je zatvoren 2003.",
    ),
    ("We have 102 rooms.", "We have 24 rooms.", "Имамо 24 собе.", "sr", "Имамо 102 собе."),
]


@pytest.mark.parametrize(("text", "source", "target", "locale", "adapted"), CASES)
def test_what_is_certain_is_adapted(text: str, source: str, target: str, locale: str, adapted: str) -> None:
    done = adapt(text, source, target, (ENGLISH, LOCALES[locale]))
    assert done is not None
    assert done.target == adapted
    assert done.changes


@pytest.mark.parametrize(("text", "source", "target", "locale", "adapted"), CASES)
def test_law_adapted_there_and_back_is_the_remembered_target(
    text: str, source: str, target: str, locale: str, adapted: str
) -> None:
    back = adapt(source, text, adapted, (ENGLISH, LOCALES[locale]))
    assert back is not None
    assert back.target == target


@given(st.text(), st.text(), st.sampled_from([ENGLISH, SQ, SERBIAN]), st.sampled_from([ENGLISH, SQ, SERBIAN_LATIN]))
def test_law_the_same_figures_leave_the_target_as_it_is(source: str, target: str, one: Locale, other: Locale) -> None:
    assert adapt(source, source, target, (one, other)) == Adapted(target, ())


@given(st.integers(2, 999), st.integers(2, 999))
def test_law_in_serbian_only_numbers_of_one_category_are_exchanged(old: int, new: int) -> None:
    done = adapt(f"We saw {new} people.", f"We saw {old} people.", f"Videli smo {old} ljudi.", (ENGLISH, SERBIAN_LATIN))
    if len({SERBIAN_LATIN.plural_category(Decimal(number)) for number in (old, new)}) > 1:
        assert done is None
    else:
        assert done is not None
        assert done.target == f"Videli smo {new} ljudi."


@given(st.integers(10_000, 9_999_999), st.integers(10_000, 9_999_999))
def test_law_numbers_keep_the_grouping_of_the_remembered_target(old: int, new: int) -> None:
    for thousands in (".", " ", "\u00a0"):
        style = replace(Style.of(SQ), thousands=thousands)
        texts = (f"They have {new:,} books.", f"They have {old:,} books.")
        done = adapt(*texts, f"Kanë {numeral(str(old), style)} libra.", (ENGLISH, SQ))
        assert done is not None
        assert done.target == f"Kanë {numeral(str(new), style)} libra."


@pytest.mark.parametrize(
    ("text", "source", "target", "locale"),
    [
        # The words differ as well.
        ("The ministry paid 5,200 euros.", "The ministry got 4,700 euros.", "Ministria mori 4.700 euro.", "sq"),
        # Serbian nouns take another form.
        ("Some 25 people came.", "Some 22 people came.", "Došle su 22 osobe.", "sr-Latn"),
        ("Some 21 people came.", "Some 11 people came.", "Došlo je 11 ljudi.", "sr-Latn"),
        # What is to be replaced stands there twice, or in the target not at all, or in words.
        ("It has 4 rooms and 5 doors.", "It has 4 rooms and 4 doors.", "Ka 4 dhoma dhe 4 dyer.", "sq"),
        ("It has 6 rooms.", "It has 5 rooms.", "Ka dhoma.", "sq"),
        ("It has 6 rooms.", "It has 5 rooms.", "Ka pesë dhoma.", "sq"),
        # Another currency, another kind of figure.
        ("It cost $500.", "It cost €400.", "Kushtoi 400 euro.", "sq"),
        # Another name, be it with an ending, with another form in Albanian, or of another gender.
        ("The base of OSCE is here.", "The base of KFOR is here.", "Baza e KFOR-it është këtu.", "sq"),
        ("The base of UN is here.", "The base of NATO is here.", "Baza e NATO është këtu.", "sq"),
        ("He lives in Pristina.", "He lives in Prizren.", "Ai jeton në Prizren.", "sq"),
        ("Then Arta Krasniqi is sad.", "Then Bekim Gashi is sad.", "Atëherë Bekim Gashi është i trishtuar.", "sq"),
        # A half: 1,5 milion, but 2,5 milionë and miliona; 5 kilometara, 5,5 kilometra.
        ("It cost 2.5 million euros.", "It cost 1.5 million euros.", "Kushtoi 1,5 milion euro.", "sq"),
        ("It cost 2.5 million euros.", "It cost 1.5 million euros.", "Koštalo je 1,5 milion evra.", "sr-Latn"),
        ("He ran 5.5 kilometres.", "He ran 5 kilometres.", "Trčao je 5 kilometara.", "sr-Latn"),
        # What looks like a year is a count.
        ("Some 2005 people came.", "Some 2002 people came.", "Došle su 2002 osobe.", "sr-Latn"),
        # The target says more in figures than its source.
        ("It is 20 miles away.", "It is 10 miles away.", "Është 10 milje (16 km) larg.", "sq"),
        # An ending of the number itself.
        ("It was built in 1996.", "It was built in 1994.", "U ndërtua më 1994-n.", "sq"),
        ("She is the 9th witness.", "She is the 7th witness.", "Ajo është dëshmitarja e 7-të.", "sq"),
        # A day of the week.
        ("He came on Friday.", "He came on Monday.", "Ai erdhi të hënën.", "sq"),
    ],
)
def test_what_is_not_certain_is_left_to_people(text: str, source: str, target: str, locale: str) -> None:
    assert adapt(text, source, target, (ENGLISH, LOCALES[locale])) is None


@pytest.mark.parametrize(
    ("old", "new", "target", "adapted"),
    [
        ("28", "35", "A 28-year-old came.", "A 35-year-old came."),
        ("18", "80", "An 18-year-old came.", "An 80-year-old came."),
        ("18", "25", "An 18-year-old came.", None),
        ("28", "82", "A 28-year-old came.", None),
        ("28", "11", "Here a 28-year-old came.", None),
        ("28", "11", "Anna’s 28-year-old came.", "Anna’s 11-year-old came."),
    ],
)
def test_the_english_article_fits_the_number(old: str, new: str, target: str, adapted: str | None) -> None:
    done = adapt(f"Erdhi një {new}-vjeçar.", f"Erdhi një {old}-vjeçar.", target, (SQ, ENGLISH))
    assert (done and done.target) == adapted


def test_of_another_language_nothing_is_adapted() -> None:
    german = Locale("de")
    assert adapt("Es sind 6.", "Es sind 5.", "There are 5.", (german, ENGLISH)) is None
    assert adapt("There are 6.", "There are 5.", "Es sind 5.", (ENGLISH, german)) is None
