from __future__ import annotations

from gettext import NullTranslations
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from rkslocale.assets import root
from rkslocale.formats.text import read, write
from rkslocale.furniture import recogniser
from rkslocale.locales import Locale, load_translations
from rkslocale.model import Furniture, UnitKind

if TYPE_CHECKING:
    from collections.abc import Callable

    from rkslocale.model import Article

GOLDEN = Path(__file__).parents[2] / "golden"
SAMPLES = sorted(GOLDEN.glob("*/articles/*.txt"))

HEADLINE, HEADING, PARAGRAPH = UnitKind.HEADLINE, UnitKind.HEADING, UnitKind.PARAGRAPH
QUOTATION, LIST_ITEM, CAPTION, FURNITURE = UnitKind.QUOTATION, UnitKind.LIST_ITEM, UnitKind.CAPTION, UnitKind.FURNITURE

BODY = "The council met for seven hours on Monday and adopted the budget."


def no_furniture(_line: str) -> None:
    return None


def recognise_in(locale: Locale) -> Callable[[str], tuple[Furniture, ...] | None]:
    po = root() / locale.gettext / "LC_MESSAGES" / "rkslocale.po"
    translations = NullTranslations() if locale == Locale("en") else load_translations(po.read_bytes())
    return recogniser(translations, locale, ())


def kinds(text: str) -> list[tuple[UnitKind, str]]:
    return [(unit.kind, unit.text) for unit in read(text, recognise_in(Locale("en"))).units]


def body_kinds(text: str) -> list[UnitKind]:
    """Kinds of the lines below a headline."""
    first, *others = [unit.kind for unit in read(f"Budget adopted\n\n{text}", recognise_in(Locale("en"))).units]
    assert first is HEADLINE
    return others


def spell_out(article: Article) -> str:
    """Write kinds and lines as the sample files have them."""
    kinds: dict[int, list[str]] = {}
    for unit in article.units:
        kinds.setdefault(unit.line, []).append(unit.kind)
    lines = enumerate(article.text.splitlines(), start=1)
    return "".join(f"{' + '.join(kinds[number]):<10} | {line}\n" if line else "\n" for number, line in lines)


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.name)
def test_sample_articles_are_read_as_a_linguist_would(sample: Path) -> None:
    expected = sample.read_text(encoding="utf-8")
    text = "".join(f"{line.partition(' | ')[2]}\n" for line in expected.splitlines())
    locale = Locale.parse(sample.stem.rpartition(".")[2])

    assert spell_out(read(text, recognise_in(locale))) == expected


def test_there_are_samples_of_every_language_and_script() -> None:
    locales = [sample.stem.rpartition(".")[2] for sample in SAMPLES]

    assert min(map(locales.count, ("en", "sq", "sr", "sr-Latn"))) >= 3


@pytest.mark.parametrize("text", ["", "\n", " \t\r\n\u00a0\n", "\ufeff", "\ufeff\r\n", "* * *\n\n---", "“…”\n"])
def test_a_text_without_letters_and_digits_has_no_units_and_is_kept(text: str) -> None:
    article = read(text, no_furniture)

    assert article.units == ()
    assert write(article, {}) == text


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\v", "\f", "\x1c", "\x1d", "\x1e", "\x85", "\u2028", "\u2029"])
def test_every_line_end_ends_a_block_and_is_kept(end: str) -> None:
    text = f"Budget adopted{end}{end}{BODY}{end}"

    article = read(text, no_furniture)

    assert [(unit.text, unit.line) for unit in article.units] == [("Budget adopted", 1), (BODY, 3)]
    assert write(article, {0: "Buxheti u miratua"}) == f"Buxheti u miratua{end}{end}{BODY}{end}"


def test_spans_and_numbers_of_units() -> None:
    text = f"\ufeffBudget adopted\n\n  {BODY}\t\n{BODY}\n"

    units = read(text, no_furniture).units

    assert [text[unit.start : unit.end] for unit in units] == [unit.text for unit in units]
    assert [(unit.kind, unit.number, unit.line, unit.start) for unit in units] == [
        (HEADLINE, 1, 1, 1),
        (PARAGRAPH, 1, 3, 19),
        (PARAGRAPH, 2, 4, 19 + len(BODY) + 2),
    ]


@pytest.mark.parametrize(
    "edge", ["\ufeff", "\u00a0", "\u202f", "\u3000", "\u200b", "\u200e", "\u2060", "\t ", " \u200b "]
)
def test_white_space_and_invisible_characters_around_a_line_stay_in_the_skeleton(edge: str) -> None:
    text = f"{edge}Budget adopted{edge}\n{edge}- first\u200bpart{edge}\n"

    article = read(text, no_furniture)

    assert [unit.text for unit in article.units] == ["Budget adopted", "first\u200bpart"]
    assert write(article, {1: "pjesa e parë"}) == f"{edge}Budget adopted{edge}\n{edge}- pjesa e parë{edge}\n"


def test_letters_are_kept_as_they_are_composed() -> None:
    composed, decomposed = "Kuvendi i Kosov\u00ebs", "Kuvendi i Kosove\u0308s"
    article = read(f"{composed}\n{decomposed}", no_furniture)

    assert [unit.text for unit in article.units] == [composed, decomposed]


def test_units_without_target_keep_their_source() -> None:
    article = read(f"Budget adopted\n\n{BODY}", no_furniture)

    assert write(article, {0: "Buxheti u miratua"}) == f"Buxheti u miratua\n\n{BODY}"


@pytest.mark.parametrize("end", ["\n", "\r\n", "\n\n\n", "\u2028", "\x85\r"])
def test_a_target_stays_one_line(end: str) -> None:
    article = read(f"- {BODY}\n", no_furniture)

    assert write(article, {0: f"Një{end}dy{end}"}) == "- Një dy\n"


def test_an_empty_target_empties_the_line() -> None:
    article = read("- one thing\n- two things\n", no_furniture)

    assert write(article, {0: ""}) == "- \n- two things\n"


@pytest.mark.parametrize(
    "line",
    [
        "Budget adopted",
        "Who pays for the new bridge?",
        "Goal! Prishtina wins in Tirana!",
        "“We will not give up”",
        "“We will not give up”, says the coach",
        "Kosovo: a year of elections",
        "First troops leave for the U.S.",
        "Lokalni izbori 2017.",
        "And then the lights went out...",
        "FOTO: Kako je sneg zatrpao Peć i Dečane",
        "1. maj: šta radi, a šta ne radi",
        "10 things to do in Prizren",
    ],
)
def test_first_lines_that_are_headlines(line: str) -> None:
    assert kinds(f"{line}\n\n{BODY}")[0] == (HEADLINE, line)


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("The council adopted the budget.", PARAGRAPH),
        ("The minister of finance told reporters:", PARAGRAPH),
        ("The council met, " * 20 + "and went home", PARAGRAPH),
        ("- the budget", LIST_ITEM),
        ("Photo: Agim Hoxha / RKS NEWS", FURNITURE),
        ("Share", FURNITURE),
    ],
)
def test_first_lines_that_are_no_headlines(line: str, kind: UnitKind) -> None:
    (first, _), (second, _) = kinds(f"{line}\n\n{BODY}")

    assert (first, second) == (kind, PARAGRAPH)


def test_the_headline_is_looked_for_below_furniture_and_the_credit_of_an_image() -> None:
    text = f"LIVE\nPhoto: Agim Hoxha\n\nBudget adopted\nJuly 21, 2017\n\n{BODY}"

    assert [kind for kind, _ in kinds(text)] == [FURNITURE, FURNITURE, HEADLINE, FURNITURE, PARAGRAPH]


def test_there_is_one_headline_at_most() -> None:
    assert body_kinds(f"Opposition left the room\n\nTalks go on\n\n{BODY}") == [HEADING, HEADING, PARAGRAPH]


@pytest.mark.parametrize(
    "text",
    [
        f"How the vote went\n{BODY}",
        f"How the vote went\n\n{BODY}",
        f"{BODY}\nHow the vote went\n{BODY}",
        f"How did the vote go?\n{BODY}",
        f"What a day!\n{BODY}",
        f"The vote in figures:\n{BODY}",
        "The vote in figures:\n- 84 in favour",
        f"How the vote went\n“A long day for a short law.”\n{BODY}",
        f"How the vote went\nThe president at the table. Photo: Agim Hoxha.\n{BODY}",
        f"{BODY}\n\nThe U.S. view\nNo comment.",
        f"{BODY}\n\nŠta kažu u Briselu? čekaju\n\n{BODY}",
    ],
)
def test_headings(text: str) -> None:
    assert body_kinds(text).count(HEADING) == 1


@pytest.mark.parametrize(
    "text",
    [
        f"It was a long day.\n{BODY}",
        f"It was a long day.\n\n{BODY}",
        f"Was it a long day?\n\n{BODY}",
        f"It was long. Nobody slept\n{BODY}",
        f"The minister said:\n“A long day.”\n{BODY}",
        f"The minister said:\n\n“A long day.”\n\n{BODY}",
        f"The minister of finance and the economy said the following:\n{BODY}",
        f"The minister stated,\n{BODY}",
        f"{BODY}\n\nThe press office",
        f"{BODY}\n\nThe press office\nShare",
        f"{BODY}\nThe press office\n\n{BODY}",
        f"Prizren 23\nPeja 21\n\n{BODY}",
        f"{BODY}\n\n{'A long day ' * 10}\n{BODY}",
    ],
)
def test_what_is_no_heading(text: str) -> None:
    assert HEADING not in body_kinds(text)


def test_a_deck_below_the_headline_may_be_long() -> None:
    deck = (
        "Members of the opposition left the room before the vote; the speaker says that nothing in the rules forbids it"
    )

    assert body_kinds(f"{deck}\n\n{BODY}\n\n{deck}\n\n{BODY}") == [HEADING, PARAGRAPH, PARAGRAPH, PARAGRAPH]
    assert body_kinds(f"By Agim Hoxha\n{deck}\nJuly 21, 2017\n{BODY}") == [FURNITURE, HEADING, FURNITURE, PARAGRAPH]


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("- the budget", "the budget"),
        ("*  the budget", "the budget"),
        ("•\u00a0the budget", "the budget"),
        ("· the budget", "the budget"),
        ("– The budget was adopted.", "The budget was adopted."),
        ("— The budget was adopted.", "The budget was adopted."),
        ("1) the budget", "the budget"),
        ("a) the budget", "the budget"),
        ("б) буџет", "буџет"),
    ],
)
def test_list_items_without_their_marker(line: str, text: str) -> None:
    units = read(f"Headline\n\n{line}\n", no_furniture).units

    assert (units[1].kind, units[1].text) == (LIST_ITEM, text)


@pytest.mark.parametrize("line", ["-5 degrees are expected.", "*The budget.", "–", "2017) was a year.", "Yes) and no."])
def test_what_is_no_list_item(line: str) -> None:
    assert LIST_ITEM not in {kind for kind, _ in kinds(f"Headline\n\n{line}\n")}


def test_digits_with_a_full_stop_are_markers_only_in_a_run() -> None:
    run = "1. First we eat.\n2. Then we talk.\n\n3. Then we go home."
    alone = "1. First we eat.\n\nThen we talk.\n4. Then we go home.\n6. Then we sleep."

    assert body_kinds(run) == [LIST_ITEM] * 3
    assert LIST_ITEM not in body_kinds(alone)
    assert [text for _, text in kinds(f"Headline\n\n{alone}")][1] == "1. First we eat."


@pytest.mark.parametrize(
    "lines",
    [
        ("10. juna 1999. rat je završen.", "11. juna 1999. stigle su prve trupe."),
        ("1. novembra pada kiša.", "2. novembra pada sneg."),
        ("10. јуна 1999. рат је завршен.", "11. јуна 1999. стигле су прве трупе."),
        ("1. Jul je topao.", "2. Jul je topao."),
        ("1. 11. 2016. puca cev.", "2. 11. 2016. voda teče."),
    ],
)
def test_serbian_dates_are_no_list_items(lines: tuple[str, str]) -> None:
    units = read("\n".join(("Kratak pregled", "", *lines)), no_furniture).units

    assert [(unit.kind, unit.text) for unit in units[1:]] == [(PARAGRAPH, line) for line in lines]


@pytest.mark.parametrize(
    "line",
    [
        "Photo: the president at the table.",
        "The president at the table. Photo: Office of the president of the council",
        "FOTO: BETA",
        "Foto/Agim Hoxha",
        "Fotografia: Agim Hoxha",
        "Predsednik za stolom. Foto: Tanjug/Marko Marković",
        "Председник за столом. Фото: Танјуг",
        "Илустрација: Бета",
    ],
)
def test_captions(line: str) -> None:
    assert body_kinds(f"{BODY}\n\n{line}\n\n{BODY}") == [PARAGRAPH, CAPTION, PARAGRAPH]


@pytest.mark.parametrize(
    ("line", "caption", "credit"),
    [
        ("The president at the table. Image: U.S. Navy.", "The president at the table.", "Image: U.S. Navy"),
        ("The table Image: Twitter / Agim Hoxha.", "The table", "Image: Twitter / Agim Hoxha"),
        ("The table (Photo: J. K. Smith)", "The table", "Photo: J. K. Smith"),
        ("The table. [Photo: J. K. Smith.]", "The table.", "Photo: J. K. Smith"),
        ("The table. Photo by Agim H.", "The table.", "Photo by Agim H."),
        ("The table | Photo: AP Photo/Agim Hoxha", "The table", "Photo: AP Photo/Agim Hoxha"),
        ("The table – Photo: Reuters, AFP", "The table", "Photo: Reuters, AFP"),
        ("The table. Video: Agim Hoxha and Mira Leka", "The table.", "Video: Agim Hoxha and Mira Leka"),
        ("The table. Photo: Commons (CC BY 4.0)", "The table.", "Photo: Commons (CC BY 4.0)"),
    ],
)
def test_a_caption_and_its_credit_are_two_units_of_a_line(line: str, caption: str, credit: str) -> None:
    article = read(f"Budget adopted\n\n{BODY}\n\n  {line}\t\n\n{BODY}", recognise_in(Locale("en")))

    units = article.units[2:4]

    assert [(unit.kind, unit.text, unit.line) for unit in units] == [(CAPTION, caption, 5), (FURNITURE, credit, 5)]
    assert [article.text[unit.start : unit.end] for unit in units] == [caption, credit]
    assert (
        write(article, {2: "Tavolina.", 3: "Foto: X"}).splitlines()[4].split()
        == line.replace(caption, "Tavolina.").replace(credit, "Foto: X").split()
    )


@pytest.mark.parametrize("line", ["Photo: Agim Hoxha.", "(Photo: Agim Hoxha)", "[Photo: Agim Hoxha.]"])
def test_stops_and_brackets_around_a_credit_stay_in_the_skeleton(line: str) -> None:
    article = read(f"Budget adopted\n\n{line}\n\n{BODY}", recognise_in(Locale("en")))

    assert article.units[1].text == "Photo: Agim Hoxha"
    assert article.units[1].furniture == (Furniture("Photo: %(name)s", name="Agim Hoxha"),)
    assert write(article, {1: "Foto"}).splitlines()[2] == line.replace("Photo: Agim Hoxha", "Foto")


@pytest.mark.parametrize(
    "line",
    [
        "The market of Peja; from file, 2008.",
        "The market of Peja (file photo)",
        "The market of Peja, archive",
        "The market of Peja file photo",
        "Police at the bridge. File image.",
        "The court in Prizren [illustration]",
        "Tregu i Pejës, arkiv",
        "Tregu i Pejës (ilustrim)",
        "Ura e re - foto arkiv",
        "Pijaca u Peći (arhiva, 2016.)",
        "Most u Mitrovici – ilustracija",
        "Most u Mitrovici, arhivska fotografija",
        "Мост у Митровици (архивска фотографија)",
    ],
)
def test_a_picture_that_is_not_of_the_day_has_a_caption(line: str) -> None:
    assert body_kinds(f"{BODY}\n\n{line}\n\n{BODY}") == [PARAGRAPH, CAPTION, PARAGRAPH]


@pytest.mark.parametrize(
    "line",
    [
        "Documents vanish from the archive",
        "A fire in the national archive",
        "The police opened a file",
        "A book needs an illustration",
        "Zjarr në arkiv",
        "Požar u zgradi arhiva",
        f"{'A long day ' * 12}; from file",
    ],
)
def test_what_has_no_cue_of_a_caption(line: str) -> None:
    assert CAPTION not in body_kinds(f"{BODY}\n\n{line}\n\n{BODY}")


PROSE = (
    "The chair gave the floor to Arta Hoxha, and then to Wen Li-hua, before the Deputy Mayor spoke about the budget."
)


@pytest.mark.parametrize("line", ["Arta Hoxha of GREEN", "Wen Li-hua of the Green Party", "Arta Hoxha of Civic Union"])
def test_a_name_below_a_paragraph_that_says_it_is_a_caption(line: str) -> None:
    assert body_kinds(f"{PROSE}\n\n{line}\n\n{BODY}") == [PARAGRAPH, CAPTION, PARAGRAPH]
    assert body_kinds(f"{PROSE}\n\n{line}") == [PARAGRAPH, CAPTION]


@pytest.mark.parametrize(
    "text",
    [
        f"{BODY}\n\nArta Hoxha of GREEN\n\n{BODY}",
        f"{PROSE}\n\nDeputy Mayor of Prizren\n\n{BODY}",
        f"{PROSE}\n\nArta Hoxha of GREEN\n{BODY}",
        f"{PROSE}\nArta Hoxha of GREEN\n\n{BODY}",
        f"{PROSE}\n\nArta Hoxha in Prizren\n\n{BODY}",
        f"{PROSE}\n\nArta of GREEN\n\n{BODY}",
        f"Arta Hoxha of GREEN\n\n{PROSE}",
    ],
)
def test_what_is_no_caption_of_a_portrait(text: str) -> None:
    assert CAPTION not in body_kinds(text)


@pytest.mark.parametrize(
    "line",
    [
        "The council has a clear picture: prices are rising.",
        "He drew a graphic: Nobody understood it. So he drew another one.",
        "Photographs: that is all that was left of the bridge.",
        "Fotografi i njohur nga Prizreni ekspozon në Tiranë.",
        "Slika stanja u opštini je loša.",
        "Na zidu je bila Slika: četiri čoveka na mostu.",
    ],
)
def test_what_is_no_caption(line: str) -> None:
    assert body_kinds(f"{BODY}\n\n{line}\n\n{BODY}") == [PARAGRAPH] * 3


@pytest.mark.parametrize(
    "line",
    [
        '"We stay. We do not leave."',
        '"We stay".',
        "“We said “no” and meant it.”",
        "„Ostajemo, rekli su „ne“ i gotovo.“",
        "„Ne shkojmë askund.”",
        "«Ne shkojmë askund.»",
        "»Mi ostajemo.«",
        "‘We don’t leave.’",
        "'We don't leave.'",
    ],
)
def test_quotations(line: str) -> None:
    assert body_kinds(f"{BODY}\n\n{line}\n\n{BODY}") == [PARAGRAPH, QUOTATION, PARAGRAPH]


@pytest.mark.parametrize(
    "line",
    [
        '"We stay," said the mayor.',
        '"We stay," he said, "and we work."',
        "“We stay,” he said. “We work.”",
        "„Ostajemo“, rekao je. „Radimo.“",
        "'We stay,' he said, 'and we work.'",
        '"We stay. Nobody leaves, and the talks go on.',
        'Nobody leaves," he said.',
    ],
)
def test_what_is_no_quotation(line: str) -> None:
    assert body_kinds(f"{BODY}\n\n{line}\n\n{BODY}") == [PARAGRAPH] * 3


@pytest.mark.parametrize("marker", ["> ", ">", "> > ", ">>\t"])
def test_quotation_markers_stay_in_the_skeleton(marker: str) -> None:
    article = read(f"Headline\n\n{marker}We stay.\n", no_furniture)

    assert (article.units[1].kind, article.units[1].text) == (QUOTATION, "We stay.")
    assert write(article, {1: "Ne rrimë."}) == f"Headline\n\n{marker}Ne rrimë.\n"


def test_furniture_comes_with_its_parts() -> None:
    article = read(f"Budget adopted\n\n3 Min Read\n\n{BODY}", recognise_in(Locale("en")))

    assert article.units[1].furniture == (Furniture("%(count)d min read", count=3),)
    assert article.units[2].furniture == ()


def test_a_name_beside_a_reading_time_is_that_of_the_site_wherever_it_stands_alone() -> None:
    text = f"Rks News\nBudget adopted\n\nRKS NEWS 3 Min Read\n{BODY}\n\nRKS NEWS\n\nRKS NEWS was there\n\n{BODY}"

    assert [kind for kind, _ in kinds(text)] == [
        FURNITURE,
        HEADLINE,
        FURNITURE,
        PARAGRAPH,
        FURNITURE,
        HEADING,
        PARAGRAPH,
    ]
    assert read(text, recognise_in(Locale("en"))).units[0].furniture == (Furniture("", name="Rks News"),)


def test_a_long_article_takes_linear_work() -> None:
    asked: list[str] = []

    def recognise(line: str) -> None:
        asked.append(line)

    text = "\n".join(f"Section {number}\n{BODY}\n" for number in range(2000))

    article = read(text, recognise)

    assert len(asked) == len(article.units) == 4000
    assert sum(unit.kind is HEADING for unit in article.units) == 1999
