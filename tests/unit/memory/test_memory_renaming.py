"""The same sentence about another person: what is adapted, and what is left to people."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rkslocale.language import given_names
from rkslocale.locales import ENGLISH, SERBIAN_LATIN, Locale
from rkslocale.memory import Memory, Store
from rkslocale.memory.adapting import Adapted, adapt
from rkslocale.memory.pieces import dangers
from rkslocale.memory.renaming import Renamed, rename
from rkslocale.model import Remembered

SQ = Locale("sq")
INTO_ALBANIAN = (ENGLISH, SQ)
INTO_ENGLISH = (SQ, ENGLISH)

# old and new name, source and target with the name as {}
EN_SQ = [
    ("Arta Gashi", "Besa Krasniqi", "{} said that the school is closed.", "{} tha se shkolla është e mbyllur."),
    ("Arta Gashi", "Arta Krasniqi", "Yesterday {} opened the fair.", "Dje {} e hapi panairin."),
    ("Arta Gashi", "Vjosa Osmani", "President {} said she was ready.", "Presidentja {} tha se ishte e gatshme."),
    ("Bekim Hoxha", "Ilir Berisha", "{} said he was tired.", "{} tha se ishte i lodhur."),
    ("Bekim Hoxha", "Albin Kurti", "Prime Minister {} arrived in Brussels.", "Kryeministri {} arriti në Bruksel."),
    ("Agim Shala", "Luan Morina", "The mayor, {}, lost his seat.", "Kryetari i komunës, {}, e humbi postin e tij."),
    ("Arta Gashi", "Besa Krasniqi Hoxha", "{} won the prize.", "{} e fitoi çmimin."),
    ("John Smith", "Donald Brown", "“I agree,” {} said.", "“Pajtohem”, tha {}."),
    ("Mary Jones", "Angela Merkel", "Chancellor {} came with her team.", "Kancelarja {} erdhi me ekipin e saj."),
    ("Petar Savić", "Marko Đurić", "Mr. {} was not there.", "Zoti {} nuk ishte aty."),
    ("Teuta Gashi-Berisha", "Lule Morina", "“Come,” {} wrote.", "“Ejani”, shkroi {}."),
]
SQ_EN = [
    ("Arta Gashi", "Besa Krasniqi", "{} tha se shkolla është e mbyllur.", "{} said that the school is closed."),
    ("Arta Gashi", "Arta Krasniqi", "Dje {} e hapi panairin.", "Yesterday {} opened the fair."),
    ("Arta Gashi", "Vjosa Osmani", "Presidentja {} tha se ishte e gatshme.", "President {} said she was ready."),
    ("Bekim Hoxha", "Ilir Berisha", "{} tha se ishte i lodhur.", "{} said he was tired."),
    ("Bekim Hoxha", "Albin Kurti", "Kryeministri {} arriti në Bruksel.", "Prime Minister {} arrived in Brussels."),
    ("Agim Shala", "Luan Morina", "Avokati {} e humbi librin e tij.", "The lawyer {} lost his book."),
    ("Arta Gashi", "Besa Krasniqi Hoxha", "{} e fitoi çmimin.", "{} won the prize."),
    ("Joe Miller", "Bill Murray Moore", "{} nuk erdhi.", "{} did not come."),
    ("Jelena Savić", "Ana Brnabić", "Ministrja {} foli në parlament.", "Minister {} spoke in parliament."),
    ("Hashim Thaçi", "Ramush Haradinaj", "Ish-presidenti {} u lirua.", "Former president {} was released."),
    ("Agim Shala", "Luan Morina", "Libri i shkruar nga {} doli dje.", "The book written by {} came out yesterday."),
]
CASES = [(*case, INTO_ALBANIAN) for case in EN_SQ] + [(*case, INTO_ENGLISH) for case in SQ_EN]


@pytest.mark.parametrize(("old", "new", "source", "target", "locales"), CASES)
def test_a_person_takes_the_place_of_another_of_the_same_gender(
    old: str, new: str, source: str, target: str, locales: tuple[Locale, Locale]
) -> None:
    done = adapt(source.format(new), source.format(old), target.format(old), locales)
    assert done == Adapted(target.format(new), (f"{old} → {new}",))
    back = adapt(source.format(old), source.format(new), target.format(new), locales)
    assert back == Adapted(target.format(old), (f"{new} → {old}",))


@pytest.mark.parametrize(("old", "source", "target", "locales"), [(c[0], c[2], c[3], c[4]) for c in CASES])
@pytest.mark.parametrize(
    "other",
    ["Rilind Gashi", "Alex Morina", "Robin Berisha", "Fushë Kosova", "Deutsche Bank", "KFOR", "Kurti", "Arta", "OSCE"],
)
def test_twins_with_what_tells_no_gender_are_left_to_people(
    old: str, source: str, target: str, locales: tuple[Locale, Locale], other: str
) -> None:
    assert adapt(source.format(other), source.format(old), target.format(old), locales) is None


@pytest.mark.parametrize(("old", "source", "target", "locales"), [(c[0], c[2], c[3], c[4]) for c in CASES])
def test_twins_of_the_other_gender_are_left_to_people(
    old: str, source: str, target: str, locales: tuple[Locale, Locale]
) -> None:
    women = given_names._ALBANIAN_WOMEN | given_names._SERBIAN_WOMEN | given_names._OTHER_WOMEN
    of_men, of_women = ("Fatmir Limaj", "Dejan Popov", "George Bush"), ("Merita Limaj", "Milica Popov", "Laura Bush")
    others = of_men if old.split(" ", maxsplit=1)[0] in women else of_women
    for other in others:
        assert adapt(source.format(other), source.format(old), target.format(old), locales) is None


LEFT_INTO_ALBANIAN = [
    # new source, remembered source, remembered target
    # Another gender: pronouns, adjectives, titles.
    ("Bekim Gashi said she was sad.", "Arta Gashi said she was sad.", "Arta Gashi tha se ishte e trishtuar."),
    ("Teacher Bekim Gashi came.", "Teacher Arta Gashi came.", "Mësuesja Arta Gashi erdhi."),
    # The name has an ending, or what stands before it rules its form.
    ("We saw Besa Krasniqi.", "We saw Arta Gashi.", "E pamë Arta Gashin."),
    ("We saw Ilir Krasniqi.", "We saw Bekim Gashi.", "E pamë Bekim Gashin."),
    ("The house of Besa Krasniqi burnt.", "The house of Arta Gashi burnt.", "U dogj shtëpia e Arta Gashit."),
    ("We came with Besa Krasniqi.", "We came with Arta Gashi.", "Erdhëm me Arta Gashin."),
    ("The book by Besa Krasniqi sells.", "The book by Arta Gashi sells.", "Libri nga Arta Gashi shitet."),
    ("A film about John Brown won.", "A film about John Smith won.", "Fitoi një film për John Smith."),
    ("Donald Brown’s car was sold.", "John Smith’s car was sold.", "Vetura e John Smith-it u shit."),
    ("The car of Paul Brown was sold.", "The car of John Smith was sold.", "Vetura e John Smith u shit."),
    # A part of the name stands there once more.
    ("Besa Krasniqi came, and Gashi spoke.", "Arta Gashi came, and Gashi spoke.", "Arta Gashi erdhi dhe Gashi foli."),
    ("Besa Krasniqi came and spoke.", "Arta Gashi came and spoke.", "Arta Gashi erdhi, dhe Gashi foli."),
    ("Besa Krasniqi and Ilir Gashi came.", "Arta Gashi and Ilir Gashi came.", "Arta Gashi dhe Ilir Gashi erdhën."),
    ("Besa Krasniqi came home.", "Arta Gashi came home.", "Arta Gashi erdhi në shtëpinë e Artës."),
    ("Ana Krasniqi came home.", "Ana Gashi came home.", "Ana Gashi erdhi në shtëpinë e Anës."),
    ("Besa Krasniqi came home.", "Arta Gashi came home.", "Arta Gashi erdhi; Arta Gashi është në shtëpi."),
    # The target does not have it, or has it as it is spoken, or as a part of more.
    ("Besa Krasniqi came home.", "Arta Gashi came home.", "Ajo erdhi në shtëpi."),
    ("Joe Brown came home.", "George Bush came home.", "Xhorxh Bush erdhi në shtëpi."),
    ("Besa Krasniqi came home.", "Arta Gashi came home.", "Arta Gashi Hoxha erdhi në shtëpi."),
    ("Besa Krasniqi came home.", "Arta Gashi came home.", "Teuta Arta Gashi erdhi në shtëpi."),
    # It says who the person is, and the source does not.
    ("Luan Morina said yes.", "Albin Kurti said yes.", "Kryeministri Albin Kurti tha po."),
    ("Luan Morina said yes.", "Albin Kurti said yes.", "Albin Kurti, kryeministër i vendit, tha po."),
    # Names that Albanian may spell otherwise: of another origin, or without the diacritics.
    ("Ana Brnabić said yes.", "Arta Gashi said yes.", "Arta Gashi tha po."),
    ("Joe Biden said yes.", "Albin Kurti said yes.", "Albin Kurti tha po."),
    ("Hashim Thaci said yes.", "Albin Kurti said yes.", "Albin Kurti tha po."),
    # No persons, or not by their full names.
    ("He lives in Pristina.", "He lives in Prizren.", "Ai jeton në Prizren."),
    ("He lives in Novi Pazar now.", "He lives in Novi Sad now.", "Ai jeton tani në Novi Sad."),
    ("Then Krasniqi came home.", "Then Gashi came home.", "Pastaj Gashi erdhi në shtëpi."),
    ("Then Besa came home.", "Then Arta came home.", "Pastaj Arta erdhi në shtëpi."),
    ("John F. Brown came home.", "John F. Kennedy came home.", "John F. Kennedy erdhi në shtëpi."),
    (
        "Adem Gashi International Airport is shut.",
        "Adem Jashari International Airport is shut.",
        "Adem Jashari u mbyll.",
    ),
    # The rest differs as well.
    ("Besa Krasniqi did not come home.", "Arta Gashi came home.", "Arta Gashi erdhi në shtëpi."),
    ("Besa Krasniqi left.", "Arta Gashi and Ilir Hoxha left.", "Arta Gashi dhe Ilir Hoxha ikën."),
]
LEFT_INTO_ENGLISH = [
    ("Bekim Gashi tha se u vonua.", "Arta Gashi tha se u vonua.", "Arta Gashi said she was late."),
    ("Bekim Gashi e mori librin.", "Arta Gashi e mori librin.", "Arta Gashi took her book."),
    # He invited her, she invited him.
    ("E ftoi Arta Gashin.", "E ftoi Arta Gashi.", "Arta Gashi invited him."),
    ("E ftoi Besa Berishën.", "E ftoi Arta Berisha.", "Arta Berisha invited him."),
    ("E pamë Besa Krasniqin.", "E pamë Arta Gashin.", "We saw Arta Gashi."),
    ("U dogj shtëpia e Besa Krasniqit.", "U dogj shtëpia e Arta Gashit.", "The house of Arta Gashi burnt."),
    ("Besa Krasniqi e shiti veturën.", "Arta Gashi e shiti veturën.", "Arta Gashi’s car was sold."),
    ("Donald Tramp tha po.", "Albin Kurti tha po.", "Albin Kurti said yes."),
    ("Besa Krasniqi erdhi.", "Arta Gashi erdhi.", "Arta Gashi came, but Gashi was late."),
    ("Besa Krasniqi erdhi.", "Arta Gashi erdhi.", "The Gashis and Arta Gashi came."),
    ("Luan Morina tha po.", "Albin Kurti tha po.", "Prime Minister Albin Kurti said yes."),
    ("Ai i do librat e Ilir Morina.", "Ai i do librat e Agim Shala.", "He is an Agim Shala reader."),
    ("Ai jeton në Fushë Kosovë.", "Ai jeton në Suharekë.", "He lives in Suhareka."),
]


@pytest.mark.parametrize(
    ("text", "source", "target", "locales"),
    [(*c, INTO_ALBANIAN) for c in LEFT_INTO_ALBANIAN] + [(*c, INTO_ENGLISH) for c in LEFT_INTO_ENGLISH],
)
def test_what_is_not_certain_of_a_person_is_left_to_people(
    text: str, source: str, target: str, locales: tuple[Locale, Locale]
) -> None:
    assert adapt(text, source, target, locales) is None


@pytest.mark.parametrize("locales", [(ENGLISH, SERBIAN_LATIN), (SERBIAN_LATIN, ENGLISH), (SERBIAN_LATIN, SQ)])
def test_neither_from_serbian_nor_into_it(locales: tuple[Locale, Locale]) -> None:
    assert adapt("Ana Savić: 5.", "Jelena Petrović: 5.", "Jelena Petrović: 5.", locales) is None


def test_persons_and_figures_change_together_and_two_persons_as_well() -> None:
    source, target = "Arta Gashi and Ilir Hoxha sold 20 books.", "Arta Gashi dhe Ilir Hoxha shitën 20 libra."
    done = adapt("Besa Morina and Luan Shala sold 30 books.", source, target, INTO_ALBANIAN)
    changes = ("Arta Gashi → Besa Morina", "Ilir Hoxha → Luan Shala", "20 → 30")
    assert done == Adapted("Besa Morina dhe Luan Shala shitën 30 libra.", changes)


@given(
    st.sampled_from(sorted(given_names._ALBANIAN_WOMEN)),
    st.sampled_from(sorted(given_names._ALBANIAN_WOMEN)),
    st.sampled_from(["Gashi", "Krasniqi", "Berisha", "Hoxha-Çeku"]),
)
def test_law_the_new_name_stands_where_the_old_one_stood(old: str, new: str, surname: str) -> None:
    one, other = f"{old} Hoxha", f"{new} {surname}"
    done = adapt(f"{other} won.", f"{one} won.", f"Fitoi {one}.", INTO_ALBANIAN)
    assert done == Adapted(f"Fitoi {other}.", (f"{one} → {other}",))


@pytest.mark.parametrize("table", given_names._TABLES)
def test_every_name_of_a_table_can_take_the_place_of_every_other(table: frozenset[str]) -> None:
    one = min(table)
    for other in sorted(table - {one}):
        done = adapt(f"{other} Hoxha won.", f"{one} Gashi won.", f"Fitoi {one} Gashi.", INTO_ALBANIAN)
        assert done == Adapted(f"Fitoi {other} Hoxha.", (f"{one} Gashi → {other} Hoxha",))


@given(st.text(), st.text(), st.sampled_from(["en", "sq", "sr"]), st.sampled_from(["en", "sq", "sr"]))
def test_law_of_the_same_source_nothing_is_renamed(source: str, target: str, one: str, other: str) -> None:
    assert rename(source, source, target, (one, other)) == Renamed(source, target)


def test_the_memory_offers_it_as_adapted_and_another_gender_as_a_danger() -> None:
    remembered = Remembered(
        (("en", "Arta Gashi said she would run for mayor."), ("sq", "Arta Gashi tha se do të kandidojë."))
    )
    with Store(":memory:") as store:
        store.shelves.put("kfor", "kfor", "1", [remembered])
        memory = Memory(store.shelves, store.shelves.ids(["kfor"]), ENGLISH, SQ)
        (match,) = memory.near("Besa Krasniqi said she would run for mayor.")
        (other,) = memory.near("Bekim Gashi said she would run for mayor.")
    assert (match.target, match.score) == ("Besa Krasniqi tha se do të kandidojë.", 99.0)
    assert match.adapted == ("Arta Gashi → Besa Krasniqi",)
    assert (other.adapted, other.dangers) == ((), ("name differs",))


def test_a_full_name_that_begins_a_sentence_is_a_name() -> None:
    assert dangers("Arta Gashi won.", "Besa Gashi won.", "en") == ("name differs",)
    assert dangers("Shpresa vdes e fundit.", "Kjo vdes e fundit.", "sq") == ()
