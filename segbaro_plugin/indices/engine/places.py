"""Group-by for places: sums within places, broadcast back to their areas."""

from __future__ import annotations

from typing import Any, TypeVar

import numpy as np
from numpy.typing import ArrayLike, NDArray

from ...array_types import Floats, Indices

LARGEST = 1e100
"""No number of people, kronor or square metres is larger; squares and sums of what is would overflow."""
Scalar = TypeVar("Scalar", bound=np.generic)


class Places:
    """Sums columns within places, for all places at once.

    Columns are arrays with the areas along the first axis, of shape (areas,), (areas, groups) or (areas, draws), and
    the areas stand sorted by place: `Places.sorting(codes)` gives the order. Every place has at least one area.
    """

    def __init__(self, codes: ArrayLike) -> None:
        """`codes`: whole numbers of shape (areas,), one per place, ascending.

        Raises:
            ValueError: when the codes do not ascend.
        """
        self.codes = np.asarray(codes, dtype=np.intp)
        if np.any(np.diff(self.codes) < 0):
            raise ValueError("places must be sorted: use the order of Places.sorting")
        changes = np.flatnonzero(np.diff(self.codes)) + 1
        self.starts = np.concatenate([[0], changes]) if self.codes.size else np.empty(0, np.intp)
        self.sizes = np.diff(np.append(self.starts, self.codes.size))

    @staticmethod
    def sorting(codes: ArrayLike) -> Indices:
        """The order that puts the areas of each place side by side; areas of one place keep their order."""
        return np.argsort(np.asarray(codes), kind="stable")

    @property
    def count(self) -> int:
        """How many places there are."""
        return self.starts.size

    def sum(self, column: NDArray[Scalar]) -> NDArray[Scalar]:
        """The sum of `column` in each place: (areas, ...) -> (places, ...)."""
        if not self.count:
            return np.zeros((0, *column.shape[1:]), column.dtype)
        return np.add.reduceat(column, self.starts, axis=0)

    def largest(self, column: NDArray[Scalar]) -> NDArray[Scalar]:
        """The largest of `column` in each place: (areas, ...) -> (places, ...)."""
        return np.maximum.reduceat(column, self.starts, axis=0)

    def spread(self, totals: NDArray[Scalar]) -> NDArray[Scalar]:
        """One value per place, repeated for each of its areas: (places, ...) -> (areas, ...)."""
        return np.repeat(totals, self.sizes, axis=0)

    def total(self, column: NDArray[Scalar]) -> NDArray[Scalar]:
        """The place's sum of `column`, at each of its areas: (areas, ...) -> (areas, ...)."""
        return self.spread(self.sum(column))

    def share(self, column: Floats) -> Floats:
        """Each area's part of the place's sum: (areas, ...) -> (areas, ...)."""
        return column / self.total(column)

    def cumulated(self, column: NDArray[Scalar]) -> NDArray[Scalar]:
        """The running sum within the place, each area included: (areas, ...) -> (areas, ...).

        A place that holds something not finite is not finite throughout; the sum runs on without it.
        """
        whole = self.total(column)
        finite = np.isfinite(whole)
        held = np.where(finite, column, np.zeros_like(column))
        running = np.cumsum(held, axis=0)
        return np.where(finite, running - self.spread(running[self.starts] - held[self.starts]), whole)

    def ranking(self, column: Floats) -> Indices:
        """The order that sorts the areas of each place by `column`: (areas, ...), for `np.take_along_axis`."""
        order = np.argsort(column, axis=0, kind="stable")
        return np.take_along_axis(order, np.argsort(self._number[order], axis=0, kind="stable"), axis=0)

    def ranking_of_shares(self, share: Floats) -> Indices:
        """As `ranking`, for shares from 0 to 1 and much faster; shares closer than 1e-9 may stand in any order."""
        number = self._number.reshape(-1, *(1,) * (share.ndim - 1))
        return np.argsort(number + share / 2, axis=0, kind="stable")

    @property
    def _number(self) -> NDArray[np.unsignedinteger[Any]]:
        """The place of each area, counted from 0 in the smallest integers, which numpy sorts fastest."""
        return self.spread(np.arange(self.count, dtype=np.min_scalar_type(self.count)))
