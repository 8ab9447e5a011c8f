"""What ``segment`` promises besides the places of boundaries, which are in the golden files."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest

from rkslocale.segmentation import segment

GOLDEN = Path(__file__).parents[2] / "golden"
HEADING = "## "


def sentences(text: str, language: str) -> list[str]:
    return [text[start:end] for start, end in segment(text, language)]


@pytest.mark.parametrize("text", ["", " ", "\n\n", "\u00a0\t\u2028\u2029", "\x1c\x85"])
@pytest.mark.parametrize("language", ["en", "sq", "sr", "mk"])
def test_white_space_alone_has_no_sentences(text: str, language: str) -> None:
    assert segment(text, language) == ()


def test_spans_are_offsets_in_code_points() -> None:
    text = "  Ç’kemi 👋🏽?  Mirë.\n"

    assert segment(text, "sq") == ((2, 12), (14, 19))


@pytest.mark.parametrize(
    "blank", ["\n\n", "\n \t\n", "\r\n\r\n", "\r\r", "\u2028\u2028", "\u2029", "\n\u00a0\n\n", "\x85\x85"]
)
def test_a_blank_line_divides_where_no_sentence_ends(blank: str) -> None:
    assert sentences(f"Headline{blank}the text", "en") == ["Headline", "the text"]


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r", "\u2028", "\x85", " \n "])
def test_a_line_end_is_only_white_space(line_end: str) -> None:
    assert sentences(f"The headline{line_end}Has two lines.", "en") == [f"The headline{line_end}Has two lines."]
    assert sentences(f"Mr.{line_end}Smith left.{line_end}He did.", "en") == [f"Mr.{line_end}Smith left.", "He did."]


def test_decomposed_letters_belong_to_abbreviations_and_initials() -> None:
    text = unicodedata.normalize("NFD", "Prema čl. 5 Č. Petrović je u pravu. Žalba stoji.")

    assert [unicodedata.normalize("NFC", part) for part in sentences(text, "sr")] == [
        "Prema čl. 5 Č. Petrović je u pravu.",
        "Žalba stoji.",
    ]


@pytest.mark.parametrize(
    ("language", "text", "count"),
    [
        ("xx", "Mr. Smith left. J. R. Leka stayed.", 2),
        ("mk", "Господинот А. Петров замина. Тој се врати.", 2),
        ("tr", "Saat 5 p.m. Toplantı bitti.", 2),
        ("ar", "وصل الوفد. غادر الوزير.", 2),
    ],
)
def test_a_language_without_a_table_gets_the_rules_that_hold_everywhere(language: str, text: str, count: int) -> None:
    assert len(segment(text, language)) == count


def test_serbian_is_read_in_both_scripts_within_a_text() -> None:
    text = "Dr. Ana i др. Марко раде у d.o.o. „Алфа“. Npr. данас, 10. јуна 1999. godine. Rad траје, тзв. rad."

    assert sentences(text, "sr") == [
        "Dr. Ana i др. Марко раде у d.o.o. „Алфа“.",
        "Npr. данас, 10. јуна 1999. godine.",
        "Rad траје, тзв. rad.",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "U.S. President Bill Clinton said: “We did the right thing. We did it the right way.”",
        "Dr. Smith met Mr. Vučić on Jan. 5. He left at 5 p.m. The talks ended.",
    ],
)
def test_a_quotation_or_abbreviation_is_not_lost_between_sentences(text: str) -> None:
    assert " ".join(sentences(text, "en")) == text
    assert not any(part.endswith(("U.S.", "Dr.", "Mr.", "Jan.")) for part in sentences(text, "en"))


@pytest.mark.parametrize("language", ["en", "sr"])
@pytest.mark.parametrize(
    "unit",
    [
        ".",
        ". ",
        "“",
        '"',
        '." ',
        "(",
        "(. ",
        "a. ",
        "1. ",
        "A. B",
        "?!“",
        "… ",
        ". – ",
        "(...) ",
        ". 🎉",
        "\u0301",
        "\n",
        "ab.Cd",
        "a, 2. B ",
        "2-1.The ",
        "the U.S. Senate ",
        "film “a? B” ",
        ". [1] ",
    ],
)
def test_hostile_text_of_a_hundred_kilobytes_is_read_without_loss(unit: str, language: str) -> None:
    text = unit * (100_000 // len(unit))

    spans = segment(text, language)

    assert "".join("".join(text[start:end].split()) for start, end in spans) == "".join(text.split())


def golden_parts() -> tuple[list[str], list[str]]:
    lines = (GOLDEN / "sr" / "segmentation.txt").read_text(encoding="utf-8").splitlines()
    cases = [line for line in lines if line and not line.startswith("# ")]
    middle = len(cases) // 2
    return cases[:middle], cases[middle:]


def test_the_golden_file_says_the_same_in_both_serbian_scripts() -> None:
    latin, cyrillic = golden_parts()

    assert [line.startswith(HEADING) for line in latin] == [line.startswith(HEADING) for line in cyrillic]
    assert [line.count("|") for line in latin] == [line.count("|") for line in cyrillic]


@pytest.mark.parametrize("language", ["en", "sq", "sr"])
def test_each_golden_file_has_cases_enough_and_none_twice(language: str) -> None:
    lines = (GOLDEN / language / "segmentation.txt").read_text(encoding="utf-8").splitlines()
    cases = [line for line in lines if line and not line.startswith(("# ", HEADING))]

    assert len(cases) >= 150
    assert len(cases) == len(set(cases))
