"""Progress as a bar. Inline SVG, because the content security policy lets no style stand in the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rkslocale.model import State
from rkslocale.review.frame import LABELS

if TYPE_CHECKING:
    from collections.abc import Mapping


def in_words(segments: Mapping[State, int]) -> str:
    """Return how many segments there are of each state: ``12 reviewed, 2 machine drafts``."""
    said = [
        f"{segments[state]} {label}{'s' if state is State.MACHINE and segments[state] > 1 else ''}"
        for state, label in LABELS.items()
        if segments.get(state)
    ]
    return ", ".join(said) or "no segments"


def bar(segments: Mapping[State, int]) -> str:
    """Return a bar with a stretch for each state, as long as its share. What it shows is said beside it in words."""
    total = sum(segments.values())
    position, stretches = 0.0, []
    for state in LABELS:
        width = 100 * segments.get(state, 0) / total if total else 0
        if width:
            stretches.append(f'<rect class="{state}" x="{position:.2f}" width="{width:.2f}" height="1"/>')
            position += width
    return (
        f'<svg class="bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">{"".join(stretches)}</svg>'
    )
