"""Which parts of a Serbian text in Latin script an editor leaves in Latin script."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from rkslocale.script import acronyms, names
from rkslocale.script.chains import is_in_capitals, is_name, keep_whole_names, keep_words_with_endings
from rkslocale.script.spelling import has_foreign_letter, is_foreign_spelling
from rkslocale.script.tables import words

if TYPE_CHECKING:
    from collections.abc import Sequence

# After a number. The SI Brochure has one set of symbols for every script, and the Pravopis of Matica srpska follows
# it. The prepositions s and a, and Serbian bar (at least), are not among them.
_UNITS: Final = words("""
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
    | \b(?:CO2|H2O|MP[34]|[A-Z]\d[A-Z]\d)\b                                        # formulas
    | \b[A-Z]{{1,2}}&[A-Z]{{1,2}}\b                                                  # AT&T
    | (?<![\w.])(?:U\.\ ?[SKN]\.(?:\ ?A\.)?|D\.C\.)                                 # English, for the reviewer to see
    | \b(?:{"|".join(name.replace(" ", "[ ]") for name in names.OF_SEVERAL_WORDS)})\b
    """,
    re.VERBOSE,
)
# Moody’s, Dragons’ (Den), O’Brien.
_WORD: Final = re.compile(
    r"(?:\b[OD]['’](?=[A-Z]))?[^\W\d_]+(?:['’](?:s|t|re|ll|ve)\b|(?<=[a-z]{3}s)['’](?=[ ][A-Z]))?"
)
_TITLE: Final = re.compile(r"[„“\"»‘]([^„“”\"»«‘’]{3,80})[“”\"«’]")
_ROMAN: Final = re.compile(r"(?=[IVXLCDM]{2})M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
_NOT_ROMAN: Final = frozenset({"CC", "CD", "DC", "DI", "LI", "MC", "MD", "MI", "MM"})
_INSIDE_SENTENCE: Final = re.compile(r"[a-zčćžšđ]\s+$")
_AFTER_A_WORD: Final = re.compile(r"[^\W_][,;:]?\s$")
_CAPITALS: Final = re.compile(r"\s+[A-ZČĆŽŠĐ]{2}")
_NUMBERED: Final = re.compile(r"\s(?:svetsk|svjetsk|vek|stepen|razred|lig[aeiu]\b|kategorij|deo\b|kol[ou]\b)")


def latin_spans(text: str) -> list[tuple[int, int]]:
    """Return the spans of ``text``, which is all in Latin script, that stay in it; they may overlap."""
    spans = [found.span() for found in _NO_WORDS.finditer(text)]
    places = list(_WORD.finditer(text))
    forms = [place.group() for place in places]
    links = [text[first.end() : second.start()] for first, second in pairwise(places)]
    inside = [_AFTER_A_WORD.search(text, max(place.start() - 3, 0), place.start()) is not None for place in places]
    stays = [_is_foreign(form, headline=_is_in_headline(forms, links, number)) for number, form in enumerate(forms)]
    _keep_english(forms, links, stays)
    keep_words_with_endings(forms, links, stays)
    keep_whole_names(forms, links, inside, stays)
    _keep_titles(text, places, stays)
    spans.extend(place.span() for place, stay in zip(places, stays, strict=True) if stay or _is_numeral(text, place))
    return spans


@lru_cache(maxsize=1 << 16)
def _is_foreign(word: str, *, headline: bool) -> bool:
    """Whether ``word`` is foreign by itself; O’ and D’ say nothing, as Serbian has them too (O’Nil)."""
    bare = word[2:] if word[1:2] in ("'", "’") and word[2:3].isupper() else word
    return (
        has_foreign_letter(bare)
        or acronyms.stays(bare, headline=headline)
        or names.is_foreign_word(bare)
        or (not bare.isupper() and is_foreign_spelling(bare))
    )


def _is_in_headline(words: Sequence[str], links: Sequence[str], number: int) -> bool:
    """Whether a word beside this one is in capitals too."""
    before = number > 0 and links[number - 1] == " " and is_in_capitals(words[number - 1])
    return before or (number < len(links) and links[number] == " " and is_in_capitals(words[number + 1]))


def _keep_english(words: Sequence[str], links: Sequence[str], stays: list[bool]) -> None:
    """Keep English words, what comes after one, and a capitalised word before one: Bank of America; not plej-of."""
    for number, word in enumerate(words):
        if word.lower() not in names.ENGLISH or "-" in links[max(number - 1, 0) : number + 1]:
            continue
        stays[number] = True
        if number < len(links) and links[number] == " ":
            stays[number + 1] = True
        if number > 0 and links[number - 1] == " ":
            stays[number - 1] |= words[number - 1].istitle()


def _keep_titles(text: str, places: Sequence[re.Match[str]], stays: list[bool]) -> None:
    """Keep what stands in quotation marks, where every word could be foreign and one is: „Game of Thrones“."""
    for found in _TITLE.finditer(text):
        inside = [number for number, place in enumerate(places) if found.start() < place.start() < found.end()]
        if any(stays[number] and is_name(places[number].group()) for number in inside) and all(
            stays[number] or is_name(places[number].group()) for number in inside
        ):
            for number in inside:
                stays[number] = True


def _is_numeral(text: str, place: re.Match[str]) -> bool:
    """Whether a word is a Roman numeral. A lone I or V is one inside a sentence: there it is no word."""
    numeral, end = place.group(), place.end()
    if numeral not in ("I", "V"):
        return _ROMAN.fullmatch(numeral) is not None and numeral not in _NOT_ROMAN
    if _NUMBERED.match(text, end):
        return True
    inside = _INSIDE_SENTENCE.search(text, max(place.start() - 2, 0), place.start())
    return inside is not None and not text.startswith(".", end) and not _CAPITALS.match(text, end)
