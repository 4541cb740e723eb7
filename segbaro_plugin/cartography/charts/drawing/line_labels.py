"""Labels of lines: at the end of each line where there is room, otherwise in a list below the chart."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .figure import extent, settle, wrap, writing
from .label_placement import apart
from .series import Series
from .theme import NARROW, Theme

if TYPE_CHECKING:
    from matplotlib.artist import Artist
    from matplotlib.axes import Axes
    from matplotlib.legend import Legend
    from matplotlib.lines import Line2D
    from matplotlib.text import Annotation

LEADER = {"arrowstyle": "-", "linewidth": 0.6, "shrinkA": 2, "shrinkB": 3, "relpos": (0, 0.5)}
BESIDE = 0.3
"""How much of the chart's width the names may take."""


def name_lines(axes: Axes, series: Sequence[Series], lines: Sequence[Line2D], theme: Theme) -> None:
    """Lays out the chart with a label for each line, in the line's colour and without overlaps.

    Where a line ends before the others, or is a lone point, a thin line from there to a name at the right would look
    like values of later years: the names are then listed below.
    """
    known = [(one, line) for one, line in zip(series, lines, strict=True) if one.known]
    ends = [(one.name, one.known[-1], line.get_color()) for one, line in known]
    if not (_end_at_the_right(series, ends) and name_beside(axes, ends, theme)):
        list_below(axes, lines, [one.name for one in series], theme)
        settle(axes, theme)


def _end_at_the_right(series: Sequence[Series], ends: Sequence[tuple[str, tuple[float, float], str]]) -> bool:
    """Whether all lines with values have one at the last of several x positions."""
    places = {float(x) for one in series for x in one.x}
    return len(places) > 1 and all(x == max(places) for _, (x, _), _ in ends)


def name_beside(axes: Axes, ends: Sequence[tuple[str, tuple[float, float], str]], theme: Theme) -> bool:
    """Lays out the chart with labels at its right, connected to their points; returns False if they do not fit.

    ends: names with the points that they belong to and their colours.
    """
    if theme.width < NARROW:
        return False
    labels = [_label(axes, *end, theme) for end in ends]
    line = 1.25 * theme.points / 72
    if sum(extent(label).height / axes.figure.dpi + line / 2 for label in labels) > theme.height - 4 * line:
        for label in labels:
            label.remove()
        return False
    settle(axes, theme)
    _spread(axes, labels, [y for _, (_, y), _ in ends])
    return True


def _label(axes: Axes, name: str, end: tuple[float, float], colour: str, theme: Theme) -> Annotation:
    label = axes.annotate(
        name,
        end,
        (1.03, end[1]),
        textcoords=axes.get_yaxis_transform(),
        va="center",
        annotation_clip=False,
        arrowprops={**LEADER, "color": colour},
        **{**writing(theme), "color": colour},
    )
    wrap(label, theme.width * BESIDE)
    return label


def _spread(axes: Axes, labels: Sequence[Annotation], wanted: Sequence[float]) -> None:
    """Moves labels beside the axes vertically until none overlaps; the layout must be final."""
    bottom, top = axes.get_ylim()
    dots = axes.get_window_extent().height / (top - bottom)
    line = labels[0].get_fontsize() * axes.figure.dpi / 72 / dots if labels else 0.0
    heights = [extent(label).height / dots + line / 2 for label in labels]
    # Beside the axis's numbers and the words on top there is room too.
    for label, y in zip(labels, apart(wanted, heights, bottom - 2 * line, top + line), strict=True):
        label.set_y(y)


def list_below(axes: Axes, samples: Sequence[Artist], names: Sequence[str], theme: Theme) -> None:
    """A legend below the chart, with a sample of each colour."""
    legend = axes.figure.legend(samples, [""] * len(names), loc="lower left", frameon=False)
    write_names(legend, names, theme.width * 0.8, theme)


def write_names(legend: Legend, names: Sequence[str], inches: float, theme: Theme) -> None:
    """Fills an empty legend; matplotlib would omit names that begin with "_" if it were given them directly."""
    for label, name in zip(legend.get_texts(), names, strict=True):
        label.set(text=name, **writing(theme))
        wrap(label, inches)
