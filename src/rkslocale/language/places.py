"""Places that have names of their own in each language: *Ujman*, *Gazivode*.

Written from knowledge, for Kosovo after the list of municipalities and settlements in the Law on Administrative
Municipal Boundaries (03/L-041). What the letters tell (*Prizren*, *Prizreni*) is not listed.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

_TABLE: Final = """
    adrianople edirn jedren
    alban prokletij accursed nemun
    artan novobërd novo brd
    athin athen aten
    badov badovc gračaničk
    bardh belaćev
    bar tivar
    beograd belgrad
    berisht kolash zubin
    besian podujev
    bitol bitolj manastir monastir
    brnjak bërnjak
    burim istog istok
    carigrad stamboll istanbul constantinopl kostandinopoj
    corfu korfuz krf
    dardan kamenic
    dheu končulj konçul
    dibër dibr debar
    dragash dragaš sharr šar gor
    drenas gllogoc gllogovc glogov
    drin drim
    dukagjin metohij rrafsh
    durrës drač
    elez hani đeneral general jankov gjeneral
    ferizaj urošev uroshev
    fushë fush polj
    gazivod ujman
    gërm gërmi grmij germi
    gjakov đakov djakov
    gjilan gnjilan
    gllogjan glogjan glođan
    ioannin janin janjin
    kastriot obili
    kërçov kičev
    kllokot klokot
    korç korč
    krush kruš
    kukës kukeš kukes
    kulla kula
    laplj llapnasell lapljesel
    lepos leposav albanik
    lezh lješ
    lipjan lipljan
    llap lab
    lumbardh bistric
    malishev mališev
    mamush mamuš
    morav anamorav pomoravlj
    novipazar pazar
    ohër ohri ohrid
    pej peć
    prapashtic prapaštic
    presh preshev prešev
    qafë prush vrbnic vërmic
    qirez ćirez
    rahovec orahov rahovc
    reçak račak recak
    rozhaj rožaj
    shkodr shkodër skadar skadr scutari
    shkup skopj skoplj
    shtërpc štrpc strpc
    shtim štimlj
    skenderaj srbic
    solun selanik thessalonik salonik
    suharek suva rek therand
    ulqin ulcinj dulcign
    vier vien vjen beč
    viti vitin
    vlor valon
    vranj vraj
    vushtrri vushtri vučitrn
    zveçan zvečan
"""
"""How the names of a place begin, in small letters, Serbian in Latin ones; a line for each place."""
_LONGEST: Final = 4
"""Letters of the longest ending."""


@lru_cache(maxsize=65536)
def places(word: str) -> frozenset[int]:
    """Return the numbers of the places that ``word``, plain as ``checks.words`` has it, may be a name of.

    Words for one place, in whatever language, have a number in common.
    """
    stems = _stems()
    ends = range(max(1, len(word) - _LONGEST), len(word) + 1)
    return frozenset().union(*(stems.get(word[:end], ()) for end in ends))


@cache
def _stems() -> Mapping[str, frozenset[int]]:
    found: dict[str, frozenset[int]] = {}
    for number, line in enumerate(_TABLE.strip().splitlines()):
        for stem in line.split():
            found[stem] = found.get(stem, frozenset()) | {number}
    return found
