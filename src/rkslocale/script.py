"""Serbian Cyrillic and Latin script, each into the other.

Into Latin is exact: thirty letters, each with its Latin one, and the case of the digraphs from their neighbours. Into
Cyrillic takes knowledge, which is in the tables: what a Serbian editor leaves in Latin script (addresses, Roman
numerals, units, foreign names, some acronyms) and where ``nj`` and ``dž`` are two letters (``injekcija``).

The tables are written by hand, from what Serbian texts in Cyrillic do: an ending after a hyphen, for one, is Cyrillic
in 96 % of 1,535 such words of public translations (Firefox-а). Symbols of units are those of the SI Brochure.
"""

from __future__ import annotations

import re
import unicodedata
from itertools import pairwise
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_LETTERS: Final = dict(zip("абвгдђежзијклмнопрстћуфхцчш", "abvgdđežzijklmnoprstćufhcčš", strict=True))
_DIGRAPHS: Final = {"љ": "lj", "њ": "nj", "џ": "dž"}
_TO_LATIN: Final = {
    **_LETTERS,
    **_DIGRAPHS,
    **{cyrillic.upper(): latin.upper() for cyrillic, latin in (_LETTERS | _DIGRAPHS).items()},
}
_TO_CYRILLIC: Final = {latin: cyrillic for cyrillic, latin in _TO_LATIN.items() if len(latin) == 1}
_DIGRAPH_OF: Final = {
    form: letter
    for cyrillic, latin in _DIGRAPHS.items()
    for form, letter in ((latin, cyrillic), (latin.capitalize(), cyrillic.upper()), (latin.upper(), cyrillic.upper()))
}


def _words(table: str) -> frozenset[str]:
    return frozenset(table.split())


# Where two letters meet that are no digraph, the bar stands between them: at the beginning of a word, or after a vowel
# (mikroinjekcija, neodživljen).
_SEAMS: Final = _words("""
    an|jon in|jekc in|jekt in|jicir izvan|jez kon|jekt kon|jug kon|junk tan|jug van|jez
    nad|žal nad|žanj nad|žet nad|živ nad|žnj nad|žup
    od|žal od|ždr od|živ od|žvak
    pod|žanr pod|žbun pod|žup
    pred|žetv pred|živ
""")

# Words of Serbian letters only that stay as they are, also with an ending (Facebooka), because Serbian spelling would
# write them in another way. Instagram and Tiktok it would not.
_FOREIGN_WORDS: Final = _words("""
    bluetooth chatgpt facebook github gmail google iphone mail microsoft netflix offline online openai viber zoom
""")
_ENDINGS: Final = ("", "a", "u", "om", "em", "e", "i")

# Names whose words would pass for Serbian.
_FOREIGN_NAMES: Final = (
    "Associated Press",
    "Black Lives Matter",
    "Charlie Hebdo",
    "Coca-Cola",
    "Crisis Group",
    "Der Spiegel",
    "Deutsche Bank",
    "e-mail",
    "Financial Times",
    "Freedom House",
    "Human Rights",
    "Johnson & Johnson",
    "Le Monde",
    "Marks & Spencer",
    "Procter & Gamble",
    "Standard & Poor’s",
    "Transparency International",
)

# Words of English that are none of Serbian. The word after them is English too, and a capitalised one before them.
_ENGLISH_WORDS: Final = _words("and for of the")

# Acronyms that stay: of technology, of foreign firms and broadcasters, and those that are read with a k for their c.
# All others are converted: NATO, KFOR, OEBS, UN, EU, SAD, FBI.
_LATIN_ACRONYMS: Final = _words("""
    AI API CD CSS CV DNS DVD GMT GPS HD HDMI HTML HTTP IP LCD LED MMS PDF QR RSS SMS SUV URL USB UTC VIP VPN
    BBC BMW CBS CEO CNN DHL DJ HBO HP IBM IKEA LG MTV NBC
    COVID OPEC UNESCO
""")

# After a number. The prepositions s and a, and Serbian bar (at least), are not among them.
_UNITS: Final = _words("""
    km cm mm nm μm µm m kg mg g t ha dl ml hl l kW MW GW kWh MWh GWh TWh Wh W kV V Hz kHz MHz GHz
    kB KB MB GB TB Mb Gb hPa kPa Pa dB kcal kJ J min h ms
""")

_NO_WORDS: Final = re.compile(
    rf"""
      (?:https?|ftp)://\S*[\w/] | \bwww\.\S*[\w/]                                  # addresses
    | [\w.+-]+@[\w-]+(?:\.[\w-]+)+
    | (?<!\w)[@\#]\w+
    | \b\w[\w-]*(?:\.[\w-]+)*                                                      # hosts and files
      \.(?:com|org|net|info|eu|rs|al|mk|me|ba|hr|edu|gov|int|tv|pdf|docx?|xlsx?|txt|html?|jpe?g|png|gif|mp[34]|zip|csv)
      \b(?:/\S*[\w/])?
    | (?<![\w/])(?:/[\w.-]+){{2,}}
    | `[^`]+` | <[^<>\s][^<>]*> | &\w+; | %\(\w+\)[a-z] | \{{[$\w.]*\}}              # code
    | (?<=\d)[ \u00a0\u202f]?(?:{"|".join(sorted(_UNITS))})(?:/(?:h|s|m[23²³]|km[2²]|l))?[23²³]?(?!\w)
    | \bk?m/[hs]\b | \b[kcm]?m[23²³]\b | °\ ?[CF]\b
    | \b(?:CO2|H2O|\dG|MP[34]|[A-Z]\d[A-Z]\d)\b                                    # formulas
    | \b(?:{"|".join(name.replace(" ", "[ ]") for name in _FOREIGN_NAMES)})\b
    """,
    re.VERBOSE,
)
_SEAM: Final = re.compile(
    r"(?:\b|(?<=[aeo]))(?:" + "|".join(sorted(entry.replace("|", "(?=") + ")" for entry in _SEAMS)) + ")", re.IGNORECASE
)
_WORD: Final = re.compile(r"[^\W\d_]+(?:['’]s\b)?")
_NOT_SERBIAN: Final = re.compile(r"[^abcčćdđefghijklmnoprsštuvzž]")
# Double consonants, and pairs that only other spellings have. Serbian has doubles where a prefix meets a word.
_FOREIGN_SPELLING: Final = re.compile(
    r"(?!(?:naj)?(?:van(?=n)|post(?=t)|(?:super|hiper|inter)(?=r)))"
    r"\w*?(?:([bcfgklmnprstz])\1|gh|ch(?!ajm)|(?<!o)ph(?!o)|[ac]tion\b)"
)
# iPhone, eBay, McCain; but BiH and MajSpejs are Serbian.
_CAMEL_CASE: Final = re.compile(r"(?:[a-z]+|Ma?c)[A-Z]")
_ROMAN: Final = re.compile(r"(?=[IVXLCDM]{2})M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
_NOT_ROMAN: Final = frozenset({"CC", "CD", "DC", "DI", "LI", "MC", "MD", "MI", "MM"})
_INSIDE_SENTENCE: Final = re.compile(r"[a-zčćžšđ]\s+$")
_CAPITALS: Final = re.compile(r"\s+[A-ZČĆŽŠĐ]{2}")
_NUMBERED: Final = re.compile(r"\s(?:svetsk|svjetsk|vek|stepen|razred|lig[aeiu]\b|kategorij|deo\b|kol[ou]\b)")


def to_latin(text: str) -> str:
    """Return ``text`` with every Serbian Cyrillic letter in Latin script; all else is as it was.

    A capital digraph is all capitals before a capital letter and at the end of a word after one (NJEGOŠ, KONJ), else
    only its first letter is (Njegoš, Lj. Petrović).
    """
    return "".join(
        _latin_letter(letter, text[place - 1 : place], text[place + 1 : place + 2]) for place, letter in enumerate(text)
    )


def to_cyrillic(text: str) -> str:
    """Return ``text``, which is in Serbian Latin script, as a Serbian editor writes it in Cyrillic; NFC.

    What is no Serbian stays in Latin script: addresses, code, Roman numerals, symbols of units, foreign names and some
    acronyms. An ending after a hyphen is Serbian (BBC-ја). ``to_latin`` gives the text back, in NFC, but for Cyrillic
    letters that were in it before.
    """
    text = unicodedata.normalize("NFC", text)
    kept = bytearray(len(text))
    for start, end in _latin_spans(text):
        kept[start:end] = b"\1" * (end - start)
    return "".join(_cyrillic_letters(text, kept))


def _latin_letter(letter: str, before: str, after: str) -> str:
    latin = _TO_LATIN.get(letter, letter)
    if len(latin) == 1 or latin.islower():
        return latin
    return latin if (after if after.isalpha() else before).isupper() else latin.capitalize()


def _cyrillic_letters(text: str, kept: Sequence[int]) -> Iterator[str]:
    """Yield ``text`` in Cyrillic; a digraph in a case that ``to_latin`` would not give stays two letters."""
    seams = {found.end() for found in _SEAM.finditer(text)}
    place = 0
    before = ""
    while place < len(text):
        if kept[place]:
            before, width = text[place], 1
        else:
            pair = text[place : place + 2]
            digraph = _DIGRAPH_OF.get(pair) if place + 1 not in seams else None
            if digraph is not None and _latin_letter(digraph, before, text[place + 2 : place + 3]) == pair:
                before, width = digraph, 2
            else:
                before, width = _TO_CYRILLIC.get(text[place], text[place]), 1
        yield before
        place += width


def _latin_spans(text: str) -> Iterator[tuple[int, int]]:
    """Yield the spans of ``text`` that stay in Latin script."""
    for found in _NO_WORDS.finditer(text):
        yield found.span()
    words = list(_WORD.finditer(text))
    english = [_is_english(text, word) for word in words]
    stay = [_is_foreign(word.group()) or _is_numeral(text, word) for word in words]
    for place, (first, second) in enumerate(pairwise(words)):
        if text[first.end() : second.start()] in (" ", "-"):
            stay[place] |= english[place] or (english[place + 1] and first.group().istitle())
            stay[place + 1] |= english[place] or (stay[place] and _goes_on(first.group(), second.group()))
    for word, stays in zip(words, stay, strict=True):
        if stays:
            yield word.span()


def _is_foreign(word: str) -> bool:
    lower = word.lower()
    return (
        _NOT_SERBIAN.search(lower) is not None
        or word in _LATIN_ACRONYMS
        or any(lower.endswith(ending) and lower.removesuffix(ending) in _FOREIGN_WORDS for ending in _ENDINGS)
        or (
            not word.isupper()
            and (_FOREIGN_SPELLING.match(word[0].lower() + word[1:]) or _CAMEL_CASE.match(word)) is not None
        )
    )


def _is_english(text: str, word: re.Match[str]) -> bool:
    """Whether ``word`` is one of the English words, and no part of a compound: plej-of."""
    beside = text[word.start() - 1 : word.start()] + text[word.end() : word.end() + 1]
    return word.group().lower() in _ENGLISH_WORDS and "-" not in beside


def _goes_on(first: str, second: str) -> bool:
    """Whether ``second`` belongs to the foreign name that ``first`` begins: Washington Post."""
    return first.istitle() and second.istitle() and second.isascii()


def _is_numeral(text: str, word: re.Match[str]) -> bool:
    """Whether ``word`` is a Roman numeral. A lone I or V is one inside a sentence: there it is no word."""
    numeral, end = word.group(), word.end()
    if numeral not in ("I", "V"):
        return _ROMAN.fullmatch(numeral) is not None and numeral not in _NOT_ROMAN
    if _NUMBERED.match(text, end):
        return True
    inside = _INSIDE_SENTENCE.search(text, max(word.start() - 2, 0), word.start())
    return inside is not None and not text.startswith(".", end) and not _CAPITALS.match(text, end)
