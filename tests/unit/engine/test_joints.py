from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rkslocale.engine.joints import fitted, join
from rkslocale.engine.parts import Part, split

TEXT = st.text(alphabet="aAbČž .,;:“”\n\u00a0", max_size=200)


def joined(source: str, draft: str, language: str = "sq") -> str:
    """Join drafts of parts; both are divided by bars."""
    texts = source.split("|")
    parts = [Part(text.strip(), " ") for text in texts[:-1]] + [Part(texts[-1].strip(), "")]
    return join(parts, draft.split("|"), language)


@given(TEXT)
def test_a_text_joined_from_its_own_parts_is_itself(text: str) -> None:
    parts = split(text.strip(), lambda part: len(part) <= 20)
    assert join(parts, [part.text for part in parts], "sq") == text.strip()


@given(st.lists(st.tuples(TEXT.map(str.strip), st.sampled_from([" ", "\u00a0", "\n", "  "]), TEXT), max_size=5))
def test_only_case_and_stops_change(triples: list[tuple[str, str, str]]) -> None:
    parts = [Part(text, space) for text, space, _ in triples]
    made = join(parts, [draft for _, _, draft in triples], "sq")
    plain = "".join(draft.strip() + space for _, space, draft in triples)
    # Case apart, what is lost are stops, and what is new are closing marks of the source.
    drop = str.maketrans("", "", ".,;:")
    assert made.lower().translate(drop) == plain.lower().translate(drop)


@given(st.lists(st.tuples(TEXT.map(str.strip), st.sampled_from([" ", "\u00a0", "\n", ""]), TEXT), max_size=5))
def test_letters_keep_their_places(triples: list[tuple[str, str, str]]) -> None:
    parts = [Part(text, space) for text, space, _ in triples]
    drafts = [draft for _, _, draft in triples]
    made = fitted(parts, drafts, "sq")
    assert "".join(made) == join(parts, drafts, "sq")
    for text, draft in zip(made, drafts, strict=True):
        for place, letter in enumerate(draft.strip()):
            if letter.isalpha():
                assert text[place].lower() == letter.lower()


@pytest.mark.parametrize(
    ("source", "draft", "language", "target"),
    [
        ("It is 4,600 today,|due to efforts", "Janë 4.600 sot,|Për shkak të", "sq", "Janë 4.600 sot, për shkak të"),
        ("He came,|and she left.", "Ai erdhi.|E ajo iku.", "sq", "Ai erdhi, e ajo iku."),
        ("He came,|in Belgrade.", "Došao je,|U Beogradu.", "sr", "Došao je, u Beogradu."),
        ("He came,|“and saw”.", "Ai erdhi,|“Dhe pa”.", "sq", "Ai erdhi, “dhe pa”."),
        ("He came,|then KFOR", "Ai erdhi,|KFOR-i pastaj", "sq", "Ai erdhi, KFOR-i pastaj"),
        ("He came,|when Kosovo won", "Ai erdhi,|Kosova kur fitoi", "sq", "Ai erdhi, Kosova kur fitoi"),
        ("He came,|the Danube rose", "Došao je,|Dunav je rastao", "sr", "Došao je, Dunav je rastao"),
        ("Došao je,|srpski ministar", "He came,|Serbian minister", "en", "He came, Serbian minister"),
        ("Došao je,|ja mislim", "He came,|I think", "en", "He came, I think"),
        ("Došao je,|a ja ne", "He came,|But not me", "en", "He came, but not me"),
        ("Mbërriti,|të hënën", "He came,|Monday it was", "en", "He came, Monday it was"),
        ("He came.|The mayor left.", "Ai erdhi.|kryetari iku.", "sq", "Ai erdhi. Kryetari iku."),
        ("He met|President Osmani", "Takoi|presidenten Osmani", "sq", "Takoi presidenten Osmani"),
        ("He came,|5 of them", "Ai erdhi,|Pesë prej tyre", "sq", "Ai erdhi, Pesë prej tyre"),
    ],
)
def test_a_part_goes_on_in_the_case_of_its_source(source: str, draft: str, language: str, target: str) -> None:
    assert joined(source, draft, language) == target


@pytest.mark.parametrize(
    ("source", "draft", "language", "target"),
    [
        ("He came;|she left.", "Ai erdhi.|ajo iku.", "sq", "Ai erdhi; ajo iku."),
        ("He came|and left.", "Ai erdhi.|dhe iku.", "sq", "Ai erdhi dhe iku."),
        ("“He came,”|she said.", "“Ai erdhi.”|tha ajo.", "sq", "“Ai erdhi”, tha ajo."),
        ("He came.|She left.", "Ai erdhi.|Ajo iku.", "sq", "Ai erdhi. Ajo iku."),
        ("He came …|and left.", "Ai erdhi...|dhe iku.", "sq", "Ai erdhi... dhe iku."),
        ("Until 1999,|it stood.", "Do 1999.|stajao je.", "sr", "Do 1999. stajao je."),
        ("Until 1999,|it stood.", "Deri më 1999.|qëndroi.", "sq", "Deri më 1999, qëndroi."),
        ("From 4,600,|it fell.", "Sa 4.600.|pao je.", "sr", "Sa 4.600, pao je."),
        ("U SAD,|rekao je.", "In the U.S.|he said.", "en", "In the U.S. he said."),
        ("One, two,|three", "Një, dy.|tre.", "sq", "Një, dy, tre."),
    ],
)
def test_a_stop_within_a_sentence_goes(source: str, draft: str, language: str, target: str) -> None:
    assert joined(source, draft, language) == target


@pytest.mark.parametrize(
    ("source", "draft", "target"),
    [
        ("The mayor came.", "kryetari erdhi.", "Kryetari erdhi."),
        ("“The mayor came.”", "“kryetari erdhi.”", "“Kryetari erdhi.”"),
        ("The iPhone is new.", "iPhone është i ri.", "iPhone është i ri."),
        ("roads", "Rrugë", "Rrugë"),
        ("roads", "rrugë", "rrugë"),
        ("5 roads", "pesë rrugë", "pesë rrugë"),
        ("The 5 roads", "5 rrugë", "5 rrugë"),
        ("Ça va?", "është mirë?", "Është mirë?"),
        ("A", "", ""),
        ("Ass", "ßa", "ßa"),
    ],
)
def test_a_whole_text_begins_as_its_source(source: str, draft: str, target: str) -> None:
    assert joined(source, draft) == target


def test_lines_begin_anew_and_cut_words_are_left_alone() -> None:
    lines = (Part("The road", "\n"), Part("The school", ""))
    assert join(lines, ["rruga", "shkolla"], "sq") == "Rruga\nShkolla"
    word = (Part("antic", ""), Part("onstitutional", ""))
    assert join(word, ["Antik", "Ushtetues"], "sq") == "AntikUshtetues"
