"""What holds in every language: abbreviations that newspapers everywhere keep in their foreign form.

Source: own knowledge of international news copy; the English company forms and titles also stand in CLDR's segmentation
suppressions for English (common/segments/en.xml).
"""

from __future__ import annotations

from typing import Final

from rkslocale.segmentation.rules import Rules, entries

RULES: Final = Rules(
    joins=entries("Mr. Mrs. Ms. Messrs. Mme. Mlle. Msgr. dr. prof. Gen. Lt. Sgt. Capt. vs. cf. p.s."),
    joins_number_else_word=entries("No. no. Nos. nos. fig. vol."),
    joins_number=entries("pp."),
    rarely_ends=entries("""
        Co. Cos. Bros. Jr. Sr. St. Ste. Ave. Blvd.
        U.S. U.K. U.N. E.U. U.S.A. U.A.E. D.C. Ph.D. M.D. B.A. M.A. M.Sc. B.Sc. LL.M.
    """),
    may_end=entries("et_al. X."),
    company=entries("Inc. Ltd. Corp. LLC. Plc. GmbH. S.p.A. S.A."),
    clock=entries("a.m. p.m."),
    shouting_names=entries("Yahoo Jeopardy Wham Vetëvendosje VETËVENDOSJE"),
    after_clock=entries("GMT UTC CET CEST EET EEST BST EST EDT ET CT CST CDT MT MST MDT PT PST PDT MSK"),
)
