"""The size of areas from their polygons, on the ellipsoid."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateTransformContext,
    QgsDistanceArea,
    QgsFeatureRequest,
    QgsFeatureSource,
    QgsFeedback,
    QgsWkbTypes,
)

from .areas import require_crs
from .columns import Floats


def is_polygons(source: QgsFeatureSource) -> bool:
    """Whether the source has areas that can be measured and filled."""
    return bool(QgsWkbTypes.geometryType(source.wkbType()) == Qgis.GeometryType.Polygon)


def land_areas(
    source: QgsFeatureSource,
    ids: Sequence[int],
    transforms: QgsCoordinateTransformContext,
    feedback: QgsFeedback | None = None,
) -> Floats:
    """Square kilometres of each feature of `ids`, shape (features,); NaN where a feature has no geometry.

    They are measured on the ellipsoid of the layer's coordinate reference system, so that neither projection nor
    degrees matter. Water inside a polygon is measured with it.

    Raises:
        LayerError: when the coordinate reference system is not known.
    """
    require_crs(source)
    ruler = QgsDistanceArea()
    ruler.setSourceCrs(source.sourceCrs(), transforms)
    ruler.setEllipsoid(source.sourceCrs().ellipsoidAcronym() or "EPSG:7030")
    found: dict[int, float] = {}
    for feature in source.getFeatures(QgsFeatureRequest().setNoAttributes()):
        if feedback is not None and feedback.isCanceled():
            break
        if feature.hasGeometry():
            square = ruler.measureArea(feature.geometry())
            found[feature.id()] = ruler.convertAreaMeasurement(square, Qgis.AreaUnit.SquareKilometers)
    return np.array([found.get(id, np.nan) for id in ids], float)
