"""Reads tests/golden/<language>/segmentation.txt: a case a line."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from rkslocale.segmentation import segment

if TYPE_CHECKING:
    from collections.abc import Iterator

GOLDEN = Path(__file__).parents[2] / "golden"
ESCAPES = {"\\n": "\n", "\\t": "\t", "\\u00a0": "\u00a0"}


def cases() -> Iterator[object]:
    for language in ("en", "sq", "sr"):
        lines = (GOLDEN / language / "segmentation.txt").read_text(encoding="utf-8").splitlines()
        for number, line in enumerate(lines, 1):
            if line and not line.startswith(("# ", "## ")):
                yield pytest.param(language, line, id=f"{language}:{number}")


@pytest.mark.parametrize(("language", "line"), list(cases()))
def test_sentences_end_where_the_golden_file_says(language: str, line: str) -> None:
    for escape, character in ESCAPES.items():
        line = line.replace(escape, character)
    text = re.sub(r" \| |\|\|", lambda mark: mark[0].strip(" |") or " " * (mark[0] == " | "), line)
    expected = [part.strip() for part in re.split(r" \| |\|\|", line)]

    assert [text[start:end] for start, end in segment(text, language)] == expected
