"""Invalid geometries are mended, not refused."""

from __future__ import annotations

from qgis.core import Qgis, QgsGeometry


def repaired(geometry: QgsGeometry) -> tuple[QgsGeometry, bool]:
    """The geometry, made valid where it is not, and whether it was invalid; what is left of polygons are polygons."""
    if geometry.type() != Qgis.GeometryType.Polygon or geometry.isGeosValid():
        return geometry, False
    mended = geometry.makeValid()
    if mended.type() != Qgis.GeometryType.Polygon or mended.wkbType() == Qgis.WkbType.GeometryCollection:
        mended.convertGeometryCollectionToSubclass(Qgis.GeometryType.Polygon)
    return mended, True
