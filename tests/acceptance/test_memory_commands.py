"""``rkslocale memory`` as a user calls it, and the memory as ``translate`` uses it."""

from __future__ import annotations

import json
import re
import shutil
from typing import TYPE_CHECKING

import pytest

from rkslocale.model import State

if TYPE_CHECKING:
    from pathlib import Path

    from tests.acceptance.conftest import Newsroom

COST = "The new school cost 4,700 euros."
TMX = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4"><header creationtool="OmegaT" creationtoolversion="6" segtype="sentence" o-tmf="OmegaT TMX"
 adminlang="EN-US" srclang="EN-US" datatype="plaintext"/><body>
<tu changeid="Ana" changedate="20250131T130000Z"><tuv xml:lang="EN-US"><seg>The new school cost 4,700 euros.</seg></tuv>
<tuv xml:lang="SQ-XK"><seg>Shkolla e re kushtoi 4.700 euro.</seg></tuv></tu>
<tu><tuv xml:lang="EN-US"><seg>The council will ratify the treaty.</seg></tuv>
<tuv xml:lang="SQ-XK"><seg>Këshilli do ta ratifikojë traktatin.</seg></tuv></tu>
<tu><tuv xml:lang="EN-US"><seg>The council will ratify the treaty.</seg></tuv>
<tuv xml:lang="SQ-XK"><seg>Këshilli do ta ratifikojë traktatin.</seg></tuv></tu>
<tu creationid="MT!"><tuv xml:lang="EN-US"><seg>It rains.</seg></tuv>
<tuv xml:lang="SQ-XK"><seg>Bie shi.</seg></tuv></tu>
</body></tmx>
"""


@pytest.fixture
def room(newsroom: Newsroom) -> Newsroom:
    """A newsroom without the starter memory, with a TMX file beside it."""
    settings = newsroom.read("rkslocale.toml")
    newsroom.write("rkslocale.toml", settings.replace("starter = true", "starter = false"))
    newsroom.write("../agency.tmx", TMX)
    return newsroom


def matches(room: Newsroom, text: str, *options: str, code: int = 0) -> list[dict[str, object]]:
    out = room.run("memory", "search", text, "--format", "json", *options, code=code).stdout
    found: list[dict[str, object]] = json.loads(out)["matches"]
    return found


def test_a_tmx_file_is_imported_searched_and_used(room: Newsroom) -> None:
    result = room.run("memory", "import", "../agency.tmx")
    assert result.stdout == "imported memory/agency.tmx: 2 units, 1 duplicate\n"
    assert result.stderr == "../agency.tmx: 1 unit left out: translated by a machine, reviewed by nobody\n"
    assert room.read("memory/agency.tmx") == TMX
    room.run("memory", "import", "../agency.tmx")  # the same once more is no fault

    (exact,) = matches(room, COST, "--to", "sq")
    assert (exact["kind"], exact["score"], exact["target"]) == ("exact", 100, "Shkolla e re kushtoi 4.700 euro.")
    assert (exact["origin"], exact["who"], exact["changed"]) == ("agency.tmx", "Ana", "2025-01-31T13:00:00Z")

    room.write(
        "articles/a.txt", f"News\n\n{COST} The new school cost 5,200 euros. The council will not ratify the treaty.\n"
    )
    room.run("translate", "articles/a.txt", "--to", "sq")
    entries = room.entries("sq", "a")
    assert entries[COST].msgstr == "Shkolla e re kushtoi 4.700 euro."
    adapted = entries["The new school cost 5,200 euros."]
    assert (adapted.msgstr, adapted.state) == ("Shkolla e re kushtoi 5.200 euro.", State.MACHINE)
    assert re.fullmatch(
        r"mt: memory agency\.tmx [\d-]+ 99% adapted: 4,700 euros → 5,200 euros", " ".join(adapted.comments)
    )
    denied = entries["The council will not ratify the treaty."]
    assert denied.msgstr != "Këshilli do ta ratifikojë traktatin."
    assert any("(negation differs)" in comment for comment in denied.comments)


def test_search_says_what_is_adapted_and_what_is_dangerous(room: Newsroom) -> None:
    room.write("memory/agency.tmx", TMX)
    out = room.run("memory", "search", "The new school cost 5,200 euros.", "--from", "en-GB", "--to", "sq").stdout
    assert out.splitlines()[:3] == [
        "99%  adapted  sq  agency.tmx  2025-01-31  Ana  (4,700 euros → 5,200 euros)",
        f"  {COST}",
        "  → Shkolla e re kushtoi 5.200 euro.",
    ]
    (similar,) = matches(room, "The council will not ratify the treaty.", "--limit", "1")
    assert (similar["kind"], similar["dangers"]) == ("similar", ["negation differs"])
    nothing = room.run("memory", "search", "Nothing of the kind was ever said here.", code=1)
    assert (nothing.stdout, nothing.stderr) == ("", "nothing like it is remembered\n")
    (back,) = matches(room, "Këshilli do ta ratifikojë traktatin.", "--from", "sq", "--to", "en")
    assert back["target"] == "The council will ratify the treaty."


def test_only_what_people_have_reviewed_is_remembered(room: Newsroom) -> None:
    room.run("translate", "--to", "sq")
    assert matches(room, "Drivers will reach the border in half an hour.", "--to", "sq", code=1) == []
    room.review("sq")
    (match,) = matches(room, "Drivers will reach the border in half an hour.", "--to", "sq")
    assert (match["kind"], match["origin"], match["who"]) == ("exact", "road", None)
    assert str(match["changed"]).endswith("Z")
    stats = json.loads(room.run("memory", "stats", "--format", "json").stdout)
    assert [origin["origin"] for origin in stats["origins"] if origin["units"]] == ["road"]
    assert room.run("memory", "stats").stdout.split()[1:] == ["road", "en", "sq"]


def test_export_and_import_give_the_same_memory(room: Newsroom, tmp_path: Path) -> None:
    room.run("translate")
    room.review("sq")
    room.review("sr")
    room.run("memory", "import", "-q", "../agency.tmx")
    first = room.run("memory", "export", "../one.tmx").stdout
    assert re.fullmatch(r"wrote \.\./one\.tmx: \d+ units\n", first)
    other = type(room)(tmp_path / "other", room.environment)
    other.root.mkdir()
    other.write("rkslocale.toml", room.read("rkslocale.toml"))
    other.run("memory", "import", "-q", "../one.tmx")
    other.run("memory", "export", "-q", "../two.tmx")
    one, two = ((tmp_path / name).read_text(encoding="utf-8") for name in ("one.tmx", "two.tmx"))
    dated = re.compile(r"creationdate=\"\S+\"")
    assert dated.sub("", one) == dated.sub("", two)
    text = "Drivers will reach the border in half an hour."
    assert matches(room, text, "--to", "sr") == matches(other, text, "--to", "sr")


def test_one_pair_of_locales_can_be_exported(room: Newsroom) -> None:
    room.run("translate")
    room.review("sq")
    room.review("sr")
    room.run("memory", "export", "-q", "sr.tmx", "--from", "en", "--to", "sr")
    text = room.read("sr.tmx")
    assert 'srclang="en"' in text
    assert 'xml:lang="sr-Cyrl"' in text
    assert 'xml:lang="sq"' not in text


def test_what_cannot_be_meant_is_refused(room: Newsroom) -> None:
    room.write("memory/agency.tmx", TMX)
    twice = room.run("memory", "export", "memory/all.tmx", code=2)
    assert twice.stderr.startswith("memory/all.tmx: is in the memory folder, ")
    assert not (room.root / "memory/all.tmx").exists()
    same = room.run("memory", "export", "a.tmx", "--from", "en-GB", "--to", "en", code=2)
    assert same.stderr == "from en to en is no pair; name two locales\n"
    assert not (room.root / "a.tmx").exists()


def test_a_sentence_with_another_name_is_offered_and_never_filled_in(room: Newsroom) -> None:
    texts = (("en", "Then Arta Krasniqi is happy."), ("sq", "Atëherë Arta Krasniqi është e lumtur."))
    variants = "".join(f"<tuv xml:lang='{locale}'><seg>{text}</seg></tuv>" for locale, text in texts)
    room.write("memory/names.tmx", TMX.replace("</body>", f"<tu>{variants}</tu></body>"))
    (similar,) = matches(room, "Then Bekim Gashi is happy.", "--to", "sq", "--limit", "1")
    assert (similar["kind"], similar["dangers"]) == ("similar", ["name differs"])


def test_deleting_the_index_loses_nothing(room: Newsroom) -> None:
    room.run("translate", "--to", "sq")
    room.review("sq")
    room.write("memory/agency.tmx", TMX)
    found = matches(room, COST, "--to", "sq")
    exported = room.run("memory", "export", "a.tmx").stdout
    article = f"News\n\n{COST} Drivers will reach the border in an hour. It was worth 13 million euros.\n"
    catalogs = []
    path = room.root / "locales/sq/LC_MESSAGES/b.po"
    room.write("articles/b.txt", article)
    for _ in range(2):
        room.run("translate", "articles/b.txt", "--to", "sq")
        catalogs.append(re.sub(r"(PO-Revision|POT-Creation)-Date.*", "", path.read_text(encoding="utf-8")))
        path.unlink()
        shutil.rmtree(room.root / ".rkslocale")
    assert catalogs[0] == catalogs[1]
    assert matches(room, COST, "--to", "sq") == found
    assert room.run("memory", "export", "a.tmx").stdout == exported


def test_a_tmx_file_taken_away_is_forgotten(room: Newsroom) -> None:
    room.write("memory/agency.tmx", TMX)
    assert matches(room, COST)
    (room.root / "memory/agency.tmx").unlink()
    assert matches(room, COST, code=1) == []


def test_a_bad_tmx_file_is_said_and_the_others_are_used(room: Newsroom) -> None:
    room.write("memory/agency.tmx", TMX)
    room.write("memory/bad.tmx", "<tmx>\n<body>")
    result = room.run("translate", code=3)
    assert result.stderr.count("memory/bad.tmx:2: is no TMX: no element found; ") == 1
    assert room.entries("sq")["Drivers will reach the border in half an hour."].state is State.MACHINE
    assert room.run("memory", "search", COST, code=3).stdout.startswith("100%  exact  sq  agency.tmx")
    result = room.run("memory", "import", "memory/none.tmx", code=3)
    assert result.stderr.startswith("memory/none.tmx: cannot be read: ")
    room.write("rkslocale.tmx", "<html/>")
    assert room.run("memory", "import", "rkslocale.tmx", code=3).stderr.startswith("rkslocale.tmx:1: is no TMX: ")
    assert not (room.root / "memory/rkslocale.tmx").exists()
    room.write("agency.tmx", TMX.replace("Ana", "Bo"))
    assert "there is another file of this name" in room.run("memory", "import", "agency.tmx", code=2).stderr


def test_serbian_is_found_in_either_script(room: Newsroom) -> None:
    latin = TMX.replace("SQ-XK", "sr-Latn-RS").replace(
        "Shkolla e re kushtoi 4.700 euro.", "Nova škola je koštala 4.700 evra."
    )
    room.write("memory/sr.tmx", latin)
    assert matches(room, COST, "--to", "sr")[0]["target"] == "Нова школа је коштала 4.700 евра."
    assert matches(room, COST, "--to", "sr@latin")[0]["target"] == "Nova škola je koštala 4.700 evra."
    for text, locale in (("Нова школа је коштала 4.700 евра.", "sr"), ("Nova škola je koštala 4.700 evra.", "sr-Latn")):
        assert matches(room, text, "--from", locale, "--to", "en")[0]["target"] == COST


def test_help_tells_all(room: Newsroom) -> None:
    out = room.run("memory", "--help").stdout
    assert all(verb in out for verb in ("search", "export", "import", "stats", "TMX"))
    assert "project's source locale" in room.run("memory", "search", "--help").stdout
