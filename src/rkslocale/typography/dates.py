"""Dates of a target."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from rkslocale.language.figures import FigureKind, month_forms, write

if TYPE_CHECKING:
    from rkslocale.language.figures import Figure, Style
    from rkslocale.language.figures.pairing import Side
    from rkslocale.typography.forms import Edit

_VALUE: Final = re.compile(r"(?:(\d{4})|-)-(\d\d)-(\d\d)")
_SERBIAN: Final = re.compile(r"(?:(\d{1,2})\.?([ \u00a0]?))?([^\W\d_]+)(?:,?([ \u00a0])(\d{4})(\.?))?( [^\W\d].*|)")
_DIGITS: Final = "0123456789"
_WORD_FOLLOWS: Final = re.compile(r"[ \u00a0][^\W_]")
_STOPPED_DAY: Final = re.compile(r"(\d{1,2})\.?([ \u00a0][^\W\d_].*)")
_COMMA_OF_YEAR: Final = re.compile(r",(?=[ \u00a0]\d{4})")
_BEFORE_MONTH: Final = re.compile(r"(?<!\w)(?:në|u|у) \Z", re.IGNORECASE)


def date_form(theirs: Side, other: Figure, style: Style) -> Edit | None:
    """Return what gives a date with the right value the form of its locale.

    Serbian has a stop behind the day, and behind the year where another word follows. Albanian and English have none.
    English order in the other two becomes their own, and with it the preposition: ``në qershor 10``, ``më 10 qershor``.
    """
    text, language = theirs.text_of(other), theirs.locale.language
    new = text
    if language == "sr" and (found := _SERBIAN.fullmatch(text)):
        day, space, month, between, year, stop, rest = found.groups()
        new = f"{day}.{space or ' '}{month}" if day else month
        if year:
            follows = rest or _WORD_FOLLOWS.match(theirs.text, other.end)
            new += f"{between}{year}{'.' if follows else stop}{rest}"
    elif language != "sr" and (found := _STOPPED_DAY.fullmatch(text)):
        new = found[1] + (_COMMA_OF_YEAR.sub("", found[2]) if language == "sq" else found[2])
    elif language != "en" and text[0].isalpha() and _VALUE.fullmatch(other.value):
        end = _end_of(other.end, theirs)
        start, before = _preposition(other.start, theirs)
        return start, end, before + _written(other, theirs, style, end)
    return (other.start, other.end, new) if new != text else None


def _preposition(start: int, theirs: Side) -> tuple[int, str]:
    """Return where a date in English order begins with its preposition, and what its own order has in place of it."""
    found = _BEFORE_MONTH.search(theirs.text, 0, start)
    if found is None or theirs.locale.language == "en":
        return start, ""
    if theirs.locale.language == "sr":
        return found.start(), ""
    return found.start(), "Më " if found[0].istitle() else "më "


def date_with_slipped_year(one: Figure, theirs: Side) -> Edit | None:
    """Return what mends the year of the date ``one`` where the target has grouped it, cut it off, or lost one digit.

    ``10 qershor 1,999``, ``10. juna 1.999. godine``, ``June 10. 1999``, ``10 qershor 199``.
    """
    year, month = one.value[:4], one.value[5:7]
    if not year.isdigit():
        return None
    months = "|".join(re.escape(name) for name in month_forms(theirs.locale.language, int(month)))
    day = r"(?:[ \u00a0]\d{1,2})?" if theirs.locale.language == "en" else ""
    years = "|".join([rf"{year[0]}[.,]?{year[1:]}", *(year[:place] + year[place + 1 :] for place in range(len(year)))])
    pattern = rf"\b(?:{months}){day}(?P<link>[,.]?[ \u00a0])(?P<year>{years})(?![\w]|[.,]\d)"
    found = list(re.finditer(pattern, theirs.text, re.IGNORECASE))
    if len(found) != 1:
        return None
    link = found[0]["link"].replace(".", ",") if day else found[0]["link"].strip(",.")
    edit = found[0].start("link"), found[0].end("year"), link + year
    return edit if edit[2] != theirs.text[edit[0] : edit[1]] else None


def slipped_date(one: Figure, theirs: Side, other: Figure) -> Edit | None:
    """Return what puts the day or the year of ``one`` in the place of that of ``other``, where all else is the same."""
    ours, wrong = _VALUE.fullmatch(one.value), _VALUE.fullmatch(other.value)
    if ours is None or wrong is None:
        return None
    differing = [index for index in (1, 2, 3) if ours[index] != wrong[index]]
    if len(differing) != 1 or differing == [2] or not (ours[differing[0]] and wrong[differing[0]]):
        return None
    old, new = (str(int(match[differing[0]])) for match in (wrong, ours))
    found = re.search(rf"(?<!\d)0?{old}(?!\d)", theirs.text[other.start : other.end])
    return (other.start + found.start(), other.start + found.end(), new) if found else None


def misplaced_date(ours: Side, one: Figure, theirs: Side, style: Style) -> Edit | None:
    """Return what puts the date ``one`` where the target has the same in the order of English.

    The preposition goes with it: ``në qershor 18-20`` is ``më 18-20 qershor``, ``u junu 18-20`` is ``18-20. juna``.
    """
    value = _VALUE.fullmatch(one.value)
    if value is None or theirs.locale.language == "en":
        return None
    year, month, day = value.groups()
    months = "|".join(month_forms(theirs.locale.language, int(month)))
    last = next(
        (other for other in ours.figures if other.start > one.start and other.value[:-2] == one.value[:-2]), None
    )
    more = rf"(?P<more>\.?[-–]0?{int(last.value[-2:])})?" if last else "(?P<more>)"
    tail = rf",?\.?,? ?{year}\.?(?: godine| године)?" if year else r"\.?"
    pattern = rf"\b(?:{months}) 0?{int(day)}{more}{tail}(?![\w:–-]|[.,]\d)"
    found = list(re.finditer(pattern, theirs.text, re.IGNORECASE))
    if len(found) != 1:
        return None
    match = found[0]
    start, before = _preposition(match.start(), theirs)
    end = _end_of(match.end(), theirs)
    new = _written(one, theirs, style, end)
    if match["more"]:
        new = new.replace(day.lstrip("0"), day.lstrip("0") + match["more"].lstrip("."), 1)
    return start, end, before + new


def _end_of(end: int, theirs: Side) -> int:
    """Return where a date ends that has been read up to ``end``, without a stop that is that of the sentence."""
    return end - (theirs.text[end - 1] == "." and not _WORD_FOLLOWS.match(theirs.text, end))


def _written(figure: Figure, theirs: Side, style: Style, end: int) -> str:
    """Return a date, with the word for year if the target has it, and with the stop of a year only before a word."""
    text = write(figure, theirs.locale, style) or ""
    if theirs.text[:end].endswith((" godine", " године")):
        return text
    text = text.removesuffix(" godine").removesuffix(" године")
    return text if _WORD_FOLLOWS.match(theirs.text, end) else text.removesuffix(".")


def repeated_day(theirs: Side, date: Figure, extra: Figure) -> Edit | None:
    """Return what drops ``extra``, the day of ``date`` said once more beside it: ``24 March 24``, ``12 maj 12 maj``."""
    value = _VALUE.fullmatch(date.value)
    if value is None or date.kind is not FigureKind.DATE:
        return None
    is_day = extra.value.isdigit() and int(extra.value) == int(value[3])
    is_date = extra.kind is FigureKind.DATE and extra.value[-5:] == date.value[-5:]
    if not (is_day or is_date):
        return None
    if extra.end < date.start and theirs.text[extra.end : date.start].strip(" ,.") == "":
        month = theirs.text_of(date).rstrip(_DIGITS)
        if is_day and value[1] is None and month.strip().isalpha():  # the day in front is where English may have it
            return date.start + len(month.rstrip()), date.end, ""
        return extra.start, date.start, ""
    if date.end < extra.start and theirs.text[date.end : extra.start].strip(" ,") == "":
        return date.end, extra.end, ""
    return None
