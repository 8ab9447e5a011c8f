"""Updating, filling, counting: what becomes of people's work when a source changes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from rkslocale import catalog
from rkslocale.catalog import Fill, Source
from rkslocale.memory import nearest
from rkslocale.model import Catalog, Entry, State

if TYPE_CHECKING:
    from collections.abc import Callable

ROAD = "The new road to Gjakova has cost 29 million euros."
ROAD_EDITED = "The new road to Gjakova has cost 28 million euros."
ROAD_SQ = "Rruga e re për në Gjakovë ka kushtuar 29 milionë euro."
RAIN = "It rained all day in Peja."
RAIN_SQ = "Në Pejë ra shi gjithë ditën."
SCHOOL = "The school in Istog opens in September."


def accepted(msgid: str, msgstr: str, *comments: str) -> Entry:
    return Entry(msgid, msgstr, comments=comments)


def drafted(msgid: str, msgstr: str) -> Entry:
    return Entry(msgid, msgstr, comments=("mt: translate-en_sq 0.3 2026-01-31 -0.40",), flags=("fuzzy",))


def updated(contents: Catalog, *texts: str) -> Catalog:
    return catalog.update(contents, [Source(text) for text in texts], nearest)


def entry(contents: Catalog, msgid: str) -> Entry:
    return next(e for e in contents.entries if e.msgid == msgid)


def test_an_exact_match_keeps_all_that_people_made_of_it() -> None:
    old = Entry(ROAD, ROAD_SQ, comments=("shih fjalorin",), flags=("fuzzy", "no-wrap"), previous_msgid="Road.")
    source = Source(ROAD, ("headline",), ("articles/a.txt:1",))
    (new,) = catalog.update(Catalog((), (old,)), [source], nearest).entries
    assert new == replace(old, extracted=("headline",), references=("articles/a.txt:1",))


def test_a_near_match_becomes_fuzzy_and_shows_the_old_source() -> None:
    new = updated(Catalog((), (accepted(ROAD, ROAD_SQ), accepted(RAIN, RAIN_SQ))), ROAD_EDITED, RAIN)
    assert entry(new, ROAD_EDITED).msgstr == ROAD_SQ
    assert entry(new, ROAD_EDITED).previous_msgid == ROAD
    assert entry(new, ROAD_EDITED).state is State.OUTDATED
    assert entry(new, RAIN).state is State.REVIEWED
    assert entry(new, ROAD).obsolete


def test_undoing_an_edit_brings_the_approval_back_and_leaves_nothing_behind() -> None:
    before = updated(Catalog((), (accepted(ROAD, ROAD_SQ),)), ROAD)
    assert updated(updated(before, ROAD_EDITED), ROAD) == before


def test_a_second_edit_is_shown_against_the_source_the_target_was_made_for() -> None:
    once = updated(Catalog((), (accepted(ROAD, ROAD_SQ),)), ROAD_EDITED)
    twice = updated(once, ROAD_EDITED.replace("new", "newest"))
    (active, *obsolete) = twice.entries
    assert (active.previous_msgid, active.msgstr) == (ROAD, ROAD_SQ)
    assert [e.msgid for e in obsolete] == [ROAD]


def test_a_target_that_was_mended_after_an_edit_is_not_dropped_by_the_next_one() -> None:
    once = updated(Catalog((), (accepted(ROAD, ROAD_SQ),)), ROAD_EDITED)
    mended = replace(entry(once, ROAD_EDITED), msgstr=ROAD_SQ.replace("29", "28"))
    after = updated(replace(once, entries=(mended, *once.entries[1:])), SCHOOL)
    assert {e.msgstr for e in after.entries if e.obsolete} == {ROAD_SQ, mended.msgstr}


def test_an_insertion_or_a_new_order_makes_nothing_fuzzy() -> None:
    before = updated(Catalog((), (accepted(ROAD, ROAD_SQ), accepted(RAIN, RAIN_SQ))), ROAD, RAIN)
    after = updated(before, RAIN, ROAD_EDITED, ROAD)
    assert [e.state for e in after.entries] == [State.REVIEWED, State.UNTRANSLATED, State.REVIEWED]
    assert [e.msgid for e in after.entries] == [RAIN, ROAD_EDITED, ROAD]


def test_a_draft_is_carried_over_as_well_and_comes_back_with_its_source() -> None:
    before = updated(Catalog((), (drafted(ROAD, ROAD_SQ),)), ROAD)
    after = updated(before, ROAD_EDITED)
    carried = entry(after, ROAD_EDITED)
    assert (carried.msgstr, carried.previous_msgid, carried.state) == (ROAD_SQ, ROAD, State.OUTDATED)
    assert carried.comments == before.entries[0].comments
    assert updated(after, ROAD) == before


def test_what_was_said_of_the_old_source_is_not_carried_over() -> None:
    said = (
        "mt: p 1",
        "shih fjalorin",
        "check: the source has 29",
        "terms: road → rrugë",
        "tm: 80%, x: Road.",
        "tm: → Rr.",
    )
    old = replace(accepted(ROAD, ROAD_SQ), comments=said).with_fuzzy(fuzzy=True)
    before = updated(Catalog((), (old,)), ROAD)
    after = updated(before, ROAD_EDITED)
    assert entry(after, ROAD_EDITED).comments == ("mt: p 1", "shih fjalorin")
    assert entry(after, ROAD).comments == said
    assert updated(after, ROAD) == before


def test_a_new_draft_takes_the_place_of_what_was_said_of_an_earlier_one() -> None:
    said = ("mt: p 1", "shih fjalorin", "check: x", "terms: x", "tm: x")
    before = Catalog((), (Entry(ROAD, comments=said),))
    (filled,) = catalog.fill(before, {ROAD: catalog.Fill(ROAD_SQ, ("mt: p 2", "terms: y"))}).entries
    assert filled.comments == ("shih fjalorin", "mt: p 2", "terms: y")


def test_each_old_target_goes_to_the_source_most_like_it() -> None:
    other = ROAD.replace("Gjakova", "Gjilan")
    old = (accepted(ROAD, ROAD_SQ), accepted(other, "Rruga e Gjilanit."))
    after = updated(Catalog((), old), other.replace("29", "30"), ROAD.replace("29", "30"))
    assert [(e.msgstr, e.previous_msgid) for e in after.entries[:2]] == [("Rruga e Gjilanit.", other), (ROAD_SQ, ROAD)]


def test_clearing_fuzzy_accepts_and_the_old_source_goes() -> None:
    half_done = Entry(ROAD_EDITED, ROAD_SQ, previous_msgid=ROAD)
    assert updated(Catalog((), (half_done,)), ROAD_EDITED).entries[0].previous_msgid is None


def test_an_untranslated_entry_that_is_gone_leaves_only_what_people_wrote() -> None:
    old = (Entry(ROAD), Entry(RAIN, comments=("which Peja?",)))
    assert [e.msgid for e in updated(Catalog((), old), SCHOOL).entries] == [SCHOOL, RAIN]


def test_a_context_of_ones_own_is_kept_where_it_has_the_text_to_itself() -> None:
    own = Entry(ROAD, ROAD_SQ, msgctxt="caption")
    assert updated(Catalog((), (own,)), ROAD).entries == (own,)
    both = updated(Catalog((), (own, accepted(ROAD, RAIN_SQ))), ROAD)
    assert [(e.msgctxt, e.msgstr, e.obsolete) for e in both.entries] == [
        (None, RAIN_SQ, False),
        ("caption", ROAD_SQ, True),
    ]
    assert catalog.reviewed(both) == {ROAD: RAIN_SQ}


def test_a_draft_for_a_cleared_entry_is_one_for_its_own_source() -> None:
    cleared = Entry(ROAD_EDITED, flags=("fuzzy",), previous_msgid=ROAD)
    filled = catalog.fill(Catalog((), (cleared,)), {ROAD_EDITED: Fill("draft", ("mt: p 1 2026-01-31 -0.1",))})
    assert (filled.entries[0].state, filled.entries[0].previous_msgid) == (State.MACHINE, None)


def test_fill_fills_only_what_is_untranslated() -> None:
    old = Catalog(
        (), (Entry(ROAD), accepted(RAIN, RAIN_SQ), Entry("x", "y", flags=("fuzzy",)), Entry("gone", obsolete=True))
    )
    new = catalog.fill(old, {e.msgid: Fill("draft", ("mt: p 1 2026-01-31 -0.1",)) for e in old.entries})
    assert new.entries[0].msgstr == "draft"
    assert new.entries[0].state is State.MACHINE
    assert new.entries[1:] == old.entries[1:]


def test_fill_replaces_what_an_earlier_run_said_and_keeps_what_people_said() -> None:
    old = Entry(ROAD, comments=("ask the editor", "tm: 80% (starter): a → b", "mt: p 1 2025-01-31 -0.1"))
    new = catalog.fill(Catalog((), (old,)), {ROAD: Fill("", ("tm: 90% (starter): c → d",))}).entries[0]
    assert new.comments == ("ask the editor", "tm: 90% (starter): c → d")
    assert not new.fuzzy


def test_reviewed_holds_accepted_targets_those_of_obsolete_entries_too() -> None:
    contents = Catalog(
        (), (accepted(ROAD, ROAD_SQ), drafted("d", "e"), replace(accepted(RAIN, RAIN_SQ), obsolete=True))
    )
    assert catalog.reviewed(contents) == {ROAD: ROAD_SQ, RAIN: RAIN_SQ}


def test_statistics_count_segments_and_source_words() -> None:
    contents = Catalog(
        (), (accepted(RAIN, RAIN_SQ), drafted(ROAD, ROAD_SQ), Entry(SCHOOL), Entry("gone", "x", obsolete=True))
    )
    counts = catalog.statistics(contents)
    assert counts.segments == {State.REVIEWED: 1, State.MACHINE: 1, State.OUTDATED: 0, State.UNTRANSLATED: 1}
    assert counts.words[State.MACHINE] == 10
    assert (counts.total, counts.complete) == (3, False)
    assert catalog.statistics(Catalog((), (accepted(RAIN, RAIN_SQ),))).complete
    assert catalog.statistics(Catalog(())).complete


HEADER = (("POT-Creation-Date", "then"), ("PO-Revision-Date", "then"), ("X-Own", "kept"))


def test_dates_move_only_with_what_they_date() -> None:
    old = Catalog(HEADER, (Entry(RAIN),))
    assert catalog.stamp(old, replace(old, entries=(Entry(RAIN, references=("a:1",)),)), "now").header == HEADER
    filled = catalog.stamp(old, Catalog(HEADER, (accepted(RAIN, RAIN_SQ),)), "now")
    assert filled.header == (HEADER[0], ("PO-Revision-Date", "now"), HEADER[2])
    longer = catalog.stamp(old, Catalog(HEADER, (Entry(RAIN), Entry(ROAD))), "now")
    assert longer.header == (("POT-Creation-Date", "now"), HEADER[1], HEADER[2])


def test_dates_stay_when_a_target_only_goes_and_comes_back() -> None:
    full = Catalog(HEADER, (accepted(RAIN, RAIN_SQ), accepted(ROAD, ROAD_SQ)))
    shorter = catalog.stamp(full, updated(full, RAIN), "now")
    assert shorter.header[1] == HEADER[1]
    assert catalog.stamp(shorter, updated(shorter, RAIN, ROAD), "later").header[1] == HEADER[1]


words = st.sampled_from(["road", "rain", "29", "school", "Peja", "not", "opens", "again"])
texts = st.lists(words, min_size=1, max_size=6).map(" ".join)
states = st.sampled_from(list(State))


@st.composite
def catalogs(draw: st.DrawFn) -> Catalog:
    made: dict[State, Callable[[str], Entry]] = {
        State.UNTRANSLATED: Entry,
        State.MACHINE: lambda text: drafted(text, f"d-{text}"),
        State.OUTDATED: lambda text: Entry(text, f"p-{text}", flags=("fuzzy",), previous_msgid="older"),
        State.REVIEWED: lambda text: accepted(text, f"p-{text}"),
    }
    return Catalog((), tuple(made[draw(states)](text) for text in draw(st.lists(texts, unique=True, max_size=8))))


@given(catalogs(), st.lists(st.lists(texts, unique=True, max_size=8), min_size=1, max_size=5))
def test_law_no_target_of_a_person_is_ever_lost(contents: Catalog, edits: list[list[str]]) -> None:
    personal = {e.msgstr for e in contents.entries if e.state in {State.REVIEWED, State.OUTDATED}}
    for sources in edits:
        contents = updated(contents, *sources)
        assert personal <= {e.msgstr for e in contents.entries}
        assert [e.msgid for e in contents.entries if not e.obsolete] == sources
        assert len({e.key for e in contents.entries}) == len(contents.entries)


@given(catalogs(), st.lists(texts, unique=True, max_size=8))
def test_law_going_back_to_the_old_source_restores_every_approval(contents: Catalog, sources: list[str]) -> None:
    old = updated(contents, *(e.msgid for e in contents.entries))
    again = updated(updated(old, *sources), *(e.msgid for e in old.entries))
    assert catalog.reviewed(
        replace(again, entries=tuple(e for e in again.entries if not e.obsolete))
    ) == catalog.reviewed(old)


@given(catalogs(), st.lists(texts, unique=True, max_size=8))
def test_law_updating_twice_is_updating_once(contents: Catalog, sources: list[str]) -> None:
    once = updated(contents, *sources)
    assert updated(once, *sources) == once


@given(catalogs(), st.lists(texts, unique=True, max_size=4))
def test_law_an_insertion_makes_nothing_fuzzy(contents: Catalog, inserted: list[str]) -> None:
    before = updated(contents, *(e.msgid for e in contents.entries))
    after = updated(before, *dict.fromkeys([*inserted, *(e.msgid for e in before.entries)]))
    assert {e.key: e.state for e in before.entries}.items() <= {e.key: e.state for e in after.entries}.items()
    assert all(
        entry(after, text).state is State.UNTRANSLATED for text in set(inserted) - {e.msgid for e in before.entries}
    )


@given(catalogs(), st.dictionaries(texts, st.just(Fill("draft", ("mt: p 1 2026-01-31",)))))
def test_law_fill_changes_no_entry_that_has_a_target(contents: Catalog, fills: dict[str, Fill]) -> None:
    for old, new in zip(contents.entries, catalog.fill(contents, fills).entries, strict=True):
        assert new == old or (old.state is State.UNTRANSLATED and new.state is State.MACHINE)
