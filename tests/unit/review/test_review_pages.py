"""The pages: sound HTML that loads nothing, runs nothing, and says in words all that it shows in colours."""

from __future__ import annotations

import datetime as dt
import json
import re
from dataclasses import replace
from html.parser import HTMLParser
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rkslocale.locales import ENGLISH, SERBIAN, Locale
from rkslocale.model import Catalog, Entry, Finding, Severity, State
from rkslocale.review import (
    GENERATOR,
    ArticlePage,
    Listed,
    Overview,
    Point,
    Standing,
    Version,
    article_page,
    overview_page,
    page_name,
    rows,
    static_files,
)

ALBANIAN: Final = Locale("sq")
VOID: Final = {"meta", "link", "input", "br", "img"}
CLOSED_BY_SLASH: Final = {"rect", "line", "polyline"}
HOSTILE: Final = '</script><script>alert("x")</script> <img src=x onerror=alert(1)> \u202egpj.exe'

SOURCES: Final = (
    ("New Bridge Opens", "headline"),
    ("The bridge was opened on Monday.", "paragraph 1 sentence 1"),
    ("It cost 4,700 euros.", "paragraph 1 sentence 2"),
    (HOSTILE, "paragraph 2"),
)
ALBANIAN_ENTRIES: Final = (
    Entry("New Bridge Opens", "Hapet ura e re", comments=("mt: translate-en_sq 0.5 2026-11-24 -0.09",), line=10),
    Entry(
        "The bridge was opened on Monday.",
        "Ura u hap të martën.",
        flags=("fuzzy",),
        previous_msgid="The bridge was opened on Tuesday.",
        line=20,
    ),
    Entry(
        "It cost 4,700 euros.",
        "Kushtoi 4.600 euro.",
        flags=("fuzzy",),
        comments=(
            "mt: translate-en_sq 0.5 2026-11-24 -1.20",
            "check: the source has 4,700, the draft no such figure",
            "terms: euro → euro; KFOR (keep)",
            "tm: 80%, starter: It cost 3,100 euros.",
            "tm: → Kushtoi 3.100 euro.",
            "Kujdes me shumën.",
        ),
        line=30,
    ),
    Entry(HOSTILE, HOSTILE, flags=("fuzzy",), comments=(f"mt: {HOSTILE} 2026-11-24", f"terms: {HOSTILE}"), line=40),
)
FINDINGS: Final[dict[tuple[str | None, str], tuple[Finding, ...]]] = {
    (None, "It cost 4,700 euros."): (Finding("numbers", Severity.ERROR, "the source has 4,700", 8, 13),),
    (None, HOSTILE): (Finding("script", Severity.WARNING, HOSTILE, 0, 9),),
}


class Page(HTMLParser):
    """A page, taken apart; it refuses what is not nested well."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.texts: list[str] = []
        self.scripts: list[str] = []
        self.feed(text)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert len({name for name, _ in attrs}) == len(attrs), attrs
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in CLOSED_BY_SLASH
        self.elements.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        (self.scripts if self.open[-1:] == ["script"] else self.texts).append(data)

    def all(self, tag: str, **attributes: str) -> list[dict[str, str | None]]:
        wanted = {name.rstrip("_").replace("_", "-"): value for name, value in attributes.items()}
        return [found for name, found in self.elements if name == tag and wanted.items() <= found.items()]

    @property
    def text(self) -> str:
        return " ".join("".join(self.texts).split())


def standing(locale: Locale, *, current: bool = True, blocked: bool = False, **segments: int) -> Standing:
    counts = {state: segments.get(state, 0) for state in State}
    return Standing(locale, counts, "2026-11-24 18:10+0000", {}, blocked, current)


def article(**changes: object) -> ArticlePage:
    catalog = Catalog((("Language", "sq"),), ALBANIAN_ENTRIES)
    albanian = Version(
        standing(ALBANIAN, reviewed=1, outdated=1, machine=2),
        "locales/sq/LC_MESSAGES/bridge.po",
        "bridge.sq.po",
        catalog,
        f'msgid "{HOSTILE}"\r\n',
        FINDINGS,
    )
    serbian = Version(standing(SERBIAN, untranslated=4), "locales/sr/LC_MESSAGES/bridge.po", "x", None, "", {})
    table = rows(SOURCES, [catalog, None])
    page = ArticlePage("RKS", "articles/bridge.txt", "New Bridge Opens", ENGLISH, table, (albanian, serbian))
    return replace(page, **changes)  # type: ignore[arg-type]  # a test's own values


def overview(**changes: object) -> Overview:
    first = Listed(
        "articles/bridge.txt",
        "New Bridge Opens",
        "bridge.html",
        ENGLISH,
        (standing(ALBANIAN, reviewed=4), standing(SERBIAN, reviewed=1, machine=3)),
    )
    second = Listed("articles/ura.sq.txt", HOSTILE, "", ALBANIAN, (standing(ENGLISH, untranslated=2),))
    return replace(Overview("RKS", (first, second), (f"articles/x.txt: {HOSTILE}",)), **changes)  # type: ignore[arg-type]  # likewise


PAGES: Final = {"article": article_page(article()), "overview": overview_page(overview())}


@pytest.mark.parametrize("name", PAGES)
def test_a_page_is_sound(name: str) -> None:
    page = Page(PAGES[name])
    ids = [found["id"] for _, found in page.elements if "id" in found]
    assert len(ids) == len(set(ids))
    for reference in ("aria-labelledby", "aria-describedby", "for"):
        assert {found[reference] for _, found in page.elements if reference in found} <= set(ids)
    assert len(page.all("h1")) == len(page.all("main")) == len(page.all("header")) == len(page.all("title")) == 1
    assert page.all("html", lang="en")
    assert page.all("a", class_="skip", href="#main")
    assert GENERATOR in PAGES[name]
    labelled = {"checkbox", "search", "text"}
    assert {found["type"] for found in page.all("input")} <= labelled


@pytest.mark.parametrize("name", PAGES)
def test_a_page_loads_nothing_else_and_runs_nothing(name: str) -> None:
    page = Page(PAGES[name])
    assert not [found for _, found in page.elements for attribute in found if attribute.startswith(("on", "style"))]
    assert {found.get("src") for found in page.all("script")} == {"review.js", None}
    assert [found.get("type") for found in page.all("script") if "src" not in found] == ["application/json"]
    assert {found["href"] for found in page.all("link")} == {"review.css", "data:,"}
    assert {tag for tag, _ in page.elements} & {"style", "img", "iframe", "object", "base", "script2"} == set()
    (policy,) = page.all("meta", http_equiv="Content-Security-Policy")
    assert "default-src 'none'" in str(policy["content"])
    assert "unsafe" not in str(policy["content"])
    assert not re.search(r"https?://", PAGES[name])


@pytest.mark.parametrize("name", PAGES)
def test_hostile_text_is_shown_as_it_is_written(name: str) -> None:
    page = Page(PAGES[name])
    assert HOSTILE.replace("\u202e", "[U+202E]") in page.text
    assert "\u202e" not in PAGES[name]
    assert len(page.scripts) == 1
    assert set(json.loads(page.scripts[0])) >= {"letters"}


def test_an_article_shows_source_and_targets_with_their_languages() -> None:
    page = Page(PAGES["article"])
    assert len(page.all("li", class_="segment headline begins")) == 1
    assert [found["id"] for found in page.all("li") if "id" in found] == ["s1", "s2", "s3", "s4"]
    assert len(page.all("p", class_="text", lang="en", dir="auto")) == 4
    assert len(page.all("p", class_="text", lang="sq", dir="auto")) == 4
    states = [found["data-state"] for found in page.all("div") if found.get("class") == "target"]
    assert states == ["reviewed", "missing", "outdated", "missing", "machine", "missing", "machine", "missing"]
    assert [found["data-line"] for found in page.all("div", data_catalog="0") if "data-line" in found] == [
        "10",
        "20",
        "30",
        "40",
    ]


@pytest.mark.parametrize(
    "said",
    [
        "Albanian reviewed draft by translate-en_sq 0.5, 24 November 2026, score −0.09; accepted since",
        "source changed The bridge was opened on [removed: Tuesday] [added: Monday] .",
        "machine draft draft by translate-en_sq 0.5, 24 November 2026, score −1.20 (doubtful)",
        "error the source has 4,700 numbers",
        "terms euro → euro; KFOR (keep)",
        "memory 80 % It cost [removed: 3,100] [added: 4,700] euros.Kushtoi 3.100 euro.from starter",
        "comment Kujdes me shumën.",
        "not in the catalog yet; run: rkslocale extract",
        "1 reviewed, 2 machine drafts, 1 outdated.",
        "4 untranslated.",
    ],
)
def test_what_is_known_about_a_target_is_said_in_words(said: str) -> None:
    assert said in Page(PAGES["article"]).text


def test_a_finding_is_marked_in_the_target() -> None:
    assert '<mark class="error" title="error: the source has 4,700">4.600</mark>' in PAGES["article"]
    assert len(Page(PAGES["article"]).all("div", data_severity="error")) == 1


def test_a_doubt_of_a_comment_is_left_to_the_checks() -> None:
    assert "the draft no such figure" not in Page(PAGES["article"]).text
    again = Finding("numbers", Severity.ERROR, "the source has 4,700, the draft no such figure")
    version = replace(article().versions[0], findings={(None, "It cost 4,700 euros."): (again,)})
    assert Page(article_page(article(versions=(version, article().versions[1])))).text.count(again.message) == 1


def test_errors_of_an_article_lead_to_the_first() -> None:
    albanian, serbian = article().versions
    found = {entry.key: (Finding("numbers", Severity.ERROR, "wrong"),) for entry in ALBANIAN_ENTRIES[2:]}
    wrong = replace(albanian.standing, findings={Severity.ERROR: 2, Severity.WARNING: 1})
    page = Page(article_page(article(versions=(replace(albanian, standing=wrong, findings=found), serbian))))
    assert page.all("a", href="#error-sq")
    assert "2 errors, 1 warning" in page.text
    assert [found["data-line"] for found in page.all("div", id="error-sq")] == ["30"]
    assert not page.all("a", href="#error-sr")


def test_plural_forms_are_shown_one_by_one() -> None:
    entry = Entry("%d day", msgid_plural="%d days", msgstr_plural=("%d ditë", "%d ditët"), msgctxt="byline", line=7)
    found = {entry.key: (Finding("digits", Severity.WARNING, "look", 0, 2, 1),)}
    version = replace(article().versions[0], catalog=Catalog((), (entry,)), findings=found)
    html = article_page(article(rows=rows([], [version.catalog]), versions=(version,)))
    text = Page(html).text
    assert "form 0 %d ditë form 1 %d ditët".replace(" ", "") in text.replace(" ", "")
    assert "%d day%d dayscontext: byline" in text
    assert "not in the article now" in text
    assert html.count("<mark") == 1


def test_the_page_carries_the_catalog_byte_for_byte() -> None:
    data = json.loads(Page(PAGES["article"]).scripts[0])
    assert [catalog["text"] for catalog in data["catalogs"]] == [f'msgid "{HOSTILE}"\r\n', ""]
    assert [catalog["wrapped"] for catalog in data["catalogs"]] == [True, False]
    assert data["letters"]["ђ"] == "đ"
    assert list(data["states"]) == ["reviewed", "machine", "outdated", "untranslated"]


def test_blocks_begin_where_a_first_sentence_is() -> None:
    classes = [str(found["class"]).split() for found in Page(PAGES["article"]).all("li") if "id" in found]
    assert ["begins" in names for names in classes] == [True, True, False, True]


def test_the_overview_says_what_is_safe_to_publish() -> None:
    page = Page(PAGES["overview"])
    assert "Ready to publish: 1 of 3 versions, of 2 articles." in page.text
    assert [found["scope"] for found in page.all("th")] == ["col"] * 4 + ["row"] * 3
    assert [found["class"] for found in page.all("td") if "class" in found] == [
        "none",
        "ready",
        "review",
        "begun",
        "none",
        "none",
    ]
    assert page.all("a", href="bridge.html")
    assert "62 % of 8 segments" not in page.text
    assert "25 % of 4 segments reviewed" in page.text
    assert "revised 24 November 2026" in page.text


@pytest.mark.parametrize(
    ("found", "said"),
    [
        (standing(SERBIAN, reviewed=2), "ready to publish"),
        (standing(SERBIAN), "ready to publish"),
        (standing(SERBIAN, blocked=True, reviewed=2), "reviewed, with errors"),
        (standing(SERBIAN, current=False, reviewed=2), "article changed: run rkslocale translate"),
        (standing(SERBIAN, reviewed=1, outdated=1), "in review"),
        (standing(SERBIAN, machine=2), "to be reviewed"),
    ],
)
def test_each_verdict_is_in_words(found: Standing, said: str) -> None:
    listed = Listed("articles/a.txt", "A", "a.html", ENGLISH, (found,))
    page = Page(overview_page(overview(articles=(listed,))))
    assert said in page.text
    assert ("1 of 1 version" in page.text) == (said == "ready to publish")


def test_findings_are_counted_in_the_overview() -> None:
    found = replace(standing(SERBIAN, machine=2), findings={Severity.ERROR: 1, Severity.WARNING: 3})
    listed = Listed("articles/a.txt", "A", "a.html", ENGLISH, (found,))
    assert "1 error, 3 warnings" in Page(overview_page(overview(articles=(listed,)))).text


def test_errors_lead_to_the_first_of_them() -> None:
    wrong = replace(standing(SERBIAN, machine=2), findings={Severity.ERROR: 2})
    latin = replace(standing(Locale("sr", "Latn"), machine=2), findings={Severity.ERROR: 1})
    unpaged = Listed("articles/a.txt", "A", "", ENGLISH, (wrong,))
    paged = Listed("articles/b.txt", "B", "b.html", ENGLISH, (standing(ALBANIAN, reviewed=1), latin))
    page = Page(overview_page(overview(articles=(unpaged, paged))))
    assert "The checks find 3 errors, in 2 versions; go to the first." in page.text
    assert len(page.all("a", href="b.html#error-sr-Latn")) == 2  # above the table, and in it
    assert [found["data-readiness"] for found in page.all("tr") if "data-readiness" in found] == ["work error"] * 2
    without = Page(overview_page(overview(articles=(unpaged,))))
    assert "in 1 version." in without.text
    assert "The checks find" not in Page(PAGES["overview"]).text


def test_an_empty_newsroom_has_an_overview() -> None:
    page = Page(overview_page(Overview("RKS", (), ())))
    assert "There is no article yet. Write one, and run rkslocale translate, then rkslocale review." in page.text
    assert "Ready to publish" not in page.text
    assert not page.all("table")


def test_bars_add_up() -> None:
    widths = [float(str(found["width"])) for found in Page(PAGES["article"]).all("rect")]
    assert widths == [25, 50, 25, 100]


def test_a_trend_is_drawn_from_two_days_on() -> None:
    day = dt.date(2026, 11, 1)
    history = tuple(
        Point(day + dt.timedelta(days=days), locale, reviewed, 200)
        for days, reviewed in ((0, 50), (10, 100), (20, 190))
        for locale in ("sq", "sr")
    )
    page = Page(overview_page(overview(history=history)))
    assert {found["points"] for found in page.all("polyline")} == {"0.0,120.0 320.0,80.0 640.0,8.0"}
    assert "sr: 95 % on 2026-11-21" in page.text
    assert len({str(found["class"]) for found in page.all("polyline")}) == 2
    assert not Page(overview_page(overview(history=history[:2]))).all("polyline")


def test_a_trend_says_of_each_locale_when_it_was_last_counted() -> None:
    day = dt.date(2026, 11, 1)
    history = [Point(day, "sq", 1, 4), Point(day, "sr", 3, 4), Point(day + dt.timedelta(days=1), "sr", 199, 200)]
    text = Page(overview_page(overview(history=tuple(history)))).text
    assert "sq: 25 % on 2026-11-01" in text
    assert "sr: 99 % on 2026-11-02" in text  # nothing is whole before it is


def test_every_file_of_the_site_says_what_it_is() -> None:
    assert all(GENERATOR in text[:2000] for text in (*PAGES.values(), *static_files().values()))


@pytest.mark.parametrize(
    ("domain", "name"),
    [
        ("library", "library.html"),
        ("kfor_2026-01", "kfor_2026-01.html"),
        ("index", r"index\.[0-9a-f]{12}\.html"),
        ("world/kfor", r"world-kfor\.[0-9a-f]{12}\.html"),
        ("Library", r"library\.[0-9a-f]{12}\.html"),
        ("вест", r"article\.[0-9a-f]{12}\.html"),
        ("../../etc/passwd", r"etc-passwd\.[0-9a-f]{12}\.html"),
        ("a" * 300, r"a{60}\.[0-9a-f]{12}\.html"),
    ],
)
def test_page_names_are_safe(domain: str, name: str) -> None:
    assert re.fullmatch(name, page_name(domain))


@given(st.lists(st.text(min_size=1), unique=True, max_size=8))
def test_no_two_articles_share_a_page(domains: list[str]) -> None:
    names = [page_name(domain) for domain in domains]
    assert len({name.casefold() for name in names} | {"index.html"}) == len(domains) + 1
    assert all(re.fullmatch(r"[a-z0-9_][a-z0-9._-]{0,90}\.html", name) for name in names)


def test_segments_of_a_big_article_are_small() -> None:
    texts = [(f"Sentence number {number} of a long article.", f"paragraph {number}") for number in range(500)]
    entries = tuple(Entry(text, text, flags=("fuzzy",), line=1) for text, _ in texts)
    version = replace(article().versions[0], catalog=Catalog((), entries), findings={})
    page = article(rows=rows(texts, [version.catalog] * 3), versions=(version,) * 3)
    assert len(article_page(page)) < 500 * 3 * 500
    assert "content-visibility: auto" in static_files()["review.css"]
