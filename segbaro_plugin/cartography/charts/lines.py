"""Lines of several series in one axes, each with its name at its end."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .look import FONTS, Look
from .series import Series

if TYPE_CHECKING:
    from matplotlib.axes import Axes

DASHES = ("--", ":", "-.")


def draw_lines(axes: Axes, series: Sequence[Series], look: Look) -> None:
    """Draws the lines: emphasised ones in colour, the others dashed in grey."""
    accents, dashes = iter(look.accents * len(series)), iter(DASHES * len(series))
    for one in series:
        x, y = one.points
        colour = next(accents) if one.emphasised else look.faint
        style = "-" if one.emphasised else next(dashes)
        axes.plot(x, y, color=colour, linestyle=style, label=one.name, marker="o", markersize=3)
        for end_x, end_y in one.known[-1:]:
            axes.annotate(
                one.name, (end_x, end_y), (6, 0), textcoords="offset points", va="center", color=colour, family=FONTS
            )
