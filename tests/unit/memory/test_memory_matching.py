"""Which match is preferred, and what is said of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from rkslocale.locales import Locale
from rkslocale.memory import SIMILAR, Memory, Store, fingerprint
from rkslocale.model import Remembered

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Remember = Callable[..., Memory]

BRIDGE = "The mayor opened the new bridge in Mitrovica."
BREAD = "Bread will cost five cents more from Monday."


@pytest.fixture
def remember() -> Iterator[Remember]:
    """A function that makes a memory of shelves (name: units)."""
    with Store(":memory:") as store:

        def make(**shelves: list[Remembered]) -> Memory:
            for name, units in shelves.items():
                store.shelves.put(name, name, "1", units)
            return Memory(store.shelves, store.shelves.ids(shelves), Locale("en"), Locale("sq"))

        yield make


def unit(source: str, target: str, *around: str, changed: str = "", who: str = "") -> Remembered:
    previous, following = (fingerprint(text) for text in around) if around else ("", "")
    return Remembered((("en", source), ("sq", target)), previous, following, who, changed)


def test_an_exact_match_is_the_same_to_the_letter(remember: Remember) -> None:
    memory = remember(kfor=[unit(BRIDGE, "Ura.", changed="2026-01-31T13:00:00Z", who="Ana")])
    (match,) = memory.exact(BRIDGE)
    assert (match.source, match.target, match.score, match.origin) == (BRIDGE, "Ura.", 100.0, "kfor")
    assert (match.who, match.changed) == ("Ana", "2026-01-31T13:00:00Z")
    assert memory.exact(BRIDGE.lower()) == []
    assert memory.near(BRIDGE) == []  # what is the same is not similar


def test_the_same_neighbours_win_then_the_latest(remember: Remember) -> None:
    memory = remember(
        a=[unit("Yes.", "Po.", "One.", "Two.", changed="2024-01-01T00:00:00Z")],
        b=[unit("Yes.", "Pikërisht.", "Three.", "Two.", changed="2025-01-01T00:00:00Z")],
        c=[unit("Yes.", "Posi.", "Five.", "Six.", changed="2026-01-01T00:00:00Z")],
        starter=[unit("Yes.", "Po, po.")],
    )

    def targets(*neighbours: str) -> list[str]:
        around = (neighbours[0], neighbours[1]) if neighbours else None
        return [match.target for match in memory.exact("Yes.", around)]

    assert targets() == ["Posi.", "Pikërisht.", "Po.", "Po, po."]
    assert targets("One.", "Two.") == ["Po.", "Pikërisht.", "Posi.", "Po, po."]
    assert targets("Three.", "Nine.") == ["Pikërisht.", "Posi.", "Po.", "Po, po."]
    assert targets("", "") == targets()


def test_a_target_that_several_give_is_given_once(remember: Remember) -> None:
    memory = remember(
        a=[unit("Yes.", "Po.", changed="2024-01-01T00:00:00Z")], b=[unit("Yes.", "Po.", changed="2025-01-01T00:00:00Z")]
    )
    assert [(match.target, match.origin) for match in memory.exact("Yes.")] == [("Po.", "b")]


def test_similar_texts_are_found_with_their_score_best_first(remember: Remember) -> None:
    memory = remember(a=[unit(BRIDGE, "Ura."), unit("The mayor opened the bridge.", "U hap ura.")])
    matches = memory.near("The mayor opened the old bridge in Mitrovica.", limit=5, cutoff=20)
    assert [m.source for m in matches] == [BRIDGE, "The mayor opened the bridge."]
    assert SIMILAR <= matches[0].score < 100
    assert matches[0].dangers == ()
    assert memory.near("Snow is expected in the mountains.") == []


def test_a_memory_without_pairs_knows_nothing(remember: Remember) -> None:
    assert remember().exact("x") == []
    assert remember().near("x y z") == []


@pytest.mark.parametrize(
    ("text", "danger"),
    [
        ("The council will not ratify the treaty with Albania.", "negation differs"),
        ("The council will ratify 3 treaties with Albania.", "number differs"),
        ("The council will ratify the treaty with Serbia now.", "name differs"),
        ("The council will ratify the treaty on 5 May with Albania.", "date differs"),
    ],
)
def test_a_dangerous_match_says_why(remember: Remember, text: str, danger: str) -> None:
    memory = remember(a=[unit("The council will ratify the treaty with Albania.", "Këshilli do ta ratifikojë.")])
    (match,) = memory.near(text)
    assert danger in match.dangers
    assert match.adapted == ()
    assert match.score < 100


def test_a_safe_match_comes_before_a_dangerous_one_that_is_a_little_more_alike(remember: Remember) -> None:
    memory = remember(
        a=[
            unit("The council will not ratify the treaty.", "Nuk do ta ratifikojë."),
            unit("The council will ratify that new treaty.", "Do ta ratifikojë."),
        ]
    )
    matches = memory.near("The council will ratify the treaty.", limit=2)
    assert [match.target for match in matches] == ["Do ta ratifikojë.", "Nuk do ta ratifikojë."]
    assert matches[0].score < matches[1].score


def test_the_same_sentence_with_other_figures_is_adapted(remember: Remember) -> None:
    memory = remember(kfor=[unit("The road cost 4,700 euros.", "Rruga kushtoi 4.700 euro.", who="Ana")])
    (match,) = memory.near("The road cost 5,200 euros.")
    assert (match.target, match.score, match.who) == ("Rruga kushtoi 5.200 euro.", 99.0, "Ana")
    assert match.adapted == ("4,700 euros → 5,200 euros",)


def test_two_words_have_no_similar_texts_but_may_be_adapted(remember: Remember) -> None:
    memory = remember(a=[unit("Page 12", "Faqja 12"), unit("Budget adopted", "Buxheti u miratua")])
    assert memory.near("Budgets adopted") == []
    assert [match.target for match in memory.near("Page 15")] == ["Faqja 15"]
