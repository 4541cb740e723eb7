"""The size of areas from their polygons, on the ellipsoid."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateTransformContext,
    QgsDistanceArea,
    QgsFeatureSource,
    QgsFeedback,
    QgsWkbTypes,
)

from ...array_types import Floats
from ..places.area_codes import require_crs
from ..read.features import outlines_of
from ..read.geometry_repair import repaired

UNEVEN = 1e-3
"""Where a map stretches some areas by less than this part more than others, they are as large beside each other as it
draws them: within a town, not across a country."""


def is_polygons(source: QgsFeatureSource) -> bool:
    """Whether the source has polygons."""
    return bool(QgsWkbTypes.geometryType(source.wkbType()) == Qgis.GeometryType.Polygon)


def land_areas(
    source: QgsFeatureSource,
    ids: Sequence[int],
    transforms: QgsCoordinateTransformContext,
    feedback: QgsFeedback | None = None,
) -> Floats:
    """The size of each feature of `ids` in square kilometres, shape (features,); NaN without a geometry.

    They are measured on the ellipsoid of the layer's coordinate reference system, so that neither projection nor
    degrees matter. Where the map stretches all of them alike, polygons that it draws equally large are equally large.
    Water inside a polygon is measured with it.

    Raises:
        LayerError: when the coordinate reference system is not known.
    """
    require_crs(source)
    ruler = QgsDistanceArea()
    ruler.setSourceCrs(source.sourceCrs(), transforms)
    ruler.setEllipsoid(source.sourceCrs().ellipsoidAcronym() or "EPSG:7030")
    sizes_by_id: dict[int, tuple[float, float]] = {}
    for feature in outlines_of(source):
        if feedback is not None and feedback.isCanceled():
            break
        if feature.hasGeometry():
            polygon, _ = repaired(feature.geometry())
            square = ruler.measureArea(polygon)
            measured = ruler.convertAreaMeasurement(square, Qgis.AreaUnit.SquareKilometers)
            sizes_by_id[feature.id()] = measured, polygon.area()
    sizes = np.array([sizes_by_id.get(id, (np.nan, np.nan)) for id in ids], float).reshape(-1, 2)
    return sizes[:, 0] if source.sourceCrs().isGeographic() else _evened(*sizes.T)


def _evened(measured: Floats, drawn: Floats) -> Floats:
    """Ellipsoidal sizes, distributed like planar ones where the projection stretches all areas alike."""
    known = (measured > 0) & (drawn > 0)
    stretch = measured[known] / drawn[known]
    if not known.any() or np.ptp(stretch) > UNEVEN * stretch.max():
        return measured
    return drawn * (measured[known].sum() / drawn[known].sum())
