"""The number of areas without a value, by reason."""

from __future__ import annotations

from collections.abc import Mapping

from ...layers.indicators.indicator_fields import IndicatorFields, Year
from ...layers.places.filter import PlaceFilter
from ...layers.read.source import Source
from ...tables.model.tidy import Status
from .indicator_values import read_indicator
from .reasons import counted

Lacking = Mapping[Status, int]
"""The number of areas by reason, without the reasons that do not occur."""


def missing_areas(source: Source, indicator: IndicatorFields, year: Year, place: PlaceFilter | None = None) -> Lacking:
    """The number of areas without a value in the year, by reason, within the place if there is one.

    Raises:
        LayerError, TableError: as `read_columns`.
    """
    read = read_indicator(source, indicator, [year], place.expression if place else "")
    return counted(read.reasons[indicator.fields[year]])


def missing_by_year(
    source: Source, indicator: IndicatorFields, place: PlaceFilter | None = None
) -> Mapping[Year, Lacking]:
    """Like `missing_areas`, for each year; a wide layer, which has one field per year, is read once.

    Raises:
        LayerError, TableError: as `read_columns`.
    """
    if indicator.year_field:
        return {year: missing_areas(source, indicator, year, place) for year in indicator.fields}
    read = read_indicator(source, indicator, list(indicator.fields), place.expression if place else "")
    return {year: counted(read.reasons[name]) for year, name in indicator.fields.items()}
