from __future__ import annotations

import datetime as dt
from gettext import NullTranslations
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rkslocale.assets import root
from rkslocale.furniture import (
    _FURTHER_SPELLINGS,
    _MESSAGES,
    DATE,
    DATE_WITH_WEEKDAY,
    DRAFT_NOTICE,
    NOTICE,
    localize,
    notice,
    recogniser,
)
from rkslocale.locales import Locale, load_translations
from rkslocale.model import Furniture

if TYPE_CHECKING:
    from collections.abc import Callable

EN, SQ, SR, SR_LATN = map(Locale.parse, ("en", "sq", "sr", "sr-Latn"))
LOCALES = (EN, SQ, SR, SR_LATN)


def translations_of(locale: Locale) -> NullTranslations:
    if locale == EN:
        return NullTranslations()
    return load_translations((root() / locale.gettext / "LC_MESSAGES" / "rkslocale.po").read_bytes())


TRANSLATIONS = {locale: translations_of(locale) for locale in LOCALES}
RECOGNISERS: dict[Locale, Callable[[str], tuple[Furniture, ...] | None]] = {
    locale: recogniser(TRANSLATIONS[locale], locale, ("RKS NEWS", "Gazeta e Re", "Mitrovica")) for locale in LOCALES
}


def said(line: str, source: Locale, target: Locale) -> str | None:
    parts = RECOGNISERS[source](line)
    return None if parts is None else localize(parts, TRANSLATIONS[target], target)


# Every row says one thing in all languages; each of them is understood, and said in each of the others.
SAME = [
    ("By Agim Hoxha", "Nga Agim Hoxha", "Пише: Agim Hoxha", "Piše: Agim Hoxha"),
    (
        "By Agim Hoxha and Mira Krasniqi",
        "Nga Agim Hoxha dhe Mira Krasniqi",
        "Пишу: Agim Hoxha и Mira Krasniqi",
        "Pišu: Agim Hoxha i Mira Krasniqi",
    ),
    ("By Mira Leka, Ana Ilić", "Nga Mira Leka, Ana Ilić", "Пишу: Mira Leka, Ana Ilić", "Pišu: Mira Leka, Ana Ilić"),
    ("Author: Mira Leka", "Autori: Mira Leka", "Аутор: Mira Leka", "Autor: Mira Leka"),
    (
        "Authors: Mira Leka, Ana Ilić",
        "Autorët: Mira Leka, Ana Ilić",
        "Аутори: Mira Leka, Ana Ilić",
        "Autori: Mira Leka, Ana Ilić",
    ),
    ("Written by Mira Leka", "Shkruan: Mira Leka", "Текст: Mira Leka", "Tekst: Mira Leka"),
    (
        "Written by Mira Leka and Ana Ilić",
        "Shkruajnë: Mira Leka dhe Ana Ilić",
        "Текст: Mira Leka и Ana Ilić",
        "Tekst: Mira Leka i Ana Ilić",
    ),
    ("Photo: Agim Hoxha", "Foto: Agim Hoxha", "Фото: Agim Hoxha", "Foto: Agim Hoxha"),
    ("Photo: AP / Mira Leka", "Foto: AP / Mira Leka", "Фото: AP / Mira Leka", "Foto: AP / Mira Leka"),
    ("Photo: U.S. Army", "Foto: U.S. Army", "Фото: U.S. Army", "Foto: U.S. Army"),
    ("Illustration: N1", "Ilustrimi: N1", "Илустрација: N1", "Ilustracija: N1"),
    ("Video: Reuters & AFP", "Video: Reuters & AFP", "Видео: Reuters & AFP", "Video: Reuters & AFP"),
    ("Source: RFE/RL", "Burimi: RFE/RL", "Извор: RFE/RL", "Izvor: RFE/RL"),
    ("File photo", "Foto arkiv", "Архивска фотографија", "Arhivska fotografija"),
    (
        "© 2024 All rights reserved",
        "© 2024 Të gjitha të drejtat janë të rezervuara",
        "© 2024 Сва права задржана",
        "© 2024 Sva prava zadržana",
    ),
    (
        "© 2019–2024 Gazeta e Re. All rights reserved.",
        "© 2019–2024 Gazeta e Re. Të gjitha të drejtat janë të rezervuara.",
        "© 2019–2024 Gazeta e Re. Сва права задржана.",
        "© 2019–2024 Gazeta e Re. Sva prava zadržana.",
    ),
    ("From our correspondent", "Nga korrespondenti ynë", "Од нашег дописника", "Od našeg dopisnika"),
    ("1 min read", "1 min lexim", "1 минут читања", "1 minut čitanja"),
    ("3 min read", "3 min lexim", "3 минута читања", "3 minuta čitanja"),
    ("11 min read", "11 min lexim", "11 минута читања", "11 minuta čitanja"),
    ("21 min read", "21 min lexim", "21 минут читања", "21 minut čitanja"),
    ("RKS NEWS 3 min read", "RKS NEWS 3 min lexim", "RKS NEWS 3 минута читања", "RKS NEWS 3 minuta čitanja"),
    ("Reading time: 5 min", "Koha e leximit: 5 min", "Време читања: 5 мин", "Vreme čitanja: 5 min"),
    ("Reading time: 1 minute", "Koha e leximit: 1 minutë", "Време читања: 1 минут", "Vreme čitanja: 1 minut"),
    ("Reading time: 5 minutes", "Koha e leximit: 5 minuta", "Време читања: 5 минута", "Vreme čitanja: 5 minuta"),
    (
        "Reading time: 21 minutes",
        "Koha e leximit: 21 minuta",
        "Време читања: 21 минут",
        "Vreme čitanja: 21 minut",
    ),
    (
        "By Agim Hoxha | Prishtina",
        "Nga Agim Hoxha | Prishtina",
        "Пише: Agim Hoxha | Prishtina",
        "Piše: Agim Hoxha | Prishtina",
    ),
    (
        "By Agim Hoxha and Ana Ilić – Novi Pazar, Serbia",
        "Nga Agim Hoxha dhe Ana Ilić – Novi Pazar, Serbia",
        "Пишу: Agim Hoxha и Ana Ilić – Novi Pazar, Serbia",
        "Pišu: Agim Hoxha i Ana Ilić – Novi Pazar, Serbia",
    ),
    (
        "By Agim Hoxha | Gjakova | 4 min read",
        "Nga Agim Hoxha | Gjakova | 4 min lexim",
        "Пише: Agim Hoxha | Gjakova | 4 минута читања",
        "Piše: Agim Hoxha | Gjakova | 4 minuta čitanja",
    ),
    ("By Ana Ilić, Prishtina", "Nga Ana Ilić, Prishtina", "Пише: Ana Ilić, Prishtina", "Piše: Ana Ilić, Prishtina"),
    ("By Ana Ilić, Reuters", "Nga Ana Ilić, Reuters", "Пише: Ana Ilić, Reuters", "Piše: Ana Ilić, Reuters"),
    (
        "By Ana Ilić, July 21, 2017",
        "Nga Ana Ilić, 21 korrik 2017",
        "Пише: Ana Ilić, 21. јул 2017.",
        "Piše: Ana Ilić, 21. jul 2017.",
    ),
    (
        "Reporting by Ana Ilić; editing by Mira Leka",
        "Raportoi: Ana Ilić; redaktoi: Mira Leka",
        "Извештава: Ana Ilić; уређује: Mira Leka",
        "Izveštava: Ana Ilić; uređuje: Mira Leka",
    ),
    (
        "Reporting by Ana Ilić and Agim Hoxha; editing by Mira Leka and Ben Stone",
        "Raportuan: Ana Ilić dhe Agim Hoxha; redaktuan: Mira Leka dhe Ben Stone",
        "Извештавају: Ana Ilić и Agim Hoxha; уређују: Mira Leka и Ben Stone",
        "Izveštavaju: Ana Ilić i Agim Hoxha; uređuju: Mira Leka i Ben Stone",
    ),
    (
        "Written by Ana Ilić, editing by Mira Leka",
        "Shkruan: Ana Ilić, redaktoi: Mira Leka",
        "Текст: Ana Ilić, уређује: Mira Leka",
        "Tekst: Ana Ilić, uređuje: Mira Leka",
    ),
    ("Editing by Mira Leka", "Redaktoi: Mira Leka", "Уређује: Mira Leka", "Uređuje: Mira Leka"),
    (
        "Published: July 21, 2017 by Ana Ilić",
        "Publikuar: 21 korrik 2017 nga Ana Ilić",
        "Објављено: 21. јул 2017. Пише: Ana Ilić",
        "Objavljeno: 21. jul 2017. Piše: Ana Ilić",
    ),
    (
        "Tags: Elections, Kosovo Police, #EU",
        "Etiketat: Elections, Kosovo Police, #EU",
        "Ознаке: Elections, Kosovo Police, #EU",
        "Oznake: Elections, Kosovo Police, #EU",
    ),
    ("Send by email", "Dërgoje me e-mail", "Пошаљи имејлом", "Pošalji imejlom"),
    ("1 comment", "1 koment", "1 коментар", "1 komentar"),
    ("2 comments", "2 komente", "2 коментара", "2 komentara"),
    ("5 hours ago", "5 orë më parë", "Пре 5 сати", "Pre 5 sati"),
    ("Share", "Shpërndaje", "Подели", "Podeli"),
    ("Share this post", "Shpërndaje këtë postim", "Подели ову објаву", "Podeli ovu objavu"),
    ("Share on X", "Shpërndaje në X", "Подели на мрежи X", "Podeli na mreži X"),
    ("Share on Facebook", "Shpërndaje në Facebook", "Подели на Фејсбуку", "Podeli na Fejsbuku"),
    (
        "Share Tweet Print",
        "Shpërndaje Posto në X Printoje",
        "Подели Објави на мрежи X Одштампај",
        "Podeli Objavi na mreži X Odštampaj",
    ),
    ("Home » News", "Ballina » Lajme", "Насловна » Вести", "Naslovna » Vesti"),
    ("- Advertisement -", "- Reklamë -", "- Реклама -", "- Reklama -"),
    ("Facebook WhatsApp", "Facebook WhatsApp", "Facebook WhatsApp", "Facebook WhatsApp"),
    ("Friday, July 21, 2017", "E premte, 21 korrik 2017", "Петак, 21. јул 2017.", "Petak, 21. jul 2017."),
    ("July 21, 2017", "21 korrik 2017", "21. јул 2017.", "21. jul 2017."),
    ("October 1, 2017", "1 tetor 2017", "1. октобар 2017.", "1. oktobar 2017."),
    (
        "Updated: July 21, 2017, 14:30",
        "Përditësuar: 21 korrik 2017, 14:30",
        "Ажурирано: 21. јул 2017. у 14:30",
        "Ažurirano: 21. jul 2017. u 14:30",
    ),
    (
        "Published: Friday, July 21, 2017",
        "Publikuar: e premte, 21 korrik 2017",
        "Објављено: петак, 21. јул 2017.",
        "Objavljeno: petak, 21. jul 2017.",
    ),
    (
        "Mitrovica | Friday, July 21, 2017",
        "Mitrovica | E premte, 21 korrik 2017",
        "Mitrovica | Петак, 21. јул 2017.",
        "Mitrovica | Petak, 21. jul 2017.",
    ),
    (
        "By Agim Hoxha | July 21, 2017 | 4 min read",
        "Nga Agim Hoxha | 21 korrik 2017 | 4 min lexim",
        "Пише: Agim Hoxha | 21. јул 2017. | 4 минута читања",
        "Piše: Agim Hoxha | 21. jul 2017. | 4 minuta čitanja",
    ),
]


@pytest.mark.parametrize("row", SAME, ids=lambda row: row[0])
@pytest.mark.parametrize("source", LOCALES, ids=str)
def test_a_line_is_understood_in_every_language_and_said_in_every_other(row: tuple[str, ...], source: Locale) -> None:
    line = row[LOCALES.index(source)]

    assert tuple(said(line, source, target) for target in LOCALES) == row


@given(st.dates(dt.date(1900, 1, 1), dt.date(2199, 12, 31)), st.sampled_from(LOCALES), st.booleans())
def test_every_date_is_read_back(date: dt.date, locale: Locale, weekday: bool) -> None:
    line = locale.long_date(date, weekday=weekday)

    assert RECOGNISERS[locale](line) == (Furniture(DATE_WITH_WEEKDAY if weekday else DATE, date=date.isoformat()),)
    assert RECOGNISERS[locale](line.upper()) == RECOGNISERS[locale](line)


@given(st.integers(0, 9_999_999), st.sampled_from(LOCALES))
def test_every_count_is_read_back(count: int, locale: Locale) -> None:
    parts = (Furniture("%(count)d min read", count=count),)

    assert RECOGNISERS[locale](localize(parts, TRANSLATIONS[locale], locale)) == parts


@given(st.text(max_size=150), st.sampled_from(LOCALES))
def test_any_line_is_furniture_or_not(line: str, locale: Locale) -> None:
    parts = RECOGNISERS[locale](line)

    assert parts is None or localize(parts, TRANSLATIONS[locale], locale).split()


@pytest.mark.parametrize(
    ("locale", "line", "iso"),
    [
        (EN, "21 July 2017", "2017-07-21"),
        (EN, "July 21st 2017", "2017-07-21"),
        (EN, "FRIDAY, 21 JULY 2017", "2017-07-21"),
        (EN, "Jul. 21, 2017", "2017-07-21"),
        (EN, "Sept 9, 2016", "2016-09-09"),
        (EN, "2017-07-21", "2017-07-21"),
        (EN, "21.07.2017", "2017-07-21"),
        (EN, "21/07/2017", "2017-07-21"),
        (EN, "07/21/2017", "2017-07-21"),
        (EN, "February 29, 2016", "2016-02-29"),
        (SQ, "03/04/2017", "2017-04-03"),
        (SQ, "E Premte, 21 Korrik 2017", "2017-07-21"),
        (SQ, "1 n\u00ebntor 2017", "2017-11-01"),
        (SQ, "1 ne\u0308ntor 2017", "2017-11-01"),
        (SR_LATN, "21. jula 2017.", "2017-07-21"),
        (SR_LATN, "1. septembra 2017. godine", "2017-09-01"),
        (SR_LATN, "21. 7. 2017.", "2017-07-21"),
        (SR, "1. новембра 2017. године", "2017-11-01"),
        (SR, "петак, 21. јула 2017.", "2017-07-21"),
    ],
)
def test_date_lines(locale: Locale, line: str, iso: str) -> None:
    parts = RECOGNISERS[locale](line)

    assert parts is not None
    assert [part.date for part in parts] == [iso]


@pytest.mark.parametrize(
    ("locale", "line"),
    [
        (EN, "February 30, 2017"),
        (EN, "Saturday, July 21, 2017"),
        (EN, "03/04/2017"),
        (EN, "31.31.2017"),
        (EN, "July 0, 2017"),
        (EN, "July 2017"),
        (EN, "July 21"),
        (EN, "On July 21, 2017"),
        (EN, "July 21, 2017 was a Friday"),
        (EN, "21 korrik 2017"),
        (EN, "21 APRİL 2017"),
        (EN, "Frİday, July 21, 2017"),
        (SQ, "e hënë, 21 korrik 2017"),
        (SQ, "31 nëntor 2017"),
        (SR_LATN, "10. juna 1999. godine rat je završen."),
        (SR, "10. јуна 1999. рат је завршен."),
    ],
)
def test_what_is_no_date_line(locale: Locale, line: str) -> None:
    assert RECOGNISERS[locale](line) is None


@pytest.mark.parametrize(
    ("line", "clock"),
    [
        ("July 21, 2017, 14:30", "14:30"),
        ("July 21, 2017 at 2:30 PM", "14:30"),
        ("July 21, 2017 12:05 a.m.", "00:05"),
        ("July 21, 2017 - 12:05 pm", "12:05"),
        ("21.07.2017 9:05", "09:05"),
        ("10:30 AM, July 21, 2017", "10:30"),
        ("2:30 p.m., July 21, 2017", "14:30"),
        ("14:30 | July 21, 2017", "14:30"),
        ("14:30 on 21 July 2017", "14:30"),
    ],
)
def test_times_of_day_are_said_on_the_24_hour_clock(line: str, clock: str) -> None:
    assert said(line, EN, SQ) == f"21 korrik 2017, {clock}"


@pytest.mark.parametrize(
    "line",
    [
        "July 21, 2017, 24:30",
        "July 21, 2017 14:60",
        "July 21, 2017 at noon",
        "14:30",
        "24:30, July 21, 2017",
        "14:30, July 2017",
        "14:30, July 21, 2017, 15:30",
    ],
)
def test_what_is_no_time_of_day(line: str) -> None:
    assert RECOGNISERS[EN](line) is None


@pytest.mark.parametrize(
    ("locale", "line", "name"),
    [
        (EN, "BY AGIM HOXHA", "AGIM HOXHA"),
        (EN, "By Ana-Maria O’Neill", "Ana-Maria O’Neill"),
        (EN, "By J. K. Smith", "J. K. Smith"),
        (EN, "By Ursula von Berg", "Ursula von Berg"),
        (EN, "By Agim Hoxha, Mira Krasniqi", "Agim Hoxha, Mira Krasniqi"),
        (EN, "By RKS NEWS", "RKS NEWS"),
        (EN, "By\u00a0Agim\u00a0Hoxha", "Agim Hoxha"),
        (SQ, "Nga Çlirim Ëndrra", "Çlirim Ëndrra"),
        (SQ, "Autori: Agim Hoxha", "Agim Hoxha"),
        (SR, "Аутор: Ђорђе Њежић", "Ђорђе Њежић"),
        (SR_LATN, "Autor: J. P.", "J. P."),
        (SR_LATN, "Tekst: Đorđe Žarić", "Đorđe Žarić"),
    ],
)
def test_names_in_bylines_stay_as_they_are(locale: Locale, line: str, name: str) -> None:
    parts = RECOGNISERS[locale](line)

    assert parts is not None
    assert [part.name for part in parts] == [name]
    assert all((said(line, locale, target) or "").endswith(name) for target in LOCALES)


@pytest.mark.parametrize(
    ("locale", "line"),
    [
        (EN, "By Friday the talks had ended."),
        (EN, "By Friday"),
        (EN, "By May"),
        (EN, "By Agim Hoxha."),
        (EN, "By agim hoxha"),
        (EN, "By Agim Hoxha who was there"),
        (EN, "By One Two Three Four Five"),
        (EN, "By The Numbers"),
        (EN, "By"),
        (EN, "and Agim Hoxha"),
        (EN, "RKS NEWS and Agim Hoxha"),
        (EN, "By Agim Hoxha and"),
        (EN, "Bystander Agim Hoxha"),
        (EN, "By Agim Hoxha,"),
        (EN, "By Agim Hoxha; he left"),
        (EN, "By Agim Hoxha, who was there"),
        (EN, "By Agim Hoxha | where it began"),
        (EN, "By Agim Hoxha – The Story"),
        (EN, "By Design – Kosovo"),
        (EN, "Share | Prishtina"),
        (EN, "Photo: Agim Hoxha | Prishtina"),
        (EN, "Prishtina | By Agim Hoxha"),
        (EN, "Reporting by night"),
        (EN, "Editing by hand; a lost art"),
        (SQ, "Nga Mitrovica – Prishtina"),
        (SQ, "Nga Prishtina në Bruksel"),
        (SQ, "Nga Janar"),
        (SR_LATN, "i Kosovo"),
        (SR_LATN, "Piše: Jelena Petrović, naša dopisnica"),
    ],
)
def test_what_is_no_byline(locale: Locale, line: str) -> None:
    assert RECOGNISERS[locale](line) is None


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("By Mira Leka, Reuters", "Shkruan"),
        ("By Mira Leka and Reuters", "Shkruan"),
        ("By RKS NEWS, Mira Leka", "Shkruan"),
        ("By Reuters", "Shkruan"),
        ("By Reuters, AFP", "Shkruajnë"),
        ("By Mira and Agim", "Shkruajnë"),
        ("By Mira Leka, Agim Hoxha, Reuters", "Shkruajnë"),
    ],
)
def test_only_persons_count_as_authors_where_there_is_one(line: str, expected: str) -> None:
    told = said(line.replace("By", "Written by"), EN, SQ)

    assert told is not None
    assert told.split(":")[0] == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Posted on July 21, 2017 by Ana Ilić", "Publikuar: 21 korrik 2017 nga Ana Ilić"),
        ("Published July 21, 2017 by Ana Ilić", "Publikuar: 21 korrik 2017 nga Ana Ilić"),
        ("Published on 21 July 2017", "Publikuar: 21 korrik 2017"),
        ("Posted: 10:30 AM, July 21, 2017", "Publikuar: 21 korrik 2017, 10:30"),
        ("July 21, 2017 | By Ana Ilić", "21 korrik 2017 | Nga Ana Ilić"),
        ("Written by Ana Ilić, Edited by Mira Leka", "Shkruan: Ana Ilić, redaktoi: Mira Leka"),
        ("Writing by Ana Ilić; Editing by Mira Leka", "Shkruan: Ana Ilić; redaktoi: Mira Leka"),
        ("Email", "Dërgoje me e-mail"),
        ("Share Tweet E-mail", "Shpërndaje Posto në X Dërgoje me e-mail"),
        ("Tags: elections", "Etiketat: elections"),
        ("Tagged: Research & Development, G7 | Share", "Etiketat: Research & Development, G7 | Shpërndaje"),
    ],
)
def test_what_sites_say_in_other_words(line: str, expected: str) -> None:
    assert said(line, EN, SQ) == expected


@pytest.mark.parametrize(
    "line",
    [
        "Tags:",
        "Tags: ,",
        "Tags: the new plates are here.",
        "Tags: why so many drivers pay for nothing",
        "Email the editor",
        "Email: desk@example.org",
        "Posted on the door of the school",
        "Published by the ministry",
    ],
)
def test_what_only_begins_like_tags_buttons_and_dates(line: str) -> None:
    assert RECOGNISERS[EN](line) is None


def test_more_authors_in_capitals_are_told_apart() -> None:
    line = "PIŠE: JELENA PETROVIĆ I AGIM HOXHA"

    assert said(line, SR_LATN, EN) == "By JELENA PETROVIĆ and AGIM HOXHA"


@pytest.mark.parametrize(
    "line",
    [
        "Share this post with your friends and win",
        "Share this post!",
        "Share of the market",
        "Sharepost",
        "Live music in Prizren",
        "Read more: talks resume in Brussels",
        "Subscribe to our newsletter by Friday",
        "3 Min Read it",
        "A 3 min read",
        "3 comments were deleted",
        "more than 3 comments",
        "Politics and Economy",
        "Follow us on monday",
        "Follow us on Monday",
        "The 5 min read",
        "Chapter One Two Three Four 3 Min Read",
        "RKS NEWS was there",
        "",
        " \u00a0 ",
        "|",
        "- - -",
        "»",
        "Share " * 40,
    ],
)
def test_a_line_with_anything_more_than_furniture_is_none(line: str) -> None:
    assert RECOGNISERS[EN](line) is None


@pytest.mark.parametrize("line", ["SHARE THIS POST", "share this post", "Share This Post:", " Share  this\u00a0post… "])
def test_case_white_space_and_trailing_dots_do_not_matter(line: str) -> None:
    assert RECOGNISERS[EN](line) == (Furniture("Share this post"),)


@pytest.mark.parametrize(
    "line",
    [
        "3 Min Read",
        "3 min read",
        "3 mins read",
        "3 min. read",
        "3 minutes read",
        "3-minute read",
        "Reading time: 3 min",
        "Reading time: 3 minutes",
        "READING TIME : 3 MINS",
    ],
)
def test_reading_times(line: str) -> None:
    parts = RECOGNISERS[EN](line)

    assert parts is not None
    assert [part.count for part in parts] == [3]


@pytest.mark.parametrize("name", ["RKS NEWS", "rks news", "Gazeta E Re"])
def test_site_names_of_the_configuration_stay_as_they_are(name: str) -> None:
    assert {said(name, source, target) for source in LOCALES for target in LOCALES} == {name}


def test_an_unknown_name_is_that_of_a_site_only_in_front_of_a_reading_time() -> None:
    assert said("Koha e Sotme", EN, SQ) is None
    assert said("Dita Sot 3 Min Read", EN, SQ) == "Dita Sot 3 min lexim"
    assert said("Dita Sot 3 comments", EN, SQ) is None
    assert said("dita sot 3 min read", EN, SQ) is None


def test_without_site_names_furniture_is_still_known() -> None:
    recognise = recogniser(NullTranslations(), EN, ["", " "])

    assert recognise("RKS NEWS") is None
    assert recognise("Share") == (Furniture("Share"),)


@pytest.mark.parametrize("locale", LOCALES, ids=str)
def test_english_themes_are_known_in_articles_of_every_language(locale: Locale) -> None:
    assert RECOGNISERS[locale]("3 Min Read") == (Furniture("%(count)d min read", count=3),)


def test_each_script_of_serbian_is_known_in_its_own_articles() -> None:
    assert said("3 минута читања", SR_LATN, EN) is None
    assert said("3 minuta čitanja", SR, EN) is None


def test_a_new_catalog_brings_recognition_with_it() -> None:
    po = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=utf-8\\n"\n\nmsgid "Share"\nmsgstr "Dijeli"\n'
    bosnian = Locale("bs")
    recognise = recogniser(load_translations(po.encode()), bosnian, ())

    assert recognise("DIJELI") == (Furniture("Share"),)
    assert recognise("petak, 21. juli 2017.") == (Furniture(DATE_WITH_WEEKDAY, date="2017-07-21"),)


def test_the_notice_of_drafts() -> None:
    assert notice(NullTranslations()) == NOTICE == "Machine translation, not reviewed. Do not publish."
    assert notice(TRANSLATIONS[SQ]) == "Përkthim automatik, i parishikuar. Të mos publikohet."
    assert notice(TRANSLATIONS[SR_LATN]) == "Mašinski prevod, nije pregledan. Nije za objavljivanje."


def test_the_notice_of_drafts_without_text_of_a_machine() -> None:
    assert notice(NullTranslations(), machine=False) == DRAFT_NOTICE == "Draft, not fully reviewed. Do not publish."
    assert notice(TRANSLATIONS[SQ], machine=False) == "Draft, nuk është rishikuar plotësisht. Të mos publikohet."
    assert notice(TRANSLATIONS[SR], machine=False) == "Радна верзија, није у целини прегледана. Није за објављивање."


def in_brackets(line: str) -> str:
    """Say a line in Serbian, and mark the names that are brought into the script of the locale."""
    parts = RECOGNISERS[EN](line)
    assert parts is not None
    return localize(parts, TRANSLATIONS[SR_LATN], SR_LATN, lambda name: f"<{name}>")


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("By Agim Hoxha and Ana Ilić", "Pišu: <Agim Hoxha> i <Ana Ilić>"),
        ("Authors: Agim Hoxha, J. K. Smith", "Autori: <Agim Hoxha>, <J. K. Smith>"),
        ("Written by AGIM HOXHA", "Tekst: <AGIM HOXHA>"),
        ("Photo: Reuters / Agim Hoxha", "Foto: Reuters / <Agim Hoxha>"),
        ("Photo: AP Photo/Ursula von Berg", "Foto: AP Photo/<Ursula von Berg>"),
        ("Video: Agim Hoxha & Ana Ilić", "Video: <Agim Hoxha> & <Ana Ilić>"),
        ("Photo: Agim Hoxha via Reuters", "Foto: <Agim Hoxha> via Reuters"),
        ("By RKS NEWS", "Piše: RKS NEWS"),
        ("By Agim Hoxha | Novi Pazar", "Piše: <Agim Hoxha> | Novi Pazar"),
        ("By Agim Hoxha, Prishtina", "Piše: <Agim Hoxha>, Prishtina"),
        ("By Agim Hoxha, Reuters", "Piše: <Agim Hoxha>, Reuters"),
        ("Reporting by Agim Hoxha; editing by Ana Ilić", "Izveštava: <Agim Hoxha>; uređuje: <Ana Ilić>"),
        ("Posted on July 21, 2017 by Agim Hoxha", "Objavljeno: 21. jul 2017. Piše: <Agim Hoxha>"),
        ("Tags: Agim Hoxha", "Oznake: Agim Hoxha"),
        ("By BIRN Kosovo", "Piše: BIRN Kosovo"),
        ("By Reuters", "Piše: Reuters"),
        ("Photo: Getty Images", "Foto: Getty Images"),
        ("Photo: Office of the President", "Foto: Office of the President"),
        ("Photo: RTV DRN", "Foto: RTV DRN"),
        ("Photo: @agim", "Foto: @agim"),
        ("Source: Agim Hoxha", "Izvor: Agim Hoxha"),
        ("Gazeta e Re | Share", "Gazeta e Re | Podeli"),
        ("© 2024 Agim Hoxha", "© 2024 Agim Hoxha"),
    ],
)
def test_names_of_persons_alone_are_brought_into_the_script_of_the_locale(line: str, expected: str) -> None:
    assert in_brackets(line) == expected


def test_a_name_is_never_half_in_one_script_and_half_in_the_other() -> None:
    parts = (Furniture("By %(name)s", name="Ana Leka, Ana Krasniqi"),)
    cyrillic = str.maketrans("AnaLek", "АнаЛек")

    said_by_half = localize(parts, TRANSLATIONS[SR], SR, lambda name: name.translate(cyrillic))

    assert said_by_half == "Пишу: Ана Лека, Ana Krasniqi"


@pytest.mark.parametrize(
    ("locale", "line"),
    [
        (EN, "Photo: Kosovo Marks Independence Day"),
        (EN, "Photo: the president at the table"),
        (EN, "Photo: Agim Hoxha was there"),
        (EN, "Photo: Agim Hoxha. The bridge"),
        (EN, "Photo:"),
        (EN, "Source: the ministry"),
        (EN, "© 2024 All about rights"),
        (EN, "Copyright"),
        (SQ, "VIDEO: Protestë në Prizren"),
        (SR_LATN, "FOTO: Kako je sneg zatrpao Peć"),
    ],
)
def test_what_is_no_credit(locale: Locale, line: str) -> None:
    assert RECOGNISERS[locale](line) is None


@pytest.mark.parametrize(
    ("locale", "line", "message", "name"),
    [
        (EN, "Photo by Agim Hoxha", "Photo: %(name)s", "Agim Hoxha"),
        (EN, "Photo courtesy of U.S. Army", "Photo: %(name)s", "U.S. Army"),
        (EN, "Image credit: NASA", "Image: %(name)s", "NASA"),
        (EN, "Photo : Getty Images, AFP", "Photo: %(name)s", "Getty Images, AFP"),
        (SQ, "FOTO / Agim Hoxha", "Photo: %(name)s", "Agim Hoxha"),
        (SQ, "Burimi: Radio Evropa e Lirë", "Source: %(name)s", "Radio Evropa e Lirë"),
        (SR_LATN, "Foto: Gradski arhiv", "Photo: %(name)s", "Gradski arhiv"),
        (SR, "Фото: Танјуг/Ана Илић", "Photo: %(name)s", "Танјуг/Ана Илић"),
        (SR, "Фото: Архива", "File photo", ""),
        (SQ, "Foto: Arkiv", "File photo", ""),
    ],
)
def test_credits(locale: Locale, line: str, message: str, name: str) -> None:
    assert RECOGNISERS[locale](line) == (Furniture(message, name=name),)


@pytest.mark.parametrize("catalog", _FURTHER_SPELLINGS)
def test_further_spellings_are_understood(catalog: str) -> None:
    locale = Locale.parse(catalog)
    ours = {message.one for message in _MESSAGES}

    for message, spellings in _FURTHER_SPELLINGS[catalog].items():
        assert message in ours
        for spelling in spellings:
            name = "Agim Hoxha" if "%(name)s" in message else ""
            count = 7 if "%(count)d" in message else None
            line = spelling % {"name": name, "count": count}
            assert RECOGNISERS[locale](line) == (Furniture(message, count, name),)


def test_a_further_spelling_is_none_that_a_catalog_has() -> None:
    for catalog, messages in _FURTHER_SPELLINGS.items():
        translations = TRANSLATIONS[Locale.parse(catalog)]
        said = {translations.gettext(message.one) for message in _MESSAGES}
        assert [spelling for spellings in messages.values() for spelling in spellings if spelling in said] == []
