"""URLs, e-mail addresses, handles and hashtags."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rkslocale.checks.pair import Aids, Pair, Problem
from rkslocale.checks.registry import check
from rkslocale.language.literals import Literal, LiteralKind, literals, same_address
from rkslocale.model import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


@check("urls", Severity.ERROR, "a URL, e-mail address, handle or hashtag that is lost, changed or invented")
def urls(pair: Pair, _aids: Aids) -> Iterator[Problem]:
    """Compare the literals of both texts. A page of the same site in the language of the target is right."""
    ours, theirs = literals(pair.source), literals(pair.target)
    lost = [literal for literal in _distinct(ours) if not _has(theirs, literal)]
    for found in theirs:
        if any(_same(literal, found) for literal in ours):
            continue
        match = next((literal for literal in lost if literal.kind is found.kind), None)
        if match:
            lost.remove(match)
            message = f"the source has “{match.text}”, the target “{found.text}”; copy it from the source"
        else:
            message = f"the source has no “{found.text}”; take it out, or see where it comes from"
        yield Problem(message, found.start, found.end)
    for literal in lost:
        yield Problem(f"“{literal.text}” of the source is missing; put it in as it is")


def _distinct(found: Sequence[Literal]) -> list[Literal]:
    return list({(literal.kind, literal.text): literal for literal in found}.values())


def _has(found: Sequence[Literal], wanted: Literal) -> bool:
    return any(_same(wanted, literal) for literal in found)


def _same(ours: Literal, theirs: Literal) -> bool:
    if ours.kind is not theirs.kind:
        return False
    return ours.text == theirs.text or (ours.kind is LiteralKind.URL and same_address(ours.text, theirs.text))
