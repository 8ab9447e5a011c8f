"""A target on the page of its article, with all that is known about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rkslocale.model import Severity, State
from rkslocale.review.diff import word_diff
from rkslocale.review.frame import LABELS
from rkslocale.review.provenance import Notes, Suggestion, notes
from rkslocale.review.text import element_with, foreign, marked, markup, plain, worst

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rkslocale.locales import Locale
    from rkslocale.model import Entry, Finding
    from rkslocale.review.values import Version


def cell(entry: Entry | None, version: Version, number: int, source: Locale, *, name: str = "") -> str:
    """Return the HTML of the target of ``entry``; ``version`` is its catalog, which has the number ``number``.

    ``name`` is an id that links lead to.
    """
    language = f'<span class="locale">{plain(version.locale.name)}</span>'
    if entry is None:
        said = f'<p class="meta">{language} not in the catalog yet; run: rkslocale extract</p>'
        return f'<div class="target" data-catalog="{number}" data-state="missing">{said}</div>'
    findings = version.findings.get(entry.key, ())
    known = notes(entry.comments)
    place = f' id="{name}"' if name else ""
    severity = f' data-severity="{worst(findings)}"' if findings else ""
    items = "".join(_items(entry, known, findings, source, version.locale))
    listed = f'<ul class="notes">{items}</ul>' if items else ""
    return (
        f'<div{place} class="target" data-catalog="{number}" data-state="{entry.state}"'
        f' data-line="{entry.line}"{severity}>'
        f'<p class="meta">{language} <span class="badge">{LABELS[entry.state]}</span>{_maker(entry, known)}</p>'
        f"{_texts(entry, version.locale, findings)}"
        f"{listed}</div>"
    )


def _maker(entry: Entry, known: Notes) -> str:
    if not known.draft:
        return ""
    said = known.draft if entry.fuzzy else f"{known.draft}; accepted since"
    classes = "maker doubtful" if known.doubtful and entry.fuzzy else "maker"
    return f' <span class="{classes}">{markup(said)}</span>'


def _texts(entry: Entry, locale: Locale, findings: Sequence[Finding]) -> str:
    """Return the target, or each of its plural forms."""
    if entry.msgid_plural is None:
        return element_with(marked(entry.msgstr, findings), locale, element="p", classes="text")
    forms = []
    for form, text in enumerate(entry.msgstr_plural):
        inner = marked(text, [finding for finding in findings if finding.form == form])
        forms.append(f'<p class="form">form {form}</p>{element_with(inner, locale, element="p", classes="text")}')
    return "".join(forms)


def _items(entry: Entry, known: Notes, findings: Sequence[Finding], source: Locale, target: Locale) -> Iterator[str]:
    """Yield the notes on a target, the gravest first."""
    for finding in sorted(findings, key=lambda finding: finding.severity is not Severity.ERROR):
        text = f"{markup(finding.message)} <small>{markup(finding.check)}</small>"
        yield _item(f"finding {finding.severity}", str(finding.severity), text)
    if entry.fuzzy:
        if entry.previous_msgid is not None and entry.state is State.OUTDATED:
            old, new = entry.previous_msgid, entry.msgid
            yield _item("changed", "source changed", element_with(word_diff(old, new), source, element="q"))
        if known.terms:
            yield _item("terms", "terms", "; ".join(_term(term, source, target) for term in known.terms))
    if entry.state is not State.REVIEWED:
        for suggestion in known.suggestions:
            yield _item("memory", f"memory {suggestion.score} %", _suggestion(suggestion, entry, source, target))
    for comment in known.others:
        yield _item("comment", "comment", f'<span dir="auto">{markup(comment)}</span>')


def _item(classes: str, label: str, inner: str) -> str:
    return f'<li class="{classes}"><b>{plain(label)}</b> {inner}</li>'


def _term(term: str, source: Locale, target: Locale) -> str:
    said, arrow, wanted = term.partition(" → ")
    return foreign(said, source) + (f" → {foreign(wanted, target)}" if arrow else "")


def _suggestion(suggestion: Suggestion, entry: Entry, source: Locale, target: Locale) -> str:
    danger = f" <strong>{markup(suggestion.dangers)}</strong>" if suggestion.dangers else ""
    return (
        f"{element_with(word_diff(suggestion.source, entry.msgid), source, element='q')}"
        f"{foreign(suggestion.target, target, element='p', classes='suggested')}"
        f"<small>from {markup(suggestion.origin)}</small>{danger}"
    )
