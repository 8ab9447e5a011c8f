"""TMX files into translation units; ``formats.tmx`` tells what becomes what."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final
from xml.parsers import expat

from rkslocale.errors import InputError, UsageError
from rkslocale.locales import SERBIAN_LATIN, Locale
from rkslocale.model import Remembered

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_CODES: Final = frozenset({"bpt", "ept", "it", "ph", "ut"})
"""Elements of a segment that hold the codes of a document, not its text. ``<sub>`` within one is another text."""
_MACHINES: Final = frozenset({"mt", "mt!"})
"""Users that tools name for what machine translation has made and nobody has changed."""
_DATE: Final = re.compile(r"(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z")
_EITHER_SCRIPT: Final = frozenset({"sr", "sr-rs", "sr_rs", "sr-xk", "sr-me"})
_LATIN: Final = re.compile("[A-Za-zČĆŽŠĐčćžšđ]")
_CYRILLIC: Final = re.compile("[\u0400-\u04ff]")
_EXPORT_AGAIN: Final = "export it again from the tool that wrote it"
_GAP: Final = "\0"
"""Stands for a code within a text while the text is read; no XML holds it."""
_OMEGAT_CODE: Final = re.compile(r"</?[a-z]{1,2}\d{1,4}/?>")
"""``<f0>``: OmegaT has the codes of a document in its own memories as text."""
_ONCE: Final = frozenset({"tmx", "header", "body", "tu", "tuv", "seg"})
"""Elements that do not stand within one of the same name; where they do, nobody knows which text is whose."""


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
    more: list[tuple[str, str]] = field(default_factory=list)
    """Locales and texts beside the first of their locale."""
    props: dict[str, str] = field(default_factory=dict)
    has_codes: bool = False


class _Reader:
    """The state of reading: which elements are open, and the units that are complete."""

    def __init__(self, notes: Notes) -> None:
        self._notes = notes
        self._done: list[Remembered] = []
        self._open: list[str] = []
        """Those open elements that are in ``_ONCE``."""
        self._tool = ""
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
            raise InputError(what, line=error.lineno, hint=_EXPORT_AGAIN) from error
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

    def _start(self, prefixed: str, attributes: dict[str, str]) -> None:
        name = prefixed.rpartition(":")[2]
        if name in _ONCE or not self._open:
            self._enter(name)
        if name == "header":
            self._tool, self._source = attributes.get("creationtool", ""), attributes.get("srclang", "")
        elif name == "tu":
            self._unit = _Unit(attributes.get("srclang", self._source), attributes)
        elif self._text is not None and self._prop == "" and (name in _CODES or self._codes):
            self._open_code(name)
        elif self._unit is not None:
            self._start_in_unit(name, attributes, self._unit)

    def _enter(self, name: str) -> None:
        line = self._parser.CurrentLineNumber
        if not self._open and name != "tmx":
            raise InputError(f"is no TMX: it begins with <{name}>", line=line, hint="name a TMX file")
        if name in self._open:
            raise InputError(f"is no TMX: a <{name}> within a <{name}>", line=line, hint=_EXPORT_AGAIN)
        self._open.append(name)

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

    def _end(self, prefixed: str) -> None:
        name = prefixed.rpartition(":")[2]
        if name in _ONCE:
            self._open.pop()
        if self._codes:
            self._codes -= 1
        elif name == "seg" and self._unit is not None and self._text is not None:
            self._keep("".join(self._text), self._unit)
            self._text = None
        elif name == "prop":
            if self._unit is not None and self._text is not None:
                self._unit.props[self._prop] = "".join(self._text)
            self._prop, self._text = "", None
        elif name == "tu" and self._unit is not None:
            self._close(self._unit)
            self._unit = None

    def _keep(self, text: str, unit: _Unit) -> None:
        if self._tool == "OmegaT":
            text, codes = _OMEGAT_CODE.subn("", text)
            unit.has_codes |= codes > 0
        text = _plain(text)
        if (locale := _locale(self._tag, text)) and text and text != unit.texts.setdefault(locale, text):
            unit.more.append((locale, text))

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
        whole = Remembered(
            texts,
            props.get("x-previous", ""),
            props.get("x-next", ""),
            who,
            changed,
            props.get("x-origin", ""),
            int(count) if re.fullmatch("[0-9]{1,9}", count) else 1,
        )
        self._done.append(whole)
        self._done += (
            replace(whole, texts=tuple((other, text if other == locale else known) for other, known in texts))
            for locale, text in unit.more
        )


def _plain(text: str) -> str:
    """Return a segment without the line breaks and indents around it, and with codes within closed up."""
    if _GAP in text:
        text = re.sub(rf"(?<=\w){_GAP}+(?=\w)", " ", text)
        text = re.sub(rf" ?{_GAP}+(?=[\s.,;:!?…)\]”»]|\Z)", "", text).replace(_GAP, "").strip(" ")
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
