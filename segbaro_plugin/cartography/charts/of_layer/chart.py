"""A chart that can be drawn in any theme: in the desktop's colours on screen, in white on paper."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from ..drawing.chart_files import figure_pixels, figure_png, figure_svg, save_figure
from ..drawing.theme import Theme
from ..hits.hit_areas import HitArea, no_hits

if TYPE_CHECKING:
    from matplotlib.figure import Figure

_one_at_a_time = Lock()
"""matplotlib shares its fonts between figures and does not promise that several threads may draw."""


@dataclass(frozen=True)
class Chart:
    """A chart with its title and text alternative; `draw` renders it in a theme.

    hit_areas: where on the drawn chart its areas are.
    """

    title: str
    words: str
    draw: Callable[[Theme], Figure]
    hit_areas: Callable[[Figure], Sequence[HitArea]] = no_hits

    def pixels(self, theme: Theme) -> tuple[tuple[bytes, int, int], Sequence[HitArea]]:
        """The chart as RGBA bytes with width and height, and its hit areas."""
        with _one_at_a_time:
            figure = self.draw(theme)
            return figure_pixels(figure), self.hit_areas(figure)

    def svg_and_png(self, theme: Theme) -> tuple[str, bytes]:
        """The chart as SVG and as PNG."""
        with _one_at_a_time:
            figure = self.draw(theme)
            return figure_svg(figure), figure_png(figure)

    def save(self, path: Path, theme: Theme) -> None:
        """Writes the chart as .svg or .png.

        Raises:
            ChartError: another ending, or a file that cannot be written.
        """
        with _one_at_a_time:
            save_figure(self.draw(theme), path)
