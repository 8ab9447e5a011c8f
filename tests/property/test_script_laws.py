from __future__ import annotations

import re
import unicodedata

from hypothesis import example, given
from hypothesis import strategies as st

from rkslocale.script import to_cyrillic, to_latin

LATIN = "abcčćdđefghijklmnoprsštuvzžABCČĆDĐEFGHIJKLMNOPRSŠTUVZŽ"
CYRILLIC = "абвгдђежзијклљмнњопрстћуфхцчџшАБВГДЂЕЖЗИЈКЛЉМНЊОПРСТЋУФХЦЧЏШ"
PIECES = st.sampled_from(
    (
        *"aeiouAEIOUwë1-#` \n„",
        *("nj", "Nj", "NJ", "nJ", "lj", "Lj", "LJ", "dž", "Dž", "DŽ", "injekcija", "NADŽIVETI", "Tanjug"),
        *("https://primer.rs/a", "a@b.rs", "XX", "I", " I ", "KFOR-a", "New York", "of", "5 km", "<b>", ". ", "’s"),
        *(
            "Barack ",
            "von ",
            "El-",
            "Ka-ki",
            "van ",
            "Boris ",
            " & ",
            "Google-",
            "SPC ",
            "RSPCA ",
            "„",
            "“",
            "O’",
            "W. ",
        ),
    )
)
LATIN_TEXT = st.text(alphabet=LATIN + "qwxy 12.,-\n", max_size=60) | st.lists(PIECES, max_size=12).map("".join)


def is_cyrillic(text: str) -> bool:
    return bool(re.search(r"[\u0400-\u04ff]", text))


@given(LATIN_TEXT)
@example("NjNJ")
@example("-a A")
@example("DŽDž dŽ")
@example("LJ NJEGOŠ, Lj. NJ.")
def test_latin_comes_back_from_cyrillic(text: str) -> None:
    text = unicodedata.normalize("NFC", text)
    assert to_latin(to_cyrillic(text)) == text


@given(st.text())
def test_any_text_without_cyrillic_comes_back_composed(text: str) -> None:
    text = re.sub(r"[\u0400-\u04ff]", "", unicodedata.normalize("NFC", text))
    text = unicodedata.normalize("NFC", text)
    assert to_latin(to_cyrillic(text)) == text


@given(st.text())
def test_into_latin_changes_nothing_but_serbian_cyrillic(text: str) -> None:
    latin = to_latin(text)
    assert not set(latin) & set(CYRILLIC)
    if not set(text) & set(CYRILLIC):
        assert latin == text


@given(st.text(alphabet=LATIN + CYRILLIC + " .1-", max_size=60))
def test_both_ways_are_settled_after_once(text: str) -> None:
    assert to_latin(to_latin(text)) == to_latin(text)
    assert to_cyrillic(to_cyrillic(text)) == to_cyrillic(text)


@given(st.text(alphabet=CYRILLIC + " ", max_size=40), st.text(alphabet=CYRILLIC + " ", max_size=40))
def test_into_latin_goes_word_by_word(first: str, second: str) -> None:
    assert to_latin(f"{first} {second}") == f"{to_latin(first)} {to_latin(second)}"


@given(st.text(alphabet=CYRILLIC.lower(), min_size=1, max_size=12))
def test_case_is_kept(word: str) -> None:
    assert to_latin(word.upper()) == to_latin(word).upper() or len(word) == 1
    assert to_latin(word.capitalize()) == to_latin(word).capitalize()


@given(LATIN_TEXT)
def test_decomposed_text_gives_the_same(text: str) -> None:
    assert to_cyrillic(unicodedata.normalize("NFD", text)) == to_cyrillic(text)


@given(st.from_regex(r"[a-zčćžšđ]{1,8}", fullmatch=True), st.sampled_from(["www.primer.rs/{}", "{}@primer.rs", "#{}"]))
def test_addresses_are_never_touched(word: str, form: str) -> None:
    address = form.format(word)
    converted = to_cyrillic(f"Pišite na {address} i ne čekajte")
    assert converted.startswith(f"Пишите на {address} ")
    assert not is_cyrillic(address)


@given(st.lists(PIECES, max_size=12).map("".join))
@example("Car Aleksandar I vladao je")
@example("Ursula von der Leyen")
def test_what_was_converted_is_settled(text: str) -> None:
    converted = to_cyrillic(text)
    assert to_cyrillic(converted) == converted


@given(st.text(alphabet=LATIN + "qwxyëç -’.„“", max_size=60))
def test_no_word_is_in_two_scripts(text: str) -> None:
    for word in re.findall(r"[^\W\d_]+", to_cyrillic(text)):
        assert not (is_cyrillic(word) and to_latin(word) != word and re.search(r"[a-zA-Zčćđšž]", word)), word


@given(st.sampled_from(["Barack", "Zhang", "Kwok", "Sheffield"]), st.from_regex(r"[A-Z][a-z]{1,7}", fullmatch=True))
@example("Barack", "Dia")
def test_names_with_a_hyphen_are_in_one_script(foreign: str, other: str) -> None:
    for name in (f"{foreign}-{other}", f"{other}-{foreign}"):
        assert to_cyrillic(f"kaže {name} danas") == f"каже {name} данас"


@given(st.text(max_size=80))
def test_only_letters_change(text: str) -> None:
    text = unicodedata.normalize("NFC", text)
    assert re.sub(r"[^\W\d_]", "", to_cyrillic(text)) == re.sub(r"[^\W\d_]", "", text)
