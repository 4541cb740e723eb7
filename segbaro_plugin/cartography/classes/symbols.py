"""Fill symbols of a thematic map: a colour with a thin light outline, and hatching for missing values."""

from __future__ import annotations

from qgis.core import QgsFillSymbol, QgsLinePatternFillSymbolLayer, QgsLineSymbol

from ...tables.model.tidy import Status
from .palettes import NO_VALUE, OUTLINE

OUTLINE_WIDTH = 0.1
HATCH_WIDTH = 0.15
HATCH_DISTANCE = 1.5
ANGLES = {Status.SUPPRESSED: (0.0, 90.0), Status.NOT_APPLICABLE: (0.0,), Status.MISSING: (45.0,)}
"""A grid for values that are kept back, level lines where there can be none, slanting ones where nobody gave any."""


def fill(colour: str, outlined: bool = True) -> QgsFillSymbol:
    """A fill with the common outline, so that adjacent areas in one class can be distinguished.

    Without it the edge has the colour of the area: with no edge at all the ground would shine through between areas.
    """
    return QgsFillSymbol.createSimple(
        {
            "color": colour,
            "outline_color": OUTLINE if outlined else colour,
            "outline_width": str(OUTLINE_WIDTH),
            "outline_width_unit": "MM",
        }
    )


def no_value(status: Status, outlined: bool = True) -> QgsFillSymbol:
    """The hatching of areas without a value, one pattern per reason."""
    hatch = NO_VALUE[status]
    symbol = fill(hatch.ground, outlined)
    pen = {"color": hatch.lines, "width": str(HATCH_WIDTH), "width_unit": "MM"}
    for angle in ANGLES[status]:
        lines = QgsLinePatternFillSymbolLayer()
        lines.setLineAngle(angle)
        lines.setDistance(HATCH_DISTANCE)
        lines.setSubSymbol(QgsLineSymbol.createSimple(pen))
        symbol.appendSymbolLayer(lines)
    return symbol


def no_data() -> QgsFillSymbol:
    """Grey with diagonal lines: no data."""
    return no_value(Status.MISSING)
