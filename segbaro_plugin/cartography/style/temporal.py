"""A renderer that follows the temporal controller: the same classes, with the values of the displayed year.

The expression that finds the year's value is evaluated once a feature here, where rules would evaluate it once a class
(a map of 6,000 areas takes three times as long with them), so this is QGIS's graduated renderer. It draws nothing for
NULL; areas without a value get numbers far below every value, and a class of the legend for each reason.
"""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsExpression, QgsFeatureRenderer, QgsFillSymbol, QgsGraduatedSymbolRenderer, QgsRendererRange

from ...layers.indicators.indicator_fields import IndicatorFields
from ...tables.model.tidy import Status
from ..classes import class_labels as labels
from ..classes import symbols
from .choropleth import MapClass, RenderSpec
from .temporal_expressions import at_year

FAR = 1e300
BELOW = {Status.MISSING: -FAR, Status.NOT_APPLICABLE: -2 * FAR, Status.SUPPRESSED: -3 * FAR}
"""The numbers that stand for areas without a value."""


def temporal_renderer(
    spec: RenderSpec, indicator: IndicatorFields, year: int, classes: Sequence[MapClass], language: str
) -> QgsFeatureRenderer:
    """The classes for the values of the displayed year, and of `year` on a map without a time.

    'No data' is always in the legend: the map can be at a year of which the layer has no field.
    """
    ranges = [_range(*one.span, symbols.fill(one.colour, spec.outlined), one.label) for one in classes]
    for status in labels.NO_VALUE:
        if status in spec.status_reasons or status is Status.MISSING:
            symbol = symbols.no_value(status, spec.outlined)
            ranges.append(QgsRendererRange(BELOW[status], BELOW[status], symbol, labels.NO_VALUE[status].say(language)))
    return QgsGraduatedSymbolRenderer(number_expression(spec, indicator, year), ranges)


def _range(low: float, high: float, symbol: QgsFillSymbol, label: str) -> QgsRendererRange:
    """A class range; an open end is beyond any value, but not as far as the numbers for missing values."""
    return QgsRendererRange(max(low, -FAR / 2), min(high, FAR), symbol, label)


def number_expression(spec: RenderSpec, indicator: IndicatorFields, year: int) -> str:
    """The value as a number that is never NULL inside the place: far below all values if it is missing."""

    def of_year(one: int) -> str:
        return _number(indicator, one, spec.status_reasons)

    if indicator.year_field:
        number = of_year(year)
    else:
        number = at_year(indicator.years, year, of_year, repr(BELOW[Status.MISSING]))
    return f"CASE WHEN {spec.within} THEN {number} END" if spec.within else number


def _number(indicator: IndicatorFields, year: int, status_reasons: Sequence[Status]) -> str:
    """The value of the year's fields: suppressed by its status, a number, or missing."""
    missing = repr(BELOW[Status.MISSING])
    field, status = indicator.fields[year], indicator.status_fields.get(year)
    column = QgsExpression.quotedColumnRef(status) if status else ""
    held = [
        f"WHEN {column} = {QgsExpression.quotedString(one.value)} THEN {BELOW[one]!r}"
        for one in status_reasons
        if column
    ]
    known = (_known_text if field in indicator.texts else _known_number)(QgsExpression.quotedColumnRef(field), missing)
    return f"CASE {' '.join(held)} {known} ELSE {missing} END"


def _known_number(column: str, missing: str) -> str:
    """NULL exceeds no number; NaN raises an error in comparisons, and testing its name is faster than `try`."""
    return f"WHEN to_string({column}) = 'nan' THEN {missing} WHEN {column} > {missing} THEN {column}"


def _known_text(column: str, missing: str) -> str:
    """Text that is not a number raises an error when it is converted."""
    return f"WHEN try(to_real({column}) > {missing}, FALSE) THEN to_real({column})"
