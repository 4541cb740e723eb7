"""The charts of a single indicator: one function per kind, from values to a chart that is ready to draw."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import numpy as np
from qgis.core import QgsFeedback

from ....layers.indicators.indicator_fields import IndicatorFields
from ....tables.codes.divisions import division_of
from ....words import Text
from ...classes.number_format import titled
from ...classes.palettes import palette_for
from ...style.shown_limits import limits_of_indicator
from ..drawing.chart_error import ChartError
from ..drawing.series import Series
from ..hits.bar_hits import distribution_hits, ranking_hits
from ..hits.line_hits import line_hits
from ..kinds.distribution import describe_distribution, distribution
from ..kinds.line_over_years import describe_line_over_years, line_over_years
from ..kinds.ranking import describe_ranking, ranking
from .area_values import AreaValues, read_values
from .chart import Chart
from .chart_request import MOST_NAMED, ChartRequest, ChartSource
from .comparison import Chosen, comparisons, middle, weight_of, years_of

SOME = Text(
    "{title} ({shown} of {n} selected {n:area|areas})",
    "{title} ({shown} av {n} {n:markerat område|markerade områden})",
)
ALL_MEDIAN = Text("Median", "Median")


def line_chart(source: ChartSource, request: ChartRequest, language: str, feedback: QgsFeedback | None) -> Chart:
    """The selected areas over the years, with their municipality, their county and all areas."""
    indicator = _indicator(request)
    weight = weight_of(indicator, source.indicators)
    values = read_values(source.snapshot, source.areas, indicator, weight, language, feedback)
    chosen = values.having(request.selected)
    shown = _shown(source, values)
    rows = np.flatnonzero(chosen)[:MOST_NAMED].tolist()
    places = comparisons(values, chosen if rows else shown, weight, source.areas.division, language)
    series = [*(_series(values, row) for row in rows), *(replace(one, emphasised=not rows) for one, _ in places)]
    ids = [*(values.ids[row] for row in rows), *(_areas_of(within, values, shown) for _, within in places)]
    title = _some(titled(indicator, language), len(rows), int(chosen.sum()), language)
    unit, breaks = indicator.unit.value.say(language), _breaks(indicator, language)
    return Chart(
        title,
        describe_line_over_years(series, unit, title, language, breaks),
        lambda theme: line_over_years(series, unit, title, theme, breaks),
        lambda figure: line_hits(figure, ids),
    )


def distribution_chart(
    source: ChartSource, request: ChartRequest, language: str, feedback: QgsFeedback | None
) -> Chart:
    """The values of the areas shown, in the map's classes, with the selected areas and the median."""
    indicator, values, at = _of_year(source, request, language, feedback)
    shown, chosen = _shown(source, values), values.having(request.selected)
    column, ids = values.values[shown, at], values.part(shown).ids
    cuts, colours = request.limits, list(request.colours)
    if cuts is None:
        cuts = limits_of_indicator([values.values], indicator)
        colours = palette_for(indicator.direction).sample(len(cuts) - 1)
    rows = np.flatnonzero(chosen)[:MOST_NAMED].tolist()
    marked = {ALL_MEDIAN.say(language): middle(column, None), **{values.names[r]: values.values[r, at] for r in rows}}
    named = {values.names[r]: values.reasons[r, at] for r in rows}
    title = _some(_title(indicator, request, language), len(rows), int(chosen.sum()), language)
    unit, reasons = indicator.unit.value.say(language), values.reasons[shown, at]
    return Chart(
        title,
        describe_distribution(column, unit, title, language, reasons),
        lambda theme: distribution(column, cuts, colours, marked, unit, title, theme, reasons, named),
        lambda figure: distribution_hits(figure, column, cuts, ids),
    )


def ranking_chart(source: ChartSource, request: ChartRequest, language: str, feedback: QgsFeedback | None) -> Chart:
    """The areas shown, from the highest value to the lowest, with the selected ones marked."""
    indicator, values, at = _of_year(source, request, language, feedback)
    shown = _shown(source, values)
    names = [name for name, kept in zip(values.names, shown, strict=True) if kept]
    column, reasons = values.values[shown, at], values.reasons[shown, at]
    marked, ids = values.having(request.selected)[shown].tolist(), values.part(shown).ids
    title, unit = _title(indicator, request, language), indicator.unit.value.say(language)
    return Chart(
        title,
        describe_ranking(names, column, unit, title, language, reasons),
        lambda theme: ranking(names, column, marked, unit, title, theme, reasons),
        lambda figure: ranking_hits(figure, ids),
    )


def _breaks(indicator: IndicatorFields, language: str) -> dict[int, str]:
    """The years in which the values switch to another division than the year before, if known."""
    known = [year for year in indicator.years if year in indicator.divisions]
    changes = (year for before, year in pairwise(known) if indicator.divisions[before] != indicator.divisions[year])
    return {year: division_of(indicator.divisions[year]).name.say(language) for year in changes}


def _indicator(request: ChartRequest) -> IndicatorFields:
    if request.indicator is None:
        raise ChartError("Choose an indicator to see its chart.", "Välj en indikator för att se den som diagram.")
    return request.indicator


def _of_year(
    source: ChartSource, request: ChartRequest, language: str, feedback: QgsFeedback | None
) -> tuple[IndicatorFields, AreaValues, int]:
    """The indicator, its values, and the column of the requested year; a year without values raises `ChartError`."""
    indicator = _indicator(request)
    values = read_values(source.snapshot, source.areas, indicator, None, language, feedback)
    at = values.column(request.year) if request.year in values.years else None
    if at is None or not np.isfinite(values.values[_shown(source, values), at]).any():
        raise ChartError(
            "No area has a value of '{name}' in {year}. Choose another year or indicator.",
            "Inget område har något värde för ”{name}” {year}. Välj ett annat år eller en annan indikator.",
            name=indicator.name,
            year=request.year or "–",
        )
    return indicator, values, at


def _shown(source: ChartSource, values: AreaValues) -> Chosen:
    shown = source.shown()
    return np.ones(len(values.ids), bool) if shown is None else values.having(shown)


def _areas_of(place: Chosen, values: AreaValues, shown: Chosen) -> list[int]:
    """The features selected by a click on a place's line: those that the map draws.

    What is everything on the map, as the country mostly is, selects nothing: with all areas selected none is marked,
    what was selected before is lost, and the chart would go over to the first six of 6,000.
    """
    rows = np.flatnonzero(place & shown).tolist() if (shown & ~place).any() else []
    return [id for row in rows for id in values.ids[row]]


def _series(values: AreaValues, row: int) -> Series:
    years = years_of(values.years)
    reasons = {year: why for year, why in zip(years, values.reasons[row], strict=True) if why is not None}
    return Series(values.names[row], years, values.values[row].tolist(), reasons=reasons)


def _title(indicator: IndicatorFields, request: ChartRequest, language: str) -> str:
    return titled(indicator, language, request.year)


def _some(title: str, shown: int, n: int, language: str) -> str:
    return title if shown == n else SOME.say(language, title=title, shown=shown, n=n)
