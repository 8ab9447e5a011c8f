"""Courts, ministries and offices that are taken for others, and words of law that are taken in their other sense.

*The Speaker adjourned* is a person, no *zvučnik*; *a trial* in court is no *proba*; the Minister of Health is not that
of Justice. Written by hand, after the constitution and the laws of Kosovo, which are official in all three languages,
and after what engines write in their place. It is for texts from English.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Final

from rkslocale.language.figures.scripts import compiled

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Mapping

_SQ_COURT: Final = r"\bgjykat\w* (?:[eë]|së|të) ?(?-i:[A-ZÇË])\w+|\bgjykat\w* (?-i:[A-ZÇË])\w+"
"""A court that has a name of its own."""
_SR_COURT: Final = (
    r"\b(?!na[dj]|drug|postoj|ovi|isti)\w+(?:[nv]i|nog|nom|nim|ski|skog|skom)\s+(?:sud(?:a|u|om)?|dvor\w*)\b"
)
"""A court with an adjective other than *nadležni*, *najviši*, *isti*."""


@dataclass(frozen=True, slots=True)
class Sense:
    """What words of an English text mean, by how it is said. All are regular expressions, blind to capitals."""

    said: str
    """What stands in the source."""
    sq: tuple[str, str]
    """What a translation into Albanian has, and what it has by mistake. Where the first stands, nothing is wrong."""
    sr: tuple[str, str]
    """The same for Serbian, in Latin letters."""
    unless: str
    """What in the source may be meant by the mistake."""


_SENSES: Final = (
    Sense(
        r"\bprime minister\b",
        (r"kryemin|premier|qeveri|ministri i parë", r"\bpresident\w*"),
        (r"premijer|vlad", r"\bpredsedni[kc]\w*"),
        unless=r"president|chair|speaker|head|leader|mayor",
    ),
    Sense(
        r"\bpresident\b",
        (r"president|kryetar|shef|kre[ur]", r"\bkryeministr\w*"),
        (r"predsedni|šef|čeln", r"\bpremijer\w*"),
        unless=r"prime|minister|vice|premier",
    ),
    Sense(
        r"\b(?-i:Speaker)\b|\bspeaker of (?:the )?(?:assembly|parliament|house)",
        (r"kryetar|kryeparlamentar", r"\b(?:folës|altoparlant|spiker)\w*"),
        (r"predsedni|predsedava|spiker", r"\b(?:zvučni[kc]|govorni[kc])\w*"),
        unless=r"loudspeak",
    ),
    Sense(
        r"\bmayors?\b",
        (r"kryetar|kryebashkiak|kryekomunar|komun", r"\b(?:deputet|guvernator|prefekt)\w*"),
        (r"gradonačelni|predsedni|opštin", r"\b(?:poslani[kc]|guverner)\w*"),
        unless=r"\bMPs?\b|deput|lawmaker|legislat|prefect|govern|parliament",
    ),
    Sense(
        r"\bdeputy (?:prime |foreign )?(?:minister|mayor|director|speaker|chair|head|commander|governor)",
        (r"zëvendës|zv[./]|nën", r"\bdeputet\w*"),
        (r"zameni|potpredsedni|pomoćni|zam\.", r"\bposlani[kc]\w*"),
        unless=r"\bMPs?\b|lawmaker|parliament|assembly",
    ),
    Sense(
        r"\btrials?\b",
        (r"gjyk|proces|seanc|drejtësi", r"\b(?:prov[aëe]|provim|test)\w*"),
        (r"sud|suđ|proces|ročišt", r"\b(?:prob[aeuo]|ispitivanj|iskušenj)\w*"),
        unless=r"clinic|medic|vaccin|drug|patient|trial and error|test|evidence|proof|trial (?:run|period|basis)",
    ),
    Sense(
        r"\bdetention\b|\bremand",
        (r"paraburg|ndal|arrest|mba[jh]", r"\b(?:dënim|burgim)\w*"),
        (r"pritvor|zadrža|uhapš|hapš", r"\b(?:kazn[aeiou]|osud|presud)\w*"),
        unless=r"sentence|convict|prison|jail|punish|penalt|ruling|verdict|condemn",
    ),
    Sense(
        r"\bsentenced\b|\bprison sentence|\bjail sentence",
        (r"dën|burg", r"\bfjali\w*"),
        (r"osu[dđ]|kazn|kažnj|presu[dđ]|zatvor|robij", r"\brečenic\w*"),
        unless=r"\bwords?\b|paragraph|grammar|phrase|wrote|written",
    ),
    Sense(
        r"confidence motion|\bmotions? (?:against|of (?:no|censure|confidence)|was (?:passed|rejected|tabled))",
        (r"mocion|propozim|kërkes", r"\blëvizj\w*"),
        (r"predlog|inicijativ|zahtev|glasanj", r"\b(?:kretanj|pokret)\w*"),
        unless=r"movement",
    ),
    Sense(
        r"\bconstitutional court",
        (r"kushtetu", _SQ_COURT),
        (r"\bustavn", _SR_COURT),
        unless=r"(?:supreme|basic|special|criminal) court|court of (?:appeal|human|justice)|european court",
    ),
    Sense(
        r"\bsupreme court",
        (r"suprem|\blart", _SQ_COURT),
        (r"\bvrhovn|\bkasacion", _SR_COURT),
        unless=r"(?:constitutional|basic|special|criminal) court|court of (?:appeal|human|justice)|european court",
    ),
    Sense(
        r"\bbasic court",
        (r"themelor", _SQ_COURT + r"|\bgjykat\w* bazik\w*"),
        (r"\bosnovn", _SR_COURT),
        unless=r"(?:supreme|constitutional|special|criminal) court|court of (?:appeal|human|justice)|european court",
    ),
    Sense(
        r"\bcourts? of appeals?\b|\bappeals? court",
        (r"apel", _SQ_COURT),
        (r"apelacion|drugostepen", _SR_COURT + r"|\bsud\w* (?:poziva|apela|žalbi)\b|\bpozivn\w+ sud\w*"),
        unless=r"(?:supreme|constitutional|basic|special|criminal) court|court of (?:human|justice)|european court",
    ),
    Sense(
        r"\bmembers? of parliament\b|\blawmakers?\b|\bMPs\b",
        (r"deput|ligjvën|parlament|anëtar", r"\b(?:avokat|jurist)\w*"),
        (r"poslani|parlament|zakonodav|član", r"\b(?:advokat|pravni[kc])\w*"),
        unless=r"lawyer|attorney|counsel|legal",
    ),
    Sense(
        r"\bpolling stations?\b",
        (r"votim|zgjedh", r"\b(?:stacion|anket)\w*"),
        (r"bira[čl]|glasa[čl]", r"\b(?:stanic|anket)\w*"),
        unless=r"bus|train|railway|police station|radio|survey",
    ),
    Sense(
        r"\bballots?\b",
        (r"votim|vot[aeëiu]|fletë|zgjedh", r"\b(?:balet|balot)\w*"),
        (r"glas|listi|izbor", r"\b(?:balet|balot)\w*"),
        unless=r"ballet",
    ),
    Sense(
        r"\bruling (?:party|coalition)",
        (r"pushtet|qeveris|sundu|drejtu", r"\b(?:aktgjykim|vendim)\w*"),
        (r"vla[ds]|vodeć", r"\b(?:presud|odluk)\w*"),
        unless=r"verdict|judg|decision|decid|court",
    ),
    Sense(
        r"\bacting (?:prime|deputy|minister|president|director|mayor|head|speaker|chief|chair|governor|commander)",
        (r"ushtrues|detyrë|u\.\s?d\.|përkohsh", r"\b(?:aktor|aktr|aktiv|veprues)\w*"),
        (r"vršil|dužnost|v\.\s?d\.|privremen|tehničk\w+ (?:premijer|ministar|direktor)", r"\bglum\w*"),
        unless=r"actor|actress|theatre|theater|film|active",
    ),
    Sense(
        r"\bsentences? of |\b(?:upheld|reduced|serving|suspended|increased|commuted) (?:\w+ )?sentences?\b",
        (r"dën|burg|aktgjyk", r"\bfjali\w*"),
        (r"kazn|kažnj|presu[dđ]|osu[dđ]|zatvor\w* kazn|robij", r"\brečenic\w*"),
        unless=r"\bwords?\b|paragraph|grammar|phrase|wrote|written",
    ),
    Sense(
        r"\bombuds(?:person|man|woman)",
        (r"popullit|ombudsperson", r"\bperson\w* ombud\w*|\bombud\b"),
        (r"ombudsman|zaštitni", r"\bosob\w+ ombud\w*|\bombud(?:sperson|sosob)\w*"),
        unless=r"\bOmbud\b",
    ),
    Sense(
        r"\b(?:tax|customs) (?:office|administration|authorit|agency|service)",
        (r"tatim|dogan|fisk", r"\btaksi?\w*"),
        (r"porez|pores|carin|fisk", r"\btaksi\w*"),
        unless=r"\btaxis?\b|\bcabs?\b|\bfees?\b|\bcharges?\b",
    ),
    Sense(
        r"\b(?:draft |passed (?:the|a) |adopted (?:the|a) |vetoed (?:the|a) )bills?\b|\bbills? (?:on|amending)\b",
        (r"ligj|akt", r"\bfatur\w*"),
        (r"zakon|predlog|akt", r"\bračun\w*"),
        unless=r"invoice|electric|water|paid|pay",
    ),
    Sense(
        r"\bcharged with\b|\b(?:criminal|murder|corruption|fraud|terrorism) charges\b|\bpress(?:ed)? charges\b",
        (r"akuz|padi|dysho|ngark\w* me det", r"\b(?:ngarkes|mbush|tarif)\w*"),
        (r"optuž|tere[tć]|prijav|tužb|sumnj", r"\b(?:punjenj|napun|naplat|naplać|troškov)\w*"),
        unless=r"batter|electric|fee|price|cost",
    ),
)

_PORTFOLIOS: Final = {
    "health": ("health", "shëndet", "zdrav"),
    "justice": ("justice", "drejtësi", "pravd|pravosu"),
    "finance": ("financ|treasury", "financ|thesar", "finansi"),
    "education": ("education", "arsim|edukim", "obrazov|prosvet"),
    "interior": ("interior|internal affairs|home", "brendshm", "unutrašnj"),
    "foreign": ("foreign", "jashtm", "spoljn|inostran|vanjsk"),
    "defence": ("defen[cs]e", "mbrojt", "odbran"),
    "economy": ("econom", "ekonomi", "ekonomi|privred"),
    "agriculture": ("agricultur", "bujqësi", "poljoprivred"),
    "culture": ("cultur", "kultur", "kultur"),
    "infrastructure": ("infrastructur|transport", "infrastruktur|transport", "infrastruktur|saobraćaj|transport"),
    "environment": ("environment", "mjedis|ambient", "sredin|ekologi|ambijent"),
    "labour": ("labou?r", "punës", r"\brad[au]?\b"),
    "trade": ("trade|commerce", "tregti", "trgovin"),
    "energy": ("energ", "energ", "energ"),
}
"""What a ministry is for, and how the words for it begin in English, Albanian and Serbian."""
_LANGUAGES: Final = ("en", "sq", "sr")
_MINISTRIES: Final = {
    "en": r"(?:\b(\w+) )?\bminist(?:er|ry)\b(?: (?:of|for) (?:the )?(\w+(?: affairs)?))?",
    "sq": r"\bminist(?:ër|r)\w* (?:[iesët]+ )?(?:punëve )?(?:[iesët]+ )?(\w+)",
    "sr": r"\bminist(?:ar|r)\w* (?:za )?(\w+)",
}
"""A minister or a ministry, with the word before it, and the first one behind it that says of what."""


@dataclass(frozen=True, slots=True)
class Mistake:
    """Words of a target that cannot be what the source says."""

    said: str
    """The words of the source."""
    start: int
    end: int
    """Where the mistake is in the target; the end is exclusive."""
    portfolio: bool = False
    """Whether it is a minister or a ministry that is taken for another."""


def mistaken(source: str, target: str, language: str) -> Iterator[Mistake]:
    """Yield what ``target``, in ``language`` (``sq``, or ``sr`` in either script), has in place of words of ``source``.

    ``source`` is English. Each mistake is one for which the target has no right word anywhere.
    """
    for said, unless, languages in _senses():
        found = said.search(source)
        if found is None or unless.search(source):
            continue
        right, wrong = languages[language]
        mistake = wrong.search(target)
        if mistake is not None and not right.search(target):
            yield Mistake(found[0], *mistake.span())
    yield from _other_ministry(source, target, language)


def _other_ministry(source: str, target: str, language: str) -> Iterator[Mistake]:
    lost = {what: span for what, span in _portfolios(source, "en").items() if not _has(target, language, what)}
    if lost:
        for what, (start, end) in _portfolios(target, language).items():
            if not _has(source, "en", what):
                first = next(iter(lost.values()))
                yield Mistake(source[slice(*first)], start, end, portfolio=True)
                return


def _portfolios(text: str, language: str) -> Mapping[str, tuple[int, int]]:
    """Return what the ministers and ministries in ``text`` are for, and where they stand."""
    found: dict[str, tuple[int, int]] = {}
    for place in _ministry(language).finditer(text):
        for what, stem in _stems(language).items():
            if any(stem.match(word) for word in place.groups() if word):
                found.setdefault(what, place.span())
    return found


def _has(text: str, language: str, what: str) -> bool:
    return bool(_stems(language)[what].search(text))


@cache
def _ministry(language: str) -> re.Pattern[str]:
    return compiled(_MINISTRIES[language], language)


@cache
def _stems(language: str) -> Mapping[str, re.Pattern[str]]:
    return {what: compiled(words[_LANGUAGES.index(language)], language) for what, words in _PORTFOLIOS.items()}


@cache
def _senses() -> tuple[tuple[re.Pattern[str], re.Pattern[str], Mapping[str, tuple[re.Pattern[str], ...]]], ...]:
    return tuple(
        (
            compiled(sense.said, "en"),
            compiled(sense.unless, "en"),
            {
                language: tuple(compiled(words, language) for words in both_ways)
                for language, both_ways in (("sq", sense.sq), ("sr", sense.sr))
            },
        )
        for sense in _SENSES
    )
