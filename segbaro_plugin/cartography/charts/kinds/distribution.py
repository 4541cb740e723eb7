"""The distribution of the areas' values, in the colours of the map's classes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING

import numpy as np

from ....array_types import Floats
from ....tables.model.tidy import Status
from ....words import Text
from ...classes.limits import class_of
from ...values.reasons import Reasons, reasons_of
from ..drawing.figure import name_axes, new_figure, note, settle, write_numbers, writing
from ..drawing.flags import raise_flags, stagger
from ..drawing.missing_note import missing_note
from ..drawing.theme import PAPER, Theme, readable_decimals, with_unit
from ..drawing.ticks import drop_overlapping, tick_at

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

BINS = 30
NONE_NAMED: Mapping[str, str] = MappingProxyType({})
SAME = 1e-9
"""The share of themselves by which values differ that are one value and rounding."""

AREAS = Text("Number of areas", "Antal områden")
ALT = Text(
    "Histogram. {title}. Areas with data: {n}. From {low} to {high}, median {median}.",
    "Histogram. {title}. Områden med uppgift: {n}. Från {low} till {high}, median {median}.",
)


def distribution(
    values: Floats,
    limits: Floats,
    colours: Sequence[str],
    marked: Mapping[str, float],
    unit: str,
    title: str,
    theme: Theme = PAPER,
    reasons: Reasons | None = None,
    named: Mapping[str, str] = NONE_NAMED,
) -> Figure:
    """A histogram of the areas' values, coloured by the areas' classes on the map.

    values: NaN where missing. limits, colours: the map's classes (n + 1 limits for n colours), which are the ticks.
    marked: values with their names, such as the selected areas and the median; NaN ones are named below. reasons: why
    areas have no value; None where that is not known. named: the reasons of the marked ones, by name.
    """
    figure, axes = new_figure(title, theme)
    _draw_bars(axes, values, limits, colours, theme)
    decimals = readable_decimals(values)
    known = {f"{name} {theme.value(at, decimals, unit)}": at for name, at in marked.items() if np.isfinite(at)}
    flags, legend = raise_flags(axes, known, theme)
    tick_at(axes, np.unique(limits).tolist(), theme)
    name_axes(axes, theme, x=unit)
    axes.set_ylabel(AREAS.say(theme.language), **writing(theme))  # above the axes stand the flags
    write_numbers(axes.yaxis, theme)
    unknown = {name: named.get(name, Status.MISSING.value) for name, at in marked.items() if not np.isfinite(at)}
    lacking = missing_note(reasons_of(values) if reasons is None else reasons, unknown, theme.language)
    note(figure, f"{legend} {lacking}".strip(), theme)
    settle(axes, theme)
    stagger(axes, flags, theme)
    drop_overlapping(axes, theme)
    return figure


def bin_edges(values: Floats, limits: Floats) -> Floats:
    """The edges of the bars, shape (bars + 1,); empty if no value is known.

    `BINS` bars from the lowest value to the highest; where all are equal but for rounding, one bar about the value,
    wide enough to be seen on an axis that reaches over all the limits.
    """
    known = values[np.isfinite(values)]
    if not known.size:
        return known
    low, high = known.min(), known.max()
    if high - low > SAME * max(abs(low), abs(high)):
        return np.histogram_bin_edges(known, BINS)
    reach = max(limits.max(), high) - min(limits.min(), low)
    half = (reach if reach > SAME * abs(high) else abs(high) or 1.0) / BINS / 2
    return np.array([low - half, high + half])


def describe_distribution(
    values: Floats, unit: str, title: str, language: str = "en", reasons: Reasons | None = None
) -> str:
    """The chart as text: number of areas, range, and number without a value by reason."""
    lacking = missing_note(reasons_of(values) if reasons is None else reasons, {}, language)
    known = values[np.isfinite(values)]
    if not known.size:
        return f"{title}. {lacking}"
    decimals = readable_decimals(known)
    texts = (with_unit(float(at), decimals, unit, language) for at in (known.min(), known.max(), np.median(known)))
    low, high, median = texts
    return f"{ALT.say(language, title=title, n=known.size, low=low, high=high, median=median)} {lacking}".strip()


def _draw_bars(axes: Axes, values: Floats, limits: Floats, colours: Sequence[str], theme: Theme) -> None:
    """Draws bars of equal width, each stacked by class."""
    from matplotlib.ticker import MaxNLocator

    classes = class_of(values, limits)
    split = [values[classes == place] for place in range(len(colours))]
    edges = bin_edges(values, limits)
    if edges.size:
        axes.hist(split, edges, stacked=True, color=list(colours), edgecolor=theme.faint, linewidth=0.5)
    for limit in np.unique(limits)[1:-1]:
        axes.axvline(float(limit), color=theme.faint, linewidth=0.6, linestyle=":", zorder=0.5)
    axes.yaxis.set_major_locator(MaxNLocator(4, integer=True))
