"""The site on disk: written where it changed, and nowhere else."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from rkslocale.catalog import statistics
from rkslocale.errors import InputError, UsageError
from rkslocale.formats import po
from rkslocale.locales import Locale
from rkslocale.project import Project, build, extract, init, status
from rkslocale.project.checking import check, write_baseline
from rkslocale.project.reviewing import read_history, review

if TYPE_CHECKING:
    from pathlib import Path

ARTICLE = "New Bridge Opens\n\nIt was opened on Monday. It cost 4,700 euros.\n"


@pytest.fixture
def project(tmp_path: Path) -> Project:
    project = init(tmp_path / "room")
    write(project, "articles/bridge.txt", ARTICLE)
    write(project, "articles/bota/ura.sq.txt", "Hapet ura\n\nUra u hap të hënën.\n")
    extract(project)
    return project


def write(project: Project, path: str, text: str) -> None:
    file = project.root / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(text.encode())


def files(folder: Path) -> dict[str, tuple[bytes, int]]:
    return {path.name: (path.read_bytes(), path.stat().st_mtime_ns) for path in folder.iterdir()}


def test_a_site_is_written_once(project: Project) -> None:
    done = review(project)
    assert {name.split(".")[0] for name in files(project.root / "review")} == {"bota-ura", "bridge", "index", "review"}
    assert (len(done.written), done.unchanged, done.removed, done.faults) == (5, (), (), ())
    assert done.index == "review/index.html"
    before = files(project.root / "review")
    again = review(project)
    assert (again.written, len(again.unchanged)) == ((), 5)
    assert files(project.root / "review") == before


def test_only_what_changed_is_written(project: Project) -> None:
    review(project)
    path = project.root / "locales/sq/LC_MESSAGES/bridge.po"
    path.write_bytes(
        path.read_bytes().replace(b'"New Bridge Opens"\nmsgstr ""', b'"New Bridge Opens"\nmsgstr "Hapet ura"')
    )
    assert review(project).written == ("review/bridge.html", "review/index.html")


def test_pages_of_articles_that_are_gone_are_removed(project: Project) -> None:
    review(project)
    write(project, "review/notes.html", "<p>Shënimet e mia</p>")
    (project.root / "articles/bridge.txt").unlink()
    done = review(project)
    assert done.removed == ("review/bridge.html",)
    assert not (project.root / "review/bridge.html").exists()
    assert (project.root / "review/notes.html").exists()
    assert b"bridge.html" not in (project.root / "review/index.html").read_bytes()


def test_the_pages_of_named_articles_are_written_and_all_are_listed(project: Project) -> None:
    done = review(project, [project.root / "articles/bridge.txt"])
    assert [path for path in done.written if path.endswith(".html")] == ["review/bridge.html", "review/index.html"]
    index = (project.root / "review/index.html").read_text(encoding="utf-8")
    assert "articles/bota/ura.sq.txt" in index
    assert index.count("<a href=") == 1


def test_the_site_can_lie_elsewhere(project: Project, tmp_path: Path) -> None:
    done = review(project, out=tmp_path / "site")
    assert (tmp_path / "site/bridge.html").is_file()
    assert done.index == (tmp_path / "site/index.html").as_posix()
    assert not (project.root / "review").exists()


@pytest.mark.parametrize("name", ["review.css", "review.js"])
def test_a_style_sheet_of_something_else_is_not_written_over(project: Project, tmp_path: Path, name: str) -> None:
    path = tmp_path / "site" / name
    path.parent.mkdir()
    path.write_text("/* faqja ime */", encoding="utf-8")
    with pytest.raises(UsageError, match="is no file of a review site"):
        review(project, out=path.parent)
    assert path.read_text(encoding="utf-8") == "/* faqja ime */"


@pytest.mark.parametrize("folder", [".", "articles", "locales/sq", "editions", ".rkslocale", ".."])
def test_a_folder_of_the_project_is_no_place_for_it(project: Project, folder: str) -> None:
    before = sorted(project.root.rglob("*"))
    with pytest.raises(UsageError, match="for something else"):
        review(project, out=project.root / folder)
    assert sorted(project.root.rglob("*")) == before


def test_a_page_of_something_else_is_not_written_over(project: Project, tmp_path: Path) -> None:
    (tmp_path / "site").mkdir()
    (tmp_path / "site/index.html").write_text("<h1>Faqja ime</h1>", encoding="utf-8")
    with pytest.raises(UsageError, match=r"index\.html: is no file of a review site"):
        review(project, out=tmp_path / "site")
    assert (tmp_path / "site/index.html").read_text(encoding="utf-8") == "<h1>Faqja ime</h1>"


def test_a_fault_is_shown_and_the_rest_is_written(project: Project) -> None:
    write(project, "locales/sq/LC_MESSAGES/bridge.po", 'msgid "x\n')
    write(project, "articles/empty.txt", "")
    done = review(project)
    assert [fault.path for fault in done.faults] == ["locales/sq/LC_MESSAGES/bridge.po", "articles/empty.txt"]
    index = (project.root / "review/index.html").read_text(encoding="utf-8")
    assert "articles/empty.txt: is empty" in index
    assert 'lang="sr"' not in index
    assert (project.root / "review/bridge.html").exists()


def test_what_is_no_article_is_a_fault_of_the_call_not_of_the_site(project: Project) -> None:
    done = review(project, ["articles/nowhere.txt"])
    assert [fault.what for fault in done.faults] == ["no such file"]
    assert "nowhere" not in (project.root / "review/index.html").read_text(encoding="utf-8")


def test_the_counts_are_those_of_status(project: Project) -> None:
    review(project)
    page = (project.root / "review/bridge.html").read_text(encoding="utf-8")
    for standing in status(project, [project.root / "articles/bridge.txt"])[0]:
        data = (project.root / standing.catalog).read_bytes()
        assert standing.counts == statistics(po.read(data))
        assert f"<dt>{standing.locale.name}</dt>" in page
    assert page.count("3 untranslated") == 2


def test_a_catalog_that_is_not_there_yet_counts_as_untranslated(project: Project) -> None:
    (project.root / "locales/sr/LC_MESSAGES/bridge.po").unlink()
    review(project)
    page = (project.root / "review/bridge.html").read_text(encoding="utf-8")
    assert page.count("3 untranslated") == 2
    assert page.count("not in the catalog yet") == 3


def test_an_article_that_has_changed_since_is_not_ready(project: Project) -> None:
    for locale in ("sq", "sr"):
        path = project.root / f"locales/{locale}/LC_MESSAGES/bridge.po"
        contents = po.read(path.read_bytes(), Locale(locale))
        target = "Ура 4.700" if locale == "sr" else "Ura 4.700"
        filled = tuple(replace(entry, msgstr=target) for entry in contents.entries)
        path.write_bytes(po.write(replace(contents, entries=filled)))
    write(project, "articles/bridge.txt", ARTICLE + "\nA new end.\n")
    review(project)
    index = (project.root / "review/index.html").read_text(encoding="utf-8")
    assert index.count("article changed: run rkslocale translate") == 2
    assert 'class="ready"' not in index


def test_what_build_would_refuse_is_not_ready(project: Project) -> None:
    path = project.root / "locales/sq/LC_MESSAGES/bridge.po"
    targets = {
        "New Bridge Opens": "Hapet ura e re",
        "It was opened on Monday.": "Ajo u hap të hënën.",
        "It cost 4,700 euros.": "Ajo kushtoi 4.600 euro.",
    }
    contents = po.read(path.read_bytes())
    filled = tuple(replace(entry, msgstr=targets[entry.msgid]) for entry in contents.entries)
    path.write_bytes(po.write(replace(contents, entries=filled)))
    assert "editions/sq/bridge.txt" not in build(project).written
    review(project)
    assert "reviewed, with errors" in (project.root / "review/index.html").read_text(encoding="utf-8")
    path.write_bytes(path.read_bytes().replace(b"4.600", b"4.700"))
    assert "editions/sq/bridge.txt" in build(project).written
    review(project)
    index = (project.root / "review/index.html").read_text(encoding="utf-8")
    assert "reviewed, with errors" not in index
    assert "ready to publish" in index


def fill(project: Project, path: str, targets: dict[str, str]) -> None:
    file = project.root / path
    contents = po.read(file.read_bytes())
    filled = tuple(replace(e, msgstr=targets[e.msgid], flags=("fuzzy",)) for e in contents.entries)
    file.write_bytes(po.write(replace(contents, entries=filled)))


def test_the_findings_are_those_of_check(project: Project) -> None:
    write(project, "articles/again.txt", "New Bridge Opens\n")
    extract(project)
    fill(project, "locales/sq/LC_MESSAGES/again.po", {"New Bridge Opens": "U hap ura e re"})
    targets = ("Hapet ura e re", "Ajo u hap të hënën.", "Ajo kushtoi 4.600 euro.")
    sources = ("New Bridge Opens", "It was opened on Monday.", "It cost 4,700 euros.")
    fill(project, "locales/sq/LC_MESSAGES/bridge.po", dict(zip(sources, targets, strict=True)))
    found = [one for one in check(project=project).findings if one.path == "locales/sq/LC_MESSAGES/bridge.po"]
    assert {one.finding.check for one in found} >= {"inconsistent"}
    assert any(one.is_error for one in found)
    review(project)
    page = (project.root / "review/bridge.html").read_text(encoding="utf-8")
    assert page.count('<li class="finding ') == len(found)
    assert all(f"<small>{one.finding.check}</small>" in page for one in found)
    index = (project.root / "review/index.html").read_text(encoding="utf-8")
    assert 'href="bridge.html#error-sq"' in index
    assert 'id="error-sq"' in page


def test_what_the_baseline_has_is_not_shown(project: Project) -> None:
    targets = dict.fromkeys(("New Bridge Opens", "It was opened on Monday.", "It cost 4,700 euros."), "Ura")
    fill(project, "locales/sq/LC_MESSAGES/bridge.po", targets)
    review(project)
    assert 'class="finding' in (project.root / "review/bridge.html").read_text(encoding="utf-8")
    write_baseline(project.root / "known.tsv", check(project=project))
    project = replace(project, baseline="known.tsv")
    review(project)
    assert 'class="finding' not in (project.root / "review/bridge.html").read_text(encoding="utf-8")
    assert "The checks find" not in (project.root / "review/index.html").read_text(encoding="utf-8")


def test_locales_that_differ_in_territory_have_a_column_each(tmp_path: Path) -> None:
    project = replace(init(tmp_path / "room"), targets=(Locale("sq"), Locale("sq", None, "XK"), Locale("sr", "Latn")))
    write(project, "articles/bridge.txt", ARTICLE)
    extract(project)
    review(project)
    index = (project.root / "review/index.html").read_text(encoding="utf-8")
    assert index.index("Albanian</th>") < index.index("Albanian (Kosovo)</th>") < index.index("Serbian (Latin)</th>")


def test_a_history_is_read(tmp_path: Path) -> None:
    path = tmp_path / "history.jsonl"
    lines = [
        {
            "date": f"2026-11-{day:02}T08:00:00+01:00",
            "totals": {"sq": {"words": {"reviewed": day, "machine": 30 - day}}},
        }
        for day in (3, 1, 2)
    ]
    path.write_text("\n\n".join(json.dumps(line) for line in lines) + "\n", encoding="utf-8")
    points = read_history(path)
    assert [(point.date.day, point.locale, point.reviewed, point.total) for point in points] == [
        (1, "sq", 1, 30),
        (2, "sq", 2, 30),
        (3, "sq", 3, 30),
    ]


@pytest.mark.parametrize(
    "line",
    [
        "{",
        "[]",
        "{}",
        '{"date": "x", "totals": {}}',
        '{"date": "2026-11-01", "totals": []}',
        '{"date": "2026-11-01", "totals": {"sq": {"words": {"reviewed": Infinity}}}}',
        '{"date": "2026-11-01", "totals": {"sq": {"words": {"reviewed": 2, "machine": -1}}}}',
        '{"date": "2026-11-01", "totals": {"sq": {"words": {"reviewed": 2, "elsewhere": 1}}}}',
    ],
)
def test_what_is_no_history_is_refused_with_its_line(tmp_path: Path, line: str) -> None:
    path = tmp_path / "history.jsonl"
    path.write_text('{"date": "2026-11-01", "totals": {}}\n' + line + "\n", encoding="utf-8")
    with pytest.raises(InputError, match=r"history\.jsonl:2: is no line of status"):
        read_history(path)
