from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest

from rkslocale.script import acronyms, english, names, phrases, to_cyrillic, to_latin

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
    assert len(PAIRS) >= 200
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
        ("5G mreža i MP3 datoteka", "5Г мрежа и MP3 датотека"),
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


@pytest.mark.parametrize(
    "word",
    [
        *("Barack", "Zuckerberg", "Nathan", "Khaled", "Islamophobiju", "Eddie", "Landscape", "Spokesman", "Management"),
        *("Johnson", "Joshua", "Scholz", "Borrell", "Bloomberg", "DiCaprio", "McCain", "Michael", "Smith", "Prishtina"),
        *("Hashim", "Cameron", "Clinton", "Facebook", "website", "information", "Airlines", "Freedom", "Guardiola"),
    ],
)
def test_foreign_spelling_is_seen(word: str) -> None:
    kept = to_cyrillic(f"Ovde je reč „{word}“ napisana.")
    assert word in kept
    assert to_latin(kept) == f"Ovde je reč „{word}“ napisana."


@pytest.mark.parametrize(
    "word",
    [
        *("prethodni", "prethodnica", "othranjen", "pothranjenost", "neophodan", "ophođenje", "ophrvan", "ishod"),
        *("ishrana", "shodno", "shema", "rashladni", "rashod", "shvatiti", "Stokholm", "Zakhej", "kocka", "kockar"),
        *("pucketanje", "Donjeck", "svetionik", "gostionica", "zoolog", "kooperacija", "samoodbrana", "poodavno"),
        *(
            "novootvoren",
            "neefikasan",
            "preeksponiran",
            "pouka",
            "proučiti",
            "zaista",
            "naivan",
            "naučnik",
            "vannastavni",
        ),
        *("poddirektor", "naddržavni", "preddiplomski", "oddeliti", "superračunar", "posttraumatski", "najjači"),
        *("Vroclav", "Alchajmer", "lufthanza", "Vajthol", "Pasha", "table", "varijable", "hmm", "Trening", "Vašington"),
        *(
            "bescarinski",
            "Ćinghua",
            "BiH",
            "KiM",
            "MiG",
            "KoSSev",
            "MajSpejs",
            "protivvazdušni",
            "Kliford",
            "Dženings",
            "Hejstings",
        ),
        *("crkva", "ocrniti", "licem", "zvezdicom", "carica", "curiti", "cunami", "Jovan", "Sion", "radio", "avion"),
    ],
)
def test_serbian_words_are_not_foreign(word: str) -> None:
    converted = to_cyrillic(word)
    assert not set(converted.lower()) & set("abcdefghijklmnoprstuvzčćđšž")
    assert to_latin(converted) == word


@pytest.mark.parametrize(
    ("latin", "cyrillic"),
    [
        ("To je El-Hassan Mohamed.", "То је El-Hassan Mohamed."),
        ("To je Wong Kwok-kina.", "То је Wong Kwok-kina."),
        ("To su Kwokok-hing i Ju-chung Lin.", "То су Kwokok-hing и Ju-chung Lin."),
        ("Ovde je George W. Bush, a tamo x. Potom ništa.", "Овде је George W. Bush, а тамо x. Потом ништа."),
        ("Grad San Francisco i dr Nancy Ben", "Град San Francisco и др Nancy Ben"),
        ("Predsednik Amerike Barack Obama", "Председник Америке Barack Obama"),
        ("Predsednik Barack Obama", "Председник Barack Obama"),
        ("Kaže Boris Johnson. Boris Johnson", "Каже Boris Johnson. Boris Johnson"),
        ("Vlada je van Google mreže", "Влада је ван Google мреже"),
        ("slika Vincent van Gogh", "слика Vincent van Gogh"),
        ("Michael Tien NPP i Michael Tien SAD", "Michael Tien NPP и Michael Tien САД"),
        ("papa Pavle VI i Ruben V juče", "папа Павле VI и Рубен V јуче"),
        ("Airbus A320 i Boeing 737", "Airbus A320 и Boeing 737"),
        ("klub AC Milan", "клуб AC Milan"),
        ("Hashim Thaçi", "Hashim Thaçi"),
    ],
)
def test_a_name_is_in_one_script(latin: str, cyrillic: str) -> None:
    assert to_cyrillic(latin) == cyrillic


@pytest.mark.parametrize(
    ("latin", "cyrillic"),
    [
        ("Google-a, Huawei-jem i Reuters-ovog", "Google-а, Huawei-јем и Reuters-овог"),
        ("Harvard-a i Opera-om", "Harvard-а и Opera-ом"),
        ("MUP-a i BBC-jev", "МУП-а и BBC-јев"),
        ("Viber-grupa i PDF-dokument", "Viber-група и PDF-документ"),
        ("radio-aparat i ja-ja", "радио-апарат и ја-ја"),
    ],
)
def test_endings_after_a_hyphen(latin: str, cyrillic: str) -> None:
    assert to_cyrillic(latin) == cyrillic


@pytest.mark.parametrize(
    ("latin", "cyrillic"),
    [
        ("SPC i CIK", "СПЦ и ЦИК"),
        ("RSPCA i NCAA", "RSPCA и NCAA"),
        ("JPQ", "JPQ"),
        ("JPK", "ЈПК"),
        ("CENA NAFTE", "ЦЕНА НАФТЕ"),
        ("Ovo je SRCE grada.", "Ово је СРЦЕ града."),
        ("U.S. i U. N. i U.S.A.", "U.S. и U. N. и U.S.A."),
        ("Uhapšen je S.M. iz Peći.", "Ухапшен је С.М. из Пећи."),
        ("AT&T i H&M", "AT&T и H&M"),
        ("F-16, G7, 5G, 4x4", "Ф-16, Г7, 5Г, 4x4"),
        ("COVID-19 i kovid 19", "COVID-19 и ковид 19"),
    ],
)
def test_acronyms(latin: str, cyrillic: str) -> None:
    assert to_cyrillic(latin) == cyrillic


def test_the_tables_do_not_contradict_each_other() -> None:
    assert all(acronyms.weight(acronym, headline=False) < 0 for acronym in acronyms.CONVERTED)
    assert all(name.istitle() and name.isascii() for name in names.PERSONS | names.SHARED)
    assert all(word.islower() and word.isascii() for word in names.BRANDS | english.WORDS | english.SHARED)
    assert not names.PERSONS & names.SHARED
    assert not names.BRANDS & names.SERBIAN
    assert not english.WORDS & (english.SHARED | english.FUNCTION_WORDS)
    assert names.NOUNS <= names.SHARED
    assert all(particle.islower() for particle in names.PARTICLES)


@pytest.mark.parametrize("name", phrases.OF_SEVERAL_WORDS)
def test_names_of_several_words_stay(name: str) -> None:
    assert to_cyrillic(f"Piše {name} danas.") == f"Пише {name} данас."


@pytest.mark.parametrize(
    ("latin", "cyrillic"),
    [
        ("„Dragons' Den“ je počeo", "„Dragons' Den“ је почео"),
        ("„Google nas prati“", "„Google нас прати“"),
        ("„Boris Godunov“ i „Fast Lane“", "„Борис Годунов“ и „Fast Lane“"),
        ("„Nova Game of Thrones“", "„Nova Game of Thrones“"),
        ("Margaret O’Brien i O’Nil", "Margaret O’Brien и О’Нил"),
    ],
)
def test_titles_and_apostrophes(latin: str, cyrillic: str) -> None:
    assert to_cyrillic(latin) == cyrillic


def test_cyrillic_beside_latin_is_judged_as_if_it_were_latin() -> None:
    once = to_cyrillic("Car Aleksandar I vladao je, a Barack Obama posle.")
    assert once == "Цар Александар I владао је, а Barack Obama после."
    assert to_cyrillic(once) == once
    assert to_cyrillic("Њ injekcija и Љ nadživeti") == "Њ инјекција и Љ надживети"
