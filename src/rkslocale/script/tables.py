"""How the tables of this package are written: words between blanks."""

from __future__ import annotations


def words(table: str) -> frozenset[str]:
    """Return the words of ``table``."""
    return frozenset(table.split())
