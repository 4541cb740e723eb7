"""Lengths, areas and positions in km: planar for projected layers, ellipsoidal for geographic ones."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsDistanceArea,
    QgsEllipsoidUtils,
    QgsFeedback,
    QgsGeometry,
    QgsUnitTypes,
)

from ...array_types import Floats

WGS_84 = "EPSG:7030"
METRES_A_DEGREE = 111_320.0
Found = TypeVar("Found")


class Ruler:
    """Measures geometries of one CRS in km and km²."""

    def __init__(self, crs: QgsCoordinateReferenceSystem, transforms: QgsCoordinateTransformContext) -> None:
        self._geographic = crs.isGeographic()
        self._ellipsoid = crs.ellipsoidAcronym() or WGS_84
        self._geodesic = QgsDistanceArea()
        self._geodesic.setSourceCrs(crs, transforms)
        self._geodesic.setEllipsoid(self._ellipsoid)
        self._scale = QgsUnitTypes.fromUnitToUnitFactor(crs.mapUnits(), Qgis.DistanceUnit.Kilometers)

    def in_map_units(self, metres: float) -> float:
        """A small distance in metres, converted to the layer's units."""
        return metres / METRES_A_DEGREE if self._geographic else metres / 1000 / self._scale

    def area(self, geometry: QgsGeometry) -> float:
        """The area in km²; NaN without a geometry."""
        if geometry.isEmpty():
            return float("nan")
        return self._geodesic.measureArea(geometry) / 1e6 if self._geographic else geometry.area() * self._scale**2

    def perimeter(self, geometry: QgsGeometry) -> float:
        """The length of all rings, including holes, in km; NaN without a geometry."""
        if geometry.isEmpty():
            return float("nan")
        if self._geographic:
            return self._geodesic.measurePerimeter(geometry) / 1000
        return geometry.length() * self._scale

    def length(self, line: QgsGeometry) -> float:
        """The length of lines in km, 0 for points."""
        if line.isEmpty() or line.type() != Qgis.GeometryType.Line:
            return 0.0
        return self._geodesic.measureLength(line) / 1000 if self._geographic else line.length() * self._scale

    def positions(self, points: Sequence[QgsGeometry]) -> Floats:
        """Positions in km: (points, 2) in the plane, (points, 3) on the globe; NaN for an empty geometry."""
        pairs = [(one.asPoint().x(), one.asPoint().y()) if _is_point(one) else (np.nan, np.nan) for one in points]
        flat = np.array(pairs, float).reshape(-1, 2)
        return self._geocentric(flat) if self._geographic else flat * self._scale

    def _geocentric(self, degrees: Floats) -> Floats:
        """Longitude and latitude as geocentric x, y, z in km."""
        parameters = QgsEllipsoidUtils.ellipsoidParameters(self._ellipsoid)
        major, minor = parameters.semiMajor / 1000, parameters.semiMinor / 1000
        longitude, latitude = np.radians(degrees).T
        squashed = (minor / major) ** 2
        upright = major / np.sqrt(np.cos(latitude) ** 2 + squashed * np.sin(latitude) ** 2)
        outwards = upright * np.cos(latitude)
        return np.column_stack(
            [outwards * np.cos(longitude), outwards * np.sin(longitude), squashed * upright * np.sin(latitude)]
        )


def each(
    geometries: Sequence[QgsGeometry], of: Callable[[QgsGeometry], Found], blank: Found, feedback: QgsFeedback
) -> list[Found]:
    """Applies `of` to each geometry; `blank` for all that remain once the user has cancelled."""
    return [blank if feedback.isCanceled() else of(one) for one in geometries]


def _is_point(geometry: QgsGeometry) -> bool:
    return not geometry.isEmpty() and geometry.type() == Qgis.GeometryType.Point
