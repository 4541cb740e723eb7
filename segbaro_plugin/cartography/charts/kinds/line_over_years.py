"""An indicator over the years: the selected areas in colour, their place and the country in grey."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from ....words import Text
from ..drawing.alt_text import describe_series
from ..drawing.figure import name_axes, new_figure, note, write_numbers
from ..drawing.line_labels import name_lines
from ..drawing.lines import draw_lines, fit_heights, remarks
from ..drawing.series import Series
from ..drawing.theme import PAPER, Theme
from ..drawing.ticks import drop_overlapping, tick_years

if TYPE_CHECKING:
    from matplotlib.figure import Figure

NO_BREAKS: Mapping[int, str] = {}
FROM = Text("From {year}: {division}.", "Från {year}: {division}.")
ALT = Text("Line chart. {title}. {lines}", "Linjediagram. {title}. {lines}")


def line_over_years(
    series: Sequence[Series],
    unit: str,
    title: str,
    theme: Theme = PAPER,
    breaks: Mapping[int, str] = NO_BREAKS,
) -> Figure:
    """A line chart over years: a missing year leaves a gap, an isolated year is drawn as a point.

    unit: what the values are counted in, in the reader's language ("%", "tkr"). breaks: years from which the values
    are of another division into areas, with its name: what stands before cannot be compared, so no line goes over.
    """
    figure, axes = new_figure(title, theme)
    broken = with_gaps(series)
    lines = draw_lines(axes, [_interrupted(one, breaks) for one in broken], theme)
    for year in breaks:
        axes.axvline(year - 0.5, color=theme.faint, linewidth=0.8, linestyle=":")
    fit_heights(axes, broken)
    name_axes(axes, theme, y=unit)
    write_numbers(axes.yaxis, theme)
    tick_years(axes, sorted({year for one in broken for year in one.x}), theme)
    changes = [FROM.say(theme.language, year=year, division=name) for year, name in breaks.items()]
    note(figure, " ".join([*changes, remarks(broken, theme.language)]).strip(), theme)
    name_lines(axes, broken, lines, theme)
    drop_overlapping(axes, theme)
    return figure


def describe_line_over_years(
    series: Sequence[Series], unit: str, title: str, language: str = "en", breaks: Mapping[int, str] = NO_BREAKS
) -> str:
    """The chart as text: where each line starts and ends and which years are missing."""
    lines = describe_series(with_gaps(series), unit, language, _year)
    changes = [FROM.say(language, year=year, division=name) for year, name in breaks.items()]
    return " ".join([ALT.say(language, title=title, lines=lines), *changes])


def with_gaps(series: Sequence[Series]) -> list[Series]:
    """The series on a common set of years: those in any of them, and the missing years between.

    Years are left out where the step is longer than usual: 2013 in 2011, 2012, 2014, but none in 2014, 2018, 2022.
    """
    years = sorted({float(year) for one in series for year in one.x})
    steps = np.diff(years)
    usual = float(np.median(steps)) if steps.size else 1.0
    left_out = {a + usual for a, step in zip(years, steps, strict=False) if step > usual}
    return [_over(one, sorted({*years, *left_out})) for one in series]


def _interrupted(one: Series, breaks: Mapping[int, str]) -> Series:
    """The series split at the breaks."""
    x, y = one.points
    at = [int(place) for year in breaks if 0 < (place := np.searchsorted(x, year)) < x.size]
    return replace(one, x=np.insert(x, at, x[at] - 0.5).tolist(), y=np.insert(y, at, np.nan).tolist())


def _year(year: float) -> str:
    return f"{year:.0f}"


def _over(one: Series, years: Sequence[float]) -> Series:
    value = dict(zip(*(part.tolist() for part in one.points), strict=True))
    return replace(one, x=years, y=[value.get(year, np.nan) for year in years])
