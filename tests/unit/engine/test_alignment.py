from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rkslocale.engine.alignment import links, piece_spans, words

TEXT = st.text(alphabet="aAžëÇ5 .,’-€…", min_size=1, max_size=60)
TEXTS = st.lists(st.text(alphabet="abžç", min_size=1, max_size=8), min_size=1, max_size=8).map(" ".join)


def pieces_of(text: str, cuts: list[int]) -> list[str]:
    """Take ``text`` apart as SentencePiece does: no piece goes on beyond a word, or beyond the next of ``cuts``."""
    sizes, pieces = iter(cuts), []
    for word in text.split(" "):
        rest = f"▁{word}"
        while rest:
            size = next(sizes, len(rest))
            pieces.append(rest[:size])
            rest = rest[size:]
    return pieces


def looking(rows: list[int], columns: int) -> list[list[float]]:
    """Attention that is all at one piece in each row."""
    return [[float(column == row) for column in range(columns)] for row in rows]


@given(TEXT, st.lists(st.integers(1, 6), max_size=40))
def test_pieces_cover_every_character_but_white_space_once(text: str, cuts: list[int]) -> None:
    pieces = pieces_of(text, cuts)
    spans = piece_spans(text, pieces)
    assert len(spans) == len(pieces)
    covered = [place for span in spans if span for place in range(*span) if not text[place].isspace()]
    assert covered == [place for place, character in enumerate(text) if not character.isspace()]
    for span, piece in zip(spans, pieces, strict=True):
        assert (text[slice(*span)].replace(" ", "") if span else "") == piece.replace("▁", "")


@given(TEXTS, st.lists(st.integers(1, 4), max_size=30))
def test_a_text_that_looks_at_itself_is_linked_to_itself(text: str, cuts: list[int]) -> None:
    pieces = pieces_of(text, cuts)
    found = links(text, pieces, text, pieces, looking(list(range(len(pieces))), len(pieces)))
    assert found == tuple((start, end, start, end) for start, end in words(text))


@given(st.permutations(["Arta", "Burim", "Çlirim", "Dafina"]))
def test_links_follow_the_words_wherever_they_go(order: list[str]) -> None:
    source, target = "Arta Burim Çlirim Dafina", " ".join(order)
    there, here = pieces_of(source, [3] * 20), pieces_of(target, [2] * 20)
    owner = {word: source.index(word) for word in order}
    spots = piece_spans(source, there)
    rows = []
    for spot in piece_spans(target, here):
        assert spot is not None
        word = next(word for word in order if target.index(word) <= spot[0] < target.index(word) + len(word))
        rows.append(next(n for n, span in enumerate(spots) if span and span[0] <= owner[word] < span[1]))
    for a, b, c, d in links(source, there, target, here, looking(rows, len(there))):
        assert source[a:b] == target[c:d]


@pytest.mark.parametrize(
    ("text", "pieces", "spans"),
    [
        ("ž € b", ["▁", "ž", "▁", "<0xE2>", "<0x82>", "<0xAC>", "▁b"], [(0, 1), (2, 3), (4, 5)]),
        ("a € € b", ["▁a", "▁", "€", "▁", "€", "▁b"], [(0, 1), (2, 3), (4, 5), (6, 7)]),
        ("The mayor", ["The", "may@@", "or"], [(0, 3), (4, 7), (7, 9)]),
        # What normalising has made of a character is nowhere; what stands around it is where it was.
        ("ﬁne wine", ["▁fi", "ne", "▁wine"], [(1, 3), (4, 8)]),
        ("ten… or", ["▁ten", "...", "▁or"], [(0, 3), (5, 7)]),
        ("ten\u00a0or", ["▁ten", "▁or"], [(0, 3), (4, 6)]),
        ("", [], []),
    ],
)
def test_bytes_marks_and_what_has_been_normalised(text: str, pieces: list[str], spans: list[tuple[int, int]]) -> None:
    assert [span for span in piece_spans(text, pieces) if span] == spans


def test_words() -> None:
    text = "KFOR-it kërkoi 1.300 ushtarë, 3,5 për qind; “s’ka”, tha ai."
    assert [text[start:end] for start, end in words(text)] == [
        *("KFOR-it", "kërkoi", "1.300", "ushtarë", "3,5", "për", "qind", "s’ka", "tha", "ai")
    ]


def test_a_word_is_linked_to_where_the_better_part_of_its_attention_is() -> None:
    source, target = "Prime Minister Haradinaj", "Kryeministri Haradinaj"
    there, here = ["▁Prime", "▁Minister", "▁Hara", "dinaj"], ["▁Kryem", "inistri", "▁Hara", "dinaj"]
    attention = [[0.7, 0.2, 0.1, 0.0], [0.1, 0.9, 0.0, 0.0], [0.0, 0.3, 0.3, 0.4], [0.0, 0.3, 0.4, 0.3]]
    assert links(source, there, target, here, attention) == ((6, 14, 0, 12), (15, 24, 13, 22))


def test_a_word_that_looks_everywhere_or_at_punctuation_is_linked_to_nothing() -> None:
    source, target = "Ministri foli.", "Ministar je govorio."
    there, here = ["▁Ministri", "▁foli", "."], ["▁Ministar", "▁je", "▁govorio", "."]
    attention = [[1.0, 0.0, 0.0], [0.4, 0.4, 0.2], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]
    assert links(source, there, target, here, attention) == ((0, 8, 0, 8), (9, 13, 12, 19))
    assert links(source, there, target, here, [[0.0, 0.0, 1.0]] * 4) == ()
    assert links("?!", ["▁?!"], target, here, [[1.0]] * 4) == ()
