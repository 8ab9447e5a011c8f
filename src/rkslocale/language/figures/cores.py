"""Numerals and number words, before what stands around them says what they count."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from rkslocale.language.figures.model import Figure, FigureKind
from rkslocale.language.figures.number_words import read_words
from rkslocale.language.figures.numerals import read

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rkslocale.language.figures.patterns import Patterns

_ROMAN: Final = re.compile(r"\b(?=[IVXL]{2,}\b)(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})(?<=[IVXL])\b")
"""Roman numerals of two letters or more, to 89: of centuries, rulers and events."""
_ROMAN_VALUES: Final = {"I": 1, "V": 5, "X": 10, "L": 50}
_GAP: Final = re.compile(r"[\s-]")
"""What stands between the words of one number."""
_REACH: Final = len("quarter before ")
_CLOCK: Final = 12
_HALVED: Final = frozenset({10**3, 10**6, 10**9})
_TEN: Final = 10


@dataclass(frozen=True, slots=True)
class Core:
    """The digits or number words of a figure."""

    start: int
    end: int
    value: Decimal | None
    """What they count; ``None`` for digits that are no number: ``3.1.2``."""
    other: Decimal | None = None
    """What they count in the other convention."""
    in_words: bool = True
    lone: bool = False
    """Whether it is a number word that is no figure on its own."""


def cores(text: str, rules: Patterns) -> list[Core | Figure]:
    """Return the numerals and the number words in ``text`` in order, as figures where nothing around them counts."""
    found: list[Core | Figure] = []
    for match in rules.numeral.finditer(text):
        value, other = read(match[0], rules.decimal) or (None, None)
        found.append(Core(*match.span(), value, other, in_words=False))
    found += _words(text, rules)
    found += [_worded(FigureKind.ORDINAL, match, _roman(match[0])) for match in _ROMAN.finditer(text)]
    return sorted(found, key=lambda core: core.start)


def _worded(kind: FigureKind, place: re.Match[str], value: int | str) -> Figure:
    return Figure(kind, *place.span(), str(value), in_words=True)


def _roman(numeral: str) -> int:
    values = [_ROMAN_VALUES[letter] for letter in numeral]
    return sum(-value if value < after else value for value, after in zip(values, [*values[1:], 0], strict=True))


def _words(text: str, rules: Patterns) -> Iterator[Core | Figure]:
    words = list(rules.word.finditer(text))
    lower = [word[0].lower() for word in words]
    index = 0
    while index < len(words):
        if lower[index] not in rules.numbers:
            figure = _single(words[index], lower[index], rules)
            if figure:
                yield figure
            index += 1
            continue
        run = _run(text, words, index)
        value, used = read_words(lower[index:run], rules.numbers, rules.connectors)
        step = index + used + (index + used < run and lower[index + used] in rules.connectors)
        unit = rules.ordinals.get(lower[step], 0) if step < run and value % _TEN == 0 else 0
        if 0 < unit < _TEN:  # twenty-first
            yield Figure(FigureKind.ORDINAL, words[index].start(), words[step].end(), str(value + unit), in_words=True)
            index = step + 1
            continue
        lone = used == 1 and lower[index] in rules.alone
        yield _number(text, words[index].start(), words[index + used - 1].end(), value, lone=lone, rules=rules)
        index += used


def _number(text: str, start: int, end: int, value: int, *, lone: bool, rules: Patterns) -> Core | Figure:
    """Return a number in words, or the half of it where that is what the words in front make of it."""
    before = text[max(0, start - _REACH) : start]
    if 0 < value <= _CLOCK:
        for link, minute, back in rules.past:
            if link.search(before):
                return Figure(FigureKind.TIME, start, end, f"{value - back:02}:{minute}", in_words=True)
        for link, minute, back in rules.behind:
            if found := link.match(text, end):
                return Figure(FigureKind.TIME, start, found.end(), f"{value - back:02}:{minute}", in_words=True)
    if value in _HALVED and rules.half_of.search(before):
        return Core(start, end, Decimal(value) / 2)
    return Core(start, end, Decimal(value), lone=lone)


def _run(text: str, words: Sequence[re.Match[str]], index: int) -> int:
    """Return where the words end that have nothing but a space or a hyphen between them."""
    end = index + 1
    while end < len(words) and _GAP.fullmatch(text, words[end - 1].end(), words[end].start()):
        end += 1
    return end


def _single(word: re.Match[str], lower: str, rules: Patterns) -> Figure | None:
    """Return the figure that a word is on its own: an ordinal, a decade, or the number at the head of a compound."""
    if lower in rules.decades:
        return _worded(FigureKind.DECADE, word, f"{rules.decades[lower]}s")
    if lower in rules.ordinals:
        return _worded(FigureKind.ORDINAL, word, rules.ordinals[lower])
    tail = rules.fused_tail.search(lower)
    number = rules.fused.get(lower[: tail.start()]) if tail else None
    return None if number is None else _worded(FigureKind.NUMBER, word, number)
