"""Reads tests/golden/<language>/typography.tsv: a source and a draft a line, and what becomes of the draft."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from rkslocale.language.figures import Style
from rkslocale.locales import Locale
from rkslocale.typography import conform

if TYPE_CHECKING:
    from collections.abc import Iterator

GOLDEN = Path(__file__).parents[2] / "golden"


def cases() -> Iterator[object]:
    for language in ("en", "sq", "sr"):
        lines = (GOLDEN / language / "typography.tsv").read_text(encoding="utf-8").splitlines()
        for number, line in enumerate(lines, 1):
            if line and not line.startswith("#"):
                source_locale, target_locale, source, draft, wanted, *doubts = line.split("\t")
                wanted = draft if wanted == "=" else wanted
                yield pytest.param(
                    source_locale, target_locale, source, draft, wanted, doubts, id=f"{language}:{number}"
                )


@pytest.mark.parametrize(("source_locale", "target_locale", "source", "draft", "wanted", "doubts"), list(cases()))
def test_drafts_become_what_the_golden_file_says(
    source_locale: str, target_locale: str, source: str, draft: str, wanted: str, doubts: list[str]
) -> None:
    locales = Locale.parse(source_locale), Locale.parse(target_locale)
    style = Style.of(locales[1])

    conformed = conform(source, draft, *locales, style)

    assert conformed.text == wanted
    assert [doubt.text for doubt in conformed.doubts] == doubts
    assert conform(source, wanted, *locales, style) == conformed
