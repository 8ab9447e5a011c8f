"""Catalog entries as lines of a PO file, laid out as GNU gettext's msgcat does."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from rkslocale.formats.po_wrapping import break_lines
from rkslocale.model import Wrapping

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from rkslocale.model import Catalog, Entry

_PAGE_WIDTH: Final = 79
"""Columns of a line, quotation marks included: PAGE_WIDTH of gettext-tools."""
_UNLIMITED: Final = 2**31

_ESCAPES: Final = str.maketrans(
    {"\\": r"\\", '"': r"\"", "\n": r"\n", "\t": r"\t", "\r": r"\r", "\a": r"\a", "\b": r"\b", "\f": r"\f", "\v": r"\v"}
)
"""All that msgcat escapes; other control characters stand for themselves."""
_TO_ESCAPE: Final = re.compile(r'[\\"\n\t\r\a\b\f\v]')
_PORTION: Final = re.compile(r"[^\n]*\n|[^\n]+")
_COMMENT_LINE: Final = re.compile(r"\r\n|\r|\n")


def header_lines(catalog: Catalog) -> list[str]:
    """Return the lines of the header of ``catalog``."""
    msgstr = "".join(f"{name}: {value}\n" if name else f"{value}\n" for name, value in catalog.header)
    flags = [f"#, {', '.join(catalog.header_flags)}"] if catalog.header_flags else []
    width = _PAGE_WIDTH if catalog.wrapping is Wrapping.WRAPPED else _UNLIMITED
    return [
        *_comment_lines("#", catalog.header_comments),
        *flags,
        *_statement_lines("msgid", "", "", width),
        *_statement_lines("msgstr", msgstr, "", width),
    ]


def entry_lines(entry: Entry, *, wrapped: bool) -> list[str]:
    """Return the lines of ``entry``, its texts broken at 79 columns if ``wrapped`` and it has no flag ``no-wrap``."""
    mark = "#~ " if entry.obsolete else ""
    previous_mark = "#~| " if entry.obsolete else "#| "
    width = _PAGE_WIDTH if wrapped and "no-wrap" not in entry.flags else _UNLIMITED
    lines = [*_comment_lines("#", entry.comments), *_comment_lines("#.", entry.extracted)]
    lines += _reference_lines(entry.references)
    if entry.flags:
        lines.append(f"#, {', '.join(entry.flags)}")
    for name, text, its_mark in _statements(entry, mark, previous_mark):
        lines += _statement_lines(name, text, its_mark, width)
    return lines


def _statements(entry: Entry, mark: str, previous_mark: str) -> Iterator[tuple[str, str, str]]:
    """Yield keyword, text and mark of each statement of ``entry``, in order."""
    if entry.previous_msgid is not None:
        # gettext's grammar has the other two only around this one.
        if entry.previous_msgctxt is not None:
            yield "msgctxt", entry.previous_msgctxt, previous_mark
        yield "msgid", entry.previous_msgid, previous_mark
        if entry.previous_msgid_plural is not None:
            yield "msgid_plural", entry.previous_msgid_plural, previous_mark
    if entry.msgctxt is not None:
        yield "msgctxt", entry.msgctxt, mark
    yield "msgid", entry.msgid, mark
    if entry.msgid_plural is None:
        yield "msgstr", entry.msgstr, mark
        return
    yield "msgid_plural", entry.msgid_plural, mark
    for index, target in enumerate(entry.msgstr_plural or ("",)):
        yield f"msgstr[{index}]", target, mark


def _comment_lines(mark: str, comments: Iterable[str]) -> Iterator[str]:
    for comment in comments:
        for line in _COMMENT_LINE.split(comment):
            # To gettext, a backslash at the end joins the next line to the comment.
            yield f"{mark} {line}{' ' if line.endswith(chr(92)) else ''}" if line else mark


def _reference_lines(references: Iterable[str]) -> Iterator[str]:
    """Yield ``#:`` lines, broken as msgcat does: by bytes, whether the texts are wrapped or not."""
    line, column = "#:", 2
    for reference in references:
        name, colon, number = reference.rpartition(":")
        if not (colon and number.isdecimal()):
            name, colon, number = reference, "", ""
        written = f"\u2068{name}\u2069{colon}{number}" if " " in name or "\t" in name else reference
        size = len(written.encode(errors="surrogatepass")) + 1
        if column > len("#:") and column + size > _PAGE_WIDTH:
            yield line
            line, column = "#:", 2
        line, column = f"{line} {written}", column + size
    if column > len("#:"):
        yield line


def _statement_lines(keyword: str, text: str, mark: str, width: int) -> list[str]:
    """Return the lines of a keyword and its text, each beginning with ``mark``."""
    portions = _PORTION.findall(text)
    inner = width - len(mark) - len('""')
    if len(portions) <= 1:
        folded = _fold(text, inner, column=len(keyword) + 1)
        if len(folded) <= 1:
            return [f'{mark}{keyword} "{folded[0]}"']
    lines = [f'{mark}{keyword} ""']
    lines += (f'{mark}"{line}"' for portion in portions for line in _fold(portion, inner))
    return lines


def _fold(portion: str, width: int, *, column: int = 0) -> list[str]:
    """Return the escaped lines of a text that has no line end but perhaps one at its end."""
    body = portion.removesuffix("\n")
    end = r"\n" if portion.endswith("\n") else ""
    escaped = body.translate(_ESCAPES) if _TO_ESCAPE.search(body) else body
    lines = break_lines(escaped, width, column=column, reserved=len(end))
    lines[-1] += end
    return lines
