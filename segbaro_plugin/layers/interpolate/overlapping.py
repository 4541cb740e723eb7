"""Areas of one layer that overlap each other are refused where they would be laid over another layer."""

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
    """Refuses areas, of those in `rows`, of which two have at least the share `limit` of the smaller in common.

    Raises:
        LayerError: naming the two that have most in common, and the layer.
    """
    overlaps = own_overlaps([shapes[row] for row in rows], ruler, feedback)
    common = np.where(no_slivers(overlaps, limit), overlaps.size, 0.0)
    if common.any():
        pair = int(common.argmax())
        raise _counted_twice(layer, [codes[rows[side[pair]]] for side in (overlaps.source, overlaps.target)])


def refuse_overfilled(overlaps: Overlaps, covered: Floats, codes: Sequence[str], layer: Text, limit: float) -> None:
    """Refuses sources that fill a target more than once by overlaps that are slivers of theirs but not of the target.

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
