"""The scale bar of a page: kilometres in the reader's numbers, with as many parts as there is room for."""

from __future__ import annotations

from qgis.core import Qgis, QgsBasicNumericFormat, QgsLayoutItemMap, QgsLayoutItemScaleBar

from ..words import Text
from .labels import NO_BREAK

DECIMAL = Text(".", ",")
THOUSANDS = Text(",", NO_BREAK)
ROOM = 13.0
"""Millimetres that a number above the bar needs."""

NEAR = 3000.0
"""Metres across; a map of less is measured in metres."""


def fit_scale_bar(bar: QgsLayoutItemScaleBar, shown: QgsLayoutItemMap, language: str) -> None:
    """Makes the bar fit its map: two parts where their numbers have room, else one."""
    numbers = QgsBasicNumericFormat()
    numbers.setDecimalSeparator(DECIMAL.say(language))
    numbers.setThousandsSeparator(THOUSANDS.say(language))
    bar.setNumericFormat(numbers)
    if bar.linkedMap() is not shown:
        bar.setLinkedMap(shown)
    near = shown.crs().mapUnits() == Qgis.DistanceUnit.Meters and shown.extent().width() < NEAR
    bar.applyDefaultSize(Qgis.DistanceUnit.Meters if near else Qgis.DistanceUnit.Kilometers)
    # QGIS measures the map anew after each setting, so nothing is set that stands there already.
    if bar.numberOfSegments() != 2:
        bar.setNumberOfSegments(2)
    if bar.numberOfSegmentsLeft():
        bar.setNumberOfSegmentsLeft(0)
    if bar.rect().width() / 2 < ROOM:
        bar.setUnitsPerSegment(bar.unitsPerSegment() * 2)
        bar.setNumberOfSegments(1)
