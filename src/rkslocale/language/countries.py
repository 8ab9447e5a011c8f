"""Which country a word of English, Albanian or Serbian is of: its name, its people, and what is called after it.

The names are those of CLDR, in all their cases, which begin alike. How the words for people and adjectives begin is
written by hand for the countries that news from Kosovo often have. What begins like other words, or is said in several
words, has its forms listed.
"""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final

from rkslocale.locales import SERBIAN_LATIN, Locale, territory_names

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_TABLE: Final = """
    150 europ/evrop europ/evrop
    AE emirat/emirat/emirat
    AF afghan/afgan/avgan avganist
    AL alban/shqip/alban
    AM armeni/armeni armen/jermen
    AR argentin/argjentin/argentin
    AT austri/austri/austri
    AU austral/austral/austral
    AZ azerba/azerbajxh azerbej/azerbej azer
    BA bosni/bosnj boshnj/bosn bosan bošnj
    BE belgi/belgj belg/belgi
    BG bulgar/bullgar bulgar/bugar
    BR brazil/brazil/brazil
    BY belarus/bjellorus/belorus
    CA canad/kanad/kanad
    CH switz swiss/zvic/švajcar
    CL chile/kili/čile
    CN china chinese/=kina =kinë =kinës =kinën kinez/=kina =kine =kini =kinu =kinom kinez kines
    CO colombi/kolumbi/kolumbi
    CU cuba/=kuba =kubë =kubës =kubën kuban/=kuba =kube =kubi =kubu kuban
    CY cypr/qipr/kipar kipr
    CZ czech/=çeki =çekia çekis =çekinë =çekët =çeke/češk češ =čeh =česi =čeha
    DE german/gjerman/nemač nemac nemc
    DK denm danish =dane =danes/danimark danez/dansk =danac =danci =danaca
    EE estoni/estoni eston/eston
    EG egypt/egjipt/egipat egipt egipć
    ES spain spanish spaniar/spanj/špan
    FI finland finn/finland/finsk =finac =finci =finaca
    FR france french/=franca =francë =francës =francën francez/francus
    GB brit/brit angli anglez/brit englesk englez
    GE georgia/gjeorgj/gruzi gruzij
    GR greece greek/greqi grek/grčk =grk =grci =grka
    HR croat/kroa/hrvat
    HU hungar/hungar/mađar
    IE ireland irish/irland/irsk =irac =irci =iraca
    IL israel/izrael/izrael
    IN =india =indian =indians/=indi =india =indisë =indinë indian/indij indus
    IQ iraq/irak/irak irač
    IR iran persia/iran persia persi/iran persij
    IS iceland/island/island
    IT ital/ital/ital
    JP japan/japon/japan
    LB leban/liban/liban
    LT lithuan/lituan/litvan
    LU luxemb/luksemb/luksemb
    LV latvi/letoni leton/leton
    LY libya/=libi =libia =libisë =libinë =libian =libianë =libiane =libianët/libij
    MA morocc/marok/marok
    MD moldov/moldav moldov/moldav
    ME montenegr/=zi malazez/=gora =gore =gori =goru =gorom crnogor
    MK macedoni/maqedon/makedon
    MT =malta maltes/=malta =maltë =maltës =maltën maltez/=malta =malte =malti =maltu =maltom malteš maltež
    MM burma burmes myanmar/birmani mianmar/burm mjanmar
    MX mexic/meksik/meksi
    NL netherl dutch holland/holand/holand
    NO norw/norvegj/norve
    NZ zealand/zeland/zeland novozeland
    PK pakist/pakist/pakist
    PL poland polish =poles =pole/poloni polak/poljs poljak poljač
    PT portug/portug/portug
    QA qatar/katar/katar
    RO romania/rumani rumun/rumun
    RS serb/serb/srbi srps srbij =srba =srbin =srbe
    RU russia/rusi =rus =ruse =rusë rusë rusis ruso/rusij rusk =rusi =rusa =rus =ruse ruskin
    SA saudi/saudit/saudij
    SE swed/sued/šved
    SI sloven/slloven/sloven
    SK slovak/sllovak/slovač slovak
    SY syria/=siri =siria =sirisë =sirinë sirian/sirij
    TN tunis/tunizi tunis tunizian/tunis tuniž
    TR turkey turkish =turk =turks/turq turk/turs =turk =turci =turčin turkinj =turaka
    UA ukrain/ukrain/ukraj
    US america/amerik shba/amerik amer
    VN vietnam/vietnam/vijetnam
    XK kosov kosova/kosov/kosov
    YE yemen/jemen/jemen
    ZA =afrikaner/jugafrik/južnoafri
"""
"""How words of countries begin, in English, Albanian and Serbian; behind ``=`` stand whole words."""
_SAID: Final = {
    "US": re.compile(r"\bU\.?S\b|\bUSA\b|\bUnited States\b|\bWashington\b"),
    "150": re.compile(r"\bEU\b"),
    "GB": re.compile(r"\bUK\b|\bU\.K\.|\bUnited Kingdom\b|\bEng(?:land|lish)\b|\bScot|\bWelsh\b|\bWales\b"),
}
"""What else names a country in English."""
_PHRASES: Final = """
    en US united states | GB united kingdom | GB great britain | ZA south african | KR south korean | KP north korean
    en BA bosnia and herzegovina | MK north macedonian | CZ czech republic | 150 european union
    sq US shtetet e bashkuara | GB mbretëria e bashkuar | GB britania e madhe | ME mali i zi | CZ republika çeke
    sq BA bosnja dhe hercegovina | 150 bashkimi evropian
    sr US sjedinjene države | US sjedinjene američke države | GB ujedinjeno kraljevstvo | GB velika britanija
    sr ZA južna afrika
    sr CZ češka republika | BA bosna i hercegovina | KR južnokorejski | KP severnokorejski | 150 evropska unija
"""
"""What else names a country in several words; the other names in several words are those of CLDR."""
_LINKS: Final = frozenset({"e", "i", "të", "së", "dhe", "and"})
"""Words within such a name that may change."""
_KEPT: Final = 6
"""Letters of each word of such a name that stay in all cases."""
_LANGUAGES: Final = {"en": Locale("en"), "sq": Locale("sq"), "sr": SERBIAN_LATIN}
_SHORTEST: Final = 3
"""Letters of the shortest stem."""
_LONGEST: Final = 12
"""Letters of the longest stem."""
_FULL: Final = 5
"""Letters of the shortest name of CLDR of which the others are cases; shorter ones begin too many words."""
_AMBIGUOUS: Final = frozenset(
    {"CG", "CD", "GN", "GQ", "GW", "ML", "NE", "JO", "TD", "MK", "SD", "SS", "KP", "KR", "DM", "DO"}
)
"""Countries whose names are those of persons, or common words, or are within the name of another country."""
_COLONIES: Final = frozenset({"AS", "GF", "IO", "PF", "TF", "UM", "VG", "VI"})
"""Territories that are called after other countries: the British Virgin Islands."""


@lru_cache(maxsize=65536)
def country(word: str, language: str) -> str:
    """Return the ISO 3166 code of the country that ``word`` is of, or nothing.

    ``word`` is plain, as ``checks.words`` has it; ``language`` is ``en``, ``sq`` or ``sr``. The longest stem counts.
    """
    whole, stems = _stems(language)
    if word in whole:
        return whole[word]
    lengths = range(min(len(word), _LONGEST), _SHORTEST - 1, -1)
    return next((stems[word[:length]] for length in lengths if word[:length] in stems), "")


def countries(words: Sequence[str], language: str) -> tuple[str, ...]:
    """Return for each of ``words``, which follow each other, the code of the country that it is of, or nothing.

    As ``country``; and each word of a name in several words (*Crna Gora*, *Shtetet e Bashkuara*) is of that country.
    """
    codes = [country(word, language) for word in words]
    by_first = _phrases(language)
    for place, word in enumerate(words):
        for stems, code in by_first.get(word[:_SHORTEST], ()):
            said = words[place : place + len(stems)]
            if len(said) == len(stems) and all(_is_form(one, stem) for one, stem in zip(said, stems, strict=True)):
                codes[place : place + len(stems)] = [code] * len(stems)
    return tuple(codes)


def _is_form(word: str, stem: str) -> bool:
    return word in _LINKS if stem in _LINKS else word.startswith(stem)


@cache
def _phrases(language: str) -> Mapping[str, Sequence[tuple[tuple[str, ...], str]]]:
    """Return the names of several words, as stems, with their codes, by the letters that they begin with."""
    names = [(code, name.lower()) for code, name in territory_names(_LANGUAGES[language]).items()]
    for line in _PHRASES.split("\n"):
        if line.strip().startswith(language):
            listed = (phrase.split(maxsplit=1) for phrase in line.strip().removeprefix(language).split("|"))
            names += [(code, name) for code, name in listed]
    found: defaultdict[str, list[tuple[tuple[str, ...], str]]] = defaultdict(list)
    for code, name in names:
        words = name.split()
        if len(words) > 1 and code not in _COLONIES and all(word.isalpha() for word in words):
            found[words[0][:_SHORTEST]].append((tuple(_stem(word) for word in words), code))
    return found


def _stem(word: str) -> str:
    """Return the beginning of a word that its cases have in common."""
    return word if word in _LINKS or len(word) <= _SHORTEST else word.rstrip("aeiouyë")[:_KEPT]


def said_in_words(text: str) -> frozenset[str]:
    """Return the codes of countries that an English text names in several words, by initials or by a part of them."""
    return frozenset(code for code, pattern in _SAID.items() if pattern.search(text))


@cache
def _stems(language: str) -> tuple[Mapping[str, str], Mapping[str, str]]:
    """Return the codes by whole words and by beginnings of words."""
    whole: dict[str, str] = {}
    stems: dict[str, str] = {}
    listed = set()
    for line in _TABLE.split("\n"):
        if not line.strip():
            continue
        code, columns = line.split(maxsplit=1)
        listed.add(code)
        for word in columns.split("/")[tuple(_LANGUAGES).index(language)].split():
            (whole if word[0] == "=" else stems)[word.removeprefix("=")] = code
    for code, name in territory_names(_LANGUAGES[language]).items():
        stem = name.lower().rstrip("aeiouyë")
        if code not in listed | _AMBIGUOUS and name.isalpha() and len(stem) >= _FULL:
            stems.setdefault(stem, code)
    return whole, stems
