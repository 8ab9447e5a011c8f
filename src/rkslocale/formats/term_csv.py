"""A term base as a CSV file that linguists edit in a spreadsheet.

Columns: ``id``, ``domain``, then for each language its preferred form and its other forms (``en``, ``en_forms``,
``sq``, ``sq_forms``, ``sr``, ``sr_forms``), ``status`` and ``note``. ``|`` joins the forms of a cell. ``sq_forms`` and
``sr_forms`` begin with the preferred form, ``en_forms`` is without it. Serbian is in Latin script. ``vague`` names
those forms that are not looked for in a source. ``status`` is ``preferred`` or ``dnt`` (do not translate). Only ``en``
and one other language must be there.

Written as UTF-8, with commas, LF and quotation marks only where RFC 4180 asks for them. Read as spreadsheets save it,
too: with a byte order mark, CR LF, a line ``sep=;``, and the semicolons of countries whose decimal mark is the comma.
"""

from __future__ import annotations

import csv
import io
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from rkslocale.errors import InputError
from rkslocale.model import Term

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

LANGUAGES: Final = ("en", "sq", "sr")
"""The languages of a term base, in order of its columns; every entry has the first one."""
COLUMNS: Final = ("id", "domain", "en", "en_forms", "sq", "sq_forms", "sr", "sr_forms", "vague", "status", "note")
NO_DOMAIN: Final = "general"
"""The domain of an entry that names none."""

_KEEP: Final = "dnt"
_STATUSES: Final = {"": False, "preferred": False, _KEEP: True}
ID: Final = re.compile(r"[A-Za-z_][\w.-]*", re.ASCII)
"""What an id is like: an XML name, so that it is one in TBX too."""
_CYRILLIC: Final = re.compile(r"[\u0400-\u052f]")
_CONTROL: Final = re.compile(r"[\x00-\x1f\x7f-\x9f]")
"""What would do things to a terminal."""
_JOINT: Final = "|"
_EXCEL: Final = "sep="
"""How a first line begins that tells Excel the separator: ``sep=;``."""


@dataclass(frozen=True, slots=True)
class Inspection:
    """All that a file holds, right or wrong."""

    entries: tuple[tuple[int, Term], ...] = ()
    """Entries without a fault, each with its line."""
    faults: tuple[InputError, ...] = ()
    """In order of lines; without a path."""


def read(data: bytes) -> tuple[Term, ...]:
    """Return the entries of a CSV file, in order.

    Raises the first fault as an ``InputError`` with its line: contents that are not UTF-8, columns or a status that
    are not known, quotation marks that do not match, an id or an English form that stands twice, no preferred form,
    Cyrillic letters.
    """
    inspection = inspect(data)
    for fault in inspection.faults:
        raise fault
    return tuple(term for _, term in inspection.entries)


def write(terms: Iterable[Term]) -> bytes:
    """Return the CSV file of ``terms``: the bytes that it was read from, if it is in the form that this writes."""
    lines = io.StringIO(newline="")
    writer = csv.writer(lines, lineterminator="\n")
    writer.writerow(COLUMNS)
    for term in terms:
        cells = [term.id, term.domain]
        for language in LANGUAGES:
            forms = term.forms.get(language, ())
            cells += [forms[0] if forms else "", _JOINT.join(forms[1:] if language == "en" else forms)]
        writer.writerow([*cells, _JOINT.join(term.vague), _KEEP if term.keep else "preferred", term.note])
    return lines.getvalue().encode()


def inspect(data: bytes) -> Inspection:
    """Return the entries of a CSV file and all of its faults."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        return Inspection(faults=(InputError("not UTF-8", line=line, hint="save the file as “CSV UTF-8”"),))
    reading = _Reading()
    try:
        rows = _rows(text)
        top = next(rows, (1, []))
        reading.head(next(rows, (2, [])) if top[1][:1] == [_EXCEL] else top)
        for line, cells in rows:
            reading.row(line, cells)
    except InputError as fault:
        reading.faults.append(fault)
    return Inspection(tuple(reading.entries), tuple(reading.faults))


def _rows(text: str) -> Iterator[tuple[int, list[str]]]:
    """Yield the rows that are not empty, each with its first line."""
    top = text.partition("\n")[0]
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=max(",;\t", key=top.count), strict=True)
    line = 1
    while True:
        try:
            cells = next(reader, None)
        except csv.Error as error:
            hint = "double each quotation mark within a cell, and close the cell with one"
            raise InputError("quotation marks do not match", line=line, hint=hint) from error
        if cells is None:
            return
        if any("\n" in cell or "\r" in cell for cell in cells):
            what = "a cell goes on over the end of the line"
            raise InputError(what, line=line, hint="close its quotation marks, or join its lines")
        if any(cell.strip() for cell in cells):
            yield line, cells
        line = reader.line_num + 1


@dataclass(slots=True)
class _Reading:
    """What has been read so far."""

    columns: tuple[str, ...] = ()
    entries: list[tuple[int, Term]] = field(default_factory=list)
    faults: list[InputError] = field(default_factory=list)
    ids: dict[str, int] = field(default_factory=dict)
    """Lines by id."""
    english: dict[str, int] = field(default_factory=dict)
    """Lines by English form."""

    def head(self, row: tuple[int, Sequence[str]]) -> None:
        line, cells = row
        if not cells:
            raise InputError(
                "there is nothing in it", line=line, hint=f"begin it with the columns {', '.join(COLUMNS)}"
            )
        self.columns = tuple(cell.strip().lower() for cell in cells)
        known = f"columns are {', '.join(COLUMNS)}"
        for name in self.columns:
            if name not in COLUMNS:
                raise InputError(f"there is no column “{name}”", line=line, hint=known)
        if len(set(self.columns)) < len(self.columns):
            raise InputError("a column stands twice", line=line, hint="remove one of the two")
        if "en" not in self.columns or not {"sq", "sr"} & set(self.columns):
            raise InputError("the columns do not name two languages", line=line, hint=known)

    def row(self, line: int, cells: Sequence[str]) -> None:
        if len(cells) > len(self.columns) and any(cell.strip() for cell in cells[len(self.columns) :]):
            what = f"{len(cells)} cells under {len(self.columns)} columns"
            hint = "put a cell that holds the separator into quotation marks"
            self.faults.append(InputError(what, line=line, hint=hint))
            return
        row = {name: " ".join(cell.split()) for name, cell in zip(self.columns, cells, strict=False)}
        faults = [InputError(what, line=line, hint=hint) for what, hint in self._faults(line, row)]
        self.faults += faults
        if not faults:
            self.entries.append((line, _term(row)))

    def _faults(self, line: int, row: Mapping[str, str]) -> Iterator[tuple[str, str]]:
        """Yield what is wrong with a row, and what to do."""
        if not row.get("en"):
            yield "no English term", "write one in the column en"
            return
        name = _id(row)
        if not ID.fullmatch(name):
            yield f"“{name}” is no id", "use letters, digits and hyphens, and begin with a letter"
        if (other := self.ids.setdefault(name, line)) != line:
            yield f"the id “{name}” stands in line {other} too", "give each entry an id of its own"
        if row.get("status", "") not in _STATUSES:
            yield f"there is no status “{row['status']}”", "write preferred, or dnt for what is not translated"
        if any(_CONTROL.search(cell) for cell in row.values()):
            yield "a cell holds a control character", "remove it"
        for language in LANGUAGES:
            yield from _faulty_forms(row, language)
        yield from _faulty_vagueness(row)
        vague = _split(row.get("vague", ""))
        for form in dict.fromkeys(form for form in _forms(row, "en") if form not in vague):
            if (other := self.english.setdefault(form, line)) != line:
                yield f"the English form “{form}” stands in line {other} too", "leave it in one of the two entries"


def _faulty_forms(row: Mapping[str, str], language: str) -> Iterator[tuple[str, str]]:
    base, others = row.get(language, ""), _split(row.get(f"{language}_forms", ""))
    if others and not base:
        yield f"{language}_forms without a preferred form", f"write it in the column {language}"
    if base in others[1:]:
        yield f"“{base}” is not the first of {language}_forms", "put the preferred form first"
    for form in dict.fromkeys(form for form in others if others.count(form) > 1):
        yield f"“{form}” stands twice in {language}_forms", "remove one of the two"
    for form in (base, *others):
        if _CYRILLIC.search(form):
            hint = "write Serbian in Latin script; Cyrillic is made from it" if language == "sr" else "write it anew"
            yield f"“{form}” has Cyrillic letters in the column of {language}", hint
            return


def _faulty_vagueness(row: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    known = {form for language in LANGUAGES for form in _forms(row, language)}
    for form in _split(row.get("vague", "")):
        if form not in known:
            yield f"“{form}” is vague, but no form of the entry", "write it among the forms, too"


def _id(row: Mapping[str, str]) -> str:
    return row.get("id") or "-".join(re.findall(r"[a-z0-9]+", row["en"].lower()))


def _term(row: Mapping[str, str]) -> Term:
    keep = _STATUSES[row.get("status", "")]
    forms = {language: found for language in LANGUAGES if (found := _forms(row, language))}
    if keep:
        forms = {language: forms.get(language, forms["en"][:1]) for language in LANGUAGES}
    vague = tuple(_split(row.get("vague", "")))
    return Term(_id(row), row.get("domain") or NO_DOMAIN, forms, keep, row.get("note", ""), vague)


def _forms(row: Mapping[str, str], language: str) -> tuple[str, ...]:
    base = row.get(language, "")
    return tuple(dict.fromkeys((base, *_split(row.get(f"{language}_forms", ""))))) if base else ()


def _split(cell: str) -> list[str]:
    return [form for part in cell.split(_JOINT) if (form := part.strip())]
