"""One source with different targets in the files that are checked together."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from rkslocale.checks.pair import Aids, Pair, Problem
from rkslocale.checks.registry import check
from rkslocale.checks.words import words
from rkslocale.model import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from rkslocale.locales import Locale

_SHOWN: Final = 80
"""Characters of the other target that a message has room for."""
_FEWEST: Final = 2
"""Words of a source from which it is said in one way: ``Open`` alone is a verb here and an adjective there."""
_FIGURE: Final = re.compile(r"\d+(?:[.,:\u00a0\u202f ]\d+)*")
_ACCELERATOR: Final = re.compile(r"[_&](?=\w)")
"""What makes a letter of a menu a shortcut: ``_File``, ``&File``."""
_END: Final = ".:!… "
"""What a sentence has at its end and a headline lacks. A question is another text."""


@check("inconsistent", Severity.WARNING, "one source with different targets")
def inconsistent(pair: Pair, aids: Aids) -> Iterator[Problem]:
    """Yield a problem for a source of two words or more that has other words as its target elsewhere.

    Sources are one where they differ only in capitals, figures, shortcuts and the mark at their end; so are targets.
    Of several other targets the first is quoted.
    """
    if aids.targets is None or pair.is_plural or len(words(pair.source, pair.source_locale)) < _FEWEST:
        return
    own = _wording(pair.target, pair.target_locale)
    others = _by_key(_Same(aids.targets)).get(_key(pair.source), ())
    other = next((target for target in others if _wording(target, pair.target_locale) != own), None)
    if other is not None:
        shown = other if len(other) <= _SHOWN else f"{other[: _SHOWN - 1].rstrip()}…"
        yield Problem(f"the same source is translated “{shown}” elsewhere; use one translation if both mean the same")


class _Same:
    """A mapping by its identity, to be the key of a cache."""

    def __init__(self, targets: Mapping[str, Sequence[str]]) -> None:
        self.targets = targets

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and self.targets is other.targets

    def __hash__(self) -> int:
        return id(self.targets)


@lru_cache(maxsize=8)  # a run has one mapping for each locale
def _by_key(same: _Same) -> Mapping[str, Sequence[str]]:
    """Return the targets by what is compared of their sources, in order."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for source, targets in same.targets.items():
        found[_key(source)] += targets
    return found


def _key(source: str) -> str:
    """Return what is compared of a source."""
    plain = _FIGURE.sub("0", _ACCELERATOR.sub("", source))
    return " ".join(plain.casefold().split()).rstrip(_END)


def _wording(target: str, locale: Locale) -> tuple[str, ...]:
    """Return what is compared of a target: its words."""
    return tuple(word.plain for word in words(_ACCELERATOR.sub("", target), locale))
