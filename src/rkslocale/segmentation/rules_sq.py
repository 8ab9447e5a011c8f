"""Albanian. Source: own knowledge of the language and of newspapers and official papers in Kosovo and Albania.

Ordinals are written ``i 5-të`` or ``neni 5``, so that a stop after a number ends the sentence. CLDR has no segmentation
suppressions for Albanian.
"""

from __future__ import annotations

from typing import Final

from rkslocale.segmentation import rules_generic
from rkslocale.segmentation.rules import Rules, entries

_TITLES = entries("""
    z. znj. zj. zt. zotj. zv. zëv. akad. doc. ass. asst. asoc. mr. msc. phd. mag. ing. inxh. ark. av. avok. gjen. kol.
    nënkol. kpt. asp. insp. rresht. prok. dep. shk. gr. fsh. kom. lagj. qyt. sc. amb. imz. mons. dr.sc. mr.sc. ma.sc.
    prof.dr. prof.ass. prof.asoc.
""")
_ANNOUNCING = entries(
    "p.sh. psh. d.m.th. dmth. krh. shih. sh. rr. bul. gjegj. përk. afërs. q. n.p. b.i. o.p. n.t.p. n.t.sh. k.r.u."
)
_NUMBERED = entries("""
    P.nr. PP.nr. PKR.nr. PAKR.nr. PML.nr. KML.nr. KMLC.nr. C.nr. CML.nr. A.nr. AC.nr. K.nr. E.nr. Rev.nr.
    kap. nr. nrr. f. fq. faq. vëll. vll. pg. pk. shek. v. al. dt. dat. tab. ap. lok. prot.
""")
_MAY_END = entries("""
    etj. e_tj. e_të_tj. p.e.s. p.e.r. e.s. e.r. m.e.s. p.k. p.K. e.K. p.Kr. v.j. kg. cm. mm. mln. mld. mlrd. kv. sek.
    0_min. 0_gr. 0_km.
""")

_DAYS = "hënën martën mërkurën enjten premten shtunën dielën"
_MONTHS = "janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor"

_FUNCTION_WORDS = """
    a ai ajo ata ato ky kjo këta këto unë ti ne ju e i u të së në nga me pa për mbi nën ndër midis ndërmjet përmes gjatë
    pas para përpara prapa pranë rreth përreth kundër ndaj drejt sipas deri derisa që prej brenda jashtë përveç veç falë
    lidhur krahas bashkë dhe edhe por po ose apo ndërsa kurse megjithëse ndonëse edhepse sepse pasi meqë meqenëse nëse
    sikur kur kurrë ku kudo si sikurse sa çka çfarë kush cili cila cilët cilat pse përse do le duke mos nuk s' jo asnjë
    askush asgjë asnjëherë gjithë gjithçka gjithkush secili secila çdo ndonjë disa shumë shumica pak më tepër një dy tre
    tri katër pesë gjashtë shtatë tetë nëntë dhjetë dhjetëra qindra mijëra vetëm madje gjithashtu poashtu megjithatë
    megjithkëtë prandaj andaj kështu ashtu atëherë pastaj pra tani tash sot dje nesër sonte mbrëmë ende akoma tashmë
    ndërkohë ndërkaq kësisoj rrjedhimisht fillimisht pikërisht sidomos sidoqoftë aktualisht aty atje këtu këndej është
    janë ishte ishin ka kanë kishte kishin mund duhet ndoshta natyrisht sigurisht fatkeqësisht fatmirësisht ja eja jam
    jemi kam kemi tjetra tjetri tjerët tha thanë thotë thonë shtoi dyshohet dyshohen akuzohet akuzohen kërkohet kërkohen
    kërkohej pritet priten besohet thuhet vdiq vdiqën erdhi erdhën iku ikën filloi nisi mbaroi
"""
_NOUNS = """
    policia prokuroria gjykata qeveria kuvendi presidenti presidentja kryeministri kryeministrja ministri ministria
    ministrja deputeti deputetja deputetët opozita pozita zyrtarët ekspertët analistët studiuesit dëshmitarët banorët
    qytetarët punëtorët fermerët nxënësit studentët mësimdhënësit prindërit fëmijët njerëzit gratë burrat familja
    familjarët viktima viktimat dyshuari dyshuarit arrestuari bisedimet takimi takimet marrëveshja vendimi rezultatet
    rezultati zgjedhjet votimi çmimet çmimi shitjet eksporti importi fabrika punimet projekti ndeshja trajneri lojtarët
    protestuesit protesta ushtarët trupat partia partitë kompania kompanitë ndërmarrja drejtori drejtoresha avokati
    mbrojtja aktakuza seanca hetimet hetuesit komuna kryetari kryetarja shkolla spitali mjekët rruga zjarri zjarrfikësit
    shiu moti temperaturat vizitorët turistët pronari pronarja shoqata sindikata sindikatat organizatorët delegacioni
    gjyqtari gjyqtarja gjykatësi gjykatësja prokurori prokurorja aktgjykimi dënimi dënimet procedura rasti rastet
    ngjarja aksidenti vrasja sulmi sulmet shteti vendi bashkësia fondi fondet investimi investimet paga pagat pensionet
    taksa taksat borxhi fitimi rendimenti shpenzimet buxheti ligji neni ndërtimi ura tubimi ekipi klubi kampionati kupa
    tifozët federata publiku koncerti festivali filmi libri ekspozita mësuesit shkrimtari blerësit konsumatorët
    tregtarët pasagjerët udhëtarët autobusi treni aeroporti uji rryma energjia objekti ndërtesa ministrat ambasadori
    ambasada ushtria misioni raporti dokumenti letra deklarata hetimi autori kritika
"""
_PLACES = """
    Prishtinë Prishtina Prizren Pejë Gjakovë Gjilan Ferizaj Mitrovicë Vushtrri Podujevë Suharekë Rahovec Lipjan
    Drenas Skenderaj Kaçanik Deçan Istog Klinë Tiranë Tirana Durrës Vlorë Shkodër Elbasan Korçë Fier Shkup Tetovë
    Gostivar Kumanovë Preshevë Bujanoc Ulqin Kosovë Kosova Shqipëri Beograd Londër Berlin Vjenë
"""

RULES: Final = rules_generic.RULES | Rules(
    joins=_TITLES | _ANNOUNCING,
    joins_number=_NUMBERED,
    joins_number_else_word=entries("km. min. shën. kat. tel. cel. art. par. hyr."),
    may_end=_MAY_END,
    company=entries("sh.p.k. shpk. ShPK. sh.a."),
    clock=entries("p.d. m.d. pd. md."),
    starters=entries(_FUNCTION_WORDS),
    starter_nouns=entries(_NOUNS),
    after_clock=entries(_DAYS),
    places=entries(_PLACES),
    months=entries(_MONTHS) | frozenset(month + ending for month in _MONTHS.split() for ending in ("i", "it", "in")),
    lettered=entries("""
        vitamina vitaminë vitaminën vitaminës grupi grup grupin grupit klasa klasë klasën plani plan planin kategoria
        kategorinë kategorisë hepatiti hepatit hepatitin pika pikën shkronja liga varianti opsioni blloku
        Kosova Kosovë Kosovën Kosovës gr kati pjesa pjesën kapitulli kapitullin libri faza fazën shkalla shkallën lufta
        luftën vëllimi vëll kap
    """),
    reporting=entries("""
        pyeti tha shtoi përgjigj përgjigjet thirri bërtiti pyet thotë shkroi kujton shton deklaroi vazhdoi reagoi
        theksoi shpjegoi ktheu pëshpëriti kujtoi
    """),
    auxiliaries=entries("u i e iu ia"),
    works=entries("kënga romani filmi drama emisioni libri shfaqja seriali poezia poema albumi ekspozita komedia"),
    digraphs=entries("Dh Gj Ll Nj Rr Sh Th Xh Zh DH GJ LL NJ RR SH TH XH ZH"),
)
