"""An empty chart in the shared theme, its texts, and the final layout of its labels."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING, Any

from ...classes.class_labels import fitting_decimals
from .chart_error import ChartError
from .theme import FONTS, Theme

EDGE = 0.06
"""Inches between the chart and its edge."""

FOOT = "foot"
"""Marks the remark among the figure's texts, of which the title is one."""

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.axis import Axis
    from matplotlib.figure import Figure
    from matplotlib.text import Text as Writing
    from matplotlib.transforms import Bbox


def new_figure(title: str, theme: Theme) -> tuple[Figure, Axes]:
    """A figure with a title and one empty axes.

    Raises:
        ChartError: when this QGIS has no matplotlib.
    """
    figure = _figure()
    figure.set_size_inches(theme.width, theme.height)
    figure.set_dpi(theme.dpi)
    figure.set_facecolor(theme.ground)
    if title:
        style = {**writing(theme), "weight": "bold", "fontsize": theme.points * 1.1}
        wrap(figure.suptitle(title, x=0.012, ha="left", **style), theme.width * 0.97)
    axes = figure.add_subplot()
    axes.set_facecolor(theme.ground)
    axes.set_axisbelow(True)
    for name, side in axes.spines.items():
        side.set_visible(name == "bottom")
        side.set_color(theme.faint)
    return figure, axes


def writing(theme: Theme) -> dict[str, Any]:
    """Text properties for matplotlib; dollar signs in a name are not read as a formula."""
    return {"family": FONTS, "fontsize": theme.points, "color": theme.ink, "parse_math": False}


def name_axes(axes: Axes, theme: Theme, x: str = "", y: str = "") -> None:
    """Labels the axes; the vertical axis's label stands above it, where it can be read horizontally."""
    axes.set_xlabel(x, loc="right", **writing(theme))
    axes.set_title(y, loc="left", **writing(theme))
    axes.yaxis.grid(visible=True, color=theme.faint, alpha=0.3, linewidth=0.6)


def note(figure: Figure, words: str, theme: Theme) -> None:
    """Adds a note at the foot of the chart."""
    if words:
        style = {**writing(theme), "fontsize": theme.points * 0.9}
        wrap(figure.text(0.012, EDGE / theme.height, words, va="bottom", gid=FOOT, **style), theme.width * 0.97)


def write_numbers(axis: Axis, theme: Theme) -> None:
    """Formats the axis's numbers in the reader's language, with as many decimals as they need."""
    from matplotlib.ticker import FuncFormatter

    axis.set_major_formatter(FuncFormatter(lambda at, _: theme.number(at, fitting_decimals(axis.get_majorticklocs()))))


def settle(axes: Axes, theme: Theme, above: float = 0.0) -> None:
    """Styles the ticks, lays everything out, and fixes that layout for later drawings.

    above: inches to leave free above the axes, below the title.
    """
    figure = axes.figure
    axes.tick_params(which="both", length=0, labelsize=theme.points, labelcolor=theme.ink, color=theme.faint)
    axes.tick_params(axis="x", length=3)
    for label in (*axes.get_xticklabels(), *axes.get_yticklabels()):
        label.set(family=FONTS, parse_math=False)
    _lay_out(figure, _set_foot(figure), 1 - above / theme.height)


def _lay_out(figure: Figure, foot: float, top: float) -> None:
    """Places the axes between foot and top, as fractions of the figure's height."""
    if not hasattr(figure, "set_layout_engine"):  # matplotlib 3.5, as on Ubuntu 22.04
        figure.tight_layout(rect=(0, foot, 1, top))
        return
    figure.set_layout_engine("constrained", w_pad=EDGE, h_pad=EDGE, rect=(0, foot, 1, top - foot))
    for _ in range(2):  # ticks that came or went in the first round move the axes once more
        figure.get_layout_engine().execute(figure)
    figure.set_layout_engine("none")


def _set_foot(figure: Figure) -> float:
    """Places the list of names above the note; returns their combined share of the chart's height."""
    foot = 0.0
    height = figure.bbox.height
    for remark in (one for one in figure.texts if one.get_gid() == FOOT):
        foot = extent(remark).y1 / height
    for names in figure.legends:
        names.set_bbox_to_anchor((0, foot), transform=figure.transFigure)
        foot = names.get_window_extent(figure.canvas.get_renderer()).y1 / height
    return foot + EDGE / figure.get_figheight() if foot else 0.0


def wrap(words: Writing, inches: float) -> None:
    """Breaks the text between words so that no line is wider than this, except for single long words."""
    width = extent(words).width / words.figure.dpi
    if width > inches:
        letters = max(8, int(0.95 * len(words.get_text()) * inches / width))
        lines = textwrap.wrap(words.get_text(), letters, break_on_hyphens=False, break_long_words=False)
        words.set_text("\n".join(lines))


def wrapped(figure: Figure, words: str, inches: float, theme: Theme) -> str:
    """The text with line breaks, for items such as ticks that only take text."""
    sample = figure.text(0, 0, words, **writing(theme))
    wrap(sample, inches)
    sample.remove()
    return str(sample.get_text())


def extent(words: Writing) -> Bbox:
    """The text's bounding box in pixels of its figure, without an annotation's connector line."""
    from matplotlib.text import Text

    return Text.get_window_extent(words, words.figure.canvas.get_renderer())


def _figure() -> Figure:
    try:
        from matplotlib.backends.backend_agg import FigureCanvasAgg
        from matplotlib.figure import Figure as Empty
    except ImportError as error:
        raise ChartError(
            "Charts need matplotlib, which this QGIS does not have. Ask your IT department for a QGIS from qgis.org, "
            "which includes matplotlib; tables and maps work without it.",
            "Diagram kräver matplotlib, som saknas i denna QGIS. Be it-avdelningen om en QGIS från qgis.org med "
            "Pythons matplotlib; tabeller och kartor fungerar utan.",
        ) from error
    figure = Empty()
    FigureCanvasAgg(figure)
    return figure
