from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest

from rkslocale.script import to_cyrillic, to_latin

GOLDEN = Path(__file__).parents[1] / "golden" / "sr" / "script.tsv"
PAIRS = [
    tuple(line.split("\t"))
    for line in GOLDEN.read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("# ")
]


@pytest.mark.parametrize(("latin", "cyrillic"), PAIRS)
def test_golden_into_cyrillic(latin: str, cyrillic: str) -> None:
    assert to_cyrillic(latin) == cyrillic


@pytest.mark.parametrize(("latin", "cyrillic"), PAIRS)
def test_golden_into_latin(latin: str, cyrillic: str) -> None:
    assert to_latin(cyrillic) == latin


def test_the_golden_file_is_large_enough_and_has_every_letter() -> None:
    assert len(PAIRS) >= 80
    assert set("абвгдђежзијклљмнњопрстћуфхцчџш") <= set("".join(cyrillic for _, cyrillic in PAIRS))


@pytest.mark.parametrize(
    ("cyrillic", "latin"),
    [
        ("Љ", "Lj"),
        ("Љ. Њ.", "Lj. Nj."),
        ("ЊЕГОШ", "NJEGOŠ"),
        ("Његош", "Njegoš"),
        ("КОЊ", "KONJ"),
        ("КОЊ-а", "KONJ-a"),
        ("ЏАЏ", "DŽADŽ"),
        ("ЊУ-ЈОРК", "NJU-JORK"),
        ("aЉ2", "aLj2"),
    ],
)
def test_the_case_of_digraphs(cyrillic: str, latin: str) -> None:
    assert to_latin(cyrillic) == latin


def test_letters_that_are_not_serbian_stay() -> None:
    assert to_latin("Ёлка и щука, Ѓорѓи, ї") == "Ёlka i щuka, Ѓorѓi, ї"


def test_decomposed_letters_are_the_composed_ones() -> None:
    assert to_cyrillic(unicodedata.normalize("NFD", "Čović, žuti džep, đak i Šešelj")) == "Човић, жути џеп, ђак и Шешељ"


@pytest.mark.parametrize("latin", ["NJemačka", "nJ", "DŽep", "LjUBAV", "NJ", "Nj", "aNJ", "ANj", "NjNJ", "LJ. P."])
def test_odd_capitals_come_back_as_they_were(latin: str) -> None:
    assert to_latin(to_cyrillic(latin)) == latin


@pytest.mark.parametrize("cyrillic", ["Скупштина Косова је у Приштини.", "Ђаци", ""])
def test_cyrillic_goes_through(cyrillic: str) -> None:
    assert to_cyrillic(cyrillic) == cyrillic


@pytest.mark.parametrize(
    ("latin", "cyrillic"),
    [
        ("(vidi https://primer.rs/a_b).", "(види https://primer.rs/a_b)."),
        ("kraj.Ali", "крај.Али"),
        ("i/ili", "и/или"),
        ("/var/log/rkslocale", "/var/log/rkslocale"),
        ("5G mreža i MP3 datoteka", "5G мрежа и MP3 датотека"),
        ("2 m.", "2 m."),
        ("u 2 mesta", "у 2 места"),
        ("100km", "100km"),
        ("15\u00a0km²", "15\u00a0km²"),
        ("CD i DVD", "CD и DVD"),
        ("MI I VI", "МИ И VI"),
        ("član V, stav I.", "члан V, став И."),
        ("McDonald’s i Moody's", "McDonald’s и Moody's"),
        ("Rock and Roll", "Rock and Roll"),
        ("zabava u stilu Rock and roll večeras", "забава у стилу Rock and roll вечерас"),
        ("neodživljen", "неодживљен"),
        ("binjektaš", "бињекташ"),
        ("izvanjezički", "изванјезички"),
    ],
)
def test_what_stays(latin: str, cyrillic: str) -> None:
    assert to_cyrillic(latin) == cyrillic
