"""One value for a locale, and the names that BCP 47, CLDR, GNU gettext and Argos have for it.

======== ======== =========== =====
BCP 47   CLDR     gettext     Argos
======== ======== =========== =====
en       en       en          en
sq       sq       sq          sq
sr       sr       sr          sr     Serbian, Cyrillic script (the default script of ``sr`` in CLDR's likelySubtags)
sr-Latn  sr_Latn  sr@latin    sr     Serbian, Latin script
======== ======== =========== =====

Babel parses ``sr_RS@latin`` as Cyrillic and gettext falls back from ``sr@latin`` to ``sr``; neither is relied on here.
"""

from __future__ import annotations

import io
import re
from dataclasses import dataclass
from functools import cache
from gettext import GNUTranslations, NullTranslations
from typing import TYPE_CHECKING, Final

from babel import Locale as BabelLocale
from babel import UnknownLocaleError
from babel.dates import format_date
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

from rkslocale.errors import UsageError

if TYPE_CHECKING:
    import datetime as dt
    from decimal import Decimal

_TAG: Final = re.compile(
    r"""(?P<language>[a-z]{2,3})
        (?:[-_](?P<script>latn|cyrl))?
        (?:[-_](?P<territory>[a-z]{2}))?
        (?:\.utf-?8)?
        (?:@(?P<modifier>latin|cyrillic))?""",
    re.IGNORECASE | re.VERBOSE,
)
_COUNTRIES: Final = {"al": "sq", "alb": "sq", "gb": "en", "rs": "sr", "srb": "sr", "us": "en", "xk": "sq"}
"""Codes of countries that are taken for those of languages, and the language that is meant."""
_SCRIPT_OF_MODIFIER: Final = {"latin": "Latn", "cyrillic": "Cyrl"}
_MODIFIER_OF_SCRIPT: Final = {"Latn": "latin", "Cyrl": "cyrillic"}

# GNU gettext's own plural expressions (gettext-tools, plural-table.c). Babel has others for Serbian, with a fourth form
# that no translation editor offers.
_SLAVIC: Final = (
    "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);"
)
_PLURAL_FORMS: Final = {"sr": _SLAVIC, "hr": _SLAVIC, "bs": _SLAVIC}
_TWO_FORMS: Final = "nplurals=2; plural=(n != 1);"


@dataclass(frozen=True, slots=True, order=True)
class Locale:
    """A language, the script it is written in where that is not its usual one, and perhaps a territory."""

    language: str
    """ISO 639 code, lower case: ``sr``."""
    script: str | None = None
    """ISO 15924 code, title case, where it differs from the language's usual script: ``Latn`` for Serbian."""
    territory: str | None = None
    """ISO 3166 code, upper case: ``XK``."""

    @classmethod
    def parse(cls, tag: str) -> Locale:
        """Return the locale that ``tag`` names in any of the four naming schemes.

        Raises ``UsageError`` for a name that is of none of them, or of a language that CLDR does not know.
        """
        found = _TAG.fullmatch(tag.strip())
        if found is None:
            raise UsageError(f"“{tag}” names no locale", hint="write it like en, sq, sr, sr@latin or sr-Latn")
        language = found["language"].lower()
        script = found["script"].title() if found["script"] else None
        script = _SCRIPT_OF_MODIFIER[found["modifier"].lower()] if found["modifier"] else script
        locale = cls(
            language,
            script if script != _usual_script(language) else None,
            found["territory"].upper() if found["territory"] else None,
        )
        if not language_is_known(language):
            meant = _COUNTRIES.get(language)
            hint = f"did you mean {meant}?" if meant else "write it like en, sq, sr or sr@latin"
            raise UsageError(f"“{tag}” names no language that CLDR knows", hint=hint)
        return locale

    @property
    def bcp47(self) -> str:
        """The name on the web and in folder names of editions: ``sr-Latn``."""
        return "-".join(part for part in (self.language, self.script, self.territory) if part)

    @property
    def cldr(self) -> str:
        """The name in CLDR and Babel: ``sr_Latn``."""
        return self.bcp47.replace("-", "_")

    @property
    def gettext(self) -> str:
        """The name in PO headers and in folder names of catalogs: ``sr@latin``."""
        base = "_".join(part for part in (self.language, self.territory) if part)
        return f"{base}@{_MODIFIER_OF_SCRIPT[self.script]}" if self.script else base

    @property
    def argos(self) -> str:
        """The code in Argos packages: ``sr`` for both scripts."""
        return self.language

    @property
    def is_cyrillic(self) -> bool:
        """Whether text of this locale is written in Cyrillic letters."""
        return (self.script or _usual_script(self.language)) == "Cyrl"

    @property
    def name(self) -> str:
        """The name in English, as CLDR has it: ``Serbian (Latin)``."""
        return _babel(self).get_display_name("en") or self.bcp47

    @property
    def plural_forms(self) -> str:
        """The value of a PO header's Plural-Forms, as GNU gettext writes it for this language."""
        return _PLURAL_FORMS.get(self.language, _TWO_FORMS)

    @property
    def decimal_separator(self) -> str:
        """What CLDR puts before decimals: ``,`` in Albanian and Serbian."""
        return str(_babel(self).number_symbols["latn"]["decimal"])

    @property
    def thousands_separator(self) -> str:
        """What CLDR groups digits by three with: a no-break space in Albanian, ``.`` in Serbian."""
        return str(_babel(self).number_symbols["latn"]["group"])

    @property
    def percent_sign(self) -> str:
        """What CLDR puts behind the digits of a percentage: ``%``, in some languages with a no-break space before."""
        return str(_babel(self).percent_formats[None].pattern).lstrip("#,.0")

    def plural_category(self, number: Decimal) -> str:
        """Return CLDR's plural category of ``number``: ``one``, ``few``, ``other``; nouns take a form for each."""
        return str(_babel(self).plural_form(number))

    @property
    def currency_space(self) -> str:
        """What CLDR puts between an amount and the currency sign behind it: a no-break space, in English nothing."""
        pattern = str(_babel(self).currency_formats["standard"].pattern)
        return pattern[len(pattern.rstrip("¤").rstrip()) :].rstrip("¤")

    def same_language(self, other: Locale) -> bool:
        """Whether the two differ at most in script or territory."""
        return self.language == other.language

    def long_date(self, date: dt.date, *, weekday: bool = True) -> str:
        """Return ``date`` in CLDR's full date format, ``e premte, 21 korrik 2017``; its long one has no weekday."""
        return str(format_date(date, "full" if weekday else "long", locale=_babel(self)))

    def month_names(self) -> dict[str, int]:
        """Return the names of months as they stand in dates of this locale, lower case, with their numbers.

        CLDR has the nominative for Serbian, ``21. jul 2017.``; the genitive of running text, ``21. jula``, is added.
        """
        months = _babel(self).months
        names = {
            name.lower(): number
            for context in ("format", "stand-alone")
            for number, name in months[context]["wide"].items()
        }
        if self.language != "sr":
            return names
        return names | {_serbian_genitive(name, cyrillic=self.is_cyrillic): number for name, number in names.items()}

    def month_in_date(self, number: int) -> str:
        """Return the name of a month, from 1, as it stands behind a day in running text: ``June``, ``juna``."""
        name = str(_babel(self).months["format"]["wide"][number])
        return _serbian_genitive(name, cyrillic=self.is_cyrillic) if self.language == "sr" else name

    def weekday_names(self) -> frozenset[str]:
        """Return the names of weekdays as they stand in dates of this locale, lower case."""
        days = _babel(self).days
        return frozenset(
            name.lower() for context in ("format", "stand-alone") for name in days[context]["wide"].values()
        )


def language_is_known(language: str) -> bool:
    """Return whether CLDR has data for ``language``."""
    try:
        BabelLocale(language)
    except (UnknownLocaleError, ValueError):
        return False
    return True


def territory_names(locale: Locale) -> dict[str, str]:
    """Return what CLDR calls each country and territory in ``locale``, by its ISO 3166 code: ``XK``."""
    return {code: str(name) for code, name in _babel(locale).territories.items() if code.isalpha()}


def load_translations(po: bytes) -> NullTranslations:
    """Return the messages of a PO file, ready for ``gettext`` and ``ngettext``.

    The plural rules are those of its Plural-Forms; without a Language header Babel puts its own in their place.
    """
    mo = io.BytesIO()
    write_mo(mo, read_po(io.BytesIO(po)))
    mo.seek(0)
    return GNUTranslations(mo)


def _serbian_genitive(month: str, *, cyrillic: bool) -> str:
    """Return the genitive of a Serbian name of a month, all of which are masculine: ``jul`` - ``jula``."""
    fleeting, stem, ending = ("бар", "бр", "а") if cyrillic else ("bar", "br", "a")
    return month.removesuffix(fleeting) + (stem if month.endswith(fleeting) else "") + ending


def _usual_script(language: str) -> str:
    return "Cyrl" if language in {"sr", "mk", "bg", "ru", "uk", "be"} else "Latn"


@cache
def _babel(locale: Locale) -> BabelLocale:
    try:
        return BabelLocale.parse(locale.cldr)
    except UnknownLocaleError:
        return BabelLocale(locale.language)


ENGLISH: Final = Locale("en")
SERBIAN: Final = Locale("sr")
SERBIAN_LATIN: Final = Locale("sr", "Latn")
