"""Area shapes as arrays: position, size and neighbours, in kilometres. Problems are reported, never raised.

A projected layer is measured in its plane; a geographic one on its ellipsoid, with points in geocentric coordinates,
so that the straight line between two points is their distance (1 m short at 100 km).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from qgis.core import (
    QgsCoordinateTransformContext,
    QgsFeatureSource,
    QgsFeedback,
    QgsGeometry,
)

from ...array_types import Floats
from ...words import Sentence, sentence
from ..places.area_codes import require_crs
from ..read.features import outlines_of
from ..read.geometry_repair import repaired
from .area_borders import NeighbourPairs, find_neighbours
from .land_area import is_polygons
from .map_scale import stretched
from .measures import Ruler, each


@dataclass(frozen=True)
class Shapes:
    """The shapes of features, in the requested order.

    position: km, (features, 2), or (features, 3) for a geographic layer; NaN where there is no geometry.
    extent, perimeter: km² and km, None for points. borders: None where they were not asked for. notes: what was found.
    """

    position: Floats
    extent: Floats | None
    perimeter: Floats | None
    borders: NeighbourPairs | None
    notes: list[Sentence]


def read_shapes(
    source: QgsFeatureSource,
    ids: Sequence[int],
    transforms: QgsCoordinateTransformContext,
    feedback: QgsFeedback,
    *,
    sheets: Sequence[int] | None = None,
    borders: bool = False,
    on_surface: bool = False,
    tolerance: float = 0.0,
) -> Shapes:
    """Reads the shapes of the features `ids`.

    Args:
        sheets: the map that each feature belongs to (its year), so that the same area of two years is no duplicate.
        borders: whether to find which areas touch; polygons only.
        on_surface: takes a point inside each polygon instead of its centroid.
        tolerance: gaps and overlaps up to so many metres are one border.

    Raises:
        LayerError: when the coordinate reference system is not known.
    """
    require_crs(source)
    ruler = Ruler(source.sourceCrs(), transforms)
    geometries, notes = _geometries(source, ids, feedback)
    notes += stretched(source, transforms)
    polygons = is_polygons(source)
    to_point = QgsGeometry.pointOnSurface if on_surface else QgsGeometry.centroid
    points = each(geometries, to_point, QgsGeometry(), feedback)
    neighbours = None
    if borders and polygons:
        numbers = [0] * len(ids) if sheets is None else sheets
        neighbours, more = find_neighbours(geometries, numbers, ruler, tolerance, feedback)
        notes += more
    return Shapes(
        ruler.positions(points),
        np.array(each(geometries, ruler.area, np.nan, feedback)) if polygons else None,
        np.array(each(geometries, ruler.perimeter, np.nan, feedback)) if polygons else None,
        neighbours,
        notes,
    )


def _geometries(
    source: QgsFeatureSource, ids: Sequence[int], feedback: QgsFeedback
) -> tuple[list[QgsGeometry], list[Sentence]]:
    """The geometry of each feature, repaired if it is invalid, empty if it is missing, with notes on repairs."""
    place = {id: i for i, id in enumerate(ids)}
    geometries = [QgsGeometry() for _ in ids]
    mended = 0
    for feature in outlines_of(source):
        if feedback.isCanceled():
            break
        if feature.id() in place and feature.hasGeometry():
            geometries[place[feature.id()]], was_invalid = repaired(feature.geometry())
            mended += was_invalid
    missing = sum(one.isEmpty() for one in geometries)
    return geometries, [*_mended(mended), *_missing(missing)]


def _mended(n: int) -> list[Sentence]:
    words = (
        "{n} {n:area has an invalid geometry|areas have invalid geometries} (crossing outlines); {n:it was|they were} "
        "fixed for this run.",
        "{n} {n:område har ogiltig geometri|områden har ogiltiga geometrier} (korsande konturer); {n:den|de} lagades "
        "för den här beräkningen.",
    )
    return [sentence(*words, n=n)] if n else []


def _missing(n: int) -> list[Sentence]:
    words = (
        "{n} {n:area has|areas have} no geometry; {n:it takes|they take} no part in measures that need to know where "
        "areas lie.",
        "{n} {n:område|områden} saknar geometri; {n:det|de} tas inte med i mått som behöver veta var områdena ligger.",
    )
    return [sentence(*words, n=n)] if n else []
