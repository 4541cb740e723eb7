"""Lines of several series in one axes, and the marks where a line has no value."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import cycle
from typing import TYPE_CHECKING

from ....tables.cells.status_words import within
from ....tables.model.tidy import Status
from ....words import Text, listing
from ...classes.class_labels import NO_VALUE
from .series import Series
from .theme import Theme

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.lines import Line2D

DASHES = ("--", ":", "-.")
MARKERS = ("o", "s", "^", "D", "v", "P")
"""Emphasised lines differ in their marks too: nobody has to go by colour alone."""

CROSSES = Text("×: {why}.", "×: {why}.")
GAPS = Text("Gaps: {why}.", "Luckor: {why}.")


def draw_lines(axes: Axes, series: Sequence[Series], theme: Theme) -> list[Line2D]:
    """Draws the lines in order: emphasised ones in colour and on top, the others grey and dashed.

    Each is labelled with its place among the series, so that it is found again (`line_hits`).
    """
    accents, dashes = cycle(zip(theme.accents, MARKERS, strict=True)), cycle(DASHES)
    lines = [
        _line(axes, one, *next(accents), "-") if one.emphasised else _line(axes, one, theme.faint, "o", next(dashes))
        for one in series
    ]
    for place, line in enumerate(lines):
        line.set_label(str(place))
    return lines


LEAST = 0.2
"""The least that the axis of heights covers, as a share of the highest value."""


def fit_heights(axes: Axes, series: Sequence[Series]) -> None:
    """Keeps the heights of lines proportional to their values, as long as the lines stay legible.

    The axis begins at 0 where that costs less than half of the height: what doubles then looks doubled. Elsewhere it
    covers at least a fifth of the highest value, so that a change of one per cent does not look like a landslide.
    Where all is 0 it goes up to 1, and where nothing is known it has no numbers.
    """
    values = [y for one in series for _, y in one.known]
    low, high = min(values, default=0.0), max(values, default=0.0)
    if not values:
        no_heights(axes)
    elif low == high == 0:
        axes.set_ylim(0, 1)
    elif 0 <= low < high / 2:
        axes.set_ylim(bottom=0)
    elif low >= 0 and high - low < LEAST * high:
        spare = (LEAST * high - (high - low)) / 2
        axes.set_ylim(low - spare, high + spare)


def no_heights(axes: Axes) -> None:
    """Removes the numbers from the vertical axis when there is no known value to measure."""
    axes.set_ylim(0, 1)
    axes.set_yticks([])


def remarks(series: Sequence[Series], language: str) -> str:
    """Explains the gaps and crosses in the lines; "" if there are none."""
    occurring = [status for status in NO_VALUE if any(one.lacking(status) for one in series)]
    crosses = [within(one).say(language) for one in occurring if one is Status.SUPPRESSED]
    gaps = [within(one).say(language) for one in occurring if one is not Status.SUPPRESSED]
    explanations = ((CROSSES, crosses), (GAPS, gaps))
    return " ".join(text.say(language, why=listing(words)) for text, words in explanations if words)


def _line(axes: Axes, one: Series, colour: str, marker: str, style: str) -> Line2D:
    x, y = one.points
    width, front = (2.0, 3) if one.emphasised else (1.4, 2)
    (line,) = axes.plot(x, y, color=colour, linestyle=style, linewidth=width, zorder=front, marker=marker)
    line.set_markersize(3.5)
    crosses = one.lacking(Status.SUPPRESSED)
    if crosses:
        # They stand on the floor of the chart, where they cannot be taken for a number.
        floor = axes.get_xaxis_transform()
        axes.plot(crosses, [0.03] * len(crosses), "x", color=colour, transform=floor, markersize=5)
    return line
