"""Units of measurement and of time behind numbers, with what they are of one another.

Written by hand. The factors are those of the International System of Units (SI brochure, 9th edition, tables 8 and 9)
and of the international yard and pound agreement of 1959, a nautical mile that of the International Hydrographic
Conference of 1929; a month and a year are as long as they are on average.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Final

from rkslocale.language.figures.scripts import both, spelt

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


@dataclass(frozen=True, slots=True)
class Unit:
    """What a number counts."""

    name: str
    """In English: ``km``."""
    dimension: str
    """What it measures: ``length``."""
    factor: float
    """How many of the base unit of its dimension it is."""


_FACTORS: Final[Mapping[str, Mapping[str, float]]] = {
    "time": {
        "second": 1,
        "minute": 60,
        "hour": 3600,
        "day": 86400,
        "week": 604800,
        "month": 2629746,
        "year": 31556952,
        "decade": 315569520,
        "century": 3155695200,
    },
    "length": {
        "mm": 0.001,
        "cm": 0.01,
        "m": 1,
        "km": 1000,
        "inch": 0.0254,
        "foot": 0.3048,
        "yard": 0.9144,
        "mile": 1609.344,
        "nautical mile": 1852,
    },
    "mass": {"g": 0.001, "kg": 1, "tonne": 1000, "pound": 0.4536, "ounce": 0.02835},
    "area": {
        "square metre": 1,
        "square foot": 0.0929,
        "hectare": 10000,
        "square kilometre": 1e6,
        "acre": 4046.86,
        "square mile": 2589988,
    },
    "volume": {"litre": 1, "cubic metre": 1000, "gallon": 3.785, "cubic kilometre": 1e12},
    "power": {"kW": 1, "MW": 1000, "GW": 1e6},
    "energy": {"kWh": 1, "MWh": 1000, "GWh": 1e6},
    "data": {"kB": 1, "MB": 1e3, "GB": 1e6, "TB": 1e9},
    "share": {"percent": 1, "percentage point": 1},
    "Celsius": {"°C": 1},
    "Fahrenheit": {"°F": 1},
    "degrees": {"degree": 1},
}
"""By dimension: units and how many of the base unit they are."""
UNITS: Final = {
    name: Unit(name, dimension, factor) for dimension, units in _FACTORS.items() for name, factor in units.items()
}
"""All units by name."""
_SYMBOLS: Final = {
    "mm": "mm|мм",
    "m": "m|м",
    "cm": "cm|цм",
    "km": "km|км",
    "kg": "kg|кг",
    "hectare": "ha",
    "square metre": "m2|m²",
    "square kilometre": "km2|km²",
    "cubic metre": "m3|m³",
    "kW": "kW",
    "MW": "MW",
    "GW": "GW",
    "kWh": "kWh",
    "MWh": "MWh",
    "GWh": "GWh",
    "kB": "[kK]i?B",
    "MB": "Mi?B",
    "GB": "Gi?B",
    "TB": "Ti?B",
    "percent": "%",
    "°C": "° ?C",
    "°F": "° ?F",
}
_WORDS: Final[Mapping[str, Mapping[str, str]]] = {
    "en": {
        "second": r"seconds?",
        "minute": r"minutes?|mins?\b",
        "hour": r"hours?|hrs?\b",
        "day": r"days?",
        "week": r"weeks?",
        "month": r"months?",
        "year": r"years?|yrs?\b",
        "decade": r"decades?",
        "century": r"centur(?:y|ies)",
        "mm": r"millimet(?:re|er)s?",
        "cm": r"centimet(?:re|er)s?",
        "m": r"met(?:re|er)s?",
        "km": r"kilomet(?:re|er)s?|kms",
        "inch": r"inch(?:es)?",
        "foot": r"feet|foot",
        "yard": r"yards?",
        "nautical mile": r"nautical miles?",
        "square foot": r"(?:square|sq\.?) (?:feet|foot|ft)",
        "degree": r"degrees?",
        "mile": r"miles?|mph",
        "g": r"grams?|grammes?",
        "kg": r"kilos?|kilogram(?:me)?s?",
        "tonne": r"tonnes?|tons?|metric tons?",
        "pound": r"pounds?|lbs?",
        "ounce": r"ounces?|oz",
        "square metre": r"(?:square|sq\.?) met(?:re|er)s?",
        "hectare": r"hectares?",
        "square kilometre": r"(?:square|sq\.?) (?:kilomet(?:re|er)s?|km)",
        "acre": r"acres?",
        "square mile": r"square miles?",
        "litre": r"lit(?:re|er)s?",
        "cubic metre": r"cubic met(?:re|er)s?",
        "cubic kilometre": r"cubic kilomet(?:re|er)s?",
        "gallon": r"gallons?",
        "kW": r"kilowatts?",
        "MW": r"megawatts?",
        "GW": r"gigawatts?",
        "kWh": r"kilowatt[- ]hours?",
        "MWh": r"megawatt[- ]hours?",
        "GWh": r"gigawatt[- ]hours?",
        "percent": r"percent|per cent|pct",
        "percentage point": r"percentage[- ]points?|pp",
        "°C": r"degrees? (?:celsius|centigrade)",
        "°F": r"degrees? fahrenheit",
    },
    "sq": {
        "second": r"sekond\w*",
        "minute": r"minut\w*",
        "hour": r"or(?:ë|ësh|ëve|ët)",
        "day": r"dit(?:ë|ësh|ëve|ët|or\w*)",
        "week": r"jav(?:ë|ësh|ëve|ët|or\w*)",
        "month": r"mua(?:j|jsh|jve|jt)|mujor\w*",
        "year": r"vjet\w*|vit(?:e|esh|eve|et|i|in)?|vjeç\w*",
        "decade": r"dekad\w*",
        "century": r"shekuj\w*",
        "mm": r"milimetr\w*",
        "cm": r"centimetr\w*|cent[iu]metra\w*",
        "m": r"metr\w+",
        "km": r"kilometr\w*",
        "inch": r"inç\w*",
        "foot": r"këmbë",
        "yard": r"jard\w*",
        "nautical mile": r"milj\w+ detar\w+",
        "square foot": r"këmbë katrorë?\w*",
        "degree": r"gradë\w*",
        "mile": r"mil(?:je|jesh|je[vt]e?|e|esh)",
        "g": r"gram\w*",
        "kg": r"kilogram\w*|kil(?:e|ë|esh|ësh|ogr)",
        "tonne": r"ton(?:ë|ësh|ëve|ët|elata)?",
        "pound": r"paund\w*|libra\w*",
        "ounce": r"uncia",
        "square metre": r"metr\w+ katrorë?\w*",
        "hectare": r"hektar\w*",
        "square kilometre": r"kilometr\w* katrorë?\w*",
        "acre": r"akr\w*",
        "square mile": r"mil\w+ katrorë?\w*",
        "litre": r"litr\w*",
        "cubic metre": r"metr\w+ kub\w*",
        "cubic kilometre": r"kilometr\w* kub\w*",
        "gallon": r"gallon\w*|galon\w*",
        "kW": r"kilovat(?:ë|ësh|ëve)?",
        "MW": r"megavat(?:ë|ësh|ëve)?",
        "GW": r"gigavat(?:ë|ësh|ëve)?",
        "kWh": r"kilovat[- ]?or\w*",
        "MWh": r"megavat[- ]?or\w*",
        "GWh": r"gigavat[- ]?or\w*",
        "percent": r"për ?qind\w*|përqind(?!je pik)\w*",
        "percentage point": r"pik\w+ (?:të )?përqind\w*|përqindje pik\w*",
        "°C": r"gradë? (?:celsius|celsi\w*)",
        "°F": r"gradë? fahrenheit",
    },
    "sr": {
        "second": r"sekund\w*",
        "minute": r"minut\w*",
        "hour": r"sat(?:a|i|ni\w*)?|čas(?:a|ova)?|časovn\w*",
        "day": r"dan(?:a|i)?|dnevn\w*",
        "week": r"nedelj\w*|sedmic\w*",
        "month": r"mesec\w*|mesečn\w*",
        "year": r"godin\w*|godišnj\w*",
        "decade": r"decenij\w*",
        "century": r"vek(?:a|ova)",
        "mm": r"milimet[ae]?r\w*",
        "cm": r"centimet[ae]?r\w*",
        "m": r"metara|metar\w*|metr\w+",
        "km": r"kilomet[ae]?r\w*",
        "inch": r"inč\w*",
        "foot": r"stop(?:a|e|i)",
        "yard": r"jard\w*",
        "nautical mile": r"nautičk\w+ milj\w+",
        "square foot": r"kvadratn\w+ stop\w+",
        "degree": r"stepen\w*",
        "mile": r"milj\w+",
        "g": r"gram\w*",
        "kg": r"kilogram\w*|kil(?:a|e|o)",
        "tonne": r"ton(?:a|e|u)",
        "pound": r"funt\w*",
        "ounce": r"unc\w+",
        "square metre": r"kvadratn\w+ met\w+|kvadrat(?:a|i)?",
        "hectare": r"hektar\w*",
        "square kilometre": r"kvadratn\w+ kilomet\w+",
        "acre": r"ak(?:er|ra|ara|r)\w*",
        "square mile": r"kvadratn\w+ milj\w+",
        "litre": r"lit[ae]?r\w*",
        "cubic metre": r"kubn\w+ met\w+|kubik\w*",
        "cubic kilometre": r"kubn\w+ kilomet\w+",
        "gallon": r"galon\w*",
        "kW": r"kilovat(?:a|i)?",
        "MW": r"megavat(?:a|i)?",
        "GW": r"gigavat(?:a|i)?",
        "kWh": r"kilovat[- ]?(?:sat|čas)\w*",
        "MWh": r"megavat[- ]?(?:sat|čas)\w*",
        "GWh": r"gigavat[- ]?(?:sat|čas)\w*",
        "percent": r"odsto|posto|procen(?:at|ta|ata|ti)|procentn\w+(?! poe)",
        "percentage point": r"procentn\w+ poen\w*",
        "°C": r"stepen\w* celz\w*",
        "°F": r"stepen\w* farenh\w*",
    },
}

_ONE: Final = {
    "en": re.compile(r"\b(?:(?P<half>half an?|half)|an?|one|per|each|every)\b", re.IGNORECASE),
    "sq": re.compile(r"\b(?:(?P<half>gjysmë)|një|çdo)\b", re.IGNORECASE),
    "sr": re.compile(
        rf"\b(?:(?P<half>{both('pola|pol')})|{both('jed(?:an|na|nu|ne|nog|noj|nom)|svak(?:i|e|u|og)')})\b",
        re.IGNORECASE,
    ),
}
"""What counts a unit without a figure."""


def unit_behind(text: str, end: int, language: str) -> Unit | None:
    """Return the unit that stands right behind the number that ends at ``end``; ``None`` if none does that is known.

    ``language`` is ``en``, ``sq`` or ``sr``.
    """
    found = _pattern(language).match(text, end)
    return UNITS[_names(language)[found.lastindex or 0]] if found else None


def lone_quantities(text: str, language: str) -> Iterator[tuple[float, Unit]]:
    """Give the units that are counted once, or half, without a figure, and how often: ``more than a mile``."""
    for found in _ONE[language].finditer(text):
        unit = unit_behind(text, found.end(), language)
        if unit:
            yield 0.5 if found["half"] else 1, unit


@cache
def _names(language: str) -> Mapping[int, str]:
    return dict(enumerate(_longest_first(language), 1))


@cache
def _pattern(language: str) -> re.Pattern[str]:
    """Return one pattern with a group for each unit, those of several words first."""
    units = (f"({_forms(name, language)})" for name in _longest_first(language))
    return re.compile(rf"[\s-]?(?:{'|'.join(units)})(?!\w|-\w)")


def _longest_first(language: str) -> list[str]:
    return sorted(UNITS, key=lambda name: (-name.count(" "), name[-2:] != "Wh", -len(_WORDS[language].get(name, ""))))


def _forms(name: str, language: str) -> str:
    words = _WORDS[language].get(name, "(?!)")
    return "|".join(filter(None, (_SYMBOLS.get(name), f"(?i:{spelt(words, language)})")))
