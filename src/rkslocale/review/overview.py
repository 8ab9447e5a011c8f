"""The page of all articles: what is safe to publish, and what waits for whom."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from rkslocale.model import State
from rkslocale.review.bars import bar, in_words
from rkslocale.review.found import counted, error_id, found_in_words
from rkslocale.review.frame import frame
from rkslocale.review.text import foreign, long_date, markup, plain
from rkslocale.review.trend import trend

if TYPE_CHECKING:
    from rkslocale.locales import Locale
    from rkslocale.review.values import Listed, Overview, Standing


_NONE: Final = (
    '<p class="nothing">There is no article yet. Write one, and run <code>rkslocale translate</code>, then '
    "<code>rkslocale review</code>.</p>"
)


def overview_page(overview: Overview) -> str:
    """Return the page of all articles: a row for each, and a column for each locale that any is translated into."""
    standings = [standing for listed in overview.articles for standing in listed.standings]
    locales = sorted({standing.locale for standing in standings}, key=lambda locale: locale.bcp47)
    ready = sum(standing.ready for standing in standings)
    header = f'<h1>{markup(overview.project)}</h1><p class="path">Review</p>'
    counts = f"{ready} of {counted(len(standings), 'version')}, of {counted(len(overview.articles), 'article')}"
    lead = f'<p class="lead">Ready to publish: {counts}.{_errors(overview)}</p>' if overview.articles else ""
    main = f"""\
{lead}
{_faults(overview)}
{_filters()}
{_table(overview, locales) if overview.articles else _NONE}
<p id="nothing" class="nothing" hidden>No article is like that. <button type="button" id="all">Show all</button></p>
{trend(overview.history)}"""
    return frame(f"Review – {overview.project}", header, main, data={})


def _errors(overview: Overview) -> str:
    """Return how many errors there are, with a way to the first."""
    found = [(listed, s) for listed in overview.articles for s in listed.standings if s.errors]
    if not found:
        return ""
    errors = counted(sum(standing.errors for _, standing in found), "error")
    first = next((f"{plain(listed.page)}#{error_id(s.locale)}" for listed, s in found if listed.page), None)
    link = f'; <a href="{first}">go to the first</a>' if first else ""
    return f' <span class="error">The checks find {errors}, in {counted(len(found), "version")}{link}.</span>'


def _faults(overview: Overview) -> str:
    if not overview.faults:
        return ""
    items = "".join(f"<li>{markup(fault)}</li>" for fault in overview.faults)
    return f'<section class="faults" aria-labelledby="faults"><h2 id="faults">Not read</h2><ul>{items}</ul></section>'


def _filters() -> str:
    return """\
<form id="filters" class="filters" role="search" aria-label="Articles" hidden>
<label class="search">Search <input type="search" id="search" autocomplete="off" aria-keyshortcuts="/"></label>
<label class="select">Show <select id="readiness"><option value="">all articles</option>\
<option value="ready">those ready in every language</option><option value="work">those that need work</option>\
<option value="error">those with errors</option></select>
</label>
<output id="shown" aria-live="polite"></output>
</form>"""


def _table(overview: Overview, locales: list[Locale]) -> str:
    heads = "".join(f'<th scope="col">{plain(locale.name)}</th>' for locale in locales)
    rows = "".join(_row(listed, locales) for listed in overview.articles)
    totals = "".join(_total(overview, locale) for locale in locales)
    return f"""\
<div class="scroll" tabindex="0" role="region" aria-label="Articles">
<table>
<caption class="spoken">Articles, and how far each is in each language</caption>
<thead><tr><th scope="col">Article</th>{heads}</tr></thead>
<tbody id="articles">
{rows}</tbody>
<tfoot><tr><th scope="row">All articles</th>{totals}</tr></tfoot>
</table>
</div>"""


def _row(listed: Listed, locales: list[Locale]) -> str:
    title = foreign(listed.title, listed.source)
    link = f'<a href="{plain(listed.page)}">{title}</a>' if listed.page else title
    ready = "ready" if all(standing.ready for standing in listed.standings) else "work"
    errors = " error" if any(standing.errors for standing in listed.standings) else ""
    by_locale = {standing.locale: standing for standing in listed.standings}
    cells = "".join(_cell(by_locale.get(locale), locale, listed) for locale in locales)
    return (
        f'<tr data-readiness="{ready}{errors}"><th scope="row">{link}'
        f'<span class="path">{markup(listed.article)}</span></th>{cells}</tr>\n'
    )


def _cell(standing: Standing | None, locale: Locale, listed: Listed) -> str:
    language = f'data-language="{plain(locale.name)}"'
    if standing is None:
        why = "source" if locale.same_language(listed.source) else "not translated"
        return f'<td class="none" {language}>{why}</td>'
    verdict, word = _verdict(standing)
    return (
        f'<td class="{verdict}" {language}><p class="verdict">{word}</p>{bar(standing.segments)}'
        f'<p class="words">{in_words(standing.segments)}</p>'
        f"{found_in_words(standing, listed.page or None)}{_revised(standing)}</td>"
    )


def _verdict(standing: Standing) -> tuple[str, str]:
    """Return what an editor has to know first, as a class and in words."""
    if standing.ready:
        return "ready", "ready to publish"
    if not standing.current:
        return "late", "article changed: run rkslocale translate"
    if standing.complete:
        return "blocked", "reviewed, with errors"
    return ("review", "in review") if standing.reviewed else ("begun", "to be reviewed")


def _revised(standing: Standing) -> str:
    return f'<p class="revised">revised {plain(long_date(standing.revised))}</p>' if standing.revised else ""


def _total(overview: Overview, locale: Locale) -> str:
    standings = [s for listed in overview.articles for s in listed.standings if s.locale == locale]
    segments = sum((Counter(s.segments) for s in standings), Counter[State]())
    reviewed = sum(s.reviewed for s in standings)
    said = counted(segments.total(), "segment")
    share = f"{100 * reviewed // segments.total()} % of {said} reviewed" if segments.total() else "no segments"
    ready = f"{sum(s.ready for s in standings)} of {counted(len(standings), 'article')} ready"
    inner = f'{bar(segments)}<p class="words">{share}</p><p class="words">{ready}</p>'
    return f'<td data-language="{plain(locale.name)}">{inner}</td>'
