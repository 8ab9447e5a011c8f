"""The checks over a catalog: which entries, which checks, what is around them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rkslocale.checks import Aids, Check, Pair, Problem, all_checks
from rkslocale.errors import UsageError
from rkslocale.locales import ENGLISH, Locale
from rkslocale.model import Catalog, Entry, Severity, State
from rkslocale.pipeline.checking import (
    check_catalog,
    chosen_checks,
    find_in_drafts,
    ignored_checks,
    targets_by_source,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

ALBANIAN: Final = Locale("sq")


def every_x(pair: Pair, _aids: Aids) -> Iterable[Problem]:
    return [Problem(f"an x at {i}; remove it", i, i + 1) for i, letter in enumerate(pair.target) if letter == "x"]


X: Final = Check("no-x", Severity.WARNING, "the letter x", every_x)


def findings(*entries: Entry, checks: Iterable[Check] = (X,), states: Iterable[State] = tuple(State)) -> dict[str, int]:
    found = check_catalog(Catalog((), entries), ENGLISH, ALBANIAN, Aids(), tuple(checks), states=tuple(states))
    return {msgid: len(some) for (_, msgid), some in found.items()}


def test_entries_with_a_target_are_checked_in_any_state() -> None:
    assert findings(
        Entry("reviewed", "xx"),
        Entry("draft", "x", flags=("fuzzy",), comments=("mt: p 1",)),
        Entry("outdated", "x", flags=("fuzzy",), previous_msgid="y"),
        Entry("empty"),
        Entry("fine", "a"),
        Entry("gone", "x", obsolete=True),
    ) == {"reviewed": 2, "draft": 1, "outdated": 1}


def test_only_some_states_can_be_asked_for() -> None:
    entries = (Entry("reviewed", "x"), Entry("draft", "x", flags=("fuzzy",), comments=("mt: p 1",)))
    assert findings(*entries, states=[State.REVIEWED]) == {"reviewed": 1}
    assert findings(*entries, states=[State.MACHINE]) == {"draft": 1}


def test_a_comment_switches_checks_off() -> None:
    assert findings(Entry("a", "x", comments=("check-ignore: no-x",)), Entry("b", "x")) == {"b": 1}
    assert findings(Entry("a", "x", comments=("check-ignore: numbers",))) == {"a": 1}
    several = Entry("a", "x", comments=("mt: p 1", "check-ignore: numbers, no-x", "check-ignore: quotes names"))
    assert ignored_checks(several) == {"numbers", "no-x", "quotes", "names"}
    assert findings(several) == {}


def test_a_finding_says_which_plural_form_it_is_in() -> None:
    entry = Entry("one", msgid_plural="many", msgstr_plural=("a", "", "bx"))
    found = check_catalog(Catalog((), (entry,)), ENGLISH, ALBANIAN, Aids(), (X,))
    ((finding,),) = found.values()
    assert (finding.form, finding.start, finding.end, finding.check) == (2, 1, 2, "no-x")


def test_plural_forms_are_compared_with_the_plural() -> None:
    seen: list[Pair] = []

    def look(pair: Pair, _aids: Aids) -> Iterable[Problem]:
        seen.append(pair)
        return ()

    entry = Entry("one file", msgid_plural="%d files", msgstr_plural=("a", "b"), flags=("c-format",))
    findings(entry, checks=[Check("look", Severity.ERROR, "", look)])
    assert [(p.source, p.target, p.is_plural, p.flags) for p in seen] == [
        ("%d files", "a", True, ("c-format",)),
        ("%d files", "b", True, ("c-format",)),
    ]


def neighbours(*entries: Entry) -> list[tuple[object, object]]:
    seen: list[tuple[object, object]] = []

    def look(pair: Pair, _aids: Aids) -> Iterable[Problem]:
        seen.append((pair.before, pair.after))
        return ()

    findings(*entries, checks=[Check("look", Severity.ERROR, "", look)])
    return seen


def sentence(text: str, *roles: str, target: str = "t") -> Entry:
    return Entry(text, target and f"{target} {text}", extracted=roles)


def test_a_sentence_knows_those_beside_it_in_its_paragraph() -> None:
    assert neighbours(
        sentence("a", "headline"),
        sentence("b", "paragraph 1 sentence 1"),
        sentence("c", "paragraph 1 sentence 2"),
        sentence("d", "paragraph 12 sentence 1"),
        sentence("e", "paragraph 12 sentence 2", target=""),
    ) == [
        (None, None),
        (None, ("c", "t c")),
        (("b", "t b"), None),
        (None, ("e", "")),
    ]


def test_obsolete_entries_stand_between_nothing() -> None:
    gone = replace(sentence("x", "paragraph 1 sentence 2"), obsolete=True)
    one, two = sentence("a", "paragraph 1 sentence 1"), sentence("b", "paragraph 1 sentence 2")
    assert neighbours(one, gone, two) == [(None, ("b", "t b")), (("a", "t a"), None)]


def test_entries_of_other_projects_have_no_neighbours() -> None:
    assert neighbours(Entry("a", "b"), Entry("c", "d")) == [(None, None), (None, None)]


def test_drafts_stand_alone() -> None:
    find = find_in_drafts(ENGLISH, ALBANIAN, Aids(), (X,))
    assert [finding.start for finding in find("source", "axbx")] == [1, 3]
    assert find("source", "") == ()


def test_a_draft_is_checked_once_however_often_it_is_asked_about() -> None:
    seen: list[str] = []

    def look(pair: Pair, _aids: Aids) -> Iterable[Problem]:
        seen.append(pair.target)
        return ()

    find = find_in_drafts(ENGLISH, ALBANIAN, Aids(), (Check("look", Severity.ERROR, "", look),))
    assert [find("source", draft) for draft in ("a", "b", "a")] == [(), (), ()]
    assert seen == ["a", "b"]


def test_the_targets_of_a_source_are_gathered() -> None:
    catalogs = [
        Catalog((), (Entry("a", "1"), Entry("b", "1"), Entry("c"))),
        Catalog((), (Entry("a", "2"), Entry("b", "1"), Entry("a", "3", obsolete=True), Entry("a", "4", "ctx"))),
    ]
    assert targets_by_source(catalogs) == {"a": ("1", "2"), "b": ("1",)}


def test_checks_are_chosen_by_their_ids() -> None:
    names = [check.id for check in all_checks()]
    assert [check.id for check in chosen_checks()] == names == sorted(names)
    assert [check.id for check in chosen_checks(select=["spaces", "numbers"])] == ["numbers", "spaces"]
    assert [check.id for check in chosen_checks(ignore=names[1:])] == names[:1]
    assert [check.id for check in chosen_checks(["numbers", "dates"], ["dates"])] == ["numbers"]


def test_an_unknown_id_is_an_error_with_a_hint() -> None:
    with pytest.raises(UsageError, match="no check “numbres”; did you mean “numbers”"):
        chosen_checks(["numbres"])
    with pytest.raises(UsageError, match=r"checks are .*numbers"):
        chosen_checks(ignore=["qqqqq"])


TEXT: Final = st.text(
    st.sampled_from("aeëçšđ ,.;:!?„“”‘’\"'()[]{}<>%&*_`#@/\\-–—…0123456789\n\t\u00a0\u200b\u202eаеџЋKFO"), max_size=60
)


@given(TEXT, TEXT.filter(bool), st.sampled_from(["sq", "sr", "sr@latin", "en", "de", "mk"]))
def test_no_check_breaks_on_any_text(source: str, target: str, tag: str) -> None:
    locale = Locale.parse(tag)
    find = find_in_drafts(Locale("sq") if tag == "en" else ENGLISH, locale, Aids(), chosen_checks())
    for finding in find(source, target):
        assert 0 <= finding.start <= finding.end <= len(target)
        assert finding.message
        assert "\n" not in finding.message


@given(TEXT.filter(bool), st.sampled_from(["sq", "sr", "de"]))
def test_two_runs_find_the_same(text: str, tag: str) -> None:
    find = find_in_drafts(ENGLISH, Locale.parse(tag), Aids(), chosen_checks())
    assert find(text, text) == find(text, text)
