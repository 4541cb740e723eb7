"""Raises errors for areas of one layer that overlap each other, since they would be counted twice."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from qgis.core import QgsFeedback, QgsGeometry

from ...array_types import Floats
from ...tables.convert.areal import Overlaps, Positions, no_slivers
from ...words import Text
from ..errors import LayerError
from ..geometry.measures import Ruler
from ..geometry.overlaps import own_overlaps


def refuse_overlapping(
    shapes: Sequence[QgsGeometry],
    codes: Sequence[str],
    rows: Positions,
    layer: Text,
    limit: float,
    ruler: Ruler,
    feedback: QgsFeedback,
) -> None:
    """Raises an error if two areas in `rows` share at least the proportion `limit` of the smaller one.

    Raises:
        LayerError: naming the two that have most in common, and the layer.
    """
    overlaps = own_overlaps([shapes[row] for row in rows], ruler, feedback)
    common = np.where(no_slivers(overlaps, limit), overlaps.size, 0.0)
    if common.any():
        pair = int(common.argmax())
        raise _counted_twice(layer, [codes[rows[side[pair]]] for side in (overlaps.source, overlaps.target)])


def refuse_overfilled(overlaps: Overlaps, covered: Floats, codes: Sequence[str], layer: Text, limit: float) -> None:
    """Raises an error for targets filled more than once by overlaps that are slivers only of their sources.

    covered: share of each target that lies in sources, (targets,). codes: of the sources.

    Raises:
        LayerError: naming the two sources that have most of that target, and their layer.
    """
    overfilled = np.flatnonzero(covered > 1 + limit)
    if len(overfilled):
        there = np.flatnonzero(overlaps.target == overfilled[0])
        most = there[np.argsort(-overlaps.size[there], kind="stable")][:2]
        raise _counted_twice(layer, [codes[row] for row in overlaps.source[most]])


def _counted_twice(layer: Text, two: Sequence[str]) -> LayerError:
    one, other = two
    return LayerError(
        "Of the {layer}, {one} and {other} overlap each other, so the people there would be counted twice. Fix the "
        "geometries; if the layer has one feature per area and year, filter it to one year.",
        "Av {layer} överlappar {one} och {other} varandra: de som bor där skulle räknas dubbelt. Rätta lagret; om det "
        "har ett objekt per område och år, filtrera det till ett år.",
        layer=layer,
        one=one,
        other=other,
    )
