"""Albanian forms of terms: which case and number a form is in, and which one a place asks for.

The head of an Albanian noun phrase comes first and carries the ending: ``Kuvendi i Kosovës``, ``Kuvendit të Kosovës``,
``Kuvendin e Kosovës``. Endings and the cases that prepositions govern are those of the Academy's grammar (Gramatika e
gjuhës shqipe I, Tiranë 2002).
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

LINKING: Final = frozenset({"i", "e", "të", "së"})
"""The linking article before adjectives and genitives."""

ENDINGS: Final = (
    frozenset({"", "i", "u", "a", "e", "ë", "it", "ut", "in", "un", "t", "s", "n", "të", "së", "në", "es", "en", "et"})
    | {"as", "an", "at", "ës", "ën", "ët", "ve", "eve", "ave", "ëve", "sh", "esh", "ash", "ësh", "ja", "je", "jes"}
    | {"jen", "jet", "jeve", "jesh", "jash", "j", "jtë", "jve", "ri", "rit", "rin", "re", "ret", "reve"},
)
"""What the forms of one word differ in."""


class Form(Enum):
    """A case of a noun, definite where nothing else is said."""

    INDEFINITE = "indefinite nominative or accusative"
    NOMINATIVE = "nominative"
    ACCUSATIVE = "accusative"
    OBLIQUE = "genitive, dative or ablative"
    PLURAL = "plural, nominative or accusative"
    OBLIQUE_PLURAL = "plural, genitive, dative or ablative"
    ABLATIVE = "indefinite plural ablative"
    OTHER = "indefinite oblique, or plural"


_WITH_NOMINATIVE: Final = frozenset({"nga", "te", "tek", "kah"})
_WITH_ACCUSATIVE: Final = frozenset({"në", "me", "për", "pa", "mbi", "nën", "ndër", "më", "nëpër"})
_WITH_OBLIQUE: Final = frozenset(
    {"prej", "sipas", "pas", "para", "gjatë", "midis", "mes", "ndërmjet", "rreth", "kundër", "përmes", "pranë", "afër"}
    | {"ndaj", "drejt", "brenda", "jashtë", "krahas", "përveç", "përballë", "nëpërmjet", "anembanë", "përtej", "prapa"}
    | {"larg", "karshi", "falë"}
)
_ENDINGS: Final = (
    (("ve", "vet"), Form.OBLIQUE_PLURAL),
    (("isë", "-së", "ës", "es", "-s", "it", "ut"), Form.OBLIQUE),
    (("inë", "-në", "ën", "in", "un", "en", "-n"), Form.ACCUSATIVE),
    (("itë", "-të", "ët", "at", "et"), Form.PLURAL),
    (("i", "u", "a"), Form.NOMINATIVE),
    (("esh", "ash", "ësh", "osh"), Form.ABLATIVE),
    (("je",), Form.INDEFINITE),
    (("e",), Form.OTHER),
)
"""Endings of the head, the first that fits. A word with none of them is indefinite: ``brigadë``, ``plan``."""
_SINGULAR: Final[Mapping[Form, Form]] = {Form.PLURAL: Form.NOMINATIVE, Form.OBLIQUE_PLURAL: Form.OBLIQUE}

_AT_A_PLACE: Final = (Form.INDEFINITE, Form.ACCUSATIVE)
"""A place is indefinite after në, whatever its name ends in: ``në Prishtinë``, ``në Berlin``."""


def fitting(forms: Sequence[str], old: str, before: str) -> str | None:
    """Return the one of ``forms`` (of one term, the preferred one first) in the case of ``old``.

    ``before`` is the word in front of it, which may govern another case. None where no form is in that case.
    """
    heads = frozenset(_head(form) for form in forms)
    known: dict[Form, list[str]] = {}
    for form in forms:
        known.setdefault(case_of(_head(form), heads), []).append(form)
    before = before.lower()
    wanted = _AT_A_PLACE if before == "në" and _is_place_name(old) else _wanted(_head(old), before)
    found = next((known[case] for case in wanted if case in known), None)
    if found is None:
        return None
    # An indefinite phrase shows its case in the linking article only: Mal i Zi, në Mal të Zi.
    article = "të" if before in _WITH_ACCUSATIVE else _article(old)
    return next((form for form in found if article and _article(form) == article), found[0])


def case_of(head: str, sisters: Iterable[str] = ()) -> Form:
    """Return the case of a noun by its ending; ``sisters`` are forms of the same noun.

    Sisters tell a base from an ending: ``plan`` beside ``planin`` is no accusative, ``ministri`` beside ``ministria``
    no definite form. Without them, a capitalised -en is taken for a part of a name: ``Prizren``.
    """
    word = head.lower()
    others = [other.lower() for other in sisters if other != head]
    if _is_base(word, others) or (not others and head[:1].isupper() and word.endswith("en")):
        return Form.INDEFINITE
    return next((case for endings, case in _ENDINGS if word.endswith(endings)), Form.INDEFINITE)


def _is_base(word: str, others: Sequence[str]) -> bool:
    if word.endswith("i"):
        return f"{word}a" in others or f"{word}ri" in others
    if word.endswith(("e", "ë")):
        return word.endswith("ë") and f"{word[:-1]}a" in others
    if word.endswith(("a", "u")):
        return False
    return any(other.startswith((f"{word}i", f"{word}u", f"{word}-")) for other in others)


def _wanted(head: str, before: str) -> tuple[Form, ...]:
    """Return the cases that a place takes, best first."""
    old = case_of(head)
    plural = old in _SINGULAR
    if before in _WITH_ACCUSATIVE:
        return _accusatives(old, head)
    wanted: tuple[Form, ...]
    if before == "një":
        wanted = (Form.OTHER,) if old is Form.OTHER else (Form.INDEFINITE,)
    elif before in _WITH_NOMINATIVE:
        wanted = (Form.PLURAL, Form.NOMINATIVE) if plural else (Form.NOMINATIVE,)
    elif before in _WITH_OBLIQUE or (before in LINKING and old is not Form.OBLIQUE_PLURAL):
        wanted = (Form.OBLIQUE_PLURAL, Form.OBLIQUE) if plural else (Form.OBLIQUE,)
    elif old is Form.INDEFINITE:
        wanted = (Form.INDEFINITE, Form.NOMINATIVE)
    else:
        wanted = () if old is Form.OTHER else (old, _SINGULAR[old]) if plural else (old,)
    return wanted


def _accusatives(old: Form, head: str) -> tuple[Form, ...]:
    """Return what stands after a preposition with the accusative: indefinite, unless the phrase goes on."""
    if old is Form.PLURAL:
        return (Form.PLURAL, Form.ACCUSATIVE)
    if old is Form.ACCUSATIVE:
        return (Form.ACCUSATIVE, Form.PLURAL)
    if old is Form.OTHER or (old is Form.NOMINATIVE and head.endswith("a")):  # may be plural: në shkolla, për zgjedhje
        return ()
    return (Form.INDEFINITE, Form.ACCUSATIVE)


def _is_place_name(phrase: str) -> bool:
    """Return whether it is one capitalised word, but for acronyms: they take endings, ``në BE-në``."""
    return phrase.isalpha() and phrase[0].isupper() and not phrase.isupper()


def _article(phrase: str) -> str:
    """Return the linking article after the head, or nothing."""
    words = phrase.split()
    return words[1] if len(words) > 1 and words[1] in LINKING else ""


def _head(phrase: str) -> str:
    """Return the first word that is no linking article."""
    words = phrase.split()
    return next((word for word in words if word.lower() not in LINKING), words[0] if words else "")
