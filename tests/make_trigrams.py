"""Count the groups of three letters in the words of the lexicons, for ``language.identification``.

Run it where the lexicons have changed (``tests/make_lexicon.py``): ``python tests/make_trigrams.py``.
"""

from __future__ import annotations

import lzma
import sys
from collections import Counter
from math import log2
from typing import Final

from rkslocale import assets
from rkslocale.language.lexicon import LANGUAGES, capitalized, lexicon

_RAREST: Final = 4
"""Groups that weigh less in every language say little and are left out."""


def count(language: str) -> Counter[str]:
    """Return the weight of each group of letters in the words of a language that are no names."""
    groups: Counter[str] = Counter()
    names = capitalized(language)
    for word, number in lexicon(language).items():
        if word not in names:
            framed = f"^{word}$"
            for start in range(len(framed) - 2):
                groups[framed[start : start + 3]] += 1 + round(log2(number))
    return groups


def main() -> None:
    """Write the list: a group and its weights in the languages, in alphabetical order of these."""
    columns = [count(language) for language in sorted(LANGUAGES)]
    rows = [
        "\t".join((group, *(str(column[group]) for column in columns)))
        for group in sorted(set().union(*columns))
        if max(column[group] for column in columns) >= _RAREST
    ]
    data = lzma.compress("\n".join(rows).encode(), preset=9 | lzma.PRESET_EXTREME)
    (assets.root() / "words" / "trigrams.tsv.xz").write_bytes(data)
    sys.stdout.write(f"{len(rows)} groups\n")


if __name__ == "__main__":
    main()
