"""Exact natural breaks: the classes with the smallest within-class sum of squares (Fisher 1958; Jenks 1977).

Fisher's recurrence, best[k][i] = min over j of best[k - 1][j] + within(j, i), takes n^2 steps a class. The best j never
falls as i rises (the cost obeys the quadrangle inequality; Wang & Song 2011, "Ckmeans.1d.dp"), so each i needs to look
only between the answers of its neighbours: halving the distance between known answers takes n log n steps, done here
for a whole round of halving at once.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...array_types import Floats

Whole = NDArray[np.intp]


def jenks_uppers(valid: Floats, count: int) -> Floats:
    """The upper limit of each of the `count` optimal classes of sorted values; all distinct values if there are fewer.

    The sum of squares is the least one to within rounding (about 1e-13 of the values' total sum of squares).
    """
    distinct, weights = _counted(valid)
    if distinct.size <= count:
        return distinct
    within = _Within(distinct, weights)
    best = within(np.zeros(distinct.size + 1, np.intp), np.arange(distinct.size + 1))
    starts = []
    for classes in range(2, count + 1):
        best, start = _next_class(best, within, classes)
        starts.append(start)
    uppers: Floats = distinct[_ends(starts, distinct.size) - 1]
    return uppers


def _counted(valid: Floats) -> tuple[Floats, NDArray[np.intp]]:
    """The distinct values among sorted ones, with their frequencies."""
    first = np.flatnonzero(np.concatenate([valid[:1] == valid[:1], valid[1:] != valid[:-1]]))
    return valid[first], np.diff(np.append(first, valid.size))


class _Within:
    """The sum of squared deviations from the mean, for the distinct values from number j up to but not including i."""

    def __init__(self, distinct: Floats, weights: NDArray[Any]) -> None:
        # About their mean, as squares of large numbers would eat the digits that tell the classes apart.
        centred = distinct - np.average(distinct, weights=weights)
        self._people, self._sum, self._squares = (
            np.concatenate([[0.0], np.cumsum(weights * centred**power)]) for power in (0, 1, 2)
        )

    def __call__(self, j: Whole, i: Whole) -> Floats:
        people = np.maximum(self._people[i] - self._people[j], 1)
        squares: Floats = self._squares[i] - self._squares[j] - (self._sum[i] - self._sum[j]) ** 2 / people
        return np.maximum(squares, 0)


def _next_class(before: Floats, within: _Within, classes: int) -> tuple[Floats, Whole]:
    """The smallest sums for the first i values in `classes` classes, and the start of the last class of each."""
    n = before.size - 1
    top = 1 << n.bit_length()
    best = np.full(n + 1, np.inf)
    # Beyond the last value every start is allowed, so that a missing right neighbour bounds nothing.
    start = np.where(np.arange(n + top + 1) <= n, 0, n)
    step = top
    while step := step // 2:
        i = np.arange(step, n + 1, 2 * step)
        i = i[i >= classes]
        if i.size:
            low = np.maximum(start[i - step], classes - 1)
            high = np.minimum(start[i + step], i - 1)
            best[i], start[i] = _least(before, within, i, low, high)
    return best, start[: n + 1]


def _least(before: Floats, within: _Within, i: Whole, low: Whole, high: Whole) -> tuple[Floats, Whole]:
    """The minimum of before[j] + within(j, i) over low <= j <= high for each i, and the first j that reaches it."""
    lengths = high - low + 1
    first = np.cumsum(lengths) - lengths
    j = np.arange(lengths.sum()) + np.repeat(low - first, lengths)
    sums = before[j] + within(j, np.repeat(i, lengths))
    least = np.minimum.reduceat(sums, first)
    hits = np.flatnonzero(sums == np.repeat(least, lengths))
    return least, j[hits[np.searchsorted(hits, first)]]


def _ends(starts: list[Whole], n: int) -> Whole:
    """The number of distinct values up to the end of each class, traced back from the last class."""
    ends = [n]
    for start in reversed(starts):
        ends.append(int(start[ends[-1]]))
    return np.array(ends[::-1], np.intp)
