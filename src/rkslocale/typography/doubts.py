"""What a translator should look at."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class DoubtKind(StrEnum):
    """What is wrong with a target, perhaps."""

    MISSING = "missing"
    """The source has a figure that the target lacks."""
    EXTRA = "extra"
    """The target has a figure that the source lacks."""
    DIFFERENT = "different"
    """The two have different figures in what seems to be the same place."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """Something that could not be put right with certainty."""

    kind: DoubtKind
    text: str
    """What it is, in English, for a translator: ``the source has 4,700, the draft 4.600``."""
