"""Which parts of a Serbian text in Latin script an editor leaves in Latin script."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from rkslocale.script import names, phrases
from rkslocale.script.context import weigh_acronyms, weigh_endings, weigh_last_names, weigh_places
from rkslocale.script.reading import is_acronym, read
from rkslocale.script.tables import words
from rkslocale.script.weighing import weight

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

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
    | (?<!\S)\.(?:com|org|net|eu|rs|al|mk|me|ba|hr|docx?|xlsx?|pdf|zip)\b                 # .rs
    | (?<![\w/])(?:/[\w.-]+){{2,}}
    | `[^`]+` | <[^<>\s][^<>]*> | &\w+; | %\(\w+\)[a-z] | \{{[$\w.]*\}}              # code
    | (?<=\d)[ \u00a0\u202f]?(?:{"|".join(sorted(_UNITS))})(?:/(?:h|s|m[23²³]|km[2²]|l))?[23²³]?(?!\w)
    | \bk?m/[hs]\b | \b[kcm]?m[23²³]\b | °\ ?[CF]\b
    | \b(?:CO2|H2O|MP[34]|[A-Z]\d[A-Z]\d)\b                                        # formulas
    | \b(?!R?TV|RTS|AK-)[A-Z]{{2,4}}-?\d+\w*\b                                                  # KV62, HJR-3
    | \b[A-Z]{{1,2}}&[A-Z]{{1,2}}\b                                                  # AT&T
    | (?<![\w.])(?:U\.\ ?[SKN]\.(?:\ ?A\.)?|D\.C\.)                                 # English, for the reviewer to see
    """,
    re.VERBOSE,
)
# Moody’s, Dragons’ (Den), O’Brien, d’Italia.
_WORD: Final = re.compile(
    r"(?:\b[ODLdl]['’](?=[A-Z]))?[^\W\d_]+(?:['’](?:s|t|re|ll|ve|m|d)\b|(?<=[a-z]{3}s)['’](?=[ ][A-Z]))?"
)
# So that only the names that could begin at a word are looked for there.
_BY_FIRST_WORD: Final[dict[str, list[str]]] = {}
for _name in phrases.OF_SEVERAL_WORDS:
    _BY_FIRST_WORD.setdefault(re.split(r"[^\w’']|(?<=[A-Z])(?=\d)", _name)[0], []).append(_name)
_ENDING_AT: Final = re.compile("|".join(sorted(names.ENDINGS, key=len, reverse=True)))
_QUOTATION: Final = re.compile(r"[„“\"»‘]((?:[^„“”\"»«‘’]|(?<=\w)’(?=\w)){3,80})[“”\"«’]")
_ROMAN: Final = re.compile(r"(?=[IVXLCDM]{2})M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
_NOT_ROMAN: Final = frozenset({"CC", "CD", "DC", "DI", "LI", "MC", "MD", "MI", "MM"})
_INSIDE_SENTENCE: Final = re.compile(r"[a-zčćžšđ]\s+$")
_CAPITALS: Final = re.compile(r"\s+[A-ZČĆŽŠĐ]{2}")
_NUMBERED: Final = re.compile(r"\s(?:svetsk|svjetsk|vek|stepen|razred|lig[aeiu]\b|kategorij|deo\b|kol[ou]\b)")


def latin_spans(text: str) -> list[tuple[int, int]]:
    """Return the spans of ``text``, which is all in Latin script, that stay in it; they may overlap."""
    all_places = list(_WORD.finditer(text))
    spans = sorted([*(found.span() for found in _NO_WORDS.finditer(text)), *_names(text, all_places)])
    places = _words_outside(all_places, spans)
    words = [place.group() for place in places]
    ends = [0, *(place.end() for place in places)]
    links = [text[end : place.start()] for end, place in zip(ends, places, strict=False)]
    numerals = [_is_numeral(text, place) for place in places]
    weights = [
        0.0 if numeral else weight(word, headline=_is_in_headline(words, links, number))
        for number, (word, numeral) in enumerate(zip(words, numerals, strict=True))
    ]
    quotations = [found.span(1) for found in _QUOTATION.finditer(text)]
    weigh_places(words, links, _inside(quotations, places), weights)
    weigh_endings(words, links, weights)
    weigh_last_names(words, links, weights)
    weigh_acronyms(words, links, weights)
    foreign = read(words, links, weights, _inside(quotations, places, with_word_before=True))
    spans.extend(
        place.span() for place, stays, numeral in zip(places, foreign, numerals, strict=True) if stays or numeral
    )
    return spans


def _names(text: str, places: Iterable[re.Match[str]]) -> Iterator[tuple[int, int]]:
    """Yield the spans of the names of several words that are in the tables."""
    for place in places:
        for name in _BY_FIRST_WORD.get(place.group(), ()):
            start, end = place.start(), place.start() + len(name)
            if text.startswith(name, start):
                ending = _ENDING_AT.match(text, end) if name[-1].isalpha() else None
                end = ending.end() if ending else end
                if not text[end : end + 1].isalnum():
                    yield start, end


def _words_outside(places: Iterable[re.Match[str]], spans: Sequence[tuple[int, int]]) -> list[re.Match[str]]:
    """Return those of ``places`` that are not inside one of ``spans``, both being in order."""
    found = []
    number = 0
    for word in places:
        while number < len(spans) and spans[number][1] <= word.start():
            number += 1
        if number == len(spans) or word.end() <= spans[number][0]:
            found.append(word)
    return found


def _inside(
    spans: Sequence[tuple[int, int]], places: Sequence[re.Match[str]], *, with_word_before: bool = False
) -> list[bool]:
    """Return of each of ``places`` whether it is inside one of ``spans``, which are in order."""
    inside = []
    number = 0
    begin = 0
    for place in places:
        while number < len(spans) and spans[number][1] < place.end():
            number += 1
        first = begin if with_word_before else place.start()
        inside.append(number < len(spans) and spans[number][0] <= first)
        begin = place.start()
    return inside


def _is_in_headline(words: Sequence[str], links: Sequence[str], number: int) -> bool:
    """Whether most words are in capitals, or one beside this one is."""
    if sum(map(is_acronym, words)) > len(words) / 2:
        return True
    before = links[number] == " " and number > 0 and is_acronym(words[number - 1])
    return before or (number + 1 < len(words) and links[number + 1] == " " and is_acronym(words[number + 1]))


def _is_numeral(text: str, place: re.Match[str]) -> bool:
    """Whether a word is a Roman numeral. A lone I or V is one inside a sentence: there it is no word."""
    numeral, end = place.group(), place.end()
    if numeral not in ("I", "V"):
        return _ROMAN.fullmatch(numeral) is not None and numeral not in _NOT_ROMAN
    if _NUMBERED.match(text, end):
        return True
    inside = _INSIDE_SENTENCE.search(text, max(place.start() - 2, 0), place.start())
    return inside is not None and not text.startswith(".", end) and not _CAPITALS.match(text, end)
