"""The lines that every article of a site has, said in another language without a translator.

Site name, byline, date line, reading time, share bar and the like. What they may say is the table below; how they say
it in other languages stands in the tool's own catalogs, ``locales/<locale>/LC_MESSAGES/rkslocale.po``. Recognition
reads the same catalogs backwards: every translation of a message, in every plural form, is a pattern, so that a new
catalog brings recognition with it. English patterns hold in articles of every language, since the themes of sites often
stay English. What sites say in other words than our catalogs stands in ``_FURTHER_SPELLINGS``.

How to extract the messages and update the catalogs stands in ``babel.cfg``.
"""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Final, NamedTuple

from rkslocale.locales import ENGLISH, Locale
from rkslocale.model import Furniture

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
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
# Translators: stands on top of every draft that people have made, but not finished.
DRAFT_NOTICE: Final = _message("Draft, not fully reviewed. Do not publish.").one

# The comma of English and Albanian is CLDR's (dateTimeFormats, standard). CLDR has a space for Serbian, where the year
# ends in a full stop; the preposition “у” is what newsrooms print. The clock of 24 hours is CLDR's HH:mm.
# Translators: a date and a time of day, 17:30, as they stand on top of an article.
_DATE_AND_TIME: Final = _message("%(date)s, %(time)s").one

_BYLINES: Final = (
    # Translators: the author of the article; the plural is for two authors and more.
    _counted("By %(name)s", "By %(name)s"),
    # Translators: the author of the article; the plural is for two authors and more.
    _counted("Author: %(name)s", "Authors: %(name)s"),
    # Translators: the author of the article; in languages that have a verb for it, without the author's gender. The
    # plural is for two authors and more.
    _counted("Written by %(name)s", "Written by %(name)s"),
    # Translators: who has gathered the news; in languages that have a verb for it, without the reporter's gender. The
    # plural is for two and more.
    _counted("Reporting by %(name)s", "Reporting by %(name)s"),
    # Translators: stands behind the author and a comma or semicolon; in languages that have a verb for it, without the
    # editor's gender. The plural is for two and more.
    _counted("editing by %(name)s", "editing by %(name)s"),
    # Translators: the author of the article, directly behind a date: Published: July 21, 2017 by Agim Hoxha. The plural
    # is for two authors and more.
    _counted("by %(name)s", "by %(name)s"),
)
# Translators: the second author or photographer, behind the first one.
_SECOND_AUTHOR: Final = _message("and %(name)s")
_IMAGE_CREDITS: Final = (
    # Translators: the photographer, agency or both.
    _message("Photo: %(name)s"),
    # Translators: who has made the picture above, most often a photograph: photographer, agency or both.
    _message("Image: %(name)s"),
    # Translators: who has made the drawing or diagram above.
    _message("Illustration: %(name)s"),
    # Translators: who has filmed what can be seen above.
    _message("Video: %(name)s"),
)
_CUES: Final = (
    # Translators: stands below a picture that was taken on another occasion.
    _message("File photo"),
    # Translators: stands below a picture that shows something similar.
    _message("Photo illustration"),
)
# Translators: the agency or site that the article comes from.
_SOURCE: Final = _message("Source: %(name)s")
# Translators: behind the © of a site, with a full stop.
_RIGHTS: Final = (_message("All rights reserved."), _message("All rights reserved"))
_READING_TIMES: Final = (
    # Translators: how long it takes to read the article.
    _counted("%(count)d min read", "%(count)d min read"),
    _counted("%(count)d minute read", "%(count)d minutes read"),
    _message("Reading time: %(count)d min"),
    _counted("Reading time: %(count)d minute", "Reading time: %(count)d minutes"),
)
# Translators: what the article is about, a list; the tags themselves are not translated.
_TAGS: Final = _message("Tags: %(name)s")
_MESSAGES: Final = (
    *_BYLINES,
    _SECOND_AUTHOR,
    *_IMAGE_CREDITS,
    *_CUES,
    _SOURCE,
    *_RIGHTS,
    # Translators: stands in place of the author's name.
    _message("From our correspondent"),
    # Translators: a date follows.
    _message("Published:"),
    # Translators: a date follows.
    _message("Updated:"),
    # Translators: a date follows.
    _message("Last updated:"),
    *_READING_TIMES,
    _TAGS,
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
    # Translators: a title above what readers have written.
    _message("Comments"),
    _message("Comments (%(count)d)"),
    _counted("%(count)d comment", "%(count)d comments"),
    _message("No comments"),
    _message("Leave a comment"),
    # Translators: how often the article was shared.
    _counted("%(count)d share", "%(count)d shares"),
    # Translators: how often the article was opened.
    _counted("%(count)d view", "%(count)d views"),
    # Translators: a link to the whole article.
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
    # Translators: a link to the top of the page.
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
    # Translators: an invitation to readers, above or below a video.
    _message("Watch the video"),
    _message("Listen to this article"),
)
_PLURALS: Final = {message.one: message.many for message in _MESSAGES if message.many}
_AUTHORS: Final = frozenset(message.one for message in _BYLINES)
_CREDITS: Final = frozenset(message.one for message in (*_IMAGE_CREDITS, _SOURCE))
_BY: Final = _BYLINES[0].one
_BY_BEHIND_DATE: Final = _BYLINES[-1].one
# Behind these stand names of persons, of agencies, or both.
_WITH_SECOND_AUTHOR: Final = frozenset(message.one for message in (_BYLINES[0], *_BYLINES[2:], *_IMAGE_CREDITS))
_OF_PERSONS: Final = _AUTHORS | {_SECOND_AUTHOR.one} | {message.one for message in _IMAGE_CREDITS}


# What sites say in other words than our catalogs, and what our catalogs have said before: only recognised, never said.
# By name of the catalog and msgid; each spelling has the fields of its msgid. English ones hold in every language.
_FURTHER_SPELLINGS: Final[Mapping[str, Mapping[str, tuple[str, ...]]]] = {
    "en": {
        "Written by %(name)s": ("Writing by %(name)s",),
        "Reporting by %(name)s": ("Reported by %(name)s",),
        "editing by %(name)s": ("edited by %(name)s",),
        "%(count)d min read": ("%(count)d mins read", "%(count)d min. read"),
        "Reading time: %(count)d min": ("Reading time: %(count)d mins", "Reading time: %(count)d min."),
        "Published:": ("Published on", "Posted on", "Posted:"),
        "Updated:": ("Updated on",),
        "Last updated:": ("Last updated on",),
        "Tags: %(name)s": ("Tagged: %(name)s",),
        "Send by email": ("Email", "E-mail"),
        "Photo: %(name)s": (
            "Photo by %(name)s", "Photo by: %(name)s", "Photo credit: %(name)s", "Photo credits: %(name)s",
            "Photo courtesy of %(name)s", "Photos: %(name)s", "Photos by %(name)s", "Photograph: %(name)s",
            "Photograph by %(name)s", "Picture: %(name)s", "Photo/%(name)s", "Photo © %(name)s",
        ),
        "Image: %(name)s": (
            "Image by %(name)s", "Image credit: %(name)s", "Image courtesy of %(name)s", "Image/%(name)s",
            "Image © %(name)s",
        ),
        "Illustration: %(name)s": ("Illustration by %(name)s", "Graphic: %(name)s", "Graphic by %(name)s"),
        "Video: %(name)s": ("Video by %(name)s", "Video credit: %(name)s", "Video/%(name)s"),
        "File photo": ("Photo: File", "Photo: Archive", "Archive photo"),
        "Photo illustration": ("Photo: Illustration",),
        "Tweet": ("Post on X",),
        "Sponsored": ("Sponsored content",),
        "Back to top": ("To top",),
    },
    "sq": {
        "Author: %(name)s": ("Autor: %(name)s",),
        "Photo: %(name)s": (
            "Fotografia: %(name)s", "Fotografi: %(name)s", "Fotot: %(name)s", "Foto/%(name)s", "Foto nga %(name)s",
            "Foto © %(name)s",
        ),
        "Image: %(name)s": ("Imazhi: %(name)s", "Imazh: %(name)s", "Pamja: %(name)s"),
        "Illustration: %(name)s": ("Ilustrim: %(name)s",),
        "Video: %(name)s": ("Video/%(name)s",),
        "File photo": ("Foto: Arkiv", "Foto: Arkivi", "Foto nga arkivi", "Foto arkivi"),
        "Photo illustration": ("Foto: Ilustrim", "Foto ilustrim", "Ilustrim"),
        "All rights reserved": ("Të gjitha të drejtat e rezervuara", "Të gjitha të drejtat të rezervuara"),
        "All rights reserved.": ("Të gjitha të drejtat e rezervuara.", "Të gjitha të drejtat të rezervuara."),
        "Tweet": ("Tvito", "Cicëro"),
        "Print": ("Printo", "Shtyp"),
        "Send by email": ("Dërgo me email", "Dërgo me e-mail", "Dërgoje me email"),
        "Read more": ("Lexo më shumë", "Lexo më tepër"),
        "Continue reading": ("Vazhdo leximin", "Vazhdo lexo"),
        "Read also": ("Lexo edhe", "Lexo gjithashtu"),
        "See also": ("Shih edhe", "Shiko edhe"),
        "Previous article": ("Artikulli paraprak",),
        "Back to top": ("Kthehu në krye",),
        "Sponsored": ("E sponsorizuar", "Sponsorizuar"),
        "Photo gallery": ("Galeri fotografish", "Foto galeri", "Fotogaleria"),
        "World": ("Botë",),
        "Watch the video": ("Shiko videon", "Shih videon"),
        "Listen to this article": ("Dëgjo këtë artikull",),
    },
    "sr": {
        "Photo: %(name)s": (
            "Фотографија: %(name)s", "Фотографије: %(name)s", "Слика: %(name)s", "Фото/%(name)s", "Фото © %(name)s",
        ),
        "Video: %(name)s": ("Видео/%(name)s",),
        "File photo": ("Фото: Архива", "Фото архива", "Архивски снимак"),
        "Photo illustration": ("Фото: Илустрација", "Фото илустрација", "Илустрација"),
        "All rights reserved": ("Сва права су задржана",),
        "All rights reserved.": ("Сва права су задржана.",),
        "Tweet": ("Твитуј",),
        "Print": ("Штампај",),
        "Read more": ("Прочитај више", "Прочитајте више"),
        "Read also": ("Прочитај још", "Прочитајте и"),
        "See also": ("Погледај још", "Погледајте и"),
        "Sponsored": ("Спонзорисано",),
        "Photo gallery": ("Галерија фотографија", "Фото галерија", "Фотогалерија"),
        "Watch the video": ("Погледај видео",),
    },
    "sr@latin": {
        "Photo: %(name)s": (
            "Fotografija: %(name)s", "Fotografije: %(name)s", "Slika: %(name)s", "Foto/%(name)s", "Foto © %(name)s",
        ),
        "Video: %(name)s": ("Video/%(name)s",),
        "File photo": ("Foto: Arhiva", "Foto arhiva", "Arhivski snimak"),
        "Photo illustration": ("Foto: Ilustracija", "Foto ilustracija", "Ilustracija"),
        "All rights reserved": ("Sva prava su zadržana",),
        "All rights reserved.": ("Sva prava su zadržana.",),
        "Tweet": ("Tvituj",),
        "Print": ("Štampaj",),
        "Read more": ("Pročitaj više", "Pročitajte više"),
        "Read also": ("Pročitaj još", "Pročitajte i"),
        "See also": ("Pogledaj još", "Pogledajte i"),
        "Sponsored": ("Sponzorisano",),
        "Photo gallery": ("Galerija fotografija", "Foto galerija", "Fotogalerija"),
        "Watch the video": ("Pogledaj video",),
    },
}  # fmt: skip

# Dates have no message of their own: CLDR says how they are written.
DATE: Final = "%(date)s"
DATE_WITH_WEEKDAY: Final = "%(weekday_date)s"

_NETWORKS: Final = (
    "Facebook", "Instagram", "LinkedIn", "Messenger", "Pinterest", "Reddit", "Telegram", "Threads", "TikTok", "Twitter",
    "Viber", "WhatsApp", "X", "YouTube",
)  # fmt: skip
_SEPARATOR: Final = re.compile(r"(?:[|/•·–—\-»›→«‹←]|//|\|\|)(?= |$)")
# No space stands in front of these.
_PUNCTUATION: Final = re.compile(r"[;,](?= )")

# Characters; a longer line is prose. The longest message with three authors and a date takes less.
_LONGEST: Final = 120

# Letters of the Latin, Greek and Cyrillic blocks; the re module knows no class of capitals.
_CAPITALS: Final = "".join(filter(str.isupper, map(chr, range(0x0530))))
_NAME_WORD: Final = rf"(?:(?:[{_CAPITALS}]\w{{0,2}}\.)+|[{_CAPITALS}](?:[\w'’\-]*\w)?)"
_PARTICLES: Final = ("bin", "da", "de", "la", "van", "von")
_PARTICLE: Final = rf"(?:(?:{'|'.join(_PARTICLES)}) )?"
# Words that stand in title-case headings, “By the Book”, “Nga Fjalët Te Veprat”, and in no name.
_NO_NAMES: Final = (
    "the", "of", "our", "its", "this", "edited", "editing", "në", "deri", "për", "te", "tek", "së", "të",
)  # fmt: skip

# A credit names agencies as well: N1, @handle, U.S. Army, Reuters.com, Office of the President, Ministria e Drejtësisë,
# Gradski arhiv.
_CREDIT_WORD: Final = (
    rf"(?:(?:[{_CAPITALS}]\w{{0,2}}\.)+(?:[{_CAPITALS}]\b\.?)?|[{_CAPITALS}0-9](?:[\w'’.\-]*\w)?|@\w+|"
    r"epa|dpa|iStock|arhiv|biblioteka|muzej|policija|pozorište|архив|библиотека|музеј|полиција|позориште)"
)
_CREDIT_PARTICLE: Final = r"(?:(?:of the|of|for|via|e|i|të|за|za|bin|da|de|la|van|von) )?"
_CREDIT_SEPARATOR: Final = r"(?: ?/ ?| & |, )"
# Words, all in small letters, of which the names of agencies and institutions are made, and no names of persons.
_NO_PERSON: Final = frozenset(
    "{english} {albanian} {serbian}".format(
        english="agency archive archives army associated club committee commons daily department europe federation "
        "getty government images institute kosovo library magazine media ministry museum navy network news newspaper "
        "office photo photos pictures police post press radio republic shutterstock state states studio studios "
        "television times today tribune tv united university video voice weekly wikimedia world",
        albanian="agjencia arkiv arkivi evropa foto fotografi gazeta instituti koha komuna kosova lajme ministria "
        "muzeu policia republika televizioni universiteti zyra",
        serbian="agencija arhiv arhiva fotografija institut ministarstvo muzej novosti opština policija savet "
        "skupština srbija televizija univerzitet vesti vlada агенција архив архива вести влада европа институт "
        "косово министарство музеј новости општина полиција радио савет скупштина србија студио телевизија "
        "универзитет фото",
    ).split()
)
# Up to four words each, in any case: Elections, Kosovo Police, #EU, minimum wage.
_TAG_WORD: Final = r"[\w#@](?:[\w'’&/.+\-]*\w)?"
_TAG: Final = rf"{_TAG_WORD}(?: (?:& )?{_TAG_WORD}){{0,3}}"
_TAG_LIST: Final = rf"{_TAG}(?:, {_TAG})*"
_MIXED: Final = re.compile(r"[A-Za-z].*[\u0400-\u04ff]|[\u0400-\u04ff].*[A-Za-z]")
_VOWEL: Final = re.compile(r"[aeiouyëаеиоу]", re.IGNORECASE)

_DIGITS: Final = "[0-9]{1,2}"
_YEAR: Final = r"(?P<year>[0-9]{4})"
_CLOCK: Final = (
    r"(?P<hour>[01]?[0-9]|2[0-3])[:.](?P<minute>[0-5][0-9])(?:[ ]?(?P<half>[ap])\.?m\.?|[ ]?[hч])?(?=,?[ ]|$)"
)
_TIME: Final = re.compile(rf"[ ]?(?:[,|–—-][ ])?(?:(?:at|në|në[ ]ora|ora|u|у)[ ])?(?<=[ ]){_CLOCK}", re.IGNORECASE)
_TIME_IN_FRONT: Final = re.compile(rf"{_CLOCK}(?:,|[ ][|–—-])?[ ](?:on[ ])?", re.IGNORECASE)


class _Step(NamedTuple):
    parts: tuple[Furniture, ...]
    end: int


_FIRST_WORD: Final = re.compile(r"^\w*")


@dataclass(frozen=True, slots=True)
class _Grammar:
    """What furniture looks like in articles of one language of one site."""

    locale: Locale
    months: Mapping[str, int]
    phrases: Sequence[_Phrase]
    names: re.Pattern[str]
    """Site names of the configuration, and names of social networks."""
    copyright: re.Pattern[str]
    """The mark with year and owner, without the words about all rights."""
    unknown_name: re.Pattern[str]
    place: re.Pattern[str]
    """Where the author is, behind the author and a separator."""
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
                or self._phrase(text, position, parts)
                or self._name(text, position)
                or self._place(text, position, parts)
                or _punctuation(text, position, parts)
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

    def _phrase(self, text: str, position: int, before: tuple[Furniture, ...]) -> _Step | None:
        """Return the message that stands at ``position``, behind the parts ``before``."""
        matches = ((phrase.message, phrase.match(text, position)) for phrase in self.phrases)
        message, found = next((pair for pair in matches if pair[1] is not None), ("", None))
        if found is None:
            return None
        fields = found.groupdict()
        if message == _SECOND_AUTHOR.one and not (before and before[-1].message in _WITH_SECOND_AUTHOR):
            return None
        if message == _BY and before and before[-1].date:
            message = _BY_BEHIND_DATE
        count = fields.get("count")
        name = fields.get("name") or ""
        return _Step((Furniture(message, None if count is None else int(count), name),), found.end())

    def _name(self, text: str, position: int) -> _Step | None:
        patterns = (self.names, self.copyright, _SEPARATOR)
        found = next(filter(None, (pattern.match(text, position) for pattern in patterns)), None)
        return found and _Step((Furniture("", name=found[0]),), found.end())

    def _place(self, text: str, position: int, before: tuple[Furniture, ...]) -> _Step | None:
        """Return the place behind the author and a separator: ``By Agim Hoxha | Prishtina``."""
        match before:
            case (*_, Furniture(name=author) as byline, Furniture(message="", name=mark)):
                # A single word may be none of a person: “By Design – Kosovo”.
                of_person = byline.message in _AUTHORS | {_SECOND_AUTHOR.one} and " " in author
                found = self.place.match(text, position) if of_person and _SEPARATOR.fullmatch(mark) else None
                return found and _Step((Furniture("", name=found[0]),), found.end())
        return None

    def _date(self, text: str, position: int) -> _Step | None:
        time = _TIME_IN_FRONT.match(text, position)
        start = time.end() if time else position
        found = next(filter(None, (pattern.match(text, start) for pattern in self.dates)), None)
        date = found and self._day(found)
        if found is None or date is None:
            return None
        message = DATE if found["weekday"] is None else DATE_WITH_WEEKDAY
        end = found.end()
        if time is None and (time := _TIME.match(text, end)):
            end = time.end()
        moment = f"{date}T{_clock(time)}" if time else date.isoformat()
        return _Step((Furniture(message, date=moment),), end)

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
    sources = _sources(translations, locale)
    months = _months(locale)
    weekdays = locale.weekday_names()
    names = (*site_names, *_NETWORKS)
    no_name = _no_name_pattern(translations, locale)
    name = _name_pattern(no_name)
    rights = [template for template, message in sources if message in {message.one for message in _RIGHTS}]
    return _Grammar(
        locale=locale,
        months=months,
        phrases=_phrases(sources, name, _credit_pattern(no_name)),
        place=_place_pattern(no_name),
        names=re.compile(rf"(?i:{_alternatives(' '.join(name.split()) for name in names if name.strip())})(?= |$)"),
        copyright=_copyright_pattern(rights),
        # A single letter is the article of “A 3 min read”.
        unknown_name=re.compile(rf"(?!\w ){name}(?= [0-9])"),
        dates=_date_patterns(_alternatives(months), _alternatives(weekdays)),
    ).recognise


def localize(
    parts: tuple[Furniture, ...],
    translations: NullTranslations,
    locale: Locale,
    spell: Callable[[str], str] = str,
) -> str:
    """Return the line that ``parts`` make in ``locale``, whose catalog is ``translations``.

    ``spell`` brings the name of a person into the script of ``locale``; it is asked for each author and photographer by
    itself. A name that it can bring over only in part stays as it is, as do those of sites, networks and agencies.
    """
    said = [_said(part, translations, locale, spell, _people(parts[index:])) for index, part in enumerate(parts)]
    for index, part in enumerate(parts):
        if part.message and (not index or _SEPARATOR.fullmatch(parts[index - 1].name)):
            # Languages write weekdays small: “e premte, 21 korrik”; at the start of a line they have a capital.
            said[index] = said[index][:1].upper() + said[index][1:]
    pieces = zip(parts, said, strict=True)
    return "".join(text if _is_punctuation(part) else f" {text}" for part, text in pieces).removeprefix(" ")


def notice(translations: NullTranslations, *, machine: bool = True) -> str:
    """Return what stands on top of a draft, in the language of ``translations``.

    ``machine`` tells whether there is any text of a machine in it that nobody has reviewed.
    """
    return translations.gettext(NOTICE if machine else DRAFT_NOTICE)


def _said(
    part: Furniture, translations: NullTranslations, locale: Locale, spell: Callable[[str], str], people: int
) -> str:
    if not part.message:
        return part.name
    if part.date:
        return _date_said(part, translations, locale)
    plural = _PLURALS.get(part.message)
    count = people if part.count is None else part.count
    template = (
        translations.gettext(part.message) if plural is None else translations.ngettext(part.message, plural, count)
    )
    name = _spelt(part.name, spell) if part.message in _OF_PERSONS else part.name
    return template % {"count": count, "name": name}


def _date_said(part: Furniture, translations: NullTranslations, locale: Locale) -> str:
    moment = dt.datetime.fromisoformat(part.date)
    date = locale.long_date(moment.date(), weekday=part.message == DATE_WITH_WEEKDAY)
    if "T" not in part.date:
        return date
    return translations.gettext(_DATE_AND_TIME) % {"date": date, "time": f"{moment:%H:%M}"}


def _people(parts: tuple[Furniture, ...]) -> int:
    """Return how many persons the first of ``parts`` names together with the one behind it.

    The agency or place behind an author, “Agim Hoxha, Reuters”, is none. Where no name is that of a person, all count.
    """
    names = parts[0].name.split(", ")
    if len(parts) > 1 and parts[1].message == _SECOND_AUTHOR.one:
        names += parts[1].name.split(", ")
    return sum(map(_is_person, names)) or len(names)


def _is_punctuation(part: Furniture) -> bool:
    return not part.message and part.name in {";", ","}


def _punctuation(text: str, position: int, before: tuple[Furniture, ...]) -> _Step | None:
    """Return the comma or semicolon at ``position``, where the last of ``before`` is a person or a date."""
    found = _PUNCTUATION.match(text, position) if before else None
    if found is None or not (before[-1].date or before[-1].message in _OF_PERSONS):
        return None
    return _Step((Furniture("", name=found[0]),), found.end())


def _spelt(names: str, spell: Callable[[str], str]) -> str:
    """Return ``names``, with persons among agencies: ``Reuters / Agim Hoxha``, with the persons spelt."""
    pieces = re.split(rf"({_CREDIT_SEPARATOR}| via )", names)
    return "".join(_respelt(piece, spell) if _is_person(piece) else piece for piece in pieces)


def _respelt(name: str, spell: Callable[[str], str]) -> str:
    """Return ``name`` spelt; as it was if ``spell`` leaves a part of it in the other script, “Арта Krasniqi”."""
    spelt = spell(name)
    return name if _MIXED.search(spelt) else spelt


def _is_person(name: str) -> bool:
    """Whether ``name`` looks like that of a person: several words, none of which an agency or institution has."""
    words = name.split()
    return len(words) > 1 and not any(map(_is_no_name, words)) and (name.isupper() or not any(map(_is_acronym, words)))


def _is_no_name(word: str) -> bool:
    small = word.islower() and word not in _PARTICLES
    unpronounceable = word.isalpha() and word.isupper() and not _VOWEL.search(word)
    return small or unpronounceable or word.lower() in _NO_PERSON or re.search(r"[0-9@()]", word) is not None


def _is_acronym(word: str) -> bool:
    return len(word) > 1 and word.isalpha() and word.isupper()


def _sources(translations: NullTranslations, locale: Locale) -> list[tuple[str, str]]:
    """Return every template that can stand in an article with the msgid it says, the longest literal text first."""
    pairs = [(template, message.one) for message in _MESSAGES for template in _templates(message, translations)]
    for catalog in (Locale(locale.language, locale.script).gettext, ENGLISH.gettext):
        spellings = _FURTHER_SPELLINGS.get(catalog, {}).items()
        pairs += [(template, message) for message, templates in spellings for template in templates]
    return sorted(dict.fromkeys(pairs), key=lambda pair: -len(re.sub(r"%\(\w+\)[ds]", "", pair[0])))


def _templates(message: _Message, translations: NullTranslations) -> Iterable[str]:
    if not message.many:
        return (translations.gettext(message.one), message.one)
    # Plural rules look at the last two digits at most (CLDR plural rules; gettext's plural-table.c).
    forms = (translations.ngettext(message.one, message.many, count) for count in range(201))
    return (*dict.fromkeys(forms), message.one, message.many)


def _phrases(sources: Iterable[tuple[str, str]], name: str, credit: str) -> tuple[_Phrase, ...]:
    special = dict.fromkeys(_CREDITS, credit) | {_TAGS.one: _TAG_LIST}
    return tuple(_Phrase(message, template, special.get(message, name)) for template, message in sources)


class _Phrase:
    """A template with its msgid. Its pattern is compiled for the first text that begins as the template does.

    There are hundreds of them, with the pattern of a name in many, and an article has a few.
    """

    def __init__(self, message: str, template: str, name: str) -> None:
        self.message = message
        self._template = template
        self._name = name
        self._counted = template.startswith("%(count)d")
        self._beginning = "" if template.startswith("%(") else _FIRST_WORD.findall(template.lower())[0]

    def match(self, text: str, position: int) -> re.Match[str] | None:
        """Return the match of the template at ``position``, with groups ``count`` and ``name`` where it has them."""
        if self._counted and not text[position].isdigit():
            return None
        if text[position : position + len(self._beginning)].lower() != self._beginning:
            return None
        return self._pattern.match(text, position)

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        fields = {"%(count)d": r"(?P<count>[0-9]{1,7})", "%(name)s": rf"(?P<name>{self._name})"}
        pieces = re.split(r"(%\(\w+\)[ds])", self._template.removesuffix(":"))
        body = "".join(fields.get(piece) or f"(?i:{_literal(piece)})" for piece in pieces if piece)
        # “Share:” and “Read more...” say no more than “Share” and “Read more”.
        # A comma or semicolon stands between an author and an editor or a date.
        ending = "(?=[;,]? |$)" if self._template.endswith("%(name)s") else r"(?: ?:|\.\.\.|…)?(?= |$)"
        return re.compile(body + ending)


def _literal(text: str) -> str:
    # “Photo :” is French typography, and common.
    return re.escape(text).replace(r":\ ", " ?: ?").replace(r"\ ", "[ -]").replace("/", " ?/ ?")


def _no_name_pattern(translations: NullTranslations, locale: Locale) -> str:
    """Return the lookahead that refuses a word that stands in no name."""
    conjunctions = {template.split()[0] for template in _templates(_SECOND_AUTHOR, translations)}
    days = {word.split()[-1] for place in (locale, ENGLISH) for word in place.weekday_names()}
    months = {month for place in (locale, ENGLISH) for month in place.month_names()}
    return rf"(?!(?i:{_alternatives({*days, *months, *conjunctions, *_NO_NAMES})})(?=[ ,]|$))"


def _name_pattern(no_name: str) -> str:
    """Return the expression for one to four capitalised words, or several such names with commas between them."""
    word = rf"{no_name}{_NAME_WORD}"
    person = rf"{word}(?: {_PARTICLE}{word}){{0,3}}"
    # A full stop at the end is that of a sentence, unless it is that of an initial.
    return rf"{person}(?:, {person})*(?<!\w\w\.)"


def _credit_pattern(no_name: str) -> str:
    """Return the expression for agencies and persons, three words each; more in title case may be a headline."""
    word = rf"{no_name}{_CREDIT_WORD}"
    owner = rf"{word}(?: {_CREDIT_PARTICLE}{word}){{0,2}}(?: \([^()]{{1,30}}\))?"
    return rf"{owner}(?:{_CREDIT_SEPARATOR}{owner}){{0,4}}(?: via {owner})?(?<!\w\w\.)"


def _place_pattern(no_name: str) -> re.Pattern[str]:
    """Return the pattern of a place, up to three words and perhaps a country, at the end or before a separator."""
    word = rf"{no_name}{_NAME_WORD}"
    return re.compile(rf"{word}(?: {word}){{0,2}}(?:, {word}(?: {word})?)?(?= [|/•·–—-] |$)")


def _copyright_pattern(rights: Iterable[str]) -> re.Pattern[str]:
    """Return the pattern of “© 2024 Name.”, without the words ``rights`` that may stand behind."""
    years = r"[0-9]{4}(?:[-–][0-9]{4})?"
    owner = rf"(?:,? (?!(?i:{_alternatives(rights)})(?= |$))(?:{_CREDIT_PARTICLE}{_CREDIT_WORD}|[|/&–-])){{0,6}}"
    return re.compile(rf"(?:(?i:copyright )?(?:©|\([cC]\))(?: ?{years})?|(?i:copyright) {years}){owner}[.,]?(?= |$)")


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


def _clock(time: re.Match[str]) -> str:
    """Return a time of day on the 24-hour clock, which all languages here read."""
    hour, half = int(time["hour"]), (time["half"] or "").lower()
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    return f"{hour:02}:{time['minute']}"
