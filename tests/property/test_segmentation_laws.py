"""What holds for the sentences of any text, however odd."""

from __future__ import annotations

import unicodedata

from hypothesis import example, given, settings
from hypothesis import strategies as st

from rkslocale.segmentation import segment

LANGUAGES = st.sampled_from(["en", "sq", "sr", "mk"])
PIECES = (
    *(
        "Ana",
        "ana",
        "Č",
        "č",
        "Џ",
        "љ",
        "e\u0301",
        "C\u030c",
        "\u0301",
        "1",
        "1999",
        "3,5",
        "II",
        "iPhone",
        "@ana",
        "x@y.z",
    ),
    *(".", "..", "...", "…", "?", "!", "?!", ":", ";", ",", "–", "-", "—", "•", "🎉", "👩\u200d🚀", "[1]", "¹"),
    *("“", "”", "„", '"', "'", "’", "«", "»", "(", ")", "[", "]", "(…)"),
    *(
        " ",
        "  ",
        "\t",
        "\n",
        "\r\n",
        "\n\n",
        "\u00a0",
        "\u202f",
        "\u2028",
        "\u2029",
        "\x85",
        "\x1c",
        "\u200b",
        "\ufeff",
    ),
    *(
        "Mr.",
        "etc.",
        "U.S.",
        "p.m.",
        "d.o.o.",
        "itd.",
        "Sh.p.k.",
        "g.",
        "J. R.",
        "5.",
        "a)",
        "www.a.b",
        "je",
        "asked",
        "said.",
    ),
)
TEXTS = st.one_of(st.text(), st.lists(st.sampled_from(PIECES), max_size=40).map("".join))


@given(text=TEXTS, language=LANGUAGES)
@settings(max_examples=600, deadline=None)
@example(text="Ana. (Ana. (Ana. 1) ana.) Ana.", language="en")
@example(text="a.\x1cA", language="sr")
@example(text="\u2028.\u2029", language="sq")
def test_sentences_and_the_white_space_between_them_are_the_text(text: str, language: str) -> None:
    place = 0
    for start, end in segment(text, language):
        assert place <= start < end
        assert not text[place:start].strip()
        assert text[start:end] == text[start:end].strip()
        place = end
    assert not text[place:].strip()


@given(text=TEXTS, language=LANGUAGES)
@settings(max_examples=600, deadline=None)
def test_a_sentence_alone_is_one_sentence(text: str, language: str) -> None:
    for start, end in segment(text, language):
        assert segment(text[start:end], language) == ((0, end - start),)


@given(before=TEXTS, after=TEXTS, language=LANGUAGES)
@settings(max_examples=200, deadline=None)
def test_a_blank_line_separates_what_is_before_and_after(before: str, after: str, language: str) -> None:
    shift = len(before) + 2

    both = segment(f"{before}\n\n{after}", language)

    assert both == segment(before, language) + tuple((a + shift, b + shift) for a, b in segment(after, language))


@given(text=TEXTS, language=LANGUAGES)
@settings(max_examples=200, deadline=None)
def test_white_space_around_a_text_changes_nothing(text: str, language: str) -> None:
    padded = segment(f" \t{text}\u00a0\n", language)

    assert padded == tuple((start + 2, end + 2) for start, end in segment(text, language))


@given(words=st.lists(st.sampled_from(PIECES[:12] + PIECES[-15:]), max_size=30), language=LANGUAGES)
@settings(max_examples=200, deadline=None)
def test_composed_and_decomposed_letters_are_the_same(words: list[str], language: str) -> None:
    text = unicodedata.normalize("NFC", " ".join(words))
    decomposed = unicodedata.normalize("NFD", text)

    composed_sentences = [text[start:end] for start, end in segment(text, language)]
    sentences = [unicodedata.normalize("NFC", decomposed[start:end]) for start, end in segment(decomposed, language)]

    assert sentences == composed_sentences
