"""QGIS expressions for the displayed year: that of the temporal controller, or the chosen one.

They are plain QGIS expressions. A wide layer has all its years in one feature, so its map follows the controller
without one geometry more; years that the layer lacks have no value, and never that of a neighbouring year.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from qgis.core import Qgis, QgsExpression, QgsVectorLayer

from ...layers.indicators.indicator_fields import IndicatorFields, Year

MAP_YEAR = "year(@map_start_time)"
"""The year that the map shows; NULL on a map without a time."""


def shown_year(year: int) -> str:
    """The year on the map, and `year` on a map without a time."""
    return f"coalesce({MAP_YEAR}, {year})"


def at_year(years: Sequence[int], year: int, of_year: Callable[[int], str], otherwise: str = "NULL") -> str:
    """An expression that is `of_year` of the displayed year, and of `year` on a map without a time.

    Years that are not among `years` give `otherwise`. The year is found by halving, as every comparison costs time in
    every feature: a map of fourteen years takes half the time that it takes by picking from a list of all columns.
    """
    spans = range(min(years) - 1, max(years) + 2)
    leaves = [of_year(one) if one in years else otherwise for one in spans]
    return f"CASE WHEN @map_start_time IS NULL THEN {of_year(year)} ELSE {_halved(spans, leaves)} END"


def value_expression(indicator: IndicatorFields, year: Year, follow: bool) -> str:
    """The indicator's value in the chosen year; with `follow`, in the displayed year."""
    return _of_year(indicator.fields, indicator, year, follow)


def status_expression(indicator: IndicatorFields, year: Year, follow: bool) -> str:
    """The reason for a missing value, in the year as above; "" if there is no status field."""
    if not (indicator.status_fields if follow else indicator.status_fields.get(year)):
        return ""
    return _of_year(indicator.status_fields, indicator, year, follow)


def year_filter(indicator: IndicatorFields, year: Year, follow: bool) -> str:
    """The filter for a year in a layer in long form; "" for a wide layer, whose features have all years."""
    if not indicator.year_field or year is None:
        return ""
    return f"{indicator.year_column} = {shown_year(year) if follow else year}"


def title_expression(title: str, year: Year) -> str:
    """The title with the displayed year in place of `{year}`, for a layout or the canvas."""
    before, mark, after = title.partition("{year}")
    if not mark or year is None:
        return QgsExpression.quotedString(title)
    quoted = (QgsExpression.quotedString(words) for words in (before, after))
    return f" || to_string({shown_year(year)}) || ".join(quoted)


def redraw_with_time(layer: QgsVectorLayer) -> None:
    """Lets the temporal controller redraw the layer, unless it already filters it by a date field."""
    properties = layer.temporalProperties()
    if properties.isActive():
        return
    properties.setMode(Qgis.VectorTemporalMode.RedrawLayerOnly)
    properties.setIsActive(True)


def _of_year(fields: Mapping[Year, str], indicator: IndicatorFields, year: Year, follow: bool) -> str:
    if not follow or year is None or indicator.year_field:
        return _column(fields, year)
    return at_year(indicator.years, year, lambda one: _column(fields, one))


def _column(fields: Mapping[Year, str], year: Year) -> str:
    return QgsExpression.quotedColumnRef(fields[year]) if year in fields else "NULL"


def _halved(years: Sequence[int], leaves: Sequence[str]) -> str:
    """The value for the year of @map_start_time, which is not NULL, by bisection.

    A year begins half a day early: the time on the map can be of another time zone than the one that is written here.
    """
    if len(years) == 1:
        return leaves[0]
    half = len(years) // 2
    before = f"@map_start_time < to_datetime('{years[half] - 1}-12-31T12:00:00')"
    first, last = _halved(years[:half], leaves[:half]), _halved(years[half:], leaves[half:])
    return f"CASE WHEN {before} THEN {first} ELSE {last} END"
