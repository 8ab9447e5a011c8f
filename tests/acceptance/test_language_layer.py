"""Figures, terms, memory and scripts in the catalogs of a newsroom, with the packages that come with the tool."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING, Final

import pytest

from rkslocale.model import State

if TYPE_CHECKING:
    from pathlib import Path

    from tests.acceptance.conftest import Newsroom

ENGLISH: Final = """\
The mission has 4,700 soldiers.

KFOR met the Kosovo Assembly on June 10, 1999.

The road cost $3.5 million, and 25% of it was paid by the municipality.
"""
ALBANIAN: Final = "KFOR-i i ka 4.700 ushtarë.\n\nRruga kushtoi 3,5 milionë euro më 10 qershor 1999.\n"
SERBIAN: Final = "КФОР има 4.700 војника.\n\nПут је коштао 3,5 милиона евра 10. јуна 1999. године.\n"
DATES: Final = {
    "en": ("10 June 1999", "June 10, 1999"),
    "sq": ("10 qershor 1999",),
    "sr": ("10. јуна 1999.",),
    "sr@latin": ("10. juna 1999.",),
}
FIGURES: Final = {"en": ("4,700", "3.5 million"), "sq": ("4.700", "3,5 milion"), "sr": ("4.700", "3,5 милион")}


@pytest.fixture
def room(starter_room: Newsroom) -> Newsroom:
    starter_room.run("init", "-q")
    return starter_room


def texts(room: Newsroom, locale: str, domain: str) -> str:
    return "\n".join(entry.msgstr for entry in room.entries(locale, domain).values())


@pytest.mark.parametrize(
    ("name", "text", "domain"),
    [("a.en.txt", ENGLISH, "a"), ("b.sq.txt", ALBANIAN, "b"), ("c.sr.txt", SERBIAN, "c")],
)
def test_figures_of_every_language_are_those_of_the_source_in_every_other(
    room: Newsroom, name: str, text: str, domain: str
) -> None:
    room.write(f"articles/{name}", text)
    room.run("translate")
    source = name.split(".")[1]
    for locale in {"en", "sq", "sr"} - {source}:
        if not (room.root / f"locales/{locale}/LC_MESSAGES/{domain}.po").exists():
            room.run("translate", "--to", locale)
        made = texts(room, locale, domain)
        assert all(figure in made for figure in FIGURES[locale]), made
        # An engine may leave a part of a date out; then the translator is told.
        doubts = [c for entry in room.entries(locale, domain).values() for c in entry.comments if "check: " in c]
        assert any(date in made for date in DATES[locale]) or any("1999" in doubt for doubt in doubts), made
        assert ("КФОР" if locale == "sr" else "KFOR") in made.upper()


def test_a_draft_says_terms_as_the_term_base_does_and_lists_them(room: Newsroom) -> None:
    room.write("articles/a.txt", ENGLISH)
    room.run("translate")
    source = "KFOR met the Kosovo Assembly on June 10, 1999."
    albanian, serbian = (room.entries(locale, "a")[source] for locale in ("sq", "sr"))
    assert "Kuvendi" in albanian.msgstr
    assert "Скупштин" in serbian.msgstr
    assert "terms: KFOR (keep); Assembly of Kosovo → Kuvendi i Kosovës" in albanian.comments
    assert "terms: КФОР (keep); Assembly of Kosovo → Скупштина Косова" not in serbian.comments
    assert any(c.startswith("terms: KFOR (keep)") and c.endswith("Скупштина Косова") for c in serbian.comments)


def test_terms_of_the_newsroom_win_and_a_broken_file_keeps_drafts_from_being_made_without_them(room: Newsroom) -> None:
    room.write("articles/a.txt", ENGLISH)
    head = "id,domain,en,en_forms,sq,sq_forms,sr,sr_forms,status,note\n"
    room.write("terms/own.csv", head + "mission,security,mission,,misioni,misioni|misionin,misija,misija,no,\n")
    result = room.run("translate", code=3)
    assert result.stderr.startswith("terms/own.csv:2: ")
    assert not any(entry.translated for entry in room.entries("sq", "a").values())
    kuvendi = "Kuvendi ynë|Kuvendit tonë|Kuvendin tonë"
    room.write(
        "terms/own.csv",
        f"{head}our-assembly,institution,Assembly of Kosovo,Kosovo Assembly,Kuvendi ynë,{kuvendi},"
        "Naša skupština,Naša skupština|Našu skupštinu|Našoj skupštini,preferred,\n",
    )
    room.run("translate")
    drafts = {locale: room.entries(locale, "a") for locale in ("sq", "sr")}
    (albanian,) = (entry for msgid, entry in drafts["sq"].items() if msgid.startswith("KFOR"))
    assert "Kuvendin tonë" in albanian.msgstr or "Kuvendi ynë" in albanian.msgstr
    assert any("Assembly of Kosovo → Kuvendi ynë" in comment for comment in albanian.comments)


def test_the_style_of_the_newsroom_is_that_of_its_drafts(room: Newsroom) -> None:
    settings = room.read("rkslocale.toml").replace('thousands = "."', 'thousands = " "')
    room.write("rkslocale.toml", settings)
    room.write("articles/a.txt", ENGLISH)
    room.run("translate", "--to", "sq")
    assert "4\u00a0700" in texts(room, "sq", "a")


def test_what_is_reviewed_is_adapted_to_other_figures_and_never_to_the_opposite(room: Newsroom) -> None:
    room.write("articles/a.txt", "The court fined 12 drivers.\n\nThe mayor will sign the contract with the firm.\n")
    room.run("translate", "--to", "sq")
    targets = {
        "The court fined 12 drivers.": "Gjykata i gjobiti 12 shoferë.",
        "The mayor will sign the contract with the firm.": "Kryetari do ta nënshkruajë kontratën me firmën.",
    }
    room.review("sq", "a", change=lambda entry: targets[entry.msgid])
    room.write("articles/b.txt", "The court fined 17 drivers.\n\nThe mayor will not sign the contract with the firm.\n")
    room.run("translate", "--to", "sq")
    adapted, opposite = room.entries("sq", "b").values()
    assert adapted.msgstr == "Gjykata i gjobiti 17 shoferë."
    assert adapted.state is State.MACHINE
    assert any("99% adapted: 12 → 17" in comment for comment in adapted.comments)
    assert opposite.msgstr != targets["The mayor will sign the contract with the firm."]
    assert any(c.startswith("tm: ") and c.endswith("(negation differs)") for c in opposite.comments)


def test_comments_and_drafts_pass_gettexts_own_tools(room: Newsroom, tmp_path: Path) -> None:
    room.write("articles/a.txt", ENGLISH)
    room.run("translate")
    for locale in ("sq", "sr"):
        path = room.root / f"locales/{locale}/LC_MESSAGES/a.po"
        subprocess.run(["msgfmt", "-c", "-o", str(tmp_path / "a.mo"), str(path)], check=True)
        written = subprocess.run(["msgcat", str(path)], check=True, capture_output=True).stdout
        assert written == path.read_bytes()
