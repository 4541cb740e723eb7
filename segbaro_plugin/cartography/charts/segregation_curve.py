"""Segregation curves (Duncan & Duncan 1955): how unevenly a group lives, at a glance."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from ...indices.places import Floats
from ...words import Text
from .figure import finish_axes, new_figure
from .lines import draw_lines
from .look import PAPER, Look
from .series import Series

if TYPE_CHECKING:
    from matplotlib.figure import Figure

OTHERS = Text("Share of the others", "Andel av de övriga")
GROUP = Text("Share of the group", "Andel av gruppen")
ALT = Text("Segregation curve, {title}: {names}.", "Segregationskurva, {title}: {names}.")


def curve_of(name: str, group: Floats, others: Floats) -> Series:
    """The curve from counts of shape (areas,): areas in rising order of the group's share, both cumulated, 0 to 1.

    Areas with a missing count or without people take no part.
    """
    use = np.isfinite(group) & np.isfinite(others) & (group + others > 0)
    x, y = group[use], others[use]
    order = np.argsort(x / (x + y), kind="stable")
    along = [np.concatenate([[0.0], np.cumsum(part[order])]) for part in (y, x)]
    return Series(name, along[0] / along[0][-1], along[1] / along[1][-1])


def segregation_curve(curves: Sequence[Series], title: str = "", look: Look = PAPER) -> Figure:
    """Curves as `curve_of` gives them, below the diagonal of an even distribution."""
    figure, axes = new_figure(title, look)
    axes.plot([0, 1], [0, 1], color=look.faint, linewidth=0.8)
    draw_lines(axes, curves, look)
    axes.set_xlabel(OTHERS.say(look.language))
    axes.set_ylabel(GROUP.say(look.language))
    finish_axes(axes, look)
    return figure


def describe_segregation_curve(curves: Sequence[Series], title: str, language: str = "en") -> str:
    """The chart in words."""
    return ALT.say(language, title=title, names=", ".join(one.name for one in curves))
