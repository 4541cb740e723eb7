"""The extent of a map: finite, with a width and a height, even if its areas are a single point."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsRectangle,
    QgsUnitTypes,
    QgsVectorLayer,
)

from ..map_error import MapError

MARGIN = 1.06
POINT = 0.001
"""Map units; what is shorter has no length to draw."""
AROUND_POINT = 1000.0
"""Metres that a map of a single point shows from side to side."""


def map_extent(
    layer: QgsVectorLayer,
    extent: QgsRectangle,
    crs: QgsCoordinateReferenceSystem,
    context: QgsCoordinateTransformContext,
) -> QgsRectangle:
    """An extent of the layer in a map's CRS, with a width and a height.

    Raises:
        MapError: where it is nothing, or has coordinates that no map can show.
    """
    if extent.isNull():
        raise MapError(
            "The layer '{layer}' has no areas to draw.",
            "Lagret ”{layer}” har inga områden att visa på kartan.",
            layer=layer.name(),
        )
    try:
        found = QgsCoordinateTransform(layer.crs(), crs, context).transformBoundingBox(extent)
    except QgsCsException:
        raise _nowhere(layer) from None
    if not (extent.isFinite() and with_margin(found).isFinite()):
        raise _nowhere(layer)
    return _with_sides(found, crs)


def with_margin(extent: QgsRectangle) -> QgsRectangle:
    """The extent with a margin."""
    return QgsRectangle.fromCenterAndSize(extent.center(), extent.width() * MARGIN, extent.height() * MARGIN)


def _with_sides(extent: QgsRectangle, crs: QgsCoordinateReferenceSystem) -> QgsRectangle:
    """Gives a side without length the length of the other, and a point a surrounding extent."""
    longest = max(extent.width(), extent.height())
    metre = QgsUnitTypes.fromUnitToUnitFactor(Qgis.DistanceUnit.Meters, crs.mapUnits())
    side = longest if longest > POINT else AROUND_POINT * metre
    sides = (one if one > POINT else side for one in (extent.width(), extent.height()))
    return QgsRectangle.fromCenterAndSize(extent.center(), *sides)


def _nowhere(layer: QgsVectorLayer) -> MapError:
    return MapError(
        "The layer '{layer}' has coordinates that cannot be shown on a map: they are not finite numbers, or lie "
        "outside the coordinate reference system of the layer ({crs}). Fix the geometries, or set the correct "
        "coordinate reference system.",
        "Lagret ”{layer}” har koordinater som ingen karta kan visa: de är inte ändliga tal eller ligger utanför "
        "lagrets koordinatreferenssystem ({crs}). Laga geometrierna eller ge lagret rätt referenssystem.",
        layer=layer.name(),
        crs=layer.crs().authid() or "?",
    )
