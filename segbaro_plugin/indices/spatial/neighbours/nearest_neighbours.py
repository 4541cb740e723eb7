"""Nearest neighbours of each area in order of distance, in blocks of areas."""

from __future__ import annotations

from typing import Any

import numpy as np

from ....array_types import Floats, Indices
from .tiles import distances

BLOCK = 256
MANY = 4


class PointSearch:
    """Finds the nearest of a set of points: with scipy's tree where scipy is there, else by looking at all of them."""

    def __init__(self, position: Floats) -> None:
        """`position`: of shape (points, 2 or 3), km."""
        self.position, self.size = position, len(position)
        self._tree = _tree(position)

    def nearest(self, rows: Indices, count: int) -> tuple[Floats, Indices]:
        """Distances and numbers of the `count` nearest points of each of `rows`, itself among them: (rows, count)."""
        if self._tree is not None and count < self.size // MANY:  # for more, to sort them all is faster
            apart, near = self._tree.query(self.position[rows], count)
            return apart.reshape(rows.size, count), near.reshape(rows.size, count).astype(np.intp)
        apart = distances(self.position[rows], self.position)
        near = np.argsort(apart, axis=1, kind="stable")[:, :count]
        return np.take_along_axis(apart, near, axis=1), near


def _tree(position: Floats) -> Any:
    """scipy's tree; None in a QGIS without scipy."""
    try:
        from scipy.spatial import cKDTree
    except ImportError:
        return None
    return cKDTree(position)
