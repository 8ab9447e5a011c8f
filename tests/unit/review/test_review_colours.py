"""Colours of the style sheet have the contrast that WCAG 2.2 AA asks for, in light and dark."""

from __future__ import annotations

import re

import pytest

from rkslocale.review import static_files

CSS = static_files()["review.css"]
PAIRS = re.findall(r"--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)", CSS)
COLOURS = {mode: {name: pair[at] for name, *pair in PAIRS} for at, mode in enumerate(("light", "dark"))}

STATES = ("reviewed", "machine", "outdated", "untranslated", "error", "warning")
TEXTS = [
    *((ink, ground) for ink in ("ink", "muted", "accent", *STATES) for ground in ("paper", "card")),
    *((state, f"{state}-wash") for state in STATES),
    *(("ink", f"{state}-wash") for state in STATES),
    ("muted", "untranslated-wash"),
    ("accent-ink", "accent"),
]
CONTROLS = [(edge, ground) for edge in ("control", "focus", "accent", *STATES) for ground in ("paper", "card")]


def luminance(colour: str) -> float:
    """WCAG 2.2, "relative luminance"."""
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """WCAG 2.2, "contrast ratio"."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def test_the_formula_is_that_of_the_guidelines() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("mode", COLOURS)
@pytest.mark.parametrize(("ink", "ground"), TEXTS)
def test_text_can_be_read(mode: str, ink: str, ground: str) -> None:
    assert contrast(COLOURS[mode][ink], COLOURS[mode][ground]) >= 4.5  # 1.4.3


@pytest.mark.parametrize("mode", COLOURS)
@pytest.mark.parametrize(("edge", "ground"), CONTROLS)
def test_controls_and_states_can_be_told_from_their_ground(mode: str, edge: str, ground: str) -> None:
    assert contrast(COLOURS[mode][edge], COLOURS[mode][ground]) >= 3  # 1.4.11


def test_no_colour_but_those_is_in_the_style_sheet() -> None:
    rules = CSS.partition("--serif")[2].partition("@media print")[0]
    assert re.findall(r"#[0-9a-f]{3,8}\b", rules) == []


def test_every_colour_that_is_used_is_defined() -> None:
    used = set(re.findall(r"var\(--([\w-]+)", CSS))
    assert used - COLOURS["light"].keys() == {"serif", "sans", "columns"}
    assert COLOURS["light"].keys() <= used
