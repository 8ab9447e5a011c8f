"""The patterns of a language, compiled from its vocabulary."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Final, TypeVar

from rkslocale.language.figures.numerals import NUMERAL, SPACED_NUMERAL
from rkslocale.language.figures.scripts import both
from rkslocale.language.figures.vocabulary import CODES, pattern
from rkslocale.language.figures.words_en import ENGLISH_WORDS
from rkslocale.language.figures.words_sq import ALBANIAN_WORDS
from rkslocale.language.figures.words_sr import SERBIAN_WORDS
from rkslocale.language.letters import cyrillic

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rkslocale.language.figures.vocabulary import Vocabulary

_V = TypeVar("_V")
_VOCABULARIES: Final = {"en": ENGLISH_WORDS, "sq": ALBANIAN_WORDS, "sr": SERBIAN_WORDS}
_S: Final = r"[ \u00a0\u202f\u2009]"
"""A space within a figure."""
_MEASURED: Final = "high|tall|long|wide|deep|thick|above|below|away|apart|sprint|hurdles|freestyle|final|race|dash"
_NO_METRES: Final = rf"(?<!\dm(?={_S}(?:{_MEASURED})))"
"""``1.8m tall`` is no million."""
_DAY: Final = r"(?P<day>[12]\d|3[01]|0?[1-9])"


@dataclass(frozen=True, slots=True)
class Patterns:
    """What ``finding`` looks for in texts of one language."""

    language: str
    decimal: str
    numbers: Mapping[str, int]
    alone: frozenset[str]
    connectors: frozenset[str]
    ordinals: Mapping[str, int]
    decades: Mapping[str, int]
    scales: Mapping[str, int]
    months: Mapping[str, str]
    currencies: tuple[tuple[re.Pattern[str], str], ...]
    fused: Mapping[str, int]
    fused_tail: re.Pattern[str]
    next_day: re.Pattern[str]
    """A day that shares the month in front of it: in English."""
    earlier_day: re.Pattern[str]
    """A day that shares the month behind the next one."""
    year_after: re.Pattern[str]
    masks: re.Pattern[str]
    numeral: re.Pattern[str]
    word: re.Pattern[str]
    scale: re.Pattern[str]
    half: re.Pattern[str]
    """And a half, perhaps behind the noun: ``dy vjet e gjysmë``."""
    half_of: re.Pattern[str]
    past: tuple[tuple[re.Pattern[str], int, int], ...]
    """What makes a time of the hour behind it, its minutes, and how many hours earlier it is."""
    behind: tuple[tuple[re.Pattern[str], int, int], ...]
    percent: re.Pattern[str]
    money: re.Pattern[str]
    sign: re.Pattern[str]
    ordinal: re.Pattern[str]
    identifier: re.Pattern[str]
    decade: re.Pattern[str]
    dates: tuple[re.Pattern[str], ...]
    times: tuple[re.Pattern[str], ...]
    am: re.Pattern[str]
    pm: re.Pattern[str]


def _dates(language: str, month: str) -> tuple[str, ...]:
    year = r"(?P<year>(?:1\d|20)\d\d)(?![\d])"
    day = r"(?<![\w.,/:])(?P<day>[12]\d|3[01]|0?[1-9])"
    iso = r"(?<![\d-])(?P<year>(?:1\d|20)\d\d)-(?P<number>0[1-9]|1[0-2])-(?P<day>[0-2]\d|3[01])(?![\d-])"
    if language == "en":
        return (
            iso,
            rf"\b(?P<month>{month}){_S}{_DAY}(?:st|nd|rd|th)?(?!\d|[:.,]\d)(?:(?:,| of)?{_S}{year})?",
            rf"{day}(?:st|nd|rd|th|\.)?{_S}(?:of )?(?P<month>{month})(?:,?{_S}{year})?(?!\w)",
            rf"\b(?P<month>{month})(?: of)?,?{_S}{year}",
        )
    numeric = (
        r"(?<![\d.,/])(?P<day>[12]\d|3[01]|0?[1-9])(?P<sep>[./])(?: )?(?P<number>0?[1-9]|1[0-2])(?P=sep)(?: )?" + year
    )
    english = rf"\b(?P<month>{month}){_S}(?P<day>[12]\d|3[01]|0?[1-9]),{_S}{year}"
    if language == "sq":
        link = rf"(?:,?{_S}(?:(?:të|i|e){_S})?(?:viti?t?{_S})?)"
        return (
            iso,
            english,
            numeric + r"\b",
            rf"{day}\.?{_S}(?:të )?(?P<month>{month})\b(?:{link}{year})?",
            rf"\b(?P<month>{month}){link}{year}",
        )
    tail = rf"\.?(?: {both('godin[eau]|g[.]')})?(?!\w)"
    return (
        iso,
        english + tail,
        numeric + tail,
        rf"{day}\.?{_S}(?P<month>{month})\b(?:,?{_S}{year}{tail})?",
        rf"\b(?P<month>{month}){_S}{year}{tail}",
    )


def _times(language: str, words: Vocabulary, half: str) -> tuple[str, ...]:
    clock = r"(?<![\w.,:])(?P<hour>[01]?\d|2[0-4])[:.](?P<minute>[0-5]\d)(?![\d:]|[.,]\d)"
    colon = r"(?<![\w.,:])(?P<hour>[01]?\d|2[0-4]):(?P<minute>[0-5]\d)(?![\d:]|[.,]\d)"
    hour = r"(?<![\w.,:])(?P<hour>[01]?\d|2[0-4])(?![\d:]|[.,]\d)"
    opening = rf"(?:{words.hour_before}){_S}"
    if language == "en":
        return (rf"{clock}{_S}?{half}", rf"{hour}{_S}?{half}", colon, rf"{hour}{_S}(?:{words.hour_after})")
    if language == "sq":
        return (
            rf"\b{opening}{clock}(?:{_S}{half})?",
            rf"\b{opening}{hour}(?:{_S}{half})?",
            rf"{clock}{_S}{half}",
            colon,
            rf"{hour}{_S}{half}",
        )
    after = rf"(?:{both(words.hour_after)})\b"
    at = rf"(?<!\w)(?:{both('u|do|od|oko|posle|pre|nakon')}){_S}"
    number = rf"{_S}?(?:%|{both('mili|hilj|odsto|posto|procen|evr|dolar')})"
    return (
        rf"{clock}{_S}(?:{half}|{after})",
        colon,
        rf"{at}{clock}(?!{number})",
        rf"{hour}{_S}{half}",
        rf"{at}{hour}{_S}{after}",
    )


_DECADES: Final = {
    "en": r"(?:['’]|\b)(?P<year>\d0|1\d\d0|20\d0)['’]?s\b",
    "sq": r"\bvite(?:t|ve)[ \u00a0](?:['’]|(?:të ))?(?P<year>\d0|1\d\d0|20\d0)(?:-?t[aë]|-tave)?\b",
    "sr": rf"(?<![\d-])['’]?(?P<year>\d0|1\d\d0|20\d0)-{both('(?:ih|im|te|e)')}(?: {both('godin(?:a|e|ama)')})?(?!\w)",
}


@cache
def patterns(language: str) -> Patterns:
    """Return the patterns of ``language``: ``en``, ``sq`` or ``sr``. Raises ``KeyError`` for any other."""
    words = _VOCABULARIES[language]
    serbian = language == "sr"

    def either(text: str) -> str:
        return both(text) if serbian else text

    def keyed(table: Mapping[str, _V]) -> dict[str, _V]:
        return {**table, **{cyrillic(word): value for word, value in table.items()}} if serbian else dict(table)

    def compiled(text: str) -> re.Pattern[str]:
        return re.compile(text, re.IGNORECASE)

    months = keyed(words.months)
    half = rf"(?P<half>{either(words.am)}|{either(words.pm)})"
    end = r"(?![^\W_])"
    month = pattern(re.escape(name) for name in months)
    if language == "en":
        month = pattern(re.escape(name.title()) for name in months)
    scales = keyed(words.scales)
    currency = "|".join(words.currencies)
    codes = "|".join(CODES)
    return Patterns(
        language=language,
        decimal=words.decimal,
        numbers=keyed(words.numbers),
        alone=frozenset(keyed(dict.fromkeys(words.alone, 0))),
        connectors=frozenset(keyed(dict.fromkeys(words.connectors, 0))),
        ordinals=keyed(words.ordinals),
        decades=keyed(words.decades),
        scales=scales,
        months=months,
        currencies=tuple((compiled(f"(?:{either(name)})"), code) for name, code in words.currencies.items()),
        fused=keyed(words.fused),
        fused_tail=compiled(either(words.fused_tails) + r"\Z"),
        next_day=compiled(rf"(?:{words.day_link}){_DAY}(?:st|nd|rd|th)?(?![\w:/]|[.,]\d)"),
        earlier_day=compiled(rf"(?<![\w.,:/-]){_DAY}(?:st|nd|rd|th)?(?:{either(words.day_link)})\Z"),
        year_after=compiled(rf",?{_S}(?P<year>(?:1\d|20)\d\d)(?!\d)"),
        masks=compiled(
            r"https?://\S+|www\.\S+|\S+@\S+\.\w+|(?<!\w)\+\d[\d /()-]{6,}\d|(?<!\w)0\d{1,3}(?:[ /-]\d{2,3}){2,3}(?!\d)"
        ),
        numeral=re.compile(SPACED_NUMERAL if words.spaced else NUMERAL),
        word=re.compile(r"[^\W\d_]+"),
        scale=compiled(
            rf"(?:(?:{_S}|-)(?!.\b))?(?P<scale>{pattern(re.escape(name) for name in scales)}){end}{_NO_METRES}"
        ),
        half=compiled(rf"{_S}(?:{either(words.halves)}){end}"),
        half_of=compiled(rf"(?<!\w)(?:{either(words.half_of)}){_S}\Z"),
        past=tuple((compiled(rf"(?<!\w)(?:{either(link)}){_S}\Z"), minute, back) for link, minute, back in words.past),
        behind=tuple((compiled(rf"{_S}(?:{either(link)}){end}"), minute, back) for link, minute, back in words.behind),
        percent=compiled(rf"{_S}?(?:{either(words.percent)}){end}|-(?:percent|për ?qind)"),
        money=compiled(rf"{_S}?(?P<sign>[$€£¥])(?!{_S}?\d)|[ \u00a0-]?(?P<name>{either(currency)}|(?-i:{codes})){end}"),
        sign=compiled(rf"(?:(?P<sign>US\$|[$€£¥])|\b(?P<code>(?-i:{codes})){_S}){_S}?\Z"),
        ordinal=compiled(either(words.ordinal_suffix) + ("\\b" if language == "en" else "")),
        identifier=compiled(rf"(?<!\w)(?:{either(words.identifier_before)}){_S}(?:\d+\.\d+{_S}[^\W\d_]+{_S})?\Z"),
        decade=compiled(_DECADES[language]),
        dates=tuple(re.compile(text, 0 if language == "en" else re.IGNORECASE) for text in _dates(language, month)),
        times=tuple(compiled(text) for text in _times(language, words, half)),
        am=compiled(either(words.am)),
        pm=compiled(either(words.pm)),
    )


def month_forms(language: str, month: int) -> tuple[str, ...]:
    """Return the forms of the name of a month, from 1, in lower case, the longest first."""
    forms = (name for name, number in patterns(language).months.items() if int(number) == month)
    return tuple(sorted(forms, key=len, reverse=True))
