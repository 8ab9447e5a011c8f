"""What our comments say, in plain words."""

from __future__ import annotations

import pytest

from rkslocale.catalog import draft_comment
from rkslocale.review.provenance import Suggestion, notes


@pytest.mark.parametrize(
    ("comment", "said", "doubtful"),
    [
        (
            draft_comment("translate-en_sq 0.5", "2026-11-24", "-0.09"),
            "draft by translate-en_sq 0.5, 24 November 2026, score −0.09",
            False,
        ),
        (
            draft_comment("translate-sr_en 0.3 + translate-en_sq 0.3", "2026-01-02", "-1.40"),
            "draft by translate-sr_en 0.3 + translate-en_sq 0.3, 2 January 2026, score −1.40 (doubtful)",
            True,
        ),
        (draft_comment("copy", "2026-01-02", ""), "draft by copy, 2 January 2026", False),
        (
            draft_comment("memory starter", "2026-01-02", "100%"),
            "from memory (starter), 2 January 2026: the same sentence",
            False,
        ),
        (
            draft_comment("memory locales/sq/LC_MESSAGES/road.po", "2026-01-02", "99% adapted: 4,700 → 5,200"),
            "from memory (locales/sq/LC_MESSAGES/road.po), 2 January 2026: 99% adapted: 4,700 → 5,200",
            False,
        ),
        ("mt: something by hand", "draft: something by hand", False),
        ("mt: engine 2026-99-99 good", "draft by engine, 2026-99-99, score good", False),
    ],
)
def test_who_made_a_draft_is_said(comment: str, said: str, doubtful: bool) -> None:
    found = notes((comment,))
    assert (found.draft, found.doubtful) == (said, doubtful)


def test_terms_and_comments_of_people_are_told_apart_and_doubts_left_out() -> None:
    comments = ("check: no such figure", "terms: mayor → kryetar; KFOR (keep)", "Pyet redaktorin.", "", "check: twice")
    found = notes(comments)
    assert found.terms == ("mayor → kryetar", "KFOR (keep)")
    assert found.others == ("Pyet redaktorin.",)
    assert (found.draft, found.suggestions) == ("", ())


def test_a_suggestion_is_a_pair_of_lines() -> None:
    found = notes(
        (
            "tm: 82%, starter: The bridge was closed: nobody knows why. (negation differs)",
            "tm: → Ura u mbyll: askush nuk e di pse.",
            "tm: 75%, memory/old.tmx: The bridge (of stone) fell.",
            "tm: → Ura (prej guri) u shemb.",
        )
    )
    assert found.suggestions == (
        Suggestion(
            "82",
            "starter",
            "The bridge was closed: nobody knows why.",
            "negation differs",
            "Ura u mbyll: askush nuk e di pse.",
        ),
        Suggestion("75", "memory/old.tmx", "The bridge (of stone) fell.", "", "Ura (prej guri) u shemb."),
    )


def test_half_a_suggestion_is_none() -> None:
    assert notes(("tm: 82%, starter: The bridge.",)).suggestions == ()
    assert notes(("tm: → Ura.", "tm: nonsense")).suggestions == ()
