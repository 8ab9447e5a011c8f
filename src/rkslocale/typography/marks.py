"""Dashes and ellipses."""

from __future__ import annotations

import re
from typing import Final

_DASHES: Final = re.compile(r" ([–—]) ")
_ANY_DASH: Final = re.compile(r" (?:[–—-]|--) ")
_TIGHT_DASH: Final = re.compile(r"(?<=[^\W\d_])—(?=[^\W\d_])")


def with_dashes(source: str, target: str) -> str:
    """Return ``target`` with the dashes and the ellipses of its source.

    A dash between words has spaces around it in Albanian and Serbian, and in English as our newspapers print it; it is
    as long as those of the source if there are as many. An ellipsis is one character where it is in the source.
    """
    lengths = set(_DASHES.findall(source)) | ({"—"} if _TIGHT_DASH.search(source) else set())
    count = len(_DASHES.findall(source)) + len(_TIGHT_DASH.findall(source))
    target = _TIGHT_DASH.sub(" — ", target)
    if len(lengths) == 1 and len(_ANY_DASH.findall(target)) == count:
        dash = lengths.pop()
        target = _ANY_DASH.sub(f" {dash} ", target)
    if "…" in source and "..." not in source:
        return target.replace("...", "…")
    if "..." in source and "…" not in source:
        return target.replace("…", "...")
    return target
