"""How much the checks have found in a version, with a way to the first error."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rkslocale.model import Severity
from rkslocale.review.text import plain

if TYPE_CHECKING:
    from rkslocale.locales import Locale
    from rkslocale.review.values import Standing


def error_id(locale: Locale) -> str:
    """Return the id, on the page of an article, of the first target in ``locale`` that has an error."""
    return f"error-{plain(locale.bcp47)}"


def found_in_words(standing: Standing, page: str | None) -> str:
    """Return HTML that counts the findings, ``2 errors, 1 warning``; empty where there are none.

    The errors lead to the first of them on ``page``, a file name, empty for the page itself; None: there is no page.
    """
    said = []
    for severity in (severity for severity in Severity if standing.findings.get(severity)):
        words = counted(standing.findings[severity], severity)
        if severity is Severity.ERROR and page is not None:
            words = f'<a href="{plain(page)}#{error_id(standing.locale)}">{words}</a>'
        said.append(f'<span class="{severity}">{words}</span>')
    return f'<p class="findings">{", ".join(said)}</p>' if said else ""


def counted(number: int, singular: str) -> str:
    """Return how many there are of something: ``1 error``, ``2 errors``."""
    return f"{number} {singular}{'' if number == 1 else 's'}"
