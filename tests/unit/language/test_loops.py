from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rkslocale.language.loops import is_loop, repeats

NOUNS = ("vlada", "fshati", "policija", "ministri", "jezero", "bashkia", "škola")
WORDS = st.lists(st.sampled_from(NOUNS), min_size=1, max_size=6)


@given(WORDS, st.integers(3, 6))
def test_words_said_three_times_are_a_loop_unless_the_source_repeats_too(words: list[str], times: int) -> None:
    phrase = " ".join(words)
    target = " ".join([phrase] * times)
    assert is_loop(target, "The government met.")
    assert not is_loop(target, target)


@given(st.text(max_size=60))
def test_a_copy_is_no_loop(text: str) -> None:
    assert not is_loop(text, text)


@pytest.mark.parametrize(
    "target",
    [
        "pas hyrjes në Shtetetet e Bashkuara",
        "fillimin e Hajjjit në Mekë",
        "u nis për në Meccccc",
        "Sipas Ambasadorit ambasadorit në Tiranë",
        "Ratka Ratka Ratka je uhapšena",
        "Ratka, Ratka, Ratka je uhapšena",
        "Procenjujujuje se da",
        "vendet më të shpeshta të shpeshta janë plazhet",
        "Nuk ka ka ka viktima",
        "u Svetskom ratu I I I",
    ],
)
def test_loops(target: str) -> None:
    assert is_loop(target, "Some sentence of the source.")


@pytest.mark.parametrize(
    "target",
    [
        "Sve više ljudi, a sve manje posla.",
        "Uslovi su sve sve bolji.",
        "Država mora zaštititi svoje šume i štititi svedoke.",
        "Arhiva SSSR-a i papa Jovan XXIII.",
        "U zgjodh në tentimin e njëzetetetë, jo në të pesëdhjetetetin.",
        "Ata u larguan pak e nga pak dhe e ndihmuan njëri-tjetrin.",
        "Ai erdhi për të të ndihmuar.",
        "Biseduan ditë pas dite, ballë për ballë, hap pas hapi.",
        "Kosto është 1.000.000 euro, pra 000 000 000.",
        "Faqja www.example.org... dhe të tjera...",
        "Ishin 12 12-vjeçarë, 5, 5 dhe 6 pikë.",
        "“Jo, jo”, tha ai.",
        "",
    ],
)
def test_good_text_is_no_loop(target: str) -> None:
    assert not is_loop(target, "Some sentence of the source, with 000 000 000.")


def test_what_the_source_does_the_target_may_do() -> None:
    assert not is_loop("Bla, bla, bla: premtimet e samiteve.", "Blah, blah, blah: the promises of summits.")
    assert not is_loop("Odgovorila je sa „hahaha“.", "She replied “hahaha”.")
    # A stutter in the source excuses none of the repetitions of the target.
    assert is_loop("Odgovorila je odgovorila je odgovorila je „hahaha“.", "She replied “hahaha”.")


@pytest.mark.parametrize(
    ("pieces", "found"),
    [
        ("e tha se e tha se e tha se e tha se", True),
        ("e tha se e tha se e tha se", False),
        ("x a b c d e f g h i j k l " * 3, False),
        ("a b c d e f g h i j k l " * 4, True),
        ("se ai ishte i pari dhe i fundit dhe i vetmi", False),
        ("", False),
    ],
)
def test_pieces_that_repeat(pieces: str, *, found: bool) -> None:
    assert repeats(pieces.split()) is found
