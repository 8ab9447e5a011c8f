"""English. Source: own knowledge of newspaper style (Associated Press and British usage).

Months, states, ranks and company forms overlap with CLDR's segmentation suppressions (common/segments/en.xml).
"""

from __future__ import annotations

from typing import Final

from rkslocale.segmentation import rules_generic
from rkslocale.segmentation.rules import Rules, entries

_TITLES = entries("""
    Drs. Profs. Rev. Revs. Fr. Hon. Pres. Gov. Govs. Sen. Sens. Rep. Reps. Amb. Atty. Supt. Insp. Det. Asst. Assoc. Sec.
    Cmdr. Comdr. Cdr. Adm. Ens. Ofc. Dep. Tpr. Maj. Col. Cols. Brig. Cpl. Pvt. Pfc. Spc. Gens. Sgts. Lts. Ald. Cllr. Mt.
    Ft. Dist.
""")
_ANNOUNCING = entries("e.g. i.e. eg. ie. viz. approx. incl. excl. a.k.a. v. c. ca. née. resp.")
_CALENDAR = entries("""
    Jan. Feb. Febr. Mar. Apr. Jun. Jul. Aug. Sep. Sept. Oct. Nov. Dec. Mon. Tue. Tues. Wed. Thu. Thur. Thurs. Fri.
""")
_STATES = entries("""
    Ala. Ariz. Ark. Calif. Colo. Conn. Del. Fla. Ill. Ind. Kan. Kans. Ky. La. Md. Mass. Mich. Minn. Miss. Mo. Mont. Neb.
    Nebr. Nev. Okla. Ore. Pa. Penn. Tenn. Tex. Vt. Va. Wash. Wis. Wisc. Wyo. Ont. Que. Alta. N.Y. N.J. N.H. N.M. N.C.
    N.D. S.C. S.D. R.I. W.Va. P.R. L.A. B.C.
""")
_OTHERS = entries("""
    Dept. dept. Depts. Univ. Assn. Intl. Natl. Govt. govt. Mfg. Hosp. Inst. Esq. Rd. Ln. Hwy. Pkwy. Sq. Terr. ext. tel.
    est. P.O. App. min. max. avg. misc. mgr. jct.
""")
_NUMBERED = entries("""
    p. par. pars. sec. secs. pt. tbl. cl. km. Sat. Sun. ch. chap. para. paras. art. arts. sect. vols. figs. eq. eqs. Ps.
    Rte. Op. op.
""")
_UNITS = entries("etc. lbs. oz. mi. yd. yds. 0_km. 0_min. kg. cm. mm. m.p.h. mph. A.D. B.C.E. C.E.")

_DAYS = "monday tuesday wednesday thursday friday saturday sunday"
_MONTHS = "january february march april may june july august september october november december"

_FUNCTION_WORDS = """
    the a an this that these those he she it we they you i his her its our their your my there here who whoever what
    whatever when whenever where wherever why how which whose whether if in on at by for from with without within of
    off to into onto out over under above below up down about after before since until till during through
    throughout between among against across along around behind beside besides beyond despite except inside outside
    near toward towards upon via per like unlike as than but and or nor so yet because although though while whereas
    unless once not no none nothing nobody neither either both each every everyone everybody everything all any
    anyone anybody anything some someone somebody something many much most more several few fewer less little
    another other others such same only just even also too then now later soon still again already almost always
    never ever often sometimes usually recently earlier today yesterday tomorrow tonight meanwhile however moreover
    furthermore nevertheless nonetheless instead otherwise therefore thus hence finally eventually initially
    originally currently previously subsequently afterwards afterward apparently reportedly allegedly clearly
    perhaps maybe indeed overall additionally similarly likewise unfortunately fortunately asked according given
    following based is are was were be been being am has have had do does did can could should would must might
    shall let don't didn't it's he's she's they're we're i'm i've we've that's there's what's who's isn't wasn't
    can't won't here's you're they've we'll i'll one two three four five six seven eight nine ten dozens hundreds
    thousands millions half nearly roughly
"""
_NOUNS = """
    police officials analysts critics experts scientists researchers investigators prosecutors lawyers doctors
    journalists reporters lawmakers voters residents witnesses protesters demonstrators supporters opponents
    observers leaders troops soldiers officers workers employees farmers investors traders economists students
    teachers parents children people men women families victims relatives survivors refugees migrants negotiations
    negotiators talks prices shares sales exports imports profits markets stocks rents elections polls results
    reports sources rescuers firefighters authorities governments countries companies businesses consumers customers
    visitors tourists guests peacekeepers fans players neighbours neighbors diplomats ministers delegates turnout rain
    snow traffic
"""

_STATE_BODIES = """
    congress senate house supreme district circuit court courts president vice secretary state department treasury
    ambassador embassy consulate consul attorney justice defense defence foreign trade army navy air marine marines
    coast national federal central capitol constitution census bureau bank bankruptcy mint dollar treasuries
    securities customs border immigration drug environmental geological postal forest open olympic women's men's
    steel soccer agency agriculture commerce energy labor interior homeland general security mission special
    representative sen rep gov gen lt col adm capt dr mr mrs ms judge chief parliament government prime minister
    high commissioner human development world home office ministry labour tory royal
"""

RULES: Final = rules_generic.RULES | Rules(
    joins=_TITLES | _ANNOUNCING,
    joins_number=_CALENDAR | entries("ft. lb. hr. hrs. mins. Bldg. Apt. Rm."),
    joins_number_else_word=_NUMBERED,
    rarely_ends=_STATES | _OTHERS,
    may_end=_UNITS,
    state=entries("the_U.S. the_U.K. the_U.N. the_E.U. the_U.S.A. the_U.A.E. the_U.S.S.R."),
    starters=entries(_FUNCTION_WORDS),
    starter_nouns=entries(_NOUNS),
    state_bodies=entries(_STATE_BODIES),
    places=entries("Chairman Chairwoman President Chief Director Founder Vice Executive Treasurer"),
    after_clock=entries(_DAYS.title() + " Eastern Central Mountain Pacific Greenwich"),
    months=entries(_MONTHS),
    time_words=entries(
        "at by around about before after until till since from shortly just on and between to as early late"
    ),
    lettered=entries("""
        plan vitamin vitamins group class grade hepatitis influenza flu type section category option phase team league
        do did am have nor than war chapter volume book stage tier point appendix annex schedule pool block zone model
        exhibit part
    """),
    reporting=entries("""
        asked told said says added replied answered wondered shouted cried yelled exclaimed insisted warned wrote
        tweeted joked recalled demanded declared continued muttered whispered screamed fumed complained remarked noted
        announced explained pleaded begged inquired quipped laughed
    """),
    said_how=entries("""
        at after as in before from when while with during outside him her them me us reporters journalists yesterday
        angrily quietly loudly
    """),
    works=entries("song film movie novel book play show series poem album article programme program exhibition"),
)
