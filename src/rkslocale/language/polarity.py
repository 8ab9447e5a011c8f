"""Words of opposite meaning: *rise* and *fall*, *before* and *after*, in English, Albanian and Serbian.

Each line of the table has a word and its opposite in each language, as stems. Behind the bar stands what may say the
same, or be taken for it, but is too vague to be evidence: it speaks against a swap, never for one. The stems are those
of nouns and verbs alike. Learnt by reading what 29,095 sentences in the three languages have for each other.
"""

# ruff: noqa: E501 -- the table has a line per language

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final

from rkslocale.language.folding import fold, form_pattern, lines_of, unfold

if TYPE_CHECKING:
    from collections.abc import Iterator

_WORD: Final = re.compile(r"\w+")
_TABLE: Final = """
en: rise rises rising rose risen increase* grow grows grew growth growing climbed | higher raise* expand* widen* gain* up / fall falls falling fell fallen decrease* decline* drop drops dropped dropping dwindl* | down lower* shrink* shrank reduc* cut* slip* slid* halve* sink* sank fall_of weaken* smaller autumn
sq: rrit* u_shtua u_shtuan rritje* | dakord ngrit* shto* zgjer* shtua* / ra ranë rënie* rënë bie bien ulet ulen u_ul u_ulën ulje* zvogël* zvogëlu* u_pakësua* | tkurr* ul* pakës*
sr: porasl* porast* poveća* raste rastu rast rastao rasla raslo rasli skoči* | podig* proširi* dig* poskup* / pao pala palo pali pale pad pada padaju padne smanj* opal* opad* | pade* spust* snizi* pojeft* skrati* slabi* prepolov*

en: arrested arrest arrests | detain* custody seized / released freed release | let_go free acquit* liberat* publish* issu*
sq: arrest* | ndal* paraburg* kap* / liroi lirua* liruan lirim* liro* | lirë lësho* nxori publik* shpall*
sr: uhaps* hapše* hapsi* | privede* pritvor* zadrža* / oslobo* pušten* pustil* pustio | izašao objav* slobod*

en: woman women | female* girl* lady mother* wife* wives / man men | male* boy* guy husband* father* people
sq: grua* gra gratë grave gratë* grate* | fem* vajz* nën* zonj* / burr* meshkuj* burrat mashkull* | njeri* djal* djem* njerëz* person*
sr: žena žene ženu ženi ženama ženom | devoj* majk* ženk* ženski* suprug* udat* ženi* / muškarac muškar* muževi | čove* ljud* mušk* muž* momk* dečak*

en: north northern | / south southern | southeast* southwest*
sq: veri* | / jug* | jugu jugperënd* jugore
sr: sever* | / jug* južn* | jugo*

en: east eastern | / west western |
sq: lindje* lindor* | orient* / perëndim* | oksident*
sr: istok* istočn* | bliskoistoč* / zapad* | zapal* zapadn*

en: before | prior earlier until ago ahead front previous* former* first last by yet eve already pre* then past above look*_after / after | since behind later then once following* next from upon when over post* follow* now subsequent*
sq: para përpara | parë derisa deri / pas pasi | prapa më_vonë mbas më_pas pastaj
sr: pre | ispred prethod* ranije do pred uoči / posle nakon | iza pošto kasnije potom zatim otkako

en: more_than | exceed* above over at_least beyond / less_than fewer_than | below almost nearly under
sq: më_shumë_se më_tepër_se | mbi kalo* tejkal* së_paku / më_pak_se | gati nën
sr: više_od | preko iznad najmanje premaš* / manje_od | gotovo skoro ispod

en: supports supported supporting support | backed back in_favo* help* endors* approv* back* / opposes opposed opposing oppose opposition | against contrary oppon* critic* reject* opposite*
sq: mbështe* përkrah* | ndihm* favor* pro / kundërsht* | kundër opozit* refuz*
sr: podrž* podršk* podršc* podupir* | za pomo* / protiv* usprotivi* | opozici* protivni* odbi*

en: accepted accept accepts accepting approved approve approves approval adopted adopt adopts | pass* agree* admit* take* took receiv* endors* / rejected reject rejects rejecting refused refuse refuses refusal declined | dismiss* deny* denied turn* den* not no veto* vote*_down thr*
sq: prano* pranua* miratoi miratua* miratoj* miratim* | kalo* pajto* aprovo* / refuz* hodhi_poshtë hedh_poshtë hodhën_poshtë rrëzoi | moho* nuk kundërsht* hed* hodh* hidh* rrëz* s
sr: prihvat* odobri* odobren* usvoji* usvojen* usvaj* | prim* sagla* prist* / odbi odbi* odbac* odbij* | nij* nis* ne

en: won wins win winning winner winners victory | beat* defeat* gain* advanc* qualif* reach* progress* / lost loses lose losing loser losers defeat | defeat* miss* beat* beaten
sq: fit* fitor* fitim* mundi kualifik* | mund* triumf* / humb* | mund* disfat* humb
sr: pobed* osvoji* plasira* kvalifik* | dobi* savlad* / izgub* gubi* poraz* | pobeđen* porazi*

en: opened open opens opening reopened reopen | inaugurat* unlock* / closed close closes closing closure shut shuts | close* near* closely block* seal* end* conclu* off
sq: hap hapi hapet hapen hapur hapën hapje* punon punojnë | çel* rihap* inaugur* shpall* / mbyll* | bllok* afër
sr: otvor* otvar* radi rade | / zatvor* zatvar* | zatvoren* blok* zaključ*

en: first | initial* / last final | latest past final* year week month night summer
sq: i_parë e_parë të_parë së_parë | parë para parën fillim* / i_fundit e_fundit të_fundit së_fundit | fundit fund kaluar vjet mbrëm*
sr: prvi prva prvo prve prvu prvog prvom prvih prvim | početn* najpre prvenst* / poslednj* | konačn* zadnj* prošl*

en: bought buys buy buying purchase purchased | acquir* buyer* shop* get* / sold sells sell selling sale | seller* sales for_sale trad* market*
sq: blej* bleu blenë blerë blerje* blerj* | bler* merr* / shit* shes* shet | tregt*
sr: kupi* kupov* kuplj* | kupac kupc* otkup* naba* / prodat* prodao prodal* prodaj* | prodav* trgov* rasprod*

en: banned ban bans banning forbidden forbid* forbade prohibit* prohibited | not no outlaw* bar* / allowed allows allow allowing permitted permit permits | let lets enabl* able can may
sq: ndalo* ndalohet ndalua* ndalim* | ndal* pengo* nuk / lejo* lejua* | leje* mund mundës* lë la lanë
sr: zabran* | sprečav* ne / dozvol* dopušt* dopust* | može mogu omoguć*

en: higher highest | rise* more above better up high tall* / lower lowest | less below down fell low cheap* under*
sq: më_i_lartë më_e_lartë më_të_lartë më_të_lartën më_të_larta | lart* rrit* mbi / më_i_ulët më_e_ulët më_të_ulët më_të_ulëta | ulët ulë* ulët* pak nën
sr: viši viša više viših višu najviš* | visok* već* / niži niža niže nižu nižih najniž* | nisk* manj* ispod

en: better best improved improve improves improvement | good well / worse worst worsened worsen deteriorat* | bad poor* badly
sq: më_mirë më_i_mirë më_e_mirë më_të_mirë përmirës* | mir* / më_keq përkeqës* më_i_keq më_e_keqe | keq*
sr: bolj* najbolj* poboljša* | dobr* / gor* najgor* pogorša* | loš* gore gorivo

en: left_wing left-wing | / right-wing right_wing |
sq: e_majtë të_majt* | majt* / e_djathtë të_djathtë të_djathta | djatht*
sr: levic* levičar* | lev* / desnic* desničar* | desn* pravo

en: began begins begin started starts start starting beginning | launch* open* since / ended ends end ending finished finishes finish | stop* clos* complet* conclu* final* over last*
sq: fill* nis nisi nisin nisën nisur nisë nisje* | start* hap* / mbaro* përfundo* përfundua* mbarua* | fund* mbyll* kry* ndal*
sr: poče* počin* započ* kren* | od otvor* / završ* okonč* | kraj* prest* zatvor* zaključ*

en: guilty convicted convicts convict convicting conviction | sentenc* jailed / innocent acquitted acquits acquit acquitting acquittal | not freed free releas* wrongful*
sq: fajtor* fajësi* dënua* dënoi dënuan dënon | dënim* dëno* burg* / pafajsh* pafajës* liro* lirua* | lir*
sr: kriv krivi kriva krivim krivom osuđ* osudi* | kazn* / nevin* oslobođ* oslobodi* | ne nij*

en: import imports imported importing | / export exports exported exporting |
sq: import* | / eksport* |
sr: uvoz* uvez* | / izvoz* izvez* |

en: day daytime | / night overnight | midnight evening
sq: ditën ditës | dit* / natën natës | nat* mbrëm*
sr: danju | dan* / noću | noć* noc* večer*

en: richest rich richer wealthy | / poorest poor poorer | bad
sq: pasur* | / varfër* varfr* varfëri* | dob*
sr: bogat* | / siromaš* | loš*

en: cheaper cheap | / expensive dearer costly | dear*
sq: lirë | / shtrenjt* |
sr: jeftin* | / skup skupa skupo skupi skuplj* | skupšt*

en: strengthen* strengthened | / weaken* weakened |
sq: forco* forcu* përforc* | fuq* / dobës* |
sr: ojača* jača* ojač* | snaž* / slabi* oslabi* oslabl* |

en: attacked attack attacks attacking | / defended defend defends defending |
sq: sulm* | / mbroj* mbrojt* mbron |
sr: napad* napa* | / brani* odbrani* branil* |

en: majority | most / minority | minor*
sq: shumic* | / pakic* |
sr: većin* | / manjin* |

en: winter | / summer |
sq: dimër* dimr* | / verë verës verën | ver*
sr: zim* | / let* | leti letel*

en: morning | / evening tonight | night*
sq: mëngjes* paradite | / mbrëmj* mbrëmë sonte |
sr: jutr* ujutru | / veče* večeras uveče |

en: older oldest | old / younger youngest | young* new*
sq: vjetër* vjetra moshuar* vjetr* | plak* / ri rinj re reja | rinj*
sr: star* najstarij* | / mlad* najmlađ* | nov*

en: hot warm warmer hotter | / cold colder |
sq: nxeht* ngroht* | / ftoht* |
sr: vruć* topao topli* toplij* toplo | topl* vrel* / hladn* | hlad*

en: alive | / dead |
sq: gjallë | / vdekur* |
sr: živ živa živi živih | / mrtv* |

en: success successful succeeded | manage* / failure failed fails fail |
sq: sukses* | / dështo* dështua* |
sr: uspeh* uspešn* uspel* uspeo | / neuspe* propa* propal* |

en: inside indoors | / outside outdoors |
sq: brenda | / jashtë |
sr: unutra unutar | / napolj* izvan |

en: positive | / negative |
sq: pozitiv* | / negativ* |
sr: pozitivn* | / negativn* |

en: legal lawful | / illegal unlawful illegally unlawfully |
sq: ligjsh* ligjore ligjërisht | / paligjsh* kundërligjsh* jashtëligjsh* ilegal* |
sr: zakonit* legaln* | / nezakonit* ilegaln* protivzakonit* |

en: possible | / impossible |
sq: mundur mundsh* | / pamundur pamundsh* |
sr: moguć* | / nemoguć* |

en: safe secure | / unsafe dangerous |
sq: sigurt* | siguri* / pasigurt* rrezik* |
sr: bezbedn* sigurn* | / nebezbedn* opasn* |

en: known | / unknown |
sq: njohur* | / panjohur* |
sr: poznat* | / nepoznat* |

en: upheld uphold upholds upholding | confirm* reject* dismiss* / overturned overturn overturns overturning quashed annulled | reject* dismiss* cancel* revers*
sq: vërtet* la_në_fuqi lanë_në_fuqi lë_në_fuqi | konfirm* refuz* hedh* hodh* / rrëzoi rrëzua* rrëzuan anuloi anulua* shfuqizoi prishi | hodh* refuz* ndrysh*
sr: potvrdi* potvrđ* | odbi* odbac* / ukinu* poništ* oborio oborila oborilo oborili | preinač* odbac* odbi*

en: draw drew draws drawn tied tie | equal* level* 1-1 2-2 3-3 0-0 / won win wins winning winner winners victory | beat* defeat* gain* drawing
sq: barazim* barazoi barazuan barazo* | baraz* / fitor* fitoi fituan fiton fitojn* mundi mundën | fit* mund* triumf*
sr: nerešen* remi | izjednač* bod* / pobed* | osvoj* savlad* dobi*

en: draw drew draws drawn | tied tie equal* level* / lost loses lose losing loser losers defeat | defeat* miss* beat* beaten
sq: barazim* barazoi barazuan | baraz* / humbi humbën humbje* humb humbin disfat* | mund*
sr: nerešen* remi | izjednač* bod* / izgub* poraz* | gub*

en: in_favour in_favor | for / against | oppos* contrary
sq: pro vota_për në_favor | për mbësht* / kundër | kundërsht* ndaj
sr: glas*_za za_i glasali_su_za glasao_je_za u_korist u_prilog | za podrž* / protiv | usprotiv* suzdrž*

en: votes_in_favo* vote_in_favo* voted_in_favo* votes_for voted_for / votes_against vote_against voted_against
sq: vota_për vota_pro votuan_për votoi_për votuan_pro votoi_pro / vota_kundër votuan_kundër votoi_kundër
sr: glas*_za glas*_su_za glas*_je_za / glas*_protiv glas*_su_protiv glas*_je_protiv

en: above | over more higher up exceed* top beyond overhead plus / below beneath | under less lower down fewer minus sub* beneath
sq: mbi | sipër lart* më_shumë mesatar* / nën | poshtë posht* ulët ulur më_pak minus
sr: iznad | preko viš* gore nad gornj* / ispod | manj* niž* dole pod minus

en: denied denies deny denying | reject* dispute* refut* refus* / admitted admits admit admitting admission confess* | acknowledg* recogni* accept* concede* conced* receiv*
sq: mohoi mohon mohuan mohojn* mohoj* mohua* mohues* | hodh* hedh* përgënjesht* refuz* nuk / pohoi pohuan pohon pranoi pranuan pranon pranojn* | prano* pranua* njohu njeh
sr: porek* poriče* poric* negira* demant* | opovrg* odbac* odbi* ne nij* / priznao priznala priznalo priznali priznale priznaje priznaju prizna | prihvat* priznaj* priznan*

en: slowed slowing slows decelerat* | slow* / accelerated accelerates accelerating quickened sped_up speeds_up | fast* quick*
sq: ngadalës* ngadalësua* | / përshpejt* | shpejt*
sr: uspori* usporava* | spor* / ubrza* ubrzava* | brz*

en: doubled doubles doubling | double twice two* / halved halves halving | half cut*
sq: dyfisho* dyfishua* | dyfish* / përgjysm* | gjysm*
sr: udvostruč* duplira* udupla* | dupl* dvostruk* / prepolov* | pola polovin*

en: lose loses lost losing loser losers | defeat* beat* miss* / won wins win winning beat beats | victor* defeat*
sq: humb* | / fitoi_ndeshj* fituan_ndeshj* e_fitoi e_fituan | fit*
sr: izgub* gubi* | / dobi*_utakmic* dobi*_meč* dobi*_izbor* dobi*_spor dobi*_trk* | pobed* dobi*

en: cut_off cuts_off disconnected | cut* without off outage* interrupt* suspend* shut* / supplied restored reconnected | supply suppl* back
sq: ndërpre* ndërpri* shkëput* | pa mung* nuk / furnizo* furnizua* do_të_ketë ka_ujë rikthe* | furniz*
sr: isključ* nestan* | prekid* obustav* bez nema* neće / snabde* biće_vode biće_struje imaće ponovo_uključ* | uključ*

en: midnight | night* / noon midday | afternoon*
sq: mesnat* | nat* / mesdit* drekë drekës | drek*
sr: ponoć* | noć* noc* / podne podnev* | popodn* prepodn*
"""


@dataclass(frozen=True, slots=True)
class Swap:
    """A word of the source, and a word of the target that says its opposite."""

    source: tuple[int, int]
    """Where the one stands in the source."""
    target: tuple[int, int]
    """Where the other stands in the target."""


def swaps(source: str, target: str, languages: tuple[str, str]) -> Iterator[Swap]:
    """Yield where ``target`` says the opposite of a word in ``source``; ``languages`` are ISO 639 codes of both.

    So it is where of two opposite meanings the source has only the one, and the target only the other, or where the
    source has each once and the target the one twice (*exports fell, imports fell* for *exports rose, imports fell*).
    Where a text has both, or something that may be either, nothing is said.
    """
    if not {*languages} <= {"en", "sq", "sr"}:
        return
    ours, theirs = (_senses(text, language) for text, language in zip((source, target), languages, strict=True))
    for here in ours.clear:
        there = here[0], 1 - here[1]
        if here in theirs.vague or there not in theirs.clear:
            continue
        counts = [len(ours.clear[here]), len(ours.clear.get(there, ())), len(theirs.clear[there])]
        if there not in ours.vague or counts == [1, 1, 2]:  # which of the two is wrong only a parser could tell
            yield Swap(
                unfold(ours.clear[here][0], source, languages[0]), unfold(theirs.clear[there][0], target, languages[1])
            )


_Side = tuple[int, int]
"""A line of the table, and which of its two meanings."""


@dataclass(frozen=True, slots=True)
class _Senses:
    """The meanings of the table that a text has; it is kept, so nobody changes it."""

    clear: dict[_Side, list[tuple[int, int]]]
    """What it says, with the places in its folded form."""
    vague: set[_Side]
    """What it may say: what is clear too, and more."""


@dataclass(frozen=True, slots=True)
class _Forms:
    """The table of a language: by how a word begins, or what it is; phrases are looked for one by one."""

    whole: dict[str, list[tuple[_Side, bool]]]
    stems: dict[str, list[tuple[_Side, bool]]]
    phrases: list[tuple[re.Pattern[str], _Side, bool]]
    any_phrase: re.Pattern[str]
    """Whether there is any of them, in one go."""


@lru_cache(maxsize=32)
def _senses(text: str, language: str) -> _Senses:
    """Return what ``text`` says, and may say, of all that the table has."""
    plain = fold(text, language)
    senses = _Senses({}, set())
    hits = [(found.span(), hit) for found in _WORD.finditer(plain) for hit in _of_word(found[0], language)]
    forms = _forms(language)
    if forms.any_phrase.search(plain):
        hits += [
            (found.span(), (side, is_clear))
            for phrase, side, is_clear in forms.phrases
            for found in phrase.finditer(plain)
        ]
    for place, (side, is_clear) in hits:
        senses.vague.add(side)
        if is_clear:
            senses.clear.setdefault(side, []).append(place)
    return senses


@lru_cache(maxsize=20_000)
def _of_word(word: str, language: str) -> tuple[tuple[_Side, bool], ...]:
    """Return the meanings of a folded word, and whether they are clear."""
    forms = _forms(language)
    hits = dict.fromkeys(forms.whole.get(word, ()))
    for end in range(1, len(word) + 1):
        hits |= dict.fromkeys(forms.stems.get(word[:end], ()))
    return tuple(hits)


@cache
def _forms(language: str) -> _Forms:
    """Return the table of a language."""
    whole: dict[str, list[tuple[_Side, bool]]] = {}
    stems: dict[str, list[tuple[_Side, bool]]] = {}
    phrases: list[tuple[re.Pattern[str], _Side, bool]] = []
    for side, is_clear, form in _entries(language):
        if "_" in form or "-" in form:
            phrases.append((re.compile(rf"\b{form_pattern(form)}\b"), side, is_clear))
        elif form.endswith("*"):
            stems.setdefault(form[:-1], []).append((side, is_clear))
        else:
            whole.setdefault(form, []).append((side, is_clear))
    return _Forms(whole, stems, phrases, re.compile("|".join(phrase.pattern for phrase, _, _ in phrases)))


def _entries(language: str) -> Iterator[tuple[_Side, bool, str]]:
    """Yield each form of the table: its meaning, whether it is clear, and itself as it stands there."""
    for number, line in enumerate(lines_of(_TABLE, language)):
        for side, forms in enumerate(line.split(" / ")):
            clear, _, vague = forms.partition("|")
            yield from (((number, side), True, form) for form in clear.split())
            yield from (((number, side), False, form) for form in vague.split())
