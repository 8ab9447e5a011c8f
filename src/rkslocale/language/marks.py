"""Letters with marks, and the words that are right with and without them.

From Drejtshkrimi i gjuhës shqipe (1973) and Pravopis srpskoga jezika (2010): *ë* and *ç*; *č*, *ć*, *ž*, *š*, *đ*.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import Final

MARKED: Final = {"sq": "ëç", "sr": "čćžšđ"}
"""Small letters with marks, by language."""


def bare(text: str) -> str:
    """Return ``text``, which is in NFC, without any marks, letter for letter."""
    if text.isascii():
        return text
    return "".join(unicodedata.normalize("NFD", letter)[0] for letter in text).replace("đ", "d").replace("Đ", "D")


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


@dataclass(frozen=True, slots=True)
class Context:
    """Beside which words a word must have its marks that is right without them elsewhere."""

    right: str
    """How it is written there."""
    before: frozenset[str]
    """Words in front of it, in small letters, any of which is enough."""
    after: frozenset[str]
    """Words behind it, any of which is enough."""
    never: frozenset[str] = frozenset()
    """Words in front of it that make it right as it is."""


_ALBANIAN: Final = {
    # "qe" is also "was", with a participle or a noun behind it.
    "qe": Context(
        "që",
        _words("ata ato çdo gjithçka para"),
        _words("nuk do është eshte janë jane ka kanë kane ishte ishin kishte kishin mund duhet s'ka po ai ajo të mos"),
    ),
    # "ne" is also "we" and "us".
    "ne": Context(
        "në",
        frozenset(),
        _words(
            """
            vitin fund fillim mes lidhje bazë baze qytetin vendin vend shtëpi shtepi kuadër mënyrë rast orën qytet
            janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor veri jug lindje perëndim
            shkollë shkollën qendër spital fshat rrugë gjykatë luftë treg punë fakt përgjithësi veçanti favor
            """
        ),
        _words("me për te tek nga pa si se prej ndaj mes midis dhe edhe"),
    ),
    # "te" is also "at".
    "te": Context(
        "të",
        _words("duhet mund do"),
        _words(
            """
            ketë kete jetë jene jenë kenë bëjë bëhet gjithë gjithe gjitha tjera tjerë tjerët reja rinj mëdha madhe mira
            shtunën enjten premten hënën martën mërkurën dielën cilat cilët cilin cilën ndryshme paktën
            """
        ),
    ),
    # "shume" is also "of a sum".
    "shume": Context("shumë", _words("kaq aq"), _words("njerëz njerez mirë mire vonë pak veta vende vite herë më e i")),
    "me": Context("më", frozenset(), _words("vonë shumti")),
    "se": Context("së", frozenset(), _words("bashku fundi pari shpejti paku afërmi")),
}
_SERBIAN: Final = {
    # "sto" is also "hundred" and "table", "vise" "they hang", "reci" "say".
    "sto": Context("što", _words("zato nego kao ono jedino osim nešto isto zbog"), _words("bolje brže")),
    "vise": Context(
        "više",
        _words("sve još jos najviše nije nisu nema što sto nikad nikada znatno mnogo dva tri puta"),
        _words("od puta nego ne miliona stotina hiljada ljudi nije nisu nema desetina"),
    ),
    "reci": Context("reči", _words("nekoliko njegove njene ove te"), frozenset()),
}
CONTEXTS: Final = {"sq": _ALBANIAN, "sr": _SERBIAN}
"""By language and word. Sure ones only."""

_SERBIAN_WORDS: Final = _words(
    """
    gospodo gospode zena kolac kolaca pusta puste pustu sije kosta posta umece masi pase pasu casa kasi luci sisa susa
    sara sare saru cesta ceste cestu vice besno sipa suti saka sake saku mace kuca kuce puca peci oci
    los losa losu če
    """
)
"""Words that are rare in news, and that are right without the marks of others: *dame i gospodo*."""
_ALBANIAN_ENDINGS: Final = {"ë": "e", "ën": "en"}
"""Endings that are right with the mark and without it: *jetë* is *life*, *një jete* is *of a life*; *mbaje* is *hold
it*, *humben* is *are lost*."""
_ALBANIAN_NUMERALS: Final = _words("nje asnje pese dhjete gjithe kurre dyte trete peste gjashte shtate tete nente")
"""Words with such an ending that have the mark in every form."""


def may_be_right(word: str, marked: str, language: str) -> bool:
    """Return whether ``word``, though rare, may be right beside ``marked``, the same with marks.

    Both are in small letters; ``language`` is one of ``MARKED``.
    """
    if word in CONTEXTS[language]:
        return True
    if language == "sr":
        return word in _SERBIAN_WORDS
    if word in _ALBANIAN_NUMERALS:
        return False
    return any(
        marked.endswith(end) and word == marked.removesuffix(end) + other for end, other in _ALBANIAN_ENDINGS.items()
    )
