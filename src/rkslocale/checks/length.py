"""Targets that are cut off, lack a clause, or are far longer than their source."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from rkslocale.checks.pair import Aids, Pair, Problem
from rkslocale.checks.registry import check
from rkslocale.checks.words import words
from rkslocale.language.letters import latin
from rkslocale.model import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

_CLASSES: Final = (20, 40, 80, 160)
"""Characters of the source from which another column of ``_LIMITS`` holds."""
_MIDDLES: Final = (10, 30, 60, 120, 200)
"""Characters in the middle of those classes; between them the least lengths are interpolated."""


@dataclass(frozen=True, slots=True)
class _Limits:
    """Characters of a target for each of its source: quantiles of the corpus, by class of the source's length."""

    least: tuple[float, ...]
    """Below 0.05 %: fewer are too few."""
    few: tuple[float, ...]
    """0.7 %: fewer are too few where the target has fewer clauses too."""
    little: tuple[float, ...]
    """5 %: fewer are too few where the target has lost its full stop."""
    most: tuple[float, ...]
    """99.95 %, and a tenth: more are too many."""


# Counted over 29,095 news sentences and headlines in the three languages. In words the same sentences differ twice as
# much (en - sr 0.47 to 1.36 where characters go from 0.63 to 1.35), so characters it is.
_LIMITS: Final = {
    ("en", "sq"): _Limits(
        (0.37, 0.47, 0.62, 0.69, 0.75),
        (0.54, 0.63, 0.75, 0.78, 0.83),
        (0.72, 0.75, 0.86, 0.87, 0.91),
        (3, 2.3, 1.9, 1.65, 1.55),
    ),
    ("en", "sr"): _Limits(
        (0.37, 0.4, 0.55, 0.6, 0.67),
        (0.51, 0.54, 0.68, 0.71, 0.74),
        (0.64, 0.67, 0.78, 0.79, 0.82),
        (3, 2.1, 1.75, 1.5, 1.4),
    ),
    ("sq", "en"): _Limits(
        (0.37, 0.42, 0.52, 0.59, 0.67),
        (0.54, 0.56, 0.64, 0.7, 0.75),
        (0.72, 0.68, 0.75, 0.79, 0.83),
        (3, 2, 1.65, 1.45, 1.35),
    ),
    ("sr", "en"): _Limits(
        (0.42, 0.47, 0.6, 0.65, 0.69),
        (0.58, 0.62, 0.72, 0.76, 0.81),
        (0.83, 0.75, 0.83, 0.86, 0.89),
        (3, 2.2, 1.85, 1.6, 1.5),
    ),
    ("sq", "sr"): _Limits(
        (0.37, 0.35, 0.51, 0.57, 0.65),
        (0.51, 0.51, 0.65, 0.69, 0.73),
        (0.64, 0.65, 0.76, 0.77, 0.8),
        (3, 2, 1.55, 1.4, 1.3),
    ),
    ("sr", "sq"): _Limits(
        (0.42, 0.49, 0.67, 0.73, 0.79),
        (0.58, 0.67, 0.8, 0.84, 0.88),
        (0.85, 0.82, 0.9, 0.92, 0.95),
        (3.2, 2.8, 1.9, 1.6, 1.5),
    ),
}
_SHORTEST: Final = 12
"""Characters under which a text may be in any proportion to another: *OK*, *U redu*."""
_BRIEF: Final = 60
"""Characters under which a sentence may be an idiom (*it is anybody's guess*) that another language says briefly."""
_HURRIED: Final = re.compile(
    r"^(?:hardly had|scarcely had|no sooner had|barely had)\b|\b(?:it is|there is) (?:no|every) \w+ (?:that|to)\b",
    re.IGNORECASE,
)
"""Wordy beginnings, which other languages say in a word: *sapo*, *tek što*."""
_WORDY: Final = 0.8
"""To which part of what is needed a target may shrink then."""
_TERSE: Final = 0.45
"""To which part of its length such a sentence may shrink."""
_SPARE: Final = 0.93
"""To which part of what is usual a target with fewer clauses may shrink: translators join clauses."""
_CHATTY: Final = 40
"""Characters that any target may have more than its source, for an acronym said in full."""

_ACRONYM: Final = re.compile(r"(?<!\w)[^\W\d_a-zа-яђјљњћџ]{3,}(?!\w)(?:-\w+)?")
_IN_BRACKETS: Final = re.compile(r"\([^()]*\)")
_NAME: Final = re.compile(
    r"[A-ZÇË][\w’'-]+(?:,? (?:(?:of|and|for|the|on|in|e|i|të|së|dhe|për) )*[A-ZÇË][\w’'-]+){2,}(?: \([^()]*\))?"
)
"""Names of institutions in English and Albanian, with the acronym behind them."""

_CLAUSE: Final = re.compile(r"[,;:()—–]|[.?!…](?=\s)")
_FINAL: Final = re.compile(r"[.?!…][”“\"’')\]»]*$|[”“\"»]\.?$")
_OPEN: Final = re.compile(r"[,;–—-]$")
_JOINED: Final = {
    language: re.compile(rf"[,;:()—–]|[.?!…]\s|\b(?:{words})\b")
    for language, words in {
        "en": "and|but|while|whereas|although|though|as",
        "sq": "dhe|por|kurse|ndërsa|mirëpo|edhe|teksa|duke|megjithëse|ndonëse",
        "sr": "a|i|ali|dok|no|već|nego|te|pa|iako|mada",
    }.items()
}
"""What shows that a text has more than one clause."""
_DANGLING: Final = {
    language: frozenset(words.split())
    for language, words in {
        "en": """the a an of and or but nor with for from into which who whose their my our his because than as""",
        "sq": """e i së dhe në për nga që do u nuk ose por ndërsa kurse sepse nëse mbi nën ndaj deri prej edhe një ta të
                 mund pasi duke sipas rreth përveç megjithëse pavarësisht sa tek te kur ku si se me""",
        "sr": """i u na sa s da ću će ćemo su od do za a ali ili koji koja koje kojoj kojem kojim kojima kao pri po iz
                 o ka k jer dok ako kada kad pošto nakon posle pre uz kroz među prema zbog bez između protiv""",
    }.items()
}
"""Words that no sentence ends in, unless the source does so too: articles, prepositions, conjunctions, particles."""
_RARELY: Final = {
    language: frozenset(words.split())
    for language, words in {
        "en": "than as for with of from who",
        "sq": "të në me se si kur ku tek te për sa mbi nën pasi deri edhe i e do u ta një nga nuk mund",
        "sr": "za su na sa i u a o po do od iz pre posle protiv kada kad da će među kao pošto uz dok nakon",
    }.items()
}
"""Those of them that a few sentences do end in (*pro e kundër … për*, *za i protiv*, *gde su*), with a full stop."""


@check("length", Severity.ERROR, "a target that is cut off, lacks a clause, or is far too long")
def length(pair: Pair, _aids: Aids) -> Iterator[Problem]:
    """Yield at most one problem: a target that breaks off, one that is too short (errors), or too long (a warning).

    It breaks off where it ends in a comma or a preposition and the source does not, and is too short or too long where
    it is outside of ``_LIMITS``. Lengths of languages other than English, Albanian and Serbian are not known.
    """
    source, target = pair.source.strip(), pair.target.strip()
    limits = _LIMITS.get((pair.source_locale.language, pair.target_locale.language))
    if limits is None or not source or not target or len(source) < _SHORTEST > len(target):
        return
    size, others = _size(source), _size(target)
    column = bisect_right(_CLASSES, size)
    needed = size - _saved_by_acronyms(source, target)
    needed = round(needed * _WORDY) if _HURRIED.search(source) else needed
    ratio = others / max(needed, 1)
    end = len(pair.target.rstrip())
    if _breaks_off(pair, source, target) or (
        _FINAL.search(source) and target[-1].isalnum() and ratio < limits.little[column]
    ):
        start = max((word.start for word in words(pair.target, pair.target_locale)), default=0)
        yield Problem("the target breaks off here; translate the rest", start, end)
    elif others / size > limits.most[column] and len(target) - len(source) > _CHATTY:
        message = f"{_sizes(source, target)}, which is too long; delete what is too much"
        yield Problem(message, severity=Severity.WARNING)
    elif needed < _SHORTEST or (size < _BRIEF and ratio >= _TERSE):
        return  # a name and its acronym, an idiom
    elif ratio < _least(limits, size):
        yield Problem(f"{_sizes(source, target)}, which is too short; translate what is missing")
    elif _lacks_main_clause(pair, source, target):
        yield Problem("the target lacks a clause behind the semicolon of the source; translate what is missing")
    elif ratio < _SPARE * limits.few[column] and len(_CLAUSE.findall(target)) < len(_CLAUSE.findall(source)):
        yield Problem(f"{_sizes(source, target)} and fewer clauses; translate what is missing")


def _size(text: str) -> int:
    """Return how many letters a text has in Latin script: Cyrillic has one for *nj*."""
    return len(latin(text.lower()))


def _least(limits: _Limits, size: int) -> float:
    """Return the least of a source of ``size`` characters, between those of the two classes nearest to it."""
    column = bisect_right(_MIDDLES, size)
    if column in {0, len(_MIDDLES)}:
        return limits.least[0 if column == 0 else -1]
    low, high = _MIDDLES[column - 1 : column + 1]
    share = (size - low) / (high - low)
    return limits.least[column - 1] * (1 - share) + limits.least[column] * share


def _lacks_main_clause(pair: Pair, source: str, target: str) -> bool:
    """Whether the source has two main clauses with a semicolon between, and the target nothing that parts or joins."""
    plain = target.lower()
    if pair.target_locale.is_cyrillic:
        plain = latin(plain)
    return "; " in source and not _JOINED[pair.target_locale.language].search(plain.rstrip(' .!?…”“"'))


def _saved_by_acronyms(source: str, target: str) -> int:
    """Return how many characters of names of institutions the target says in acronyms: *MASHTI* for the ministry."""
    names = sorted(map(len, _NAME.findall(source)), reverse=True)
    if not names or target.isupper():
        return 0
    acronyms = len({*_ACRONYM.findall(target)}) - len({*_ACRONYM.findall(_IN_BRACKETS.sub("", source))})
    return sum(names[: max(acronyms, 0)])


def _sizes(source: str, target: str) -> str:
    return f"the source has {len(source)} characters, the target {len(target)}"


def _breaks_off(pair: Pair, source: str, target: str) -> bool:
    """Whether the target ends as no sentence does, and the source does not."""
    if _OPEN.search(target) and source[-1] != target[-1]:
        return source[-1] not in ",;:–—-"
    found, originals = words(target, pair.target_locale), words(source, pair.source_locale)
    if not found or not originals or any(map(str.isdigit, target[found[-1].end :])):
        return False
    has_final = bool(_FINAL.search(target))
    last = found[-1].plain
    return (
        last in _DANGLING[pair.target_locale.language]
        and target[found[-1].end :].strip(".…") == ""
        and originals[-1].plain not in _DANGLING[pair.source_locale.language]
        and found[-1].text.islower()
        and target[: found[-1].start][-1:].isspace()  # %s is no preposition
        and (not has_final or last not in _RARELY[pair.target_locale.language])
        and (has_final or bool(_FINAL.search(source)) or last not in _RARELY[pair.target_locale.language])
    )
