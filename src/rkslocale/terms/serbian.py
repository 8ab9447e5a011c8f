"""Serbian forms of terms (Latin script): which cases a form may be in, and which ones a place asks for.

Endings and the cases that prepositions govern are those of Stanojčić and Popović, Gramatika srpskog jezika. Dative and
locative are one here: they have the same endings. So do many other cases, and therefore every rule gives a set.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

ENDINGS: Final = tuple(
    frozenset(endings.split(" "))
    for endings in (
        " a e i u o om em og eg oga ega oj ome emu im ih ima ama ju ću šću m h g j ma ga me mu",
        "k ka ke ki ku kom ko ci cima ce če",
        "ac ca cu cem če ci aca cima ce",
        "lac oca ocu ocem oče oci laca ocima oce",
        "st šću sti",
        "ar ra ru rom ri ara rima re rje",
        "in i a ima e ina inu inom",
        "g ga gu gom zi zima ge h ha hu hom si sima he",
        "a ata ati e eta etu etom ta tu tom",
        "an na nu nom ni nog noj nim nih ne no nome",
    )
)
"""What the forms of one word differ in: the usual endings, then those with a change of the stem."""


class Case(Enum):
    """A case and number."""

    NOMINATIVE = "nominative"
    GENITIVE = "genitive"
    DATIVE = "dative or locative"
    ACCUSATIVE = "accusative"
    INSTRUMENTAL = "instrumental"
    PLURAL = "nominative plural"
    GENITIVE_PLURAL = "genitive plural"
    DATIVE_PLURAL = "dative, locative or instrumental plural"
    ACCUSATIVE_PLURAL = "accusative plural"


Cases = frozenset[Case]
Endings = tuple[tuple[str, Cases], ...]

_NOM, _GEN, _DAT, _ACC, _INS, _NOMS, _GENS, _DATS, _ACCS = Case
_ALL: Final = frozenset(Case)
_NONE: Final[Cases] = frozenset()

_SINGULAR: Final = {_NOMS: _NOM, _GENS: _GEN, _ACCS: _ACC}
"""What stands for a plural where a term has none, and is meant where either may be."""
_PLURAL: Final = {_GEN: _GENS, _DAT: _DATS, _ACC: _ACCS, _INS: _DATS}
"""What stands for a singular where a term has none."""


def _by_word(table: Mapping[str, Sequence[Case]]) -> dict[str, tuple[Case, ...]]:
    return {word: tuple(cases) for words, cases in table.items() for word in words.split()}


_GOVERNED: Final = _by_word(
    {
        "od do iz bez kod zbog iza ispred preko protiv tokom posle nakon pre oko blizu između umesto": (_GEN, _GENS),
        "pored osim širom unutar van radi povodom putem krajem početkom usred ispod iznad izvan mimo uoči duž": (
            _GEN,
            _GENS,
        ),
        "ka k prema uprkos zahvaljujući nasuprot": (_DAT, _DATS),
        "kroz uz niz": (_ACC, _ACCS),
        "u na o po": (_DAT, _DATS, _ACC, _ACCS),
        "nad pod pred među": (_INS, _DATS, _ACC, _ACCS),
        "sa s": (_INS, _DATS, _GEN, _GENS),
        "za": (_ACC, _ACCS, _INS, _DATS),
    }
)
"""Cases by preposition, the commonest first."""
_BEFORE_SUBJECTS: Final = frozenset({"je", "su", "nije", "nisu", "će", "neće", "se", "bi"}) | {
    "da",
    "kako",
    "što",
    "ali",
    "dok",
    "kada",
    "kad",
    "jer",
    "pa",
}
"""Words after which a noun is rather a subject than the genitive of another noun."""

_ADJECTIVES: Final = ("ska", "čka", "ška", "lna", "vna", "dna", "tna")
"""Endings of adjectives, after which an -a is not that of a genitive for sure: ``Kosovska policija``."""


def _endings(table: Mapping[str, Sequence[Case]]) -> Endings:
    return tuple((ending, frozenset(cases)) for endings, cases in table.items() for ending in endings.split())


_ADJECTIVE: Final = _endings(
    {
        "oga ega og eg": (_GEN,),
        "ima": (_DATS,),
        "im": (_INS, _DATS),
        "ih": (_GENS,),
        "oj": (_DAT,),
        "ome emu": (_DAT,),
    }
)
"""Endings that only adjectives have, in every gender."""
_MASCULINE_ADJECTIVE: Final = _endings({"om em": (_DAT,), "i": (_NOM, _ACC, _NOMS), "e": (_ACCS,), "a": (_NOMS, _ACCS)})
_FEMININE_ADJECTIVE: Final = _endings({"om": (_INS,), "a": (_NOM,), "e": (_GEN, _NOMS, _ACCS), "u": (_ACC,)})
_FEMININE: Final = _endings(
    {"ama": (_DATS,), "om": (_INS,), "a": (_NOM, _GENS), "e": (_GEN, _NOMS, _ACCS), "i": (_DAT, _GENS), "u": (_ACC,)}
)
"""Endings of nouns whose nominative ends in -a."""
_MASCULINE: Final = _endings(
    {"ima": (_DATS,), "om em": (_INS,), "a": (_GEN, _GENS), "u": (_DAT,), "i": (_NOMS,), "e": (_ACCS,)}
)
_NEUTER: Final = _endings({"ima": (_DATS,), "om em": (_INS,), "a": (_GEN, _GENS, _NOMS, _ACCS), "u": (_DAT,)})
_BONE: Final = _endings({"ima": (_DATS,), "šću ću ju": (_INS,), "i": (_GEN, _DAT, _NOMS, _GENS, _ACCS)})
"""Endings of feminine nouns that end in a consonant: vlast, pomoć."""
_UNKNOWN: Final = _endings(
    {
        "ima ama": (_DATS,),
        "oga ega og eg": (_GEN,),
        "ih": (_GENS,),
        "oj ome emu": (_DAT,),
        "om em": (_INS, _DAT),
        "im": (_INS, _DATS),
        "anje enje": (_NOM, _ACC),
        "a": (_NOM, _GEN, _GENS),
        "e": (_GEN, _ACCS, _NOMS),
        "i": (_DAT, _NOMS),
        "u": (_ACC, _DAT),
    }
)
"""Endings of a word whose gender is not known; one with none of them is in the nominative or accusative."""
_DIRECT: Final = frozenset({_NOM, _ACC})


def fitting(forms: Sequence[str], old: str, before: str) -> str | None:
    """Return the one of ``forms`` (of one term, the preferred one first) that is in the case of ``old``.

    ``before`` is the word in front of it, empty at the start: a preposition narrows the cases down. None where no form
    is in such a case, or where several are and nothing tells between them.
    """
    by_case: dict[Case, str] = {}
    for form in forms:
        for case in cases_of(form, forms):
            by_case.setdefault(case, form)
    if _DATS not in by_case:  # the term has no plural
        by_case = {plural: by_case[one] for plural, one in _SINGULAR.items() if one in by_case} | by_case
    elif _DAT not in by_case:  # it has no singular: u Dečanima
        by_case |= {one: by_case[plural] for one, plural in _PLURAL.items() if plural in by_case}
    wanted = _cases_of_unknown(old)
    governed = _GOVERNED.get(before.lower())
    if governed is not None:
        narrowed = [case for case in governed if case in wanted] or list(governed)
        return next((by_case[case] for case in narrowed if case in by_case), None)
    if {_NOM, _GEN} <= wanted and not before.endswith(_ADJECTIVES):
        wanted -= {_GEN, _GENS} if not before or before.lower() in _BEFORE_SUBJECTS else {_NOM}
    wanted -= {plural for plural, singular in _SINGULAR.items() if singular in wanted}
    chosen = {by_case[case] for case in wanted if case in by_case}
    return chosen.pop() if len(chosen) == 1 else None


def cases_of(form: str, forms: Sequence[str]) -> Cases:
    """Return the cases that ``form`` may be in; ``forms`` are all forms of the term, its nominative first."""
    cases = _ALL
    for place, word in enumerate(form.split()):
        sisters = frozenset(other.split()[place] for other in forms)
        if len(sisters) > 1:
            cases &= _cases_of_word(word, forms[0].split()[place], sisters)
    return cases if cases != _ALL else frozenset({_NOM})


def _cases_of_word(word: str, nominative: str, sisters: Collection[str]) -> Cases:
    """Return the cases of a word by its ending, given its nominative and its other forms."""
    last = nominative[-1]
    if any(other.endswith(("og", "eg", "oj", "ih")) for other in sisters):
        gender = _FEMININE_ADJECTIVE if last == "a" else _MASCULINE_ADJECTIVE
        if word == nominative and last != "a":
            return _DIRECT | {_NOMS}
        return _by_ending(word, _ADJECTIVE) or _by_ending(word, gender) or _NONE
    if word == nominative and last != "a":
        return _DIRECT
    if last == "a":
        return _by_ending(word, _FEMININE) or frozenset({_GENS})
    bone = last in "tćn" and f"{nominative}a" not in sisters and f"{nominative}i" in sisters
    return _by_ending(word, _BONE if bone else _NEUTER if last in "oe" else _MASCULINE) or frozenset({_GENS})


def _cases_of_unknown(old: str) -> Cases:
    """Return the cases of a phrase by its endings alone, narrowed down from word to word as long as they agree."""
    words = old.lower().split()
    cases = _ALL
    for place, word in enumerate(words, 1):
        found = _by_ending(word, _UNKNOWN) or _DIRECT
        if word.endswith("i") and place < len(words):  # perhaps an adjective: Žalbeni sud
            found |= _DIRECT
        cases = cases & found or cases
    return cases


def _by_ending(word: str, table: Endings) -> Cases | None:
    return next((cases for ending, cases in table if word.endswith(ending)), None)
