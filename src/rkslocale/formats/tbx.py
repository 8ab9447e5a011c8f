"""Term bases as TBX files: ISO 30042:2019 (dialect TBX-Basic), and the TBX of 2008 before it.

Written in the style DCA, ``<descrip type="subjectField">``; read in the style DCT, ``<min:subjectField>``, too.
In the edition of 2008, which the Translate Toolkit reads, the same elements are called ``termEntry``, ``langSet`` and
``tig``. Every accepted form is a term of its own: the preferred one with the
administrative status ``preferredTerm-admn-sts``, the others with ``admittedTerm-admn-sts``. That an entry stays as it
is in every language, and which of its forms are not looked for in a source, are notes, since TBX-Basic has no category
for either.
"""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING, Final
from xml.sax.saxutils import escape, quoteattr

from rkslocale.errors import InputError
from rkslocale.formats.term_csv import ID, NO_DOMAIN
from rkslocale.formats.xml_reading import Node, read_xml
from rkslocale.model import Term

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

KEEP: Final = "do not translate"
"""The note of an entry that stays as it is in every language."""
_VAGUE: Final = "vague: "
"""How the note begins that names the forms that are not looked for in a source."""
_JOINT: Final = " | "

_TAGS: Final = {"sr": "sr-Latn"}
"""Names of languages in BCP 47, where they differ from the keys of ``Term.forms``."""
_PREFERRED: Final = "preferredTerm-admn-sts"
_ADMITTED: Final = "admittedTerm-admn-sts"
_FORBIDDEN: Final = frozenset({"deprecatedTerm-admn-sts", "supersededTerm-admn-sts"})
_CYRILLIC_TAG: Final = re.compile(r"(?i)sr-cyrl\b")
_UNWRITABLE: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
"""Characters that XML 1.0 has no way to write."""


class Edition(StrEnum):
    """An edition of ISO 30042."""

    OF_2008 = "2008"
    OF_2019 = "2019"


_ENTRY: Final = {Edition.OF_2008: "termEntry", Edition.OF_2019: "conceptEntry"}
_LANGUAGE: Final = {Edition.OF_2008: "langSet", Edition.OF_2019: "langSec"}
_TERM: Final = {Edition.OF_2008: "tig", Edition.OF_2019: "termSec"}
_HEAD: Final = {
    Edition.OF_2008: """\
<?xml version="1.0" encoding="UTF-8"?>
<martif type="TBX" xml:lang="en">
  <martifHeader>
    <fileDesc>
      <sourceDesc>
        <p>Term base written by rkslocale</p>
      </sourceDesc>
    </fileDesc>
    <encodingDesc>
      <p type="XCSURI">http://www.lisa.org/fileadmin/standards/tbx/TBXXCSV02.XCS</p>
    </encodingDesc>
  </martifHeader>
  <text>
    <body>
""",
    Edition.OF_2019: """\
<?xml version="1.0" encoding="UTF-8"?>
<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
  <tbxHeader>
    <fileDesc>
      <sourceDesc>
        <p>Term base written by rkslocale</p>
      </sourceDesc>
    </fileDesc>
  </tbxHeader>
  <text>
    <body>
""",
}
_FOOT: Final = {
    Edition.OF_2008: "    </body>\n  </text>\n</martif>\n",
    Edition.OF_2019: "    </body>\n  </text>\n</tbx>\n",
}


def write(terms: Iterable[Term], edition: Edition = Edition.OF_2019) -> bytes:
    """Return the TBX file of ``terms``; reading it gives the same terms back."""
    entries = (line for term in terms for line in _entry_lines(term, edition))
    body = "".join(f"      {line}\n" for line in entries)
    return f"{_HEAD[edition]}{body}{_FOOT[edition]}".encode()


def _entry_lines(term: Term, edition: Edition) -> Iterator[str]:
    yield f"<{_ENTRY[edition]} id={quoteattr(term.id)}>"
    yield f'  <descrip type="subjectField">{_escaped(term.domain)}</descrip>'
    vague = _VAGUE + _JOINT.join(term.vague) if term.vague else ""
    for note in (KEEP if term.keep else "", vague, term.note):
        if note:
            yield f"  <note>{_escaped(note)}</note>"
    for language, forms in term.forms.items():
        yield f'  <{_LANGUAGE[edition]} xml:lang="{_TAGS.get(language, language)}">'
        for rank, form in enumerate(forms):
            status = _ADMITTED if rank else _PREFERRED
            yield f"    <{_TERM[edition]}>"
            yield f"      <term>{_escaped(form)}</term>"
            yield f'      <termNote type="administrativeStatus">{status}</termNote>'
            yield f"    </{_TERM[edition]}>"
        yield f"  </{_LANGUAGE[edition]}>"
    yield f"</{_ENTRY[edition]}>"


def _escaped(text: str) -> str:
    return escape(_UNWRITABLE.sub("", text))


def read(data: bytes) -> tuple[Term, ...]:
    """Return the entries of a TBX file, in order. Raises ``InputError`` as ``entries`` does."""
    return tuple(term for _, term in entries(data))


def entries(data: bytes) -> tuple[tuple[int, Term], ...]:
    """Return the entries of a TBX file, in order, each with its line.

    Terms that are deprecated become notes, ``not: ...``. Serbian that is said to be Cyrillic stands for itself only
    where an entry has no Latin one. An id that is a number, as some tools have it, becomes ``entry-7``.
    Raises ``InputError``, with the line, for what is no TBX, for an id that stands twice, and for an entry without an
    English term.
    """
    root = read_xml(data)
    if root.name not in {"tbx", "martif"}:
        raise InputError(f"no TBX: its root is <{root.name}>", line=root.line, hint="export the term base as TBX")
    terms: dict[str, tuple[int, Term]] = {}
    for node in root.below():
        if node.name not in _ENTRY.values():
            continue
        term = _term(node, len(terms) + 1)
        if term.id in terms:
            raise InputError(
                f"the id “{term.id}” stands twice", line=node.line, hint="give each entry an id of its own"
            )
        if "en" not in term.forms:
            raise InputError(f"“{term.id}” has no English term", line=node.line, hint="add one, or remove the entry")
        terms[term.id] = (node.line, term)
    return tuple(terms.values())


def _term(entry: Node, number: int) -> Term:
    sections = [node for node in entry.children if node.name in _LANGUAGE.values()]
    forms: dict[str, tuple[str, ...]] = {}
    notes = [node.text for node in entry.children if node.name == "note"]
    for section in sorted(sections, key=lambda node: bool(_CYRILLIC_TAG.match(_tag(node)))):
        accepted, refused = _forms(section)
        language = _tag(section).partition("-")[0].lower()
        if accepted and language not in forms:
            forms[language] = accepted
        notes += [f"not: {form}" for form in refused]
    keep = KEEP in notes
    domain = next((node.text for node in entry.below() if _category(node) == "subjectField"), "") or NO_DOMAIN
    given = entry.attributes.get("id") or entry.attributes.get("xml:id") or str(number)
    name = given if ID.fullmatch(given) else f"entry-{given if given.isdecimal() else number}"
    vague = _unique(form for note in notes if note.startswith(_VAGUE) for form in note[len(_VAGUE) :].split(_JOINT))
    usage = "; ".join(note for note in notes if note not in {"", KEEP} and not note.startswith(_VAGUE))
    return Term(name, domain, forms, keep, usage, vague)


def _forms(section: Node) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the accepted forms of a language, the preferred one first, and those that are not to be used."""
    ranked: list[tuple[int, str]] = []
    refused: list[str] = []
    for node in section.children:
        terms = [below for below in node.below() if below.name == "term"]
        status = next((below.text for below in node.below() if _category(below) == "administrativeStatus"), "")
        for form in filter(None, (term.text for term in terms)):
            if status in _FORBIDDEN:
                refused.append(form)
            else:
                ranked.append((status != _PREFERRED, form))
    ranked.sort(key=lambda pair: pair[0])
    return _unique(form for _, form in ranked), _unique(refused)


def _unique(forms: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(forms))


def _tag(section: Node) -> str:
    return section.attributes.get("xml:lang", section.attributes.get("lang", "")).replace("_", "-")


def _category(node: Node) -> str:
    """Return the data category: the type in the style DCA, the name of the element in the style DCT."""
    return node.attributes.get("type", node.name)
