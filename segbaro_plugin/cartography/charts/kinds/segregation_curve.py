"""Segregation curves (Duncan & Duncan 1955)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from ....array_types import Floats
from ....words import Text
from ..drawing.chart_error import ChartError
from ..drawing.figure import name_axes, new_figure, settle
from ..drawing.line_labels import list_below, write_names
from ..drawing.lines import draw_lines
from ..drawing.series import Series
from ..drawing.theme import PAPER, Theme, written

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.axis import Axis
    from matplotlib.figure import Figure
    from matplotlib.lines import Line2D

OTHERS = Text("Share of the others, %", "Andel av de övriga, %")
GROUP = Text("Share of the group, %", "Andel av gruppen, %")
EVEN = Text("Even distribution", "Jämn fördelning")
ALT = Text(
    "Segregation curve. {title}. Largest distance from an even distribution: {names}.",
    "Segregationskurva. {title}. Största avstånd från en jämn fördelning: {names}.",
)


def curve_of(name: str, group: Floats, others: Floats) -> Series:
    """The curve from counts of shape (areas,): areas ordered by the group's share, both counts cumulated, 0 to 1.

    Areas with a missing count or without people take no part.

    Raises:
        ChartError: when the group or the others are nobody; the curve is named.
    """
    order = steps_of(group, others)
    x, y = group[order], others[order]
    if not (x.sum() > 0 and y.sum() > 0):
        raise ChartError(
            "There is no segregation curve for '{name}': the group or the rest of the population is empty, or counts "
            "are missing. Choose another group or year.",
            "Det finns ingen segregationskurva för ”{name}”: ingen hör till gruppen, eller ingen till de övriga, "
            "eller så saknas antalen. Välj en annan grupp eller ett annat år.",
            name=name,
        )
    along = [np.concatenate([[0.0], np.cumsum(part)]) / part.sum() for part in (y, x)]
    return Series(name, along[0].tolist(), along[1].tolist())


def steps_of(group: Floats, others: Floats) -> NDArray[np.intp]:
    """The area of each step of the curve, in order; areas that do not contribute are omitted."""
    use = np.flatnonzero(np.isfinite(group) & np.isfinite(others) & (group + others > 0))
    return use[np.argsort(group[use] / (group + others)[use], kind="stable")]


def segregation_curve(curves: Sequence[Series], title: str = "", theme: Theme = PAPER) -> Figure:
    """Draws curves from `curve_of` below the diagonal of an even distribution; the legend fills the free corner."""
    figure, axes = new_figure(title, theme)
    (even,) = axes.plot([0, 1], [0, 1], color=theme.ink, linewidth=0.8)
    lines = draw_lines(axes, curves, theme)
    for line in lines:
        line.set_marker("")
    axes.set(xlim=(0, 1), ylim=(0, 1), aspect="equal", anchor="W")
    _name(axes, [even, *lines], [EVEN.say(theme.language), *(one.name for one in curves)], theme)
    name_axes(axes, theme, x=OTHERS.say(theme.language), y=GROUP.say(theme.language))
    for axis in (axes.xaxis, axes.yaxis):
        _write_percent(axis, theme)
    settle(axes, theme)
    return figure


def _name(axes: Axes, lines: Sequence[Line2D], names: Sequence[str], theme: Theme) -> None:
    """Labels the curves in a list beside the square, or below a narrow chart, since all curves end in one corner."""
    beside = theme.width - theme.height - 0.5
    if beside < 1.5:
        list_below(axes, lines, names, theme)
        return
    empty = [""] * len(names)
    legend = axes.legend(lines, empty, loc="upper left", bbox_to_anchor=(1.03, 1), frameon=False)
    write_names(legend, names, beside, theme)


def describe_segregation_curve(curves: Sequence[Series], title: str, language: str = "en") -> str:
    """The chart as text: the largest distance of each curve from the diagonal, the index of dissimilarity."""
    depths = ((one.name, max(x - y for x, y in one.known)) for one in curves)
    return ALT.say(language, title=title, names=", ".join(f"{name} {written(d, 2, language)}" for name, d in depths))


def _write_percent(axis: Axis, theme: Theme) -> None:
    from matplotlib.ticker import FuncFormatter, MultipleLocator

    axis.set_major_locator(MultipleLocator(0.2))
    axis.set_major_formatter(FuncFormatter(lambda at, _: theme.number(100 * at, 0)))
