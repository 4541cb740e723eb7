"""A measure by size of the local environment (Reardon et al. 2008)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from ....words import Text
from ...classes.class_labels import fitting_decimals
from ..drawing.alt_text import describe_series
from ..drawing.figure import name_axes, new_figure, note, write_numbers
from ..drawing.line_labels import name_lines
from ..drawing.lines import draw_lines, fit_heights, remarks
from ..drawing.series import Series
from ..drawing.theme import PAPER, Theme, written
from ..drawing.ticks import drop_overlapping, tick_at

if TYPE_CHECKING:
    from matplotlib.figure import Figure

ALT = Text("Scale profile. {title}. {lines}", "Skalprofil. {title}. {lines}")


def scale_profile(
    series: Sequence[Series], x_label: str, log: bool, title: str = "", y_label: str = "", theme: Theme = PAPER
) -> Figure:
    """Lines over the size of the local environment, with a tick at each size.

    x_label: what the sizes are, with their unit ("Radie, km"). log: sizes on a logarithmic scale, as befits radii
    that double. y_label: the measure and its unit.
    """
    figure, axes = new_figure(title, theme)
    axes.set_xscale("log" if log else "linear")
    lines = draw_lines(axes, series, theme)
    fit_heights(axes, series)
    tick_at(axes, sorted({float(x) for one in series for x in one.x}), theme)
    name_axes(axes, theme, x=x_label, y=y_label)
    write_numbers(axes.yaxis, theme)
    note(figure, remarks(series, theme.language), theme)
    name_lines(axes, series, lines, theme)
    drop_overlapping(axes, theme)
    return figure


def describe_scale_profile(series: Sequence[Series], title: str, language: str = "en") -> str:
    """The chart as text: where each line starts and ends."""

    def size(at: float) -> str:
        return written(at, fitting_decimals(np.array([0.0, at])), language)

    return ALT.say(language, title=title, lines=describe_series(series, "", language, size))
