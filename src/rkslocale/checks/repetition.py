"""Targets that say the same thing over and over, as neural models do."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from rkslocale.checks.pair import Aids, Pair, Problem
from rkslocale.checks.registry import check
from rkslocale.checks.words import Word, words
from rkslocale.language.loops import is_loop
from rkslocale.model import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rkslocale.locales import Locale

_LONGEST: Final = 12
"""Words of the longest phrase that is looked for twice in a row."""
_CLAUSE: Final = 4
"""Words from which two clauses do not begin alike by chance."""
_LATER: Final = 7
"""Words from which a phrase does not stand twice in a sentence by chance, wherever the second is."""
_AT_ALL: Final = 3
"""Words of a phrase that the source says twice, so that the target may."""
_ITEM: Final = 3
"""Words of the longest item of a list."""
_LETTERS: Final = 6
"""Letters from which a phrase of two words is not said twice in a row by chance."""
_SHORT: Final = 4
"""Letters from which an item is more than a particle."""
_CONJUNCTIONS: Final = frozenset({"and", "or", "dhe", "edhe", "ose", "i", "a", "ili", "te"})
_RECIPROCAL: Final = frozenset({"për", "pas", "me", "nga", "by", "po"})
"""What stands between a word and itself: *vetëm për vetëm për* is *in private about*."""
_CUT: Final = re.compile(r"[^\w\s]")
_STOP: Final = re.compile(r"[.!?…]+(?=\W*(?:\s|$))")
_FIGURE: Final = re.compile(r"\d+(?:[.,]\d+)*")


@check("repetition", Severity.ERROR, "the target stutters or says the same thing over and over")
def repetition(pair: Pair, _aids: Aids) -> Iterator[Problem]:
    """Yield the place where the target stutters within a word, or repeats a phrase or an item of a list.

    Nothing is said where the source does something of the kind. One word twice is for ``doubled-words``.
    """
    for word in words(pair.target, pair.target_locale):
        if "-" not in word.text and not word.text.isupper() and is_loop(word.plain, pair.source):
            yield Problem(f"“{word.text}” stutters; correct the word", word.start, word.end)
            return
    found = _tokens(pair.target, pair.target_locale)
    place = _echo(found) or _later(pair.target, found, _CLAUSE, _LATER) or _item(pair.target, found)
    if place is None or _is_emphasis(pair, found[place[0] : place[1]]):
        return
    source = _tokens(pair.source, pair.source_locale)
    if _echo(source) or _later(pair.source, source, _AT_ALL, _AT_ALL) or _item(pair.source, source):
        return
    start, end = found[place[0]].start, found[place[1] - 1].end
    yield Problem(f"the target says “{pair.target[start:end]}” again, the source once; delete it", start, end)


def _is_emphasis(pair: Pair, phrase: Sequence[Word]) -> bool:
    """Whether a few words begin a sentence again, and the source has as many: *Për asgjë. Për asgjë fare* is so."""
    before = pair.target[: phrase[0].start].rstrip()
    return (
        len(phrase) <= _ITEM
        and before.endswith((".", "!", "?", "…"))
        and len(_STOP.findall(pair.source)) >= len(_STOP.findall(pair.target)) > 1
    )


def _tokens(text: str, locale: Locale) -> tuple[Word, ...]:
    """Return the words and the figures of ``text``: *14 vjeç* and *33 vjeç* are not the same."""
    figures = (Word(each[0], *each.span(), each[0]) for each in _FIGURE.finditer(text))
    return tuple(sorted((*words(text, locale), *figures), key=lambda word: word.start))


def _echo(found: Sequence[Word]) -> tuple[int, int] | None:
    """Return where a phrase is repeated at once: one word thrice, more of them twice, perhaps with *and* between."""
    plain = [word.plain for word in found]
    for length in range(1, min(_LONGEST, len(plain) // 2) + 1):
        for start in range(len(plain) - 2 * length + 1):
            phrase, middle = plain[start : start + length], start + length
            if phrase == plain[middle : middle + length]:
                thrice = phrase == plain[middle + length : middle + 2 * length]
                idiom = length == 2 and phrase[1] in _RECIPROCAL  # noqa: PLR2004 -- a word and its preposition
                if thrice or (length > 1 and not idiom and len("".join(phrase)) >= _LETTERS):
                    return middle, middle + length * (2 if thrice else 1)
            elif (
                plain[middle] in _CONJUNCTIONS
                and length >= _AT_ALL
                and phrase == plain[middle + 1 : middle + 1 + length]
            ):
                return middle, middle + 1 + length
    return None


def _later(text: str, found: Sequence[Word], least: int, anywhere: int) -> tuple[int, int] | None:
    """Return where a phrase stands for the second time.

    It has ``anywhere`` words or more, or as few as ``least`` where both times punctuation or nothing is in front.
    """
    plain = [word.plain for word in found]
    opens = [index == 0 or _CUT.search(text, found[index - 1].end, word.start) for index, word in enumerate(found)]
    seen: dict[tuple[str, ...], int] = {}
    for start in range(len(plain) - least + 1):
        first = seen.setdefault(tuple(plain[start : start + least]), start)
        if first == start:
            continue
        end = start + least
        while end < len(plain) and plain[end] == plain[first + end - start]:
            end += 1
        if end - start >= anywhere or (opens[first] and opens[start]):
            return start, end
    return None


def _item(text: str, found: Sequence[Word]) -> tuple[int, int] | None:
    """Return where an item of a list, that is a stretch of up to three words between commas, stands again."""
    items = list(_items(text, found))
    seen: set[tuple[str, ...]] = set()
    for start, end in items:
        item = tuple(word.plain for word in found[start:end])
        if item in seen:
            return start, end
        seen.add(item)
    return None


def _items(text: str, found: Sequence[Word]) -> Iterator[tuple[int, int]]:
    """Yield the stretches between two commas, or between a comma and *and*, that are one to three words long."""
    cuts = [0]
    for index, (one, two) in enumerate(pairwise(found), 1):
        if "," in text[one.end : two.start]:
            cuts.append(index)
    cuts.append(len(found))
    for start, end in pairwise(cuts):
        if end - start <= _ITEM and sum(len(word.plain) for word in found[start:end]) >= _SHORT:
            yield start, end
