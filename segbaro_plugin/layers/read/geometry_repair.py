"""Repairs invalid geometries instead of rejecting them."""

from __future__ import annotations

from qgis.core import Qgis, QgsGeometry


def repaired(geometry: QgsGeometry) -> tuple[QgsGeometry, bool]:
    """The geometry, made valid if necessary, and whether it was invalid; polygons stay polygons."""
    if geometry.type() != Qgis.GeometryType.Polygon or geometry.isGeosValid():
        return geometry, False
    mended = geometry.makeValid()
    if mended.type() != Qgis.GeometryType.Polygon or mended.wkbType() == Qgis.WkbType.GeometryCollection:
        mended.convertGeometryCollectionToSubclass(Qgis.GeometryType.Polygon)
    return mended, True
