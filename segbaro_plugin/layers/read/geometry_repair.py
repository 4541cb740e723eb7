"""Invalid geometries are mended, not refused."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsFeatureIterator,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingFeatureSource,
)

from .source import Source


def unchecked_features(source: Source, request: QgsFeatureRequest) -> QgsFeatureIterator:
    """The features that are asked for; Processing alone would stop at the first invalid geometry, even unasked."""
    if isinstance(source, QgsProcessingFeatureSource):
        return source.getFeatures(request, QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks)
    return source.getFeatures(request)


def all_features(source: Source) -> QgsFeatureIterator:
    """The features with geometry and without attributes."""
    return unchecked_features(source, QgsFeatureRequest().setNoAttributes())


def repaired(geometry: QgsGeometry) -> tuple[QgsGeometry, bool]:
    """The geometry, made valid where it is not, and whether it was invalid; what is left of polygons are polygons."""
    if geometry.type() != Qgis.GeometryType.Polygon or geometry.isGeosValid():
        return geometry, False
    mended = geometry.makeValid()
    if mended.type() != Qgis.GeometryType.Polygon or mended.wkbType() == Qgis.WkbType.GeometryCollection:
        mended.convertGeometryCollectionToSubclass(Qgis.GeometryType.Polygon)
    return mended, True
