"""Local centralisation: each area as the centre of those around it (Folch & Rey 2016)."""

from __future__ import annotations

import numpy as np

from ....array_types import Floats, Indices
from ....words import Text
from ...engine.catalogue import measure
from ...engine.measure import SCALING, Dimension, Scope
from ...engine.option import Option
from ...engine.places import Places
from ...engine.rounding import SAME
from ..engine.distances import Distances
from ..neighbours.nearest_neighbours import PointSearch
from ..neighbours.tiles import Cancelled
from .centralisation import BOTH_WAYS, centralisation

CELLS = 1_000_000
"""How many neighbours are looked at before the user may cancel."""


@measure(
    "local_centralisation",
    name=Text("Local centralisation", "Lokal centralisering"),
    dimension=Dimension.LOCAL,
    formula="RCE of the area and those around it, the area being the centre",
    reference="Folch & Rey 2016",
    inputs=("x", "y", "distances"),
    range=BOTH_WAYS,
    options=(
        Option("k", Text("Nearest areas", "Närmaste områden"), 5, least=1, most=10_000),
        Option(
            "within",
            Text("Within", "Inom"),
            0.0,
            least=0.0,
            most=1e6,
            meaning=Text(
                "Use all areas within this distance in km instead of the k nearest; 0 uses the k nearest.",
                "Alla områden inom detta avstånd i km i stället för de k närmaste; 0 tar de k närmaste.",
            ),
        ),
    ),
    invariances=(SCALING,),
    meaning=Text(
        "Above 0 where, among the surrounding areas, the group lives nearer this area than the other group; areas at "
        "the same distance as the k-th are included.",
        "Över 0 där gruppen bor närmare området än den andra gruppen gör, bland områdena runt omkring; områden lika "
        "långt bort som det k:te räknas också.",
    ),
    scope=Scope.AREA,
)
def local_centralisation(x: Floats, y: Floats, distances: Distances, places: Places, k: int, within: float) -> Floats:
    """Local RCE (Folch & Rey 2016): counts of shape (areas,) -> (areas,), −1 to 1."""
    values = np.full(x.size, np.nan)
    for start, size in zip(places.starts.tolist(), places.sizes.tolist(), strict=True):
        of_place = slice(start, start + size)
        search, block = PointSearch(distances.position[of_place]), max(1, CELLS // size)
        for first in range(0, size, block):
            if not distances.proceed((start + first) / x.size):
                raise Cancelled
            rows = np.arange(first, min(first + block, size))
            apart, near = _around(search, rows, k, within)
            around = Places(np.repeat(np.arange(rows.size), np.isfinite(apart).sum(axis=1)))
            kept = near[np.isfinite(apart)]
            values[start + rows] = centralisation(
                apart[np.isfinite(apart)], x[of_place][kept], y[of_place][kept], around
            )
    return values


def _around(search: PointSearch, rows: Indices, k: int, within: float) -> tuple[Floats, Indices]:
    """Distances (infinite for those that do not count) and numbers of the areas around each of the rows."""
    count = min(2 * k + 9, search.size)
    while True:
        apart, near = search.nearest(rows, count)
        limit = np.full((rows.size, 1), within) if within > 0 else apart[:, min(k, search.size - 1)][:, None]
        inside = apart <= limit * (1 + SAME)
        if count == search.size or not inside[:, -1].any():
            return np.where(inside, apart, np.inf), near
        count = min(2 * count, search.size)
