"""Which coordinates a service has sent: in metres or degrees, east first or north first."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsGeometry,
    QgsPointXY,
)

from ..errors import LayerError

SWEREF, WGS84 = "EPSG:3006", "EPSG:4326"
EAST, NORTH = (200_000.0, 1_000_000.0), (6_000_000.0, 7_800_000.0)
LONGITUDE, LATITUDE = (10.0, 25.0), (54.0, 70.0)


def in_sweref(shapes: Sequence[QgsGeometry]) -> list[QgsGeometry]:
    """The shapes in SWEREF 99 TM, east first.

    GeoServer sends east first, other services follow the register and send north first, and some send degrees
    whatever was asked for; in Sweden the numbers themselves tell which.

    Raises:
        LayerError: coordinates that lie nowhere in Sweden.
    """
    turned = [QgsGeometry(shape) for shape in shapes]
    point = _first_point(turned)
    if _within(point, NORTH, EAST) or _within(point, LATITUDE, LONGITUDE):
        for shape in turned:
            shape.get().swapXy()
        point = QgsPointXY(point.y(), point.x())
    if _within(point, LONGITUDE, LATITUDE):
        _project(turned)
    elif not _within(point, EAST, NORTH):
        raise LayerError(
            "The boundary service sent coordinates that lie nowhere in Sweden. No layer was made; check the service's "
            "address.",
            "Tjänsten för områdesgränser skickade koordinater som inte ligger i Sverige. Inget lager gjordes; "
            "kontrollera tjänstens adress.",
        )
    return turned


def _first_point(shapes: Sequence[QgsGeometry]) -> QgsPointXY:
    there = next((shape for shape in shapes if not shape.isEmpty()), None)
    return QgsPointXY(there.vertexAt(0)) if there is not None else QgsPointXY()


def _within(point: QgsPointXY, x: tuple[float, float], y: tuple[float, float]) -> bool:
    return x[0] <= point.x() <= x[1] and y[0] <= point.y() <= y[1]


def _project(shapes: Sequence[QgsGeometry]) -> None:
    systems = (QgsCoordinateReferenceSystem(WGS84), QgsCoordinateReferenceSystem(SWEREF))
    transform = QgsCoordinateTransform(*systems, QgsCoordinateTransformContext())
    for shape in shapes:
        shape.transform(transform)
