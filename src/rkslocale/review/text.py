"""Text of articles and catalogs as HTML: never markup, and nothing in it that works unseen."""

from __future__ import annotations

import html
import json
import re
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from rkslocale.model import Severity

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rkslocale.locales import Locale
    from rkslocale.model import Finding

UNSEEN: Final = (
    r"[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f"
    r"\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]"
)
"""Characters that are shown by their code point: controls, those of the bidirectional algorithm among them, and what
is invisible (Unicode 15, of the BMP: Cc, Cf, Zl and Zp, and Default_Ignorable_Code_Point). In the syntax of both Python
and JavaScript. Tab, line feed, the joiners and the variation selectors of emoji stand for themselves, and so do the
signs of Cf that are seen."""

_UNSEEN: Final = re.compile(UNSEEN)
_NOT_IN_SCRIPTS: Final = re.compile(rf"[<>&]|{UNSEEN}")


def plain(text: str) -> str:
    """Return ``text`` for an attribute or a title, escaped, with what is unseen as ``[U+202E]``."""
    return html.escape(_UNSEEN.sub(lambda found: _code(found[0]), text))


def markup(text: str) -> str:
    """Return ``text`` as HTML, with what is unseen in elements of its own."""
    return _UNSEEN.sub(lambda found: f'<span class="unseen">{_code(found[0])}</span>', html.escape(text))


def foreign(text: str, locale: Locale, *, element: str = "span", classes: str = "") -> str:
    """Return an element with ``text``, which is in the language of ``locale`` and is isolated from what is around."""
    return element_with(markup(text), locale, element=element, classes=classes)


def element_with(inner: str, locale: Locale, *, element: str = "span", classes: str = "") -> str:
    """Return an element with HTML that is in the language of ``locale``."""
    attribute = f' class="{classes}"' if classes else ""
    return f'<{element}{attribute} lang="{plain(locale.bcp47)}" dir="auto">{inner}</{element}>'


def marked(text: str, findings: Iterable[Finding]) -> str:
    """Return ``text`` as HTML, with a ``<mark>`` around each place that a finding is about.

    Where several are about the same place, its mark says all of them, and looks like the worst.
    """
    spans = [finding for finding in findings if 0 <= finding.start < finding.end <= len(text)]
    bounds = sorted({0, len(text), *(f.start for f in spans), *(f.end for f in spans)})
    parts = []
    for start, end in pairwise(bounds):
        here = [finding for finding in spans if finding.start <= start and end <= finding.end]
        piece = markup(text[start:end])
        if here:
            said = plain("; ".join(dict.fromkeys(f"{finding.severity}: {finding.message}" for finding in here)))
            piece = f'<mark class="{worst(here)}" title="{said}">{piece}</mark>'
        parts.append(piece)
    return "".join(parts)


def worst(findings: Iterable[Finding]) -> Severity:
    """Return the gravest severity of ``findings``, of which there is one at least."""
    return min((finding.severity for finding in findings), key=list(Severity).index)


def script_json(value: object) -> str:
    """Return ``value`` as JSON that can stand in a ``<script>``: nothing in it ends the element or turns the text."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return _NOT_IN_SCRIPTS.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def long_date(stamp: str) -> str:
    """Return the day of ``stamp``, which begins with an ISO 8601 date, in words; another text stays as it is."""
    try:
        day = date.fromisoformat(stamp[:10])
    except ValueError:
        return stamp
    return f"{day.day} {day:%B %Y}"


def _code(character: str) -> str:
    return f"[U+{ord(character):04X}]"
