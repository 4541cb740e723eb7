"""People in the five area types, year by year."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np

from ...indices.barometer import AREA_TYPES
from ...words import Text
from ..palettes import AREA_TYPE_COLOURS
from .figure import finish_axes, new_figure
from .look import PAPER, Look

if TYPE_CHECKING:
    from matplotlib.figure import Figure

PEOPLE = Text("Number of people", "Antal personer")
ALT = Text(
    "Stacked bars, {title}: people by area type {start}–{end}.",
    "Staplar, {title}: personer per områdestyp {start}–{end}.",
)


def population_by_area_type(
    years: Sequence[int], people: Mapping[int, Sequence[float]], title: str = "", look: Look = PAPER
) -> Figure:
    """A bar a year, stacked by area type.

    people: for each type (1 to 5, and 0 for people without a type) their number in each year, NaN where not known.
    """
    figure, axes = new_figure(title, look)
    below = np.zeros(len(years))
    for area_type, colour in zip(AREA_TYPES, AREA_TYPE_COLOURS, strict=True):
        number = np.nan_to_num(np.asarray(people.get(area_type.number, np.zeros(len(years))), float))
        axes.bar(years, number, bottom=below, color=colour, label=area_type.name.say(look.language))
        below = below + number
    axes.set_ylabel(PEOPLE.say(look.language))
    finish_axes(axes, look)
    return figure


def describe_population_by_area_type(
    years: Sequence[int], people: Mapping[int, Sequence[float]], title: str, language: str = "en"
) -> str:
    """The chart in words."""
    return ALT.say(language, title=title, start=min(years), end=max(years))
