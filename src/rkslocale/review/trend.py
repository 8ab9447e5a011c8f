"""How far each locale was over time, as a drawing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rkslocale.review.text import plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rkslocale.review.values import Point

_WIDTH, _HEIGHT = 640, 160
_LINES = 4
"""Styles of lines that the style sheet has; further locales begin with the first again."""


def trend(history: Sequence[Point]) -> str:
    """Return a drawing of the share of reviewed words by day, or nothing where there are not two days."""
    days = sorted({point.date for point in history})
    if len(days) < 2:  # noqa: PLR2004  (a line has two ends)
        return ""
    length = (days[-1] - days[0]).days
    locales = list(dict.fromkeys(point.locale for point in history))
    grid = "".join(f'<line class="grid" x2="{_WIDTH}" y1="{y}" y2="{y}"/>' for y in (0, _HEIGHT // 2, _HEIGHT))
    lines, names = [], []
    for number, locale in enumerate(locales):
        own = {point.date: point for point in history if point.locale == locale}
        told = [own[day] for day in days if day in own and own[day].total]
        places = [
            (_WIDTH * (point.date - days[0]).days / length, _HEIGHT * (1 - point.reviewed / point.total))
            for point in told
        ]
        style = f"line{number % _LINES}"
        lines.append(f'<polyline class="{style}" points="{" ".join(f"{x:.1f},{y:.1f}" for x, y in places)}"/>')
        if told:
            share = f"{100 * told[-1].reviewed // told[-1].total} % on {told[-1].date.isoformat()}"
            names.append(
                f'<li><svg class="sample" viewBox="0 0 30 4" aria-hidden="true"><line class="{style}" x2="30" y1="2" '
                f'y2="2"/></svg> {plain(locale)}: {share}</li>'
            )
    return f"""\
<section class="trend" aria-labelledby="trend">
<h2 id="trend">Reviewed words, 0 to 100 %, {days[0].isoformat()} to {days[-1].isoformat()}</h2>
<svg viewBox="0 -4 {_WIDTH} {_HEIGHT + 8}" preserveAspectRatio="none" aria-hidden="true">
{grid}{"".join(lines)}
</svg>
<ul>{"".join(names)}</ul>
</section>"""
