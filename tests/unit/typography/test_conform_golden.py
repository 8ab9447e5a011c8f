"""Reads tests/golden/<language>/typography.tsv: a source and a draft a line, and what becomes of the draft.

What is not put right, the checks must find, and nothing else.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from rkslocale.checks import Aids, Pair, run
from rkslocale.language.figures import Style
from rkslocale.locales import Locale
from rkslocale.pipeline.checking import chosen_checks
from rkslocale.typography import conform

if TYPE_CHECKING:
    from collections.abc import Iterator

GOLDEN = Path(__file__).parents[2] / "golden"
FIGURES = chosen_checks(["numbers", "dates", "money"])


def cases() -> Iterator[object]:
    for language in ("en", "sq", "sr"):
        lines = (GOLDEN / language / "typography.tsv").read_text(encoding="utf-8").splitlines()
        for number, line in enumerate(lines, 1):
            if line and not line.startswith("#"):
                source_locale, target_locale, source, draft, wanted, *mark = line.split("\t")
                wanted = draft if wanted == "=" else wanted
                found = mark == ["!"]
                yield pytest.param(
                    source_locale, target_locale, source, draft, wanted, found, id=f"{language}:{number}"
                )


@pytest.mark.parametrize(("source_locale", "target_locale", "source", "draft", "wanted", "found"), list(cases()))
def test_drafts_become_what_the_golden_file_says(
    source_locale: str, target_locale: str, source: str, draft: str, wanted: str, *, found: bool
) -> None:
    locales = Locale.parse(source_locale), Locale.parse(target_locale)
    style = Style.of(locales[1])
    assert conform(source, draft, *locales, style) == wanted
    assert conform(source, wanted, *locales, style) == wanted
    assert bool(run(Pair(source, wanted, *locales), Aids(), FIGURES)) == found
