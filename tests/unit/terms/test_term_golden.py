"""Reads tests/golden/<language>/terms.txt and terms-substituted.tsv: a case a line."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from rkslocale import assets
from rkslocale.formats import term_csv
from rkslocale.terms import TermBase
from rkslocale.terms.fitting import fitting_form

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rkslocale.model import Term

GOLDEN = Path(__file__).parents[2] / "golden"
MARK = re.compile(r"\[([^\]|]+)\|([a-z-]+)\]")


@cache
def shipped() -> dict[str, Term]:
    data = (assets.root() / "terms" / "news.csv").read_bytes()
    return {term.id: term for term in term_csv.read(data)}


@cache
def base(language: str) -> TermBase:
    text = (GOLDEN / language / "terms.txt").read_text(encoding="utf-8")
    (names,) = re.findall(r"^# terms: (.+)$", text, re.MULTILINE)
    return TermBase(shipped()[name] for name in names.split())


def lines(language: str, name: str) -> Iterator[tuple[int, str]]:
    for number, line in enumerate((GOLDEN / language / name).read_text(encoding="utf-8").splitlines(), 1):
        if line and not line.startswith("#"):
            yield number, line


def marked() -> Iterator[object]:
    for language in ("en", "sq", "sr"):
        for number, line in lines(language, "terms.txt"):
            yield pytest.param(language, line, id=f"{language}:{number}")


def substituted() -> Iterator[object]:
    for language in ("sq", "sr"):
        for number, line in lines(language, "terms-substituted.tsv"):
            yield pytest.param(language, *line.split("\t"), id=f"{language}:{number}")


@pytest.mark.parametrize(("language", "line"), list(marked()))
def test_terms_are_found_where_the_golden_file_says(language: str, line: str) -> None:
    text = MARK.sub(r"\1", line)
    hits = base(language).find(text, language)

    assert [(text[hit.start : hit.end], hit.term.id) for hit in hits] == MARK.findall(line)


@pytest.mark.parametrize(("language", "term", "target", "expected"), list(substituted()))
def test_the_form_that_fits_is_the_one_of_the_golden_file(language: str, term: str, target: str, expected: str) -> None:
    before, old, after = re.split(r"[{}]", target)
    form = fitting_form(shipped()[term], before + old + after, len(before), len(before + old), language)

    assert (form or "-") == expected
