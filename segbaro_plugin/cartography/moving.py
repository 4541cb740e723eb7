"""A renderer that follows the temporal controller: the same classes, in each year the areas' values of that year.

The expression that finds the year's value is evaluated once a feature here, where rules would evaluate it once a class
(a map of 6,000 areas takes three times as long with them), so this is QGIS's graduated renderer. It draws nothing for
NULL; areas without a value get numbers far below every value, and a class of the legend for each reason.
"""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsExpression, QgsFeatureRenderer, QgsFillSymbol, QgsGraduatedSymbolRenderer, QgsRendererRange

from ..tables.tidy import Status
from . import labels, symbols
from .renderer import MapClass, Shown

FAR = 1e300
BELOW = {Status.MISSING: -FAR, Status.NOT_APPLICABLE: -2 * FAR, Status.SUPPRESSED: -3 * FAR}
"""The numbers that stand for areas without a value."""


def moving(shown: Shown, classes: Sequence[MapClass], language: str) -> QgsFeatureRenderer:
    """The classes for values that an expression finds anew for each year."""
    ranges = [_range(*one.span, symbols.fill(one.colour, shown.outlined), one.label) for one in classes]
    for status in labels.NO_VALUE:
        if status in shown.told or (status is Status.MISSING and status in shown.lacking):
            symbol = symbols.no_value(status, shown.outlined)
            ranges.append(QgsRendererRange(BELOW[status], BELOW[status], symbol, labels.NO_VALUE[status].say(language)))
    return QgsGraduatedSymbolRenderer(number_expression(shown), ranges)


def _range(low: float, high: float, symbol: QgsFillSymbol, label: str) -> QgsRendererRange:
    """A class; an open end reaches further than any value, and not as far as the numbers of areas without one."""
    return QgsRendererRange(max(low, -FAR / 2), min(high, FAR), symbol, label)


def number_expression(shown: Shown) -> str:
    """The value as a number that is always there: far below all values where there is none, NULL outside the place.

    `max` passes NULL over; NaN, which QGIS takes for an error, is no value either.
    """
    missing = repr(BELOW[Status.MISSING])
    number = f"try(max({missing}, {shown.value}), {missing})"
    cases = [f"WHEN NOT coalesce({shown.within}, false) THEN NULL"] if shown.within else []
    cases += [
        f"WHEN {shown.status} = {QgsExpression.quotedString(one.value)} THEN {BELOW[one]!r}" for one in shown.told
    ]
    return f"CASE {' '.join(cases)} ELSE {number} END" if cases else number
