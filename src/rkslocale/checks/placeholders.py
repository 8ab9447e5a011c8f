"""Placeholders of programs: printf, braces, variables, escapes, and accelerator keys.

Sources: GNU gettext manual (c-format, python-format, python-brace-format, qt-format), ICU MessageFormat. Without a flag
of the entry only what can be nothing else counts (``%s``, ``%(name)s``, ``{name}``, ``${name}``): ``50 % of`` and
``100% sure`` have none.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from rkslocale.checks.pair import Aids, Pair, Problem
from rkslocale.checks.registry import check
from rkslocale.language.literals import masked
from rkslocale.model import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

_PRINTF: Final = frozenset(
    f"{name}-format" for name in ("c", "python", "objc", "php", "perl", "ruby", "awk", "lua", "qt")
)
_BRACES: Final = frozenset(f"{name}-format" for name in ("python-brace", "perl-brace", "csharp", "java", "rust"))
_QT: Final = frozenset({"qt-format", "qt-plural-format", "kde-format"})

_SIGNS: Final = re.compile(r"[%{\\_&]")
"""Without one of these there is no placeholder."""
_VARIABLE: Final = r"""
    (?P<mustache>\{\{[{&\#/^>!]?\s*[\w.@ -]+?\s*\}?\}\})
    |(?P<dollar>\$\{[\w.]+\}|%\{[\w.]+\}|%\[[\w.]+\])
    |(?P<brace>\{(?:[^\W\d]\w*|\d+)(?:\.\w+|\[\w+\])*(?:![rsa])?(?::[^{}\s]*)?\})
    |(?P<escape>\\[nrt](?![\w\\:]))"""
_DIRECTIVE: Final = r"""(?P<printf>%(?:(?P<number>\d+)\$|\((?P<name>[\w.]+)\))?
    [-+\#0']*(?:\d+|\*)?(?:\.(?:\d+|\*))?(?:hh?|ll?|[Lqjzt]|I64)?(?P<conversion>[diouxXeEfFgGaAcCsSp@r]))"""
_FLAGGED: Final = re.compile(rf"{_VARIABLE}|%%|{_DIRECTIVE}", re.VERBOSE)
_UNMISTAKABLE: Final = re.compile(
    rf"""{_VARIABLE}
    |(?<![\w%])(?<!\d[ \u00a0])(?=%(?:\d+\$|\(|[-+\#0.\dl]*[sdiufcx@](?![^\W\d_]|%\w))){_DIRECTIVE}
    |(?P<twig>(?<![\w%])%[A-Za-z][\w.-]+%(?!\w))""",
    re.VERBOSE,
)
_GLUED: Final = re.compile(rf"{_VARIABLE}|%%|(?<!\d)(?<!\d[ \u00a0]){_DIRECTIVE}", re.VERBOSE)
"""As ``_UNMISTAKABLE``, for texts whose source has a printf placeholder: ``%dartikuj``."""
_EMPTY_BRACES: Final = re.compile(r"\{(?:![rsa])?(?::[^{}\s]*)?\}")
_PERCENT_NUMBER: Final = re.compile(r"(?<![\w%])%L?\d{1,2}(?![\d$%]|\.\d)")
"""Arguments of Qt and KDE: ``%1``. Turkish writes percentages so."""
_LONE_PERCENT: Final = re.compile(r"%(?:[ \u00a0]|$)")
_TIME: Final = re.compile(r"%[-EO]?[YBAHMmbaeypIjZ](?![a-z(])")
"""Codes of dates and times, which a translator puts in the order of the language."""
_ICU: Final = re.compile(r"\{\s*(\w+)\s*,\s*(?:plural|select|selectordinal)\s*,")
_LABEL: Final = 80
"""How many code points the name of a menu or a button has at most."""
_ACCELERATORS: Final = {
    "_": (r"(?<![^\s(\[“\"'./])_(?=[^\W_])|(?<=\b[A-Z])_(?=[a-z])|(?<=\b[A-Z][a-z])_(?=[a-z])", r"_(?=[^\W_])"),
    "&": (r"(?<![^\s(\[“\"'./])&(?=[^\W_])|(?<=\b[A-Z])&(?=[a-z])|(?<=\b[A-Z][a-z])&(?=[a-z])", r"&(?=[^\W_])"),
}
"""Signs in front of accelerator keys: where they stand in a source, and where they may stand in a target."""
_ENTITY: Final = re.compile(r"&\#?\w+;")
_NUMBERS: Final = frozenset({"{n}", "{count}", "{num}", "{number}", "{total}", "{0}", "{}", "%{count}", "%n", "%1"})
"""What the number of a plural is called, beside ``%d`` and ``%(...)d``."""


@dataclass(frozen=True, slots=True)
class _Placeholder:
    key: str
    """What must be the same in both texts: the number or name of the argument, and its conversion."""
    text: str
    start: int
    end: int


@check("placeholders", Severity.ERROR, "a placeholder of a program that is lost, changed or invented")
def placeholders(pair: Pair, _aids: Aids) -> Iterator[Problem]:
    """Compare placeholders, in any order; an accelerator key that is lost is a warning."""
    if not (_SIGNS.search(pair.source) or _SIGNS.search(pair.target)):
        return
    ours, theirs = _found(pair.source, pair), _found(pair.target, pair)
    wanted, there = Counter(item.key for item in ours), Counter(item.key for item in theirs)
    lost = list((wanted - there).elements())
    extra = there - wanted
    if pair.is_plural and not extra and len(lost) == 1 and _is_number(lost[0]):
        lost = []
    if lost and sorted(map(_unnumbered, lost)) == sorted(map(_unnumbered, extra.elements())):
        marked = next(item for item in theirs if extra[item.key])
        message = f"“{marked.text}” stands for another argument than in the source; put each one in once: %1$s, %2$s"
        yield Problem(message, marked.start, marked.end)
    else:
        yield from _compared({item.key: item.text for item in ours}, theirs, lost, extra)
    yield from _lone_percent(pair)
    yield from _accelerators(pair)


def _compared(
    texts: dict[str, str], theirs: list[_Placeholder], lost: list[str], extra: Counter[str]
) -> Iterator[Problem]:
    """Report what is lost and what is too much, as one problem where one stands in place of the other."""
    for item in reversed(theirs):  # of those that stand too often, the last ones
        if not extra[item.key]:
            continue
        extra[item.key] -= 1
        message = f"the source has no “{item.text}”, or has it less often; take it out"
        if lost:
            message = f"the source has “{texts[lost.pop()]}”, the target “{item.text}”; copy it from the source"
        yield Problem(message, item.start, item.end)
    for key in lost:
        yield Problem(f"“{texts[key]}” of the source is missing; put it in where it belongs")


def _found(text: str, pair: Pair) -> list[_Placeholder]:
    """Return the placeholders of ``text``."""
    flags = frozenset(pair.flags)
    if _ICU.search(pair.source):
        return [_Placeholder(f"{{{found[1]},", found[0], *found.span()) for found in _ICU.finditer(text)]
    pattern = _FLAGGED if flags & _PRINTF else _UNMISTAKABLE
    if pattern is _UNMISTAKABLE and any(found["printf"] for found in _UNMISTAKABLE.finditer(pair.source)):
        pattern = _GLUED
    spared = flags & {f"no-{flag}" for flag in _PRINTF} or (not flags & _PRINTF and _TIME.search(pair.source))
    items = []
    place = 0
    for found in pattern.finditer(text):
        if found.lastgroup and not found["printf"]:
            items.append(_plain(found))
        elif found.lastgroup and not spared:
            place += 1
            argument = f"({found['name']})" if found["name"] else f"{found['number'] or place}$"
            conversion = "d" if found["conversion"] == "i" else found["conversion"]
            items.append(_Placeholder(f"%{argument}{conversion}", found[0], *found.span()))
    if flags & _BRACES:
        items += map(_plain, _EMPTY_BRACES.finditer(text))
    if flags & _QT or _PERCENT_NUMBER.search(pair.source):
        items += map(_plain, _PERCENT_NUMBER.finditer(text))
    return sorted(items, key=lambda item: item.start)


def _plain(found: re.Match[str]) -> _Placeholder:
    return _Placeholder(re.sub(r"\s", "", found[0]), found[0], *found.span())


def _unnumbered(key: str) -> str:
    return re.sub(r"^%\d+\$", "%", key)


def _is_number(key: str) -> bool:
    return key in _NUMBERS or (key[0] == "%" and key[-1] in "du")


def _lone_percent(pair: Pair) -> Iterator[Problem]:
    """Report a percent sign that a program would take for the beginning of a placeholder."""
    source, target = (text.replace("%%", "  ") for text in (pair.source, pair.target))
    if frozenset(pair.flags) & _PRINTF and "%%" in pair.source and not _LONE_PERCENT.search(source):
        for found in _LONE_PERCENT.finditer(target):
            yield Problem("a program takes this % for a placeholder; write %%", found.start(), found.start() + 1)


def _accelerators(pair: Pair) -> Iterator[Problem]:
    """Report an accelerator key that is lost, or there twice, in the name of a menu or a button."""
    if pair.role or len(pair.source) > _LABEL:
        return
    source, target = (_ENTITY.sub(_hidden, masked(text)) for text in (pair.source, pair.target))
    for sign, (in_source, in_target) in _ACCELERATORS.items():
        if len(re.findall(in_source, source)) != 1 or source.count(sign) != 1:
            continue
        keys = [found.start() for found in re.finditer(in_target, target)]
        if not keys:
            message = f"the accelerator key of “{pair.source}” is missing; put {sign} in front of a letter"
            yield Problem(message, severity=Severity.WARNING)
        elif len(keys) > 1:
            message = f"there is more than one accelerator key; leave one {sign}"
            yield Problem(message, keys[1], keys[1] + 1, Severity.WARNING)


def _hidden(found: re.Match[str]) -> str:
    return " " * len(found[0])
