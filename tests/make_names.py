"""Find out what names are called in the other languages, for ``language.names``.

Counted over the starter memory: for each English word with a capital, and each word with a capital in a translation,
which words stand in the other sentence that are not like it. Run it where the memory has changed:
``python tests/make_names.py``.
"""

from __future__ import annotations

import lzma
import sys
from collections import Counter, defaultdict
from math import log
from pathlib import Path
from typing import TYPE_CHECKING, Final

from rkslocale import assets
from rkslocale.checks.name_parts import parts
from rkslocale.language.names import ANY, resemble
from rkslocale.locales import Locale
from rkslocale.project.starter import sentences

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

LANGUAGES: Final = ("en", "sq", "sr")
LIFT: Final = 8.0
"""How many times commoner a counterpart is beside a name than elsewhere."""
LEFT: Final = 0.01
"""Share of the sentences with a name that may be without any counterpart."""

Sentence = tuple[frozenset[str], frozenset[str], frozenset[str]]
"""The plain words of a sentence, those of them that have a capital within it, and those with a capital anywhere."""


def stem(word: str) -> str:
    """Return the beginning by which a word is known."""
    return word[: min(4, max(3, len(word) - 1))]


def sentence(text: str, language: str) -> Sentence:
    """Return the words of a text."""
    found = parts(text, Locale("sr", "Latn") if language == "sr" else Locale(language))
    capital = {name.plain for name in found if name.capital}
    within = {name.plain for name in found if name.capital and not name.first}
    return frozenset(name.plain for name in found), frozenset(within), frozenset(capital)


def unlike(
    ones: Sequence[Sentence], others: Sequence[Sentence], *, stemmed: bool
) -> tuple[Mapping[str, list[frozenset[str]]], Counter[str]]:
    """Return by name in ``ones`` the sentences of ``others`` that have no word like it, and how often it stands."""
    alone: defaultdict[str, list[frozenset[str]]] = defaultdict(list)
    number = Counter[str]()
    for (_, named, _), (there, _, capital) in zip(ones, others, strict=True):
        for word in named:
            key = stem(word) if stemmed else word
            number[key] += 1
            if not any(resemble(word, other, small=other not in capital) for other in there):
                alone[key].append(there)
    return alone, number


def counterparts(
    sentences: list[frozenset[str]], common: Counter[str], total: int, *, stemmed: bool
) -> tuple[list[str], int]:
    """Return the words, or stems, that stand in ``sentences`` in place of a name, and in how many none does."""
    left = [{stem(word) if stemmed else word for word in there} for there in sentences]
    found: list[str] = []
    while left:
        counts = Counter(part for there in left for part in there)
        lifts = {part: n / len(left) / (common[part] / total) for part, n in counts.items() if n > 1}
        worth = {part: counts[part] * log(lift) for part, lift in lifts.items() if lift >= LIFT}
        if not worth:
            break
        best = max(sorted(worth), key=worth.__getitem__)
        found.append(best)
        left = [there for there in left if best not in there]
    return found, len(left)


def lines(english: Sequence[Sentence], others: Sequence[Sentence], language: str) -> Iterator[str]:
    """Yield the lines of the table for a language."""
    pairs: defaultdict[str, set[str]] = defaultdict(set)
    total = len(english)
    common = Counter(part for there, _, _ in others for part in {stem(word) for word in there})
    alone, number = unlike(english, others, stemmed=False)
    for name in sorted(alone):
        found, left = counterparts(alone[name], common, total, stemmed=True)
        pairs[name].update(found)
        if left > LEFT * number[name]:
            pairs[name].add(ANY)
    common = Counter(word for there, _, _ in english for word in there)
    alone, number = unlike(others, english, stemmed=True)
    for part in sorted(alone):
        found, left = counterparts(alone[part], common, total, stemmed=False)
        for word in found:
            pairs[word].add(part)
        if left > LEFT * number[part]:
            pairs[ANY].add(part)
    for name, stems in sorted(pairs.items()):
        yield "\t".join((language, name, *sorted(stems)))


def table(texts: Iterable[Sequence[str]]) -> bytes:
    """Return the table for sentences in English, Albanian and Serbian (Latin script)."""
    read = [[sentence(text, language) for text, language in zip(row, LANGUAGES, strict=True)] for row in texts]
    english, *rest = zip(*read, strict=True)
    made = [
        line for language, others in zip(LANGUAGES[1:], rest, strict=True) for line in lines(english, others, language)
    ]
    return lzma.compress("".join(f"{line}\n" for line in made).encode(), preset=9 | lzma.PRESET_EXTREME)


def main() -> None:
    """Write the table."""
    data = table(zip(*map(sentences, LANGUAGES), strict=True))
    Path(assets.root() / "words" / "names.tsv.xz").write_bytes(data)
    sys.stdout.write(f"{len(data)} bytes\n")


if __name__ == "__main__":
    main()
