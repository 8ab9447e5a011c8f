"""Quotation marks: closed, of the locale, of one kind, and as many as the source has.

Sources: CLDR's delimiters; Pravopis srpskoga jezika (2010) for „…“, „…” and »…«; Albanian newspapers, which print “…”
and, less often, „…“ and «…».
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from rkslocale.checks.marks import Mark, marks
from rkslocale.checks.pair import Aids, Pair, Problem
from rkslocale.checks.registry import check
from rkslocale.language.figures import Style
from rkslocale.model import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_STRAIGHT: Final = ('"', '"')
_ACCEPTED: Final = {
    "en": (("“", "”"), _STRAIGHT),
    "sq": (("“", "”"), ("„", "“"), ("„", "”"), ("«", "»"), _STRAIGHT),
    "sr": (("„", "“"), ("„", "”"), ("»", "«"), ("«", "»"), _STRAIGHT),
}
"""Pairs of marks by language."""
_DIALOGUE: Final = ("–", "—", "-")
"""What begins direct speech that has no quotation marks."""


_SHOWN: Final = 40
"""How many code points of a quotation a message shows."""


_LONGEST_NAME: Final = 4
"""Words of a name or title."""


@dataclass(frozen=True, slots=True)
class _Marks:
    """The quotation marks of a text."""

    pairs: Sequence[tuple[Mark, Mark]]
    """In order of their ends."""
    loose: Sequence[Mark]
    """Those without another half: closing ones, then opening ones."""


@check("quotes", Severity.WARNING, "quotation marks that are lost, unbalanced, mixed, or those of another language")
def quotes(pair: Pair, _aids: Aids) -> Iterator[Problem]:
    """Compare the quotation marks of both texts; a quotation may go on in the segments around this one."""
    language = pair.target_locale.language
    if language not in _ACCEPTED:
        return
    ours, theirs = _paired(marks(pair.source, pair.source_locale.language)), _paired(marks(pair.target, language))
    yield from _lost(pair, ours, theirs)
    yield from _loose(pair, ours.loose, theirs)
    yield from _wrong(theirs, Style.of(pair.target_locale), language)
    yield from _doubled(theirs.pairs)


def _paired(found: Sequence[Mark]) -> _Marks:
    pairs: list[tuple[Mark, Mark]] = []
    loose: list[Mark] = []
    waiting: list[Mark] = []
    for mark in found:
        if mark.opens:
            waiting.append(mark)
        elif waiting and waiting[-1].single == mark.single:
            pairs.append((waiting.pop(), mark))
        elif mark.single or not any(not opener.single for opener in waiting):
            loose.append(mark)
        else:  # a single mark that is no quotation mark after all
            while waiting[-1].single:
                waiting.pop()
            pairs.append((waiting.pop(), mark))
    return _Marks(pairs, [mark for mark in [*loose, *waiting] if not mark.single])


def _lost(pair: Pair, ours: _Marks, theirs: _Marks) -> Iterator[Problem]:
    """Report quotations of the source that have no marks in the target."""
    there = len(theirs.pairs) + len(theirs.loose)
    if pair.target.startswith(_DIALOGUE):
        return
    if pair.target_locale.language == "en" and not ours.loose:
        ours = _Marks([item for item in ours.pairs if not _is_name(pair.source, *item)], [])
    if there == 0 and ours.pairs:
        opener, closer = min(ours.pairs, key=lambda item: item[0].start)
        yield Problem(
            f"the marks of the quotation {_short(pair.source[opener.start : closer.end])} are lost; put them in"
        )
    elif there == 0 and ours.loose:
        yield Problem(f"the quotation mark {ours.loose[0].text} of the source is lost; put it in")
    elif not ours.loose and not theirs.loose and there < (wanted := _least(pair.source, ours.pairs)):
        yield Problem(f"the source has {wanted} quotations, the target {there}; put the marks in that are missing")


def _is_name(source: str, opener: Mark, closer: Mark) -> bool:
    """Return whether a quotation may be a name or a foreign word, which mostly have no marks in English."""
    return len(source[opener.end : closer.start].split()) <= _LONGEST_NAME


def _is_spoken(source: str, closer: Mark) -> bool:
    return source[closer.start - 1] in ",.?!…" or source[closer.end : closer.end + 1] == ","


def _least(source: str, pairs: Sequence[tuple[Mark, Mark]]) -> int:
    """Return how many quotations a target has at least: speech that the source interrupts may be one in the target."""
    spoken = sum(_is_spoken(source, closer) for _, closer in pairs)
    return len(pairs) - max(0, spoken - 1)


def _short(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 1].rstrip()}…"


def _loose(pair: Pair, ours: Sequence[Mark], theirs: _Marks) -> Iterator[Problem]:
    """Report marks without their other half, unless the source has it so, or the quotation spans segments."""
    language = pair.target_locale.language
    openers, closers = ([mark for mark in theirs.loose if mark.opens is opens] for opens in (True, False))
    spare = sum(mark.opens for mark in ours), sum(not mark.opens for mark in ours)
    if not theirs.loose and spare[0] and theirs.pairs and pair.after and _balance(pair.after[1], language) < 0:
        mark = theirs.pairs[-1][1]
        yield Problem("the quotation goes on in the next segment; close it there", mark.start, mark.end)
    if closers[spare[1] :] and not (pair.before and _balance(pair.before[1], language) > 0):
        mark = closers[-1]
        yield Problem(
            f"{mark.text} closes a quotation that is not opened; open it, or take the mark out", mark.start, mark.end
        )
    if openers[spare[0] :] and not (pair.after and _balance(pair.after[1], language) < 0):
        mark = openers[-1]
        yield Problem(
            f"{mark.text} opens a quotation that is not closed; close it, or take the mark out", mark.start, mark.end
        )


def _balance(text: str, language: str) -> int:
    """Return how many quotations ``text`` leaves open; less than 0 where it closes what it does not open."""
    return sum(1 if mark.opens else -1 for mark in marks(text, language) if not mark.single)


def _wrong(found: _Marks, style: Style, language: str) -> Iterator[Problem]:
    """Report marks of another language, turned around, or of another kind than the first pair."""
    accepted = _ACCEPTED[language]
    kinds: list[tuple[str, str]] = []
    for opener, closer in sorted(found.pairs, key=lambda item: item[0].start):
        kind = opener.text, closer.text
        if opener.single:
            continue
        if kind not in accepted:
            yield _strange(opener, closer, style, language)
        elif kinds and kind != kinds[0] and (_STRAIGHT in {kind, kinds[0]} or not _is_within(opener, found.pairs)):
            message = f"{kind[0]}…{kind[1]} stands beside {kinds[0][0]}…{kinds[0][1]}; use one kind of quotation marks"
            yield Problem(message, opener.start, closer.end)
        else:
            kinds.append(kind)
    for mark in found.loose:
        if not any(mark.text == kind[not mark.opens] for kind in accepted):
            yield Problem(
                f"{mark.text} is turned around or of another language; {_instead(mark, style)}", mark.start, mark.end
            )


def _strange(opener: Mark, closer: Mark, style: Style, language: str) -> Problem:
    accepted = _ACCEPTED[language]
    if language == "sr" and (opener.text, closer.text) == ("“", "”"):
        message = f"“…” are English quotation marks; write {style.quotes[0]}…{style.quotes[1]}"
        return Problem(message, opener.start, closer.end)
    opens_well = any(opener.text == kind[0] for kind in accepted if kind != _STRAIGHT)
    mark = closer if opens_well else opener
    return Problem(
        f"the quotation opens with {opener.text} and ends with {closer.text}; {_instead(mark, style)}",
        mark.start,
        mark.end,
    )


def _instead(mark: Mark, style: Style) -> str:
    return f"write {style.quotes[0]} where it opens" if mark.opens else f"write {style.quotes[1]} where it ends"


def _is_within(mark: Mark, pairs: Sequence[tuple[Mark, Mark]]) -> bool:
    return any(opener.start < mark.start < closer.start for opener, closer in pairs)


def _doubled(pairs: Sequence[tuple[Mark, Mark]]) -> Iterator[Problem]:
    """Report a quotation in two pairs of the same marks."""
    for outer, end in pairs:
        for inner, closer in pairs:
            if (outer.end, outer.text) == (inner.start, inner.text) and (closer.end, closer.text) == (
                end.start,
                end.text,
            ):
                yield Problem(f"{outer.text} stands twice; leave one pair of marks", outer.start, inner.end)
