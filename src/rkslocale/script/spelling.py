"""Foreign spelling: groups of letters that no Serbian word has, nor a foreign name as Serbian writes it.

A group is here because it stands in many English words and in next to none of 125,000 different Serbian ones: those in
Cyrillic script in public translations, and those of a corpus of news. Words that Serbian has it in are named above the
group and left out by its conditions. All groups together take 0.2 % of the different Serbian words for foreign, nearly
all of them misprints and file names, and find 39 % of the English words and names that have Serbian letters only. What
only makes a word likely to be foreign, as most groups of vowels do, is in ``shape``.
"""

from __future__ import annotations

import re
from typing import Final

_GROUPS: Final = r"""
# Doubled consonants; d but after the prefixes nad-, od-, pod-, pred-
  (?<![hm])(?P<letter>[bcfgklmnprstz])(?P=letter)(?!(?P=letter))
  [iu]dd  (?<!pr)edd  (?<!n)add  [^p]odd

# h after a consonant. Serbian: prethodni, othraniti, pothranjen; ophoditi, neophodno; ishod, shema, shodno, shvatiti;
# Stokholm, Zakhej; Alchajmer; the cry argh
  (?<!l)ch
  gh(?=[a-z])(?!aj)  igh$  burgh  ough
  ph(?!(?<=oph)(?:o[dđ]|rv))
  ^th  th$  th[bdflmnps]  (?<!gi)(?<!fla)(?<=[aiu])th[aeiou]  (?<!pr)eth[aeiou]  oth[ae]  nth  rthu
  sh$  ^sh(?:[aiu]|e(?!m)|o(?!d))  oshu  (?<!p)ash[ikt]  sht  shk  [lnr]sh  ishe  ushe
  ^kh  kh$  (?<!lo)kh[aiu]
  ^rh  zh[aei]

# c for k or s. Serbian: kocka, pucketati, Donjeck, ocat; cokule
  (?<!e)ck$  [bh]eck$  ck[bfhlmnpstw]  cke(?:d|r|n|ts?$)  cking
  (?<!^o)ct  ^cl  (?<!o)cl[aei]
  cr[aou]  cre[ad]
  ^co(?!kul|l[ek])  com[mp]  cou  coa  coo  conf  cons
  ^mc  lco  lca[nl]  cag  cei  ^sco  ^card  ^cul  cub  cand  cade  camp  cata  cai
  ^cam  ^cap[et]  ^cas[ht]  ^cant  ^carl  ^cus  ^cut
  scape  sco$
"""
_GROUP: Final = re.compile(
    "|".join(group for line in _GROUPS.splitlines() if not line.startswith("#") for group in line.split())
)
# Where a prefix meets a word that begins with its last letter.
_SERBIAN_SEAM: Final = re.compile(r"(?:naj)?(?:van(?=n)|post(?=t)|(?:super|hiper|inter)(?=r))")


def is_foreign_spelling(word: str) -> bool:
    """Return whether ``word`` has a group of letters that no Serbian word has.

    ``word`` is without accents, and a capital at its beginning is made small.
    """
    seam = _SERBIAN_SEAM.match(word)
    return _GROUP.search(word, seam.end() if seam else 0) is not None
