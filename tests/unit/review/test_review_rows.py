"""Segments, and what the catalogs have for them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from rkslocale.model import Catalog, Entry
from rkslocale.review import rows

ENTRIES = st.lists(
    st.builds(
        Entry,
        msgid=st.sampled_from("abcd"),
        msgctxt=st.sampled_from([None, "x", "y"]),
        obsolete=st.booleans(),
        msgstr=st.just("t"),
    ),
    unique_by=lambda entry: entry.key,
)


def test_rows_are_in_the_order_of_the_article() -> None:
    first, second = Entry("One.", "Një."), Entry("Two.", "Dy.")
    table = rows([("Two.", "headline"), ("One.", "paragraph 1")], [Catalog((), (first, second)), None])
    assert [(row.source, row.role, row.entries) for row in table] == [
        ("Two.", "headline", (second, None)),
        ("One.", "paragraph 1", (first, None)),
    ]


def test_the_entry_without_a_context_belongs_to_the_text() -> None:
    plain, other = Entry("May", "Maj"), Entry("May", "Mund", msgctxt="verb", extracted=("heading 2",))
    table = rows([("May", "heading 1")], [Catalog((), (other, plain))])
    assert [(row.entries[0], row.role, row.current) for row in table] == [
        (plain, "heading 1", True),
        (other, "heading 2", False),
    ]
    assert rows([("May", "heading 1")], [Catalog((), (other,))])[0].entries == (other,)


def test_what_only_a_catalog_has_comes_last_and_what_is_obsolete_not_at_all() -> None:
    gone, obsolete = Entry("Gone.", "Iku."), Entry("Old.", "E vjetër.", obsolete=True)
    table = rows([("New.", "headline")], [Catalog((), (gone, obsolete))])
    assert [(row.source, row.current) for row in table] == [("New.", True), ("Gone.", False)]
    assert table[0].entries == (None,)


@given(st.lists(st.sampled_from("abcde"), unique=True), st.lists(ENTRIES, max_size=3))
def test_every_live_entry_is_in_one_row(texts: list[str], found: list[list[Entry]]) -> None:
    table = rows([(text, "") for text in texts], [Catalog((), tuple(entries)) for entries in found])
    for number, entries in enumerate(found):
        live = [entry for entry in entries if not entry.obsolete]
        assert sorted((e.key for row in table if (e := row.entries[number]) is not None), key=str) == sorted(
            (entry.key for entry in live), key=str
        )
    assert [row.source for row in table if row.current] == texts
    assert all(entry is None or entry.msgid == row.source for row in table for entry in row.entries)
