"""The quality checks, run over catalogs and over drafts."""

from __future__ import annotations

import difflib
import re
from collections import defaultdict
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, Final

from rkslocale.checks import Aids, Check, Pair, all_checks, run
from rkslocale.errors import UsageError
from rkslocale.model import IGNORE_MARK, Finding, State

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

    from rkslocale.locales import Locale
    from rkslocale.model import Catalog, Entry

Key = tuple[str | None, str]
"""``Entry.key``."""

_PARAGRAPH: Final = re.compile(r"\w+ \d+(?= sentence \d)")
_ID: Final = re.compile(r"[\w-]+")


def chosen_checks(select: Collection[str] = (), ignore: Collection[str] = ()) -> tuple[Check, ...]:
    """Return the checks that ``select`` names (none: all of them), without those that ``ignore`` names.

    Raises ``UsageError`` for an id that no check has.
    """
    known = {check.id: check for check in all_checks()}
    for name in (*select, *ignore):
        if name not in known:
            close = difflib.get_close_matches(name, known, 1)
            hint = f"did you mean “{close[0]}”?" if close else f"checks are {', '.join(known)}"
            raise UsageError(f"there is no check “{name}”", hint=hint)
    return tuple(check for name, check in known.items() if (not select or name in select) and name not in ignore)


def check_catalog(
    contents: Catalog,
    source: Locale,
    target: Locale,
    aids: Aids,
    selected: Collection[Check],
    *,
    states: Collection[State] = tuple(State),
) -> dict[Key, tuple[Finding, ...]]:
    """Return what the checks find in the entries of a catalog that are in one of ``states``, by entry.

    Obsolete entries and those without a target are passed over, and so is what a translator has switched off with a
    comment: ``# check-ignore: numbers, names``.
    """
    live = [entry for entry in contents.entries if not entry.obsolete]
    found: dict[Key, tuple[Finding, ...]] = {}
    for entry, before, after in zip(live, (None, *live), (*live[1:], None), strict=False):
        if entry.state in states:
            ignored = ignored_checks(entry)
            wanted = [check for check in selected if check.id not in ignored]
            findings = tuple(
                replace(finding, form=form)
                for form, pair in _pairs(entry, source, target, (before, after))
                for finding in run(pair, aids, wanted)
            )
            if findings:
                found[entry.key] = findings
    return found


def find_in_drafts(
    source: Locale, target: Locale, aids: Aids, selected: Collection[Check]
) -> Callable[[str, str], tuple[Finding, ...]]:
    """Return what finds faults in a source and its draft, which stand alone; it remembers what it has found.

    A draft is looked at when it is chosen, and again when what is wrong with it is told.
    """

    @cache
    def find(text: str, draft: str) -> tuple[Finding, ...]:
        return run(Pair(text, draft, source, target), aids, selected) if draft else ()

    return find


def ignored_checks(entry: Entry) -> frozenset[str]:
    """Return the ids of the checks that the comments of an entry switch off."""
    lines = (comment.removeprefix(IGNORE_MARK) for comment in entry.comments if comment.startswith(IGNORE_MARK))
    return frozenset(name for line in lines for name in _ID.findall(line))


def targets_by_source(catalogs: Iterable[Catalog]) -> dict[str, tuple[str, ...]]:
    """Return the different targets that each source has in ``catalogs``, which are all for one locale."""
    targets: defaultdict[str, dict[str, None]] = defaultdict(dict)
    for contents in catalogs:
        for entry in contents.entries:
            if not entry.obsolete and entry.msgid_plural is None and entry.msgctxt is None and entry.msgstr:
                targets[entry.msgid][entry.msgstr] = None
    return {source: tuple(different) for source, different in targets.items()}


def _pairs(
    entry: Entry, source: Locale, target: Locale, neighbours: Sequence[Entry | None]
) -> Iterator[tuple[int, Pair]]:
    """Yield the pairs of an entry, with the number of the plural form."""
    if entry.msgid_plural is not None:
        for form, text in enumerate(entry.msgstr_plural):
            if text:
                yield form, Pair(entry.msgid_plural, text, source, target, flags=entry.flags, is_plural=True)
    elif entry.msgstr:
        role = next(iter(entry.extracted), "")
        before, after = (_neighbour(role, other) for other in neighbours)
        yield 0, Pair(entry.msgid, entry.msgstr, source, target, role, entry.flags, before=before, after=after)


def _neighbour(role: str, other: Entry | None) -> tuple[str, str] | None:
    """Return source and target of ``other`` if it is of the same paragraph as what has ``role``."""
    paragraph = _PARAGRAPH.match(role)
    if other is None or paragraph is None or not any(r.startswith(f"{paragraph[0]} ") for r in other.extracted):
        return None
    return other.msgid, other.msgstr
