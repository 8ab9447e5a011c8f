"""PO files: bytes to a ``Catalog`` and back, byte for byte as GNU gettext 0.21 writes them.

``msgcat --force-po x.po | cmp - x.po`` succeeds for what ``write`` returns, and so does ``msgcat --no-wrap`` for an
unwrapped catalog; one with CRLF is the same with CR before each LF. The exceptions:

- Nothing is lost. Flags that gettext does not know, ``fuzzy`` on an entry without target, obsolete entries without
  target, repeated references and their ``./`` are written, though msgcat drops them; comments stay comments, though
  msgcat takes ``# File: x, line: 1`` for a reference.
- A file name with spaces is never torn between lines, though msgcat 0.21 (unlike later ones) tears it.
- In entries flagged as format strings, msgcat breaks no directive; here one is broken that has a break in it
  (``{user.name}``, ``% d``), which is the same text.

What reading changes, because ``Catalog`` has no place for it: comments after the last entry become comments of that
entry, ``#:`` and ``#|`` of the header are dropped, its ``#.`` become ``# ``, the header comes first, and obsolete
entries last.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from rkslocale.errors import CatalogError, UsageError
from rkslocale.formats.po_parsing import Block, parse_blocks
from rkslocale.formats.po_rendering import entry_lines, header_lines
from rkslocale.locales import Locale
from rkslocale.model import Catalog, Entry, Wrapping

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable

_UNWRITABLE: Final = re.compile("[\0\4\ud800-\udfff]")
_BOMS: Final = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_CHARSET_FIELD: Final = re.compile(rb'^"Content-Type:[^"\n]*?charset=([^\s"\\;]+)', re.MULTILINE | re.IGNORECASE)
_UTF_8: Final = frozenset({"UTF8", "ASCII", "USASCII", "CHARSET"})
"""UTF-8, what is a part of it, and what stands in a header that nobody has filled in."""


def read(data: bytes, locale: Locale | None = None) -> Catalog:
    """Return the catalog that a PO file says.

    A missing final newline, line ends of both kinds, any wrapping and any order of comments are accepted; what is
    broken is refused.

    Raises ``CatalogError`` with the line, if GNU gettext would refuse the file (byte order mark, bytes that are not of
    its charset, syntax, an entry twice), if it is in another charset than UTF-8, or of another language than
    ``locale``.
    """
    lines = _decode(data).split("\n")
    crlf = len(lines) > 1 and all(line.endswith("\r") for line in lines[:-1])
    lines = [line.removesuffix("\r") for line in lines]
    blocks = _adopt_final_comments(parse_blocks(lines))
    _refuse_duplicates(blocks)
    header = next((block for block in blocks if _is_header(block)), None)
    entries = [_entry(block) for block in blocks if block is not header]
    catalog = Catalog(
        header=() if header is None else _header_fields(header.statements.get("msgstr", "")),
        entries=(*(e for e in entries if not e.obsolete), *(e for e in entries if e.obsolete)),
        header_comments=() if header is None else (*header.comments, *header.extracted),
        header_flags=() if header is None else tuple(header.flags),
        crlf=crlf,
    )
    if locale is not None:
        _refuse_other_language(catalog.get("Language") or "", locale, lines, header)
    wrapped = any(block.folded for block in blocks) or not _would_fold(catalog)
    return catalog if wrapped else replace(catalog, wrapping=Wrapping.UNWRAPPED)


def write(catalog: Catalog) -> bytes:
    """Return the PO file of ``catalog``, in UTF-8.

    ``read`` gives the same catalog back, if its comments are single lines without a backslash at their end, its
    references are without line breaks, and there is a ``previous_msgid`` where there is another previous text.

    Raises ``CatalogError`` for a text with a NUL, an EOT or a surrogate, which no PO file can hold.
    """
    wrapped = catalog.wrapping is Wrapping.WRAPPED
    blocks = [entry_lines(entry, wrapped=wrapped) for entry in sorted(catalog.entries, key=lambda e: e.obsolete)]
    if catalog.header or catalog.header_comments or catalog.header_flags:
        blocks.insert(0, header_lines(catalog))
    text = "\n\n".join("\n".join(block) for block in blocks)
    found = _UNWRITABLE.search(text)
    if found is not None:
        line = text.count("\n", 0, found.start()) + 1
        raise CatalogError(f"a text with U+{ord(found[0]):04X}, which no PO file can hold", line=line, hint="remove it")
    text += "\n" if blocks else ""
    return (text.replace("\n", "\r\n") if catalog.crlf else text).encode()


def new_header(
    locale: Locale,
    *,
    project: str,
    created: dt.datetime | str,
    revised: dt.datetime | str,
    translator: str,
) -> tuple[tuple[str, str], ...]:
    """Return the header of a new catalog, complete, so that ``msgfmt --check`` has nothing to say.

    ``project`` is name and version, ``translator`` a name with an address in angle brackets. A date is aware, or
    already written as ``2025-06-10 14:00+0200``. The order is the one of GNU gettext's msginit.
    """
    return (
        ("Project-Id-Version", project),
        ("Report-Msgid-Bugs-To", ""),
        ("POT-Creation-Date", _date(created)),
        ("PO-Revision-Date", _date(revised)),
        ("Last-Translator", translator),
        ("Language-Team", locale.name),
        ("Language", locale.gettext),
        ("MIME-Version", "1.0"),
        ("Content-Type", "text/plain; charset=UTF-8"),
        ("Content-Transfer-Encoding", "8bit"),
        ("Plural-Forms", locale.plural_forms),
    )


def _date(date: dt.datetime | str) -> str:
    return date if isinstance(date, str) else date.strftime("%Y-%m-%d %H:%M%z")


def _decode(data: bytes) -> str:
    """Return the text of ``data``."""
    if data.startswith(_BOMS):
        raise CatalogError(
            "a byte order mark, which gettext refuses", line=1, hint="save the file as UTF-8 without BOM"
        )
    if b"\0" in data:
        line = data.count(b"\n", 0, data.index(b"\0")) + 1
        raise CatalogError("a NUL byte: this is no text file", line=line, hint="restore the file from a copy")
    found = _CHARSET_FIELD.search(data)
    declared = found[1].decode(errors="replace") if found else "UTF-8"
    if declared.upper().replace("-", "").replace("_", "") not in _UTF_8:
        line = data.count(b"\n", 0, found.start() if found else 0) + 1
        raise CatalogError(f"the charset “{declared[:40]}”", line=line, hint="convert the file with: msgconv -t UTF-8")
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise CatalogError(
            "bytes that are not UTF-8", line=line, hint="correct charset= in its header, then: msgconv -t UTF-8"
        ) from None


def _adopt_final_comments(blocks: list[Block]) -> list[Block]:
    """Give the comments after the last entry to that entry."""
    if not blocks or blocks[-1].statements:
        return blocks
    *others, final = blocks
    if others:
        others[-1].comments += final.comments
        return others
    return [replace(final, statements={"msgid": "", "msgstr": ""})]


def _is_header(block: Block) -> bool:
    statements = block.statements
    return statements["msgid"] == "" and "msgctxt" not in statements and not block.obsolete


def _refuse_duplicates(blocks: Iterable[Block]) -> None:
    lines: dict[tuple[str | None, str], int] = {}
    for block in blocks:
        key = block.statements.get("msgctxt"), block.statements["msgid"]
        first = lines.setdefault(key, block.line)
        if first != block.line:
            what = (
                f"the entry of line {first} a second time" if key[1] else f"a second header, after that of line {first}"
            )
            raise CatalogError(what, line=block.line, hint="keep one of the two; msguniq --use-first does it")


def _entry(block: Block) -> Entry:
    statements = block.statements
    entry = Entry(
        msgid=statements["msgid"],
        msgstr=statements.get("msgstr", ""),
        msgctxt=statements.get("msgctxt"),
        msgid_plural=statements.get("msgid_plural"),
        msgstr_plural=tuple(block.targets),
        comments=tuple(block.comments),
        extracted=tuple(block.extracted),
        references=tuple(block.references),
        flags=tuple(block.flags),
        previous_msgctxt=statements.get("| msgctxt"),
        previous_msgid=statements.get("| msgid"),
        previous_msgid_plural=statements.get("| msgid_plural"),
        obsolete=block.obsolete,
        line=block.line,
    )
    return entry.with_fuzzy(fuzzy=True) if entry.fuzzy else entry


def _header_fields(msgstr: str) -> tuple[tuple[str, str], ...]:
    """Return the fields of a header; a line that is none is a value without a name."""
    fields = []
    for line in msgstr.removesuffix("\n").split("\n") if msgstr else ():
        name, colon, value = line.partition(":")
        if not colon or not name:
            name, value = "", line
        fields.append((name, value.removeprefix(" ") if name else value))
    return tuple(fields)


def _refuse_other_language(tag: str, locale: Locale, lines: list[str], header: Block | None) -> None:
    """Raise ``CatalogError`` if ``tag`` is a Language header of another language, or script, than ``locale``."""
    if not tag.strip() or header is None:
        return
    try:
        found = Locale.parse(tag)
    except UsageError:
        found = None
    if found is None or (found.language, found.script) != (locale.language, locale.script):
        number = next((n for n, line in enumerate(lines, 1) if '"Language:' in line), header.line)
        raise CatalogError(
            f"a catalog of “{tag}” where one of “{locale.gettext}” belongs",
            line=number,
            hint=f"move it to its own place, or write Language: {locale.gettext}",
        )


def _would_fold(catalog: Catalog) -> bool:
    """Return whether msgcat would fold a text of ``catalog``, whose style is still taken to be wrapped."""
    return header_lines(catalog) != header_lines(replace(catalog, wrapping=Wrapping.UNWRAPPED)) or any(
        entry_lines(entry, wrapped=True) != entry_lines(entry, wrapped=False) for entry in catalog.entries
    )
