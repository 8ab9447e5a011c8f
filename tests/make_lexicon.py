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
from rkslocale.checks.words import words
from rkslocale.locales import Locale
from rkslocale.project.starter import sentences

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

LANGUAGES: Final = ("en", "sq", "sr")
_BEGINNING: Final = re.compile(r"(?:^|[.!?:]\s+|[“„\"«(\[])\W*$")


def texts(language: str) -> Iterator[str]:
    """Yield the sentences and terms of a language."""
    yield from sentences(language)
    terms = (assets.root() / "terms" / "news.csv").read_text(encoding="utf-8")
    for row in csv.DictReader(io.StringIO(terms)):
        for form in (row[language], *row[f"{language}_forms"].split("|")):
            yield form.strip()


def count(lines: Iterable[str], locale: Locale) -> dict[str, tuple[str, int]]:
    """Return by form in small letters: how it is written within sentences most often, and how often it stands."""
    numbers: Counter[str] = Counter()
    writings: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for line in lines:
        for found in words(line, locale):
            whole = found.text.replace("’", "'").replace("ʼ", "'")
            for word in dict.fromkeys((whole, *whole.split("-"))):
                if word:
                    numbers[word.lower()] += 1
                    if not _BEGINNING.search(line, 0, found.start):
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
        listed = sorted(count(lines, Locale.parse(language)).values())
        data = "".join(f"{word}\t{number}\n" for word, number in listed).encode()
        (folder / f"{language}.tsv.xz").write_bytes(lzma.compress(data, preset=9 | lzma.PRESET_EXTREME))
        sys.stdout.write(f"{language}: {len(listed)} words\n")


if __name__ == "__main__":
    main()
