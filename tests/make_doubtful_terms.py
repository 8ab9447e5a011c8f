"""Find the terms that good translations often say otherwise, for ``pipeline.term_aid``.

A translation may say a term by a pronoun, by a synonym, or leave it out where the sentence before has it. How often
that happens is counted over the starter memory. Run it where the memory or the term base has changed:
``python tests/make_doubtful_terms.py``.
"""

from __future__ import annotations

import sys
from collections import Counter
from itertools import permutations
from typing import TYPE_CHECKING, Final

from rkslocale import assets
from rkslocale.pipeline.term_aid import lacking
from rkslocale.project.starter import sentences
from rkslocale.project.terminology import starter_base

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from rkslocale.model import Term

LANGUAGES: Final = ("en", "sq", "sr")
MOST: Final = 0.01
"""Share of the sentences with a term whose translations may lack it. For common words it is estimated from above, by
Laplace's rule, so that a hundred sentences are needed; names are seldom said otherwise. Counted over one half of the
memory so, terms are missed in 0.09 % of the good translations of the other half."""
ELSEWHERE: Final = frozenset({"newsroom", "people"})
"""Domains that the checks of furniture and of names look at."""
OTHERWISE: Final = frozenset(
    {"million", "billion", "trillion", "percent", "percentage-point", "euro", "police", "usa", "united-kingdom"}
)
"""Terms that digits, signs and abbreviations stand for, as the checks of figures and names know, and one that headlines
in the passive leave out: *Police arrest ...*, *Uhapšen ...*."""


def pairs() -> tuple[Mapping[str, str], ...]:
    """Return the sentences of the memory by language."""
    rows = zip(*map(sentences, LANGUAGES), strict=True)
    return tuple(dict(zip(LANGUAGES, texts, strict=True)) for texts in rows)


def doubtful(sentences: Iterable[Mapping[str, str]], source: str, target: str) -> Iterator[tuple[str, str]]:
    """Yield id and preferred form of the terms that are not safe to ask for, in order of the term base."""
    base = starter_base()
    there, gone = Counter[str](), Counter[str]()
    for texts in sentences:
        there.update({hit.term.id for hit in base.find(texts[source], source)})
        gone.update(hit.term.id for hit in lacking(base, (texts[source], source), (texts[target], target)))
    for term in base.terms:
        if not (term.forms.get(source) and term.forms.get(target)):
            continue
        if term.domain in ELSEWHERE or term.id in OTHERWISE:
            yield term.id, term.forms[target][0]
            continue
        seen, lost = there[term.id], gone[term.id]
        if lost > MOST * seen or not (_is_name(term, source, target) or lost + 1 <= MOST * (seen + 2)):
            yield term.id, term.forms[target][0]


def _is_name(term: Term, source: str, target: str) -> bool:
    return term.keep or (term.forms[source][0][0].isupper() and term.forms[target][0][0].isupper())


def main() -> None:
    """Write the list."""
    sentences = pairs()
    lines = [
        f"{source}\t{target}\t{name}\t{form}\n"
        for source, target in permutations(LANGUAGES, 2)
        for name, form in doubtful(sentences, source, target)
    ]
    (assets.root() / "words").joinpath("terms.tsv").write_text("".join(lines), encoding="utf-8")
    sys.stdout.write(f"{len(lines)} terms\n")


if __name__ == "__main__":
    main()
