"""One locale, four naming schemes."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rkslocale.errors import UsageError
from rkslocale.locales import ENGLISH, SERBIAN, SERBIAN_LATIN, Locale, load_translations, territory_names


@pytest.mark.parametrize(
    ("tags", "bcp47", "cldr", "gettext", "argos"),
    [
        (("en", "EN", "en.UTF-8"), "en", "en", "en", "en"),
        (("sq",), "sq", "sq", "sq", "sq"),
        (("sq-AL", "sq_AL", "sq_AL.utf8"), "sq-AL", "sq_AL", "sq_AL", "sq"),
        (("sr", "sr-Cyrl", "sr_Cyrl", "sr@cyrillic"), "sr", "sr", "sr", "sr"),
        (("sr@latin", "sr-Latn", "sr_Latn", "SR-latn"), "sr-Latn", "sr_Latn", "sr@latin", "sr"),
        (("sr_RS@latin", "sr-Latn-RS"), "sr-Latn-RS", "sr_Latn_RS", "sr_RS@latin", "sr"),
    ],
)
def test_every_spelling_is_the_same_locale(
    tags: tuple[str, ...], bcp47: str, cldr: str, gettext: str, argos: str
) -> None:
    for tag in tags:
        locale = Locale.parse(tag)
        assert (locale.bcp47, locale.cldr, locale.gettext, locale.argos) == (bcp47, cldr, gettext, argos)


@pytest.mark.parametrize("tag", ["", "e", "english", "sr@ijekavian", "sr-Grek", "en us", "zzz", "../sq"])
def test_what_names_no_locale_is_refused_with_advice(tag: str) -> None:
    with pytest.raises(UsageError, match="names no") as caught:
        Locale.parse(tag)
    assert "write it like" in str(caught.value)


@pytest.mark.parametrize(("tag", "meant"), [("al", "sq"), ("srb", "sr"), ("rs@latin", "sr")])
def test_the_code_of_a_country_is_answered_with_that_of_the_language(tag: str, meant: str) -> None:
    with pytest.raises(UsageError, match=rf"; did you mean {meant}\?"):
        Locale.parse(tag)


@given(
    st.sampled_from(["en", "sq", "sr"]), st.sampled_from([None, "Latn", "Cyrl"]), st.sampled_from([None, "XK", "RS"])
)
def test_law_every_name_of_a_locale_leads_back_to_it(language: str, script: str | None, territory: str | None) -> None:
    locale = Locale.parse("-".join(part for part in (language, script, territory) if part))
    assert {Locale.parse(name) for name in (locale.bcp47, locale.cldr, locale.gettext)} == {locale}


def test_the_two_serbian_scripts_are_different_locales_of_one_language() -> None:
    assert SERBIAN != SERBIAN_LATIN
    assert SERBIAN.same_language(SERBIAN_LATIN)
    assert (SERBIAN.is_cyrillic, SERBIAN_LATIN.is_cyrillic, Locale("sq").is_cyrillic) == (True, False, False)
    assert (SERBIAN.name, SERBIAN_LATIN.name) == ("Serbian", "Serbian (Latin)")


@pytest.mark.parametrize(
    ("tag", "forms"),
    [
        ("sq", "nplurals=2; plural=(n != 1);"),
        (
            "sr@latin",
            "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);",
        ),
    ],
)
def test_plural_forms_are_those_of_gettext(tag: str, forms: str) -> None:
    assert Locale.parse(tag).plural_forms == forms


def test_dates_are_written_as_cldr_has_them() -> None:
    date = dt.date(2017, 7, 21)
    assert Locale("sq").long_date(date) == "e premte, 21 korrik 2017"
    assert SERBIAN.long_date(date) == "петак, 21. јул 2017."
    assert SERBIAN_LATIN.long_date(date) == "petak, 21. jul 2017."


def test_messages_of_a_po_file_come_with_its_plural_rules() -> None:
    po = """msgid ""
msgstr ""
"Language: sr@latin\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Plural-Forms: nplurals=3; "
"plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);\\n"

msgid "%(count)d minute"
msgid_plural "%(count)d minutes"
msgstr[0] "%(count)d minut"
msgstr[1] "%(count)d minuta"
msgstr[2] "%(count)d minuta!"
"""
    messages = load_translations(po.encode())
    said = [messages.ngettext("%(count)d minute", "%(count)d minutes", n) for n in (1, 3, 11, 21, 25)]
    assert said == [f"%(count)d {word}" for word in ("minut", "minuta", "minuta!", "minut", "minuta!")]


def test_separators_and_signs_are_those_of_cldr() -> None:
    locales = [Locale("en"), Locale("sq"), SERBIAN, SERBIAN_LATIN]
    assert [locale.decimal_separator for locale in locales] == [".", ",", ",", ","]
    assert [locale.thousands_separator for locale in locales] == [",", "\u00a0", ".", "."]
    assert [locale.percent_sign for locale in (*locales, Locale("de"))] == ["%", "%", "%", "%", "\u00a0%"]
    assert [locale.currency_space for locale in locales] == ["", "\u00a0", "\u00a0", "\u00a0"]


def test_a_month_in_a_date_is_in_the_case_that_a_day_asks_for() -> None:
    assert [locale.month_in_date(9) for locale in (Locale("en"), Locale("sq"), SERBIAN, SERBIAN_LATIN)] == [
        "September",
        "shtator",
        "септембра",
        "septembra",
    ]


def test_territories_have_their_names_in_each_script() -> None:
    assert {territory_names(Locale.parse(tag))["XK"] for tag in ("sq", "sr", "sr@latin")} == {
        "Kosovë",
        "Косово",
        "Kosovo",
    }
    assert all(code.isalpha() and name for code, name in territory_names(ENGLISH).items())  # no regions, like 150
