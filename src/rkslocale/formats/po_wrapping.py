"""Where GNU gettext breaks the lines of a PO file.

``msgcat`` breaks with libunistring, which follows UAX #14 (Unicode Line Breaking Algorithm) in the form of a table of
pairs of line breaking classes. This module says the same in rules of its own, and agrees with libunistring 1.0, the one
that GNU gettext 0.21 is linked with, where the text consists of characters of the Basic Multilingual Plane and emoji.
Elsewhere (historic scripts of the supplementary planes, unassigned code points) a line may be broken at another place,
and so may it by a gettext with tables of Unicode 15.1 or later, which has finer rules for quotation marks; the text is
the same.

Data: LineBreak.txt of Unicode 14.0. Most classes follow from the general category and the East Asian width, which
``unicodedata`` knows; ``_EXCEPTIONS`` has the others.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from itertools import accumulate, chain
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

_EXCEPTIONS: Final = {
    "AL": (
        "600-605 6DD 70F 890-891 8E2 E31 E34-E3A E47-E4E EB1 EB4-EBC EC8-ECD 102B-103E 1056-1059 105E-1060 "
        "1062-1064 1067-106D 1071-1074 1082-108D 108F 109A-109D 17B4-17D3 17DD 1A55-1A5E 1A60-1A7C 2061-2064 "
        "23E9-23EC 25FD-25FE 2648-2653 2693 26A1 26AA-26AB 26CE 2705 2728 274C 274E 2753-2755 2757 2795-2797 27B0 "
        "27BF 2B1B-2B1C 2B50 2B55 A9E5 AA7B-AA7D AAB0 AAB2-AAB4 AAB7-AAB8 AABE-AABF AAC1 1F18E 1F191-1F19A "
        "1F3B5-1F3B6 1F3BC 1F4A0 1F4A2 1F4A4 1F4AF 1F4B1-1F4B2 1F500-1F506 1F517-1F524 1F532-1F53D 1FFFE-1FFFF"
    ),
    "B2": "2014 2E3A-2E3B",
    "BA": (
        "9 7C AD 58A 5BE 964-965 E5A-E5B F0B F34 F7F F85 FBE-FBF FD2 104A-104B 1361 1400 1680 16EB-16ED 1735-1736 "
        "17D4-17D5 17D8 17DA 1804-1805 1B5A-1B5B 1B5D-1B60 1B7D-1B7E 1C3B-1C3F 1C7E-1C7F 2000-2006 2008-200A 2010 "
        "2012-2013 2027 2056 2058-205B 205D-205F 2CFA-2CFC 2CFF 2D70 2E0E-2E15 2E17 2E19 2E2A-2E2D 2E30-2E31 "
        "2E33-2E34 2E3C-2E3E 2E40-2E41 2E43-2E4A 2E4C 2E4E-2E4F 2E5D 3000 A4FE-A4FF A60D A60F A6F3-A6F7 A8CE-A8CF "
        "A92E-A92F A9C7-A9C9 AA5D-AA5F AAF0-AAF1 ABEB"
    ),
    "BB": "B4 2C8 2CC 2DF C77 C84 F01-F04 F06-F07 F09-F0A FD0-FD1 FD3 1806 1FFD A874-A875 A8FC",
    "BK": "A-D 85 2028-2029",
    "CL": "3001-3002 FE11-FE12 FE50 FE52 FF0C FF0E FF61 FF64",
    "CM": "3035",
    "CP": "29 5D",
    "EB": (
        "261D 26F9 270A-270D 1F385 1F3C2-1F3C4 1F3C7 1F3CA-1F3CC 1F442-1F443 1F446-1F450 1F466-1F478 1F47C "
        "1F481-1F483 1F485-1F487 1F48F 1F491 1F4AA 1F574-1F575 1F57A 1F590 1F595-1F596 1F645-1F647 1F64B-1F64F "
        "1F6A3 1F6B4-1F6B6 1F6C0 1F6CC 1F90C 1F90F 1F918-1F91F 1F926 1F930-1F939 1F93C-1F93E 1F977 1F9B5-1F9B6 "
        "1F9B8-1F9B9 1F9BB 1F9CD-1F9CF 1F9D1-1F9DD 1FAC3-1FAC5 1FAF0-1FAF6"
    ),
    "EM": "1F3FB-1F3FF",
    "EX": (
        "21 3F 5C6 61B 61D-61F 6D4 7F9 F0D-F11 F14 1802-1803 1808-1809 1944-1945 2762-2763 2CF9 2CFE 2E2E "
        "2E53-2E54 A60E A876-A877 FE15-FE16 FE56-FE57 FF01 FF1F"
    ),
    "GL": "A0 34F 35C-362 F08 F0C F12 FD9-FDA 180E 2007 2011 202F",
    "HL": "5D0-5EA 5EF-5F2 FB1D FB1F-FB28 FB2A-FB36 FB38-FB3C FB3E FB40-FB41 FB43-FB44 FB46-FB4F",
    "HY": "2D",
    "ID": (
        "23F1-23F2 2600-2603 2618 261A-261C 261E-261F 2639-263B 2668 26BF-26C3 26C6-26C8 26CD 26CF-26D1 26D3 "
        "26D8-26D9 26DC 26DF-26E1 26F1 26F4 26F7-26F8 26FE-2704 2708-2709 2764 303F FA6E-FA6F FADA-FAFF FF10-FF19 "
        "FF66 FF71-FF9D FFA0-FFBE FFC2-FFC7 FFCA-FFCF FFD2-FFD7 FFDA-FFDC FFFC 1F000-1F003 1F005-1F02B 1F030-1F093 "
        "1F0A0-1F0AE 1F0B1-1F0BF 1F0C1-1F0CE 1F0D1-1F0F5 1F10D-1F10F 1F16D-1F16F 1F1AD 1F321-1F32C 1F336 1F37D "
        "1F394-1F39B 1F39E-1F39F 1F3CD-1F3CE 1F3D4-1F3DF 1F3F1-1F3F3 1F3F5-1F3F7 1F43F 1F441 1F4FD-1F4FE 1F54A "
        "1F54F 1F568-1F573 1F576-1F579 1F57B-1F58F 1F591-1F594 1F597-1F5A3 1F5A5-1F5D3 1F5DC-1F5F3 1F5FA "
        "1F6C6-1F6CB 1F6CD-1F6CF 1F6D3-1F6D4 1F6E0-1F6EA 1F6F0-1F6F3 1F7D5-1F7D8 1F8B0-1F8B1 1F93B 1F946 "
        "1FA60-1FA6D"
    ),
    "IN": "2024-2026 22EF FE19",
    "IS": "2C 2E 3A-3B 37E 589 60C-60D 7F8 2044 FE10 FE13-FE14",
    "JL": "1100-115F A960-A97C",
    "JT": "11A8-11FF D7CB-D7FB",
    "JV": "1160-11A7 D7B0-D7C6",
    "NS": (
        "17D6 203C-203D 2047-2049 3005 301C 303B-303C 3041 3043 3045 3047 3049 3063 3083 3085 3087 308E 3095-3096 "
        "309B-309E 30A0-30A1 30A3 30A5 30A7 30A9 30C3 30E3 30E5 30E7 30EE 30F5-30F6 30FB-30FE 31F0-31FF A015 "
        "FE54-FE55 FF1A-FF1B FF65 FF67-FF70 FF9E-FF9F 1F679-1F67B"
    ),
    "NU": "66B-66C",
    "OP": "A1 BF 2E18",
    "PO": (
        "25 A2 B0 609-60B 66A 9F2-9F3 9F9 D79 2030-2037 20A7 20B6 20BB 20BE 20C0 2103 2109 A838 FDFC FE6A FF05 FFE0"
    ),
    "PR": "2B 5C B1 20C1-20CF 2116 2212-2213",
    "QU": "22 27 275B-2760 2E00-2E01 2E06-2E08 2E0B 1F676-1F678",
    "RI": "1F1E6-1F1FF",
    "SP": "20",
    "SY": "2F",
    "WJ": "2060 FEFF",
    "ZW": "200B",
    "ZWJ": "200D",
}
"""Characters whose line breaking class is another one than ``_class_by_category`` says: hexadecimal ranges by class.

The classes that UAX #14 leaves to the implementation are resolved as libunistring does: AI and SA to AL, CB to ID, CJ
to NS, and CR, LF and NL to BK."""

_HANGUL: Final = range(0xAC00, 0xD7A4)
_JAMO_WITHOUT_WIDTH: Final = (range(0x1160, 0x1200), range(0xD7B0, 0xD7FC))
_UNASSIGNED_IDEOGRAPHS: Final = (range(0x1F000, 0x1FB00), range(0x1FC00, 0x1FFFE), range(0x20000, 0x3FFFE))

_NAMES: Final = (
    "AL NU SP BK CM ZWJ ZW WJ CL CP EX IS SY GL BA HY NS QU IN OP OW B2 BB PR PO HL ID EB EM H2 H3 JL JV JT RI"
)
_LETTERS: Final = {name: chr(ord("a") + number) for number, name in enumerate(_NAMES.split())}
"""One letter for each class, so that a text of n characters has a string of n classes. OW is OP of double width."""

_AL, _SP, _ZW, _ZWJ, _HL, _RI = (_LETTERS[name] for name in ("AL", "SP", "ZW", "ZWJ", "HL", "RI"))
_MARKS: Final = _LETTERS["CM"] + _ZWJ
_HYPHENS: Final = _LETTERS["BA"] + _LETTERS["HY"]
_NEVER_FIRST: Final = _SP + _ZW

# LB11 and LB13: no break before these, not even after a space.
_NEVER_BEFORE: Final = "WJ CL CP EX IS SY"
# LB12a, LB19, LB21 and LB22: no break before these, save after a space.
_NOT_BEFORE: Final = "GL BA HY NS QU IN"

_ALPHABETIC: Final = "AL NU PR PO HL OP"
_NOT_BETWEEN: Final = {
    "AL": _ALPHABETIC,  # LB23, LB24, LB28, LB30
    "NU": _ALPHABETIC,  # LB23, LB25, LB30
    "HL": _ALPHABETIC,
    "PR": "AL NU HL OP OW ID EB EM H2 H3 JL JV JT",  # LB23a, LB24, LB25, LB27
    "PO": "AL NU HL OP OW",  # LB24, LB25
    "CL": "PR PO",  # LB25
    "CP": "AL NU HL PR PO",  # LB25, LB30
    "IS": "NU",  # LB25; LB29 is left out by libunistring, to break before the tag in "<p>One sentence.</p>"
    "HY": "NU",  # LB25
    "SY": "NU HL",  # LB21b, LB25
    "ID": "PO",  # LB23a
    "EB": "PO EM",  # LB23a, LB30b
    "EM": "PO",
    "JL": "PO JL JV H2 H3",  # LB26, LB27
    "JV": "PO JV JT",
    "H2": "PO JV JT",
    "JT": "PO JT",
    "H3": "PO JT",
}
"""Class of the character before, and the classes of those that are not parted from it, save by a space."""

_NEVER_BETWEEN: Final = {"QU": "OP OW", "CL": "NS", "B2": "B2"}
"""The same, for pairs that a space does not part either: LB15, LB16, LB17."""

_WHOLE: Final = frozenset(("WJ", "GL", "BB", "QU"))
"""Classes that nothing is parted from, save by a space: LB11, LB12, LB19, LB21."""

# LB12a: a no-break space does not hold on to a hyphen before it.
_PARTED_FROM_GLUE: Final = frozenset(("BA", "HY"))


def _pairs_kept(*, spaced: bool) -> frozenset[str]:
    """Return the pairs of letters of classes that no line break may part, with or without spaces between them."""
    kept = set()
    for before, after in ((a, b) for a in _LETTERS for b in _LETTERS):
        never = after in _NEVER_BEFORE.split() or before in {"OP", "OW"}  # LB14
        never = never or after in _NEVER_BETWEEN.get(before, "").split()
        close = before in _WHOLE or after in _NOT_BEFORE.split() or after in _NOT_BETWEEN.get(before, "").split()
        if after == "GL" and before in _PARTED_FROM_GLUE:
            close = False
        if never or (close and not spaced):
            kept.add(_LETTERS[before] + _LETTERS[after])
    return frozenset(kept)


_KEPT: Final = _pairs_kept(spaced=False)
_KEPT_ACROSS_SPACES: Final = _pairs_kept(spaced=True)


def _parse_exceptions() -> dict[int, str]:
    return {
        code: name
        for name, ranges in _EXCEPTIONS.items()
        for first, _, last in (span.partition("-") for span in ranges.split())
        for code in range(int(first, 16), int(last or first, 16) + 1)
    }


_CLASS_OF_EXCEPTION: Final = _parse_exceptions()
_CLASS_OF_CATEGORY: Final = {
    "Mn": "CM", "Mc": "CM", "Me": "CM", "Cc": "CM", "Cf": "CM",
    "Nd": "NU", "Pi": "QU", "Pf": "QU", "Ps": "OP", "Pe": "CL", "Sc": "PR",
}  # fmt: skip


def _class_by_category(code: int, category: str) -> str:
    if category == "Cn":
        return "ID" if any(code in span for span in _UNASSIGNED_IDEOGRAPHS) else "AL"
    if code in _HANGUL:
        return "H3" if (code - _HANGUL.start) % 28 else "H2"
    return _CLASS_OF_CATEGORY.get(category) or ("ID" if _is_wide(code) else "AL")


def _is_wide(code: int) -> bool:
    return unicodedata.east_asian_width(chr(code)) in "WF"


class _Classes(dict[int, str]):
    """Code point to letter of class, for ``str.translate``; filled as characters are met."""

    def __missing__(self, code: int) -> str:
        category = unicodedata.category(chr(code))
        name = _CLASS_OF_EXCEPTION.get(code) or _class_by_category(code, category)
        if name == "OP" and _is_wide(code):
            name = "OW"
        letter = self[code] = _LETTERS[name]
        return letter


class _Widths(dict[str, int]):
    """Character to columns, as libunistring's ``uc_width`` has it, with 0 for control characters."""

    def __missing__(self, character: str) -> int:
        code, category = ord(character), unicodedata.category(character)
        if category in {"Cc", "Cf", "Mn", "Me"} or any(code in span for span in _JAMO_WITHOUT_WIDTH):
            width = 0
        elif category == "Cn":
            width = 2 if code in _UNASSIGNED_IDEOGRAPHS[-1] else 1
        else:
            width = 2 if _is_wide(code) else 1
        self[character] = width
        return width


_CLASSES: Final = _Classes()
_WIDTHS: Final = _Widths()
_LINE_END: Final = re.compile("([\n\u0085\u2028\u2029])")
"""What UAX #14 calls a mandatory break, as far as it can stand in a PO string unescaped."""


def break_lines(escaped: str, width: int, *, column: int = 0, reserved: int = 0) -> list[str]:
    """Return ``escaped`` in lines of at most ``width`` columns where it can be broken, and longer ones elsewhere.

    ``escaped`` is the inside of a PO string, of which no escape sequence is broken; ``column`` is where the first line
    begins, and ``reserved`` is the number of columns that something takes at the end of the last one. The lines join
    back to ``escaped``; white space stays at their ends and counts.
    """
    if column + 2 * len(escaped) + reserved <= width:
        return [escaped]
    first, *others = _LINE_END.split(escaped)
    if not others:
        return _break_line(escaped, width, column, reserved)
    # Such a character breaks no line of the file; but the columns are counted from it anew.
    lines = _break_line(first, width, column, 0)
    for number, (end, text) in enumerate(zip(others[::2], others[1::2], strict=True), start=1):
        begin, *rest = _break_line(text, width, 0, reserved if 2 * number == len(others) else 0)
        lines[-1] += end + begin
        lines += rest
    return lines


def _break_line(escaped: str, width: int, column: int, reserved: int) -> list[str]:
    """Do the work of ``break_lines`` for a text without line ends."""
    classes = escaped.translate(_CLASSES)
    columns = _columns(escaped)
    last = len(escaped) - 1
    lines: list[str] = []
    start, room = 0, width - column
    while columns[-1] - columns[start] + reserved > room:
        full = bisect_right(columns, columns[start] + room) - 1
        # The last place that leaves no line too long, or else the first one after it.
        places = chain(range(min(full, last), start, -1), range(max(full, start) + 1, last + 1))
        place = next((at for at in places if _may_break(classes, escaped, at)), None)
        if place is None:
            break
        lines.append(escaped[start:place])
        start, room = place, width
    return [*lines, escaped[start:]]


def _columns(text: str) -> Sequence[int]:
    """Return the column of each character of ``text``, and the one after the last."""
    if text.isascii() and text.isprintable():
        return range(len(text) + 1)
    return list(accumulate(map(_WIDTHS.__getitem__, text), initial=0))


def _may_break(classes: str, escaped: str, at: int) -> bool:
    """Return whether a line may end before the character at ``at``, given the classes of all."""
    now, previous = classes[at], classes[at - 1]
    end = _skip_back(classes, at, _SP)
    spaced = end < at
    if now in _NEVER_FIRST or not end:
        return False  # LB7
    if now in _MARKS or classes[end - 1] == _ZW:
        return spaced or previous == _ZW  # LB8, LB9, LB18
    if previous == _ZWJ or (previous in _HYPHENS and classes[at - 2 : at - 1] == _HL):
        return False  # LB8a, LB21a
    before = _base(classes, end)
    if before == now == _RI and not spaced:
        return (at - _skip_back(classes, at, _RI)) % 2 == 0  # LB30a: two of them are a flag
    return before + now not in (_KEPT_ACROSS_SPACES if spaced else _KEPT) and not _in_escape(escaped, at)


def _skip_back(text: str, at: int, characters: str) -> int:
    """Return where the run of ``characters`` begins that ends before ``at``."""
    while at and text[at - 1] in characters:
        at -= 1
    return at


def _base(classes: str, end: int) -> str:
    """Return the class of the character before ``end``; for marks that of what bears them, or AL if nothing does."""
    base = _skip_back(classes, end, _MARKS)
    if base < end and (not base or classes[base - 1] in _NEVER_FIRST):
        return _AL  # LB10
    return classes[base - 1]


def _in_escape(escaped: str, at: int) -> bool:
    r"""Return whether ``at`` is inside the escape sequence ``\\``; the classes of its halves part no other one."""
    return escaped[at] == "\\" and (at - _skip_back(escaped, at, "\\")) % 2 == 1
