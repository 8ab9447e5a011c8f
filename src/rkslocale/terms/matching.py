"""Where the forms of terms stand in a text: whole words, with the capitals that the term base asks for."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Final
from unicodedata import combining

from rkslocale.terms import english

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from rkslocale.model import Term

_SAME: Final = str.maketrans("’ʼ‘\u2011\u00a0\u202f\u2009", "'''-   ")
"""Characters that are written for one another, of the same length: apostrophes, hyphens, spaces."""
_WORD: Final = re.compile(r"\w+|[^\w\s]")
"""A word, or a mark: ``€`` is a form of euro."""
_NO_TEXT: Final = frozenset("@#_")
"""What stands in front of a name of the web."""
_SMALL: Final = {
    "en": frozenset({"a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "the", "to", "with"}),
    "sq": frozenset({"i", "e", "të", "së", "dhe", "për", "në", "me", "nga", "mbi"}),
    "sr": frozenset({"i", "u", "na", "za", "o", "sa", "s", "od", "do", "iz", "po"}),
}
"""Words that stay small in a Title Case headline."""
_PLACES: Final = "place"
_LABELS: Final = "newsroom"
"""The domain whose capitalised forms are labels: they stand alone (By, Share, Source:)."""
_POSSESSIVE: Final = re.compile(r"'s\b|(?<=s)'(?!\w)")
_QUOTED: Final = re.compile(r"(?<!\w)'(?=\w)")
"""Where a quotation begins."""
_ENDING: Final = re.compile(r"-[a-zëš]{1,4}\b")
"""A case ending after an acronym: KFOR-it, KFOR-a."""
_FORMER: Final = (" ish-", " ex-")
"""What is written in front of a title that somebody had: ``ish-kryetari``."""
_LABEL_BEFORE: Final = re.compile(r"[\d\s]*")
_LABEL_AFTER: Final = re.compile(r"\s*(?:[:|].*)?", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Form:
    """An accepted form of a term in one language."""

    term: Term
    text: str
    preferred: bool
    """Whether it is the one that a draft takes."""
    sought: bool
    """Whether it is a hit in a source; the others only count as right in a target."""


@dataclass(frozen=True, slots=True)
class Match:
    """A place where one form stands, or several that are written alike."""

    start: int
    end: int
    """Exclusive."""
    forms: tuple[Form, ...]


class Matcher:
    """Finds the forms that terms have in one language."""

    def __init__(self, terms: Iterable[Term], language: str) -> None:
        self._language = language
        self._forms = tuple(_forms(terms, language))

    def matches(self, text: str) -> Iterator[Match]:
        """Yield every place where a form stands, by start and then from long to short; places may overlap."""
        plain = text.translate(_SAME)
        index = self._shouted if plain.isupper() and " " in plain.strip() else self._spelt
        for start, length, forms in index.places(plain):
            if (match := self._match(plain, start, length, forms)) is not None:
                yield match

    @cached_property
    def _spelt(self) -> _Index:
        spellings = ((_spellings(form.text.translate(_SAME), self._language), form) for form in self._forms)
        return _Index((spelling, form) for spelt, form in spellings for spelling in spelt)

    @cached_property
    def _shouted(self) -> _Index:
        """The forms as they stand in a headline in capitals."""
        return _Index((form.text.translate(_SAME).upper(), form) for form in self._forms)

    def _match(self, text: str, start: int, length: int, forms: Iterable[Form]) -> Match | None:
        end = start + length
        if not any(c.isalnum() for c in text[start:end]):
            return Match(start, end, tuple(forms))
        fitting = tuple(form for form in forms if not _is_label(form) or _stands_alone(text, start, end))
        if not fitting or not _begins(text, start, fitting) or _closes(text, end):
            return None
        end = self._with_ending(text, end, fitting)
        if not _ends(text, end, fitting):
            return None
        if self._language == "en" and english.is_verb(text, start, end):
            fitting = tuple(replace(form, sought=False) for form in fitting)
        return Match(start, end, fitting)

    def _with_ending(self, text: str, end: int, forms: Iterable[Form]) -> int:
        """Return where a form ends together with what is appended to it: ``'s``, ``-it``."""
        if self._language == "en":
            ending = _POSSESSIVE.match(text, end)
            if ending and _closes(text, ending.end()):
                return end
        elif all(takes_hyphen(form.text, keep=form.term.keep) for form in forms):
            ending = _ENDING.match(text, end)
        else:
            return end
        return ending.end() if ending else end


class _Index:
    """Forms by how they are written, to be looked up at each word of a text."""

    def __init__(self, spelt: Iterable[tuple[str, Form]]) -> None:
        self._forms: dict[str, list[Form]] = {}
        for spelling, form in spelt:
            self._forms.setdefault(spelling, []).append(form)
        lengths: dict[str, set[int]] = {}
        for spelling in self._forms:
            if word := _WORD.match(spelling):
                lengths.setdefault(word[0], set()).add(len(spelling))
        self._lengths = {word: sorted(known, reverse=True) for word, known in lengths.items()}
        """How long the forms are that begin with a word, the longest first."""

    def places(self, text: str) -> Iterator[tuple[int, int, Sequence[Form]]]:
        """Yield start, length and forms wherever ``text`` has what a form is written like, whole words or not."""
        for word in _WORD.finditer(text):
            for length in self._lengths.get(word[0], ()):
                part = text[word.start() : word.start() + length]
                if len(part) == length and part in self._forms:
                    yield word.start(), length, self._forms[part]


def _forms(terms: Iterable[Term], language: str) -> Iterator[Form]:
    for term in terms:
        forms = term.forms.get(language, ())
        for text in forms:
            yield Form(term, text, text == forms[0], _is_sought(text, forms[0], term, language))


def _is_sought(form: str, preferred: str, term: Term, language: str) -> bool:
    """Return whether a form stands for its term and for nothing else.

    A mark is not replaced by a word (``€``). English words were chosen to be sought. Of the others, one that is shorter
    than the preferred form is too vague (``stranka``, party, for ``politička stranka``), an adjective is not the place
    (``kosovar``), and running text is no label (``publikuar``).
    """
    if form in term.vague:
        return False
    if language == "en":
        return any(c.isalpha() for c in form)
    label = term.domain == _LABELS and all(name[:1].isupper() for name in term.forms.get("en", ()))
    name = label or (term.domain == _PLACES and not preferred.islower())
    short = len(form.split()) < len(preferred.split()) and not _is_short_name(form, preferred)
    return not (short or (name and form.islower()))


def _is_short_name(form: str, preferred: str) -> bool:
    """Return whether both are names, and the shorter one has several words: ``Dhomat e Specializuara``."""
    words = form.split()
    return len(words) > 1 and words[0][0].isupper() and words[-1][0].isupper() and preferred[0].isupper()


def takes_hyphen(form: str, *, keep: bool) -> bool:
    """Return whether endings follow a form after a hyphen, as after an acronym.

    ``keep``: its term is not translated.
    """
    return keep or (form.isupper() and form.isalpha())


def _spellings(form: str, language: str) -> set[str]:
    """Return the form as written, with a first capital, and as in a Title Case headline. Capitals are never dropped."""
    small = _SMALL.get(language, frozenset())
    first = form[:1].upper() + form[1:]
    title = " ".join(word if word in small else word[:1].upper() + word[1:] for word in first.split(" "))
    return {form, first, title}


def _is_label(form: Form) -> bool:
    return form.term.domain == _LABELS and not form.term.keep and form.text[:1].isupper()


def _stands_alone(text: str, start: int, end: int) -> bool:
    return bool(_LABEL_BEFORE.fullmatch(text[:start]) and _LABEL_AFTER.fullmatch(text[end:]))


def _begins(text: str, start: int, forms: Iterable[Form]) -> bool:
    before = text[start - 1 : start]
    if before == "-" and text[start - 2 : start - 1].isalnum():
        return f" {text[max(0, start - 4) : start].lower()}".endswith(_FORMER) or all(_is_name(form) for form in forms)
    return before not in _NO_TEXT and not (before == "." and text[start - 2 : start - 1].isalnum())


def _ends(text: str, end: int, forms: Iterable[Form]) -> bool:
    after, further = text[end : end + 1], text[end + 1 : end + 2]
    if after == "-" and further.isalnum():
        return all(_is_name(form) for form in forms)
    joined = after.isalnum() or after in {"_", "$"} or (after and combining(after))
    return not (joined or (after in {".", "@"} and further.isalnum()))


def _closes(text: str, end: int) -> bool:
    """Return whether an apostrophe in front of ``end`` closes a quotation."""
    return text[end - 1] == "'" and bool(_QUOTED.search(text, 0, end - 1))


def _is_name(form: Form) -> bool:
    """Return whether the form is a proper name, which stays itself in a compound: EU-facilitated, Kosovo-Serbia."""
    return form.text[:1].isupper()
