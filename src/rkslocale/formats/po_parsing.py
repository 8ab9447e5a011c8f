r"""The syntax of PO files: text to blocks of comments and strings, with the line of everything.

A parser of our own and not polib, which was examined first. polib says nothing of an entry that stands twice, reads a
file with an unterminated quotation mark as an empty one, loses ``#~|``, comments after the last entry and octal
escapes, refuses ``#comment``, breaks strings at every character that ``str.splitlines`` knows (U+2028, U+0085, U+001C
...), tears file names with spaces apart, joins comments to one text, and takes a text for a path if there is such a
file. Guards against all of that are a second parser. It is the independent witness in the tests instead.

What is a fault here is one for GNU gettext, too.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from rkslocale.errors import CatalogError

if TYPE_CHECKING:
    from collections.abc import Iterable

_BLANKS: Final = " \t\r\f\v"
_STATEMENT: Final = re.compile(
    r"""[ \t\r\f\v]*
        (?P<mark>\#~\||\#\||\#~)?[ \t\r\f\v]*
        (?:(?P<keyword>msgctxt|msgid_plural|msgid|msgstr)[ \t\r\f\v]*
           (?:\[[ \t\r\f\v]*(?P<index>[0-9]+)[ \t\r\f\v]*\])?[ \t\r\f\v]*)?
        (?P<strings>(?:"(?:[^"\\]|\\.)*+"[ \t\r\f\v]*)*+)""",
    re.VERBOSE | re.DOTALL,
)
_STRING: Final = re.compile(r'"((?:[^"\\]|\\.)*+)"', re.DOTALL)
_ESCAPE: Final = re.compile(r"((?:\\[0-7]{1,3}|\\x[0-9A-Fa-f]+)+)|\\(.)", re.DOTALL)
_BYTE: Final = re.compile(r"\\(?:x([0-9A-Fa-f]+)|([0-7]{1,3}))")
_MEANING: Final = {"n": "\n", "t": "\t", "b": "\b", "r": "\r", "f": "\f", "v": "\v", "a": "\a", "\\": "\\", '"': '"'}
_FORBIDDEN: Final = {
    "\0": "a NUL character in a text",
    "\4": "an EOT character in a text, which is what separates msgctxt from msgid in compiled catalogs",
}
_REFERENCE: Final = re.compile(r"\u2068([^\u2069]*)\u2069(\S*)|(\S+)")

_PREDECESSORS: Final[dict[str, tuple[str, ...]]] = {
    "| msgctxt": ("",),
    "| msgid": ("", "| msgctxt"),
    "| msgid_plural": ("| msgid",),
    "msgctxt": ("", "| msgid", "| msgid_plural"),
    "msgid": ("", "| msgid", "| msgid_plural", "msgctxt"),
    "msgid_plural": ("msgid",),
    "msgstr": ("msgid",),
    "msgstr[]": ("msgid_plural", "msgstr[]"),
}
"""Which statement may stand before which in an entry; the empty one is the beginning."""

_LAST: Final = frozenset(("msgstr", "msgstr[]"))


@dataclass(slots=True)
class Block:
    """The comments and statements of an entry, as they stand in the file."""

    comments: list[str] = field(default_factory=list)
    """``# `` lines, without the mark and the space after it."""
    extracted: list[str] = field(default_factory=list)
    references: list[str] = field(default_factory=list)
    flags: list[str] = field(default_factory=list)
    statements: dict[str, str] = field(default_factory=dict)
    """Text by keyword, ``| msgid`` for the one in ``#| msgid``; without the targets of a plural."""
    targets: list[str] = field(default_factory=list)
    """Texts of ``msgstr[0]``, ``msgstr[1]`` ..."""
    obsolete: bool = False
    line: int = 0
    """Line of the ``msgid``, from 1."""
    folded: bool = False
    """Whether a text is broken over lines at another place than a line end of its own."""


def parse_blocks(lines: Iterable[str]) -> list[Block]:
    """Return the entries of a PO file, header included.

    The last one may consist of comments alone, which are those after the last entry. Raises ``CatalogError`` with the
    line of what is no PO syntax.
    """
    parser = _Parser()
    for number, line in enumerate(lines, start=1):
        parser.number = number
        if line.startswith("#") and line[1:2] not in {"~", "|"}:
            parser.comment(line)
        elif line and not line.isspace():
            parser.statement(line)
    parser.finish_statement()
    if parser.last and parser.last not in _LAST:
        parser.refuse_unfinished()
    return parser.blocks


class _Parser:
    """Goes through the lines; ``blocks[-1]`` is the entry that is being read."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.number = 0
        self.last = ""
        """The last statement of the current block: a key of ``_PREDECESSORS``, or empty where there is none yet."""
        self.parts: list[str] = []
        """What the strings of the last statement say."""
        self.pending: list[str] = []
        """References of the current block, as text: a file name with spaces may go on in the next line."""

    def comment(self, line: str) -> None:
        """Take in a line that begins with ``#``."""
        if self.last or not self.blocks:
            self.begin()
        block = self.blocks[-1]
        kind = line[1:2]
        if kind == ".":
            block.extracted.append(line[2:].removeprefix(" "))
        elif kind == ":":
            self.pending.append(line[2:].strip(_BLANKS))
        elif kind == ",":
            block.flags.extend(flag for flag in _flags(line[2:]) if flag not in block.flags)
        else:
            block.comments.append(line[1:].removeprefix(" "))

    def begin(self) -> None:
        """Begin a new entry, if the current one is finished."""
        self.finish_statement()
        if self.last and self.last not in _LAST:
            self.refuse_unfinished()
        self.blocks.append(Block())
        self.last = ""

    def statement(self, line: str) -> None:
        """Take in a line of keyword and strings, or of strings alone."""
        found = _STATEMENT.fullmatch(line)
        if found is None:
            comment = line.lstrip(_BLANKS).removeprefix("#~").lstrip(_BLANKS)
            if not comment.startswith("#") or comment[1:2] in {"~", "|"}:
                raise _syntax_error(line, self.number)
            self.comment(comment)
            return
        mark, keyword = found["mark"] or "", found["keyword"]
        texts = [_text(string, self.number) for string in _STRING.findall(found["strings"])]
        if keyword:
            self.keyword("| " + keyword if "|" in mark else keyword, found["index"], obsolete="~" in mark)
        elif texts:
            self.check_continuation(mark)
        if texts:
            self.blocks[-1].folded |= self.parts != [] and self.parts[-1][-1:] not in {"", "\n"}
            self.parts.extend(texts)

    def keyword(self, name: str, index: str | None, *, obsolete: bool) -> None:
        """Begin the statement ``name``, in a new entry if it cannot stand in this one."""
        if index is not None:
            name += "[]"
        if not self.blocks or (self.last in _LAST and "" in _PREDECESSORS.get(name, ())):
            self.begin()
        self.finish_statement()
        block = self.blocks[-1]
        if self.last not in _PREDECESSORS.get(name, ()):
            before = self.last.removesuffix("[]") or "the beginning of an entry"
            raise self.fault(
                f"“{name}” cannot stand after {before}", "an entry is msgctxt, msgid, msgstr, in this order"
            )
        if index is not None and int(index) != len(block.targets):
            raise self.fault(
                f"msgstr[{index}] where msgstr[{len(block.targets)}] is due", "number the plural forms from 0"
            )
        if self.last and block.obsolete != obsolete:
            raise self.fault("an entry that is obsolete only in part", "begin all of its lines with #~, or none")
        block.obsolete = obsolete
        if name == "msgid":
            block.line = self.number
        self.last = name

    def check_continuation(self, mark: str) -> None:
        """Raise ``CatalogError`` unless a string with ``mark`` before it can go on with the last statement."""
        if not self.last:
            raise self.fault("a text before any msgid", "an entry begins with msgid")
        if ("|" in mark) != self.last.startswith("|") or ("~" in mark) != self.blocks[-1].obsolete:
            raise self.fault(
                f"a line that does not go on with “{self.last}” above", "give both lines the same beginning"
            )

    def finish_statement(self) -> None:
        """Put away what the last statement says, and the references."""
        if not self.blocks:
            return
        block, text = self.blocks[-1], "".join(self.parts)
        if self.last and not self.parts:
            raise self.fault(
                f"“{self.last.removesuffix('[]')}” without a text", "write the text in quotation marks after it"
            )
        if self.last == "msgstr[]":
            block.targets.append(text)
        elif self.last:
            block.statements[self.last] = text
        # A text that fits in a line, but not beside its keyword, stands alone below it.
        block.folded |= text != "" and self.parts == ["", text]
        self.parts = []
        block.references += (
            found[3] or f"{found[1]}{found[2]}" for found in _REFERENCE.finditer(" ".join(self.pending))
        )
        self.pending = []

    def refuse_unfinished(self) -> None:
        """Raise ``CatalogError`` for an entry without msgstr."""
        line = self.blocks[-1].line or self.number
        raise CatalogError("an entry without msgstr", line=line, hint='complete it, if only with msgstr ""')

    def fault(self, what: str, hint: str) -> CatalogError:
        """Return the error of the current line."""
        return CatalogError(what, line=self.number, hint=hint)


def _flags(text: str) -> list[str]:
    """Return the flags in a ``#,`` line; a missing comma is forgiven, save in flags with a value (``range: 0..9``)."""
    parts = [part.strip(_BLANKS) for part in text.split(",")]
    return [flag for part in parts for flag in ([part] if ":" in part else part.split())]


def _text(string: str, line: int) -> str:
    """Return what a PO string says, given its inside."""
    if "\\" in string:
        string = _ESCAPE.sub(lambda found: _unescape(found, line), string)
    for character, what in _FORBIDDEN.items():
        if character in string:
            raise CatalogError(what, line=line, hint="remove it")
    return string


def _unescape(found: re.Match[str], line: int) -> str:
    if found[1] is None:
        if found[2] not in _MEANING:
            raise CatalogError(f"the unknown escape “{found[0]}”", line=line, hint="write a backslash as \\\\")
        return _MEANING[found[2]]
    codes = (int(code[1], 16) if code[1] else int(code[2], 8) for code in _BYTE.finditer(found[1]))
    try:
        return bytes(code & 0xFF for code in codes).decode()
    except UnicodeDecodeError:
        raise CatalogError(f"“{found[1]}” is not UTF-8", line=line, hint="write the character itself") from None


def _syntax_error(line: str, number: int) -> CatalogError:
    """Say what is wrong with a line that is no statement."""
    rest = _STRING.sub("", line.partition('"')[1] and line)
    if '"' in rest:
        return CatalogError("a quotation mark is missing", line=number, hint='end the text with " or write \\" in it')
    word = line.split(maxsplit=1)[0]
    if '"' in line:
        return CatalogError("something outside of the quotation marks", line=number, hint="put all text inside of them")
    return CatalogError(
        f"“{word[:20]}” is neither a comment nor a PO keyword", line=number, hint="begin comments with #"
    )
