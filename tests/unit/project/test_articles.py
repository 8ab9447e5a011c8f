"""Which articles there are, and what their names say."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rkslocale.errors import ArticleError
from rkslocale.locales import SERBIAN, SERBIAN_LATIN, Locale
from rkslocale.project import Project
from rkslocale.project.articles import decode, describe, discover, select

EN, SQ = Locale("en"), Locale("sq")


@pytest.fixture
def project(tmp_path: Path) -> Project:
    for name in ("a.txt", "world/b.sq.txt", "world/c.sr-Latn.txt", "world/notes.md", ".hidden.txt", ".git/x.txt"):
        path = tmp_path / "articles" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("Text.\n", encoding="utf-8")
    return Project(tmp_path.resolve())


@pytest.mark.parametrize(
    ("name", "domain", "edition", "source"),
    [
        ("kfor.txt", "kfor", "kfor.txt", EN),
        ("kfor.en.txt", "kfor", "kfor.txt", EN),
        ("kfor.sr-Latn.txt", "kfor", "kfor.txt", SERBIAN_LATIN),
        ("2026/kfor.sr@latin.txt", "2026/kfor", "2026/kfor.txt", SERBIAN_LATIN),
        ("kfor.sr.txt", "kfor", "kfor.txt", SERBIAN),
        ("who.is.txt", "who.is", "who.is.txt", EN),
        ("vol.2.txt", "vol.2", "vol.2.txt", EN),
        ("sq.txt", "sq", "sq.txt", EN),
    ],
)
def test_the_name_tells_language_catalog_and_edition(name: str, domain: str, edition: str, source: Locale) -> None:
    article = describe(Project(Path("/p")), f"articles/{name}")
    assert (article.domain, article.edition, article.source) == (domain, edition, source)


def test_an_article_goes_into_every_other_language() -> None:
    project = Project(Path("/p"), targets=(SQ, SERBIAN, SERBIAN_LATIN))
    targets = {tag: describe(project, f"articles/x.{tag}.txt").targets(project) for tag in ("en", "sq", "sr-Latn")}
    assert describe(project, "articles/x.sq.txt").targets(project, [SQ, SERBIAN_LATIN]) == (SERBIAN_LATIN,)
    assert targets == {"en": (SQ, SERBIAN), "sq": (SERBIAN, EN), "sr-Latn": (SQ, EN)}
    latin_only = Project(Path("/p"), targets=(SERBIAN_LATIN,))
    article = describe(latin_only, "articles/x.txt")
    assert article.targets(latin_only) == (SERBIAN_LATIN,)
    assert article.catalog(latin_only, SERBIAN_LATIN) == "locales/sr@latin/LC_MESSAGES/x.po"


def test_articles_are_found_in_order_and_hidden_files_are_let_be(project: Project) -> None:
    found, faults = discover(project)
    assert [a.path for a in found] == ["articles/a.txt", "articles/world/b.sq.txt", "articles/world/c.sr-Latn.txt"]
    assert faults == []


@pytest.mark.parametrize("name", ["a.sq.txt", "A.TXT"])
def test_two_articles_with_one_catalog_are_both_left_alone(project: Project, name: str) -> None:
    (project.root / "articles" / name).write_text("Tekst.\n", encoding="utf-8")
    found, faults = select(project)
    assert [a.domain for a in found] == ["world/b", "world/c"]
    assert sorted(str(fault) for fault in faults) == sorted(
        [
            f"articles/{name}: would share its catalogs with articles/a.txt; rename one of them",
            f"articles/a.txt: would share its catalogs with articles/{name}; rename one of them",
        ]
    )


def test_a_name_that_no_catalog_can_hold_is_a_fault(project: Project) -> None:
    for name in (b"bad\xff.txt", b"two\nlines.txt"):
        (project.root / "articles" / os.fsdecode(name)).write_text("x", encoding="utf-8")
    found, faults = discover(project)
    assert len(found) == 3
    assert {str(fault) for fault in faults} == {
        "articles/bad\\xff.txt: has a name that no catalog can hold; rename it",
        "articles/two\\nlines.txt: has a name that no catalog can hold; rename it",
    }


def test_what_is_no_file_is_a_fault_and_is_not_waited_for(project: Project) -> None:
    os.mkfifo(project.root / "articles/pipe.txt")
    (project.root / "articles/folder.txt").mkdir()
    found, faults = select(project)
    assert len(found) == 3
    assert [str(fault) for fault in faults] == ["articles/pipe.txt: is no file with text; move it out of the articles"]


def test_links_are_articles_and_can_be_named(project: Project, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "far.txt").write_text("Far.\n", encoding="utf-8")
    (project.root / "articles/link.txt").symlink_to(elsewhere / "far.txt")
    (project.root / "articles/folder").symlink_to(elsewhere)
    (elsewhere / "loop").symlink_to(elsewhere)
    assert [a.domain for a in discover(project)[0]] == ["a", "folder/far", "link", "world/b", "world/c"]
    for argument in ("articles/link.txt", "articles/folder", "articles/folder/far.txt"):
        chosen, faults = select(project, [argument])
        assert (len(chosen), faults) == (1, []), argument


def test_a_missing_folder_is_a_fault(tmp_path: Path) -> None:
    assert [str(f) for f in discover(Project(tmp_path))[1]] == [
        "articles: no such folder; make it and put articles into it"
    ]


def test_files_and_folders_can_be_named(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    assert [a.domain for a in select(project, ["articles/world"])[0]] == ["world/b", "world/c"]
    monkeypatch.chdir(project.root / "articles")
    assert [a.domain for a in select(project, [Path("a.txt")])[0]] == ["a"]
    assert len(select(project)[0]) == 3


@pytest.mark.parametrize(
    ("argument", "message"),
    [
        ("articles/none.txt", "articles/none.txt: no such file; check its name"),
        ("world/b.sq.txt", "world/b.sq.txt: no such file; did you mean articles/world/b.sq.txt?"),
        ("articles/world/notes.md", "articles/world/notes.md: is no article; articles end in .txt"),
        ("articles/.git", "articles/.git: holds no article; articles end in .txt"),
        ("/etc/hostname", "/etc/hostname: is not in the project's folder of articles; move it to articles/"),
    ],
)
def test_what_is_no_article_is_a_fault(project: Project, argument: str, message: str) -> None:
    chosen, faults = select(project, [argument, "articles/a.txt"])
    assert ([a.domain for a in chosen], [str(f) for f in faults]) == (["a"], [message])


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "x: is empty; write something into it, or remove it"),
        (b"\xef\xbb\xbf \r\n", "x: is empty"),
        ("\u00a0\n\u200b\u2003".encode(), "x: is empty"),
        (b"Line.\nL\0", "x:2: is binary, not text: it holds U+0000; export it as plain text in UTF-8"),
        (b"Line.\n\nL\x07", "x:3: is binary, not text: it holds U+0007"),
        ("Një.\n".encode("utf-16"), "x:1: is UTF-16; save it as UTF-8"),
        ("Mirë.\nPo.".encode("latin-1"), "x:1: is not UTF-8"),
        (b"Ok.\r\n\x80", "x:2: is not UTF-8"),
    ],
)
def test_bytes_that_are_no_article_are_refused(data: bytes, message: str) -> None:
    with pytest.raises(ArticleError) as caught:
        decode(data, "x")
    assert message in str(caught.value)


@given(st.binary())
def test_law_what_is_decoded_is_the_file_byte_for_byte(data: bytes) -> None:
    try:
        text = decode(data, "x")
    except ArticleError:
        return
    assert text.encode() == data
