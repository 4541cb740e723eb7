"""Metrics between areas: straight-line distance, or the interface that travel costs share with it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Protocol

import numpy as np

from ....array_types import Floats, Indices
from ...engine.option import MeasureError
from ...engine.places import Places
from ..neighbours.kernel_sums import sums_of_others
from ..neighbours.kernels import Kernel
from ..neighbours.nearest_people import nearest_people
from ..neighbours.tiles import Proceed, Tiles


class Metric(Protocol):
    """Sums of columns (areas, columns) around areas; areas of different groups do not see each other."""

    def sums(self, kernels: Sequence[Kernel], columns: Floats) -> list[Floats]:
        """Σⱼ≠ᵢ k(dᵢⱼ) vⱼ for each kernel: (areas, columns) each."""

    def nearest(self, mass: Floats, columns: Floats, sizes: Sequence[float]) -> Floats:
        """Sums over the nearest areas that hold so much of `mass`, the last in part: (sizes, areas, columns)."""

    def own(self, rule: str) -> Floats:
        """How far people of one area live from each other: (areas,)."""

    @property
    def position(self) -> Floats:
        """Where the areas lie, for measures that need a map: (areas, 2 or 3), km."""


class EuclideanMetric:
    """Straight-line distances."""

    def __init__(self, position: Floats, extent: Floats | None, groups: Indices, proceed: Proceed) -> None:
        """`position`: km, (areas, 2 or 3). `extent`: km², None for points. `groups`: one number per area."""
        self._at, self._extent, self._proceed = position, extent, proceed
        self._order = Places.sorting(groups)
        self._groups = Places(groups[self._order])

    @cached_property
    def _tiles(self) -> Tiles:
        return Tiles(self._at[self._order], self._groups)

    def sums(self, kernels: Sequence[Kernel], columns: Floats) -> list[Floats]:
        """As `Metric.sums`; of an endless kernel, what is left out is bounded, see `kernel_sums`."""
        totals = sums_of_others(self._tiles, kernels, columns[self._order], self._proceed)
        return [self._back(of_kernel, 0) for of_kernel in totals]

    def nearest(self, mass: Floats, columns: Floats, sizes: Sequence[float]) -> Floats:
        """As `Metric.nearest`."""
        at, people, summed = (column[self._order] for column in (self._at, mass, columns))
        return self._back(nearest_people(at, people, summed, sizes, self._groups, self._proceed).sums, 1)

    def own(self, rule: str) -> Floats:
        """0, 0.6 √a (White 1983) or √(0.6 a) (Massey & Denton 1988) in km, by `rule`.

        Raises:
            MeasureError: for points, which have no area to derive it from.
        """
        if rule == "zero":
            return np.zeros(len(self._at))
        if self._extent is None:
            raise MeasureError(
                "Points have no area to derive the own distance from; set own=zero, or use polygons.",
                "Punkter har ingen areal att härleda det egna avståndet ur; ange own=zero, eller använd polygoner.",
            )
        return 0.6 * np.sqrt(self._extent) if rule == "white_1983" else np.sqrt(0.6 * self._extent)

    @property
    def position(self) -> Floats:
        """Where the areas lie: (areas, 2 or 3), km."""
        return self._at

    def _back(self, sorted_: Floats, axis: int) -> Floats:
        """What was found in the order of groups, in the order of the areas."""
        return np.take(sorted_, np.argsort(self._order, kind="stable"), axis=axis)
