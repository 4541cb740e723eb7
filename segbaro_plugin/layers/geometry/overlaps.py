"""Overlaps between the areas of two layers: in square kilometres, or in people counted at points."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import numpy as np
from qgis.core import (
    Qgis,
    QgsFeature,
    QgsFeedback,
    QgsGeometry,
    QgsGeometryEngine,
    QgsGeometryParameters,
    QgsSpatialIndex,
)

from ...array_types import Floats
from ...tables.convert.areal import Overlaps, Positions, sums_at
from ..errors import LayerError, Stopped
from .measures import Ruler

GRID = 1e-3
"""Metres to which coordinates are rounded where GEOS cannot intersect two outlines as they are."""


def area_overlaps(
    sources: Sequence[QgsGeometry], targets: Sequence[QgsGeometry], ruler: Ruler, feedback: QgsFeedback
) -> Overlaps:
    """The overlap of each source with each target in km²; both are in the ruler's CRS.

    Raises:
        LayerError: outlines that cannot be intersected.
    """
    meeting = _meeting(sources, targets, feedback)
    return _measured(meeting, sources, targets, ruler)


def own_overlaps(shapes: Sequence[QgsGeometry], ruler: Ruler, feedback: QgsFeedback) -> Overlaps:
    """Overlaps between the areas of one layer in km²: each pair once, its first area as source.

    Raises:
        LayerError: outlines that cannot be intersected.
    """
    once = ((one, other) for one, other in _meeting(shapes, shapes, feedback) if one < other)
    return _measured(once, shapes, shapes, ruler)


def _measured(
    meeting: Iterable[tuple[int, int]], sources: Sequence[QgsGeometry], targets: Sequence[QgsGeometry], ruler: Ruler
) -> Overlaps:
    sized = ((one, other, ruler.area(_common(sources[one], targets[other], ruler))) for one, other in meeting)
    table = np.array([row for row in sized if row[2] > 0], float).reshape(-1, 3)
    first, second = table[:, 0].astype(np.intp), table[:, 1].astype(np.intp)
    return Overlaps(first, second, table[:, 2], _areas(sources, ruler), _areas(targets, ruler))


def _areas(shapes: Sequence[QgsGeometry], ruler: Ruler) -> Floats:
    return np.array([0.0 if shape.isEmpty() else ruler.area(shape) for shape in shapes], float)


def _meeting(
    sources: Sequence[QgsGeometry], targets: Sequence[QgsGeometry], feedback: QgsFeedback
) -> Iterator[tuple[int, int]]:
    """The rows of areas that overlap or touch.

    Raises:
        Stopped: when the user cancels.
    """
    index = _indexed(targets)
    for number, shape in enumerate(sources):
        if feedback.isCanceled():
            raise Stopped
        feedback.setProgress(100 * number / len(sources))
        near = [] if shape.isEmpty() else sorted(index.intersects(shape.boundingBox()))
        if not near:
            continue
        engine = _prepared(shape)
        for other in near:
            if engine.intersects(targets[other].constGet()):
                yield number, other


def _common(one: QgsGeometry, other: QgsGeometry, ruler: Ruler) -> QgsGeometry:
    """The polygons shared by two areas, without lines and points where they only touch."""
    shared = one.intersection(other)
    if shared.isNull():
        grid = QgsGeometryParameters()
        grid.setGridSize(ruler.in_map_units(GRID))
        shared = one.intersection(other, grid)
    if shared.isNull():
        raise LayerError(
            "Two areas cannot be overlaid: {why}. Run 'Fix geometries' on both layers first.",
            "Två områden går inte att lägga över varandra. Kör först ”Laga geometrier” på båda lagren. ({why})",
            why=shared.lastError() or "?",
        )
    if shared.type() != Qgis.GeometryType.Polygon or shared.wkbType() == Qgis.WkbType.GeometryCollection:
        shared.convertGeometryCollectionToSubclass(Qgis.GeometryType.Polygon)
    return shared


def people_overlaps(
    points: Sequence[QgsGeometry],
    people: Floats,
    sources: Sequence[QgsGeometry],
    targets: Sequence[QgsGeometry],
    feedback: QgsFeedback,
) -> Overlaps:
    """The people at points within each pair of source and target; people: the number at each point.

    A point on a boundary belongs to the first area that it touches, so that nobody is counted twice.
    """
    index = _indexed(points)
    first, second = (_holders(points, shapes, index, feedback) for shapes in (sources, targets))
    both = (first >= 0) & (second >= 0)
    pairs, number = np.unique(first[both] * len(targets) + second[both], return_inverse=True)
    sizes = sums_at(number, people[both], len(pairs))
    some = sizes > 0
    source, target = np.divmod(pairs[some], max(len(targets), 1))
    return Overlaps(source, target, sizes[some], _held(first, people, sources), _held(second, people, targets))


def _held(holder: Positions, people: Floats, shapes: Sequence[QgsGeometry]) -> Floats:
    return sums_at(holder[holder >= 0], people[holder >= 0], len(shapes))


def _holders(
    points: Sequence[QgsGeometry], shapes: Sequence[QgsGeometry], index: QgsSpatialIndex, feedback: QgsFeedback
) -> Positions:
    """The row of the area that contains each point, -1 if there is none."""
    holder = np.full(len(points), -1, dtype=np.intp)
    for number, shape in enumerate(shapes):
        if feedback.isCanceled():
            raise Stopped
        free = [] if shape.isEmpty() else [one for one in index.intersects(shape.boundingBox()) if holder[one] < 0]
        if free:
            engine = _prepared(shape)
            holder[[one for one in free if engine.intersects(points[one].constGet())]] = number
    return holder


def _prepared(shape: QgsGeometry) -> QgsGeometryEngine:
    engine = QgsGeometry.createGeometryEngine(shape.constGet())
    engine.prepareGeometry()
    return engine


def _indexed(shapes: Sequence[QgsGeometry]) -> QgsSpatialIndex:
    """A spatial index of shapes by row number."""
    index = QgsSpatialIndex()
    for number, shape in enumerate(shapes):
        if not shape.isEmpty():
            feature = QgsFeature(number)
            feature.setGeometry(shape)
            index.addFeature(feature)
    return index
