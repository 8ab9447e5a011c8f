"""Targets that deny what the source says, or say the opposite of it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from rkslocale.checks.pair import Aids, Pair, Problem
from rkslocale.checks.registry import check
from rkslocale.language.contraries import asserted, contradiction, litotes, settled
from rkslocale.language.denials import (
    DENIES,
    IDIOMS,
    NOT_ONLY,
    NOT_ONLY_CLAUSE,
    ONLY,
    ONLY_NOT,
    PATTERNS,
    SAID_OTHERWISE,
    SERIES,
    UNLESS,
    UNTIL,
    UNTIL_NOT,
    WAIT,
)
from rkslocale.language.folding import fold, unfold
from rkslocale.language.negation import negation_places
from rkslocale.language.polarity import swaps
from rkslocale.model import Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_SAME: Final = re.compile(r"(?<!\w)[A-Z][\w'’]*(?: [A-Z][\w'’]*)+|[“”„«»\"][^“”„«»\"]+[“”«»\"]")
"""Names and titles of more than a word, and what stands between quotation marks."""

_BEATEN: Final = re.compile(r"(\w+)\W+(?:beat|beats|defeat|defeats|defeated)\W+(?:the )?(\w+)")
_LOST_TO: Final = {
    "sq": re.compile(r"\bhumb\w*(?: \S+){0,2}? (?:nga|ndaj)\W+(\w+)"),
    "sr": re.compile(r"\bizgub\w*(?: \S+){0,2}? od\W+(\w+)"),
}
"""Who beat whom, and who lost to whom; a passive turns the two round."""
_ALIKE: Final = 3
"""Letters in which a name and its translation begin alike: *Sweden*, *Suedia* do not, *Kosovo*, *Kosovës* do."""

_Place = tuple[int, int]

_WITHOUT: Final = {"en": {"without"}, "sq": {"pa"}, "sr": {"bez", "без"}}
_WITH: Final = {
    "en": re.compile(r"\bwith(?:out)?\b"),
    "sq": re.compile(r"\bme\b"),
    "sr": re.compile(r"\b(?:sa?|са?)\b"),
}
"""Prepositions of opposite meaning."""


@check("negation", Severity.ERROR, "a negation lost or added, or the opposite said")
def negation(pair: Pair, _aids: Aids) -> Iterator[Problem]:
    """Yield a negation that only the source or only the target has, and each word that says the opposite of the source.

    English, Albanian and Serbian. Negations are counted, so that one of several that is lost is found too. Nothing is
    said where the other text has a word that may deny in its place. Where either says *unless*, both must say *not* and
    *unless* an even number of times, or both an odd number.
    """
    locales = pair.source_locale, pair.target_locale
    if any(locale.language not in PATTERNS for locale in locales) or locales[0].same_language(locales[1]):
        return
    texts = _without_names(pair)
    languages = locales[0].language, locales[1].language
    ours, theirs = map(negation_places, texts, languages)
    if any(UNLESS[language].search(fold(text, language)) for text, language in zip(texts, languages, strict=True)):
        if not _agree_on_conditions(texts, languages):
            yield Problem("the target turns the condition of the source (“unless”) round; correct the target")
        return
    if wrong := contradiction(*texts, languages):
        here, there = pair.source[slice(*wrong.source)], pair.target[slice(*wrong.target)]
        yield Problem(f"the source says “{here}”, the target the opposite, “{there}”; correct it", *wrong.target)
        return
    if len(ours) == len(theirs):
        yield from _opposites(pair, texts, languages)
    if ours or theirs:
        yield from _unequal(pair, texts, ours, theirs)
    else:
        yield from _unsaid(pair, texts, languages)


def _unequal(
    pair: Pair, texts: tuple[str, str], ours: tuple[_Place, ...], theirs: tuple[_Place, ...]
) -> Iterator[Problem]:
    """Yield that the target denies more or less often than the source, where nothing accounts for it."""
    languages = pair.source_locale.language, pair.target_locale.language
    if _not_only_not(texts, languages):
        yield Problem("the target denies what follows on “not only”, the source does not; correct the target")
        return
    ours, theirs = _single(texts, languages, ours, theirs)
    if languages[0] == "en":
        texts = _blanked(texts[0], asserted(texts[0])), texts[1]
    if ours and len(ours) != len(theirs):
        yield from _lost(pair, texts, *_unexplained(texts, languages, ours, theirs))
    elif theirs and not ours:
        yield from _added(pair, texts, _unexplained(texts, languages, ours, theirs)[1])


def _single(
    texts: tuple[str, str], languages: tuple[str, str], ours: tuple[_Place, ...], theirs: tuple[_Place, ...]
) -> tuple[tuple[_Place, ...], tuple[_Place, ...]]:
    """Return the negations of both texts without those that are no news.

    That is, without double ones (*not without*), those that a contrary in the other text stands for (*not open*,
    *zatvoren*), the *not* of *not only*, and that of *until* in Serbian and Albanian (*dok ne dođe*).
    """
    known = settled(*texts, languages) if len(ours) != len(theirs) else ((), ())
    is_asserted = languages[0] == "en" and bool(asserted(texts[0]))
    more = [len(ours) > len(theirs), len(theirs) > len(ours) or is_asserted]
    doubled = [
        litotes(text, language) if has_more else ()
        for text, language, has_more in zip(texts, languages, more, strict=True)
    ]
    if languages[0] == "en":
        doubled[0] += asserted(texts[0])
        doubled[1] += _idle(texts, languages[1], ours, theirs)
        if is_asserted:
            plain = fold(texts[1], languages[1])
            doubled[1] += tuple(unfold(each.span(), texts[1], languages[1]) for each in WAIT.finditer(plain))
    return tuple(
        tuple(
            place
            for place in places
            if place not in known[side] and not any(start <= place[0] < end for start, end in doubled[side])
        )
        for side, places in enumerate((ours, theirs))
    )  # type: ignore[return-value]  # the two of them


def _not_only_not(texts: tuple[str, str], languages: tuple[str, str]) -> bool:
    """Whether the target says *not only ... not*, and the source just *not only*."""
    found = NOT_ONLY_CLAUSE.search(texts[0].lower()) if languages[0] == "en" else None
    if not found or languages[1] not in ONLY_NOT or negation_places(found[1], "en") or _may_deny(found[1], "en"):
        return False
    return bool(ONLY_NOT[languages[1]].search(fold(texts[1], languages[1])))


def _idle(
    texts: tuple[str, str], language: str, ours: tuple[_Place, ...], theirs: tuple[_Place, ...]
) -> tuple[_Place, ...]:
    """Return the negations of a target that go with *not only* or *until* in its English source."""
    if language not in ONLY:
        return ()
    source, plain = texts[0].lower(), fold(texts[1], language)
    found: list[_Place] = []
    if NOT_ONLY.search(source):
        found += [unfold(each.span(), texts[1], language) for each in ONLY[language].finditer(plain)]
    until = UNTIL.search(source)
    if until and not any(until.start() <= start < until.end() for start, _ in ours):
        found += [unfold(each.span(1), texts[1], language) for each in UNTIL_NOT[language].finditer(plain)]
    return tuple(place for place in found if any(place[0] <= start < place[1] for start, _ in theirs))


def _unsaid(pair: Pair, texts: tuple[str, str], languages: tuple[str, str]) -> Iterator[Problem]:
    """Yield a word of the source that denies, where the target has neither a negation nor a word that may deny."""
    found = DENIES.search(texts[0].lower()) if languages[0] == "en" else None
    if found and not _may_deny(texts[1], languages[1]):
        word = pair.source[slice(*found.span())]
        yield Problem(f"the source denies (“{word}”), the target does not; correct the target")


def _opposites(pair: Pair, texts: tuple[str, str], languages: tuple[str, str]) -> Iterator[Problem]:
    """Yield each word that says the opposite of the source, and a winner that has become the loser."""
    for swap in swaps(*texts, languages):
        here, there = pair.source[slice(*swap.source)], pair.target[slice(*swap.target)]
        yield Problem(f"the source says “{here}”, the target the opposite, “{there}”; correct it", *swap.target)
    if languages[0] == "en" and (place := _winner_lost(texts, languages[1])):
        there = pair.target[slice(*place)]
        yield Problem(f"the winner of the source loses in the target (“{there}”); correct it", *place)


def _winner_lost(texts: tuple[str, str], language: str) -> _Place | None:
    """Return where the target says that the winner lost: *A beat B* is *B humbi nga A*, never *A humbi nga B*."""
    beaten, plain = _BEATEN.search(fold(texts[0], "en")), fold(texts[1], language)
    lost = _LOST_TO[language].search(plain) if beaten else None
    if not beaten or not lost:
        return None
    if not texts[1][unfold(lost.span(1), texts[1], language)[0]].isupper():  # from the same team
        return None
    winner, loser = (name[:_ALIKE] for name in beaten.groups())
    victor = lost[1][:_ALIKE]
    if winner not in {loser, victor} and (victor == loser or re.search(rf"\b{winner}", plain[: lost.start()])):
        return unfold(lost.span(), texts[1], language)
    return None


def _without_names(pair: Pair) -> tuple[str, str]:
    """Return the two texts with spaces for names and titles that stand in both: *“No Place Like Home”*."""
    source, target = pair.source, pair.target
    for found in _SAME.finditer(pair.source):
        name = found[0].strip('“”„«»"')
        if name in target and any(map(str.isalpha, name)):
            source, target = (text.replace(name, " " * len(name)) for text in (source, target))
    return source, target


def _agree_on_conditions(texts: tuple[str, str], languages: tuple[str, str]) -> bool:
    """Whether both say *unless* and *not* an even number of times, or both an odd number.

    *Not ... unless* is *only if*. Where another word may deny too, they agree.
    """
    parities: list[set[int]] = []
    for text, language in zip(texts, languages, strict=True):
        plain, places = fold(text, language), negation_places(text, language)
        unless = UNLESS[language].search(plain)
        rest = _blanked(text, [*places, *([unfold(unless.span(), text, language)] if unless else [])])
        if _may_deny(rest, language):
            return True
        odd = (len(places) + bool(unless)) % 2
        pleonastic = language != "en" and unless and negation_places(plain[unless.end() :], language)
        parities.append({odd, 1 - odd} if pleonastic else {odd})
    return bool(parities[0] & parities[1])


def _blanked(text: str, places: Iterable[_Place]) -> str:
    """Return ``text`` with spaces for what stands at ``places``."""
    for start, end in places:
        text = text[:start] + " " * (end - start) + text[end:]
    return text


def _unexplained(
    texts: tuple[str, str], languages: tuple[str, str], ours: tuple[_Place, ...], theirs: tuple[_Place, ...]
) -> tuple[tuple[_Place, ...], tuple[_Place, ...]]:
    """Return the negations of both texts without those that the other says in another way."""
    plain = [fold(text, language) for text, language in zip(texts, languages, strict=True)]
    for row in SAID_OTHERWISE:
        found = [row[language].search(text) for language, text in zip(languages, plain, strict=True)]
        if found[0] and found[1]:
            mine, others = (
                unfold(each.span(), text, language)
                for each, text, language in zip((found[0], found[1]), texts, languages, strict=True)
            )
            ours = tuple(place for place in ours if place[1] <= mine[0] or mine[1] <= place[0])
            theirs = tuple(place for place in theirs if place[1] <= others[0] or others[1] <= place[0])
    return ours, theirs


def _lost(
    pair: Pair, texts: tuple[str, str], ours: tuple[_Place, ...], theirs: tuple[_Place, ...]
) -> Iterator[Problem]:
    """Yield that the target denies less often than the source, unless it has a word that may deny."""
    languages = pair.source_locale.language, pair.target_locale.language
    folded = map(fold, texts, languages)
    series = sum(len(SERIES[language].findall(text)) for text, language in zip(folded, languages, strict=True))
    if (
        len(ours) > len(theirs) + (series if theirs else 0)
        and not _may_deny(_blanked(texts[1], theirs), languages[1])
        and not _is_idiom(texts[0], languages[0])
    ):
        again = " as often" if theirs else ""
        word = pair.source[slice(*ours[0])]
        yield Problem(f"the source denies (“{word}”), the target does not{again}; correct the target")


def _added(pair: Pair, texts: tuple[str, str], theirs: tuple[_Place, ...]) -> Iterator[Problem]:
    """Yield the first negation of a target whose source has none, nor a word that may deny."""
    source, target = pair.source_locale.language, pair.target_locale.language
    if theirs and not (_may_deny(texts[0], source) or _is_idiom(texts[1], target) or _is_manner(pair)):
        word = pair.target[slice(*theirs[0])]
        yield Problem(f"the target denies (“{word}”), the source does not; correct the target", *theirs[0])


def _may_deny(text: str, language: str) -> bool:
    """Whether a text without a negation has a word that may stand for one."""
    return bool(PATTERNS[language].search(fold(text, language)))


def _is_idiom(text: str, language: str) -> bool:
    return language == "en" and bool(IDIOMS.search(text.lower()))


def _is_manner(pair: Pair) -> bool:
    """Whether the target has no negation but *without*, and the source no *with*: *promptly* is *pa vonesë*."""
    language = pair.target_locale.language
    without, with_ = _WITHOUT[language], _WITH[pair.source_locale.language]
    negative = (pair.target[slice(*place)].lower() for place in negation_places(pair.target, language))
    return all(word in without for word in negative) and not with_.search(pair.source.lower())
