"""XML read into plain nodes that know their lines, without what a hostile file could do.

A document type that declares entities is refused: entities that grow into gigabytes ("billion laughs") and entities
that read other files both begin there. Nothing outside of the file is ever loaded.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final
from xml.parsers import expat

from rkslocale.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterator

_XML: Final = "http://www.w3.org/XML/1998/namespace"
_DEEPEST: Final = 100
"""Elements within elements: more than any format that we read has."""


@dataclass(slots=True)
class Node:
    """An element; names are without namespaces but for ``xml:``."""

    name: str
    attributes: dict[str, str]
    line: int
    children: list[Node] = field(default_factory=list)
    own_text: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        """All text in the element and those below it, with single spaces."""
        return " ".join("".join(self._texts()).split())

    def _texts(self) -> Iterator[str]:
        yield from self.own_text
        for child in self.children:
            yield from child._texts()  # noqa: SLF001  (of the same class)

    def below(self) -> Iterator[Node]:
        """Yield the elements within this one, in order of the file."""
        for child in self.children:
            yield child
            yield from child.below()


def read_xml(data: bytes) -> Node:
    """Return the root element of an XML file.

    Raises ``InputError`` with the line for contents that are no XML, that declare entities, or that go too deep.
    """
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    document = Node("", {}, 0)
    above = [document]

    def start(name: str, attributes: dict[str, str]) -> None:
        known = {_local(key): value for key, value in attributes.items()}
        node = Node(_local(name), known, parser.CurrentLineNumber)
        if len(above) > _DEEPEST:
            raise InputError("elements go too deep", line=node.line, hint="export the file anew")
        above[-1].children.append(node)
        above.append(node)

    def refuse(*_: object) -> None:
        hint = "remove its <!ENTITY ...> declarations"
        raise InputError("declares entities", line=parser.CurrentLineNumber, hint=hint)

    def skipped(name: str, _is_parameter: object) -> None:
        what = f"uses the entity &{name};, which it does not declare"
        raise InputError(what, line=parser.CurrentLineNumber, hint="write the character itself")

    def characters(text: str) -> None:
        above[-1].own_text.append(text)

    parser.StartElementHandler = start
    parser.EndElementHandler = lambda _name: above.pop()
    parser.CharacterDataHandler = characters
    parser.EntityDeclHandler = refuse
    parser.SkippedEntityHandler = skipped
    try:
        parser.Parse(data, True)  # noqa: FBT003  (expat takes no keyword)
    except expat.ExpatError as error:
        what = f"not XML: {expat.ErrorString(error.code)}"
        raise InputError(what, line=error.lineno, hint="export the file anew") from error
    except (ValueError, LookupError) as error:
        raise InputError("in an encoding that is not known", line=1, hint="save the file as UTF-8") from error
    return document.children[0]


def _local(name: str) -> str:
    namespace, _, local = name.rpartition(" ")
    return f"xml:{local}" if namespace == _XML else local
