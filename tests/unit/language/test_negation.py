"""How many times a text says no."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rkslocale.language.negation import contradict, negations

CYRILLIC = str.maketrans("abvgdđežzijklmnoprstćufhcčš", "абвгдђежзијклмнопрстћуфхцчш")

ENGLISH = [
    ("Kosovo will ratify the agreement.", 0),
    ("Kosovo will not ratify the agreement.", 1),
    ("They can’t come and they won't call.", 2),
    ("They cannot come.", 1),
    ("Nobody said anything.", 1),
    ("There is no water.", 1),
    ("Neither he nor she came.", 1),
    ("He did not come, nor did he call.", 2),
    ("He left without a word.", 1),
    ("Not only the mayor but also the minister came.", 0),
    ("He lives at No. 5.", 0),
    ("The figures were anything but good, and he has yet to explain them.", 2),
    ("The no-confidence motion failed.", 0),
    ("No less than 40 people came, no doubt.", 0),
    ("Hardly anybody came, and scarcely a word was said.", 2),
    ("Notable knots, nothingness, Norway.", 0),
]
ALBANIAN = [
    ("Kosova do ta ratifikojë marrëveshjen.", 0),
    ("Kosova nuk do ta ratifikojë marrëveshjen.", 1),
    ("Ai s’erdhi dhe s'telefonoi.", 2),
    ("Mos hyni!", 1),
    ("Askush nuk tha asgjë.", 1),
    ("Askush s’tha asgjë.", 1),
    ("As ai, as ajo nuk erdhi.", 1),
    ("Iku pa asnjë fjalë.", 1),
    ("Jo vetëm kryetari, por edhe ministri erdhi.", 0),
    ("Ai pa një film.", 0),
    ("Ajo qeshi kur pa macen.", 0),
    ("Rruga të çon drejt asgjëkundit.", 1),
    ("Iku pa asnjë fjalë dhe pa asnjë lot.", 2),
    ("Ata e pa e duan.", 0),
    ("Kjo është, pa dyshim, e mirë.", 0),
    ("Jo, faleminderit.", 1),
]
SERBIAN = [
    ("Kosovo će ratifikovati sporazum.", 0),
    ("Kosovo neće ratifikovati sporazum.", 1),
    ("Nije došao i nije se javio.", 2),
    ("Niko nije rekao ništa.", 1),
    ("Nema vode.", 1),
    ("Nemojte ulaziti!", 1),
    ("Ni on ni ona nisu došli.", 1),
    ("Nisu došli ni on, ni ona, ni deca.", 1),
    ("Nikad više.", 1),
    ("Otišao je bez reči.", 1),
    ("Ne samo predsednik, već i ministar je došao.", 0),
    ("Dobro je, zar ne?", 0),
    ("Neki su otišli negde pre nego što je nebo potamnelo.", 0),
    ("Ne znam.", 1),
]
CASES = [(t, n, lang) for lang, cases in (("en", ENGLISH), ("sq", ALBANIAN), ("sr", SERBIAN)) for t, n in cases]


@pytest.mark.parametrize(("text", "number", "language"), CASES)
def test_negations_are_counted(text: str, number: int, language: str) -> None:
    assert negations(text, language) == number


@pytest.mark.parametrize(("text", "number"), SERBIAN)
def test_in_cyrillic_as_in_latin_script(text: str, number: int) -> None:
    cyrillic = text.lower().replace("nj", "њ").replace("lj", "љ").translate(CYRILLIC)
    assert negations(cyrillic, "sr") == number
    assert negations(cyrillic.upper(), "sr") == number


@pytest.mark.parametrize(
    ("english", "albanian", "serbian"),
    [
        ("The court did not accept the appeal.", "Gjykata nuk e pranoi ankesën.", "Sud nije prihvatio žalbu."),
        ("Nobody was hurt.", "Askush nuk u lëndua.", "Niko nije povređen."),
        ("He never came back.", "Ai nuk u kthye kurrë.", "Nikada se nije vratio."),
        ("He left without saying anything.", "Iku pa thënë gjë.", "Otišao je bez reči."),
        ("The work is done.", "Puna u krye.", "Posao je završen."),
    ],
)
def test_a_sentence_and_its_translations_have_as_many(english: str, albanian: str, serbian: str) -> None:
    assert negations(english, "en") == negations(albanian, "sq") == negations(serbian, "sr")


@given(st.text(), st.sampled_from(["en", "sq", "sr"]))
def test_law_capitals_do_not_matter_and_clauses_add_up(text: str, language: str) -> None:
    number = negations(text, language)
    assert number >= 0
    assert negations(f"{text} … {text}", language) == 2 * number


@pytest.mark.parametrize(
    ("one", "other", "language"),
    [
        ("They will come.", "They won’t come.", "en"),
        ("The ruling is legal.", "The ruling is illegal.", "en"),
        ("Most deputies agreed.", "Most deputies disagreed.", "en"),
        ("He did not say that he was guilty.", "He said that he was not guilty.", "en"),
        ("Rruga është e sigurt.", "Rruga është e pasigurt.", "sq"),
        ("Policia e bllokoi rrugën.", "Policia e zhbllokoi rrugën.", "sq"),
        ("Ai nuk tha se është fajtor.", "Ai tha se nuk është fajtor.", "sq"),
        ("Odluka je zakonita.", "Odluka je nezakonita.", "sr"),
        ("Одлука је законита.", "Одлука је незаконита.", "sr"),
        ("Ne verujem da će doći.", "Verujem da neće doći.", "sr"),
        ("Otišao je sa novcem.", "Otišao je bez novca.", "sr"),
    ],
)
def test_contradictions(one: str, other: str, language: str) -> None:
    assert contradict(one, other, language)
    assert contradict(other, one, language)


@pytest.mark.parametrize(
    ("one", "other", "language"),
    [
        ("They will not sign it.", "They will not fully sign it.", "en"),
        ("The mayor did not come.", "The new mayor of the city did not come.", "en"),
        ("Not only he came.", "He came.", "en"),
        ("Ata nuk erdhën dje.", "Ata s’erdhën dje.", "sq"),
        ("Niko nije došao juče.", "Nije došao niko juče.", "sr"),
        ("Nema vode.", "Нема воде.", "sr"),
        ("Das ist so.", "Das ist nicht so.", "de"),
    ],
)
def test_what_is_none(one: str, other: str, language: str) -> None:
    assert not contradict(one, other, language)


@given(st.text(), st.text(), st.sampled_from(["en", "sq", "sr"]))
def test_law_no_text_contradicts_itself_and_others_do_so_mutually(one: str, other: str, language: str) -> None:
    assert not contradict(one, one, language)
    assert contradict(one, other, language) == contradict(other, one, language)


@given(st.sampled_from([text for text, _, _ in CASES]), st.sampled_from([text for text, _, _ in CASES]))
def test_law_texts_with_unlike_numbers_of_negations_contradict(one: str, other: str) -> None:
    for language in ("en", "sq", "sr"):
        if negations(one, language) != negations(other, language):
            assert contradict(one, other, language)


def test_of_another_language_nothing_is_known() -> None:
    assert negations("Das ist nicht so.", "de") == 0
