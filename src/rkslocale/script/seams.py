"""Where ``nj`` and ``dž`` are two letters: ``injekcija``, ``nadživeti``.

``lj`` never is: of 58,000 different words in Cyrillic script that were read for this, the four that had лј were
misprints. Of foreign names in Cyrillic script only those stand here that come up in news.
"""

from __future__ import annotations

import re
from typing import Final

from rkslocale.script.tables import words

# The bar stands between the two letters. At the beginning of a word, or after a vowel (mikroinjekcija, neodživljen).
_SEAMS: Final = words("""
    an|jon in|jekc in|jekt in|jicir izvan|jez kon|jekt kon|jug kon|junk pan|jelin pin|jin tan|jug van|jez
    nad|žal nad|žanj nad|ždr nad|žet nad|živ nad|žnj nad|žup
    od|žal od|ždr od|žigos od|živ od|žubor od|žvak
    pod|žanr pod|žbun pod|žup
    pred|želu pred|žet pred|živ
""")
_SEAM: Final = re.compile(
    r"(?:\b|(?<=[aeo]))(?:" + "|".join(sorted(entry.replace("|", "(?=") + ")" for entry in _SEAMS)) + ")", re.IGNORECASE
)


def seams(text: str) -> set[int]:
    """Return the places in ``text``, which is in Latin script, that part two letters that are no digraph."""
    return {found.end() for found in _SEAM.finditer(text)}
