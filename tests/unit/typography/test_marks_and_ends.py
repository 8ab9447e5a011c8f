"""Quotation marks, dashes, ellipses, spaces and final punctuation, each rule on its own."""

from __future__ import annotations

import pytest

from rkslocale.language.figures import Style
from rkslocale.locales import SERBIAN_LATIN, Locale
from rkslocale.typography.endings import with_ending
from rkslocale.typography.marks import with_dashes
from rkslocale.typography.quotations import with_quotation_marks
from rkslocale.typography.spaces import with_spaces


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Ai  erdhi   vonë", "Ai erdhi vonë"),
        ("Po , ai erdhi .", "Po, ai erdhi."),
        ("Kush ? Ai !", "Kush? Ai!"),
        ("( shih faqen 5 )", "(shih faqen 5)"),
        ("„Da , znam .“", "„Da, znam.“"),
        ("Kuptim : i ri ; i vjetër", "Kuptim: i ri; i vjetër"),
        (" në fillim ", " në fillim "),
        ("Čekao je ... dugo", "Čekao je ... dugo"),
        ("Rezultat 3 : 1", "Rezultat 3 : 1"),
        ("4\u00a0700 veta", "4\u00a0700 veta"),
        ("u .com i .NET", "u .com i .NET"),
        ("– , –", "– , –"),
    ],
)
def test_spaces(text: str, wanted: str) -> None:
    assert with_spaces(text) == wanted
    assert with_spaces(wanted) == wanted


@pytest.mark.parametrize(
    ("source", "text", "wanted"),
    [
        ("He came – late.", "Ai erdhi - vonë.", "Ai erdhi – vonë."),
        ("He came — late.", "Ai erdhi – vonë.", "Ai erdhi — vonë."),
        ("He came—late.", "Ai erdhi—vonë.", "Ai erdhi — vonë."),
        ("He came — late — again.", "Ai erdhi – vonë.", "Ai erdhi – vonë."),
        ("He came, late.", "Ai erdhi – vonë.", "Ai erdhi – vonë."),
        ("The Ohrid–Vlora road", "Rruga Ohër–Vlorë", "Rruga Ohër–Vlorë"),
        ("Well…", "Epo...", "Epo…"),
        ("Well...", "Epo…", "Epo..."),
        ("Well… or...", "Epo... ose…", "Epo... ose…"),
        ("Well", "Epo…", "Epo…"),
    ],
)
def test_dashes_and_ellipses(source: str, text: str, wanted: str) -> None:
    assert with_dashes(source, text) == wanted
    assert with_dashes(source, wanted) == wanted


@pytest.mark.parametrize(
    ("source", "text", "wanted"),
    [
        ("He came.", "Ai erdhi", "Ai erdhi."),
        ("Will he come?", "A do të vijë", "A do të vijë?"),
        ("Will he come?", "A do të vijë.", "A do të vijë?"),
        ("He will come.", "Do të vijë?", "Do të vijë."),
        ("Come!", "Eja", "Eja!"),
        ("He said “no.”", "Ai tha “jo”", "Ai tha “jo.”"),
        ("He said “no”.", "Ai tha “jo”", "Ai tha “jo”."),
        ("He came (late).", "Ai erdhi (vonë)", "Ai erdhi (vonë)."),
        ("Mayor resigns", "Kryetari jep dorëheqje.", "Kryetari jep dorëheqje"),
        ("Mayor: “I resign”", "Kryetari: “Jap dorëheqje.”", "Kryetari: “Jap dorëheqje”"),
        ("Turnout is 25%.", "Pjesëmarrja është 25%", "Pjesëmarrja është 25%."),
        ("He came. ", "Ai erdhi ", "Ai erdhi. "),
        # A stop of an abbreviation, an initial or an ordinal says nothing.
        ("Open until 7 p.m.", "Hapur deri në orën 19", "Hapur deri në orën 19"),
        ("He works for Gashi Inc.", "Ai punon te Gashi", "Ai punon te Gashi"),
        ("Born in 1999", "Rođen 1999.", "Rođen 1999."),
        ("Apples, pears and more", "Jabuke, kruške itd.", "Jabuke, kruške itd."),
        # What only the target has is kept, but for a full stop.
        ("Mayor resigns", "Kryetari jep dorëheqje!", "Kryetari jep dorëheqje!"),
        ("He waited…", "Ai priste.", "Ai priste."),
        ("He came,", "Ai erdhi,", "Ai erdhi,"),
        ("He came.", "", ""),
        ("He came.", "Ai erdhi –", "Ai erdhi –"),
    ],
)
def test_final_punctuation(source: str, text: str, wanted: str) -> None:
    assert with_ending(source, text) == wanted
    assert with_ending(source, wanted) == wanted


@pytest.mark.parametrize(
    ("source", "text", "albanian", "serbian"),
    [
        ("“A”", '"A"', "“A”", "„A“"),
        ("“A”", "«A»", "“A”", "„A“"),
        ("“A”", "„A”", "“A”", "„A“"),
        ("“A,” he said", "“A“, tha", "“A”, tha", "„A“, tha"),
        ("“A”", '" A "', "“A”", "„A“"),
        ("“A” and “B”", '"A" e "B"', "“A” e “B”", "„A“ e „B“"),
        ("“A ‘B’ C”", '"A "B" C"', "“A ‘B’ C”", "„A ‘B’ C“"),
        ("“A ‘B’ C”", "“A 'B' C”", "“A ‘B’ C”", "„A ‘B’ C“"),
        ("“A ‘B’”", '"A "B""', "“A ‘B’”", "„A ‘B’“"),
        ("(“A”)", '("A")', "(“A”)", "(„A“)"),
        ("“A", '"A', "“A", "„A"),
        ("A”", 'A"', "A”", "A“"),
        ("A", '"A', "A", "A"),
        ("A B", 'A " B', "A  B", "A  B"),
        ("“A”", 'A"', "“A”", "„A“"),
        ("“A”", '"A', "“A”", "„A“"),
        ("“A”, he said", '"A, tha', "“A, tha", "„A, tha"),
        ("t'i s’ka", "t'i s’ka", "t'i s’ka", "t'i s’ka"),
        ("6'2\" tall", "6'2\" i gjatë", "6'2\" i gjatë", "6'2\" i gjatë"),
        ("the '90s and '80s", "vitet '90 e '80", "vitet '90 e '80", "vitet '90 e '80"),
    ],
)
def test_quotation_marks(source: str, text: str, albanian: str, serbian: str) -> None:
    for locale, wanted in ((Locale("sq"), albanian), (SERBIAN_LATIN, serbian)):
        style = Style.of(locale)
        assert with_quotation_marks(source, text, style) == wanted
        assert with_quotation_marks(source, wanted, style) == wanted
