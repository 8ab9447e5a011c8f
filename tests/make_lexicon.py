"""Count the words of the starter memory and the term base, and write the lists that ``language.lexicon`` reads.

Run it where the memory or the term base has changed: ``python tests/make_lexicon.py``.
"""

from __future__ import annotations

import csv
import io
import lzma
import re
import sys
from collections import Counter, defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, Final

from rkslocale import assets, script

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

LANGUAGES: Final = ("en", "sq", "sr")
"""In the order of the columns of the memory."""
_WORD: Final = re.compile(r"[^\W\d_]+(?:['’ʼ-][^\W\d_]+)*")
_BEGINNING: Final = re.compile(r"(?:^|[.!?:]\s+|[“„\"«(\[])\W*$")


def texts(language: str) -> Iterator[str]:
    """Yield the sentences and terms of a language."""
    column = 1 + LANGUAGES.index(language)  # the first is the domain
    memory = lzma.decompress((assets.root() / "memory" / "news.tsv.xz").read_bytes()).decode()
    for line in memory.splitlines():
        if not line.startswith("#"):
            yield line.split("\t")[column]
    terms = (assets.root() / "terms" / "news.csv").read_text(encoding="utf-8")
    for row in csv.DictReader(io.StringIO(terms)):
        for form in (row[language], *row[f"{language}_forms"].split("|")):
            yield form.strip()


def count(lines: Iterable[str]) -> dict[str, tuple[str, int]]:
    """Return by form in small letters: how it is written within sentences most often, and how often it stands."""
    numbers: Counter[str] = Counter()
    writings: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for line in lines:
        for found in _WORD.finditer(line):
            whole = found[0].replace("’", "'").replace("ʼ", "'")
            for word in dict.fromkeys((whole, *whole.split("-"))):
                if word:
                    numbers[word.lower()] += 1
                    if not _BEGINNING.search(line, 0, found.start()):
                        writings[word.lower()][word] += 1
    return {
        lower: (writings[lower].most_common(1)[0][0] if writings[lower] else lower, number)
        for lower, number in numbers.items()
    }


def main() -> None:
    """Write the lists."""
    folder = Path(assets.root() / "words")
    folder.mkdir(exist_ok=True)
    for language in LANGUAGES:
        lines = map(script.to_latin, texts(language)) if language == "sr" else texts(language)
        listed = sorted(count(lines).values())
        data = "".join(f"{word}\t{number}\n" for word, number in listed).encode()
        (folder / f"{language}.tsv.xz").write_bytes(lzma.compress(data, preset=9 | lzma.PRESET_EXTREME))
        sys.stdout.write(f"{language}: {len(listed)} words\n")


if __name__ == "__main__":
    main()
