"""The fills of a thematic map: a colour with a thin light outline, and hatches for what has no value."""

from __future__ import annotations

from qgis.core import QgsFillSymbol, QgsLinePatternFillSymbolLayer, QgsLineSymbol

from .palettes import HATCH, NO_DATA, OUTLINE

OUTLINE_WIDTH = 0.1
HATCH_WIDTH = 0.15
HATCH_DISTANCE = 1.5
NO_DATA_ANGLES = (45.0,)
SUPPRESSED_ANGLES = (0.0, 90.0)


def fill(colour: str) -> QgsFillSymbol:
    """A fill with the outline that every area has, so that neighbours in one class can be told apart."""
    return QgsFillSymbol.createSimple(
        {
            "color": colour,
            "outline_color": OUTLINE,
            "outline_width": str(OUTLINE_WIDTH),
            "outline_width_unit": "MM",
        }
    )


def no_data() -> QgsFillSymbol:
    """Grey with slanting lines: nobody gave a value."""
    return _hatched(NO_DATA_ANGLES)


def suppressed() -> QgsFillSymbol:
    """Grey with a grid: there is a value, and it is confidential."""
    return _hatched(SUPPRESSED_ANGLES)


def _hatched(angles: tuple[float, ...]) -> QgsFillSymbol:
    symbol = fill(NO_DATA)
    for angle in angles:
        lines = QgsLinePatternFillSymbolLayer()
        lines.setLineAngle(angle)
        lines.setDistance(HATCH_DISTANCE)
        lines.setSubSymbol(QgsLineSymbol.createSimple({"color": HATCH, "width": str(HATCH_WIDTH), "width_unit": "MM"}))
        symbol.appendSymbolLayer(lines)
    return symbol
