"""How an indicator goes over the years: the chosen areas in colour, their place and the country in grey."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...words import Text
from .figure import finish_axes, new_figure
from .lines import draw_lines
from .look import PAPER, Look
from .series import Series
from .told import told_series

if TYPE_CHECKING:
    from matplotlib.figure import Figure

ALT = Text("Line chart, {title}. {lines}", "Linjediagram, {title}. {lines}")


def line_over_years(series: Sequence[Series], unit: str, title: str, look: Look = PAPER) -> Figure:
    """Lines over years; x of the series are years. A missing year leaves a gap, a lone year shows as a point.

    unit: what the values are counted in, in the reader's language ("%", "tkr").
    """
    figure, axes = new_figure(title, look)
    draw_lines(axes, series, look)
    axes.set_ylabel(unit)
    finish_axes(axes, look)
    return figure


def describe_line_over_years(series: Sequence[Series], unit: str, title: str, language: str = "en") -> str:
    """The chart in words, for those who do not see it: where each line begins, ends and has gaps."""
    return ALT.say(language, title=title, lines=told_series(series, unit, language, decimals_of_x=0))
