from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rkslocale.engine.alignment import words
from rkslocale.model import Hypothesis, Term, TermHit
from rkslocale.pipeline.placing import begins_with, begun_as, is_kin, place_of, placed, word_count

SENTENCES = st.lists(st.text(alphabet="abëžÇ", min_size=1, max_size=6), min_size=1, max_size=7).map(" ".join)


def copied(text: str) -> Hypothesis:
    """A target that is its source, each word linked to itself."""
    return Hypothesis(text, -0.1, tuple((start, end, start, end) for start, end in words(text)))


@given(SENTENCES, st.data())
def test_what_is_placed_stands_in_its_place_and_other_links_stay_right(text: str, data: st.DataObject) -> None:
    span = data.draw(st.sampled_from(words(text)))
    form = data.draw(st.sampled_from(["x", "dy fjalë", "Kuvendi i Kosovës"]))
    (made,) = placed(copied(text), span, form, "sq")
    assert made.text[: span[0]] == text[: span[0]]
    assert made.text[span[0] : span[0] + len(form)].lower() == form.lower()
    assert made.text[span[0] + len(form) :] == text[span[1] :]
    assert [link[:2] for link in made.links] == [place for place in words(text) if place != span]
    assert all(text[a:b] == made.text[c:d] for a, b, c, d in made.links)


@given(SENTENCES)
def test_the_words_themselves_change_nothing(text: str) -> None:
    for start, end in words(text):
        assert [made.text for made in placed(copied(text), (start, end), text[start:end], "sr")] == [text]


@pytest.mark.parametrize(
    ("text", "word", "form", "made"),
    [
        ("Oborri vendosi.", "Oborri", "gjykata", "Gjykata vendosi."),
        ("“Oborri” vendosi.", "Oborri", "gjykata", "“Gjykata” vendosi."),
        ("oborri vendosi.", "Oborri", "gjykata", "gjykata vendosi."),
        ("Një Oborr vendosi.", "Oborr", "gjykatë", "Një gjykatë vendosi."),
        ("Kfori foli.", "Kfori", "KFOR", "KFOR foli."),
    ],
)
def test_capitals_at_the_beginning(text: str, word: str, form: str, made: str) -> None:
    start = text.lower().index(word.lower())
    assert [one.text for one in placed(copied(text), (start, start + len(word)), form, "sq")] == [made]


@pytest.mark.parametrize(
    ("text", "word", "form", "made"),
    [
        ("they read a charge", "charge", "indictment", ["indictment", "the indictment", "an indictment"]),
        ("they read charge", "charge", "law", ["law", "the law", "a law"]),
        ("they read the charge", "charge", "union", ["union", "the union", "a union"]),
        ("they read charge", "charge", "uprising", ["uprising", "the uprising", "an uprising"]),
        ("they read charge", "charge", "EU law", ["EU law", "the EU law", "an EU law"]),
        ("they read charge", "charge", "UN text", ["UN text", "the UN text", "a UN text"]),
        ("they read charge", "charge", "NGO", ["NGO", "the NGO", "an NGO"]),
    ],
)
def test_english_articles(text: str, word: str, form: str, made: list[str]) -> None:
    start = text.index(word)
    found = [one.text for one in placed(copied(text), (start, start + len(word)), form, "en")]
    assert found == [f"they read {words}" for words in made]


def test_an_english_article_that_begins_the_text_goes_or_stays_with_its_capital() -> None:
    assert [made.text for made in placed(copied("The charge fell"), (4, 10), "indictment", "en")] == [
        "Indictment fell",
        "The indictment fell",
        "An indictment fell",
    ]


def hit(name: str, source: str, *, keep: bool) -> TermHit:
    start = source.index(name)
    return TermHit(Term("term", "people", {"en": (name,)}, keep), start, start + len(name))


def test_a_term_stands_where_its_words_are_linked_to() -> None:
    source, target = "the Kosovo Assembly met", "Kuvendi i Kosovës u mblodh"
    draft = Hypothesis(target, -0.1, ((11, 19, 0, 7), (4, 10, 10, 17), (20, 23, 20, 26)))
    span = place_of(source, hit("Kosovo Assembly", source, keep=False), draft)
    assert span is not None
    assert target[slice(*span)] == "Kuvendi i Kosovës"
    assert place_of(source, hit("the", source, keep=False), draft) is None


@pytest.mark.parametrize(
    ("name", "target", "found"),
    [
        ("Vjosa Berisha", "Sinoć je Vjosi Beriši uručena nagrada", "Vjosi Beriši"),
        ("KFOR", "Zona e Kforit është e qetë", "Kforit"),
        ("KFOR", "Forca është e qetë", None),
        ("KFOR", "", None),
        ("Vjosa Berisha", "Vjosa", None),
    ],
)
def test_what_is_to_be_kept_and_has_no_link_is_found_by_its_looks(name: str, target: str, found: str | None) -> None:
    span = place_of(name, hit(name, name, keep=True), Hypothesis(target, -0.1, ()))
    assert (target[slice(*span)] if span else None) == found
    assert place_of(name, hit(name, name, keep=False), Hypothesis(target, -0.1, ())) is None


@pytest.mark.parametrize(
    ("said", "form", "kin"),
    [
        ("eksporton", "eksport", True),
        ("Dyshojnë", "i dyshuar", False),
        ("sumnjaju", "osumnjičeni", True),
        ("policisë së stacionit", "stacion policor", True),
        ("rruga", "barrikadë", False),
        ("interests", "interest rate", False),
        ("licence", "license", True),
        ("", "law", False),
    ],
)
def test_words_of_one_root(said: str, form: str, kin: bool) -> None:
    assert is_kin(said, form) is kin


def test_beginnings_and_counts() -> None:
    assert begins_with("„Kraj“, rekao je", 1)
    assert not begins_with("„Kraj“, rekao je", 8)
    assert word_count("KFOR-it i dhanë 1 km – jo më shumë.") == 8
    assert begun_as("The end", "fundi") == "Fundi"
    assert begun_as("the end", "fundi") == "fundi"
    assert begun_as("“The end”", "“fundi”") == "“fundi”"
    assert begun_as("The end", "") == ""


def test_an_albanian_linking_article_goes_or_stays() -> None:
    text = "në mesazhin e Easterit"
    span = (text.index("e Easterit"), len(text))
    assert [made.text for made in placed(copied(text), span, "Pashkës", "sq")] == [
        "në mesazhin e Pashkës",
        "në mesazhin Pashkës",
    ]
    assert [made.text for made in placed(copied(text), span, "të dyshuarit", "sq")] == ["në mesazhin të dyshuarit"]
    assert [made.text for made in placed(copied(text), span, "Uskrs", "sr")] == ["në mesazhin Uskrs"]
