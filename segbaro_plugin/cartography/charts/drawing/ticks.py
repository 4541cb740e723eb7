"""Ticks at given positions (sizes, class limits), each with its number where there is room."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...classes.class_labels import fitting_decimals
from .figure import extent, writing
from .label_placement import not_overlapping
from .theme import Theme

if TYPE_CHECKING:
    from matplotlib.axes import Axes

import numpy as np


def tick_at(axes: Axes, places: Sequence[float], theme: Theme) -> None:
    """Sets ticks on the horizontal axis at exactly these ascending positions."""
    _tick(axes, places, [theme.number(place, fitting_decimals(np.array([0.0, place]))) for place in places], theme)


def tick_years(axes: Axes, years: Sequence[float], theme: Theme) -> None:
    """Sets ticks on the horizontal axis at these ascending years."""
    _tick(axes, years, [f"{year:.0f}" for year in years], theme)


def _tick(axes: Axes, places: Sequence[float], words: Sequence[str], theme: Theme) -> None:
    from matplotlib.ticker import FixedLocator, NullLocator

    _reach(axes, places)
    axes.xaxis.set_major_locator(FixedLocator(list(places)))
    axes.xaxis.set_minor_locator(NullLocator())
    axes.set_xticklabels(words, **writing(theme))


def _reach(axes: Axes, places: Sequence[float]) -> None:
    """Extends the axis to include all ticks: matplotlib considers only points with a value."""
    axes.update_datalim([(place, 0.0) for place in places], updatey=False)
    axes.autoscale_view(scaley=False)


def drop_overlapping(axes: Axes, theme: Theme) -> None:
    """Hides tick labels that overlap once the layout is final; their ticks stay."""
    labels = axes.get_xticklabels()
    boxes = [extent(label) for label in labels]
    room = theme.points / 2 * axes.figure.dpi / 72
    kept = not_overlapping([(box.x0 + box.x1) / 2 for box in boxes], [box.width + room for box in boxes])
    for label, stays in zip(labels, kept, strict=True):
        label.set_visible(stays)
