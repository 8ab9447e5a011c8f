"""Which words are of which country."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rkslocale.language.countries import country, said_in_words
from rkslocale.locales import SERBIAN_LATIN, Locale, territory_names

LOCALES = {"en": Locale("en"), "sq": Locale("sq"), "sr": SERBIAN_LATIN}


@pytest.mark.parametrize(
    ("code", "language", "words"),
    [
        ("AT", "en", "austria austrian austrians"),
        ("AT", "sq", "austri austria austrisë austriak austriake"),
        ("AT", "sr", "austrija austriju austrijski austrijanci"),
        ("AU", "en", "australia australian"),
        ("AU", "sq", "australi australinë australian"),
        ("AU", "sr", "australija australiju australijski"),
        ("CN", "en", "china chinese"),
        ("CN", "sq", "kina kinës kineze"),
        ("CN", "sr", "kina kini kineski kinezi"),
        ("DE", "en", "germany german germans"),
        ("DE", "sq", "gjermania gjermane gjermanët"),
        ("DE", "sr", "nemačka nemačke nemac nemci"),
        ("GE", "en", "georgia georgian"),
        ("GE", "sr", "gruzija gruzijski"),
        ("AM", "sr", "jermenija jermenski"),
        ("MT", "sq", "malta maltën"),
        ("MD", "sq", "moldavi moldavinë moldova"),
        ("AL", "sq", "shqipëria shqiptar shqiptarët"),
        ("ME", "sr", "crnogorski gora"),
        ("XK", "sr", "kosovo kosova kosovski"),
        ("RS", "sr", "srbija srpski srbi"),
        ("TH", "sq", "tajlandë tajlanda"),
        ("ZW", "en", "zimbabwe"),
    ],
)
def test_the_words_of_a_country(code: str, language: str, words: str) -> None:
    assert {word: country(word, language) for word in words.split()} == dict.fromkeys(words.split(), code)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "george francis turn polite pole-vault finish spare"),
        ("sq", "kinema indirekt individ maltretim rustem frang sirtar çelës"),
        ("sr", "danas maltretiranje ruševina kinematografija gorivo sirena rusvaj"),
    ],
)
def test_words_that_begin_alike(language: str, words: str) -> None:
    assert {word: country(word, language) for word in words.split()} == dict.fromkeys(words.split(), "")


def test_countries_in_several_words() -> None:
    assert said_in_words("The United States and the U.K. agreed.") == {"US", "GB"}
    assert said_in_words("U.S. troops left.") == {"US"}
    assert said_in_words("They told us so.") == frozenset()


@pytest.mark.parametrize("language", ["en", "sq", "sr"])
def test_long_names_of_one_word_are_known_by_their_codes(language: str) -> None:
    names = {code: name for code, name in territory_names(LOCALES[language]).items() if name.isalpha()}
    known = {code for code, name in names.items() if country(name.lower(), language) == code}
    assert len(known) > 0.75 * len(names)
    assert {country(name.lower(), language) for name in names.values()} <= {*territory_names(LOCALES[language]), ""}


@given(st.text(max_size=12), st.sampled_from(["en", "sq", "sr"]))
def test_any_word_is_of_one_country_or_none(word: str, language: str) -> None:
    assert country(word, language) in {*territory_names(LOCALES[language]), ""}
