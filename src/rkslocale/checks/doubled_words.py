"""The same word twice in a row, as it is left behind when a sentence is rearranged."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from rkslocale.checks.pair import Aids, Pair, Problem
from rkslocale.checks.registry import check
from rkslocale.checks.words import Word, words
from rkslocale.language.lexicon import capitalized, lexicon
from rkslocale.model import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_RIGHT: Final = {
    language: frozenset(words.split())
    for language, words in {
        "en": """had that is was her you it in on to very so no yes many long far really bye ha blah knock there hear
                 again do""",
        # "të të punësuarve", "seancës së së enjtes", "të para para gjyqit"; the others say how: "pak pak", "dalë dalë".
        "sq": """të së para pak dalë rreth copa pjesë grupe tufa vende radhë herë pika kokrra fije valë palë shkallë
                 lule ngadalë shpejt larg afër gjatë mirë tërë krejt rrallë kohë dy tri tre po jo ha bla""",
        # "kad sam sam" (when I am alone); the others are said twice for emphasis.
        "sr": """sam malo jedva polako dugo daleko davno jako vrlo veoma mnogo puno tek sve ne hajde idi ha bla
                 kuc""",
    }.items()
}
"""Words that may stand twice, by language; of those in 28,845 sentences all are here or below."""

_NEVER_TWICE: Final = frozenset(
    (
        *("nuk", "mos", "nga", "në", "me", "do", "u", "është", "janë", "ishte", "ka", "kanë", "një", "dhe", "por"),
        *("nije", "nisu", "neće", "je", "su", "na", "iz", "od", "za", "kao", "ali", "ili", "ne"),
        *("the", "of", "and", "a", "an", "is", "are", "was", "were", "with", "for", "from"),
    )
)
"""Words that nobody says twice for emphasis, whatever the source says twice."""
_PARTICLES: Final = {"en": "a", "sq": "eiu", "sr": "iauosk"}
"""Words of one letter; another letter is a grade, a variable or an initial."""

_CONJUNCTIONS: Final = frozenset({"and", "dhe", "e", "i"})
"""What stands between a word and itself for emphasis: *shumë e shumë*."""

_LETTERS: Final = 6
"""Letters from which two words twice in a row are for ``repetition``."""
_RECIPROCAL: Final = frozenset({"për", "pas", "me", "nga", "by", "po"})
"""What stands between a word and itself: *dy për dy për*."""

_SERBIAN_CLITICS: Final = re.compile(
    "se|je|su|ć(?:u|e|emo|ete)|sam|smo|ste|bih?|bismo|li|ne|ga|ih|mu|joj|ni(?:je|su)|neće|mi|ti|nam|vam"
)
"""They stand behind the first word of a clause. So *da da* in front of one is not *that he gives*."""


@check("doubled-words", Severity.WARNING, "the same word twice in a row")
def doubled_words(pair: Pair, _aids: Aids) -> Iterator[Problem]:
    """Yield the words of an English, Albanian or Serbian target that stand there twice and no more.

    Two short words that stand there twice are one of them too. Nothing is said where the language has it so (*të të*),
    where the source says more words twice than the target does in another way, and of names (*Baden Baden*). What
    stands there three times is for ``repetition``.
    """
    language = pair.target_locale.language
    if language not in _RIGHT:
        return
    found = words(pair.target, pair.target_locale)
    ours = words(pair.source, pair.source_locale)
    if not any(_pairs(pair.source, ours)):
        yield from _pairs(pair.target, found)
    doubles = [index for index in range(len(found) - 1) if _is_double(pair.target, found[index], found[index + 1])]
    is_emphatic = bool(doubles) and _emphases(pair.source, ours) > _emphases(pair.target, found, doubles)
    for index in doubles:
        first, second = found[index : index + 2]
        if is_emphatic and first.plain not in _NEVER_TWICE:
            continue
        tripled = index - 1 in doubles or index + 1 in doubles
        is_predicate = first.plain == "to" and not pair.target[second.end : second.end + 2].strip().isalnum()
        if not (tripled or is_predicate or _is_right(language, first, second, found[index + 2 : index + 3])):
            yield Problem(
                f"“{first.text}” stands twice in a row; delete one",
                first.start,
                second.end,
            )


def _is_double(text: str, first: Word, second: Word) -> bool:
    """Whether the two are one word, with nothing but white space between them. The ending of “Joker”-i is no word."""
    return (
        first.plain == second.plain
        and text[first.end : second.start].isspace()
        and text[first.start - 1 : first.start] not in tuple("-–%&_\\/@")
    )


def _emphases(text: str, found: tuple[Word, ...], doubles: Sequence[int] = ()) -> int:
    """Return how many words stand twice in ``text``, with punctuation or *and* between, without ``doubles``."""
    beside = sum(
        first.plain == second.plain and not any(map(str.isalnum, text[first.end : second.start]))
        for first, second in pairwise(found)
    )
    joined = sum(
        first.plain == second.plain and middle.plain in _CONJUNCTIONS and len(first.plain) > len(middle.plain)
        for first, middle, second in zip(found, found[1:], found[2:], strict=False)
    )
    return beside + joined - len(doubles)


def _pairs(text: str, found: tuple[Word, ...]) -> Iterator[Problem]:
    """Yield two short words that stand twice in a row: *të mos të mos*. Longer ones are for ``repetition``."""
    for index in range(len(found) - 3):
        one, two, again, last = found[index : index + 4]
        if (
            (one.plain, two.plain) == (again.plain, last.plain) != (one.plain, one.plain)
            and len(one.plain + two.plain) < _LETTERS
            and two.plain not in _RECIPROCAL
            and not text[one.end : two.start].strip()
            and not text[two.end : again.start].strip()
            and not text[again.end : last.start].strip()
        ):
            message = f"“{text[one.start : last.end]}” has the same two words twice; delete them once"
            yield Problem(message, one.start, last.end)


def _is_right(language: str, first: Word, second: Word, behind: tuple[Word, ...]) -> bool:
    word, after = first.plain, behind[0].plain if behind else ""
    if first.text[0].isupper() and second.text[0].isupper() and not _is_common(word, language):
        return True
    if language == "sr" and word == "da":
        return not _SERBIAN_CLITICS.fullmatch(after)
    if language == "sq" and word == "që":
        return after == "nga"  # "që që nga nëntori": who since November
    if language == "sr" and word == "bilo":
        return after.startswith(("k", "č", "g"))  # "bilo bilo kakvih": there were any
    if len(word) == 1:
        return second.text.isupper() or word not in _PARTICLES[language]
    return word in _RIGHT[language]


def _is_common(word: str, language: str) -> bool:
    return word in lexicon(language) and word not in capitalized(language)
