"""The check ``spaces``: severities, line breaks, invisible characters, places and laws."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rkslocale.checks import Aids, Pair, Problem
from rkslocale.checks.spaces import spaces
from rkslocale.locales import ENGLISH, SERBIAN, Locale
from rkslocale.model import Severity

ALBANIAN = Locale("sq")
NO_BREAK = "\u00a0"


def found(source: str, target: str, locale: Locale = ALBANIAN) -> list[Problem]:
    return list(spaces(Pair(source, target, ENGLISH, locale), Aids()))


def test_a_place_and_a_message() -> None:
    (problem,) = found("He came, saw.", "Ai erdhi ,pa.")

    assert (problem.start, problem.end) == (8, 10)
    assert problem.message == "a space stands in front of “,”; take it out"
    assert problem.severity is None


def test_no_break_spaces_are_spaces() -> None:
    assert not found("4,700 people", f"4{NO_BREAK}700 veta")
    assert not found("50%", f"50{NO_BREAK}%")
    assert len(found("Two words", f"Dy {NO_BREAK}fjalë")) == 1
    assert len(found("Who?", f"Kush{NO_BREAK}?")) == 1


@pytest.mark.parametrize(
    ("source", "target"),
    [("Done\n", "U krye"), ("Done", "U krye\n"), ("\nDone", "U krye"), ("Done", "\nU krye")],
)
def test_gettext_wants_the_same_line_breaks_at_the_ends(source: str, target: str) -> None:
    (problem,) = found(source, target)

    assert problem.severity is Severity.ERROR
    assert target[problem.start : problem.end].strip() == ""


def test_lines_may_be_wrapped_elsewhere() -> None:
    assert not found("one\ntwo\nthree", "një\ndy tre")
    assert len(found("one\n\ntwo", "një\ndy")) == 1
    assert len(found("one\ntwo", "një dy")) == 1
    assert len(found("one two", "një\tdy")) == 1


@pytest.mark.parametrize(
    "sign", ["\u00ad", "\u200b", "\u200e", "\u202e", "\u2066", "\ufeff", "\x07", "\ufffd", "\u2028"]
)
def test_invisible_characters_are_errors(sign: str) -> None:
    target = f"fja{sign}lë"

    (problem,) = found("word", target)

    assert problem.severity is Severity.ERROR
    assert target[problem.start : problem.end] == sign
    assert sign not in problem.message


def test_invisible_characters_that_are_right() -> None:
    assert not found("a \U0001f469\u200d\U0001f4bb", "një \U0001f469\u200d\U0001f4bb")
    assert not found("coder", "\U0001f469\u200d\U0001f4bb")
    assert not found("so\u00adft", "i bu\u00adtë")
    assert not found("book", "کتاب\u200cها", Locale("fa"))
    assert len(found("book", "کتاب\x07", Locale("fa"))) == 1


@pytest.mark.parametrize("target", ["Qui ?", "Oui : non ; si !", "« Oui »"])
def test_french_has_its_own_spaces(target: str) -> None:
    assert not found("Who", target, Locale("fr"))


def test_two_spaces_are_two_in_every_language() -> None:
    assert len(found("Two words", "Deux  mots", Locale("fr"))) == 1
    assert not found("Two  words", "Deux  mots", Locale("fr"))


@pytest.mark.parametrize(
    "target",
    [
        "Shih node.js dhe main.conf.",
        "Neni 3.5 i ligjit",
        "U.S.A. dhe p.sh. kjo",
        "në 15:30",
        "1,5 dhe 2,5",
        "Dr.Sc. Hoxha",
        *[
            "a... b",
            "file.txt",
            "skedar(ë)",
            "dritare(t)",
            "2:1",
            "e-mail: a@lajmi.net,b@lajmi.net",
            "KFOR-i",
            "“Koha”-s",
        ],
    ],
)
def test_what_needs_no_space(target: str) -> None:
    assert not found("x", target)


@pytest.mark.parametrize(
    ("target", "marked"),
    [
        ("Razgovori su završeni.Otišli su.", "."),
        ("Došli su:svi", ":"),
        ("Ko je to?Niko.", "?"),
        ("U 2024,kada", ","),
        ("Rekao je„da“.", "„"),
        ("„Da“rekao je.", "“"),
        ("Снаге(КФОР) иду", "("),
    ],
)
def test_what_needs_a_space(target: str, marked: str) -> None:
    assert marked in [target[problem.start : problem.end] for problem in found("x", target, SERBIAN)]


def test_a_dash_is_glued_only_where_the_source_has_spaces() -> None:
    assert len(found("This – that – left", "Kjo– ajo – iku")) == 1
    assert not found("in 1998–1999", "në vitet 1998– 1999")
    assert len(found("This – that", "Kjo- ajo")) == 1
    assert not found("pre- and post-war", "para- dhe pasluftës")


@given(st.text(max_size=50), st.text(min_size=1, max_size=50), st.sampled_from([ALBANIAN, SERBIAN, Locale("fr")]))
def test_places_lie_within_the_target(source: str, target: str, locale: Locale) -> None:
    assert all(0 <= problem.start <= problem.end <= len(target) for problem in found(source, target, locale))


@given(st.text(alphabet="ab A,.;:!?()–-“”\n\t1\u00a0\u200b", min_size=1, max_size=40))
def test_a_copy_has_no_problem(text: str) -> None:
    assert not found(text, text)


@given(
    st.lists(st.sampled_from(["qyteti", "komuna", "sot,", "KFOR-i", "(dy)", "“tri”", "12,5"]), min_size=2), st.data()
)
def test_a_space_too_many_is_found(parts: list[str], data: st.DataObject) -> None:
    text = " ".join(parts)
    assert not found("x", text)
    at = data.draw(st.sampled_from([place.start() for place in re.finditer(" ", text)]))

    (problem,) = found("x", f"{text[:at]} {text[at:]}")

    assert (problem.start, problem.end) == (at, at + 2)
