"""The commonest words of languages that there is no lexicon of, the commonest first.

Written from knowledge: articles, pronouns, prepositions, conjunctions, auxiliaries, and a few words that every news
article has. Macedonian stands in Latin script, but for the letters that Serbian does not have (``ќ``).
"""

from __future__ import annotations

from typing import Final

FUNCTION_WORDS: Final = {
    language: tuple(table.split())
    for language, table in {
        "de": """
            der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er
            hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur
            bis mehr durch man sein wurde sei prozent hatte kann gegen vom können schon wenn habe seine ihre dann unter
            wir soll ich eines jahr zwei jahren diese dieser wieder keine seiner worden will zwischen immer was sagte
            gibt alle seit muss doch jetzt drei neue damit bereits da ihr seinen müssen ab ihrer ohne sondern selbst
            heute wer kein keinen gestern regierung polizei menschen land nun etwa waren ihren ihrem ihn uns nichts wo
            """,
        "it": """
            di e che la il un a è per in una del non i le si con della da sono al ha come dei più alla nel lo anche se
            o ma gli delle dal ed su ho nella dalla alle questo ai era sul ci degli suo loro anni essere mi dopo stato
            tra sulla due quando prima sua fatto dove così ancora nei contro perché chi hanno solo o tutti già
            dell'ue dell della nell all dall sull un'altra c l d governo polizia presidente paese ieri oggi fra senza
            detto molto poi quanto può quello questa dai nelle tutto ogni stata stati aver avere ne cui nuovo nuova tre
            tutte tutta giorni niente nulla
            """,
        "fr": """
            de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec ou son
            aux d'un cette ont d'une ses mais comme on été tout nous sa fait être c'est leur deux aussi ces elle était
            sans après lui y ans même bien entre encore depuis ainsi contre sous je dont autres avait peut très avant
            trois où faire deux si quand donc qu'il n'est l'on toute tous notre vous leurs cela quatre selon avoir hier
            police gouvernement président pays nouveau nouvelle jours n'a n'y s'est qu'elle d'eau
            """,
        "es": """
            de la que el en y a los del se las por un para con no una su al lo como más pero sus le ya o este sí porque
            esta entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante todos uno les ni
            contra otros ese eso ante ellos esto antes algunos qué unos yo otro otras otra él tanto esa estos mucho cual
            sea poco ella estar haber estas están fue ha han ser es son era eran años gobierno policía presidente país
            ayer hoy dos tres según tras nuevo nueva quién hace días
            """,
        "tr": """
            ve bir bu da de için ile olarak çok daha en olan gibi kadar sonra ancak ne var o olduğunu her ya iki veya
            yeni yok değil ama ki mi göre ise olduğu tarafından önce bütün üç dedi etti oldu olan eden ilk büyük son
            karşı kendi hiç şey zaman yıl gün şimdi diye bazı nasıl söyledi edildi yapılan türkiye başkanı polis hükümet
            ülke dün bugün kişi insanlar kim henüz tekrar yeniden
            """,
        "mk": """
            na vo i da se od za e so koi ќe što ne gi go sve toa ja ili deka kako po bi bea beše sum nema no ima tie
            ovaa ovoj toj taa site koga zatoa dve tri nekolku poveќe samo koja koe veќe uše isto mu im kaj me te nam vi
            pred potoa dodeka meѓu bide bil bila bilo sega godina godini denes včera vlada vladata policijata državata
            rabota lugje luѓe novata noviot noviot eden edna edno tieto onie nivnite svojata svoite protiv bez niz
            ovie ovde tuka kade zošto reče izjavi treba može mora sepak sekoj sekoja nedela celata odgovoren
            """,
    }.items()
}
"""By language (ISO 639)."""
