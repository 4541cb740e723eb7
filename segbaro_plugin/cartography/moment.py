"""Expressions for what a layer holds in the year that is shown: the temporal controller's, or the chosen one.

They are plain QGIS expressions. A wide layer has all its years in one feature, so its map follows the controller
without one geometry more; years that the layer lacks have no value, and never that of a neighbouring year.
"""

from __future__ import annotations

from collections.abc import Mapping

from qgis.core import Qgis, QgsExpression, QgsVectorLayer

from ..layers.indicator_fields import IndicatorFields, Year

MAP_YEAR = "year(@map_start_time)"
"""The year that the map shows; NULL on a map without a time."""


def shown_year(year: int) -> str:
    """The year on the map, and `year` on a map without a time."""
    return f"coalesce({MAP_YEAR}, {year})"


def value_expression(indicator: IndicatorFields, year: Year, follow: bool) -> str:
    """The indicator's value in the chosen year; with `follow`, in the year that the map shows."""
    return _of_year(indicator.fields, indicator, year, follow)


def status_expression(indicator: IndicatorFields, year: Year, follow: bool) -> str:
    """Why the value is missing, in the year as above; "" where no field says so."""
    moving = follow and year is not None and not indicator.year_field
    told = indicator.status_fields if moving else {y: f for y, f in indicator.status_fields.items() if y == year}
    return _of_year(told, indicator, year, follow) if told else ""


def year_filter(indicator: IndicatorFields, year: Year, follow: bool) -> str:
    """Which features of a layer in long form are of the year; "" for a wide layer, whose features are of all years."""
    if not indicator.year_field or year is None:
        return ""
    return f"{indicator.year_column} = {shown_year(year) if follow else year}"


def title_expression(title: str, year: Year) -> str:
    """The title with the year that the map shows in the place of `{year}`, for a layout or the title on the canvas."""
    before, mark, after = title.partition("{year}")
    if not mark or year is None:
        return QgsExpression.quotedString(title)
    quoted = (QgsExpression.quotedString(words) for words in (before, after))
    return f" || to_string({shown_year(year)}) || ".join(quoted)


def redraw_with_time(layer: QgsVectorLayer) -> None:
    """Lets the temporal controller redraw the layer; one that it steps through by a field of dates stays so."""
    properties = layer.temporalProperties()
    if properties.isActive():
        return
    properties.setMode(Qgis.VectorTemporalMode.RedrawLayerOnly)
    properties.setIsActive(True)


def _of_year(fields: Mapping[Year, str], indicator: IndicatorFields, year: Year, follow: bool) -> str:
    if not follow or year is None or indicator.year_field:
        return QgsExpression.quotedColumnRef(fields[year])
    years = [one for one in fields if one is not None]
    # The first place is empty and takes every earlier year: a negative place would count from the end.
    columns = ["NULL", *(_column(fields, one) for one in range(min(years), max(years) + 1))]
    return f"array_get(array({', '.join(columns)}), max(0, {shown_year(year)} - {min(years) - 1}))"


def _column(fields: Mapping[Year, str], year: int) -> str:
    return QgsExpression.quotedColumnRef(fields[year]) if year in fields else "NULL"
