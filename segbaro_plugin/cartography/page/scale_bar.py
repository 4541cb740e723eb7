"""The scale bar of a page: round lengths in the reader's number format, with as many segments as fit."""

from __future__ import annotations

from math import floor, log10

from qgis.core import Qgis, QgsBasicNumericFormat, QgsLayoutItemMap, QgsLayoutItemScaleBar, QgsUnitTypes

from ...words import Text
from ..classes.class_labels import NO_BREAK

DECIMAL = Text(".", ",")
THOUSANDS = Text(",", NO_BREAK)
SHORTEST, LONGEST = 1.6, 3.0
"""Millimetres a point of writing: what the numbers above a part need, and the most of which two fit the page."""

NEAR = 3000.0
"""Metres across; a map of less is measured in metres."""


def fit_scale_bar(bar: QgsLayoutItemScaleBar, shown: QgsLayoutItemMap, language: str) -> None:
    """Fits the bar to its map: two round segments, or one if two would be too long."""
    near = shown.crs().mapUnits() == Qgis.DistanceUnit.Meters and shown.extent().width() < NEAR
    unit = Qgis.DistanceUnit.Meters if near else Qgis.DistanceUnit.Kilometers
    # QGIS measures the map anew after each setting, so nothing is set that stands there already.
    if bar.linkedMap() is not shown:
        bar.setLinkedMap(shown)
    numbers = _numbers(language)
    if bar.numericFormat() != numbers:
        bar.setNumericFormat(numbers)
        bar.applyDefaultSize(unit)
    elif bar.units() != unit:
        bar.applyDefaultSize(unit)
    scale = shown.rect().width() / _width(shown, unit)
    points = bar.textFormat().size()
    part = round_up(SHORTEST * points / scale)
    if bar.numberOfSegmentsLeft():
        bar.setNumberOfSegmentsLeft(0)
    if bar.unitsPerSegment() != part:
        bar.setUnitsPerSegment(part)
    parts = 2 if part * scale <= LONGEST * points else 1
    if bar.numberOfSegments() != parts:
        bar.setNumberOfSegments(parts)


def _numbers(language: str) -> QgsBasicNumericFormat:
    numbers = QgsBasicNumericFormat()
    numbers.setDecimalSeparator(DECIMAL.say(language))
    numbers.setThousandsSeparator(THOUSANDS.say(language))
    return numbers


def round_up(length: float) -> float:
    """The next value in 1, 2, 5, 10, 20, 50, ... that is at least as long."""
    ten = 10.0 ** floor(log10(length))
    return next(step * ten for step in (1, 2, 5, 10) if step * ten >= length * (1 - 1e-9))


def _width(shown: QgsLayoutItemMap, unit: Qgis.DistanceUnit) -> float:
    """The ground width of the map."""
    return float(shown.extent().width()) * float(QgsUnitTypes.fromUnitToUnitFactor(shown.crs().mapUnits(), unit))
