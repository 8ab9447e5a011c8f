"""The punctuation that a text ends in."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from rkslocale.checks.pair import Aids, Pair, Problem
from rkslocale.checks.registry import check
from rkslocale.language.literals import TAG
from rkslocale.model import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

_CLOSERS: Final = "\"'”“‟’‘«»‹›)]}*_`）」』"
_MARKS: Final = ".?!…:;。．？！：；؟؛։।\u037e‥"
_END: Final = re.compile(rf"[{re.escape(_CLOSERS + _MARKS)}\s]*\Z")
_ENTITY: Final = re.compile(r"&[\w.#-]+;")
_NOTE: Final = re.compile(r"\s*\[\d{1,3}\]\Z")
_SAME: Final = str.maketrans(
    {"。": ".", "．": ".", "։": ".", "।": ".", "？": "?", "؟": "?", "！": "!", "：": ":", "；": ";", "؛": ";", "‥": "…"}
)
"""The marks of other scripts."""
_GREEK: Final = str.maketrans({";": "?", "\u037e": "?", "·": ";"})
_WITHOUT: Final = frozenset({"bo", "dz", "km", "lo", "my", "th"})
"""Languages that write no stop."""
_SHORTENED: Final = (
    r"Inc|Jr|Sr|Co|Corp|Ltd|etc|al|St|Ave|Sh|nr|tj|etj|mijë|mil|mln|mlrd|br|god|itd|sl|dr|st|str|бр|год|итд|сл|др|ст|стр"
    r"|мил|млрд|тзв|min|sek|hilj|хиљ"
)
"""Abbreviations at which a heading may end."""
_ABBREVIATION: Final = re.compile(
    rf"(?:\d|(?<![^\W_])(?:[^\W\d_]\.)*[^\W\d_]|\b(?:[^\W\d_]{{1,3}}\.)+[^\W\d_]{{1,3}}|\b(?:{_SHORTENED}))\.[{re.escape(_CLOSERS)}]*\s*\Z"
)
_ORDINAL_LANGUAGES: Final = frozenset(
    {"sr", "hr", "bs", "de", "sl", "cs", "sk", "hu", "da", "nb", "nn", "fi", "et", "lv", "tr"}
)
"""Languages that put a stop behind ordinal numbers."""
_QUOTED: Final = re.compile(r"([?!…])[\"”“’»«]")
_QUOTED_END: Final = re.compile(r"[?!…][\"”“’»«]\.?\Z")
_DOUBLED: Final = re.compile(rf"(?<!\.)\.\.[{re.escape(_CLOSERS)}]*\s*\Z|([?!:;,])\1+[{re.escape(_CLOSERS)}]*\s*\Z")
"""Two full stops, which are no ellipsis, or any other mark more than once."""
_NAMES: Final = {
    "": "none",
    ".": "a full stop",
    "?": "a question mark",
    "!": "an exclamation mark",
    "…": "an ellipsis",
} | {
    ":": "a colon",
    ";": "a semicolon",
}


@check("end-punctuation", Severity.WARNING, "another punctuation mark at the end than in the source, or one too many")
def end_punctuation(pair: Pair, _aids: Aids) -> Iterator[Problem]:
    """Compare final marks; which side of a closing quotation mark they are on is for the language to say."""
    if pair.target_locale.language in _WITHOUT:
        return
    source, target = (_ENTITY.sub("x", TAG.sub("", text)).rstrip() for text in (pair.source, pair.target))
    doubled = _DOUBLED.search(pair.target)
    if doubled and not _DOUBLED.search(pair.source):
        yield Problem(f"the target ends in “{doubled[0].strip()}”; delete what is too much", *doubled.span())
        return
    ours, theirs = _final(source, pair.source_locale.language), _final(target, pair.target_locale.language)
    if ours == theirs or not re.search(r"\w", target) or _is_excused(source, target, ours, theirs, pair):
        return
    if ours and not theirs:
        yield Problem(f"the source ends in {_NAMES[ours]}, the target has none; put it in")
        return
    start = max(pair.target.rfind(mark) for mark in _MARKS)
    message = f"the source has no mark at the end, the target has {_NAMES[theirs]}; take it out"
    if ours:
        message = f"the source ends in {_NAMES[ours]}, the target in {_NAMES[theirs]}; end it as the source"
    yield Problem(message, start, start + 1)


def _final(text: str, language: str) -> str:
    """Return the mark that ``text`` ends in: one of ``. ? ! … : ;``, the strongest where there are several."""
    found = _END.search(_NOTE.sub("", text))
    marks = found[0] if found else ""
    marks = re.sub(r"\s", "", marks).replace("..", "…").translate(_GREEK if language == "el" else {}).translate(_SAME)
    return next((mark for mark in "?!…:;." if mark in marks), "")


def _is_excused(source: str, target: str, ours: str, theirs: str, pair: Pair) -> bool:
    """Return whether the difference comes from an abbreviation, an ordinal, or a quotation that has moved."""
    if {ours, theirs} == {"", "."}:
        dotted, language = (source, pair.source_locale.language) if ours else (target, pair.target_locale.language)
        found = _ABBREVIATION.search(dotted)
        if found and (not found[0][0].isdigit() or language in _ORDINAL_LANGUAGES):
            return True
    # “Why?” he asked. = Ai pyeti: “Pse?”
    dotted, other, mark = (source, target, theirs) if ours == "." else (target, source, ours)
    ends = _QUOTED_END.search(other)
    return "." in {ours, theirs} and ends is not None and any(found[1] == mark for found in _QUOTED.finditer(dotted))
