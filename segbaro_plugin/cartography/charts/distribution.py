"""How the areas are spread over the values, in the colours of the map's classes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np

from ...indices.places import Floats
from ...words import Text
from ..classes import class_of
from ..labels import number
from .figure import finish_axes, new_figure
from .look import PAPER, Look

if TYPE_CHECKING:
    from matplotlib.figure import Figure

AREAS = Text("Number of areas", "Antal områden")
ALT = Text(
    "Histogram, {title}: {n} areas from {low} to {high}, median {median}.",
    "Histogram, {title}: {n} områden från {low} till {high}, median {median}.",
)


def distribution(
    values: Floats,
    limits: Floats,
    colours: Sequence[str],
    marked: Mapping[str, float],
    unit: str,
    title: str,
    look: Look = PAPER,
    suppressed: int = 0,
) -> Figure:
    """A histogram of the areas' values; each area has the colour of its class on the map.

    values: NaN where missing. limits, colours: the map's classes (n + 1 limits for n colours). marked: values with
    their names, such as the selected areas and the median. suppressed: how many of the missing are confidential.
    """
    figure, axes = new_figure(title, look)
    classes = class_of(values, limits)
    split = [values[classes == place] for place in range(len(colours))]
    axes.hist(split, bins=30, stacked=True, color=list(colours), edgecolor=look.faint, linewidth=0.4)
    axes.set_xlabel(unit)
    axes.set_ylabel(AREAS.say(look.language))
    finish_axes(axes, look)
    return figure


def describe_distribution(values: Floats, unit: str, title: str, language: str = "en") -> str:
    """The chart in words: how many areas, and from where to where."""
    known = values[np.isfinite(values)]
    if not known.size:
        return title
    low, high, median = (
        f"{number(v, 1, language)} {unit}".strip() for v in (known.min(), known.max(), np.median(known))
    )
    return ALT.say(language, title=title, n=known.size, low=low, high=high, median=median)
