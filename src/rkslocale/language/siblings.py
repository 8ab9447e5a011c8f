"""Words of one kind that exclude each other: a prosecutor is no judge, an indictment no verdict, an army no police.

Where the source has one of a kind that the target lacks, and the target another that the source lacks, the one stands
for the other. Written by hand, after the constitution and the laws of Kosovo, which are official in all three
languages. It is for texts from English.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Final

from rkslocale.language.figures.scripts import compiled

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence

_KINDS: Final = (
    {  # people of law and office
        "ombudsperson": (
            r"ombuds / avokat|institucion",
            r"avokat\w* (?:i|e|t?ë|së) popullit|ombudsperson / avokat|ombuds|institucion",
            r"ombudsman|zaštitni\w+ građana / zaštitni|institucij",
        ),
        "spokesperson": (
            (
                r"spokes(?:man|men|woman|women|person|people|persons)\b / spokes|speaker|press|said|sa(?:y|id)|"
                r"announc|voice"
            ),
            r"zëdhënës / zëdhën|zyr|fol|thën|tha\b|njoft|deklar",
            r"portparol|glasnogovorni / portparol|glasnogovor|predstavni|saopšt|služb|izjav",
        ),
        "prosecutor": (
            r"prosecut(?:or|ion) / prosecut|attorn|indict|accus|charg|plaintiff|sue[ds]?\b|suing|claimant|complain",
            r"prokuror / prokuro|akuz|padi|ndjek|paditës",
            r"tužila[cčš]|tužioc|tužilaštv / tuž|goni|optuž",
        ),
        "judge": (
            r"judges?\b / court|judg|justice|magistrat|bench|tribunal|panel|jury|trial|referee|umpire|verdict|ruling",
            r"gjyqtar|gjykatës(?:i|in|it|e|ja|jen|jes|et|ve|ve)?\b / gjyq|gjyk|arbit|referi|jur|trup",
            r"sudij / sud|suđ|žiri|presu|već",
        ),
        "lawyer": (
            (
                r"(?:lawyers?|attorneys?)\b(?! general) / law|attorn|defen[cs]e|defend|counsel|legal|solicitor|"
                r"barrister|advoc|ombuds"
            ),
            r"avokat / avokat|jurist|mbrojt",
            r"advokat / advokat|pravni|bran|zastup",
        ),
        "auditor": (r"auditors?\b / audit|account|inspect", r"auditor|revizor / audit|reviz", r"revizor / reviz"),
        "ambassador": (
            r"ambassadors?\b / ambass|embass|diplomat|envoy|charg",
            r"ambasador / ambasad|diplomat|dërguar",
            r"ambasador / ambasad|diplomat|izaslan",
        ),
        "governor": (r"governors?\b / govern", r"guvernator / guvern", r"guverner / guvern|gubern"),
        "minister": (
            r"ministers?\b / minist|premier|cabinet|secretar|\bPM\b|government|governing|chancellor|pastor|vicar",
            r"ministr / minist|kryemin|premier|qeveri|pastor|prift|kabinet",
            r"minist / minist|premijer|vlad|kabinet|sveštenik|pastor",
        ),
        "mayor": (
            r"mayors?\b / mayor|municipal|city|town|council|district|local",
            r"kryebashkiak|kryetar\w* (?:i|e|t?ë|së) komun / krye|komun|bashki|qytet",
            r"gradonačelni / gradonačel|opštin|predsedni|grad|načelni",
        ),
    },
    {  # people at work
        "police": (
            (
                r"police(?:men|man|woman)?\b / polic|officer|constab|patrol|cops?\b|sheriff|detective|station|"
                r"gendarm|security"
            ),
            r"polic / polic|patrull|agjent|hetues|forca|rend",
            r"polic / polic|murj|patrol|žandar|snag|inspektor|službeni",
        ),
        "soldiers": (
            (
                r"(?:army|soldiers?|troops|military)\b / arm|soldier|troop|milit|force|defen[cs]|conscript|"
                r"recruit|war\b|wartime|veteran|private|servic|uniform|barracks|battal|brigad|fight|KFOR|NATO|"
                r"navy|marine|salvation"
            ),
            r"ushtri|ushtar|ushtarak / ushtr|ushtar|trup|forca|armat|luft",
            r"vojsk|vojni[cčk] / voj|armij|trup|snag|oružan|rat",
        ),
        "firefighters": (
            r"fire(?:fighters?|men|man|brigade)\b|fire (?:brigade|service|crews?) / fire|blaze|rescue|flame",
            r"zjarrfikës / zjarrf|shpëtim",
            r"vatrogas / vatrog|spasila",
        ),
        "doctors": (
            (
                r"(?:doctors?|physicians?)\b / doctor|physic|medic|surge|health|p(?:a)?ediatr|specialist|ologist|"
                r"Dr\b|clinic|hospital|vet"
            ),
            r"mjek(?:u|un|ut|ë|ët|ëve|ja|jes|et)?\b|doktor / mjek|dokto|shëndet|specialist|medik|olog|veter",
            r"lekar|doktor / lekar|ljekar|dokto|medic|zdrav|hirur|specijal|olog|veterin",
        ),
        "teachers": (
            r"teachers?\b / teach|school|educat|instruct|lectur|tutor|professor|trainer|coach",
            r"mësues|mësimdhënës / mësu|mësim|arsim|profesor|pedagog|edukat|trajn",
            r"učitelj|nastavni[cčk] / učitelj|nastav|prosvet|profes|predava|pedagog|vaspit|obrazov|instruk",
        ),
        "farmers": (
            r"farmers?\b / farm|agricult|grower|peasant|rural|crop|livestock|breeder|beekeep|village|land",
            r"fermer|bujqve|bujqit / ferm|bujq|fshat|blegtor|bari|rrit|kultivu",
            (
                r"poljoprivredni[cčk]|ratar|seljak / poljoprivr|ratar|farm|selja|sel|stoč|uzgaj|gazd|proizvođ|"
                r"zemljor|odgaj|voćar"
            ),
        ),
        "miners": (
            r"miners?\b / min(?:e|ing)|pit\b|coal|crypto|bitcoin|minor",
            r"minator / miner|minator|miner|kript",
            r"rudar / rud|kript",
        ),
        "journalists": (
            (
                r"(?:journalists?|reporters?)\b / journal|report|press|media|correspond|news|photograph|broadcast|"
                r"writer|editor|anchor|columnist|told|interview"
            ),
            r"gazetar / gazet|medi|korrespond|reporter|publicist|redakt",
            r"novinar / novin|medij|reporter|dopisni|izvešt|urednik|štamp|redak",
        ),
        "drivers": (
            r"drivers?\b / driv|truck|motor|steer|car\b|wheel|vehicle|taxi|lorr|carter|haul",
            r"shofer|vozitës / shof|voz|ngas|drejt|kamion|taksi|nget|ngis|makin|vetur|pilot",
            r"vozač|šofer / voz|šofer|kamion|taksi|upravlja|vozil|pilot",
        ),
    },
    {  # what courts and parties to a case write
        "indictment": (
            r"indictments?\b / indict|charge|accus|prosecut",
            r"aktakuz / akuz|padi",
            r"optužnic / optuž|tužb|tereti",
        ),
        "verdict": (
            (
                r"verdicts?\b|judgements?\b|judgments?\b / verdict|ruling|rule[ds]?\b|judg|sentenc|decision|decid|"
                r"convict|guilty|acquit|court|order|conclu|opinion|view"
            ),
            r"aktgjykim|verdikt / aktgjyk|verdikt|vendim|gjyk|dën|mendim|përfund|opinion|vlerës",
            r"presud / presu|odluk|osu[dđ]|rešenj|ocen|sud|mišljenj|zaključ",
        ),
        "lawsuit": (
            (
                r"lawsuits?\b / suit|sue[ds]?\b|suing|claim|complain|charge|action|case\b|legal|accus|prosecut|"
                r"litigat|plaintiff"
            ),
            r"padi(?:a|në|së|të|ve)?\b / padi|ankes|kallëz|gjyq|proce|kërkes",
            r"tužb / tuž|spor|zahtev|prijav|sud",
        ),
        "appeal": (
            r"appeal(?:s|ed)? (?:against|was|were|has|to the) / appeal|complain|object|griev|call|concern|plea",
            r"ankesë|ankesa / ankes|apel|thirr|kërk|lut|ankim",
            r"žalb / žal|apel|poziv|molb|prigovor|privla|pritužb",
        ),
    },
    {  # elections
        "early": (
            r"(?:early|snap) (?:\w+ )?elections? / early|snap|extraordin|sooner|ahead|before|special",
            r"zgjedhj\w* (?:\w+ )?(?:t?ë )?(?:parakohshme|jashtëzakonshme) / parakoh|jashtëzak|hershm|para ",
            r"(?:prevremen|vanredn)\w+ (?:\w+ )?izbor / prevrem|vanred|rani|pre ",
        ),
        "local": (
            r"(?:local|municipal) (?:\w+ )?elections? / local|municip|mayor|council|communit|town|city",
            r"zgjedhj\w* (?:t?ë )?(?:lokale|komunale|vendore) / lokal|komun|vendor|bashki",
            r"(?:lokaln|opštinsk|komunaln)\w+ (?:\w+ )?izbor / lokaln|opštin|komun|mesn|grad",
        ),
        "parliamentary": (
            (
                r"(?:parliamentary|general|legislative|national) elections? / parliament|general|legislat|"
                r"national|assembl|house|MPs|lawmaker"
            ),
            (
                r"zgjedhj\w* (?:e |t?ë )?(?:parlamentare|përgjithshme|kombëtare|legjislative) / parlament|"
                r"përgjith|qendror|kuvend|kombëtar|nacional|legjislat"
            ),
            r"(?:parlamentarn|opšt|skupštinsk)\w+ (?:\w+ )?izbor / parlament|opšt|skupšt|republič|nacional|državn",
        ),
        "presidential": (
            r"presidential (?:\w+ )?elections? / presiden|head of state",
            r"zgjedhj\w* (?:t?ë )?presidenciale / presid",
            r"predsedničk\w+ (?:\w+ )?izbor / predsedni",
        ),
    },
    {  # prison sentences
        "suspended": (
            (
                r"suspended (?:\w+[ -]){0,3}(?:sentence|prison|jail|term|imprisonment) / suspend|condition|"
                r"probation|parole"
            ),
            r"(?:burg\w*|dënim\w*) (?:me )?kusht / kusht|pezull",
            r"(?:uslovn\w+ (?:kazn|zatvor|osud)|kazn\w+ uslovn) / uslov",
        ),
        "to be served": (
            r"unsuspended / effect|actual|real\b|serve|immediate|unsuspended|behind bars|full",
            r"(?:burg\w*|dënim\w*) efektiv / efekt|vuaj|vuajt",
            (
                r"efektivn\w+ (?:\w+ )?(?:kazn|zatvor)|bezuslovn\w+ (?:kazn|zatvor)|kazn\w+ efektivn / efekt|"
                r"bezuslov|izdrž"
            ),
        ),
    },
    {  # powers of a state
        "government": (
            (
                r"governments?\b / govern|cabinet|executive|administr|minist|state|authorit|official|premier|"
                r"\bPM\b|ruling|rule|coalition|Downing|White House|Kremlin|capital|regime|in power|incumbent|"
                r"federal|public"
            ),
            r"qeveri(?:a|së|në|e|je)?\b / qever|kabinet|ekzek|shtet|minist|pushtet|autorit|administr|Shtëpi",
            r"vlad(?:a|e|i|u|om)\b / vlad|kabinet|minist|držav|vlast|izvršn|premij|administr|Kuć",
        ),
        "parliament": (
            (
                r"(?:parliament|(?-i:Assembly)|legislature)\b(?!ary) / parliament|assembl|legislat|lawmak|deput|"
                r"\bMPs?\b|house|chamber|congress|senat|speaker|Bundestag|floor|plenar|session|elected|sitting|"
                r"coalition|opposition|seats?\b"
            ),
            (
                r"kuvend(?:i|it|in)?\b|parlament(?:i|it|in)?\b / kuvend|parlam|asamble|deput|ligjv|legjis|seanc|"
                r"dhom|senat|mbledhj"
            ),
            (
                r"skupštin(?:a|e|i|u|om)\b|parlament(?:a|u|om)?\b / skupšt|parlam|poslan|zakonodav|sedni[cč]|dom|"
                r"senat|kongres"
            ),
        ),
    },
)
"""Of each kind, and each word of it: English, Albanian and Serbian (in Latin letters), as regular expressions.

In front of the slash stands what surely says it, behind it what may say it too, or speaks of it. All are blind to
capitals and begin where words begin."""
_LANGUAGES: Final = ("en", "sq", "sr")


@dataclass(frozen=True, slots=True)
class Sibling:
    """A word of a target that stands for another of its kind."""

    said: str
    """The words of the source that it stands for."""
    start: int
    end: int
    """Where it is in the target; the end is exclusive."""


@dataclass(frozen=True, slots=True)
class _Word:
    """A word of a kind: by language what surely says it, and what may."""

    surely: dict[str, re.Pattern[str]]
    perhaps: dict[str, re.Pattern[str]]


def exchanged(source: str, target: str, language: str) -> Iterator[Sibling]:
    """Yield, of each kind, what ``target`` has in place of a word of ``source`` that it lacks.

    ``source`` is English, ``target`` in ``language``: ``sq``, or ``sr`` in either script.
    """
    for any_of, kind in _kinds():
        if any_of["en"].search(source) and any_of[language].search(target):
            lost = next(_lacking(kind, source, target, ("en", language)), None)
            other = next(_lacking(kind, target, source, (language, "en")), None) if lost else None
            if lost and other:
                yield Sibling(lost[0], *other.span())


def _lacking(kind: Sequence[_Word], text: str, other: str, languages: tuple[str, str]) -> Iterator[re.Match[str]]:
    """Yield where ``text`` surely has a word of ``kind`` that ``other`` cannot have."""
    for word in kind:
        said = word.surely[languages[0]].search(text)
        if said and not word.perhaps[languages[1]].search(other):
            yield said


@cache
def _kinds() -> tuple[tuple[dict[str, re.Pattern[str]], tuple[_Word, ...]], ...]:
    """Return the words of each kind, and what finds any of them."""
    return tuple(
        (
            {
                language: compiled(
                    r"\b(?:" + "|".join(columns[place].split(" / ")[0] for columns in kind.values()) + ")", language
                )
                for place, language in enumerate(_LANGUAGES)
            },
            tuple(_word(columns) for columns in kind.values()),
        )
        for kind in _KINDS
    )


def _word(columns: tuple[str, str, str]) -> _Word:
    surely, perhaps = {}, {}
    for language, column in zip(_LANGUAGES, columns, strict=True):
        first, second = column.split(" / ")
        surely[language] = compiled(rf"\b(?:{first})\w*", language)
        perhaps[language] = compiled(rf"\b(?:{first}|{second})", language)
    return _Word(surely, perhaps)
