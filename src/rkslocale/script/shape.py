"""How foreign the letters of a word look."""

from __future__ import annotations

from functools import cache
from typing import Final

from rkslocale.script.shape_table import BIAS, WEIGHTS

_LONGEST: Final = 4


@cache
def _weights() -> dict[str, int]:
    """Return the weight of each group of letters; read once, and not before it is asked for."""
    return {
        group: int(weight)
        for weight, *groups in (line.split() for line in WEIGHTS.strip().splitlines())
        for group in groups
    }


def foreignness(word: str) -> float:
    """Return the log-odds that ``word``, in small Serbian letters, is foreign rather than Serbian, by its letters.

    The odds are those of a list that has four different Serbian words for each foreign one, not those of a text. When
    a fifth of the words was kept back from learning, 56 % of its foreign ones were above 3 and 0.2 % of its different
    Serbian ones (0.03 % of the words in running text), most of these being foreign names.
    """
    framed = f"^{word}$"
    groups = {framed[i : i + n] for n in range(2, _LONGEST + 1) for i in range(len(framed) - n + 1)}
    weights = _weights()
    return (BIAS + sum(weights.get(group, 0) for group in groups)) / 4
