"""What the words beside a word say of it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rkslocale.script import to_cyrillic, to_latin
from rkslocale.script.context import weigh_acronyms, weigh_endings, weigh_last_names, weigh_places
from rkslocale.script.endings import is_certain_ending, is_ending, is_of_syllables


def changed_by_place(words: list[str], links: list[str], weights: list[float], *, quoted: bool = False) -> list[float]:
    weigh_places(words, links, [quoted] * len(words), weights)
    return weights


def test_a_capital_at_the_beginning_of_a_sentence_says_little() -> None:
    assert changed_by_place(["Putnik", "Boeing"], ["", " "], [0.0, 0.0]) == [-2.0, 0.0]
    assert changed_by_place(["je", "Putnik"], ["", ". "], [0.0, 0.0]) == [0.0, -2.0]
    assert changed_by_place(["Boris"], [""], [-0.5]) == [-0.5]
    assert changed_by_place(["Tim"], [""], [-0.5]) == [-2.5]


def test_quotation_marks_and_the_kind_of_thing_speak_for_a_name() -> None:
    assert changed_by_place(["to"], [" „"], [-1.0], quoted=True) == [0.0]
    assert changed_by_place(["u", "kompaniji", "Alkaloid"], ["", " ", " "], [-4.0, -8.0, -1.0])[2] == 1.0
    assert changed_by_place(["u", "kompaniji", "Zastava"], ["", " ", " "], [-4.0, -8.0, -8.0])[2] == -8.0


def test_the_kind_of_thing_is_no_part_of_the_name() -> None:
    assert changed_by_place(["List", "The", "Guardian"], ["", " ", " "], [-1.0, 9.0, 9.0])[0] < -10
    assert to_cyrillic("List The Guardian piše") == "Лист The Guardian пише"


def test_an_english_word_with_a_capital_inside_a_sentence_is_more_likely_english() -> None:
    assert changed_by_place(["u", "Most"], ["", " "], [-4.0, -1.0]) == [-4.0, 0.0]
    assert changed_by_place(["Most"], [""], [-1.0]) == [-3.0]


def test_small_words_of_a_title_go_with_it() -> None:
    assert to_cyrillic("pesma Don’t Lie to Me i album") == "песма Don’t Lie to Me и албум"
    assert to_cyrillic("Facebook to negira") == "Facebook то негира"


def test_a_person_after_a_firm_is_serbian() -> None:
    assert to_cyrillic("Vozač tima Ferrari Sebastijan Fetel") == "Возач тима Ferrari Себастијан Фетел"
    assert to_cyrillic("Predsednik je Barack Obama danas") == "Председник је Barack Obama данас"


def test_an_ending_shows_what_is_before_the_hyphen() -> None:
    weights = [-1.0, -4.0]
    weigh_endings(["Harvard", "a"], ["", "-"], weights)
    assert weights[0] > 0 > weights[1]


def test_letters_on_either_side_of_figures_are_in_one_script() -> None:
    assert to_cyrillic("Projekat EU4Business i virus H5N1") == "Пројекат EU4Business и вирус H5N1"
    assert to_cyrillic("Put E75 i samit G20") == "Пут Е75 и самит Г20"


@pytest.mark.parametrize("ending", ["a", "u", "om", "ov", "ovog", "jem", "skim", "in"])
def test_endings(ending: str) -> None:
    assert is_ending(ending)


@pytest.mark.parametrize("word", ["kin", "hing", "grupa", "of", ""])
def test_no_endings(word: str) -> None:
    assert not is_ending(word)


def test_endings_that_are_certain_and_syllables() -> None:
    assert is_certain_ending("Opera", "om")
    assert not is_certain_ending("MUP", "a")
    assert not is_certain_ending("Ka", "a")
    assert is_of_syllables("Ka", "ki")
    assert not is_of_syllables("Viber", "grupa")
    assert not is_of_syllables("ka", "ki")


def test_a_last_name_follows_its_first_name() -> None:
    weights = [5.5, -7.0]
    weigh_last_names(["Barack", "Obama"], ["", " "], weights)
    assert weights == [5.5, -0.5]
    weights = [5.5, -30.0]
    weigh_last_names(["Barack", "Šešelj"], ["", " "], weights)
    assert weights == [5.5, -30.0]


@pytest.mark.parametrize(
    ("latin", "cyrillic"),
    [
        ("Služba za državnu bezbednost (SDB) ćuti.", "Служба за државну безбедност (СДБ) ћути."),
        ("Međunarodni komitet Crvenog krsta (MKCK)", "Међународни комитет Црвеног крста (МКЦК)"),
        ("Udruženje evropskih banaka (FBL) ćuti.", "Удружење европских банака (FBL) ћути."),
        ("Sindikat RMT štrajkuje.", "Синдикат RMT штрајкује."),
        ("Stranka MŽP i klub OK.", "Странка МЖП и клуб ОК."),
        ("RAT I MIR", "РАТ И МИР"),
        ("Sindikat RMT štrajkuje, kaže Heather Whitby.", "Синдикат RMT штрајкује, каже Heather Whitby."),
        ("VESTI IZ RMT", "ВЕСТИ ИЗ РМТ"),
    ],
)
def test_unknown_acronyms(latin: str, cyrillic: str) -> None:
    assert to_cyrillic(latin) == cyrillic


def test_known_acronyms_are_not_looked_at() -> None:
    weights = [6.0, -12.0]
    weigh_acronyms(["Heather", "SAD"], ["", " "], weights)
    assert weights == [6.0, -12.0]


@given(st.lists(st.sampled_from(["Barack", "kaže", "SDB", "von", "a", "Ka", "Šešelj"]), min_size=1, max_size=6))
def test_what_is_serbian_for_sure_stays_so(words: list[str]) -> None:
    text = " ".join(words)
    assert to_cyrillic(text).count("Шешељ") == words.count("Šešelj")
    assert to_latin(to_cyrillic(text)) == text
