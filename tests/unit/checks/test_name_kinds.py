"""Persons, single letters and misspellings, each by the module that knows them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rkslocale.checks.name_letters import other_letter
from rkslocale.checks.name_matching import is_title_case
from rkslocale.checks.name_parts import parts, said
from rkslocale.checks.name_persons import replaced_persons
from rkslocale.checks.name_spelling import misspelt
from rkslocale.locales import ENGLISH, SERBIAN, SERBIAN_LATIN, Locale

ALBANIAN = Locale("sq")


def persons(source: str, target: str, locale: Locale) -> list[tuple[str, str]]:
    found = replaced_persons(parts(source, ENGLISH), parts(target, locale), ("en", locale.language))
    return [(said(gone), said(other)) for gone, other in found]


def letter(source: str, target: str, locale: Locale) -> tuple[str, int] | None:
    return other_letter((source, ENGLISH), (target, locale), parts(source, ENGLISH))


def slips(source: str, target: str, locale: Locale) -> list[str]:
    found = misspelt(parts(source, ENGLISH), parts(target, locale), ("en", locale.language))
    return [name.text for _, name in found]


@pytest.mark.parametrize(
    ("source", "target", "locale", "expected"),
    [
        ("Then Rose Baker sang.", "Zatim je pevala Ruža Pekar.", SERBIAN_LATIN, [("Rose Baker", "Ruža Pekar")]),
        ("Then Rose Baker sang.", "Zatim je pevala Rouz Bejker.", SERBIAN_LATIN, []),
        ("Then Gary King sang.", "Zatim je pevao Gari Kralj.", SERBIAN_LATIN, [("Gary King", "Gari Kralj")]),
        ("Then Gary King sang.", "Pastaj këndoi Gari Mbreti.", ALBANIAN, [("Gary King", "Gari Mbreti")]),
        ("Then Albin Kurti spoke.", "Pastaj foli Kryeministri Kurti.", ALBANIAN, []),
        ("Then Albin Kurti spoke.", "Pastaj foli ai.", ALBANIAN, []),
        ("The Rose Garden is open.", "Vrt ruža je otvoren.", SERBIAN_LATIN, []),
    ],
)
def test_persons(source: str, target: str, locale: Locale, expected: list[tuple[str, str]]) -> None:
    assert persons(source, target, locale) == expected


@pytest.mark.parametrize(
    ("source", "target", "locale", "expected"),
    [
        ("They met in Group C today.", "Sot u takuan në Grupin D.", ALBANIAN, "C"),
        ("They met in Group C today.", "Sot u takuan në Grupin C.", ALBANIAN, None),
        ("They met in Group B today.", "Данас су се састали у групи Б.", SERBIAN, None),
        ("They met in Group C today.", "Данас су се састали у групи Ц.", SERBIAN, None),
        ("A man saw what I saw.", "Čovek je video grupu B.", SERBIAN_LATIN, None),
        ("Samuel L. Jackson came.", "Erdhi Samuel B. Jackson.", ALBANIAN, None),
    ],
)
def test_letters(source: str, target: str, locale: Locale, expected: str | None) -> None:
    found = letter(source, target, locale)
    assert (found[0] if found else None) == expected


def test_a_name_with_swapped_letters() -> None:
    assert slips("Then Joe Biden spoke.", "Zatim je govorio Džo Bjaden.", SERBIAN_LATIN) == ["Bjaden"]
    assert slips("Then Joe Biden spoke.", "Zatim je govorio Džo Bajden.", SERBIAN_LATIN) == []
    assert slips("Then Joe Biden spoke.", "Zatim su slušali Džoa Bajdena.", SERBIAN_LATIN) == []


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Kurti Meets Osmani After Long Break", True),
        ("Kurti meets Osmani after a long break", False),
        ("Then Rose Baker spoke with Grace Young", False),
        ("Kurti", False),
    ],
)
def test_title_case(text: str, title: bool) -> None:
    assert is_title_case(parts(text, ENGLISH)) is title


@settings(max_examples=50, deadline=None)
@given(st.text(max_size=60), st.text(max_size=60), st.sampled_from([ALBANIAN, SERBIAN, SERBIAN_LATIN]))
def test_letters_lie_within_any_target(source: str, target: str, locale: Locale) -> None:
    found = letter(source, target, locale)
    assert found is None or (target[found[1]].isupper() and found[0] in source)


@settings(max_examples=50, deadline=None)
@given(st.sampled_from(["Rose Baker", "Gary King", "Albin Kurti", "Grace Young"]), st.sampled_from([ALBANIAN, SERBIAN]))
def test_a_name_kept_as_it_is_is_no_other(person: str, locale: Locale) -> None:
    assert not persons(f"There {person} sang.", f"There {person} sang.", locale)
