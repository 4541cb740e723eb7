"""Marks, ticks and bars of every kind of chart sit at their true numbers, however few the values are."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import numpy as np
import pytest
from matplotlib.text import Annotation
from matplotlib.ticker import FixedLocator

from segbaro_plugin.cartography.charts import (
    Series,
    Theme,
    curve_of,
    distribution,
    line_over_years,
    population_by_area_type,
    ranking,
    scale_profile,
    segregation_curve,
)
from segbaro_plugin.cartography.charts.drawing.figure import extent

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.axis import Axis
    from matplotlib.figure import Figure

NAN = float("nan")
YEARS = [2010, 2014, 2019, 2022]
VALUES = {
    "first": [80.0, NAN, NAN, NAN],
    "last": [NAN, NAN, NAN, 80.0],
    "small": [NAN, 0.0004, NAN, NAN],
    "negative": [NAN, NAN, NAN, -5.0],
    "equal": [7.0] * 4,
    "equal but for rounding": [0.3, 0.1 + 0.2, 0.3, 0.3],
    "zero": [0.0] * 4,
    "nothing": [NAN] * 4,
}
"""One value, equal ones, none at all: what an axis that fits itself to the values gets wrong."""

THEMES = [Theme("sv"), Theme("en", width=3.4, height=4.0)]
LIMITS, COLOURS = np.array([-6.5, 5.0, 10.0, 90.0]), ["#aaaaaa", "#bbbbbb", "#cccccc"]


def line(values: list[float], theme: Theme) -> Figure:
    return line_over_years([Series("Å", YEARS, values), Series("B", YEARS, [NAN] * 4, False)], "%", "T", theme)


def line_of_one_year(values: list[float], theme: Theme) -> Figure:
    return line_over_years([Series("Å", YEARS[-1:], values[-1:])], "%", "T", theme)


def profile(values: list[float], theme: Theme) -> Figure:
    return scale_profile([Series("Å", [500, 1000, 2000, 4000], values)], "m", True, "T", "H", theme)


def profile_of_one_size(values: list[float], theme: Theme) -> Figure:
    return scale_profile([Series("Å", [500], values[-1:])], "m", False, "T", "H", theme)


def types(values: list[float], theme: Theme) -> Figure:
    return population_by_area_type(YEARS, {kind: np.abs(values).tolist() for kind in range(1, 6)}, "T", theme)


def types_of_one_year(values: list[float], theme: Theme) -> Figure:
    return population_by_area_type(YEARS[-1:], {kind: np.abs(values[-1:]).tolist() for kind in range(1, 6)}, "T", theme)


def histogram(values: list[float], theme: Theme) -> Figure:
    return distribution(np.array(values), LIMITS, COLOURS, {"Median": float(np.nanmax([*values, -9]))}, "%", "T", theme)


def histogram_of_one_class(values: list[float], theme: Theme) -> Figure:
    known = [value for value in values if np.isfinite(value)] or [0.0]
    return distribution(np.array(values), np.array([min(known), max(known)]), COLOURS[:1], {}, "%", "T", theme)


def ranked(values: list[float], theme: Theme) -> Figure:
    return ranking(["A", "B", "C", "D"], np.array(values), [False, False, False, True], "%", "T", theme)


def curve(values: list[float], theme: Theme) -> Figure:
    """Of one area, as far as there is one: the curve is its own diagonal."""
    counts = np.nan_to_num(np.abs(values)) + 1
    return segregation_curve([curve_of("A", counts[-1:], counts[-1:] + 2)], "T", theme)


CHARTS = [
    line,
    line_of_one_year,
    profile,
    profile_of_one_size,
    types,
    types_of_one_year,
    histogram,
    histogram_of_one_class,
    ranked,
    curve,
]
every_chart = pytest.mark.parametrize("chart", CHARTS, ids=lambda one: one.__name__)
every_value = pytest.mark.parametrize("values", VALUES.values(), ids=VALUES)
each_theme = pytest.mark.parametrize("theme", THEMES, ids=["wide", "narrow"])
Chart = Callable[[list[float], Theme], "Figure"]


def written_ticks(axis: Axis) -> Iterator[tuple[float, float]]:
    """Where each number of an axis stands, in dots, and where its tick says that it is."""
    along = 0 if axis.axis_name == "x" else 1
    for tick in axis.get_major_ticks():
        label = tick.label1
        if axis.get_visible() and label.get_visible() and label.get_text():
            box = extent(label)
            place = (tick.get_loc(), 0) if along == 0 else (axis.axes.get_xlim()[0], tick.get_loc())
            yield (box.p0 + box.p1)[along] / 2, axis.axes.transData.transform(place)[along]


@every_chart
@every_value
@each_theme
def test_numbers_stand_at_their_ticks_and_all_lies_within_the_axis(
    chart: Chart, values: list[float], theme: Theme
) -> None:
    axes = chart(values, theme).axes[0]
    for axis, limits in ((axes.xaxis, axes.get_xlim()), (axes.yaxis, axes.get_ylim())):
        # Other locators offer ticks beyond the limits, which matplotlib leaves out itself.
        if isinstance(axis.get_major_locator(), FixedLocator):
            assert all(min(limits) <= tick.get_loc() <= max(limits) for tick in axis.get_major_ticks())
        assert all(abs(stands - means) < 3 for stands, means in written_ticks(axis))
    within_the_axis(axes)


def within_the_axis(axes: Axes) -> None:
    """All that is drawn lies there."""
    (left, right), (bottom, top) = sorted(axes.get_xlim()), sorted(axes.get_ylim())
    for one in axes.lines:
        if one.get_transform() == axes.transData:
            x, y = one.get_xydata().T
            known = np.isfinite(x) & np.isfinite(y)
            assert ((left <= x[known]) & (x[known] <= right)).all()
            assert ((bottom <= y[known]) & (y[known] <= top)).all()
    for bar in axes.patches:
        if np.isfinite([bar.get_height(), bar.get_width()]).all():
            assert all(left <= x <= right for x in (bar.get_x(), bar.get_x() + bar.get_width()))
            assert bar.get_y() + bar.get_height() <= top


@pytest.mark.parametrize("at", range(4))
@each_theme
def test_the_only_value_of_a_line_stands_over_its_own_year(at: int, theme: Theme) -> None:
    values = [80.0 if place == at else NAN for place in range(4)]
    axes = line(values, theme).axes[0]
    (mark,) = [x for x, y in axes.lines[0].get_xydata() if np.isfinite(y)]
    dots = axes.transData.transform((mark, 80.0))[0]
    labels = {
        tick.label1.get_text(): sum(extent(tick.label1).intervalx) / 2
        for tick in axes.xaxis.get_major_ticks()
        if tick.label1.get_visible()
    }
    if str(YEARS[at]) in labels:  # where there is room for it
        assert min(labels, key=lambda year: abs(labels[year] - dots)) == str(YEARS[at])
    assert {str(YEARS[0]), str(YEARS[-1])} <= set(labels)


@every_value
def test_the_bars_of_a_histogram_hold_their_values_and_can_be_seen(values: list[float]) -> None:
    figure = histogram(values, Theme())
    bars = [bar for bar in figure.axes[0].patches if bar.get_height() > 0]
    for value in (one for one in values if np.isfinite(one)):
        near = 1e-9 * abs(value)
        assert any(bar.get_x() - near <= value <= bar.get_x() + bar.get_width() + near for bar in bars)
    assert all(bar.get_window_extent().width > 4 for bar in bars)


@every_value
@each_theme
def test_the_value_of_a_ranked_area_stands_at_the_end_of_its_bar(values: list[float], theme: Theme) -> None:
    axes = ranked(values, theme).axes[0]
    said = axes.findobj(Annotation)
    assert len(said) == np.isfinite(values).sum()
    for label, bar in zip(said, axes.patches, strict=True):
        end = max(bar.get_window_extent().x0, bar.get_window_extent().x1)
        assert 0 < extent(label).x0 - end < 8


def test_an_axis_has_no_numbers_where_nothing_is_known() -> None:
    for chart in (line, profile, types):
        assert not list(written_ticks(chart(VALUES["nothing"], Theme()).axes[0].yaxis))


def test_values_that_are_all_0_stand_on_the_floor() -> None:
    for chart in (line, profile):
        assert chart(VALUES["zero"], Theme()).axes[0].get_ylim()[0] == 0
    assert ranked(VALUES["zero"], Theme()).axes[0].get_xlim()[0] == 0
