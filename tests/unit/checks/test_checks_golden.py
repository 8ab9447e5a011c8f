"""Every row of the golden files: what each check marks in a target, and what it lets pass."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Final

import pytest

from rkslocale.checks import Aids, Pair, all_checks
from rkslocale.locales import ENGLISH, Locale
from rkslocale.project.checker import Checker

FOLDER: Final = Path(__file__).parents[2] / "golden" / "checks"
CHECKS: Final = {check.id: check for check in all_checks()}
WITHOUT_ROWS: Final = frozenset({"inconsistent"})
"""Checks that compare entries with each other."""


def rows() -> list[tuple[str, int, dict[str, str]]]:
    found = []
    for file in sorted(FOLDER.glob("*.tsv")):
        with file.open(encoding="utf-8", newline="") as lines:
            reader = csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
            found += [(file.stem, number, row) for number, row in enumerate(reader, 2)]
    return found


def unescaped(text: str) -> str:
    return text.replace("\\n", "\n").replace("\\t", "\t")


def source_for(locale: Locale) -> Locale:
    """Return the locale of the sources of rows with targets in ``locale``."""
    return Locale("sq") if locale == ENGLISH else ENGLISH


@pytest.fixture(scope="module")
def aids() -> dict[str, Aids]:
    checker = Checker(None)
    locales = [Locale.parse(tag) for tag in ("en", "sq", "sr", "sr@latin")]
    return {locale.gettext: checker.aids(source_for(locale), locale) for locale in locales}


@pytest.mark.parametrize(("check", "number", "row"), rows(), ids=lambda value: str(value) if value else "")
def test_a_golden_row(check: str, number: int, row: dict[str, str], aids: dict[str, Aids]) -> None:
    source, target, expected = (unescaped(row[name]) for name in ("source", "target", "expected"))
    locale = Locale.parse(row["locale"])
    pair = Pair(source, target, source_for(locale), locale)
    problems = list(CHECKS[check].function(pair, aids[row["locale"]]))
    marked = [target[problem.start : problem.end] or "*" for problem in problems]
    if expected == "*":
        assert problems, f"{check}.tsv:{number}: not found"
    elif expected:
        assert expected in marked, f"{check}.tsv:{number}: {marked}"
    else:
        assert not problems, f"{check}.tsv:{number}: {[problem.message for problem in problems]}"
    for problem in problems:
        assert 0 <= problem.start <= problem.end <= len(target)


def test_every_check_has_a_golden_file() -> None:
    assert {file.stem for file in FOLDER.glob("*.tsv")} >= set(CHECKS) - WITHOUT_ROWS
