"""Words of which one denies the other, *closed* and *open*, and what a negation in front makes of them.

*Not impossible* is *possible*, *failed to* is *did not manage to*: a text says one thing or its contrary, in one word
or in two, and a translation may choose which. Written by hand: what news says in both ways.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final

from rkslocale.language.folding import fold, form_pattern, lines_of, unfold
from rkslocale.language.negation import negation_places

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_REACH: Final = 4
"""Words that may stand between a negation and what it denies."""
_CLAUSE_END: Final = re.compile(
    r"[,;:.!?…()“”„«»\"]|\s[-–—]\s|\b(?:and|but|or|that|which|who|when|since|because|if|while|where|dhe|por|ose|që|kur|"
    r"se|nëse|sepse|ndërsa|kurse|i|a|ali|ili|nego|već|koj[aeiu]|kad|kada|jer|ako|dok|što|iako)\b"
)
_WORD: Final = re.compile(r"\w+")

_ENGLISH_NUMBER: Final = (
    r"(?:[€$£]?\d|(?:one|two|three|f(?:our|ive)|six|seven|eight|nine|ten|twelve|twenty|half)\b|"
    r"a (?:third|quarter|half|dozen)\b)"
)
_ALBANIAN_NUMBER: Final = (
    r"(?:\d|(?:një|dy|tre|katër|pesë|gjashtë|shtatë|tetë|nëntë|dhjetë|njëzet|gjysm|çerek)\w*|"
    r"(?:një|e) (?:e |të )?(?:tret|katërt)\w+)"
)
_SERBIAN_NUMBER: Final = r"(?:\d|(?:jedn|dva|dve|tri|četiri|pet|šest|sedam|osam|devet|deset|pol|treć|četvrt)\w*)"

_TABLE: Final = """
en: impossib* / possibl* possibility
sq: pamundur* pamundsh* pamundësi* / mundur mundsh* mundësi*
sr: nemoguć* / moguć*

en: prohibit* forbid* forbade ban bans banned banning / allow allows allowed permits permitted
sq: ndalo* ndalua* ndalim* / lejo* lejua* lejim*
sr: zabran* / dozvol* dopust* dopušt*

en: closed closes closing shut / open reopened opened
sq: mbyll* / hapur hapura hapet hapen
sr: zatvor* zatvar* / otvoren*

en: unavailable inaccessible / available accessible
sq: paqassh* padispon* / qassh* dispon* dispozicion
sr: nedostup* / dostup* raspolaganj*

en: unchanged unaltered / changed altered
sq: pandrysh* / ndryshua* ndryshoi ndryshojn*
sr: nepromenj* / promenil* promenio promenje*

en: exempt exempted /
sq: përjashtua* përjashtoh* liruar liruara lirohe* /
sr: oslobođ* izuzet* /

en: free_of_charge for_free admission_is_free /
sq: falas / me_pagesë
sr: besplatn* besplatan / naplaću*

en: uncommon rare rarely unusual infrequent* seldom / common often frequent frequently usual
sq: rrallë pazakon* / shpesh shpesht* zakonsh*
sr: retk* redak ređe neobič* neuobičaj* / čest* uobičaj*

en: disagree disagrees disagreed disagreement* / agree agrees agreed
sq: mospajtim* mosmarrëvesh* / pajtohe* pajtua* dakord
sr: neslag* nesuglas* / slaž* složi* saglas*

en: failed_to fails_to fail_to failing_to unable_to / managed_to manages_to manage_to succeeded_in
sq: dështo* dështua* / arriti arritën arritëm arrin arrij* ia_dol*
sr: neuspe* propust* / uspe* uspel*

en: refuse refused refuses refusing declined_to rejected rejects dismissed / agreed_to agrees_to accepted accepts accept
sq: refuz* / prano* pranua* pajtua* pajtohe*
sr: odbi* / prista* prihvat*

en: denied denies deny denying / admitted admits admit
sq: moho* mohua* / pohoi pohua* pohon pranoi pranua*
sr: porek* poriče* poric* demant* negira* / prizna*

en: lack lacks lacked lacking shortage shortages /
sq: mungo* mungu* mungesë /
sr: nedosta* manjka* /

en: prevent prevents prevented /
sq: pengo* pengua* parandalo* /
sr: spreč* /

en: excluded excludes exclude ruled_out rule_out rules_out /
sq: përjasht* /
sr: isključ* /

en: give_up gives_up gave_up giving_up /
sq: heq_dorë hoqi_dorë heqin_dorë hoqën_dorë heqim_dorë tërhiq* /
sr: odusta* /

en: stop stops stopped stopping / continue continues continued
sq: ndalo* ndalua* pusho* / vazhdo* vazhdua*
sr: zaustav* presta* / nastavi* nastavlj*

en: hide hides hid hidden hiding /
sq: fsheh* fshih* /
sr: krio krila krili krije kriju sakri* /

en: hesitate hesitates hesitated /
sq: ngurro* hezito* /
sr: okleva* /

en: boycott* / attend attended attends took_part take_part participat*
sq: bojkot* / mori_pjesë morën_pjesë marrin_pjesë merr_pjesë pjesëmarr*
sr: bojkot* / učestv* prisust* uče*_u

en: unknown / known
sq: panjohur* / njohur*
sr: nepoznat* / poznat*

en: unclear / clear
sq: paqart* / qartë qarta
sr: nejasn* nejasan / jasn* jasan

en: illegal illegally unlawful unlawfully / legal legally lawful
sq: paligjsh* kundërligjsh* jashtëligjsh* ilegal* / ligjsh* legal*
sr: nezakonit* ilegal* protivzakonit* / zakonit* legal*

en: unsafe dangerous / safe
sq: pasigurt* rrezikshëm rrezikshme* / sigurt*
sr: nebezbed* opasn* opasan / bezbed* sigurn* siguran

en: dissatisfied unsatisfied unhappy / satisfied
sq: pakënaq* / kënaqur*
sr: nezadovolj* / zadovolj*

en: incorrect inaccurate untrue / correct accurate
sq: pasakt* pavërtet* / saktë sakta
sr: netač* neistin* / tačn* tačan

en: unpaid / paid
sq: papaguar* / paguar paguara paguan
sr: neplaćen* neisplaćen* / plaćen* isplaćen*

en: unfinished incomplete / finished completed
sq: papërfundu* / përfundua*
sr: nezavršen* nedovršen* / završen* dovršen*

en: innocent acquit* / guilty convicted
sq: pafajsh* pafajës* / fajtor fajtore* fajtorë*
sr: nevin* oslobođ* / kriv kriva krivi krivim krivom

en: insufficient* inadequate* / enough sufficient*
sq: pamjaftue* / mjaft mjaftue*
sr: nedovolj* / dovolj*

en: unarmed / armed
sq: paarmatos* / armatosur*
sr: nenaoružan* / naoružan*

en: unsuccessful* / successful*
sq: pasuksess* / suksess*
sr: neuspeš* / uspeš*

en: invalid void / valid
sq: pavlefsh* / vlefsh*
sr: nevažeć* / važeć*

en: unacceptable / acceptable
sq: papranue* / pranuesh*
sr: neprihvatlj* / prihvatlj*

en: unconstitutional / constitutional
sq: jokushtetue* antikushtetue* kundërkushtetue* / kushtetue*
sr: neustav* protivustav* / ustavn* ustavan

en: unharmed unhurt uninjured unscathed / injured hurt wounded
sq: palëndua* padëmtua* / lëndua* plagos* lëndoi
sr: nepovređen* neozleđen* / povređ* ranj*

en: forget forgets forgot forgotten forgetting / remember remembers remembered
sq: harro* harrua* / kujto* mban_mend mbajnë_mend mbani_mend
sr: zaborav* / seća* pamti* zapamt*

en: opposes opposed oppose opposing / supports supported support supporting
sq: kundërshto* kundërshtua* / mbështe* përkrah*
sr: protivi* usprotivi* / podrža* podupir*

en: necessary needed / unnecessary needless
sq: nevojsh* / panevojsh*
sr: potreb* neophod* / nepotreb*

en: visible / invisible
sq: dukshëm dukshme / padukshëm padukshme
sr: vidljiv* / nevidljiv*

en: stable / unstable
sq: qëndrueshëm qëndrueshme stabil* / paqëndrueshëm paqëndrueshme jostabil*
sr: stabil* / nestabil*

en: fair / unfair
sq: drejtë / padrejtë padrejta
sr: praved* pravič* fer / nepraved* neprav*

en: safely / unsafely
sq: sigurt / pasigurt
sr: bezbedno / nebezbedno

en: far_from_over far_from_finished far_from_complete far_from_ended / nearly_over almost_over finished
sq: larg_fundit larg_përfundimit larg_së_përfunduari / në_fund drejt_fundit pranë_fundit përfundua*
sr: daleko_od_kraja daleko_od_završetka daleko_od_gotov* / pri_kraju kraju završen* gotov*
"""
"""By block, a line a language: what denies, and behind the slash what it denies. ``*`` is any ending, ``_`` a space."""

_DEGREES: Final = {
    "en": (
        (
            rf"\b(?:under|below|less than|fewer than)(?: the age of)?(?= {_ENGLISH_NUMBER})",
            rf"\b(?:over|above|more than)(?: the age of)?(?= {_ENGLISH_NUMBER})",
        ),
        (
            rf"(?<!more or )(?<!no )\b(?:less|fewer)\b(?! than {_ENGLISH_NUMBER})",
            rf"(?<!no )(?<!any )(?<!once )\bmore\b(?! than {_ENGLISH_NUMBER}| or less)",
        ),
        (
            r"(?<!\ba )(?<!the )(?<!last )(?<!past )(?<!next )(?<!every )\bfew (?:people|of|[a-z]+s (?:have|are))\b",
            r"\bmany (?:people|of|[a-z]+s (?:have|are|know))\b",
        ),
    ),
    "sq": (
        (
            rf"\b(?:nën(?: moshën)?|më pak se)(?= {_ALBANIAN_NUMBER})",
            rf"\b(?:mbi(?: moshën)?|më shumë se|më tepër se)(?= {_ALBANIAN_NUMBER})",
        ),
        (
            rf"\bmë pak\b(?! se {_ALBANIAN_NUMBER})",
            rf"\bmë (?:shumë|tepër)\b(?! se {_ALBANIAN_NUMBER})",
        ),
        (
            r"\b(?:pakkush|rrallëkush|pak (?:kush|njerëz|veta|vetë|prej|nga|banorë|qytetarë|votues))\b",
            r"\b(?:shumëkush|shumica|shumë (?:njerëz|veta|vetë|prej|nga|banorë|qytetarë|votues))\b",
        ),
    ),
    "sr": (
        (
            rf"\b(?:ispod|manje od|mlađ\w+ od)(?= {_SERBIAN_NUMBER})",
            rf"\b(?:preko|iznad|više od|starij\w+ od)(?= {_SERBIAN_NUMBER})",
        ),
        (
            rf"(?<!ili )\b(?:manj(?!in)|ređ)\w+(?! od {_SERBIAN_NUMBER}| ili)",
            rf"\bviše\b(?! od {_SERBIAN_NUMBER}| (?:puta|ne|ni|nij\w+|nis\w+|nem\w+|neć\w+|ili|njih)\b)",
        ),
        (
            r"\b(?:malobrojn\w+|retko ko|malo (?:ko|kome|ljudi|njih|građana|birača|stanovnika))\b",
            r"\b(?:mnogi|mnogima|mnogih|većina|većini|mnogo (?:ljudi|njih|građana|birača|stanovnika))\b",
        ),
    ),
}
"""Less and more: the contrary of neither is its negation, so negated they tell nothing."""

_LITOTES: Final = {
    "en": (
        r"(?:un(?!der|ti[lt]|i[fioqtv]|les)\w{4,}|in(?:accura|adequa|appropria|capab|complet|consider|correct|curab|"
        r"differ|effect|evitab|expens|frequen|signific|suffic|visib|valid)\w*|im(?:moral|mun|partial|perfect|poss|prob)"
        r"\w*|il(?:legal|logic)\w*|ir(?:regular|relev|respons|rever)\w*|dis(?:agree|appoint|hon|like|miss|put|satis|"
        r"similar)\w*|\w{3,}less|prohibit\w*|forbid\w*|ban(?:s|ned|ning)?|prevent\w*|stop\w*|exclud\w*|rul\w+ out|clos"
        r"ed|shut|forg[eo]t\w*|fail\w*|refus\w*|reject\w*|den(?:y|ies|ied)|oppos\w+|rare\w*|ignor\w*|hid(?:e|den|ing)?"
        r"|conceal\w*|hesitat\w*|without|lack|shortage|stranger|doubt\w*|exception|absent|"
        r"miss(?:es|ed)?|short of|above the law|object(?:ed|ion\w*|s)?|secret"
        r"|mistake\w*|waste\w*|delay\w*|give up|bad|have been (?:more|better|happier|prouder|clearer)|agree more)"
    ),
    "sq": (
        r"(?:pa(?:mund|zakon|njoh|ligj|qart|rënd|drejt|sigur|sakt|pranue|mjaft|arsye|kënaq|vërejt|përfill|rëndës|dob)"
        r"\w*|rrallë|mbyllur\w*|harro\w*|harrua\w*|mungo\w*|mungu\w*|mungesë|refuz\w*|moho\w*|fsheh"
        r"\w*|përjasht\w*|ngurr\w*|dysh\w*|vono\w*|vonua\w*|mbet\w* pa|mos|keq|dështo\w*|sekret|huaj)"
    ),
    "sr": (
        r"(?:da (?:se )?ne|ne(?:moguć|običn|uobičaj|poznat|zakonit|jasn|bezbedn|važn|prihvat|"
        r"opravd|osnov|primeć|pravd|znatn|bitn)\w*"
        r"|ret[kc]\w*|zabran\w*|zatvoren\w*|zaborav\w*|nedosta\w*|manjk\w*|odbi\w*|pori\w*|kri(?:je|o|la|li|ju|ti)"
        r"|isključ\w*|okleva\w*|sumnj\w*|kasni\w*|zakasni\w*|propust\w*|bez|loš\w*|tajn\w*"
        r"|odol\w*)"
    ),
}
"""What a negation in front of turns into an assertion: *not without*, *nuk vonuan*, *nije retko*."""
_FILLERS: Final = {
    "en": "longer|at|all|be|been|a|an|the|to|it|is|are|was|were|entirely|really|quite|so|very|completely|exactly",
    "sq": "është|janë|ishte|ishin|qenë|e|i|të|së|u|ka|kanë|kishte|do|aspak|më|kaq|krejt|mund|ndonjë|diçka|asgjë",
    "sr": "je|su|bio|bila|bilo|bili|bile|se|da|to|a|baš|tako|uopšte|više|sasvim|može|mogu|mogao|mogla|mogli|ni|ništa",
}
"""Words that may stand between the two."""
_HEDGES: Final = {
    "en": re.compile(
        r"\b(?:few|little|hardly|barely|scarcely|only|too|until|till|unless|rather than|instead|except|lack|"
        r"less|least)\b"
    ),
    "sq": re.compile(r"\b(?:mezi|vështirë|pakkush|tepër|fare pak|shumë pak|përveç)\b"),
    "sr": re.compile(r"\b(?:jedva|teško|malo|previše|suviše|osim)\b"),
}
"""Words that deny by halves; what they do to a word of the table is not known."""
_BEHIND: Final = re.compile(r"(?: \w+)? (?:nothing|nobody|no one|none|no|neither)\b")
"""Negations of English behind a verb."""
_DENYING: Final = {
    "en": re.compile(r"\b(?:fail(?:ed|s|ing)? to|refus(?:e|es|ed|ing) to|declin(?:e|es|ed|ing) to|unable to)\b"),
    "sq": re.compile(r"\b(?:dështo\w*|dështua\w*|refuz\w+|s'mund)(?= të\b)"),
    "sr": re.compile(r"\b(?:odbi\w+|propusti\w*)(?= da\b)"),
}
"""Verbs that deny the verb behind them, as a negation does."""
_PREPOSITIONS: Final = frozenset({"without", "pa", "bez"})
"""Negations that reach no further than their noun."""
_ASSERTED: Final = re.compile(
    r"(?:\bnot|n['’]t|\bnever) (?:forg[eo]t\w* to|hesitate to|fail\w* to)\b|"
    r"(?:\bcannot|\bcan(?:not|['’]t| not)|\bcould(?:n['’]t| not)) (?:help )?but\b|"
    r"(?:\bcannot|\bcan(?:not|['’]t| not)|\bcould(?:n['’]t| not)) (?:help \w+ing|wait to)\b"
)
"""English litotes of a verb, behind which what follows is so."""


@dataclass(frozen=True, slots=True)
class Contradiction:
    """A word of the source, and a word of the target that says its contrary."""

    source: tuple[int, int]
    target: tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Mention:
    """A word of the table, as it stands in a folded text."""

    row: int
    word: bool
    """Whether the word itself denies."""
    denies: bool
    """Whether it does with the negation in front of it."""
    negation: tuple[int, int] | None
    span: tuple[int, int]


def contradiction(source: str, target: str, languages: tuple[str, str]) -> Contradiction | None:
    """Return where the target says the contrary of what the source says; ``languages`` are ISO 639 codes of both.

    English, Albanian and Serbian. Nothing is said where a text has both contraries.
    """
    both = tuple(zip((source, target), languages, strict=True))
    ours, theirs = (_by_row(text, language) for text, language in both)
    if ours.keys().isdisjoint(theirs):
        return None
    counts = [len(negation_places(text, language)) for text, language in both]
    is_hedged = any(_HEDGES[language].search(fold(text, language)) for text, language in both)
    for row, mentions in ours.items():
        others = () if row >= 0 and is_hedged else theirs.get(row, ())
        senses = {one.denies for one in mentions}, {not other.denies for other in others}
        words = {one.word for one in mentions}, {other.word for other in others}
        is_same_word = bool(words[0] & words[1])
        is_negated = min(counts) == 0 < max(counts)
        if senses[0] == senses[1] and len(senses[0]) == 1 and (is_negated if is_same_word else counts[0] == counts[1]):
            return Contradiction(
                unfold(mentions[0].span, source, languages[0]), unfold(others[0].span, target, languages[1])
            )
    return None


def settled(source: str, target: str, languages: tuple[str, str]) -> tuple[frozenset[tuple[int, int]], ...]:
    """Return the negations of both texts that a contrary of the other accounts for: their places in each.

    *Not open* is *zatvoren*, and *closed* is *nije otvoren*. Where both texts deny a word, none is
    accounted for.
    """
    ours, theirs = (_by_row(text, language) for text, language in zip((source, target), languages, strict=True))
    common = [
        (ours[row], theirs[row])
        for row in ours.keys() & theirs.keys()
        if {one.denies for one in ours[row]} == {other.denies for other in theirs[row]}
        and any(one.negation for one in ours[row]) != any(other.negation for other in theirs[row])
    ]
    return tuple(
        frozenset(
            unfold(mention.negation, text, language)
            for both in common
            for mention in both[side]
            if mention.negation is not None
        )
        for side, (text, language) in enumerate(zip((source, target), languages, strict=True))
    )


def litotes(text: str, language: str) -> tuple[tuple[int, int], ...]:
    """Return where ``text`` denies what denies already: *not without influence*, *nuk vonuan*, in order."""
    plain = fold(text, language)
    return tuple(
        unfold((start, found.end(1)), text, language)
        for start, end in negation_places(plain, language)
        if (found := _litotes_behind(language).match(plain, end))
    )


def asserted(text: str) -> tuple[tuple[int, int], ...]:
    """Return where an English text has *cannot but*, *don't forget to* and the like: what follows is simply so."""
    return tuple(found.span() for found in _ASSERTED.finditer(text.lower()))


@cache
def _litotes_behind(language: str) -> re.Pattern[str]:
    return re.compile(rf"((?:\s+(?:{_FILLERS[language]})){{0,{_REACH}}}?\s+{_LITOTES[language]})\b")


@lru_cache(maxsize=32)
def _by_row(text: str, language: str) -> Mapping[int, tuple[_Mention, ...]]:
    """Return the words of the table that a text has; those of degree that are negated, as if it had both."""
    plain = fold(text, language)
    hits = list(_hits(plain, language))
    if not hits:
        return {}
    verbs = [each.span() for each in _DENYING[language].finditer(plain)]
    places = [place for place in negation_places(plain, language) if plain[slice(*place)] not in _PREPOSITIONS]
    negations = tuple(sorted((*places, *verbs)))
    found: dict[int, list[_Mention]] = {}
    for row, denies, span in hits:
        negation = _negation_of(plain, span, negations, is_verb=row >= 0)
        if row < 0:
            senses = {denies, not denies} if negation else {denies}
            found.setdefault(row, []).extend(_Mention(row, denies, sense, None, span) for sense in sorted(senses))
        else:
            found.setdefault(row, []).append(_Mention(row, denies, denies != (negation is not None), negation, span))
    return {row: tuple(mentions) for row, mentions in found.items()}


def _hits(plain: str, language: str) -> Iterator[tuple[int, bool, tuple[int, int]]]:
    """Yield the words of the table in a folded text: the row, whether it denies, and where it stands."""
    for found in _any_of(language).finditer(plain):
        for row, denies in _rows_of(found[0], language):
            yield row, denies, found.span()
    for row, patterns in enumerate(_degrees(language), 1):
        for denies, pattern in zip((True, False), patterns, strict=True):
            yield from ((-row, denies, found.span()) for found in pattern.finditer(plain))


def _negation_of(
    plain: str, span: tuple[int, int], negations: tuple[tuple[int, int], ...], *, is_verb: bool
) -> tuple[int, int] | None:
    """Return the negation in front of a word, within its clause and reach, or behind a verb; or None."""
    if is_verb and (found := _BEHIND.match(plain, span[1])):
        return next((place for place in negations if found.start() <= place[0] < found.end()), None)
    for place in reversed(negations):
        if place[1] <= span[0]:
            between = plain[place[1] : span[0]]
            near = not _CLAUSE_END.search(between) and len(_WORD.findall(between)) <= _REACH
            return place if near else None
    return None


@cache
def _degrees(language: str) -> tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]:
    return tuple((re.compile(less), re.compile(more)) for less, more in _DEGREES[language])


@cache
def _forms(language: str) -> tuple[tuple[int, bool, re.Pattern[str]], ...]:
    found: list[tuple[int, bool, re.Pattern[str]]] = []
    for row, line in enumerate(lines_of(_TABLE, language)):
        for denies, forms in zip((True, False), line.split("/"), strict=True):
            found += [(row, denies, re.compile(form_pattern(form))) for form in forms.split()]
    return tuple(found)


@cache
def _any_of(language: str) -> re.Pattern[str]:
    """Return what finds any word of the table."""
    forms = sorted((form.pattern for _, _, form in _forms(language)), key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(forms)})\b")


@lru_cache(maxsize=4096)
def _rows_of(word: str, language: str) -> tuple[tuple[int, bool], ...]:
    return tuple(dict.fromkeys((row, denies) for row, denies, form in _forms(language) if form.fullmatch(word)))
