"""Which areas touch, and the lengths of their shared borders."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsFeature, QgsFeedback, QgsGeometry, QgsRectangle, QgsSpatialIndex

from ...array_types import Floats
from ...words import Sentence, sentence
from .measures import Ruler
from .shared_borders import SharedBorder, TolerantOutline


@dataclass(frozen=True)
class NeighbourPairs:
    """Pairs of touching areas, each once: row numbers, and the length of the shared border in km (0: a point)."""

    first: NDArray[np.intp]
    second: NDArray[np.intp]
    length: Floats


def find_neighbours(
    geometries: Sequence[QgsGeometry], sheets: Sequence[int], ruler: Ruler, tolerance: float, feedback: QgsFeedback
) -> tuple[NeighbourPairs, list[Sentence]]:
    """The pairs of touching areas on the same sheet, with notes for the user.

    A shape that stands on several sheets is compared with others once. Areas of equal shape on one sheet are reported
    and are no neighbours of each other.
    """
    shapes, owners = _different(geometries)
    pairs: list[tuple[int, int, float]] = []
    closed = 0
    for a, b, common in _pairs(shapes, ruler, tolerance, feedback):
        here = [(i, j, common.length) for i in owners[a] for j in owners[b] if sheets[i] == sheets[j]]
        pairs += here
        closed += len(here) if common.closed else 0
    table = np.array(pairs, float).reshape(-1, 3)
    neighbours = NeighbourPairs(table[:, 0].astype(np.intp), table[:, 1].astype(np.intp), table[:, 2])
    return neighbours, [*_alone(geometries, neighbours), *_twice(owners, sheets), *_closed(closed, tolerance)]


def _different(geometries: Sequence[QgsGeometry]) -> tuple[list[QgsGeometry], list[list[int]]]:
    """The distinct shapes, and the rows that have each of them."""
    rows: dict[bytes, list[int]] = {}
    for row, geometry in enumerate(geometries):
        if not geometry.isEmpty():
            rows.setdefault(bytes(geometry.asWkb()), []).append(row)
    owners = list(rows.values())
    return [geometries[one[0]] for one in owners], owners


def _pairs(
    shapes: Sequence[QgsGeometry], ruler: Ruler, tolerance: float, feedback: QgsFeedback
) -> Iterator[tuple[int, int, SharedBorder]]:
    slack = ruler.in_map_units(tolerance)
    index = QgsSpatialIndex()
    for number, shape in enumerate(shapes):
        if feedback.isCanceled():
            return
        index.addFeature(_numbered(number, shape))
    for a, shape in enumerate(shapes):
        if feedback.isCanceled():
            return
        feedback.setProgress(100 * a / len(shapes))
        near = _grown(shape.boundingBox(), slack)
        reach = shape.buffer(slack, 4) if slack else shape
        engine = QgsGeometry.createGeometryEngine(reach.constGet())
        engine.prepareGeometry()
        frontier = TolerantOutline(shape, ruler, tolerance)
        for b in index.intersects(near):
            if b > a and engine.intersects(shapes[b].constGet()):
                yield a, b, frontier.common_with(shapes[b])


def _numbered(number: int, shape: QgsGeometry) -> QgsFeature:
    feature = QgsFeature(number)
    feature.setGeometry(shape)
    return feature


def _grown(box: QgsRectangle, slack: float) -> QgsRectangle:
    return box.buffered(slack)


def _alone(geometries: Sequence[QgsGeometry], neighbours: NeighbourPairs) -> Iterator[Sentence]:
    present = [row for row, geometry in enumerate(geometries) if not geometry.isEmpty()]
    n = len(set(present) - set(neighbours.first.tolist()) - set(neighbours.second.tolist()))
    if n:
        yield sentence(
            "{n} {n:area has|areas have} no neighbour (islands, or gaps wider than the tolerance).",
            "{n} {n:område|områden} saknar granne (öar, eller glapp bredare än toleransen).",
            n=n,
        )


def _twice(owners: Sequence[Sequence[int]], sheets: Sequence[int]) -> Iterator[Sentence]:
    n = sum(1 for rows in owners for a, b in combinations(rows, 2) if sheets[a] == sheets[b]) if owners else 0
    if n:
        yield sentence(
            "{n} {n:pair of areas has the same shape; the two|pairs of areas have the same shape; they} are not "
            "treated as neighbours.",
            "{n} par av områden har samma form; de tas inte som grannar till varandra.",
            n=n,
        )


def _closed(n: int, tolerance: float) -> Iterator[Sentence]:
    if n:
        yield sentence(
            "{n} {n:common border has|common borders have} gaps or overlaps of up to {metres:g} m; these were closed "
            "before the borders were measured, so each length is accurate to about this distance.",
            "{n} {n:gemensam gräns|gemensamma gränser} har glapp eller överlapp på upp till {metres:g} m; de slöts "
            "innan de mättes, så "
            "varje längd är osäker med ungefär så mycket.",
            n=n,
            metres=tolerance,
        )
