"""The lines that every article of a site has, said in another language without a translator.

Site name, byline, date line, reading time, share bar and the like. What they may say is the table below; how they say
it in other languages stands in the tool's own catalogs, ``locales/<locale>/LC_MESSAGES/rkslocale.po``. Recognition
reads the same catalogs backwards: every translation of a message, in every plural form, is a pattern, so that a new
catalog brings recognition with it. English patterns hold in articles of every language, since the themes of sites often
stay English.

How to extract the messages and update the catalogs stands in ``babel.cfg``.
"""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NamedTuple

from rkslocale.locales import ENGLISH, Locale
from rkslocale.model import Furniture

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping
    from gettext import NullTranslations


class _Message(NamedTuple):
    one: str
    many: str = ""


def _message(text: str) -> _Message:
    """Mark a message for extraction."""
    return _Message(text)


def _counted(one: str, many: str) -> _Message:
    """Mark a message with plural forms for extraction."""
    return _Message(one, many)


# Translators: stands on top of every draft that a machine has made.
NOTICE: Final = _message("Machine translation, not reviewed. Do not publish.").one

# Translators: the author of the article.
_BYLINE: Final = _message("By %(name)s")
# Translators: the second author, behind the first one.
_SECOND_AUTHOR: Final = _message("and %(name)s")
_READING_TIMES: Final = (
    # Translators: how long it takes to read the article.
    _counted("%(count)d min read", "%(count)d min read"),
    _counted("%(count)d minute read", "%(count)d minutes read"),
    _message("Reading time: %(count)d min"),
)
_MESSAGES: Final = (
    _BYLINE,
    _SECOND_AUTHOR,
    # Translators: the author of the article.
    _message("Author: %(name)s"),
    # Translators: the author of the article; in languages that have a verb for it, without the author's gender.
    _message("Written by %(name)s"),
    # Translators: stands in place of the author's name.
    _message("From our correspondent"),
    # Translators: the agency or site that the article comes from.
    _message("Source: %(name)s"),
    # Translators: a date follows.
    _message("Published:"),
    # Translators: a date follows.
    _message("Updated:"),
    # Translators: a date follows.
    _message("Last updated:"),
    *_READING_TIMES,
    _counted("%(count)d minute ago", "%(count)d minutes ago"),
    _counted("%(count)d hour ago", "%(count)d hours ago"),
    _counted("%(count)d day ago", "%(count)d days ago"),
    # Translators: a button.
    _message("Share"),
    # Translators: a button.
    _message("Share this post"),
    # Translators: a button.
    _message("Share this article"),
    # Translators: a button.
    _message("Share on Facebook"),
    # Translators: a button; the name of any other social network follows, which is not inflected.
    _message("Share on %(name)s"),
    # Translators: a button.
    _message("Tweet"),
    # Translators: a button, not something in print.
    _message("Print"),
    # Translators: a button.
    _message("Send by email"),
    # Translators: a button.
    _message("Copy link"),
    _message("Comments"),
    _message("Comments (%(count)d)"),
    _counted("%(count)d comment", "%(count)d comments"),
    _message("No comments"),
    _message("Leave a comment"),
    # Translators: how often the article was shared.
    _counted("%(count)d share", "%(count)d shares"),
    # Translators: how often the article was opened.
    _counted("%(count)d view", "%(count)d views"),
    _message("Read more"),
    _message("Continue reading"),
    _message("Read also"),
    _message("See also"),
    # Translators: a title above links to other articles.
    _message("Related"),
    _message("Related articles"),
    _message("Related news"),
    _message("Latest news"),
    # Translators: a title above links to other articles.
    _message("Most read"),
    _message("Previous article"),
    _message("Next article"),
    _message("Back to top"),
    # Translators: a label above an advertisement.
    _message("Advertisement"),
    # Translators: a label above an article that someone has paid for.
    _message("Sponsored"),
    # Translators: an invitation to readers.
    _message("Subscribe"),
    _message("Subscribe to our newsletter"),
    _message("Follow us"),
    _message("Follow us on social media"),
    _message("Follow us on Facebook"),
    # Translators: the name of any other social network follows, which is not inflected.
    _message("Follow us on %(name)s"),
    # Translators: a label above a headline.
    _message("Breaking news"),
    # Translators: a label above a headline: as it happens.
    _message("Live"),
    # Translators: a label above a headline.
    _message("Exclusive"),
    # Translators: a label above a headline.
    _message("Opinion"),
    # Translators: a label above a headline.
    _message("Interview"),
    # Translators: a label above a headline.
    _message("Editorial"),
    # Translators: a label above a headline.
    _message("Analysis"),
    # Translators: a label above a headline.
    _message("Video"),
    _message("Photo gallery"),
    # Translators: the front page, in the path to a page: Home » News » Sport.
    _message("Home"),
    # Translators: a section of the site.
    _message("News"),
    # Translators: a section of the site.
    _message("Politics"),
    # Translators: a section of the site.
    _message("Economy"),
    # Translators: a section of the site.
    _message("Society"),
    # Translators: a section of the site.
    _message("Culture"),
    # Translators: a section of the site.
    _message("Sport"),
    # Translators: a section of the site: the neighbouring countries.
    _message("Region"),
    # Translators: a section of the site: foreign news.
    _message("World"),
    _message("Watch the video"),
    _message("Listen to this article"),
    _message("All rights reserved"),
)
_PLURALS: Final = {message.one: message.many for message in _MESSAGES if message.many}

# Dates have no message of their own: CLDR says how they are written.
DATE: Final = "%(date)s"
DATE_WITH_WEEKDAY: Final = "%(weekday_date)s"

_NETWORKS: Final = (
    "Facebook", "Instagram", "LinkedIn", "Messenger", "Pinterest", "Reddit", "Telegram", "Threads", "TikTok", "Twitter",
    "Viber", "WhatsApp", "X", "YouTube",
)  # fmt: skip
_SEPARATOR: Final = re.compile(r"(?:[|/•·–—\-»›→«‹←]|//|\|\|)(?= |$)")

# Characters; a longer line is prose. The longest message with three authors and a date takes less.
_LONGEST: Final = 120

# Letters of the Latin, Greek and Cyrillic blocks; the re module knows no class of capitals.
_CAPITALS: Final = "".join(filter(str.isupper, map(chr, range(0x0530))))
_NAME_WORD: Final = rf"(?:(?:[{_CAPITALS}]\w{{0,2}}\.)+|[{_CAPITALS}](?:[\w'’\-]*\w)?)"
_PARTICLE: Final = r"(?:(?:bin|da|de|la|van|von) )?"
# Words that stand in title-case headings, “By the Book”, “Nga Fjalët Te Veprat”, and in no name.
_NO_NAMES: Final = ("the", "of", "our", "its", "this", "në", "deri", "për", "te", "tek", "së", "të")

_DIGITS: Final = "[0-9]{1,2}"
_YEAR: Final = r"(?P<year>[0-9]{4})"
_TIME: Final = re.compile(
    r"""[ ]?(?:[,|–—-][ ])?(?:(?:at|në|në[ ]ora|ora|u|у)[ ])?(?<=[ ])
        (?P<hour>[01]?[0-9]|2[0-3])[:.](?P<minute>[0-5][0-9])
        (?:[ ]?(?P<half>[ap])\.?m\.?|[ ]?[hч])?(?=[ ]|$)""",
    re.IGNORECASE | re.VERBOSE,
)


class _Step(NamedTuple):
    parts: tuple[Furniture, ...]
    end: int


@dataclass(frozen=True, slots=True)
class _Grammar:
    """What furniture looks like in articles of one language of one site."""

    locale: Locale
    months: Mapping[str, int]
    phrases: re.Pattern[str]
    messages: tuple[str, ...]
    names: re.Pattern[str]
    """Site names of the configuration, and names of social networks."""
    unknown_name: re.Pattern[str]
    dates: tuple[re.Pattern[str], ...]

    def recognise(self, line: str) -> tuple[Furniture, ...] | None:
        text = " ".join(unicodedata.normalize("NFC", line).split())
        if not text or len(text) > _LONGEST:
            return None
        return self._parts(text) or self._behind_site_name(text)

    def _parts(self, text: str) -> tuple[Furniture, ...] | None:
        """Return the parts of a line that is furniture from end to end."""
        parts: tuple[Furniture, ...] = ()
        position = 0
        while position < len(text):
            step = (
                self._date(text, position)
                or self._phrase(text, position, second=bool(parts) and parts[-1].message == _BYLINE.one)
                or self._name(text, position)
            )
            if step is None:
                return None
            parts += step.parts
            position = step.end + (text[step.end : step.end + 1] == " ")
        return parts if any(part.message or any(map(str.isalnum, part.name)) for part in parts) else None

    def _behind_site_name(self, text: str) -> tuple[Furniture, ...] | None:
        """Return the parts of a reading time that stands behind an unknown name: ``RKS NEWS 3 Min Read``."""
        name = self.unknown_name.match(text)
        parts = self._parts(text[name.end() + 1 :]) if name else None
        if not name or not parts or parts[0].message not in {message.one for message in _READING_TIMES}:
            return None
        return (Furniture("", name=name[0]), *parts)

    def _phrase(self, text: str, position: int, *, second: bool) -> _Step | None:
        found = self.phrases.match(text, position)
        if found is None or found.lastgroup is None:
            return None
        number = int(found.lastgroup.removeprefix("message"))
        message, fields = self.messages[number], found.groupdict()
        if message == _SECOND_AUTHOR.one and not second:
            return None
        count = fields.get(f"count{number}")
        name = fields.get(f"name{number}") or ""
        return _Step((Furniture(message, None if count is None else int(count), name),), found.end())

    def _name(self, text: str, position: int) -> _Step | None:
        found = self.names.match(text, position) or _SEPARATOR.match(text, position)
        return found and _Step((Furniture("", name=found[0]),), found.end())

    def _date(self, text: str, position: int) -> _Step | None:
        for pattern in self.dates:
            found = pattern.match(text, position)
            if found is None:
                continue
            date = self._day(found)
            if date is None:
                return None
            message = DATE if found["weekday"] is None else DATE_WITH_WEEKDAY
            part = Furniture(message, date=date.isoformat())
            time = _TIME.match(text, found.end())
            return _Step((part,), found.end()) if time is None else _Step((part, _clock(time)), time.end())
        return None

    def _day(self, found: re.Match[str]) -> dt.date | None:
        """Return the date that was found; None for one that is impossible or could be two different ones."""
        fields = found.groupdict()
        month_name = fields["month"].lower()
        month = int(month_name) if month_name.isdecimal() else self.months.get(month_name)
        if month is None:
            # The re module takes the Turkish İ for a capital i; str.lower does not.
            return None
        day, year = int(fields["day"]), int(fields["year"])
        readings = {(day, month)}
        if fields.get("slash") and self.locale.same_language(ENGLISH):
            # 03/04/2017 is in March in America and in April elsewhere.
            readings.add((month, day))
        dates = [date for day, month in readings if (date := _calendar_date(year, month, day))]
        if len(dates) != 1:
            return None
        weekday = fields["weekday"]
        return dates[0] if weekday is None or weekday.lower() in self.locale.long_date(dates[0]).lower() else None


def recogniser(
    translations: NullTranslations, locale: Locale, site_names: Collection[str]
) -> Callable[[str], tuple[Furniture, ...] | None]:
    """Return the function that takes a line of furniture apart, and says None to every other line.

    ``locale`` is that of the articles, ``translations`` its catalog, ``site_names`` are those of the configuration. A
    line that says anything more than furniture is none, and neither is one with an impossible date.
    """
    sources = _sources(translations)
    months = _months(locale)
    weekdays = locale.weekday_names()
    names = (*site_names, *_NETWORKS)
    name = _name_pattern(translations, locale)
    return _Grammar(
        locale=locale,
        months=months,
        phrases=_phrase_pattern([template for template, _ in sources], name),
        messages=tuple(message for _, message in sources),
        names=re.compile(rf"(?i:{_alternatives(' '.join(name.split()) for name in names if name.strip())})(?= |$)"),
        # A single letter is the article of “A 3 min read”.
        unknown_name=re.compile(rf"(?!\w ){name}(?= [0-9])"),
        dates=_date_patterns(_alternatives(months), _alternatives(weekdays)),
    ).recognise


def localize(parts: tuple[Furniture, ...], translations: NullTranslations, locale: Locale) -> str:
    """Return the line that ``parts`` make in ``locale``, whose catalog is ``translations``."""
    return " ".join(_said(part, translations, locale) for part in parts)


def notice(translations: NullTranslations) -> str:
    """Return what stands on top of a machine draft, in the language of ``translations``."""
    return translations.gettext(NOTICE)


def _said(part: Furniture, translations: NullTranslations, locale: Locale) -> str:
    if not part.message:
        return part.name
    if part.date:
        return locale.long_date(dt.date.fromisoformat(part.date), weekday=part.message == DATE_WITH_WEEKDAY)
    plural = _PLURALS.get(part.message)
    template = (
        translations.gettext(part.message)
        if plural is None or part.count is None
        else translations.ngettext(part.message, plural, part.count)
    )
    return template % {"count": part.count, "name": part.name}


def _sources(translations: NullTranslations) -> list[tuple[str, str]]:
    """Return every template that can stand in an article with the msgid it says, the longest literal text first."""
    pairs = [(template, message.one) for message in _MESSAGES for template in _templates(message, translations)]
    return sorted(dict.fromkeys(pairs), key=lambda pair: -len(re.sub(r"%\(\w+\)[ds]", "", pair[0])))


def _templates(message: _Message, translations: NullTranslations) -> Iterable[str]:
    if not message.many:
        return (translations.gettext(message.one), message.one)
    # Plural rules look at the last two digits at most (CLDR plural rules; gettext's plural-table.c).
    forms = (translations.ngettext(message.one, message.many, count) for count in range(201))
    return (*dict.fromkeys(forms), message.one, message.many)


def _phrase_pattern(templates: list[str], name: str) -> re.Pattern[str]:
    """Return the pattern whose last group says which of ``templates`` stands at a position."""
    return re.compile(
        "|".join(f"(?P<message{number}>{_expression(text, number, name)})" for number, text in enumerate(templates))
    )


def _expression(template: str, number: int, name: str) -> str:
    fields = {"%(count)d": rf"(?P<count{number}>[0-9]{{1,7}})", "%(name)s": rf"(?P<name{number}>{name})"}
    pieces = re.split(r"(%\(\w+\)[ds])", template.removesuffix(":"))
    body = "".join(fields.get(piece) or f"(?i:{_literal(piece)})" for piece in pieces if piece)
    # “Share:” and “Read more...” say no more than “Share” and “Read more”.
    return body + (r"(?: ?:|\.\.\.|…)?" if not template.endswith("%(name)s") else "") + "(?= |$)"


def _literal(text: str) -> str:
    return re.escape(text).replace(r"\ ", "[ -]")


def _name_pattern(translations: NullTranslations, locale: Locale) -> str:
    """Return the expression for one to four capitalised words, or several such names with commas between them."""
    conjunctions = {template.split()[0] for template in _templates(_SECOND_AUTHOR, translations)}
    days = {word.split()[-1] for place in (locale, ENGLISH) for word in place.weekday_names()}
    months = {month for place in (locale, ENGLISH) for month in place.month_names()}
    word = rf"(?!(?i:{_alternatives({*days, *months, *conjunctions, *_NO_NAMES})})(?=[ ,]|$)){_NAME_WORD}"
    person = rf"{word}(?: {_PARTICLE}{word}){{0,3}}"
    # A full stop at the end is that of a sentence, unless it is that of an initial.
    return rf"{person}(?:, {person})*(?<!\w\w\.)"


def _months(locale: Locale) -> dict[str, int]:
    """Return the names of months and their abbreviations to three or four letters."""
    names = locale.month_names()
    return {name[:length]: number for name, number in names.items() for length in (3, 4)} | names


def _date_patterns(months: str, weekdays: str) -> tuple[re.Pattern[str], ...]:
    weekday = rf"(?:(?P<weekday>{weekdays}),? )?"
    day = rf"(?P<day>{_DIGITS})(?:st|nd|rd|th)?"
    month = rf"(?P<month>{months})"
    number = rf"(?P<month>{_DIGITS})"
    year = rf"{_YEAR}\.?(?: (?:god(?:\.|ine)|год(?:\.|ине)))?"
    forms = (
        rf"{month}\.? {day},? {_YEAR}",
        rf"{day}\.? ?{month}\.?,? {year}",
        rf"(?P<day>{_DIGITS})\. ?{number}\. ?{year}",
        rf"(?P<day>{_DIGITS})(?P<slash>/){number}/{_YEAR}",
        rf"{_YEAR}-{number}-(?P<day>{_DIGITS})",
    )
    return tuple(re.compile(rf"{weekday}{form}(?=,? |$)", re.IGNORECASE) for form in forms)


def _alternatives(texts: Iterable[str]) -> str:
    """Return the expression for any of ``texts``, the longest that fits."""
    return "|".join(map(re.escape, sorted(set(texts), key=lambda text: (-len(text), text))))


def _calendar_date(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def _clock(time: re.Match[str]) -> Furniture:
    """Return a time of day on the 24-hour clock, which all languages here read."""
    hour, half = int(time["hour"]), (time["half"] or "").lower()
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    return Furniture("", name=f"{hour:02}:{time['minute']}")
