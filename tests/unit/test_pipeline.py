"""The use cases on values, with the fake engine."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rkslocale.catalog import Fill
from rkslocale.engine.echo import EchoEngine
from rkslocale.engine.pivot import NoCache
from rkslocale.errors import PackageMissingError
from rkslocale.locales import ENGLISH, SERBIAN, SERBIAN_LATIN, Locale
from rkslocale.memory import Memory, Store, fingerprint
from rkslocale.model import Draft, Furniture, Remembered, UnitKind
from rkslocale.pipeline.drafting import Direction, translate_lines, translate_texts, with_drafts
from rkslocale.pipeline.preparing import assemble, prepare, sources, with_notice
from rkslocale.pipeline.recalling import recall, recollection

if TYPE_CHECKING:
    from rkslocale.pipeline.preparing import Prepared

SQ = Locale("sq")
ARTICLE = "Snow closes the pass\n\nThe pass is closed. It opens again on Friday.\n\nShare\nThe pass is closed.\n"


def furniture(line: str) -> tuple[Furniture, ...] | None:
    return (Furniture("Share"),) if line == "Share" else None


def prepared(text: str = ARTICLE) -> Prepared:
    return prepare(text, ENGLISH, furniture)


def unsaid(_: tuple[Furniture, ...]) -> None:
    return None


def test_sources_come_once_each_with_all_their_places() -> None:
    found = sources(prepared(), "articles/pass.txt")
    assert [source.msgid for source in found] == [
        "Snow closes the pass",
        "The pass is closed.",
        "It opens again on Friday.",
    ]
    assert found[1].references == ("articles/pass.txt:3", "articles/pass.txt:6")
    assert found[1].extracted == ("paragraph 1 sentence 1", "paragraph 2")
    assert sources(prepared(), None)[1].references == ()


def test_a_headline_is_one_segment_however_many_stops_it_has() -> None:
    assert [s.text for s in prepared("He came. He saw. He lost\n\nA. B.\n").segments][:1] == [
        "He came. He saw. He lost"
    ]


def test_assembling_splices_targets_and_furniture_and_leaves_the_rest() -> None:
    targets = {"The pass is closed.": "Qafa është e mbyllur."}
    text = assemble(prepared(), targets, lambda _: "Shpërndaje")
    assert text == (
        "Snow closes the pass\n\nQafa është e mbyllur. It opens again on Friday.\n\nShpërndaje\nQafa është e mbyllur.\n"
    )


def test_kinds_that_are_switched_off_stay_as_they_are() -> None:
    some = prepare(ARTICLE, ENGLISH, furniture, {UnitKind.HEADLINE})
    assert [segment.role for segment in some.segments] == ["headline"]
    assert assemble(some, {}, lambda _: "x") == ARTICLE


@given(st.text(alphabet=st.sampled_from("aB.?! \t\r\n\u00a0\u2028”“1–•"), max_size=60) | st.text(max_size=60))
def test_law_targets_equal_to_their_sources_give_the_article_back(text: str) -> None:
    article = prepared(text)
    assert assemble(article, {s.text: s.text for s in article.segments}, unsaid) == text
    assert assemble(article, {}, unsaid) == text


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ("a\nb", "N\n\na\nb"),
        ("a\r\nb", "N\r\n\r\na\r\nb"),
        ("a\rb", "N\r\ra\rb"),
        ("a", "N\n\na"),
        ("\ufeffa\n", "\ufeffN\n\na\n"),
    ],
)
def test_the_notice_stands_on_top_in_the_line_ends_of_the_article(text: str, result: str) -> None:
    assert with_notice(text, "N") == result


def test_serbian_goes_in_and_comes_out_in_the_script_of_its_locale() -> None:
    engine = EchoEngine([("en", "sr"), ("sr", "en")])
    into = {
        locale: translate_texts(engine, ["Danas."], Direction(ENGLISH, locale), cache=NoCache())
        for locale in (SERBIAN, SERBIAN_LATIN)
    }
    assert any("\u0400" < letter < "\u04ff" for letter in into[SERBIAN]["Danas."].text)
    assert not any("\u0400" < letter < "\u04ff" for letter in into[SERBIAN_LATIN]["Danas."].text)
    translate_texts(engine, ["Данас је субота."], Direction(SERBIAN, ENGLISH), cache=NoCache())
    assert engine.sent[-1] == "Danas je subota."


def test_between_the_scripts_of_serbian_no_engine_is_asked() -> None:
    drafts = translate_texts(EchoEngine([]), ["Данас је субота."], Direction(SERBIAN, SERBIAN_LATIN), cache=NoCache())
    assert drafts["Данас је субота."] == Draft("Danas je subota.", ("script",), 0.0)


def test_a_text_without_letters_is_its_own_draft_and_needs_no_package() -> None:
    drafts = translate_texts(EchoEngine([]), ["2026", "* * *"], Direction(ENGLISH, SQ), cache=NoCache())
    assert {text: draft.text for text, draft in drafts.items()} == {"2026": "2026", "* * *": "* * *"}
    with pytest.raises(PackageMissingError):
        translate_texts(EchoEngine([]), ["2026", "words"], Direction(ENGLISH, SQ), cache=NoCache())


def test_lines_of_several_sentences_keep_their_white_space_and_number() -> None:
    lines = ["One. Two.\t Three.", "", "  ", "Four."]
    translated = translate_lines(EchoEngine([("en", "sq")]), lines, ENGLISH, SQ)
    assert len(translated) == 4
    assert translated[1:3] == ["", "  "]
    assert "\t " in translated[0]


def memory_of(source: Locale, target: Locale, *pairs: tuple[str, str], origin: str) -> Memory:
    store = Store(":memory:")
    units = [Remembered(((source.bcp47, one), (target.bcp47, other))) for one, other in pairs]
    store.shelves.put(origin, origin, "1", units)
    return Memory(store.shelves, store.shelves.ids([origin]), source, target)


ADOPTED = ("Vlada je usvojila budžet.", "The government adopted the budget.")


def test_the_newsrooms_own_memory_comes_before_the_starter_memory() -> None:
    own = memory_of(SERBIAN, ENGLISH, ("Влада је усвојила буџет.", "The cabinet passed the budget."), origin="a")
    starter = memory_of(SERBIAN_LATIN, ENGLISH, ADOPTED, origin="starter")
    known = [recollection(memory, SERBIAN, ENGLISH) for memory in (own, starter)]
    text = "Влада је усвојила буџет."
    expected = Fill("The cabinet passed the budget.", ("mt: memory a 2026-01-31 100%",))
    assert recall([text], known, "2026-01-31")[text] == expected
    assert recall([text], known[1:], "2026-01-31")[text].msgstr == "The government adopted the budget."


def test_targets_of_the_starter_memory_come_in_the_script_of_the_catalog() -> None:
    memory = memory_of(ENGLISH, SERBIAN_LATIN, ("The budget was adopted.", "Budžet je usvojen."), origin="starter")
    fills = recall(["The budget was adopted."], [recollection(memory, ENGLISH, SERBIAN)], "2026-01-31")
    assert fills["The budget was adopted."].msgstr == "Буџет је усвојен."


def test_a_cyrillic_memory_serves_a_catalog_in_latin_script() -> None:
    memory = memory_of(SERBIAN, ENGLISH, ("Влада је усвојила буџет.", "The cabinet passed the budget."), origin="a")
    fills = recall([ADOPTED[0]], [recollection(memory, SERBIAN_LATIN, ENGLISH)], "2026-01-31")
    assert fills[ADOPTED[0]].msgstr == "The cabinet passed the budget."


def test_an_adapted_match_is_a_draft_that_says_what_was_adapted() -> None:
    memory = memory_of(ENGLISH, SERBIAN_LATIN, ("It cost 4,700 euros.", "Koštalo je 4.700 evra."), origin="kfor")
    text = "It cost 5,200 euros."
    fills = recall([text], [recollection(memory, ENGLISH, SERBIAN)], "2026-01-31")
    comment = "mt: memory kfor 2026-01-31 99% adapted: 4,700 euros → 5,200 euros"
    assert fills[text] == Fill("Коштало је 5.200 евра.", (comment,))


def test_a_dangerous_match_is_offered_with_the_reason_and_never_a_draft() -> None:
    pair = ("The council will ratify the treaty.", "Këshilli do ta ratifikojë traktatin.")
    memory = memory_of(ENGLISH, SQ, pair, origin="kfor")
    text = "The council will not ratify the treaty."
    fill = recall([text], [recollection(memory, ENGLISH, SQ)], "2026-01-31")[text]
    assert fill.msgstr == ""
    assert fill.comments[0].endswith("%, kfor: The council will ratify the treaty. (negation differs)")


def test_the_target_with_the_same_neighbours_is_taken() -> None:
    store = Store(":memory:")
    for origin, before, target in (("a", "Did he go?", "Po."), ("b", "Is it so?", "Pikërisht.")):
        texts = (("en", "Yes."), ("sq", target))
        store.shelves.put(origin, origin, "1", [Remembered(texts, fingerprint(before), fingerprint("He went."))])
    memory = Memory(store.shelves, store.shelves.ids(["a", "b"]), ENGLISH, SQ)
    for before, target in (("Did he go?", "Po."), ("Is it so?", "Pikërisht.")):
        fills = recall(["Yes."], [recollection(memory, ENGLISH, SQ)], "2026-01-31", [before, "Yes.", "He went."])
        assert fills["Yes."].msgstr == target


def test_similar_sentences_are_offered_and_the_engines_draft_is_taken() -> None:
    memory = memory_of(ENGLISH, SQ, ("The budget was adopted on time.", "Buxheti u miratua me kohë."), origin="a.po")
    text = "The budget was adopted in time."
    fills = recall([text, "Other."], [recollection(memory, ENGLISH, SQ)], "2026-01-31")
    assert set(fills) == {text}
    assert fills[text].msgstr == ""
    merged = with_drafts(fills, {text: Draft("Buxheti u miratua.", ("p 1", "q 2"), -0.456)}, "2026-01-31")
    assert merged[text].msgstr == "Buxheti u miratua."
    assert merged[text].comments[0] == "mt: p 1 + q 2 2026-01-31 -0.46"
    assert merged[text].comments[1].startswith("tm: ")
    assert merged[text].comments[1].endswith("%, a.po: The budget was adopted on time.")
    assert merged[text].comments[2] == "tm: → Buxheti u miratua me kohë."
