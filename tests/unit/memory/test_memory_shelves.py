"""Shelves of translation units, and the index of their words."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rkslocale.memory import SIMILAR, Store, fingerprint, nearest
from rkslocale.memory.index import key_of, mask_of, words_of
from rkslocale.model import Remembered

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

BRIDGE = "The mayor opened the new bridge in Mitrovica."
BREAD = "Bread will cost five cents more from Monday."


def unit(source: str, target: str, changed: str = "", **more: str) -> Remembered:
    return replace(Remembered((("en", source), ("sq", target)), changed=changed), **more)  # type: ignore[arg-type]  # the fields given are of type str


@pytest.fixture
def store() -> Iterator[Store]:
    with Store(":memory:") as made:
        yield made


WORDS = st.sampled_from(["road", "bridge", "mayor", "opened", "closed", "Kosovo", "the", "new", "7", "2024", "не", "ë"])
TEXTS = st.lists(WORDS, min_size=1, max_size=9).map(" ".join)
UNITS = st.lists(st.tuples(TEXTS, TEXTS, st.sampled_from(["", "2026-01-31T13:00:00Z", "2027-01-31T13:00:00Z"])))


@given(st.text(min_size=1), st.lists(st.text(), max_size=6))
def test_law_nearest_gives_only_what_is_near_enough_best_first(text: str, candidates: list[str]) -> None:
    found = nearest(text, candidates)
    assert all(score >= SIMILAR for _, score in found)
    assert [score for _, score in found] == sorted((score for _, score in found), reverse=True)
    assert {i for i, c in enumerate(candidates) if c == text} <= {i for i, _ in found}


def test_nearest_does_not_pair_unrelated_sentences() -> None:
    assert nearest("Prices rose by three percent in May.", ["The court adjourned the trial until May."]) == []


@given(st.lists(TEXTS, min_size=1, max_size=12), TEXTS)
@settings(max_examples=60, deadline=None)
def test_law_the_index_finds_what_a_look_at_every_text_finds(texts: list[str], query: str) -> None:
    with Store(":memory:") as store:
        store.shelves.put("a", "a", "1", [unit(text, "x") for text in texts])
        found = store.shelves.similar(store.shelves.ids(["a"]), "en", query, SIMILAR)
        known = {key_of(text): text for text in texts if words_of(text) & words_of(query)}
        expected = {(key, score) for key, text in known.items() for _, score in nearest(query, [text])}
        assert set(found) == expected


@given(UNITS, st.randoms(use_true_random=False))
@settings(max_examples=40, deadline=None)
def test_law_the_order_of_filling_does_not_matter(rows: list[tuple[str, str, str]], random: object) -> None:
    units = [unit(source, target, changed) for source, target, changed in rows]
    shelves = {"a": units[::2], "b": units[1::2]}
    seen = []
    for order in (["a", "b"], ["b", "a"]):
        with Store(":memory:") as store:
            for path in order:
                mixed = list(shelves[path])
                random.shuffle(mixed)  # type: ignore[attr-defined]  # hypothesis's Random
                store.shelves.put(path, path, "1", mixed)
            ids = store.shelves.ids(["a", "b"])
            found = [store.shelves.similar(ids, "en", source, 50) for source, _, _ in rows]
            seen.append((found, sorted(map(repr, store.shelves.units(ids)))))
    assert seen[0] == seen[1]


@given(UNITS)
@settings(max_examples=40, deadline=None)
def test_law_a_shelf_removed_leaves_nothing_behind(rows: list[tuple[str, str, str]]) -> None:
    with Store(":memory:") as store:
        store.shelves.put("a", "a", "1", [unit(*row) for row in rows])
        store.shelves.similar(store.shelves.ids(["a"]), "en", "road", 50)
        store.shelves.put("a", "a", "2", [])
        store.shelves.remove(["a", "never there"])
        for table in ("shelf", "unit", "variant", "word", "mask", "indexed"):
            assert store._db.execute(f"SELECT * FROM {table}").fetchall() == []  # noqa: S608  (names above)


def test_units_that_say_the_same_are_one_and_are_counted(store: Store) -> None:
    older, newer = (unit(BREAD, "Buka.", f"202{year}-01-01T00:00:00Z", who=who) for year, who in ((5, "A"), (6, "B")))
    for order in ([older, newer], [newer, older]):
        store.shelves.put("a", "a", "1", order)
        (only,) = store.shelves.units(store.shelves.ids(["a"]))
        assert only == replace(newer, origin="a", count=2)


def test_a_unit_comes_back_as_it_was_put(store: Store) -> None:
    put = unit(BREAD, "Buka.", "2026-01-01T00:00:00Z", previous=fingerprint("x"), next=fingerprint(""), who="Ana")
    three = Remembered((("sr-Latn", "Hleb."), ("en", BREAD), ("sq", "Buka.")), who="Bojan", origin="agency")
    store.shelves.put("kfor.po", "kfor", "1", [put, three])
    found = list(store.shelves.units(store.shelves.ids(["kfor.po"])))
    assert found[0] == replace(put, origin="kfor")
    assert found[1].texts[0] == ("sr-Latn", "Hleb.")
    assert (dict(found[1].texts), found[1].origin) == (dict(three.texts), "agency")


def test_a_unit_serves_both_directions_and_only_shelves_that_are_asked(store: Store) -> None:
    store.shelves.put("a", "kfor", "1", [unit(BRIDGE, "Ura.", previous=fingerprint("x"), next=fingerprint("y"))])
    ids = store.shelves.ids(["a", "not there"])
    (hit,) = store.shelves.hits(ids, "en", "sq", key_of(BRIDGE))
    assert (hit.target, hit.origin, hit.previous) == ("Ura.", "kfor", fingerprint("x"))
    (back,) = store.shelves.hits(ids, "sq", "en", key_of("Ura."))
    assert (back.target, back.previous, back.next) == (BRIDGE, "", "")
    assert store.shelves.hits((), "en", "sq", key_of(BRIDGE)) == []
    assert store.shelves.similar((), "en", BRIDGE, 50) == []


def test_a_shelf_is_filled_anew(store: Store) -> None:
    store.shelves.put("a", "a", "1", [unit(BRIDGE, "Ura.")])
    ids = store.shelves.ids(["a"])
    assert store.shelves.similar(ids, "en", BRIDGE, 90)
    store.shelves.put("a", "a", "2", [unit(BREAD, "Buka.")])
    assert (store.shelves.digest("a"), store.shelves.digest("b"), store.shelves.paths()) == ("2", None, ["a"])
    ids = store.shelves.ids(["a"])
    assert store.shelves.similar(ids, "en", BRIDGE, 90) == []
    assert store.shelves.similar(ids, "en", BREAD, 90) == [(key_of(BREAD), 100.0)]
    (told,) = store.shelves.statistics(ids)
    assert (told.name, told.units, told.locales) == ("a", 1, ("en", "sq"))


def test_a_shelf_that_cannot_be_filled_stays_as_it_was(store: Store) -> None:
    def broken() -> Iterator[Remembered]:
        yield unit(BREAD, "Buka.")
        raise ValueError("half-way")

    store.shelves.put("a", "a", "1", [unit(BRIDGE, "Ura.")])
    with pytest.raises(ValueError, match="half-way"):
        store.shelves.put("a", "a", "2", broken())
    assert store.shelves.digest("a") == "1"
    assert [dict(u.texts)["en"] for u in store.shelves.units(store.shelves.ids(["a"]))] == [BRIDGE]


def test_the_index_is_kept_from_run_to_run(tmp_path: Path) -> None:
    with Store(tmp_path / "s") as store:
        store.shelves.put("a", "a", "1", [unit(BRIDGE, "Ura.")])
        store.shelves.similar(store.shelves.ids(["a"]), "en", BRIDGE, 90)
    with Store(tmp_path / "s") as store:
        rows = store._db.execute("SELECT word FROM word ORDER BY word").fetchall()
        assert [word for (word,) in rows] == sorted(words_of(BRIDGE))
        assert store._db.execute("SELECT count(*) FROM indexed").fetchone() == (1,)


def test_masks_are_the_same_for_texts_that_differ_in_figures_and_names() -> None:
    one = mask_of("In May 4,700 people came to Prizren, said Arta Krasniqi.")
    assert one == mask_of("In June 5,200 people came to Gjakova, said Bekim.")
    assert one != mask_of("In June 5,200 children came to Gjakova, said Bekim.")
    assert mask_of("nothing of the kind") is None


def test_long_texts_and_short_ones_have_keys_that_sqlite_holds() -> None:
    keys = [key_of("x" * length) for length in (0, 1, 254, 255, 256, 10_000)]
    assert all(0 <= key < 2**63 for key in keys)
    assert len(set(keys)) == len(keys)
    assert len(fingerprint("")) == 16
