"""TMX 1.4b, the exchange format of translation memories (LISA OSCAR, 2005; www.ttt.org/oscarStandards/tmx).

Read in one pass, so that the working set does not grow with the file; the dialects of OmegaT and Trados are read, with
UTF-16 and byte order marks. A document type is passed over, an entity declaration refused: units need none, and bombs
are made of them. Written as the DTD of TMX 1.4 asks.

======================= ===================================================================
in the file             in the memory
======================= ===================================================================
``xml:lang``, ``lang``  a locale without its territory: ``sq-XK`` is ``sq``
``<hi>``                its text; all other inline elements are codes, and dropped
several ``<tuv>``       of one locale: a unit for each
``changedate``          ``changed``; where it is missing, ``creationdate``, of ``<tu>`` or ``<tuv>``
``changeid``            ``who``; likewise
``x-previous``          ``previous``, a ``<prop>``; likewise ``x-next``, ``x-origin``, ``x-count``
======================= ===================================================================
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final
from xml.sax.saxutils import escape, quoteattr

from rkslocale.formats.tmx_reading import Notes, read

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from rkslocale.model import Remembered

__all__ = ["Notes", "read", "write"]

_ISO_DATE: Final = re.compile(r"(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)Z")
_NOT_XML: Final = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 cannot carry, escaped or not."""
_TAGS: Final = {"sr": "sr-Cyrl"}
"""What a locale is called in a file that is written, where its usual name is taken for something else, too."""


def write(
    units: Iterable[Remembered], *, source: str = "*all*", version: str, created: str, notes: Notes
) -> Iterator[str]:
    """Yield the text of a TMX file with ``units``; ``source`` is the locale of the sources where they have one.

    ``version`` is that of the tool, ``created`` the present time as ``Remembered.changed`` has it. Units that XML
    cannot carry are left out and counted in ``notes``.
    """
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n<tmx version="1.4">\n'
    header = {
        "creationtool": "rkslocale",
        "creationtoolversion": version,
        "segtype": "sentence",
        "o-tmf": "rkslocale",
        "adminlang": "en",
        "srclang": _TAGS.get(source, source),
        "datatype": "plaintext",
        "creationdate": _compact(created),
    }
    yield f"<header{_attributes(header)}/>\n<body>\n"
    for unit in units:
        element = _element(unit)
        if _NOT_XML.search(element):
            notes.other += 1
        else:
            yield element
    yield "</body>\n</tmx>\n"


def _element(unit: Remembered) -> str:
    props = {
        "x-previous": unit.previous,
        "x-next": unit.next,
        "x-origin": unit.origin,
        "x-count": str(unit.count) if unit.count > 1 else "",
    }
    lines = [f"<tu{_attributes({'changedate': _compact(unit.changed), 'changeid': unit.who})}>"]
    lines += [f"<prop{_attributes({'type': name})}>{_escaped(value)}</prop>" for name, value in props.items() if value]
    lines += [
        f"<tuv{_attributes({'xml:lang': _TAGS.get(locale, locale)})}><seg>{_escaped(text)}</seg></tuv>"
        for locale, text in unit.texts
    ]
    return "\n".join([*lines, "</tu>\n"])


def _compact(date: str) -> str:
    return "{}{}{}T{}{}{}Z".format(*found.groups()) if (found := _ISO_DATE.fullmatch(date)) else ""


def _attributes(values: Mapping[str, str]) -> str:
    return "".join(f" {name}={quoteattr(value)}" for name, value in values.items() if value)


def _escaped(text: str) -> str:
    return escape(text, {"\r": "&#13;"})
