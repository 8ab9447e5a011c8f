"""What the check of furniture asks others for: how the tool says a line that every page has."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from rkslocale.model import Furniture
    from rkslocale.pipeline.preparing import Recogniser


def furniture_aid(
    recognise: Recogniser, localize: Callable[[tuple[Furniture, ...]], str | None]
) -> Callable[[str], str | None]:
    """Return what says a line of furniture in the target's locale, and gives None for every other line.

    ``recognise`` takes a line in the source's locale apart, ``localize`` says its parts in the target's; both as
    ``project.furnishing`` makes them.
    """

    @cache
    def said(source: str) -> str | None:
        parts = recognise(source)
        return None if parts is None else localize(parts)

    return said
