"""The last year with data for an indicator: tables often have columns for years that are not yet published."""

from __future__ import annotations

from qgis.core import QgsExpression, QgsFeatureRequest

from ...layers.indicators.indicator_fields import IndicatorFields, Year
from ...layers.read.features import features_of
from ...layers.read.source import Source
from ...tables.model.tidy import WITHHELD
from .temporal_expressions import year_filter


def last_known_year(source: Source, indicator: IndicatorFields) -> Year:
    """The last year in which any area has a value; the last of all years if there are none, None without years."""
    known = (year for year in reversed(indicator.years) if has_values(source, indicator, year))
    return next(known, indicator.latest)


def year_with_data(source: Source, indicator: IndicatorFields, year: Year) -> Year:
    """The year if the indicator has data then, otherwise the last one with data."""
    known = year in indicator.fields and has_values(source, indicator, year)
    return year if known else last_known_year(source, indicator)


def has_values(source: Source, indicator: IndicatorFields, year: Year) -> bool:
    """Whether any area has a value in the year; a number stored in a suppressed area does not count.

    It looks no further than to the first one.
    """
    column = QgsExpression.quotedColumnRef(indicator.fields[year])
    number = f"try(to_real({column}))" if indicator.fields[year] in indicator.texts else column
    conditions = [f"{number} IS NOT NULL", f"to_string({number}) <> 'nan'", year_filter(indicator, year, follow=False)]
    if year in indicator.status_fields:
        held = ", ".join(QgsExpression.quotedString(status.value) for status in WITHHELD)
        status = QgsExpression.quotedColumnRef(indicator.status_fields[year])
        conditions.append(f"coalesce({status}, '') NOT IN ({held})")
    request = QgsFeatureRequest().setFilterExpression(" AND ".join(filter(None, conditions)))
    request.setFlags(QgsFeatureRequest.Flag.NoGeometry).setLimit(1)
    return any(True for _ in features_of(source, request))
