"""Serbian, in Latin script; the Cyrillic spellings are derived, so that both scripts behave alike.

Source: own knowledge of the language and of its newspapers. Which abbreviations take a stop, and that a number with a
stop is an ordinal, is as in the orthography of Matica srpska (Pravopis srpskoga jezika, 2010). CLDR has no segmentation
suppressions for Serbian.
"""

from __future__ import annotations

from typing import Final

from rkslocale.segmentation import rules_generic
from rkslocale.segmentation.rules import Rules, entries

_TITLES = entries("""
    g. gđa. gđe. gđi. gđu. gđica. gg. g-din. g-đa. mr. doc. akad. ing. inž. dipl. spec. prim. arh. adv. puk. ppuk.
    por. ppor. gen. insp. sekr. preds. sc. univ. kap. sv. mitr. patr. ul. bul. zam. pom. v.d. v._d. dipl.inž.
""")
_ANNOUNCING = entries("""
    tzv. t._zv. npr. n.pr. tj. t.j. t._j. odn. v. up. upor. rođ. engl. franc. lat. grč. tur. alb. ital. hrv. prir. j.p.
    prev. ured. izd. zv. cca. ca. max. min. maks. v.f.d. usp.
""")
_NUMBERED = entries("""
    br. km. čl. st. str. al. t. tač. tab. gl. pogl. knj. ods. sl. tel. lok. poz. kat. odelj. p. s.
""")
_MAY_END = entries("""
    itd. it.d. i_td. i_t.d. i_t._d. itsl. i_sl. isl. i_dr. idr. i_ost. i_al. o.g. t.g. p.g. t.m. o.m. t._g. o._g. god.
    0_g. n.e. n._e. p.n.e. pr.n.e. p._n._e. mil. mlrd. mld. hilj. din. evr. kg. 0_km. cm. mm. ha. kv. sek. m.p. l.r.
    s.r. n.v. 0_min.
""")
_COMPANY = entries("d.o.o. d._o._o. doo. a.d. a._d. d.d. k.d. o.d. s.p. z.z. n.o. s.z.r.")

_MONTH_STEMS = "januar februar mart april maj jun jul avgust septembar oktobar novembar decembar"
_MONTHS = f"""
    {_MONTH_STEMS} januara februara marta aprila maja juna jula avgusta septembra oktobra novembra decembra januaru
    februaru martu aprilu maju junu julu avgustu septembru oktobru novembru decembru januarom februarom martom aprilom
    majem junom julom avgustom septembrom oktobrom novembrom decembrom
"""

_FUNCTION_WORDS = """
    a ali i pa te no nego već ili niti ni ja ti on ona ono mi vi oni one njega njoj njemu njih njima njen njena
    njihov njihova moj moja naš naša naši svoj ovaj ova ovo ovi ove ovog ovom tog tom taj ta to toga tome time onaj
    onda tada tamo tu ovde ovamo otada odatle zato stoga otuda u na za sa s iz od do po o ob pri pre posle nakon
    pred ispred iza iznad ispod između među preko kroz kod k ka prema protiv uz bez zbog radi tokom usled umesto
    mimo osim pored povodom putem krajem početkom sredinom blizu oko duž širom uprkos zahvaljujući prilikom kada kad
    čim dok ako iako mada jer pošto da što šta ko koji koja koje kojim kako gde kuda odakle zašto koliko kolika čiji
    čija čije zar neka nek ne nije nisu nema nemaju nemam nikad nikada niko ništa nijedan nijedna nijedno neki neke
    neko nešto nekoliko svi sve sva svako svaki svaka svake mnogi mnoge mnogo malo većina više manje još samo čak
    upravo baš takođe isto istovremeno međutim ipak naime dakle zatim potom najzad konačno naposletku ubrzo kasnije
    ranije sada sad danas juče prekjuče sutra sinoć jutros večeras nedavno trenutno prošle prošlog sledeće naredne
    tako takav takva ovako inače naravno možda verovatno nažalost srećom reč postoji postoje bilo bio bila bili biće
    treba može mogu mora moraju jesam jesmo imamo ima imaju jedan jedna jedno dva dve dvoje tri troje
    četiri pet šest sedam osam devet deset desetine stotine hiljade obojica oba obe drugi druga ostali ostale prvi
    prva poslednji poslednja zajedno ukupno odnosno ponedeljkom utorkom sredom četvrtkom petkom subotom nedeljom
    rekao rekla rekli kaže kažu kazao kazala naveo navela tvrdi tvrde traži traže zna znaju živi žive radi rade došao
    došla došli otišao otišla otišli umro umrla poginuo poginula poginuli povređen povređena povređeni uhapšen uhapšena
    uhapšeni osumnjičen sumnjiči sumnjiče tereti terete određen određena priveden privedena privedeni osuđen osuđena
    osuđeni objavljen objavljena podignut podignuta obnovljen obnovljena počeo počela počinje počinju očekuje očekuju
"""
_NOUNS = """
    policija tužilaštvo tužilac sud vlada skupština predsednik predsednica premijer premijerka ministar ministarka
    ministarstvo poslanik poslanici opozicija zvaničnici stručnjaci analitičari istraživači naučnici svedoci stanovnici
    meštani građani radnici seljaci poljoprivrednici učenici studenti nastavnici roditelji deca ljudi žene muškarci
    porodica porodice žrtva žrtve osumnjičeni osumnjičena optuženi uhapšeni razgovori pregovori sastanak sastanci
    sporazum odluka rezultat rezultati izbori glasanje cene cena prodaja izvoz uvoz fabrika radovi projekat utakmica
    trener igrači demonstranti protest protesti vojnici trupe stranka stranke partija kompanija kompanije preduzeće
    firma direktor direktorka advokat odbrana optužnica suđenje ročište istraga istražitelji opština gradonačelnik škola
    bolnica lekari put požar vatrogasci kiša vreme temperatura posetioci turisti vlasnik vlasnica udruženje sindikat
    sindikati organizatori delegacija posao rat mir sudija presuda kazna kazne postupak slučaj slučajevi događaj nesreća
    ubistvo napad napadi država zemlja zajednica fond investicije ulaganja plata plate penzije porez porezi dug dobit
    troškovi budžet zakon izgradnja most zgrada objekat skup ekipa klub prvenstvo navijači savez publika koncert
    festival film knjiga izložba pisac autor kritika kupci potrošači trgovci putnici autobus voz aerodrom voda struja
    energija ministri ambasador ambasada vojska misija izveštaj dokument pismo izjava ulaz ulaznice karta karte radnja
    radnje rok konkurs prijave premijera račun isporuka pretplata prihod prihodi gledaoci reditelj glumci domaćini gosti
"""
_PLACES = """
    Beograd Niš Kragujevac Subotica Zrenjanin Pančevo Čačak Kraljevo Kruševac Leskovac Vranje Novi Novom Stara
    Priština Prizren Peć Gnjilane Uroševac Mitrovica Kosovska Zvečan Gračanica Štrpce Leposavić Zubin Sarajevo Banja
    Zagreb Podgorica Skoplje Tirana Ljubljana Beč Berlin Valjevo Šabac Užice Sombor Smederevo Požarevac Bor Zaječar
    Pirot Beogradu Nišu Prištini Subotici Kragujevcu Mitrovici
"""
_TIME_WORDS = f"""
    {_MONTHS} godine godina godinu godini god. g. leta leto leti zime zimu zimi jeseni jesen proleća proleće u od do pre
    posle nakon oko tokom krajem kraj početkom početak sredinom još već tek samo sve negde između i za na sa s iz pred
    prvog drugog trećeg četvrtog prve druge prvoj drugoj polovini polovine kvartalu kvartala tromesečju tromesečja dana
    dan dana noći decenije davne daleke februarske te tada ponovo ni uoči je su se će bi
"""

RULES: Final = (
    rules_generic.RULES
    | Rules(
        joins=_TITLES | _ANNOUNCING,
        joins_number=_NUMBERED,
        may_end=_MAY_END,
        company=_COMPANY,
        starters=entries(_FUNCTION_WORDS),
        starter_nouns=entries(_NOUNS),
        places=entries(_PLACES),
        months=entries(_MONTHS),
        lettered=entries("""
            plan plana planu vitamin vitamina vitaminom vitaminu grupa grupi grupe grupu klasa klase klasu hepatitis
            hepatitisa kategorija kategorije kategoriju razred tačka pod slovo liga deo delu dela knjiga knjizi knjige
            tom tomu glava glavi poglavlje faza fazi faze stepen stepena red reda zona zoni Kosovo Kosova Kosovu opcija
            tim
        """),
        reporting=entries("""
            upitao upitala pitao pitala rekao rekla dodao dodala odgovorio odgovorila uzviknuo uzviknula povikao
            povikala odgovara dodaje objašnjava poručuje poručio poručila objasnio objasnila naveo navela istakao
            istakla navodi ističe primetio primetila komentariše dobacio dobacila dobaci šapnuo šapnula šapnu nastavio
            nastavila upita reče doda odgovori uzviknu povika kaže pita viknu viknuo viknula zapitao zapitala
        """),
        auxiliaries=entries("je su se"),
        said_how=entries("ga ju ih im mu joj nas u na posle tokom"),
        works=entries("pesma roman film drama emisija knjiga predstava serija poema album izložba komedija"),
        digraphs=entries("Dž Lj Nj DŽ LJ NJ"),
        ordinals=True,
        ordinal_heads=entries(f"""
            {_MONTHS}
            svetski svetskog svetskom svetskim međunarodni međunarodnog međunarodnom kongres kongresa kongresu
            festival festivala festivalu sajam sajma sajmu samit samita samitu brigada brigade brigadi armija armije
            korpus korpusa divizija divizije konferencija konferencije olimpijske olimpijskih olimpijskim olimpijada
            olimpijade olimpijadi evropsko svetsko
        """),
        ordinal_leads=entries("""
            član člana članu članom stav stava stavu stavom tačka tačke tački tačkom alineja alineje čl st tač al
            paragraf paragrafa amandman amandmana
        """),
        laws=entries("""
            zakona zakonika ustava statuta uredbe pravilnika konvencije povelje rezolucije sporazuma poslovnika
            protokola ugovora deklaracije odluke direktive opšte univerzalne
        """),
        law_endings=entries("og eg ih ske čke ške"),
        ordinal_endings=entries("ski čki ški"),
        oblique_endings=entries("om oj og im ih eg em"),
        surname_endings=entries("ić ića iću ićem"),
        prepositions=entries("u na za sa s iz od do po o pri pred posle nakon pre tokom"),
        time_words=entries(_TIME_WORDS),
        clause_openers=entries("a ali dok kad kada jer da koji koja koje koju kojim te pa što kako"),
    )
).in_both_scripts()
