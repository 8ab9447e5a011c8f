"""Translation memory: what people have translated before, found again.

============= ==================================================================================
``similarity`` how alike two texts are
``store``      the SQLite file: drafts made, steps done, and the shelves below
``shelves``    translation units of catalogs, TMX files and the starter memory, and the index of their words
``matching``   exact, adapted and similar matches for a pair of locales
``adapting``   the same sentence with other figures or persons
``renaming``   the same sentence about another person
``pieces``     the figures and names of a text, and why two texts do not say the same
============= ==================================================================================

The store is a cache. Deleting it loses time, never a translation: catalogs and TMX files hold everything that people
have made.
"""

from __future__ import annotations

from rkslocale.memory.matching import Memory
from rkslocale.memory.shelves import Shelves, Statistics, fingerprint
from rkslocale.memory.similarity import SIMILAR, nearest
from rkslocale.memory.store import Store

__all__ = ["SIMILAR", "Memory", "Shelves", "Statistics", "Store", "fingerprint", "nearest"]
