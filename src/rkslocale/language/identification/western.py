"""Croatian and Bosnian words, and what Serbian (Ekavian) has in their place.

The three are one language in grammar and most words, so only what tells is here: Ijekavian forms of the old vowel *yat*
(*vrijeme*, *mjesto*: Pravopis srpskoga jezika 2010; Hrvatski pravopis 2013), and words that only the western standards
use, chiefly Croatian ones. What a Serbian text uses as well, in another meaning, is left out: *otok*, *zrak*,
*kolovoz*, *plaća*. So are the Serbian words with *ije* and *je*: *nije*, *prijem*, *odjek*, *klijent*.
"""

from __future__ import annotations

import re
from typing import Final

from rkslocale.language.lexicon import lexicon


def _table(text: str) -> dict[str, str]:
    return dict(pair.split(":") for pair in text.split())


_ROOTS: Final = _table(
    """
    bijed:bed bijel:bel bilješ:beleš bilježi:beleži bjegav:begav bjegl:begl bjegu:begu bjel:bel bježa:beža bježi:beži
    bježn:bežn blijed:bled ^brijeg:breg cijel:cel ^cijen:cen cijep:cep cjel:cel cjen:cen cjepiv:vakcin crijev:crev
    cvijet:cvet cvijeć:cveć cvjet:cvet dijel:del djec:dec djel:del djetet:detet djetinj:detinj djevič:devič
    djevoj:devoj dječ:deč dodijel:dodel dospije:dospe dospje:dospe ^drijem:drem ^dvije:dve dvjest:dvest gdje:gde
    gnijezd:gnezd grijeh:greh griješ:greš hljeb:hleb htjel:htel htjet:htet isprijek:isprek izvijest:izvest izvješ:izveš
    ^koljen:kolen korijen:koren letjel:letel letjet:letet lijek:lek ^lijen:len lijep:lep ^lijev:lev liječ:leč
    ljekar:lekar ljekov:lekov ljepot:lepot ljepš:lepš ljetn:letn ljetos:letos ljevic:levic ljevič:levič mijen:men
    miješ:meš mjen:men mjer:mer mjesec:mesec mjeseč:meseč mjest:mest mješov:mešov mješt:mešt mlijek:mlek mliječ:mleč
    naslijed:nasled naslijeđ:nasleđ nasljed:nasled nasljeđ:nasleđ nedjelj:nedelj nesmjel:nesmel njemač:nemač njemc:nemc
    nježn:nežn obavijest:obavest obilježa:obeleža obilježj:obeležj ocijen:ocen odijel:odel odjeć:odeć odlijeg:odleg
    odsjek:odsek ^opć:opšt osjet:oset osjeć:oseć osvijetl:osvetl ovdje:ovde ozlijed:povred ozlijeđ:povređ ozljed:povred
    pijesak:pesak pijesk:pesk pjesm:pesm pjesn:pesn pjeva:peva pješa:peša pješi:peši pobijed:pobed pobjed:pobed
    pobjeć:pobeć podijel:podel pogriješ:pogreš ponedjelj:ponedelj posjed:posed posjet:poset posjeć:poseć posljed:posled
    povrijed:povred presjek:presek prijedlo:predlo prijek:prek prijelaz:prelaz prijeloma:preloma prijenos:prenos
    prijestol:presto prijeti:preti prijetnj:pretnj prijevar:prevar prijevod:prevod prijevoz:prevoz primijet:primet
    procijen:procen proljeć:proleć razdjel:razdel razumije:razume rijetk:retk rijetko:retko riječ:reč riješe:reše
    riješi:reši rječn:rečn rjeđ:ređ rješ:reš savjes:saves savjet:savet ^sijek:sek sjeck:seck sjedil:sedil sjedio:sedeo
    sjediš:sediš sjedn:sedn sjekir:sekir sjemen:semen sjenk:senk sjeti:seti sjetil:setil sjever:sever sjeća:seća
    sjećanj:sećanj sjeći:seći slijed:sled slijep:slep slijet:slet smijeh:smeh smijeni:smeni smijenj:smenj smiješ:smeš
    smjel:smel smjen:smen smjet:smet smješ:smeš ^snijeg:sneg snjeg:sneg snjež:snež spriječ:spreč sprječ:spreč
    srijed:sred stijen:sten strijel:strel susjed:sused svijes:sves svijet:svet svijetl:svetl svijeć:sveć svjed:sved
    svjedo:svedo svjes:sves svjet:svet svjež:svež ^tijel:tel tijesn:tesn tijest:test tjel:tel tjera:tera trijezn:trezn
    trpjel:trpel trpjet:trpet umjes:umes umjet:umet uspije:uspe uspje:uspe utjec:utic utjeh:uteh uvijek:uvek
    vidjel:videl vidjet:videt vijek:vek vijenac:venac vijenc:venc vijest:vest vijeć:već vjenč:venč vjer:ver vjest:vest
    vjetar:vetar vjetr:vetr vjeć:već vječ:več vješ:veš vježb:vežb voljel:volel voljet:volet vrijed:vred vrijem:vrem
    vrijeđ:vređ zabilježen:zabeležen zahtijev:zahtev zahtjev:zahtev zamijet:zamet zapovijed:zapoved zapovjed:zapoved
    zasjed:zased zvijezd:zvezd zvjezd:zvezd čovjek:čovek čovječ:čoveč željel:želel željet:želet željez:želez
    željezn:železn živjel:živel živjet:živet
    """
)
"""Ijekavian letters, at the beginning of a word (``^``) or anywhere in it, and the Ekavian ones."""
_WHOLE: Final = _table(
    """
    bijes:bes bijesa:besa bijesan:besan bijesni:besni cesta:put ceste:puta cestom:putem cestu:put cio:ceo dijete:dete
    dio:deo djed:ded djeda:deda djedom:dedom djedu:dedu donijela:donela donijeli:doneli donijet:donet donijeti:doneti
    donio:doneo htio:hteo lijena:lena lijeni:leni ljeta:leta ljeti:leti ljeto:leto ljetom:letom ljetu:letu
    naprijed:napred nijem:nem nijemi:nemi obje:obe objema:obema podnijela:podnela podnijeli:podneli podnijeti:podneti
    podnio:podneo poslije:posle poslijepodne:posle_podne prenijela:prenela prenijeli:preneli prenijeti:preneti
    prenio:preneo prije:pre prijepodne:pre_podne razumio:razumeo sijeda:seda sijede:sede sjela:sela sjeli:seli sjeo:seo
    sjesti:sesti smije:sme smiju:smeju smio:smeo tijelo:telo umije:ume umio:umeo unijela:unela unijeti:uneti unio:uneo
    uspio:uspeo vidio:video volio:voleo želio:želeo živio:živeo
    """
)
"""Ijekavian and Croatian forms as they stand, and the Serbian ones; ``_`` is a space."""
_LEXIS: Final = _table(
    """
    bolesnič*:bolnički cjepiv*:vakcina desetljeć*:decenija diljem:širom dvojb*:dilema europa:Evropa europi:Evropi
    europom:Evropom europu:Evropu europsk*:evropski europljan*:Evropljani financij*:finansije financijsk*:finansijski
    financir*:finansirati glasnogovornik*:portparol glazb*:muzika glazben*:muzički glede:u_vezi_sa
    gospodarsk*:privredni gospodarst*:privreda historij*:istorija historijsk*:istorijski inozem*:inostranstvo
    inozemn*:inostran itko:iko izvješć*:izveštaj jučer:juče jučerašnj*:jučerašnji kaos*:haos kazališ*:pozorište
    kemij*:hemija kemijsk*:hemijski kirur*:hirurg kisik*:kiseonik kolodvor*:stanica kruh:hleb kruha:hleba kruhom:hlebom
    kršćan*:hrišćanin lahk*:lak lani:prošle_godine lipanj:jun lipnj*:jun listopad:oktobar listopada:oktobra
    listopadu:oktobru ljekarn*:apoteka mehk*:mek milijun*:milion mirovin*:penzija mirovinsk*:penzijski
    natjecanj*:takmičenje natječaj*:konkurs nazočn*:prisutan neovisn*:nezavisan netko:neko nitko:niko nogomet*:fudbal
    obitelj*:porodica obrana:odbrana obrane:odbrane obrani:odbrani obranom:odbranom obranu:odbranu ocean*:okean
    odgoj*:vaspitanje odvjet*:advokat opskrb*:snabdevanje općin*:opština ovisi:zavisi ožujak:mart ožujk*:mart
    polahko:polako postrojb*:jedinica povijes*:istorija prijam:prijem prijamn*:prijemni priopć*:saopštenje
    promidžb*:propaganda prosinac:decembar prosinc*:decembar prosvjed*:protest pučanst*:stanovništvo rajčic*:paradajz
    ravnatelj*:direktor ravnateljic*:direktorka računal*:računar rujan:septembar rujna:septembra rujnu:septembru
    siječanj:januar siječnj*:januar skrb:briga skrbi:brige srpanj:jul srpnj*:jul stoljeć*:vek studenoga:novembra
    sucem:sudijom sudac:sudija sudca:sudije surad*:saradnja surađ*:sarađivati sustav:sistem sustava:sistema
    sustavi:sistemi sustavom:sistemom sustavu:sistemu svatko:svako sveučil*:univerzitet svećenic*:sveštenik
    svećenik*:sveštenik svećenst*:sveštenstvo svibanj:maj svibnj*:maj tijekom:tokom tisuć*:hiljada tjedan:nedelja
    tjedn*:nedelja tko:ko točan:tačan točk*:tačka točka:tačka točn*:tačan travanj:april travnj*:april tvornic*:fabrika
    tvrtk*:firma udrug*:udruženje uhitil*:uhapsiti uhitit*:uhapsiti uhić*:uhapšen umirovljenic*:penzioner
    umirovljenik*:penzioner unatoč:uprkos unutarnj*:unutrašnji uopće:uopšte uvjet*:uslov vanjsk*:spoljni
    veleposl*:ambasador veljač*:februar vjerojat*:verovatno vlak:voz vlaka:voza vlakom:vozom vlakov*:vozovi vlaku:vozu
    zabrinjavajuć:zabrinjavajući zapovjed*:komandant znanost*:nauka znanstven*:naučni znanstvenic*:naučnica
    znanstvenik*:naučnik zrakoplov*:avion županij*:okrug
    """
)
"""Croatian and Bosnian words of other roots, whole or how they begin (``*``), and the Serbian ones."""
_NAMES: Final = ("rijek", "riječk", "bijeljin", "bijelopolj", "bjelopolj", "bjelovar", "vjeric", "cvijetin")
"""How names of places and people begin, and the adjectives of these, that Serbian has too."""
_ROOT: Final = re.compile("|".join(sorted(_ROOTS, key=len, reverse=True)))


def counterpart(word: str) -> str | None:
    """Return what Serbian has in place of ``word``, or None if it is not known to be Croatian or Bosnian.

    ``word`` is in small letters and in Latin script, as in the lexicon. Inflected forms of a word of another root come
    back as the word that a dictionary has.
    """
    if word in lexicon("sr") or word.startswith(_NAMES):
        return None
    if found := _WHOLE.get(word) or _of_another_root(word):
        return found.replace("_", " ")
    ekavian = _ROOT.sub(lambda root: _ROOTS.get(root[0]) or _ROOTS[f"^{root[0]}"], word)
    return ekavian if ekavian != word else None


def _of_another_root(word: str) -> str | None:
    """Return the Serbian word for one of another root."""
    if word in _LEXIS:
        return _LEXIS[word]
    return next((_LEXIS[key] for end in range(len(word), 2, -1) if (key := word[:end] + "*") in _LEXIS), None)


def is_ijekavian(word: str) -> bool:
    """Return whether what tells ``word`` from Serbian is its vowel alone, as in Bosnian and Croatian alike."""
    return counterpart(word) is not None and not _of_another_root(word)
