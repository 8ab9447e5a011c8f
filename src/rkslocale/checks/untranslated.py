"""Text of the source that was left in the target: all of it, a clause, or a word."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from rkslocale.checks.pair import Aids, Pair, Problem
from rkslocale.checks.registry import check
from rkslocale.checks.words import Word, words
from rkslocale.language.lexicon import LANGUAGES, capitalized, lexicon
from rkslocale.model import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_STEM: Final = 4
"""Letters from which a word of the target's lexicon that begins with a word of the source's shows a loanword."""
_SHORTEST: Final = 3
"""Letters from which a word says which language it is of."""
_ELSEWHERE: Final = 3
"""Words of the source's language that must be in a text which another language, without a lexicon, has unchanged."""
_TITLE: Final = 5
"""Words from which a text with a capital on every word is a headline and no name."""

_SPEECH: Final = 3
"""Words from which a quotation is running speech."""
_PLAIN: Final = re.compile(
    "Red|Green|White|Blue|Black|Yellow|Great|Grand|Big|Small|Old|New|High|Supreme|Central|National|Public|Royal|Main|"
    "Upper|Lower|North|South|East|West|Northern|Southern|Eastern|Western|Basic|Special|Constitutional|Municipal|"
    "District|City|Town|Concert|Health|Police|Primary|Interior|Foreign|Defence|Education|Justice|Finance"
)
_PUBLIC: Final = re.compile(
    "Hall|Square|Court|Bridge|School|Hospital|Station|Church|Library|Theatre|Room|Council|Committee|Ministry|Minister|"
    "Office|Department|Police|Assembly|Library|University|Directorate|Prosecution|Prosecutor|Prison|Chamber"
)
"""A public place or body, and what is in front of it where it is no brand."""

_LOANWORDS: Final = re.compile(
    "alma|app|blog|blogger|bon|brand|browser|cookie|copyright|deadline|desktop|email|fake|feedback|"
    "freelance|gaming|hacker|hardware|hashtag|laptop|lifestyle|login|mainstream|marketing|meme|offline|"
    "online|outlet|playlist|podcast|server|shopping|show|smart|snap|software|spam|startup|streaming|"
    "tablet|tag|trend|tweet|video|vlog|web|website|wellness|wireless"
)
"""Words of English that Albanian and Serbian newsrooms write as they are."""

_COMPANIES: Final = re.compile(
    "alphabet|amazon|apple|block|boots|discover|dove|fortune|gap|guardian|independent|match|meta|mirror|nature|oracle|"
    "orange|science|shell|signal|slack|sprint|square|stripe|sun|target|teams|threads|time|times|total|visa|windows|zoom"
)
"""Companies, papers and products that are called by a common word, in small letters."""

_KEPT: Final = re.compile(
    r"""[“”„«»‟"][^“”„«»"]*[”“«»"]      # titles of books and films, what a button says
      | `[^`]*` | <[^<>]*> | \{[^{}]*\} | \[[^\[\]]*\] | &\w+; | %\(\w+\)\w | %\w
      | \S*(?:://|@|www\.|[/\\_=])\S*  # addresses, paths, code
      | \S*\w\.\w\S* | (?<!\w)\.\w+
      | (?<!\w)--?\w[\w-]*             # options of a command
      | \([^()]*\)                     # (fracking), (Kosovo Force)
    """,
    re.VERBOSE,
)
"""What is rightly left as it is."""


@check("untranslated", Severity.ERROR, "text of the source that was left as it is")
def untranslated(pair: Pair, _aids: Aids) -> Iterator[Problem]:
    """Yield what the target has in the words of the source: itself as a whole, or each stretch of words.

    A word counts that stands in the source as it stands in the target, in small letters or in front, and that the
    lexicon of the source's language has, while that of the target's has neither it nor a word that begins with it.
    Names, loanwords, titles in quotation marks, code and addresses are no such words; what a person says in them is.
    Of a target in a language without a lexicon nothing is said unless it is equal to its source.
    """
    if pair.source_locale.same_language(pair.target_locale) or pair.source_locale.language not in LANGUAGES:
        return
    equal = _normal(pair.source) == _normal(pair.target)
    if pair.target_locale.language not in LANGUAGES:
        if equal and _foreign_words(pair) >= _ELSEWHERE:
            yield Problem("the target is the same as the source; translate it")
        return
    left = _left(pair)
    if equal:
        if left or _is_headline(pair):
            yield Problem("the target is the same as the source; translate it")
        return
    for start, end in left:
        yield Problem(f"“{pair.target[start:end]}” is left from the source; translate it", start, end)


def _normal(text: str) -> str:
    return " ".join(text.replace("’", "'").casefold().split())


def _left(pair: Pair) -> list[tuple[int, int]]:
    """Return the stretches of the target that are left from the source, each with the words of both languages in it."""
    kept = [found.span() for found in _KEPT.finditer(pair.target) if not _is_speech(pair, found[0])]
    ours = words(pair.source, pair.source_locale)
    theirs = words(pair.target, pair.target_locale)
    in_source = {word.text for word in ours}
    followers = {(one.plain, two.plain) for one, two in pairwise(ours)}
    languages = pair.source_locale.language, pair.target_locale.language
    clear = [
        word.text in in_source
        and not any(start < word.end and word.start < end for start, end in kept)
        and _is_left(word, languages)
        and not _is_among_names(theirs, index)
        for index, word in enumerate(theirs)
    ]
    stretches = [place for place in _phrases(pair, ours, theirs, kept) if not any(clear)]
    for index in (index for index, is_clear in enumerate(clear) if is_clear):
        first = last = index
        while first > 0 and (theirs[first - 1].plain, theirs[first].plain) in followers:
            first -= 1
        while last + 1 < len(theirs) and (theirs[last].plain, theirs[last + 1].plain) in followers:
            last += 1
        place = theirs[first].start, theirs[last].end
        if place not in stretches:
            stretches.append(place)
    return stretches


def _is_speech(pair: Pair, quotation: str) -> bool:
    """Whether a quotation is running speech that stands in the source so: *“Give me a break”*. Titles have capitals."""
    text = quotation.strip('“”„«»‟" ,.!?…')
    known = lexicon(pair.source_locale.language)
    found = words(text, pair.source_locale)
    return (
        len(found) >= _SPEECH
        and quotation[:1] in tuple('“”„«»‟"')
        and text in pair.source
        and all(word.text.islower() for word in found[1:])
        and all(word.plain in known for word in found)
    )


def _phrases(
    pair: Pair, ours: Sequence[Word], theirs: Sequence[Word], kept: Sequence[tuple[int, int]]
) -> list[tuple[int, int]]:
    """Return the places of two words of the source that stand in the target side by side, as no name does.

    That is so of *free parking*, two small words of which the target's lexicon has not both, and of a public place or
    body with a plain word in front, *Red Hall*.
    """
    known, foreign = lexicon(pair.source_locale.language), lexicon(pair.target_locale.language)
    pairs = {(one.text, two.text) for one, two in pairwise(ours)}
    found: list[tuple[int, int]] = []
    for one, two in pairwise(theirs):
        if (one.text, two.text) not in pairs or any(start < two.end and one.start < end for start, end in kept):
            continue
        small = one.text.islower() and two.text.islower() and {one.plain, two.plain} <= known.keys()
        longer = min(len(one.plain), len(two.plain)) >= _STEM
        is_common = small and longer and not {one.plain, two.plain} <= foreign.keys()
        if is_common or (_PLAIN.fullmatch(one.text) and _PUBLIC.fullmatch(two.text)):
            found.append((one.start, two.end))
    return found


def _is_left(word: Word, languages: tuple[str, str]) -> bool:
    """Whether ``word`` is one of the first language and not of the second."""
    source, target = languages
    return (
        len(word.plain) >= _SHORTEST
        and word.text[1:].islower()
        and word.plain in lexicon(source)
        and word.plain not in capitalized(source)
        and (word.text.islower() or not _COMPANIES.fullmatch(word.plain))
        and not _is_known(word.plain, target)
        and (word.text.islower() or word.plain not in lexicon(target))  # Apple, City in front of a sentence
    )


def _is_known(word: str, language: str) -> bool:
    """Whether ``language`` has ``word``: as a loanword, in its lexicon, or there with an ending if it is long."""
    if _LOANWORDS.fullmatch(word):
        return True
    forms = _sorted(language)
    nearest = forms[min(bisect_left(forms, word), len(forms) - 1)]
    return nearest == word or (len(word) >= _STEM and nearest.startswith(word))


@cache
def _sorted(language: str) -> tuple[str, ...]:
    """Return the words of ``language`` that are no names, in order."""
    return tuple(sorted(lexicon(language).keys() - capitalized(language)))


def _is_among_names(found: Sequence[Word], index: int) -> bool:
    """Whether the word is part of a name: it has a capital within the sentence, or stands between capitals."""
    word = found[index]
    before, after = found[index - 1 : index], found[index + 1 : index + 2]
    if word.text[0].isupper():
        return bool(before) or (bool(after) and after[0].text[0].isupper())
    return bool(before and after) and before[0].text[0].isupper() and after[0].text[0].isupper()


def _foreign_words(pair: Pair) -> int:
    """Return how many words in small letters the source has that are in its lexicon."""
    known = lexicon(pair.source_locale.language)
    text = _KEPT.sub(" ", pair.source)
    return sum(word.text.islower() and word.plain in known for word in words(text, pair.source_locale))


def _is_headline(pair: Pair) -> bool:
    """Whether the source is a headline with a capital on every word; names are shorter."""
    text = _KEPT.sub(" ", pair.source)
    found = words(text, pair.source_locale)
    languages = pair.source_locale.language, pair.target_locale.language
    return len(found) >= _TITLE and 2 * sum(_is_left(word, languages) for word in found) > len(found)
