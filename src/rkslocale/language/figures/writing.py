"""Figures in the form of a locale."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from rkslocale.language.figures.model import Figure, FigureKind, currency
from rkslocale.language.letters import cyrillic

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rkslocale.language.figures.style import Style
    from rkslocale.locales import Locale

_GROUP: Final = 3
_SIGNS: Final = {"USD": "$", "EUR": "€", "GBP": "£", "JPY": "¥"}
_Forms = tuple[str, str, str]
"""The forms for CLDR's plural categories one, few and all others."""
_SCALES: Final[Mapping[str, Mapping[int, _Forms]]] = {
    "en": {3: ("thousand",) * 3, 6: ("million",) * 3, 9: ("billion",) * 3, 12: ("trillion",) * 3},
    "sq": {
        3: ("mijë",) * 3,
        6: ("milion", "milionë", "milionë"),
        9: ("miliard", "miliardë", "miliardë"),
        12: ("trilion", "trilionë", "trilionë"),
    },
    "sr": {
        3: ("hiljada", "hiljade", "hiljada"),
        6: ("milion", "miliona", "miliona"),
        9: ("milijarda", "milijarde", "milijardi"),
        12: ("bilion", "biliona", "biliona"),
    },
}
_CURRENCIES: Final[Mapping[str, Mapping[str, _Forms]]] = {
    "en": {"CHF": ("franc", "francs", "francs"), "RSD": ("dinar", "dinars", "dinars"), "ALL": ("lek", "leks", "leks")},
    "sq": {
        "EUR": ("euro",) * 3,
        "USD": ("dollar", "dollarë", "dollarë"),
        "GBP": ("paund", "paundë", "paundë"),
        "CHF": ("frangë", "franga", "franga"),
        "RSD": ("dinar", "dinarë", "dinarë"),
        "ALL": ("lek", "lekë", "lekë"),
    },
    "sr": {
        "EUR": ("evro", "evra", "evra"),
        "USD": ("dolar", "dolara", "dolara"),
        "GBP": ("funta", "funte", "funti"),
        "CHF": ("franak", "franka", "franaka"),
        "RSD": ("dinar", "dinara", "dinara"),
        "ALL": ("lek", "leka", "leka"),
    },
}
_DATE: Final = re.compile(r"(?:(\d{4})|-)-(\d\d)(?:-(\d\d))?")
_NOON: Final = 12
_DAY: Final = 24
_CATEGORIES: Final = {"one": 0, "few": 1}


def write(figure: Figure, locale: Locale, style: Style) -> str | None:
    """Return ``figure`` in the form of ``locale``, or ``None`` where the language alone does not say how.

    That is so of numbers in words, of Albanian ordinals (they agree with their noun), of Serbian months without a day
    and decades (they are inflected), and of currencies that the tables lack. Words are in the nominative; a year in a
    Serbian date is followed by ``godine``, as it stands before a space or the end.
    """
    if figure.in_words or locale.language not in _SCALES:
        return None
    match figure.kind:
        case FigureKind.DATE:
            text = _date(figure.value, locale)
        case FigureKind.TIME:
            text = _time(figure.value, locale)
        case FigureKind.ORDINAL:
            text = _ordinal(figure.value, locale)
        case FigureKind.DECADE:
            text = figure.value if locale.language == "en" else None
        case FigureKind.YEAR | FigureKind.IDENTIFIER:
            text = figure.digits
        case _:
            text = _amount(figure, locale, style)
    return _in_script(text, locale)


def numeral(digits: str, style: Style, *, grouped: bool = True) -> str:
    """Return digits with a decimal point, such as ``4700.50``, with the separators of ``style``."""
    whole, point, decimals = digits.partition(".")
    if grouped and len(whole) > _GROUP:
        first = len(whole) % _GROUP
        parts = [whole[:first]] * bool(first)
        whole = style.thousands.join(parts + [whole[at : at + _GROUP] for at in range(first, len(whole), _GROUP)])
    return whole + (style.decimal + decimals if point else "")


def _in_script(text: str | None, locale: Locale) -> str | None:
    return cyrillic(text) if text and locale.is_cyrillic else text


def _form(digits: str, forms: _Forms, locale: Locale) -> str:
    """Return which of ``forms`` stands behind ``digits``."""
    return forms[_CATEGORIES.get(locale.plural_category(Decimal(digits)), -1)]


def _amount(figure: Figure, locale: Locale, style: Style) -> str | None:
    language = locale.language
    text = numeral(figure.digits, style)
    if figure.scale:
        text += f" {_form(figure.digits, _SCALES[language][figure.scale], locale)}"
    if figure.kind is FigureKind.PERCENT:
        return text + style.percent
    if figure.kind is FigureKind.NUMBER:
        return text
    code = currency(figure)
    if language == "en" and code in _SIGNS:
        return _SIGNS[code] + text
    forms = _CURRENCIES[language].get(code)
    if forms is None:
        return None
    return f"{text} {forms[2] if figure.scale else _form(figure.digits, forms, locale)}"


def _date(value: str, locale: Locale) -> str | None:
    parts = _DATE.fullmatch(value)
    if parts is None:
        return None
    year, month, day = parts.groups()
    name = locale.month_in_date(int(month))
    if locale.language == "en":
        return f"{name} {int(day)}{f', {year}' if year else ''}" if day else f"{name} {year}"
    if locale.language == "sr":
        return f"{int(day)}. {name}{f' {year}. godine' if year else ''}" if day else None
    return " ".join(part for part in (day and str(int(day)), name, year) if part)


def _time(value: str, locale: Locale) -> str:
    if locale.language != "en":
        return value
    hour, minute = int(value[:2]), value[3:]
    return f"{hour % _NOON or _NOON}{'' if minute == '00' else ':' + minute} {'a' if hour % _DAY < _NOON else 'p'}.m."


def _ordinal(value: str, locale: Locale) -> str | None:
    if locale.language == "sr":
        return f"{value}."
    if locale.language == "en":
        teen = value[-2:-1] == "1"
        return value + {"1": "st", "2": "nd", "3": "rd"}.get("" if teen else value[-1], "th")
    return None
