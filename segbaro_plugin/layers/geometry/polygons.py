"""The geometries of a layer in one CRS, repaired if they are invalid."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeatureSource,
    QgsFeedback,
    QgsGeometry,
)

from ..errors import LayerError, Stopped
from ..places.area_codes import require_crs
from ..read.features import outlines_of
from ..read.geometry_repair import repaired


@dataclass(frozen=True)
class Geometries:
    """ids: of the features. shapes: in this order, empty if missing. mended, lacking: their rows."""

    ids: list[int]
    shapes: list[QgsGeometry]
    mended: list[int]
    lacking: list[int]


def read_geometries(
    source: QgsFeatureSource,
    crs: QgsCoordinateReferenceSystem,
    transforms: QgsCoordinateTransformContext,
    feedback: QgsFeedback,
) -> Geometries:
    """Reads all geometries of `source`, in `crs`.

    Raises:
        LayerError: when the source has no reference system, or lies where `crs` cannot be used.
    """
    require_crs(source)
    transform = QgsCoordinateTransform(source.sourceCrs(), crs, transforms)
    geometries = Geometries([], [], [], [])
    for feature in outlines_of(source):
        if feedback.isCanceled():
            raise Stopped
        shape, was_invalid = repaired(feature.geometry())
        row = len(geometries.ids)
        if shape.isEmpty():
            geometries.lacking.append(row)
        if was_invalid:
            geometries.mended.append(row)
        geometries.ids.append(feature.id())
        geometries.shapes.append(_moved(shape, transform, source))
    return geometries


def _moved(shape: QgsGeometry, transform: QgsCoordinateTransform, source: QgsFeatureSource) -> QgsGeometry:
    if shape.isEmpty() or transform.isShortCircuited():
        return shape
    moved = QgsGeometry(shape)
    try:
        moved.transform(transform)
    except QgsCsException:
        raise LayerError(
            "The layer '{layer}' has areas that cannot be shown in {crs}. Check its coordinate reference system.",
            "Lagret ”{layer}” har områden som inte kan visas i {crs}. Är lagrets koordinatsystem rätt?",
            layer=source.sourceName(),
            crs=transform.destinationCrs().authid(),
        ) from None
    return moved


def common_crs(one: QgsFeatureSource, other: QgsFeatureSource) -> QgsCoordinateReferenceSystem:
    """The CRS for overlaying two layers: that of `other`, or the only projected one."""
    if other.sourceCrs().isGeographic() and not one.sourceCrs().isGeographic():
        return one.sourceCrs()
    return other.sourceCrs()
