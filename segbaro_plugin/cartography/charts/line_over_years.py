"""How an indicator goes over the years: the chosen areas in colour, their place and the country in grey."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from ...words import Text
from .figure import name_axes, new_figure, note, write_numbers
from .line_names import name_lines
from .lines import draw_lines, include_zero, remarks
from .look import PAPER, Look
from .series import Series
from .told import told_series

if TYPE_CHECKING:
    from matplotlib.figure import Figure

ALT = Text("Line chart. {title}. {lines}", "Linjediagram. {title}. {lines}")


def line_over_years(series: Sequence[Series], unit: str, title: str, look: Look = PAPER) -> Figure:
    """Lines over years; x of the series are years. A missing year leaves a gap, a lone year shows as a point.

    unit: what the values are counted in, in the reader's language ("%", "tkr").
    """
    from matplotlib.ticker import FuncFormatter, MaxNLocator

    figure, axes = new_figure(title, look)
    broken = with_gaps(series)
    lines = draw_lines(axes, broken, look)
    include_zero(axes, broken)
    name_axes(axes, look, y=unit)
    write_numbers(axes.yaxis, look)
    axes.xaxis.set_major_locator(MaxNLocator(integer=True, min_n_ticks=1))
    axes.xaxis.set_major_formatter(FuncFormatter(lambda year, _: _year(year)))
    note(figure, remarks(broken, look.language), look)
    name_lines(axes, broken, lines, look)
    return figure


def describe_line_over_years(series: Sequence[Series], unit: str, title: str, language: str = "en") -> str:
    """The chart in words, for those who do not see it: where each line begins and ends and which years lack."""
    return ALT.say(language, title=title, lines=told_series(with_gaps(series), unit, language, _year))


def with_gaps(series: Sequence[Series]) -> list[Series]:
    """The series over the same years: those that any of them has, and those left out between them.

    Years are left out where the step is longer than usual: 2013 in 2011, 2012, 2014, but none in 2014, 2018, 2022.
    """
    years = sorted({float(year) for one in series for year in one.x})
    steps = np.diff(years)
    usual = float(np.median(steps)) if steps.size else 1.0
    left_out = {a + usual for a, step in zip(years, steps, strict=False) if step > usual}
    return [_over(one, sorted({*years, *left_out})) for one in series]


def _year(year: float) -> str:
    return f"{year:.0f}"


def _over(one: Series, years: Sequence[float]) -> Series:
    value = dict(zip(*(part.tolist() for part in one.points), strict=True))
    return replace(one, x=years, y=[value.get(year, np.nan) for year in years])
