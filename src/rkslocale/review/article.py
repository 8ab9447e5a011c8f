"""The page of an article: its source and every target side by side, segment by segment."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from rkslocale.model import Severity, Wrapping
from rkslocale.review.bars import bar, in_words
from rkslocale.review.cells import cell
from rkslocale.review.found import error_id, found_in_words
from rkslocale.review.frame import LABELS, frame
from rkslocale.review.text import foreign, markup, plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rkslocale.review.values import ArticlePage, Row, Version

_KEYS: Final = (
    ("j, k", "next, previous segment"),
    ("n, p", "next, previous segment that needs work"),
    ("e", "edit the target"),
    ("a", "accept the target as it is"),
    ("Ctrl+Enter", "accept what is in the field, and go on to the next that needs work"),
    ("Esc", "leave the field; what is in it is kept"),
    ("/", "search"),
    ("?", "this help"),
)
_GOES_ON: Final = re.compile(r"[^,]* sentence (?!1$)\d+")
"""A role of a sentence that goes on with the block of the one before."""


def article_page(page: ArticlePage) -> str:
    """Return the page of an article.

    It carries its PO files, so that the script can hand out corrected ones. Without the script it is whole, but cannot
    be filtered or edited.
    """
    header = (
        f'<nav aria-label="Site"><a href="index.html">{markup(page.project)}</a></nav>'
        f"<h1>{foreign(page.title, page.source)}</h1>"
        f'<p class="path">{markup(page.article)} <span class="language">{plain(page.source.name)}</span></p>'
    )
    firsts = [_first_error(page, at) for at in range(len(page.versions))]
    segments = "".join(_row(page, row, number, firsts) for number, row in enumerate(page.rows, 1))
    count = len(page.versions)
    main = f"""\
{_standings(page)}
<div class="toolbar">
{_filters(page)}
<div class="columns" data-columns="{count}" aria-hidden="true"><span>{plain(page.source.name)}</span>\
{_heads(page)}</div>
</div>
<ol id="segments" class="segments" data-columns="{count}">
{segments}</ol>
<p id="nothing" class="nothing" hidden>No segment is like that. <button type="button" id="all">Show all</button></p>
<section id="changes" class="changes" aria-label="Changes" hidden></section>"""
    return frame(f"{page.title} – {page.project}", header, main, data=_data(page), dialogs=_help())


def _heads(page: ArticlePage) -> str:
    return "".join(
        f'<span data-catalog="{number}">{plain(version.locale.name)}</span>'
        for number, version in enumerate(page.versions)
    )


def _standings(page: ArticlePage) -> str:
    """Return how far the article is in each locale."""
    items = []
    for number, version in enumerate(page.versions):
        segments = version.standing.segments
        late = "" if version.standing.current else " The article has changed: run <code>rkslocale translate</code>."
        found = found_in_words(version.standing, "")
        items.append(
            f'<div data-catalog="{number}"><dt>{plain(version.locale.name)}</dt>'
            f'<dd>{bar(segments)}<span class="words">{in_words(segments)}.{late}</span>{found}</dd></div>'
        )
    return f'<dl class="standings" aria-label="Progress">{"".join(items)}</dl>'


def _filters(page: ArticlePage) -> str:
    """Return the controls that choose what is shown; the script shows them."""
    states = "".join(
        f'<label class="chip" data-state="{state}"><input type="checkbox" name="state" value="{state}" checked>'
        f'{label} <span class="number"></span></label>'
        for state, label in LABELS.items()
    )
    locales = "".join(
        f'<label class="chip"><input type="checkbox" name="catalog" value="{number}" checked>'
        f"{plain(version.locale.name)}</label>"
        for number, version in enumerate(page.versions)
    )
    return f"""\
<form id="filters" class="filters" role="search" aria-label="Segments" hidden>
<label class="search">Search <input type="search" id="search" autocomplete="off" aria-keyshortcuts="/"></label>
<fieldset><legend>State</legend>{states}</fieldset>
<fieldset><legend>Language</legend>{locales}</fieldset>
<label class="select">Findings <select id="severity"><option value="">all segments</option>\
<option value="any">with findings</option><option value="error">with errors</option></select></label>
<output id="shown" aria-live="polite"></output>
<button type="button" id="help-button" class="quiet" aria-keyshortcuts="?">Keys</button>
</form>"""


def _first_error(page: ArticlePage, at: int) -> int:
    """Return the number of the first segment with an error in the version ``at``; 0 where there is none."""
    findings = page.versions[at].findings
    entries = ((number, row.entries[at]) for number, row in enumerate(page.rows, 1))
    failing = (
        n for n, e in entries if e is not None and any(f.severity is Severity.ERROR for f in findings.get(e.key, ()))
    )
    return next(failing, 0)


def _row(page: ArticlePage, row: Row, number: int, firsts: Sequence[int]) -> str:
    begins = "" if _GOES_ON.fullmatch(row.role) else " begins"
    kind = row.role.split(" ", 1)[0] or "text"
    gone = "" if row.current else '<span class="gone">not in the article now</span>'
    plural = next((e.msgid_plural for e in row.entries if e is not None and e.msgid_plural is not None), None)
    context = next((e.msgctxt for e in row.entries if e is not None and e.msgctxt is not None), None)
    texts = foreign(row.source, page.source, element="p", classes="text")
    if plural is not None:
        texts += foreign(plural, page.source, element="p", classes="text")
    about = f'<p class="context">context: {markup(context)}</p>' if context is not None else ""
    cells = "".join(
        cell(entry, version, at, page.source, name=error_id(version.locale) if firsts[at] == number else "")
        for at, (entry, version) in enumerate(zip(row.entries, page.versions, strict=True))
    )
    return (
        f'<li id="s{number}" class="segment {plain(kind)}{begins}" tabindex="-1">'
        f'<div class="source"><h2><a href="#s{number}">{number}</a> {plain(row.role)}{gone}</h2>{texts}{about}</div>'
        f"{cells}</li>\n"
    )


def _data(page: ArticlePage) -> dict[str, object]:
    """Return what the script has to know."""
    return {
        "states": {str(state): label for state, label in LABELS.items()},
        "catalogs": [_catalog(version) for version in page.versions],
    }


def _catalog(version: Version) -> dict[str, object]:
    wrapping = None if version.catalog is None else version.catalog.wrapping
    return {
        "locale": version.locale.bcp47,
        "language": version.locale.name,
        "path": version.path,
        "download": version.download,
        "wrapped": wrapping is Wrapping.WRAPPED,
        "text": version.text,
    }


def _help() -> str:
    keys = "".join(f"<dt><kbd>{plain(key)}</kbd></dt><dd>{plain(does)}</dd>" for key, does in _KEYS)
    return f"""\
<dialog id="help" aria-labelledby="help-title">
<h2 id="help-title">Keys</h2>
<dl class="keys">{keys}</dl>
<p>The score of a draft is 0 at best; below −1 it is doubtful. Corrections stay in this browser until you download the
PO file and put it in the place of the old one; then run <code>rkslocale review</code> again.</p>
<p><label><input type="checkbox" id="single-keys" checked> Use keys of one letter or sign</label></p>
<form method="dialog"><button autofocus>Close</button></form>
</dialog>
"""
