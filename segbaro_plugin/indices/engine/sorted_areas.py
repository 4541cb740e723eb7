"""Included areas sorted by place, and the mapping back to all places and all areas."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from ...array_types import Floats, Indices
from .cleaning import Counts
from .places import Places

NOWHERE = -1
"""The number of the place of areas that belong to none; they take part in nothing."""


@dataclass(frozen=True)
class SortedAreas:
    """Columns of the areas that take part, sorted by place.

    rows: their rows in the input. numbers: the number of each place that has such areas.
    """

    rows: Indices
    places: Places
    numbers: Indices
    columns: Mapping[str, Floats]
    people: Floats

    def at_places(self, values: Floats, count: int, blank: float = np.nan) -> Floats:
        """Values of the places here, among all `count` places."""
        return _scatter(values, self.numbers, count, blank)

    def at_areas(self, values: Floats, count: int) -> Floats:
        """Values of the areas here, among all `count` areas of the input; NaN at the others."""
        return _scatter(values, self.rows, count, np.nan)


def sort_areas(counts: Counts, codes: Indices) -> SortedAreas:
    """Leaves out the areas that take no part or belong nowhere, and sorts the others by the number of their place."""
    rows = np.flatnonzero(counts.taking_part & (codes != NOWHERE))
    rows = rows[Places.sorting(codes[rows])]
    places = Places(codes[rows])
    columns = {
        name: np.take(column.T, rows, axis=-1).T for name, column in counts.columns.items()
    }  # matrices stay by columns
    return SortedAreas(rows, places, codes[rows][places.starts], columns, counts.people[rows])


def _scatter(values: Floats, where: Indices, count: int, blank: float) -> Floats:
    spread = np.full((count, *values.shape[1:]), blank, float)
    spread[where] = values
    return spread
