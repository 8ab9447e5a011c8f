"""Reads tests/golden/<language>/figures.tsv: a text a line, and the figures in it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from rkslocale import script
from rkslocale.language.figures import Figure, find

if TYPE_CHECKING:
    from collections.abc import Iterator

GOLDEN = Path(__file__).parents[2] / "golden"


def cases(*languages: str) -> Iterator[object]:
    for language in languages:
        lines = (GOLDEN / language / "figures.tsv").read_text(encoding="utf-8").splitlines()
        for number, line in enumerate(lines, 1):
            if line and not line.startswith("#"):
                text, _, figures = line.partition("\t")
                yield pytest.param(language, text, figures.split("; ") if figures else [], id=f"{language}:{number}")


def described(figure: Figure) -> str:
    return f"{figure.kind} {figure.value}{' in words' if figure.in_words else ''}"


@pytest.mark.parametrize(("language", "text", "expected"), list(cases("en", "sq", "sr")))
def test_figures_are_what_the_golden_file_says(language: str, text: str, expected: list[str]) -> None:
    assert [described(figure) for figure in find(text, language)] == expected


@pytest.mark.parametrize(("_", "text", "expected"), list(cases("sr")))
def test_serbian_figures_are_the_same_in_either_script(_: str, text: str, expected: list[str]) -> None:
    for other in (script.to_cyrillic(text), script.to_latin(text)):
        assert [described(figure) for figure in find(other, "sr")] == expected
