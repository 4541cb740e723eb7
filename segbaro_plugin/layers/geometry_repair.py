"""Invalid geometries are mended, not refused."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsFeatureIterator,
    QgsFeatureRequest,
    QgsFeatureSource,
    QgsGeometry,
    QgsProcessingFeatureSource,
)


def all_features(source: QgsFeatureSource) -> QgsFeatureIterator:
    """The features with geometry and without attributes; Processing would stop at the first invalid geometry."""
    request = QgsFeatureRequest().setNoAttributes()
    if isinstance(source, QgsProcessingFeatureSource):
        return source.getFeatures(request, QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks)
    return source.getFeatures(request)


def repaired(geometry: QgsGeometry) -> tuple[QgsGeometry, bool]:
    """The geometry, made valid where it is not, and whether it was invalid; what is left of polygons are polygons."""
    if geometry.type() != Qgis.GeometryType.Polygon or geometry.isGeosValid():
        return geometry, False
    mended = geometry.makeValid()
    if mended.type() != Qgis.GeometryType.Polygon or mended.wkbType() == Qgis.WkbType.GeometryCollection:
        mended.convertGeometryCollectionToSubclass(Qgis.GeometryType.Polygon)
    return mended, True
