"""The segments of an article with what each of its catalogs has for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rkslocale.review.values import Row

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rkslocale.model import Catalog, Entry


def rows(sources: Sequence[tuple[str, str]], catalogs: Sequence[Catalog | None]) -> tuple[Row, ...]:
    """Return a row for each text of the article, in its order, then one for each other live entry of ``catalogs``.

    ``sources`` are texts, each once, and their roles. What belongs to a text is its entry without a context, or else
    the first one.
    """
    live = [_live(catalog) for catalog in catalogs]
    found = []
    for text, role in sources:
        own = tuple(_of(text, entries) for entries in live)
        found.append(Row(text, role, own))
        for entries, entry in zip(live, own, strict=True):
            if entry is not None:
                del entries[entry.key]
    for key in dict.fromkeys(key for entries in live for key in entries):
        others = tuple(entries.get(key) for entries in live)
        roles = dict.fromkeys(role for entry in others if entry is not None for role in entry.extracted)
        found.append(Row(key[1], ", ".join(roles), others, current=False))
    return tuple(found)


def _live(catalog: Catalog | None) -> dict[tuple[str | None, str], Entry]:
    return {} if catalog is None else {entry.key: entry for entry in catalog.entries if not entry.obsolete}


def _of(text: str, entries: dict[tuple[str | None, str], Entry]) -> Entry | None:
    return entries.get((None, text)) or next((entry for (_, msgid), entry in entries.items() if msgid == text), None)
