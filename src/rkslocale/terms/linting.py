"""What is wrong with an entry of a term base, beyond the format of its file."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from rkslocale.model import Term

_FORBIDDEN: Final = re.compile(r"(?:^|;\s*)not: ([^;(]+)")
_FOREIGN: Final = {"sq": frozenset("čćđšž"), "sr": frozenset("qwxyëç")}
"""Letters that neither the words nor the adapted names of a language have (Latin script)."""
_NAMES: Final = {"en": "English", "sq": "Albanian", "sr": "Serbian"}


def faults_of(term: Term) -> Iterator[tuple[str, str]]:
    """Yield what is wrong with ``term``, and what to do about it."""
    if len(term.forms) == 1:
        yield f"“{term.id}” has a term in one language only", "add how another language says it"
    if term.keep:
        yield from _changed(term)
    forbidden = {found.strip() for found in _FORBIDDEN.findall(term.note)}
    for language, forms in term.forms.items():
        # The English forms are those that sources have, right or wrong.
        for form in forms if language != "en" else ():
            if form in forbidden:
                yield f"“{form}” is accepted in {_name(language)}, but the note forbids it", "remove one of the two"
        yield from _misspelt(term, language, forms)


def _changed(term: Term) -> Iterator[tuple[str, str]]:
    english, *_ = term.forms.get("en", ("",))
    for language, forms in term.forms.items():
        if english and forms[0] != english:
            what = f"“{english}” is not to be translated, but is “{forms[0]}” in {_name(language)}"
            yield what, "put the English form first, or make the status preferred"


def _misspelt(term: Term, language: str, forms: Iterable[str]) -> Iterator[tuple[str, str]]:
    names = tuple(word for form in term.forms.get("en", ()) for word in form.split())
    for form in forms:
        if unicodedata.normalize("NFC", form) != form:
            yield f"“{form}” is written with combining accents", "write letters such as ë and č as one character"
        elif odd := next((c for c in form if c.isalpha() and not unicodedata.name(c, "").startswith("LATIN")), None):
            yield f"“{form}” has “{odd}”, which is no Latin letter", "write it in Latin script"
        elif (foreign := _foreign_letter(form, language, names)) and not _is_acronym(form):
            yield f"“{form}” has “{foreign}”, which {_name(language)} does not", "spell it as that language does"


def _foreign_letter(form: str, language: str, names: tuple[str, ...]) -> str | None:
    """Return a letter that the language does not have, but in words that are English, with their endings."""
    letters = "".join(word for word in form.split() if not word.startswith(names)).lower()
    return next((c for c in letters if c in _FOREIGN.get(language, ())), None)


def _is_acronym(form: str) -> bool:
    return form.partition("-")[0].isupper()


def _name(language: str) -> str:
    return _NAMES.get(language, language)
