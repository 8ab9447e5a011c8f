"""Pure operations on the entries of a catalog: update to a new source, fill with drafts, count.

Nothing here reads a clock or a file. A target that a person has written or accepted is never changed here.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from rkslocale.model import DOUBT_MARK, MT_MARK, SUGGESTION_MARK, TERMS_MARK, Catalog, Entry, State

Nearest = Callable[[str, Sequence[str]], Sequence[tuple[int, float]]]
"""``nearest(text, candidates)`` gives (index, similarity in percent) of the candidates like ``text``, best first."""


_OF_THE_SOURCE: Final = (DOUBT_MARK, SUGGESTION_MARK, TERMS_MARK)
"""How comments of ours begin that are true for one source only."""


@dataclass(frozen=True, slots=True)
class Source:
    """A text of an article, as its entry is to show it."""

    msgid: str
    extracted: tuple[str, ...] = ()
    """What it is: ``headline``, ``paragraph 3 sentence 2``; one for each place where it stands."""
    references: tuple[str, ...] = ()
    """Where it stands: ``articles/x.txt:12``; empty where references are switched off."""


@dataclass(frozen=True, slots=True)
class Fill:
    """A draft for an entry, and what its comments are to say of it."""

    msgstr: str
    """Empty where there is no draft, only suggestions."""
    comments: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Statistics:
    """Segments and source words of a catalog by state; obsolete entries are not counted.

    ``msgfmt --statistics`` calls ``reviewed`` *translated*, and ``machine`` and ``outdated`` together *fuzzy*.
    """

    segments: Mapping[State, int]
    words: Mapping[State, int]
    """Words of the source, as white space parts them."""

    @property
    def total(self) -> int:
        """All segments."""
        return sum(self.segments.values())

    @property
    def complete(self) -> bool:
        """Whether every segment is reviewed; so is an article without segments, which has nothing to review."""
        return self.total == self.segments[State.REVIEWED]


def update(catalog: Catalog, sources: Sequence[Source], nearest: Nearest) -> Catalog:
    """Return ``catalog`` with the entries of ``sources`` (no msgid twice), in their order.

    An entry with the same msgid keeps all that people have made of it, and comes back from obsolescence as it went.
    A source without one takes over the target of a similar source that is *gone*, fuzzy, with ``#| msgid``; one that
    is still there is no evidence of an edit, so that inserting a paragraph makes nothing fuzzy. That goes for drafts,
    too: a person may have been at work on one. What the sources no longer have becomes obsolete.
    """
    old = by_msgid(catalog)
    used = {entry.key for source in sources if (entry := old.get(source.msgid)) is not None}
    gone = [entry for entry in catalog.entries if not entry.obsolete and entry.key not in used]
    edited = _pair_edited([s.msgid for s in sources if s.msgid not in old], gone, nearest)
    active = tuple(_entry_for(source, old.get(source.msgid), edited.get(source.msgid)) for source in sources)
    kept = [entry for entry in catalog.entries if entry.obsolete and entry.key not in used]
    retired = [_retire(entry) for entry in gone if _is_worth_keeping(entry, old)]
    return replace(catalog, entries=(*active, *kept, *retired))


def by_msgid(catalog: Catalog) -> dict[str, Entry]:
    """Return the entry of each msgid: the one without a context, or else the first, live ones before obsolete ones."""
    found: dict[str, Entry] = {}
    for entry in sorted(catalog.entries, key=lambda e: (e.obsolete, e.msgctxt is not None)):
        found.setdefault(entry.msgid, entry)
    return found


def _pair_edited(new: Sequence[str], gone: Sequence[Entry], nearest: Nearest) -> dict[str, Entry]:
    """Pair new texts with the entries they were edited from: the most alike first, each entry once."""
    candidates = [entry for entry in gone if entry.translated and entry.msgid_plural is None]
    if not candidates:
        return {}
    texts = [entry.msgid for entry in candidates]
    scored = [(-score, position, i) for position, text in enumerate(new) for i, score in nearest(text, texts)]
    pairs: dict[str, Entry] = {}
    used: set[int] = set()
    for _, position, i in sorted(scored):
        if new[position] not in pairs and i not in used:
            pairs[new[position]] = candidates[i]
            used.add(i)
    return pairs


def _entry_for(source: Source, old: Entry | None, edited: Entry | None) -> Entry:
    if old is not None:
        entry = replace(old, obsolete=False, extracted=source.extracted, references=source.references)
        # Editors that only clear the flag leave the old source behind; it says nothing of an accepted target.
        return entry if entry.fuzzy else replace(entry, previous_msgid=None, previous_msgctxt=None)
    entry = Entry(source.msgid, extracted=source.extracted, references=source.references)
    if edited is None:
        return entry
    made_for = edited.previous_msgid if edited.fuzzy and edited.previous_msgid is not None else edited.msgid
    comments = _of_any_source(edited.comments)
    carried = replace(entry, msgstr=edited.msgstr, comments=comments, flags=edited.flags, previous_msgid=made_for)
    return carried.with_fuzzy(fuzzy=True)


def _is_worth_keeping(entry: Entry, old: Mapping[str, Entry]) -> bool:
    """Return whether anything would be lost with a gone entry."""
    if not entry.translated:
        return bool(entry.comments)
    if entry.previous_msgid is not None and (origin := old.get(entry.previous_msgid)) is not None:
        # The target that update() carried over, and that nobody has touched since: its first owner still has it.
        return not (entry.fuzzy and entry.msgstr == origin.msgstr and entry.comments == _of_any_source(origin.comments))
    return True


def _of_any_source(comments: Sequence[str]) -> tuple[str, ...]:
    """Return ``comments`` without those of ours that are true for one source only."""
    return tuple(comment for comment in comments if not comment.startswith(_OF_THE_SOURCE))


def _retire(entry: Entry) -> Entry:
    # msgmerge drops the extracted comments and the references of obsolete entries too: they point nowhere.
    return replace(entry, obsolete=True, extracted=(), references=())


def fill(catalog: Catalog, fills: Mapping[str, Fill]) -> Catalog:
    """Return ``catalog`` with drafts in entries that have no target; every other entry is left as it is.

    ``fills`` are by msgid. A draft is fuzzy; our comments of an earlier run go.
    """
    return replace(catalog, entries=tuple(_filled(entry, fills.get(entry.msgid)) for entry in catalog.entries))


def _filled(entry: Entry, draft: Fill | None) -> Entry:
    if draft is None or entry.obsolete or entry.msgid_plural or entry.state is not State.UNTRANSLATED:
        return entry
    kept = tuple(c for c in entry.comments if not c.startswith((MT_MARK, *_OF_THE_SOURCE)))
    filled = replace(entry, comments=(*kept, *draft.comments))
    if not draft.msgstr:
        return filled
    made_for_this = replace(filled, previous_msgctxt=None, previous_msgid=None, previous_msgid_plural=None)
    return replace(made_for_this, msgstr=draft.msgstr).with_fuzzy(fuzzy=True)


def untranslated(catalog: Catalog) -> tuple[str, ...]:
    """Return the msgids that wait for a target, in order."""
    return tuple(
        entry.msgid
        for entry in catalog.entries
        if not entry.obsolete and entry.msgid_plural is None and entry.state is State.UNTRANSLATED
    )


def reviewed(catalog: Catalog) -> dict[str, str]:
    """Return the accepted targets by msgid, those of obsolete entries included: they were accepted as well."""
    return {
        msgid: entry.msgstr
        for msgid, entry in by_msgid(catalog).items()
        if entry.state is State.REVIEWED and entry.msgid_plural is None
    }


def statistics(catalog: Catalog) -> Statistics:
    """Count segments and source words by state."""
    segments: Counter[State] = Counter()
    words: Counter[State] = Counter()
    for entry in catalog.entries:
        if not entry.obsolete:
            segments[entry.state] += 1
            words[entry.state] += len(entry.msgid.split())
    return Statistics({s: segments[s] for s in State}, {s: words[s] for s in State})


def stamp(old: Catalog, new: Catalog, now: str) -> Catalog:
    """Return ``new`` with the dates of its header moved to ``now``, each only where its content has changed.

    POT-Creation-Date says when the set of msgids last changed, PO-Revision-Date when a target did.
    """
    moved = set()
    if {e.key for e in old.entries if not e.obsolete} != {e.key for e in new.entries if not e.obsolete}:
        moved.add("POT-Creation-Date")
    if _targets(old) != _targets(new):
        moved.add("PO-Revision-Date")
    return replace(new, header=tuple((name, now if name in moved else value) for name, value in new.header))


def _targets(catalog: Catalog) -> set[tuple[tuple[str | None, str], str, tuple[str, ...]]]:
    return {(e.key, e.msgstr, e.msgstr_plural) for e in catalog.entries if e.translated}


def draft_comment(package: str, date: str, score: str) -> str:
    """Return the comment that marks a draft: ``mt: translate-en_sq 0.3 2026-01-31 -0.42``."""
    return f"{MT_MARK}{package} {date} {score}".rstrip()
