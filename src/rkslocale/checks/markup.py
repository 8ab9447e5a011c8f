"""Tags of HTML and XML, entities, and Markdown.

Sources: the HTML standard's void elements; CommonMark 0.31, sections 6.1 to 6.5 (code spans, emphasis, links, images),
of whose flanking rules this is the part that decides in running text. A ``<``, ``*`` or ``_`` that stands alone is
none.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from rkslocale.checks.pair import Aids, Pair, Problem
from rkslocale.checks.registry import check
from rkslocale.language.literals import TAG, same_address
from rkslocale.model import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_SIGNS: Final = re.compile(r"[<&*_`\[]")
"""Without one of these there is no markup."""
_VOID: Final = re.compile("area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr", re.IGNORECASE)
_KNOWN: Final = re.compile(
    rf"""{_VOID.pattern}|[abipqsu]|abbr|big|blockquote|button|caption|cite|code|dd|del|div|dl|dt|em|fig(?:ure|caption)|font
    |form|h[1-6]|iframe|ins|kbd|label|li|mark|ol|option|pre|samp|script|section|select|small|span|strike|strong|style|sub
    |sup|table|tbody|td|th|thead|tr|tt|ul|var|video""",
    re.IGNORECASE | re.VERBOSE,
)
_OURS: Final = re.compile(r"[a-z]{1,4}\d+")
"""Short tags that stand for the markup of an article: ``<a1>``."""
_BROKEN_TAG: Final = re.compile(r"<\s*/?\s*[^\W_][\w:.-]{0,12}\s*/?\s*>")
_ATTRIBUTE: Final = re.compile(r"""([\w:@.-]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+))?""")
_HREF: Final = re.compile(r"href=(\S+)")
_TRANSLATED: Final = frozenset(
    {"alt", "aria-label", "dir", "hreflang", "label", "lang", "placeholder", "title", "xml:lang"}
)
"""Attributes whose values are other ones in another language."""
_ENTITY: Final = re.compile(r"&(?:lt|gt|[A-Za-z][\w.-]*\w);")
_TYPOGRAPHIC: Final = re.compile(
    "&(?:amp|apos|quot|nbsp|e[nm]sp|thinsp|shy|[nm]dash|hellip|[lr][sd]quo|[sb]d?quo|[lr]aquo|euro|copy|reg|trade);"
)
"""Entities of characters that a translator may write in another way, or not need."""
_BROKEN_ENTITY: Final = re.compile(
    r"&(?:amp|lt|gt|quot|apos|nbsp|\#\d+|\#x[0-9a-fA-F]+)(?![\w;=])|&[ ]+(?:amp|lt|gt|quot|nbsp);"
)

_SPANS: Final = {
    "bold text": re.compile(
        r"(?<![*\\])\*\*(?=[^\s*])(?:[^*\n]|\*(?!\*))+?(?<=[^\s*])\*\*(?!\*)|(?<![\w\\_])__(?=[^\s_])[^\n]+?(?<=[^\s_])__(?![\w_])"
    ),
    "emphasis": re.compile(
        r"""(?<![*\w\\/])\*(?=[\w“„"'«(¿])(?:[^*\n]|\*\*)+?(?<=[^\s*])\*(?!\*)|(?<![\w\\_/])_(?=[\w“„"'«(])[^_\n]+?(?<=[^\s_])_(?![\w_])"""
    ),
    "code": re.compile(r"(?<![`\w\\])(`{1,3})(?=[^`])[^\n]*?(?<=[^`'])\1(?![`\w])"),
}
_LINK: Final = re.compile(
    r"(!?)\[([^\[\]\n]*(?:\[[^\[\]\n]*\][^\[\]\n]*)*)\]\(\s*<?([^\s()<>]*(?:\([^\s()]*\)[^\s()]*)*)>?(?:\s+\"[^\"]*\")?\s*\)"
)
_BROKEN_LINK: Final = re.compile(r"\[[^\[\]\n]*\]\s+\([^\s()]+\)|\[[^\[\]\n]*\]\(\s*[^\s()]*\s[^()]*\)")


@dataclass(frozen=True, slots=True)
class _Tag:
    key: str
    """The tag in one writing, without what may differ."""
    name: str
    kind: str
    """``open``, ``close`` or ``empty``."""
    text: str
    start: int
    end: int


@check("markup", Severity.ERROR, "tags, entities or Markdown that are lost, changed, unbalanced or broken")
def markup(pair: Pair, _aids: Aids) -> Iterator[Problem]:
    """Compare markup, in any order."""
    if not (_SIGNS.search(pair.source) or _SIGNS.search(pair.target)):
        return
    yield from _tags(pair)
    yield from _entities(pair)
    yield from _links(pair)
    yield from _spans(pair)


def _tags(pair: Pair) -> Iterator[Problem]:
    vocabulary = _vocabulary(pair.source)
    ours, theirs = _find(pair.source, vocabulary), _find(pair.target, vocabulary)
    lost = list((Counter(tag.key for tag in ours) - Counter(tag.key for tag in theirs)).elements())
    extra = Counter(tag.key for tag in theirs) - Counter(tag.key for tag in ours)
    texts = {tag.key: tag for tag in ours}
    for tag in reversed(theirs):
        if not extra[tag.key]:
            continue
        extra[tag.key] -= 1
        match = next((key for key in lost if _alike(texts[key], tag)), None)
        if match is None:
            yield Problem(f"the source has no “{tag.text}”, or has it less often; take it out", tag.start, tag.end)
            continue
        lost.remove(match)
        if not _same_link(match, tag.key):
            message = f"the source has “{texts[match].text}”, the target “{tag.text}”; copy it from the source"
            yield Problem(message, tag.start, tag.end)
    yield from _missing(pair.target, [texts[key].text for key in lost], theirs)
    if not lost and not _unnested(ours):
        yield from _nesting(theirs)


def _missing(target: str, lost: Sequence[str], theirs: Sequence[_Tag]) -> Iterator[Problem]:
    """Report each tag that is lost, where something stands that may once have been it."""
    places = {tag.start for tag in theirs}
    broken = [found for found in _BROKEN_TAG.finditer(target) if found.start() not in places]
    for text in lost:
        found = broken.pop(0) if broken else None
        start, end = found.span() if found else (0, 0)
        yield Problem(f"“{text}” of the source is missing; put it in where it belongs", start, end)


def _nesting(theirs: Sequence[_Tag]) -> Iterator[Problem]:
    tag = _unnested(theirs)
    if tag:
        yield Problem(
            f"“{tag.text}” stands in the wrong place; close tags in the order in which they open", tag.start, tag.end
        )


def _vocabulary(text: str) -> frozenset[str]:
    """Return the names of what is certainly a tag in ``text``: it is closed, is empty or has attributes."""
    found = list(TAG.finditer(text))
    sure = {tag["name"] for tag in found if tag["slash"] or tag["empty"] or "=" in tag["attributes"]}
    return frozenset(sure)


def _find(text: str, vocabulary: frozenset[str]) -> list[_Tag]:
    tags = []
    for found in TAG.finditer(text):
        name = found["name"]
        if not (name in vocabulary or _KNOWN.fullmatch(name) or _OURS.fullmatch(name)):
            continue
        kind = "close" if found["slash"] else "empty" if found["empty"] or _VOID.fullmatch(name) else "open"
        attributes = " ".join(sorted(map(_attribute, _ATTRIBUTE.finditer(found["attributes"]))))
        tags.append(_Tag(f"{kind} {name} {attributes}", name, kind, found[0], *found.span()))
    return tags


def _attribute(found: re.Match[str]) -> str:
    value = (found[2] or "").strip("\"'")
    return found[1] if found[1].lower() in _TRANSLATED else f"{found[1]}={value}"


def _alike(ours: _Tag, theirs: _Tag) -> bool:
    return (ours.name, ours.kind) == (theirs.name, theirs.kind)


def _same_link(ours: str, theirs: str) -> bool:
    """Return whether two tags, as keys, differ only in the language of the page that they lead to."""
    links = [_HREF.search(tag) for tag in (ours, theirs)]
    if not (links[0] and links[1]) or ours.replace(links[0][1], "") != theirs.replace(links[1][1], ""):
        return False
    return same_address(links[0][1], links[1][1])


def _unnested(tags: Sequence[_Tag]) -> _Tag | None:
    """Return the first tag that closes what is not open, or that nothing closes; ``None`` if there is none."""
    waiting: list[_Tag] = []
    for tag in tags:
        if tag.kind == "open":
            waiting.append(tag)
        elif tag.kind == "close" and (not waiting or waiting.pop().name != tag.name):
            return tag
    return waiting[0] if waiting else None


def _entities(pair: Pair) -> Iterator[Problem]:
    if not _BROKEN_ENTITY.search(pair.source):
        for found in _BROKEN_ENTITY.finditer(pair.target):
            yield Problem(f"“{found[0]}” is no entity; end it with a semicolon, without a space", *found.span())
    ours, theirs = (Counter(_ENTITY.findall(text)) for text in (pair.source, pair.target))
    for entity in ours:
        if entity not in theirs and not _TYPOGRAPHIC.fullmatch(entity):
            yield Problem(f"“{entity}” of the source is missing; put it in where it belongs")


def _links(pair: Pair) -> Iterator[Problem]:
    """Compare links and images of Markdown."""
    ours, theirs = list(_LINK.finditer(pair.source)), list(_LINK.finditer(pair.target))
    if len(theirs) < len(ours):
        broken = _BROKEN_LINK.search(pair.target)
        start, end = broken.span() if broken else (0, 0)
        yield Problem(f"the link “{ours[-1][0]}” of the source is lost or broken; write it as there", start, end)
    for found in theirs:
        if not any(link[1] == found[1] and same_address(link[3], found[3]) for link in ours):
            message = f"the source has no link to “{found[3]}”; copy the address from the source"
            yield Problem(message, *found.span(3)) if found[3] else Problem(message, *found.span())


def _spans(pair: Pair) -> Iterator[Problem]:
    """Compare how often something is bold, emphasized, or code."""
    source, target = (TAG.sub(lambda found: " " * len(found[0]), text) for text in (pair.source, pair.target))
    for name, pattern in _SPANS.items():
        ours, theirs = list(pattern.finditer(source)), list(pattern.finditer(target))
        if len(theirs) > len(ours):
            found = theirs[-1]
            yield Problem(f"the source has less {name} than the target; take the marks out", *found.span())
        elif len(theirs) < len(ours):
            mark = ours[-1][0][0]
            rest = target
            for found in theirs:
                rest = rest[: found.start()] + " " * len(found[0]) + rest[found.end() :]
            at = rest.find(mark)
            start, end = (at, len(rest) - len(rest[at:].lstrip(mark))) if at >= 0 else (0, 0)
            yield Problem(f"the source has more {name}; put “{ours[-1][0]}” in, without spaces inside", start, end)
