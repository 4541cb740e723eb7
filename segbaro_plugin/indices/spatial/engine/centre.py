"""Distance of areas from the centre, or the nearest of several centres, of their place."""

from __future__ import annotations

import numpy as np

from ....array_types import Floats
from ...engine.option import MeasureError
from ...engine.places import Places
from ...engine.rounding import SAME
from ..neighbours.tiles import distances


class Centre:
    """The centre of each place, by one of several definitions."""

    def __init__(self, position: Floats, places: Places, points: Floats | None, inner: Floats | None) -> None:
        """`position`: km, sorted by place. `points`: given centres. `inner`: 1 for areas of the central city."""
        self.position, self.places, self.points, self.inner = position, places, points, inner

    def distance(self, centre: str, people: Floats) -> Floats:
        """Kilometres from each area to its centre, of shape (areas,).

        `centre`: "mean" or "median" of the areas' points, the mean weighted by "people", the "largest" area by
        people, or the nearest of the given "points".

        Raises:
            MeasureError: "points" without given points.
        """
        if centre == "points":
            return self._to_points()
        at: Floats = getattr(self, f"_{centre}")(people)
        return np.sqrt(((self.position - self.places.spread(at)) ** 2).sum(axis=1))

    def _mean(self, _people: Floats) -> Floats:
        return self.places.sum(self.position) / self.places.sizes[:, None]

    def _people(self, people: Floats) -> Floats:
        return self.places.sum(self.position * people[:, None]) / self.places.sum(people)[:, None]

    def _median(self, _people: Floats) -> Floats:
        ends = np.append(self.places.starts[1:], len(self.position))
        pieces = zip(self.places.starts, ends, strict=True)
        return np.array([np.median(self.position[start:end], axis=0) for start, end in pieces])

    def _largest(self, people: Floats) -> Floats:
        """The mean of the areas with most people, as there may be several."""
        most = self.places.spread(self.places.largest(people))
        return self._people((people >= most * (1 - SAME)).astype(float))

    def _to_points(self) -> Floats:
        if self.points is None or not len(self.points):
            raise MeasureError(
                "centre=points needs a layer of centres; choose one, or another definition of the centre.",
                "centre=points behöver ett lager med centrum; välj ett, eller en annan definition av centrum.",
            )
        nearest: Floats = distances(self.position, self.points).min(axis=1)
        return nearest
