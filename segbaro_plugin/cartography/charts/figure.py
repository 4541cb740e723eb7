"""An empty chart in the shared style, and what can be measured on it."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

from .chart_error import ChartError
from .look import FONTS, Look

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure
    from matplotlib.text import Text as Writing


def new_figure(title: str, look: Look) -> tuple[Figure, Axes]:
    """A figure with its title and one empty axes.

    Raises:
        ChartError: when this QGIS has no matplotlib.
    """
    figure = _figure()
    figure.set_size_inches(look.width, look.height)
    figure.set_facecolor(look.ground)
    if title:
        heading = figure.suptitle(title, x=0.012, ha="left", color=look.ink, family=FONTS, weight="bold")
        heading.set_fontsize(look.points * 1.15)
        wrap(heading, look.width * 0.97)
    axes = figure.add_subplot()
    axes.set_facecolor(look.ground)
    for name, side in axes.spines.items():
        side.set_visible(name == "bottom")
        side.set_color(look.faint)
    return figure, axes


def finish_axes(axes: Axes, look: Look) -> None:
    """Gives the axes' writing the shared font, size and colour."""
    axes.tick_params(colors=look.ink, labelsize=look.points, length=3, color=look.faint)
    for writing in (*axes.get_xticklabels(), *axes.get_yticklabels(), axes.xaxis.label, axes.yaxis.label):
        writing.set_family(FONTS)
        writing.set_fontsize(look.points)
        writing.set_color(look.ink)


def wrap(writing: Writing, inches: float) -> None:
    """Breaks the text between words so that no line is wider than this."""
    width = text_width(writing)
    if width > inches:
        letters = max(8, int(0.95 * len(writing.get_text()) * inches / width))
        writing.set_text("\n".join(textwrap.wrap(writing.get_text(), letters, break_on_hyphens=False)))


def text_width(writing: Writing) -> float:
    """The width of a text in inches."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg

    figure = writing.figure
    return float(writing.get_window_extent(FigureCanvasAgg(figure).get_renderer()).width / figure.dpi)


def _figure() -> Figure:
    try:
        from matplotlib.figure import Figure as Empty
    except ImportError as error:
        raise ChartError(
            "Charts need matplotlib, which this QGIS does not have. Ask your IT department for a QGIS from qgis.org "
            "with Python's matplotlib; tables and maps work without it.",
            "Diagram kräver matplotlib, som saknas i denna QGIS. Be it-avdelningen om en QGIS från qgis.org med "
            "Pythons matplotlib; tabeller och kartor fungerar utan.",
        ) from error
    return Empty(layout="constrained")
