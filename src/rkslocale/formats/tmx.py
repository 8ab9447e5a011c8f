"""TMX 1.4b, the exchange format of translation memories (LISA OSCAR, 2005; www.ttt.org/oscarStandards/tmx).

Read in one pass, so that the working set does not grow with the file; the dialects of OmegaT and Trados are read, with
UTF-16 and byte order marks. A document type is passed over, an entity declaration refused: units need none, and bombs
are made of them. Written as the DTD of TMX 1.4 asks.

======================= ===================================================================
in the file             in the memory
======================= ===================================================================
``xml:lang``, ``lang``  a locale without its territory: ``sq-XK`` is ``sq``
``<hi>``                its text; all other inline elements are codes, and dropped
``changedate``          ``changed``; where it is missing, ``creationdate``, of ``<tu>`` or ``<tuv>``
``changeid``            ``who``; likewise
``x-previous``          ``previous``, a ``<prop>``; likewise ``x-next``, ``x-origin``, ``x-count``
======================= ===================================================================
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final
from xml.parsers import expat
from xml.sax.saxutils import escape, quoteattr

from rkslocale.errors import InputError, UsageError
from rkslocale.locales import SERBIAN_LATIN, Locale
from rkslocale.model import Remembered

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

_CODES: Final = frozenset({"bpt", "ept", "it", "ph", "ut"})
"""Elements of a segment that hold the codes of a document, not its text. ``<sub>`` within one is another text."""
_MACHINES: Final = frozenset({"mt", "mt!"})
"""Users that tools name for what machine translation has made and nobody has changed."""
_DATE: Final = re.compile(r"(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z")
_ISO_DATE: Final = re.compile(r"(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)Z")
_NOT_XML: Final = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 cannot carry, escaped or not."""
_EITHER_SCRIPT: Final = frozenset({"sr", "sr-rs", "sr_rs", "sr-xk", "sr-me"})
_LATIN: Final = re.compile("[A-Za-zČĆŽŠĐčćžšđ]")
_CYRILLIC: Final = re.compile("[\u0400-\u04ff]")
_TAGS: Final = {"sr": "sr-Cyrl"}
"""What a locale is called in a file that is written, where its usual name is taken for something else, too."""
_GAP: Final = "\0"
"""Stands for a code within a text while the text is read; no XML holds it."""


@dataclass(slots=True)
class Notes:
    """What was left out of a file, and why."""

    codes: int = 0
    """Units that are read without the codes in them."""
    alone: int = 0
    """Units left out: they have a text in fewer than two languages that are known."""
    machine: int = 0
    """Units left out: a machine has translated them, and nobody has changed that."""
    other: int = 0
    """Units left out because they hold a character that XML cannot carry."""


def read(chunks: Iterable[bytes], notes: Notes) -> Iterator[Remembered]:
    """Yield the units of a TMX file that comes in ``chunks``; what is left out is counted in ``notes``.

    Raises ``InputError``, with the line, for what is no TMX or no XML.
    """
    reader = _Reader(notes)
    for chunk in chunks:
        yield from reader.feed(chunk)
    yield from reader.feed(b"", final=True)


@dataclass(slots=True)
class _Unit:
    """A ``<tu>`` that is being read."""

    source: str
    about: dict[str, str]
    """Attributes of the ``<tu>``, and those of its variants that are the latest."""
    texts: dict[str, str] = field(default_factory=dict)
    props: dict[str, str] = field(default_factory=dict)
    has_codes: bool = False


class _Reader:
    """The state of reading: which elements are open, and the units that are complete."""

    def __init__(self, notes: Notes) -> None:
        self._notes = notes
        self._done: list[Remembered] = []
        self._root = ""
        self._source = ""
        self._unit: _Unit | None = None
        self._tag = ""
        self._prop = ""
        self._text: list[str] | None = None
        """The parts of the segment or property that is open."""
        self._codes = 0
        """How many elements are open whose text is left out."""
        self._parser = expat.ParserCreate()
        self._parser.buffer_text = True
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._characters
        self._parser.EntityDeclHandler = self._refuse_declaration
        self._parser.SkippedEntityHandler = self._refuse_entity

    def feed(self, chunk: bytes, *, final: bool = False) -> list[Remembered]:
        """Read on, and return the units that are complete now."""
        try:
            self._parser.Parse(chunk, final)
        except expat.ExpatError as error:
            what = f"is no TMX: {expat.ErrorString(error.code)}"
            raise InputError(what, line=error.lineno, hint="export it again from the tool that wrote it") from error
        except (LookupError, ValueError) as error:
            what = f"is in an encoding that cannot be read: {error}"
            raise InputError(what, line=1, hint="export it as UTF-8 or UTF-16") from error
        done, self._done = self._done, []
        return done

    def _refuse_declaration(self, name: str, *_: object) -> None:
        what = f"declares an entity, “{name}”, which no translation memory needs"
        raise InputError(what, line=self._parser.CurrentLineNumber, hint="remove the declaration")

    def _refuse_entity(self, name: str, *_: object) -> None:
        what = f"uses the entity &{name};, which XML does not have"
        raise InputError(what, line=self._parser.CurrentLineNumber, hint="write the character itself")

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        if not self._root:
            self._root = name
            if name != "tmx":
                what = f"is no TMX: it begins with <{name}>"
                raise InputError(what, line=self._parser.CurrentLineNumber, hint="name a TMX file")
        elif name == "header":
            self._source = attributes.get("srclang", "")
        elif name == "tu":
            self._unit = _Unit(attributes.get("srclang", self._source), attributes)
        elif self._text is not None and self._prop == "" and (name in _CODES or self._codes):
            self._open_code(name)
        elif self._unit is not None:
            self._start_in_unit(name, attributes, self._unit)

    def _open_code(self, name: str) -> None:
        self._codes += 1
        if self._unit is not None:
            self._unit.has_codes = True
        if self._text is not None and name not in {"bpt", "ept"}:
            self._text.append(_GAP)

    def _start_in_unit(self, name: str, attributes: dict[str, str], unit: _Unit) -> None:
        if name == "tuv":
            self._tag = attributes.get("xml:lang") or attributes.get("lang") or ""
            for key in ("change", "creation"):
                if attributes.get(f"{key}date", "") > unit.about.get(f"{key}date", ""):
                    unit.about |= {k: v for k, v in attributes.items() if k in {f"{key}date", f"{key}id"}}
        elif name == "seg":
            self._text = []
        elif name == "prop":
            self._prop, self._text = attributes.get("type", "?"), []

    def _characters(self, data: str) -> None:
        if self._text is not None and not self._codes:
            self._text.append(data)

    def _end(self, name: str) -> None:
        if self._codes:
            self._codes -= 1
        elif name == "seg" and self._unit is not None and self._text is not None:
            text = _plain("".join(self._text))
            if (locale := _locale(self._tag, text)) and text:
                self._unit.texts.setdefault(locale, text)
            self._text = None
        elif name == "prop":
            if self._unit is not None and self._text is not None:
                self._unit.props[self._prop] = "".join(self._text)
            self._prop, self._text = "", None
        elif name == "tu" and self._unit is not None:
            self._close(self._unit)
            self._unit = None

    def _close(self, unit: _Unit) -> None:
        about = unit.about
        who = about.get("changeid") or about.get("creationid") or ""
        if who.lower() in _MACHINES:
            self._notes.machine += 1
            return
        if len(unit.texts) < 2:  # noqa: PLR2004  (a unit is of two texts at least)
            self._notes.alone += 1
            return
        self._notes.codes += unit.has_codes
        source = _locale(unit.source, next(iter(unit.texts.values())))
        texts = tuple(sorted(unit.texts.items(), key=lambda item: item[0] != source))
        changed = _iso(about.get("changedate", "")) or _iso(about.get("creationdate", ""))
        props = unit.props
        count = props.get("x-count", "")
        self._done.append(
            Remembered(
                texts,
                props.get("x-previous", ""),
                props.get("x-next", ""),
                who,
                changed,
                props.get("x-origin", ""),
                int(count) if re.fullmatch("[0-9]{1,9}", count) else 1,
            )
        )


def _plain(text: str) -> str:
    """Return a segment without the line breaks and indents around it, and with codes within closed up."""
    if _GAP in text:
        text = re.sub(rf" ?{_GAP}+", "", re.sub(rf"(?<=\w){_GAP}+(?=\w)", " ", text)).strip(" ")
    return re.sub(r"\A\s*\n\s*|\s*\n\s*\Z", "", text)


def _locale(tag: str, text: str) -> str:
    """Return the locale of the memory that a language of a TMX file is, or nothing for one that nobody knows.

    ``sr`` and ``sr-RS`` are what tools call Serbian in either script: ``text`` tells which.
    """
    if tag.lower() in _EITHER_SCRIPT and _LATIN.search(text) and not _CYRILLIC.search(text):
        return SERBIAN_LATIN.bcp47
    try:
        locale = Locale.parse(tag)
    except UsageError:
        # sr-Latn-RS and en-US are parsed; what else follows a known language (en-GB-oed) makes no other memory.
        try:
            locale = Locale.parse(tag.replace("_", "-").split("-")[0])
        except UsageError:
            return ""
    return Locale(locale.language, locale.script).bcp47


def _iso(date: str) -> str:
    return "{}-{}-{}T{}:{}:{}Z".format(*found.groups()) if (found := _DATE.fullmatch(date.strip())) else ""


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
