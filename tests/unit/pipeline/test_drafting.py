"""What the engine makes of a text, as its locale writes it, and what a translator is told of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from rkslocale.catalog import Fill
from rkslocale.engine.echo import EchoEngine
from rkslocale.engine.pivot import NoCache
from rkslocale.language.figures import Style
from rkslocale.locales import ENGLISH, SERBIAN, SERBIAN_LATIN, Locale
from rkslocale.model import Finding, Hypothesis, Severity, Term
from rkslocale.pipeline.drafting import PRICE, Direction, translate_lines, translate_texts, with_findings, with_terms
from rkslocale.terms import TermBase

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from rkslocale.engine import Leg, Scored
    from rkslocale.model import Draft

SQ = Locale("sq")
COUNCIL = Term(
    "council",
    "institution",
    {"en": ("Council", "Council's"), "sq": ("Këshilli", "Këshillit"), "sr": ("Savet", "Saveta")},
)
KFOR = Term("kfor", "acronym", {"en": ("KFOR",), "sq": ("KFOR",), "sr": ("KFOR",)}, keep=True)
BASE = TermBase((COUNCIL, KFOR))


class Says(EchoEngine):
    """Has one target, whatever the text."""

    def __init__(self, target: str) -> None:
        super().__init__([("en", "sq"), ("en", "sr"), ("sq", "en"), ("sr", "en")])
        self.target = target

    def translate(self, texts: Sequence[str], leg: Leg) -> Iterator[Mapping[str, Scored]]:  # noqa: ARG002  (as in Engine)
        yield dict.fromkeys(texts, (self.target, -0.5))


def draft(text: str, said: str, source: Locale, target: Locale, style: Style | None = None) -> Draft:
    direction = Direction(source, target, style=style)
    return translate_texts(Says(said), [text], direction, cache=NoCache())[text]


def test_a_draft_has_the_figures_of_its_source_as_its_locale_writes_them() -> None:
    source = "The war ended on June 10, 1999, and cost 4,700 lives."
    said = "Rat je završen 12. juna 1999. i odneo 4,600 života."
    assert draft(source, said, ENGLISH, SERBIAN_LATIN).text == "Rat je završen 10. juna 1999. i odneo 4.700 života."
    assert draft(source, said, ENGLISH, SERBIAN).text == "Рат је завршен 10. јуна 1999. и однео 4.700 живота."
    albanian = draft(source, "Lufta mbaroi më 10 qershor 1999 dhe mori 4,700 jetë.", ENGLISH, SQ)
    assert albanian.text == "Lufta mbaroi më 10 qershor 1999 dhe mori 4.700 jetë."


def test_both_directions_are_written_as_their_locale_does() -> None:
    assert (
        draft("Buxheti është 4.700 euro.", "The budget is 4.700 euros.", SQ, ENGLISH).text
        == "The budget is 4,700 euros."
    )
    assert (
        draft("Буџет је 4.700 евра.", "The budget is 4.700 euros.", SERBIAN, ENGLISH).text
        == "The budget is 4,700 euros."
    )


def test_quotation_marks_are_those_of_the_locale() -> None:
    source = "“We will stay,” he said."
    assert draft(source, '"Do të qëndrojmë", tha ai.', ENGLISH, SQ).text == "“Do të qëndrojmë”, tha ai."
    assert draft(source, '"Ostaćemo", rekao je.', ENGLISH, SERBIAN_LATIN).text == "„Ostaćemo“, rekao je."
    assert draft(source, '"Ostaćemo", rekao je.', ENGLISH, SERBIAN).text == "„Остаћемо“, рекао је."


def test_the_style_of_the_newsroom_is_followed() -> None:
    style = replace(Style.of(SQ), thousands="\u00a0")
    made = draft("It cost 4,700 euros.", "Kushtoi 4.700 euro.", ENGLISH, SQ, style)
    assert made.text == "Kushtoi 4\u00a0700 euro."


def test_a_draft_is_one_line() -> None:
    assert draft("It was adopted.", "U miratua\nsot.", ENGLISH, SQ).text == "U miratua sot."


def test_figures_alone_are_written_as_the_locale_does() -> None:
    drafts = translate_texts(EchoEngine([]), ["4,700", "25%"], Direction(ENGLISH, SQ), cache=NoCache())
    assert {text: made.text for text, made in drafts.items()} == {"4,700": "4.700", "25%": "25%"}


def test_lines_are_written_as_the_locale_does() -> None:
    engine = Says("Kushtoi 4,700 euro.")
    assert translate_lines(engine, ["It cost 4,700 euros."], ENGLISH, SQ) == ["Kushtoi 4.700 euro."]


def test_translators_see_the_terms_of_a_draft() -> None:
    fills = {
        "The Council met KFOR.": Fill("x", ("mt: p 1",)),
        "KFOR was there.": Fill("", ("tm: 80%",)),
        "Nothing of that.": Fill("x", ("mt: p 1",)),
    }
    advised = with_terms(fills, BASE, ENGLISH, SQ)
    assert advised["The Council met KFOR."].comments == ("mt: p 1", "terms: Council → Këshilli; KFOR (keep)")
    assert advised["KFOR was there."] == fills["KFOR was there."]
    assert advised["Nothing of that."] == fills["Nothing of that."]


def test_terms_are_shown_in_the_script_of_the_catalog_and_found_in_either() -> None:
    fills = {"The Council met.": Fill("x", ())}
    assert with_terms(fills, BASE, ENGLISH, SERBIAN)["The Council met."].comments == ("terms: Council → Савет",)
    assert with_terms(fills, BASE, ENGLISH, SERBIAN_LATIN)["The Council met."].comments == ("terms: Council → Savet",)
    cyrillic = {"Састанак Савета је одложен.": Fill("x", ())}
    (advised,) = with_terms(cyrillic, BASE, SERBIAN, SQ).values()
    assert advised.comments == ("terms: Савет → Këshilli",)


class Offers(EchoEngine):
    """Has several targets for a text, each with its score; the first is its draft."""

    def __init__(self, *offers: tuple[str, float], pairs: Sequence[tuple[str, str]] = (("en", "sq"),)) -> None:
        super().__init__(pairs)
        self.offers = offers
        self.asked: list[str] = []

    def translate(self, texts: Sequence[str], leg: Leg) -> Iterator[Mapping[str, Scored]]:  # noqa: ARG002  (as in Engine)
        yield dict.fromkeys(texts, self.offers[0])

    def hypotheses(self, texts: Sequence[str], leg: Leg, count: int) -> Iterator[Mapping[str, tuple[Hypothesis, ...]]]:  # noqa: ARG002  (as in Engine)
        self.asked += texts
        offered = tuple(Hypothesis(text, score, ()) for text, score in self.offers)[:count]
        yield dict.fromkeys(texts, offered)


def find(_source: str, target: str) -> tuple[Finding, ...]:
    """Find that ``bad`` is an error and ``odd`` worth a warning."""
    words = [("bad", Severity.ERROR), ("odd", Severity.WARNING)]
    return tuple(Finding(word, severity, f"it is {word}; mend it") for word, severity in words if word in target)


def best(*offers: tuple[str, float], pairs: Sequence[tuple[str, str]] = (("en", "sq"),)) -> tuple[str, float]:
    engine = Offers(*offers, pairs=pairs)
    source = ENGLISH if pairs[0][0] == "en" else SERBIAN_LATIN
    made = translate_texts(engine, ["a text"], Direction(source, SQ, find=find), cache=NoCache())["a text"]
    assert made.packages
    return made.text, made.score


def test_the_first_hypothesis_without_an_error_is_taken_where_the_draft_has_one() -> None:
    assert best(("bad", -0.3), ("worse bad", -0.4), ("good", -0.5), ("fine", -0.6)) == ("good", -0.5)
    assert best(("bad", -0.3), ("odd", -0.4), ("fine", -0.5)) == ("fine", -0.5)
    assert best(("bad odd", -0.3), ("odd", -0.4)) == ("odd", -0.4)


def test_a_draft_stays_that_no_hypothesis_betters() -> None:
    assert best(("bad", -0.3), ("bad as well", -0.4)) == ("bad", -0.3)
    assert best(("bad", -0.3), ("good", -0.3 - PRICE - 0.1)) == ("bad", -0.3)
    assert best(("odd", -0.3), ("good", -0.4)) == ("odd", -0.3)


def test_no_more_hypotheses_are_asked_for_than_there_are_errors() -> None:
    engine = Offers(("good", -0.3), ("bad", -0.4))
    translate_texts(engine, ["one", "two"], Direction(ENGLISH, SQ, find=find), cache=NoCache())
    assert engine.asked == []


def test_through_a_third_language_the_draft_stays() -> None:
    assert best(("bad", -0.3), ("good", -0.4), pairs=[("sr", "en"), ("en", "sq")]) == ("bad", -0.3)


def test_what_the_checks_find_is_said_beside_the_draft() -> None:
    fills = {
        "a": Fill("odd bad", ("mt: p 1", "tm: near")),
        "b": Fill("good", ("mt: p 1",)),
        "c": Fill("bad", ("mt: p 1", "check: it is bad; mend it")),
        "d": Fill("", ("tm: near",)),
    }
    said = with_findings(fills, lambda source, target: find(source, target) if target else ())
    assert said["a"].comments == ("mt: p 1", "check: it is bad; mend it", "check: it is odd; mend it", "tm: near")
    assert {text: said[text] for text in "bcd"} == {text: fills[text] for text in "bcd"}
