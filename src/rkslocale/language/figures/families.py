"""Words of which a sentence has one or another: days of the week, months, seasons, parts of a whole, round numbers.

Written by hand in the forms that newspapers have; the names of days and months are those of CLDR with their cases.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Final

from rkslocale.language.figures.patterns import month_forms, patterns
from rkslocale.language.figures.scripts import spelt
from rkslocale.language.figures.vocabulary import SIGNS

if TYPE_CHECKING:
    from collections.abc import Mapping

_MONTHS: Final = range(1, 13)
_OTHER_WORDS: Final = frozenset({"3", "5"})
"""English months that are verbs too: march, may."""
_IN_MONTH: Final = r"\b(?:in|since|until|by|of|last|next|late|early|from|to|between|and|during|this|\d)[ \u00a0-]"
"""What stands in front of those months where they are months."""
_CURRENCY_STEMS: Final = {
    "EUR": "[Ee]ur|[Ee]vr",
    "USD": "[Dd]oll?ar",
    "GBP": "[Pp]ound|[Pp]aund|[Ss]terlin|[Ff]unt",
    "CHF": "[Ff]ran[cgk]",
    "RSD": "[Dd]inar",
    "ALL": "[Ll]ek",
    "MKD": "[Dd]enar",
    "TRY": "[Ll]ir",
    "JPY": "[Yy]en|[Jj]en",
    "CNY": "[Yy]uan|[Jj]uan|[Rr]enminbi",
    "RUB": "[Rr]ou?bl|[Rr]ubl|[Rr]ubalj",
}
"""How the names of currencies begin in all three languages."""
_MORE_FORMS: Final = {"EUR": "evrima", "USD": r"doll?ar\w*", "RSD": r"dinar\w*"}
"""Forms that no number stands in front of."""
_SQ_DAY: Final = r"\b(?:[eE]|[tTsS]ë)(?:\s|\u00a0)"


@dataclass(frozen=True, slots=True)
class Family:
    """Words that take the place of each other by mistake. Patterns are regular expressions."""

    name: str
    """What each of them is: ``day of the week``."""
    members: Mapping[str, Mapping[str, str]]
    """By language, and by what they mean; with ``?`` behind it, words that may mean it, and are no proof of it."""


WEEKDAYS: Final = Family(
    "day of the week",
    {
        "en": {
            day: rf"\b{day}s?\b|\b{day[:3]}\.(?=\s)"
            for day in ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
        }
        | {"Sunday?": r"\b[Ww]eek"},
        "sq": {
            "Monday": rf"{_SQ_DAY}hën(?:ë|a|ën|ave)\b|\bsë hënës\b",
            "Monday?": r"\bhën",
            "Tuesday": rf"{_SQ_DAY}mart(?:ë|a|ën|ës|ave)\b",
            "Wednesday": rf"{_SQ_DAY}mërkur(?:ë|a|ën|ës|ave)\b",
            "Thursday": rf"{_SQ_DAY}enjt(?:e|ja|en|es|eve|eje)\b",
            "Friday": rf"{_SQ_DAY}premt(?:e|ja|en|es|eve|eje|et)\b",
            "Friday?": r"\bxhuma",
            "Saturday": rf"{_SQ_DAY}shtun(?:ë|e|a|ën|ës|ave|at)\b",
            "Sunday": rf"{_SQ_DAY}diel(?:a|ë|e|ën|ës|ave|at)?\b",
            "Sunday?": r"\bjav",
        },
        "sr": {
            "Monday": r"\bponedelj(?:ak|ka|kom|ku|kov\w+|nik)\b",
            "Tuesday": r"\butor(?:ak|ka|kom|ku|kov\w+)\b",
            "Wednesday": r"\bsred(?:a|u|e|om)\b",
            "Thursday": r"\bčetvrt(?:ak|ka|kom|ku|kov\w+)\b",
            "Friday": r"\bpet(?:ak|ka|kom|ku)\b",
            "Friday?": r"\bdžum",
            "Saturday": r"\bsubot(?:a|u|e|om|i|nj\w+)\b",
            "Sunday": r"\bnedelj(?:a|e|i|u|om)\b",
            "Sunday?": r"\bnedelj",
        },
    },
)
SEASONS: Final = Family(
    "season",
    {
        "en": {
            "spring": r"\b[Ss]prings?\b",
            "summer": r"\b[Ss]ummers?\b",
            "autumn": r"\b[Aa]utumns?\b",
            "autumn?": r"\b[Ff]alls?\b",
            "winter": r"\b[Ww]inters?\b",
        },
        "sq": {
            "spring": r"\bpranver\w*",
            "summer": r"\bver(?:ë|a|ën|ës|or\w*)\b",
            "autumn": r"\bvjesht\w*",
            "winter": r"\bdim(?:ër|ri|rin|rit|ëror\w*)\b",
        },
        "sr": {
            "spring": r"\bproleć\w+|\bprolećn\w+",
            "summer": r"\blet(?:o|a|os|om|nj\w+)\b(?! semest)",
            "autumn": r"\bjese(?:n|ni|nj\w+|nas)\b",
            "winter": r"\bzim(?:a|e|i|u|om|us|sk\w+)\b(?! semest)",
        },
    },
)


def _in_any_case(members: Mapping[str, str]) -> dict[str, str]:
    return {means: f"(?i:{words})" for means, words in members.items()}


PARTS: Final = Family(
    "part",
    {
        "en": _in_any_case(
            {
                "half": r"\bhal(?:f|ves)\b|\bhalf-",
                "third": r"\b(?:a|one|two|per) ?-?thirds?\b(?= of)|\btwo[- ]thirds\b|\bthirds\b",
                "third?": r"\bthird",
                "quarter": r"\b(?:a|three) ?-?quarters?\b(?= of)|\bthree[- ]quarters\b",
                "quarter?": r"\bquarter|\bfourth",
            }
        ),
        "sq": {
            "half": r"\bgjysm(?:a|ën|ës|ë)\b(?= (?:e|të|së)\b)",
            "half?": r"\bgjysm\w*|\bdy fish|\bdyfish",
            "third": r"\bnjë të tret(?:ën|ës|at?|at)\b|\bnjë e treta\b|\bdy të tretat?\w*",
            "third?": r"\btret",
            "quarter": r"\bnjë të katërt(?:ën|ës|at?)\b|\bnjë e katërta\b|\bçerek(?:u|un|ut)\b",
            "quarter?": r"\bçerek\w*|\bkatërt|\btremuj",
        },
        "sr": {
            "half": r"\bpolovin\w+",
            "half?": r"\bpol\w*|\bpo\b",
            "third": r"\btrećin\w+",
            "third?": r"\btreć\w+",
            "quarter": r"\bčetvrtin\w+",
            "quarter?": r"\bčetvr\w+|\bkvart\w+|\btromes\w+",
        },
    },
)
ROUND: Final = Family(
    "round number",
    {
        "en": _in_any_case(
            {
                "tens": r"\bdozens\b|\btens of\b",
                "tens?": r"\bdozen|\btens?\b|\bscores\b|\btenth",
                "hundreds": r"\bhundreds\b",
                "hundreds?": r"\bhundred",
                "thousands": r"\bthousands\b",
                "thousands?": r"\bthousand",
                "millions": r"\bmillions\b",
                "millions?": r"\bmillion",
            }
        ),
        "sq": {
            "tens": r"\bdhjetëra\b",
            "tens?": r"dhjet|duzin|dymbëdhjetë",
            "hundreds": r"\bqindra\b",
            "hundreds?": r"qind",
            "thousands": r"\bmijëra\b",
            "thousands?": r"mij",
            "millions": r"\bmiliona\b",
            "millions?": r"\bmilion|\bmln",
        },
        "sr": {
            "tens": r"\bdesetin(?:e|ama)\b|\bdesetak\b",
            "tens?": r"\bdeset|\btuce|desetak\b|dvanaest",
            "hundreds": r"\bstotin(?:e|ama)\b",
            "hundreds?": r"\bsto|\w(?:sto|sta)\b",
            "thousands": r"(?<![\d.] )\bhiljad(?:e|ama)\b",
            "thousands?": r"hiljad",
            "millions": r"(?<![\d.] )\bmilioni(?:ma)?\b",
            "millions?": r"milion",
        },
    },
)

MULTIPLES: Final = Family(
    "multiple",
    {
        "en": _in_any_case(
            {
                "twofold": r"\bdoubl(?:ed|es|ing)\b|\btwofold\b",
                "twofold?": r"doubl|twice|two[- ]?(?:fold|times)|half|halv",
                "threefold": r"\btripl(?:ed|es|ing)\b|\btrebl\w+|\bthree-?fold\b",
                "threefold?": r"tripl|trebl|three|third|thrice",
                "fourfold": r"\bquadrupl\w+|\bfour-?fold\b",
                "fourfold?": r"quadrupl|four",
            }
        ),
        "sq": {
            "twofold": r"\bdyfish(?:u|o)\w+",
            "twofold?": r"dyfish|\bdy\b|gjysm",
            "threefold": r"\btrefish\w*",
            "threefold?": r"trefish|\btr[ie]",
            "fourfold": r"\bkatërfish\w*",
            "fourfold?": r"katër|katr",
        },
        "sr": {
            "twofold": r"\budvostruč\w+|\bdvostruk\w+|\budupla\w+|\bduplira\w+",
            "twofold?": r"dvo|dupl|dva|pol",
            "threefold": r"\butrostruč\w+|\btrostruk\w+|\btriplira\w+",
            "threefold?": r"tro|tripl|tri|treć",
            "fourfold": r"\b(?:u)?četvorostru[kč]\w+",
            "fourfold?": r"četvor|četir",
        },
    },
)
TIMES: Final = Family(
    "number of times",
    {
        "en": _in_any_case(
            {
                "once": r"\b(?:only|just) once\b|\bonce (?:a|per|every)\b",
                "once?": r"\bonce\b|\bone\b|\bsingle|\bsometime|\bone-off",
                "twice": r"\btwice\b",
                "twice?": r"twice|\btwo\b|second|doubl|brace|both|again",
                "thrice": r"\bthrice\b|\bthree times\b",
                "thrice?": r"thrice|three|third|hat.trick|tripl|trebl",
            }
        ),
        "sq": {
            "once": r"\bnjë herë\b|\bnjëherë\b",
            "once?": r"\bnjë\b|njëher|vetëm|dikur",
            "twice": r"\bdy herë\b",
            "twice?": r"\bdy|çift|sërish|përsëri|tjetër",
            "thrice": r"\btri herë\b",
            "thrice?": r"\btr[ie]|tretë",
        },
        "sr": {
            "once": r"\b(?:samo )?jednom(?! od\b| \w+om\b)|\bjedanput\b",
            "once?": r"jed[an]",
            "twice": r"\bdva ?puta?\b|\bdvaput\b",
            "twice?": r"\bdv|dupl|drug|\bob[ae]\b|ponovo|opet|\bpar",
            "thrice": r"\btri ?puta?\b|\btriput\b",
            "thrice?": r"\btr[io]|treć",
        },
    },
)
DOZENS: Final = Family(
    "about so many",
    {
        "en": _in_any_case(
            {
                "12": r"(?<!half )\ba dozen\b",
                "12?": r"dozen|\bten\b|\btwelve|\b(?:[89]|1[0-4])\b|tens",
                "20": r"\b(?:about|around|some|roughly) (?:20|twenty)\b",
                "20?": r"twent|\b(?:1[89]|2\d)\b|score|two dozen|dozens",
                "30": r"\b(?:about|around|some|roughly) (?:30|thirty)\b",
                "30?": r"thirt|\b(?:2[89]|3\d)\b|three dozen|dozens",
            }
        ),
        "sq": {
            "12": r"\bnjë duzinë\b",
            "12?": r"duzin|\bdhjet|dymbëdhj|\b1[0-2]\b",
            "20": r"\b(?:rreth|nja) njëzet\b",
            "20?": r"njëzet|\b2\d\b|duzin",
            "30": r"\b(?:rreth|nja) tridhjetë\b",
            "30?": r"tridhjet|\b3\d\b|duzin",
        },
        "sr": {
            "12": r"\bdesetak\b|\btucet?\b",
            "12?": r"\bdeset|tuce|dvanaest|petnaestak|\b1[0-5]\b",
            "20": r"\bdvadesetak\b",
            "20?": r"dvadeset|\b2\d\b|tuce",
            "30": r"\btridesetak\b",
            "30?": r"trideset|\b3\d\b|tuce",
        },
    },
)
"""Round numbers in a word. Serbian *desetak* and Albanian *rreth dhjetë* do for a dozen, *dvadesetak* does not."""
SPANS: Final = Family(
    "span of years",
    {
        "en": _in_any_case(
            {
                "150": r"\bcentury and a half\b",
                "150?": r"\b150\b|hundred and fifty|century and a half",
                "50": r"\bhalf[- ](?:a[- ])?century\b",
                "50?": r"\b50\b|fift|half.(?:a.)?centur|decades",
                "15": r"\bdecade and a half\b",
                "15?": r"\b15\b|fifteen|decade and a half",
                "18": r"\byear and a half\b",
                "18?": r"\b18\b|eighteen|year and a half|one and a half|1\.5",
                "6": r"\bhalf[- ](?:a[- ])?year\b",
                "6?": r"\b6\b|\bsix|half|semest",
            }
        ),
        "sq": {
            "150": r"\bshekull\w* e gjysmë",
            "150?": r"\b150\b|njëqind e pesëdhjetë|e gjysm",
            "50": r"\bgjysmë ?shekulli\w*|\bgjysmëshekull\w*",
            "50?": r"\b50\b|pesëdhjet|gjysm\w+ ?\w* shekull|gjysm\w* e shekull|gjysmëshek",
            "15": r"\bdekadë e gjysmë|\bdhjetëvjeçar e gjysmë",
            "15?": r"\b15\b|pesëmbëdhj|e gjysm",
            "18": r"\bvit\w* e gjysmë",
            "18?": r"\b18\b|tetëmbëdhj|e gjysm",
            "6": r"\bgjysmë viti\b|\bgjysmëvjet\w*",
            "6?": r"\b6\b|gjashtë|gjysm|gjashtëmuj",
        },
        "sr": {
            "150": r"\bvek\w? i po(?:la)?\b|\bstoleć\w i po\b",
            "150?": r"\b150\b|sto(?:tinu)? pedeset|i po\b|i pola\b",
            "50": r"\bpola (?:veka|stoleća)\b|\bpolovin\w veka\b|\bpoluvek\w*",
            "50?": r"\b50\b|pedeset|pola veka|pola stol|polovin|poluvek",
            "15": r"\bdeceni\w+ i po\b",
            "15?": r"\b15\b|petnaest|i po\b",
            "18": r"\bgodin\w i po\b",
            "18?": r"\b18\b|osamnaest|i po\b|i pola\b",
            "6": r"\bpola godine\b|\bpolugod\w+",
            "6?": r"\b6\b|šest|pol",
        },
    },
)
"""Years, behind 18 and 6 months, that are said in halves."""

NEAR_DAYS: Final = Family(
    "day from now",
    {
        "en": _in_any_case(
            {
                "yesterday": r"\byesterday\b",
                "yesterday?": r"yesterday|last night|day before|previous|ago\b",
                "today": r"\btoday\b",
                "today?": r"today|tonight|this (?:morning|afternoon|evening)|\bnow|current|these days|present|modern",
                "tomorrow": r"\btomorrow\b",
                "tomorrow?": r"tomorrow|next|following|day after|overnight",
            }
        ),
        "sq": {
            "yesterday": r"\bdje\b|\bdjeshm\w+",
            "yesterday?": r"\bdje|mbrëm|pardje|mëparshm",
            "today": r"\bsot\b|\bsotm\w+",
            "today?": r"\bsot|sonte|\btani|kësaj dite|tash",
            "tomorrow": r"\bnesër\b|(?<!të )\bnesërm\w+",
            "tomorrow?": r"nesër|ardhsh",
        },
        "sr": {
            "yesterday": r"\bjuče(?:rašnj\w+)?\b",
            "yesterday?": r"juče|sinoć|prekjuče|prethodn",
            "today": r"\bdanas(?:šnj\w+)?\b|\bdanašnj\w+",
            "today?": r"danas|današ|večeras|jutros|sada|trenutn|savremen|ov\w+ dan",
            "tomorrow": r"\bsutra(?:šnj\w+)?\b|\bsutradašnj\w+",
            "tomorrow?": r"sutra|naredn|sledeć",
        },
    },
)
_SQ_SPAN: Final = r"(?:jav|mua[jv]|vit|ver|dim|sezon|fundjav|stinë|hën|mart|mërkur|enjt|premt|shtun|diel)\w*"
_SR_SPAN: Final = (
    r"(?:sedmic|nedelj|mesec|godin|let|zim|jesen|proleć|vikend|sezon|ponedelj|utor|sred|četvrt[ak]|pet[ak]|subot)\w*"
)
_EN_SPAN: Final = (
    "(?:week|month|year|summer|winter|spring|autumn|season|weekend|(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
)
NEAR_PERIODS: Final = Family(
    "period from now",
    {
        "en": _in_any_case(
            {
                "last": rf"\blast {_EN_SPAN}(?:'s)?\b(?! of)",
                "last?": r"\blast|past|previous|\bago\b|earlier|preced|before|yesterday|prior",
                "this": rf"\bthis {_EN_SPAN}\b",
                "this?": r"\bthis|current|today|\bthese|that|\bnow\b|same|so far",
                "next": rf"\bnext {_EN_SPAN}\b",
                "next?": r"next|coming|following|later|forthcoming|ahead|tomorrow|from now|another|after|new|in a ",
            }
        ),
        "sq": {
            "last": rf"\b{_SQ_SPAN} (?:e|të|i|së) (?:kaluar|shkuar)\w*|\bvjet\b(?= (?:në|gjatë|ishte|u|kishte))",
            "last?": r"kaluar|shkuar|vjet|fundit|mëparsh|parë|parme|parmbrëm|që shkoi|lanë",
            "this": rf"\bkëtë {_SQ_SPAN}|\b(?:kësaj jave|këtij (?:viti|muaji|sezoni))|\bsivjet\w*",
            "this?": r"këtë|kësaj|këtij|kët|sivjet|tanish|aktual|sivjem|sot|kjo|ky\b",
            "next": rf"\b{_SQ_SPAN} (?:e|të|i|së) ardhsh\w+|\b{_SQ_SPAN} (?:tjetër|që vjen)\b",
            "next?": r"ardhsh|tjetër|që vjen|vijues|pasue|pas\b|\bmot\b|ardhm|nesërm|ri\b",
        },
        "sr": {
            "last": rf"\b(?:prošl|protekl|minul)\w+ {_SR_SPAN}|\blan[ei]\b|\blanjsk\w+",
            "last?": r"prošl|protekl|minul|prethodn|lan[ei]|lanjsk|poslednj|ranij|prije|pre\b|juče",
            "this": rf"\bov(?:e|og|a|u|oga|om|aj) {_SR_SPAN}|\b(?:letos|zimus|jesenas|prolećos)\b",
            "this?": r"\bov|letos|zimus|jesenas|tekuć|aktueln|dana|sada|\bto|\bte|ist",
            "next": rf"\b(?:sledeć|naredn|iduć)\w+ {_SR_SPAN}|\bdogodine\b",
            "next?": r"sledeć|naredn|iduć|dogodine|nov|kasnij|sutra|za \w+ dan|posle|nakon|predstoj|buduć",
        },
    },
)
"""Last, this and next week, month, season, year."""

DAYTIME: Final = Family(
    "time of day",
    {
        "en": _in_any_case(
            {
                "morning": r"\bmornings?\b",
                "morning?": r"\bdawn|\bsunris|a\.?m\b|\bearly|breakfast|tomorrow|overnight",
                "noon": r"\bnoon\b|\bmidday\b",
                "noon?": r"noon|lunch|midday",
                "afternoon": r"\bafternoons?\b",
                "afternoon?": r"p\.?m\b|noon|lunch|evening",
                "evening": r"\bevenings?\b|\bnights?\b|\btonight\b",
                "evening?": r"night|\beve\b|dusk|sunset|\blate|p\.?m\b|dinner|evening|\bdark"
                r"|\b(?:one|two|three|four|[1-4]) (?:o.clock )?in the morning",
                "midnight": r"\bmidnight\b",
                "midnight?": r"midnight|\bnight",
            }
        ),
        "sq": {
            "morning": r"\bmëngjes(?:i|in|it|et|eve)?\b",
            "morning?": r"mëngjes|agim|paradit|herët|sabah|gdhi|nesër",
            "noon": r"\bmesdit\w*",
            "noon?": r"mesdit|drek",
            "afternoon": r"\bpasdit\w*",
            "afternoon?": r"pasdit|mesdit|drek|mbrëm",
            "evening": r"\bmbrëmj\w*|\bmbrëmë\b|\bnat(?:ë|a|ën|ës)\b|\bsonte\b",
            "evening?": r"mbrëm|\bnat|\bnet|sonte|dark|vonë|muzg|perëndim|nate",
            "midnight": r"\bmesnat\w*",
            "midnight?": r"mesnat",
        },
        "sr": {
            "morning": r"\bjutr(?:o|a|u|om|os|ima)\b|\bujutr[uo]\b|\bjutarnj\w+",
            "morning?": r"jutr|jutar|zor|pre ?podne|svit|ran[ioe]|sutra",
            "noon": r"\b(?:u|do|oko|tačno) podne\b",
            "noon?": r"podne|ruč",
            "afternoon": r"\bpo(?:sle)? ?podne\w*",
            "afternoon?": r"podne|ruč|veče",
            "evening": r"\bveče(?:ri|r|rnj\w+)?\b|\b(?:u|na)veče\b|\bvečeras\b|\bsinoć\w*|\bnoć(?:i|u|as)?\b",
            "evening?": r"veče|noć|sinoć|kasn|mrak|sumrak|zalaz",
            "midnight": r"\bponoć(?:i|u|om)?\b",
            "midnight?": r"ponoć",
        },
    },
)
PERIODS: Final = Family(
    "period",
    {
        "en": _in_any_case(
            {
                "second": r"\bseconds\b",
                "second?": r"second",
                "minute": r"\bminutes?\b",
                "minute?": r"minute|\bmins?\b|moment|\d:\d",
                "hour": r"\bhours?\b|\bhourly\b",
                "hour?": r"hour|o['’]clock|\d:\d|[ap]\.?m\b|\btime|\bhrs?\b|mph|noon|midday|\bwatch|clock|lesson|class",
                "day": r"\bdaily\b|\bdays?\b",
                "day?": r"day|dai|date|tonight|tomorrow|overnight|\b24",
                "week": r"\bweeks?\b|\bweekly\b|\bfortnights?\b",
                "week?": r"week|fortnight|\bsunday|(?:14|15|7|seven|fourteen|fifteen)[ -]day",
                "month": r"\bmonths?\b|\bmonthly\b",
                "month?": r"month|quarter|\b(?:30|four|six|4|6)[ -](?:day|week)",
                "year": r"\byears?\b|\byearly\b|\bannual(?:ly)?\b",
                "year?": r"year|annu|ann?ivers|\b(?:1\d|20)\d\d|season|birthday|\bage|old\b"
                r"|(?:12|18|24|twelve)[ -]month",
                "decade": r"\bdecades?\b",
                "decade?": r"decade|\bten\b|\d0 years|\d0s|twenties|ties\b|ty years|ten years",
                "century": r"\bcentur(?:y|ies)\b",
                "century?": r"centur|centen|hundred|1\d00|\b100",
            }
        ),
        "sq": {
            "second": r"\bsekond\w*",
            "second?": r"sekond|çast",
            "minute": r"\bminut\w*",
            "minute?": r"minut|çast|moment|\bmin\b",
            "hour": r"\borë(?:t|ve|sh)?\b|\bora\b",
            "hour?": r"\bor|\d+[:.]\d\d|orësh|\b60 minut|mësim|klas",
            "day": r"\bditë(?:t|ve|sh|n|s)?\b|\bdita\b|\bditor\w*",
            "day?": r"dit|sot|dje|nesër|dat|dhjetor|\b24",
            "week": r"\bjav\w*",
            "week?": r"jav|(?:7|14|15|shtatë|katërmbëdhjetë|pesëmbëdhjetë) ditë",
            "month": r"\bmua(?:j|jt|jve|jsh|ji|jin|jit)\b|\bmujor\w*",
            "month?": r"muaj|muj|\b(?:30|katër|4|gjashtë|6) (?:dit|jav)",
            "year": r"\bvit(?:i|in|it|e|et|eve|esh)?\b|\bvjet\w*",
            "year?": r"vit|vjet|vjeç|motmot|\bmot\b|\b(?:1\d|20)\d\d|sezon|(?:12|18|24|dymbëdhjetë) muaj",
            "decade": r"\bdekad\w*|\bdhjetëvjeçar\w*",
            "decade?": r"dekad|dhjet|\d0 vje|\d0-vje|zet vje|vitet",
            "century": r"\bshekul\w*|\bshekuj\w*",
            "century?": r"shekul|shekuj|qind",
        },
        "sr": {
            "second": r"\bsekund\w*",
            "second?": r"sekund|tren|čas",
            "minute": r"\bminut\w*",
            "minute?": r"minut|tren|čas|\bmin\b",
            "hour": r"\bsat(?:a|i|ima)?\b|\bčasova\b|\bsatn\w+",
            "hour?": r"sat|čas|\d[.:]\d\d|\bh\b|podne|60 minut",
            "day": r"\bdan(?:a|u|om|i|ima|e)?\b|\bdnevn\w*",
            "day?": r"dan|dnev|juč|sutra|datum|večeras|\b24|dneva|dnem",
            "week": r"\bsedmic\w*|\bsedmičn\w*|\bnedeljn\w+",
            "week?": r"nedelj|sedmi[cč]|(?:7|14|15|sedam|četrnaest|petnaest) dana",
            "month": r"\bmesec(?:a|i|u|ima|e)?\b|\bmesečn\w*",
            "month?": r"mese[cč]|\b(?:30|četiri|4|šest|6) (?:dan|nedelj)",
            "year": r"\bgodin(?:a|e|i|u|om|ama)\b|\bgodišnj\w*",
            "year?": r"godi[nš]|\blan[ei]|\blet[ao]|\b(?:1\d|20)\d\d|sezon|(?:12|18|24|dvanaest) mesec",
            "decade": r"\bdecenij\w*|\bdekad\w*",
            "decade?": r"decen|dekad|deset|\d0 god|\d0-god|-ih",
            "century": r"\bvek(?:a|u|ova|ovima|om)?\b|\bstoleć\w*",
            "century?": r"\bvek|stole|stogod|sto god|100 god",
        },
    },
)
"""Serbian *nedelja* is Sunday too, so it proves no week."""


@dataclass(frozen=True, slots=True)
class Member:
    """A word of a family in a text."""

    means: str
    """As the members of its family are named."""
    start: int
    end: int


def swapped(
    family: Family, source: str, source_language: str, target: str, target_language: str
) -> tuple[Member, Member] | None:
    """Return a word of the source, and that of the target which takes its place though it means another; or ``None``.

    That is so where the source has one that the target lacks, and the target one that the source lacks. The languages
    are ``en``, ``sq`` or ``sr``.
    """
    ours = certain(family, source, source_language)
    if not ours:
        return None
    theirs = certain(family, target, target_language)
    lost = [member for member in ours if not has(family, member.means, target, target_language)]
    new = [member for member in theirs if not has(family, member.means, source, source_language)]
    return (lost[0], new[0]) if lost and new else None


def certain(family: Family, text: str, language: str) -> list[Member]:
    """Return the words of ``family`` in a text that mean nothing else, by what they mean."""
    if not _any(family.name, language).search(f"{text}\n{text.lower()}"):
        return []
    return [
        Member(means, *found.span())
        for means, pattern in _compiled(family.name, language).items()
        if not means.endswith("?")
        for found in pattern.finditer(text)
    ]


def lost(family: Family, source: str, source_language: str, target: str, target_language: str) -> Member | None:
    """Return a word of the source that means nothing else, if the target has none of its family; else ``None``."""
    known = family.members[source_language]
    ours = [member for member in certain(family, source, source_language) if f"{member.means}?" not in known]
    if not ours or any(pattern.search(target) for pattern in _compiled(family.name, target_language).values()):
        return None
    return ours[0]


def has(family: Family, means: str, text: str, language: str) -> bool:
    """Return whether a text has, or may have, the word of ``family`` that ``means`` this."""
    known = _compiled(family.name, language)
    return any(key in known and known[key].search(text) for key in (means, f"{means}?"))


@cache
def _any(name: str, language: str) -> re.Pattern[str]:
    """Return what finds quickly whether a text has any word of a family, as it stands or in small letters."""
    words = (pattern.pattern for means, pattern in _compiled(name, language).items() if not means.endswith("?"))
    return re.compile("|".join(words).replace("(?i:", "(?:"))


@cache
def _compiled(name: str, language: str) -> Mapping[str, re.Pattern[str]]:
    members = next(family for family in FAMILIES if family.name == name).members[language]
    return {
        means: re.compile(spelt(words, language), 0 if language == "en" else re.IGNORECASE)
        for means, words in members.items()
    }


def _months(language: str) -> dict[str, str]:
    names = {
        str(number): "|".join(re.escape(form.title() if language == "en" else form) for form in forms)
        for number in _MONTHS
        for forms in [month_forms(language, number)]
    }
    if language != "en":
        return {number: rf"\b(?:{words})\b" for number, words in names.items()}
    certain = {
        number: (_IN_MONTH if number in _OTHER_WORDS else r"\b") + rf"(?:{words})(?!\w)"
        for number, words in names.items()
    }
    return certain | {f"{number}?": rf"\b(?:{words})(?!\w)" for number, words in names.items()}


def _currencies(language: str) -> dict[str, str]:
    names = {code: known.pattern for known, code in patterns(language).currencies}
    if language == "en":
        names = {code: f"(?i:{name})" for code, name in names.items()}
    certain = {
        code: "|".join([rf"(?<!\w)(?:{name}|{_MORE_FORMS.get(code, code)}|{code})(?!\w)", *_signs(code)])
        for code, name in names.items()
    }
    return certain | {f"{code}?": rf"\b(?:{name})" for code, name in _CURRENCY_STEMS.items()}


def _signs(code: str) -> list[str]:
    return [re.escape(sign) for sign, meant in SIGNS.items() if meant == code]


MONTHS: Final = Family("month", {language: _months(language) for language in ("en", "sq", "sr")})
CURRENCIES: Final = Family("currency", {language: _currencies(language) for language in ("en", "sq", "sr")})
FAMILIES: Final = (
    WEEKDAYS, MONTHS, SEASONS, DAYTIME, PERIODS, PARTS, ROUND, CURRENCIES,
    MULTIPLES, TIMES, DOZENS, SPANS, NEAR_DAYS, NEAR_PERIODS,
)  # fmt: skip
