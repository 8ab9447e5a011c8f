"""What goes from catalogs, TMX files and the starter memory onto the shelves."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

import pytest

from rkslocale.errors import InputError
from rkslocale.locales import ENGLISH, SERBIAN, Locale
from rkslocale.memory import Store, fingerprint
from rkslocale.project.config import Project
from rkslocale.project.remembering import STARTER, catalog_locales, recollections, shelve, with_store
from rkslocale.project.starter import sentences, starter_units

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from rkslocale.pipeline.recalling import Recollection

SQ = Locale("sq")
HEADER = """msgid ""
msgstr ""
"PO-Revision-Date: 2026-01-31 14:00+0100\\n"
"Last-Translator: Ana Berisha <ana@example.org>\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"X-Source-Language: en\\n"
"""
BODY = """
msgid "One"
msgstr "Një"

#, fuzzy
msgid "Two"
msgstr "Dy"

# mt: echo 2026-01-31
#, fuzzy
msgid "Three"
msgstr "Tre"

msgid "Four"
msgstr "Katër"

#~ msgid "Five"
#~ msgstr "Pesë"
"""


@pytest.fixture
def project(tmp_path: Path) -> Project:
    (tmp_path / ".rkslocale").mkdir()
    return Project(tmp_path, starter_memory=False)


@pytest.fixture
def store() -> Iterator[Store]:
    with Store(":memory:") as made:
        yield made


def write(project: Project, path: str, text: str) -> str:
    file = project.root / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    return path


def memories_of(project: Project, store: Store, source: Locale, target: Locale) -> list[Recollection]:
    paths, _ = shelve(project, store, {source.language, target.language})
    return recollections(store, paths, source, target)


def waited() -> None:
    raise AssertionError("another run holds the project")


def test_reviewed_segments_are_remembered_with_who_when_and_their_neighbours(project: Project, store: Store) -> None:
    path = write(project, "locales/sq/LC_MESSAGES/news/kfor.po", HEADER + BODY)
    assert shelve(project, store) == ([path], [])
    one, four, five = store.shelves.units(store.shelves.ids([path]))
    assert [unit.texts for unit in (one, four, five)] == [
        (("en", "One"), ("sq", "Një")),
        (("en", "Four"), ("sq", "Katër")),
        (("en", "Five"), ("sq", "Pesë")),
    ]
    assert (one.origin, one.who, one.changed) == (
        "news/kfor",
        "Ana Berisha <ana@example.org>",
        "2026-01-31T13:00:00Z",
    )
    assert (one.previous, one.next) == (fingerprint(""), fingerprint("Two"))
    assert (four.previous, four.next) == (fingerprint("Three"), fingerprint(""))
    assert (five.previous, five.next) == ("", "")


@pytest.mark.parametrize(
    ("old", "new", "who", "changed"),
    [
        ("2026-01-31 14:00+0100", "YEAR-MO-DA HO:MI+ZONE", "Ana Berisha <ana@example.org>", ""),
        ("2026-01-31 14:00+0100", "2026-02-31 14:00+0100", "Ana Berisha <ana@example.org>", ""),
        ("2026-01-31 14:00+0100", "2026-01-31 14:00", "Ana Berisha <ana@example.org>", "2026-01-31T14:00:00Z"),
        ("Ana Berisha <ana@example.org>", "Automatically generated", "", "2026-01-31T13:00:00Z"),
        ("Ana Berisha <ana@example.org>", "FULL NAME <EMAIL@ADDRESS>", "", "2026-01-31T13:00:00Z"),
    ],
)
def test_headers_that_nobody_has_filled_in_say_nothing(
    project: Project, store: Store, old: str, new: str, who: str, changed: str
) -> None:
    path = write(project, "locales/sq/LC_MESSAGES/a.po", HEADER.replace(old, new) + BODY)
    shelve(project, store)
    unit = next(store.shelves.units(store.shelves.ids([path])))
    assert (unit.who, unit.changed) == (who, changed)


def test_a_shelf_follows_its_file(project: Project, store: Store) -> None:
    path = write(project, "locales/sq/LC_MESSAGES/a.po", HEADER + BODY)
    shelve(project, store)
    before = store.shelves.digest(path)
    shelve(project, store)
    assert store.shelves.digest(path) == before
    write(project, path, HEADER + BODY.replace("Katër", "4"))
    shelve(project, store)
    assert dict(list(store.shelves.units(store.shelves.ids([path])))[1].texts)["sq"] == "4"
    (project.root / path).unlink()
    assert shelve(project, store) == ([], [])
    assert store.shelves.paths() == []


def test_a_catalog_that_cannot_be_read_or_whose_sources_are_unknown_is_passed_over(
    project: Project, store: Store
) -> None:
    write(project, "locales/sq/LC_MESSAGES/bad.po", 'msgid "a')
    path = write(project, "locales/sq/LC_MESSAGES/mute.po", HEADER.replace("X-Source-Language: en", "X-A: b") + BODY)
    assert shelve(project, store) == ([path], [])
    assert list(store.shelves.units(store.shelves.ids([path]))) == []
    shelve(project, store, sources={path: ENGLISH})
    assert len(list(store.shelves.units(store.shelves.ids([path])))) == 3


def test_catalogs_of_every_folder_serve_and_only_those_of_the_languages_asked_for(
    project: Project, store: Store
) -> None:
    for locale in ("sq", "sr", "sr@latin", "sq_XK"):
        write(project, f"locales/{locale}/LC_MESSAGES/a.po", HEADER + BODY)
    write(project, "locales/templates/LC_MESSAGES/a.po", "x")
    assert [locale.gettext for locale in catalog_locales(project)] == ["sq", "sq_XK", "sr", "sr@latin"]
    paths, _ = shelve(project, store, {"en", "sr"})
    assert paths == ["locales/sr/LC_MESSAGES/a.po", "locales/sr@latin/LC_MESSAGES/a.po"]
    memories = memories_of(project, store, ENGLISH, SERBIAN)
    assert [memory.memory.target.bcp47 for memory in memories] == ["sr", "sr-Latn"]
    ((own,),) = [memory.exact("One") for memory in memories_of(project, store, ENGLISH, Locale("sq", None, "XK"))]
    assert own.target == "Një"
    ((back,),) = [memory.exact("Një") for memory in memories_of(project, store, SQ, ENGLISH)]
    assert back.target == "One"


def test_a_bad_tmx_file_is_a_fault_and_no_shelf(project: Project, store: Store) -> None:
    write(project, "memory/bad.tmx", "<tmx>")
    (project.root / "memory/folder.tmx").mkdir()
    paths, faults = shelve(project, store)
    assert (paths, store.shelves.paths()) == ([], [])
    assert [fault.path for fault in faults] == ["memory/bad.tmx", "memory/folder.tmx"]


def test_the_starter_memory_comes_last_and_is_filled_once(project: Project, store: Store) -> None:
    with_starter = Project(project.root)
    path = write(project, "locales/sq/LC_MESSAGES/a.po", HEADER + BODY)
    assert shelve(with_starter, store)[0] == [path, STARTER]
    assert store.shelves.paths()[-1] == STARTER
    text = next(sentences("en"))
    (match, *_) = memories_of(with_starter, store, ENGLISH, SQ)[0].exact(text)
    assert (match.origin, match.who, match.changed) == ("starter", "", "")
    assert memories_of(project, store, ENGLISH, SQ)[0].exact(text) == []  # switched off


def test_the_starter_memory_has_all_three_languages() -> None:
    unit = next(starter_units())
    assert [locale for locale, _ in unit.texts] == ["en", "sq", "sr-Latn"]
    assert [text for _, text in unit.texts] == [next(sentences(language)) for language in ("en", "sq", "sr")]


def test_a_damaged_store_is_made_anew(project: Project) -> None:
    (project.cache / "cache.sqlite").write_bytes(b"no database" * 100)
    assert with_store(project, lambda store: store.is_done("a", "1"), waited) is False

    def fail(_: Store) -> None:
        raise sqlite3.DatabaseError("disk image is malformed")

    with pytest.raises(InputError, match=r"\.rkslocale/cache\.sqlite: cannot be used: disk image is malformed; "):
        with_store(project, fail, waited)
