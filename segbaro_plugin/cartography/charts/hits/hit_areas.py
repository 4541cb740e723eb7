"""Hit areas: the parts of a drawn chart that select areas on the map when they are clicked.

All places are shares of the chart's width and height from its upper left corner: they hold for every screen.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, Protocol

import numpy as np

from ....array_types import Floats

if TYPE_CHECKING:
    from matplotlib.figure import Figure

REACH = 6.0
"""How far beside a line a click still means it, in pixels of the screen before any scaling."""


class HitArea(Protocol):
    """A clickable part of the chart."""

    def at(self, x: float, y: float, wide: float, high: float) -> frozenset[int] | None:
        """The features at a point of a chart of this size in pixels; None outside the hit area."""


class Box(NamedTuple):
    """A rectangular hit area with its features."""

    left: float
    top: float
    right: float
    bottom: float
    features: frozenset[int]

    def at(self, x: float, y: float, wide: float, high: float) -> frozenset[int] | None:
        """The features, if the point lies inside."""
        within = self.left <= x / wide <= self.right and self.top <= y / high <= self.bottom
        return self.features if within else None


@dataclass(frozen=True)
class LineHits:
    """Line segments as hit areas: the nearest segment is meant, the first one if several are equally near.

    ends: shape (pieces, 2, 2): x and y of both ends of each; they are one point where a line has a lone one.
    features: those of each piece, none for one that cannot be clicked. thick: how many pixels the lines reach to each
    side as they are drawn: a click there is on the line.
    """

    ends: Floats
    features: Sequence[Collection[int]]
    thick: float

    def at(self, x: float, y: float, wide: float, high: float) -> frozenset[int] | None:
        """The features of the nearest segment within reach."""
        distances = self._distances(np.array([x, y]), np.array([wide, high]))
        nearest = int(np.maximum(distances, self.thick).argmin())
        return frozenset(self.features[nearest]) or None if distances[nearest] <= REACH else None

    def _distances(self, point: Floats, size: Floats) -> Floats:
        """The distance to each segment in pixels, shape (segments,)."""
        start, way = self.ends[:, 0] * size - point, (self.ends[:, 1] - self.ends[:, 0]) * size
        length = np.maximum((way**2).sum(axis=1), np.finfo(float).tiny)
        # How far along the piece the foot of the perpendicular lies; beyond its ends these are nearest.
        along = np.clip(-(start * way).sum(axis=1) / length, 0, 1)
        return np.hypot(*(start + along[:, None] * way).T)


def no_hits(_figure: Figure) -> Sequence[HitArea]:
    """No hit areas, for charts whose parts are not areas."""
    return ()
