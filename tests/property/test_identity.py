"""Whatever the text, an article whose targets are its sources is the text that was read."""

from __future__ import annotations

import re
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from rkslocale.formats.text import read, write
from rkslocale.model import Furniture

LINE_ENDS = ["\n", "\r\n", "\r", "\v", "\f", "\x1c", "\x1d", "\x1e", "\x85", "\u2028", "\u2029"]
SPACES = ["", " ", "\t", "\u00a0", "\u202f", "\u3000", "\u200b", "\ufeff", "\u200e"]
MARKERS = ["", "- ", "* ", "• ", "– ", "> ", ">", "1. ", "2. ", "3. ", "1) ", "a) ", "б) ", "-", "1."]
CONTENTS = [
    "",
    "Budget adopted",
    "Who pays?",
    "The council met. It adopted the budget.",
    "juna 1999. rat je završen.",
    "Kuvendi i Kosove\u0308s",
    "“We stay.”",
    '"We stay," he said, "and work."',
    "Photo: Agim Hoxha",
    "The bridge. Image: Navy.",
    "The bridge (Photo: Navy).",
    "Ana Ilić of GREEN",
    "The bridge; file photo",
    "Share",
    "RKS NEWS",
    "***",
    "Key points:",
    "…",
    "\U0001f600",
]

lines = st.tuples(*(st.sampled_from(parts) for parts in (SPACES, MARKERS, CONTENTS, SPACES, LINE_ENDS))).map("".join)
articles = st.tuples(st.sampled_from(["", "\ufeff"]), st.lists(lines, max_size=12).map("".join)).map("".join)
texts = st.one_of(articles, st.text(), st.tuples(articles, st.text(max_size=20), articles).map("".join))


def recognise(line: str) -> tuple[Furniture, ...] | None:
    return (Furniture("Share"),) if line in {"Share", "Image: Navy", "Photo: Navy"} else None


@given(texts)
def test_without_targets_the_text_is_kept(text: str) -> None:
    assert write(read(text, recognise), {}) == text


@given(texts)
def test_with_every_target_equal_to_its_source_the_text_is_kept(text: str) -> None:
    article = read(text, recognise)

    assert write(article, {index: unit.text for index, unit in enumerate(article.units)}) == text


@given(texts)
def test_units_are_spans_of_one_line_each_in_order(text: str) -> None:
    units = read(text, recognise).units

    assert [text[unit.start : unit.end] for unit in units] == [unit.text for unit in units]
    assert all(one.end <= other.start and one.line <= other.line for one, other in pairwise(units))
    for unit in units:
        assert unit.text.splitlines() == [unit.text]
        assert unit.text == unit.text.strip() == unit.text.strip("\ufeff\u200b\u200e")
        assert len((text[: unit.start] + "x").splitlines()) == unit.line


@given(texts)
def test_whatever_has_a_letter_or_a_digit_is_in_a_unit_or_in_a_marker(text: str) -> None:
    units: dict[int, list[str]] = {}
    for unit in read(text, recognise).units:
        units.setdefault(unit.line, []).append(unit.text)

    for number, line in enumerate(text.splitlines(), start=1):
        if number in units:
            left, *others = re.split("|".join(map(re.escape, units[number])), line)
            assert not any(map(str.isalnum, "".join(others))) or units[number][0] in line[len(left) + 1 :]
            assert re.fullmatch(r"[^\w]*(?:\w{1,3}[.)]\s+)?[^\w]*", left)
        else:
            assert not re.search(r"[^\W_]", line) or not any(map(str.isalnum, line))


@given(texts)
def test_units_of_a_kind_are_numbered_from_one(text: str) -> None:
    units = read(text, recognise).units

    for kind in {unit.kind for unit in units}:
        numbers = [unit.number for unit in units if unit.kind is kind]
        assert numbers == list(range(1, len(numbers) + 1))


@given(texts, st.dictionaries(st.integers(0, 12), st.text(max_size=30)))
def test_targets_change_their_own_spans_and_nothing_else(text: str, targets: dict[int, str]) -> None:
    article = read(text, recognise)

    written = write(article, targets)

    ends = 0
    for index, unit in enumerate(article.units):
        before = text[ends : unit.start]
        said = " ".join(filter(None, targets.get(index, unit.text).splitlines()))
        assert written.startswith(before + said)
        written = written[len(before + said) :]
        ends = unit.end
    assert written == text[ends:]
