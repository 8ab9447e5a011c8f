"""What all pages have: head, header, footer."""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING, Final

from rkslocale.language.letters import DIGRAPHS, SINGLE
from rkslocale.model import State
from rkslocale.review.text import UNSEEN, plain, script_json

if TYPE_CHECKING:
    from collections.abc import Mapping

GENERATOR: Final = "rkslocale review"
"""Stands at the top of every file of the site; one without it is no file of ours."""

POLICY: Final = (
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src data:; base-uri 'none'; form-action 'none'"
)
"""Content Security Policy: nothing but our two files is loaded, and no script in a page runs."""

LABELS: Final = {
    State.REVIEWED: "reviewed",
    State.MACHINE: "machine draft",
    State.OUTDATED: "outdated",
    State.UNTRANSLATED: "untranslated",
}
"""What the pages call the states, from the best to the worst."""

_SIMPLE: Final = re.compile(r"(?!index$)[a-z0-9][a-z0-9_-]{0,80}")
_OTHER: Final = re.compile(r"[^a-z0-9_-]+")


def page_name(domain: str) -> str:
    """Return the file name of the page of the article with ``domain`` (``ArticleFile.domain``): ``library.html``.

    Names are of small ASCII letters, digits, hyphens and underscores. One that had to be changed for that has a digest
    behind a dot, so that no two articles share a page.
    """
    if _SIMPLE.fullmatch(domain):
        return f"{domain}.html"
    slug = _OTHER.sub("-", domain.lower()).strip("-")[:60] or "article"
    return f"{slug}.{hashlib.blake2b(domain.encode(), digest_size=6).hexdigest()}.html"


def frame(title: str, header: str, main: str, *, data: Mapping[str, object], dialogs: str = "") -> str:
    """Return a page; ``title`` is text, ``data`` what the script has to know, and the others are HTML."""
    carried = script_json({"letters": SINGLE | DIGRAPHS, "unseen": UNSEEN, **data})
    return f"""\
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="{GENERATOR}">
<title>{plain(title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="review.css">
<script src="review.js" defer></script>
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header class="masthead">
{header}
<button type="button" id="theme" class="quiet" hidden>Dark</button>
</header>
<main id="main" tabindex="-1">
{main}
</main>
<p id="status" class="spoken" role="status" aria-live="polite"></p>
{dialogs}<script type="application/json" id="data">{carried}</script>
</body>
</html>
"""
