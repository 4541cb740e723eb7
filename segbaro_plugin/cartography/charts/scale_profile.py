"""A measure over sizes of the surroundings (Reardon et al. 2008)."""

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

ALT = Text("Scale profile, {title}. {lines}", "Skalprofil, {title}. {lines}")


def scale_profile(
    series: Sequence[Series], x_label: str, log: bool, title: str = "", y_label: str = "", look: Look = PAPER
) -> Figure:
    """Lines over sizes. x_label: what the sizes are, with their unit ("Radie, km"). log: sizes on a log scale."""
    figure, axes = new_figure(title, look)
    draw_lines(axes, series, look)
    axes.set_xscale("log" if log else "linear")
    axes.set_xlabel(x_label)
    axes.set_ylabel(y_label)
    finish_axes(axes, look)
    return figure


def describe_scale_profile(series: Sequence[Series], title: str, language: str = "en") -> str:
    """The chart in words: where each line begins and ends."""
    return ALT.say(language, title=title, lines=told_series(series, "", language, decimals_of_x=1))
