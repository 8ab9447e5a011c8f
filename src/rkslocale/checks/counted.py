"""Two numbers that have changed places: 43 dead and 17 hurt for 17 dead and 43 hurt.

Seen by a small table of what news counts in pairs, written by hand; what it lacks is not compared.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import combinations
from typing import TYPE_CHECKING, Final

from rkslocale.language.figures import FigureKind
from rkslocale.language.figures.scripts import both, spelt

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rkslocale.language.figures import Figure
    from rkslocale.language.figures.pairing import Pairs, Side

_COUNTED: Final[Mapping[str, Mapping[str, str]]] = {
    "en": {
        "dead": r"dead\b|death|died|kill",
        "hurt": r"wound|injur|hurt",
        "missing": r"missing",
        "arrested": r"arrest|detain",
        "for": r"(?:votes? )?(?:for|in favou?r)\b(?! (?:the|a)\b)",
        "against": r"(?:votes? )?against\b",
        "women": r"wom[ae]n|girl",
        "men": r"m[ae]n\b|boy",
    },
    "sq": {
        "dead": r"(?:të |u )?(?:vrar|vdek|vdiq|vra[nu])",
        "hurt": r"(?:të |u )?(?:plagos|lëndu)",
        "missing": r"(?:të )?zhduk",
        "arrested": r"(?:të |u )?(?:arrest|ndal)",
        "for": r"(?:vota )?(?:pro|për)\b",
        "against": r"(?:vota )?kundër",
        "women": r"gra(?:ve|të)?\b|vajza",
        "men": r"burra|djem",
    },
    "sr": {
        "dead": r"pogin|ubij|mrtv|umr",
        "hurt": r"ranj|povre",
        "missing": r"nesta",
        "arrested": r"uhap|priv",
        "for": r"(?:glas\w* )?za\b",
        "against": r"(?:glas\w* )?protiv",
        "women": r"žen|devoj",
        "men": r"mušk|deča",
    },
}
"""By language: beginnings of words behind a number, by what it counts."""
_BETWEEN: Final = {
    "en": "people|persons|others|more|were|are|was",
    "sq": "veta|vetë|persona|të tjerë|janë|u",
    "sr": both("ljudi|osoba|osobe|je|su"),
}
"""What may stand between."""
_AMOUNTS: Final = frozenset({FigureKind.NUMBER, FigureKind.PERCENT})


def exchanged(ours: Side, theirs: Side, pairs: Pairs) -> tuple[Figure, Figure] | None:
    """Return the figure of the source, and that of the target, where two count each what the other ought to."""
    seen = [
        (one, other, here, there)
        for one, other in pairs
        if one.kind in _AMOUNTS and (here := _what(ours, one)) and (there := _what(theirs, other))
    ]
    for (one, _, here, there), (_, next_other, next_here, next_there) in combinations(seen, 2):
        if here != next_here and (here, next_here) == (next_there, there):
            return one, next_other
    return None


def _what(side: Side, figure: Figure) -> str | None:
    """Return what a figure counts, if the word for it stands right behind."""
    found = _pattern(side.locale.language).match(side.text, figure.end)
    return found.lastgroup if found else None


@cache
def _pattern(language: str) -> re.Pattern[str]:
    counted = _COUNTED[language].items()
    named = "|".join(f"(?P<{name}_>{spelt(words, language)})" for name, words in counted)
    return re.compile(rf"\s(?:(?:{_BETWEEN[language]})\s){{0,2}}(?:{named})", re.IGNORECASE)
