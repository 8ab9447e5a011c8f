"""White space: one between words, none in front of punctuation, one behind it; and signs that nobody sees.

No-break spaces count as spaces. What the source has too is right.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from rkslocale.checks.marks import Mark, marks
from rkslocale.checks.pair import Aids, Pair, Problem
from rkslocale.checks.registry import check
from rkslocale.language.letters import latin
from rkslocale.language.lexicon import LANGUAGES, lexicon
from rkslocale.language.literals import masked
from rkslocale.model import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

_S: Final = "[ \u00a0\u2009\u202f]"
_LETTER: Final = r"[^\W\d_]"
_HIDDEN: Final = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufffd]"
)
_EMOJI_JOINER: Final = re.compile("(?<=[\u2600-\u27bf\ufe0f\U0001f300-\U0001faff])\u200d")
_NAMES: Final = {
    "\u00ad": "a soft hyphen",
    "\u200b": "a zero-width space",
    "\u2060": "a word joiner",
    "\ufeff": "a byte order mark",
    "\ufffd": "a character that could not be read",
}
_DOUBLE: Final = re.compile(rf"(?<=\S){_S}{{2,}}(?=\S)")
_BEHIND: Final = r"(?=[\s\"”“’»)\]]|\Z)"
_RULES: Final = (
    (
        "a space stands in front of “{}”; take it out",
        re.compile(
            rf"""(?<=\w){_S}+(?:[;!?)\]]|\.(?!\.)){_BEHIND}
                |(?<=\w){_S}+,(?!,)
                |(?<=[\"”“’»)\]]){_S}+[,;)\]]{_BEHIND}
                |(?<={_LETTER}){_S}+:{_BEHIND}""",
            re.VERBOSE,
        ),
    ),
    ("a space stands behind “{}”; take it out", re.compile(rf"[(\[]{_S}+(?=\w)")),
    (
        "a space is missing behind “{}”; put it in",
        re.compile(
            rf"""(?<={_LETTER}),(?=\w)
                |(?<=[\"”“’»)\]]),(?={_LETTER})
                |(?<=\d)[,;!?](?={_LETTER}{_LETTER})
                |(?<={_LETTER}{_LETTER})[;:!?](?={_LETTER}(?:{_LETTER}|\s))
                |(?<=[\w.]{{2}})[)\]](?={_LETTER}{_LETTER})
                |(?<=[A-ZЂ-Ш]{{2}})[)\]](?={_LETTER})""",
            re.VERBOSE,
        ),
    ),
    (
        "a space is missing in front of “{}”; put it in",
        re.compile(r"(?<=[^\W_])\((?:(?=[A-ZČĆŠŽĐЂ-Ш]{2})|(?=\w+\s))"),
    ),
)
"""What is wrong and what to do, and where; ``{}`` is what is found there."""
_STOP: Final = re.compile(rf"({_LETTER}+)\.({_LETTER}+)")
_LONG: Final = 3
"""Letters of a word that is no abbreviation."""
_COMMON: Final = 200
"""How often a shorter word stands in the lexicon that is none either: ``je``, ``ka``."""
_BLANKS: Final = " \u00a0\u2009\u202f"
_FIRST_PRINTED: Final = 0xA0
_DASH: Final = re.compile(rf"(?<=\w)[–—]{_S}+(?=\w)|(?<=\w){_S}+[–—](?=\w)")
_SPACED_DASH: Final = re.compile(rf"{_S}[–—-]{_S}|\w—\w")
_SPACED_HYPHEN: Final = re.compile(rf"(?<={_LETTER})-{_S}+(?={_LETTER})|(?<={_LETTER}){_S}+-(?={_LETTER})")


@check("spaces", Severity.WARNING, "spaces that are missing, doubled or in the wrong place, and invisible characters")
def spaces(pair: Pair, _aids: Aids) -> Iterator[Problem]:
    """Look at the white space of the target; what the source has likewise is right."""
    yield from _ends(pair)
    yield from _lines(pair)
    yield from _hidden(pair)
    source, target = masked(pair.source), masked(pair.target)
    if not _DOUBLE.search(source.strip()):
        for found in _DOUBLE.finditer(target):
            yield Problem("two spaces in a row; leave one", *found.span())
    if pair.target_locale.language not in LANGUAGES:
        return
    for message, pattern in _RULES:
        if not pattern.search(source):
            for found in pattern.finditer(target):
                yield Problem(message.format(found[0].strip()), *found.span())
    yield from _stops(source, target, pair.target_locale.language)
    yield from _dashes(source, target)
    yield from _quotations(pair)


def _ends(pair: Pair) -> Iterator[Problem]:
    """Compare the white space at both ends. GNU gettext refuses another newline there."""
    source, target = pair.source, pair.target
    if not source.strip() or not target.strip():
        return
    last = len(target.rstrip())
    for where, ours, theirs, start in (
        ("begins", source[: -len(source.lstrip())], target[: -len(target.lstrip())], 0),
        ("ends", source[len(source.rstrip()) :], target[last:], last),
    ):
        if ("\n" in ours) != ("\n" in theirs):
            less = (
                "with a line break; so must the target" if "\n" in ours else "without a line break; so must the target"
            )
            yield Problem(f"the source {where} {less}", start, start + len(theirs), Severity.ERROR)
        elif bool(ours) != bool(theirs):
            what = (
                "with a space, the target without; put it in"
                if ours
                else "without a space, the target with one; take it out"
            )
            yield Problem(f"the source {where} {what}", start, start + len(theirs))


def _lines(pair: Pair) -> Iterator[Problem]:
    """Compare line breaks, blank lines and tabs within the texts. Lines may be wrapped elsewhere."""
    source, target = pair.source.strip(), pair.target.strip()
    for name, sign in (("line breaks", "\n"), ("blank lines", "\n\n"), ("tabs", "\t")):
        ours, theirs = source.count(sign), target.count(sign)
        if (ours != theirs) if sign != "\n" else (bool(ours) != bool(theirs)):
            start = pair.target.find(sign, len(pair.target) - len(pair.target.lstrip())) if theirs > ours else 0
            end = start + len(sign) if theirs > ours else 0
            yield Problem(
                f"the source has {ours or 'no'} {name}, the target {theirs or 'none'}; make them alike", start, end
            )
            return


def _hidden(pair: Pair) -> Iterator[Problem]:
    """Report invisible characters that the source does not have."""
    known = pair.target_locale.language in LANGUAGES
    for found in _HIDDEN.finditer(pair.target):
        sign = found[0]
        is_used = sign in pair.source or (sign == "\u200d" and _EMOJI_JOINER.match(pair.target, found.start()))
        if not is_used and (known or ord(sign) < _FIRST_PRINTED):
            name = _NAMES.get(sign, f"the invisible character U+{ord(sign):04X}")
            yield Problem(f"{name} stands here; take it out", *found.span(), Severity.ERROR)


def _stops(source: str, target: str, language: str) -> Iterator[Problem]:
    """Report a stop without a space behind it, between two words that the language has: ``mbaroi.Ata``."""
    known = lexicon(language)
    for found in _STOP.finditer(target):
        before, after = (latin(word.lower()) if language == "sr" else word.lower() for word in found.groups())
        around = target[max(0, found.start() - 1) : found.start()] + target[found.end() : found.end() + 1]
        is_short = len(before) < _LONG
        if found[0] in source or len(after) == 1 or (is_short and "." in around):
            continue
        if known.get(before, 0) >= (_COMMON if is_short else 1) and (
            after in known or (found[1][-1].islower() and found[2][0].isupper())
        ):
            yield Problem("a space is missing behind “.”; put it in", found.end(1), found.end(1) + 1)


def _dashes(source: str, target: str) -> Iterator[Problem]:
    """Report a dash that is glued to one of its words, or a hyphen that was meant to be one."""
    if _SPACED_DASH.search(source):
        for found in _DASH.finditer(target):
            yield Problem("the dash has a space on one side only; put one on both sides", *found.span())
        if not _DASH.search(target) and not _SPACED_DASH.search(target):
            for found in _SPACED_HYPHEN.finditer(target):
                yield Problem("the dash has a space on one side only; put one on both sides", *found.span())


def _quotations(pair: Pair) -> Iterator[Problem]:
    """Report spaces on the inner side of quotation marks, and none on the outer side."""
    text = pair.target
    spaced = any(_inner(pair.source, mark) for mark in marks(pair.source, pair.source_locale.language))
    for mark in marks(text, pair.target_locale.language):
        before, after = text[max(0, mark.start - 1) : mark.start], text[mark.end : mark.end + 1]
        if f"{before}{mark.text}{after}" in pair.source:
            continue
        if not spaced and _inner(text, mark):
            where = (mark.start, mark.end + 1) if mark.opens else (mark.start - 1, mark.end)
            yield Problem("a space stands within the quotation marks; take it out", *where)
        elif mark.opens and before.isalpha() and after.isalpha():
            yield Problem(f"a space is missing in front of “{mark.text}”; put it in", mark.start, mark.end)
        elif not mark.opens and not mark.single and before and after.isalpha():
            yield Problem(f"a space is missing behind “{mark.text}”; put it in", mark.start, mark.end)


def _inner(text: str, mark: Mark) -> bool:
    """Return whether a space stands on the inner side of ``mark``."""
    inner = text[mark.end : mark.end + 1] if mark.opens else text[max(0, mark.start - 1) : mark.start]
    return bool(inner) and inner in _BLANKS
