"""Travel cost as a metric; only areas that cannot be reached are left out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from ....array_types import Floats, Indices
from ...engine.option import MeasureError
from ..areas.costs import Costs, reached
from ..neighbours.kernels import Kernel
from ..neighbours.nearest_walk import walk_out
from ..neighbours.tiles import TILE, Cancelled, Proceed
from ..neighbours.weights import Weights


class TravelCostMetric:
    """The metric of a table of travel costs, in the units of the table."""

    def __init__(self, costs: Costs, rows: Indices, groups: Indices, proceed: Proceed) -> None:
        """`rows`: the areas of `costs` that take part. `groups`: a number each; others are never reached."""
        self._own, self._proceed = costs.own()[rows], proceed
        self._pairs = reached(costs, costs.stop[rows], groups, proceed)

    def sums(self, kernels: Sequence[Kernel], columns: Floats) -> list[Floats]:
        """As `Metric.sums`, from each area to those that it can reach."""
        totals = [np.zeros_like(columns) for _ in kernels]
        for rows, pairs in self._blocks():
            for kernel, sums in zip(kernels, totals, strict=True):
                weighted = kernel.weight(self._pairs.value[pairs])[:, None] * columns[self._pairs.column[pairs]]
                sums[rows] = _by_row(weighted, self._pairs.counts[rows])
        return totals

    def nearest(self, mass: Floats, columns: Floats, sizes: Sequence[float]) -> Floats:
        """As `Metric.nearest`; an area that cannot reach so many has all that it can reach."""
        wanted = np.asarray(sizes, float)
        order = np.argsort(wanted)
        nobody = np.zeros((1, 1 + columns.shape[1]))
        everybody = np.vstack([np.column_stack([mass, columns]), nobody])
        search = _CostSearch(self._pairs.with_own(self._own))
        batches = (np.arange(start, min(start + TILE, mass.size)) for start in range(0, mass.size, TILE))
        sums, _ = walk_out(search, batches, everybody, wanted[order], self._proceed)
        totals = np.empty((wanted.size, *columns.shape))
        totals[order] = sums[..., :-1, 1:]
        return totals

    def own(self, _rule: str) -> Floats:
        """What the table says of an area to itself, else 0; rules in kilometres do not hold for costs."""
        return self._own

    @property
    def position(self) -> Floats:
        """Raises: MeasureError, as costs are no map."""
        raise MeasureError(
            "This measure needs straight-line distances; run it without the table of travel costs.",
            "Måttet behöver en karta med raka avstånd; kör det utan tabellen med reskostnader.",
        )

    def _blocks(self) -> Iterator[tuple[slice, slice]]:
        """Rows and their pairs, a few at a time."""
        starts = self._pairs.starts
        for first in range(0, self._pairs.size, TILE):
            if not self._proceed(first / self._pairs.size):
                raise Cancelled
            last = min(first + TILE, self._pairs.size)
            yield slice(first, last), slice(starts[first], starts[last])


class _CostSearch:
    """Finds the areas that cost least to reach; nobody lives beyond them, at infinite cost."""

    def __init__(self, pairs: Weights) -> None:
        self._pairs, self.size = pairs, pairs.size

    def nearest(self, rows: Indices, count: int) -> tuple[Floats, Indices]:
        """Costs and numbers of the `count` cheapest areas of each of `rows`, itself among them: (rows, count)."""
        apart = np.full((rows.size, count), np.inf)
        near = np.full((rows.size, count), self.size, np.intp)
        for i, (start, end) in enumerate(zip(self._pairs.starts[rows], self._pairs.starts[rows + 1], strict=True)):
            cost = self._pairs.value[start:end]
            order = np.argsort(cost, kind="stable")[:count]
            apart[i, : order.size] = cost[order]
            near[i, : order.size] = self._pairs.column[start:end][order]
        return apart, near


def _by_row(values: Floats, counts: Indices) -> Floats:
    """The sums of consecutive values, so many a row, 0 where a row has none: (pairs, columns) -> (rows, columns)."""
    sums = np.zeros((counts.size, values.shape[1]))
    some = counts > 0
    if some.any():
        sums[some] = np.add.reduceat(values, (np.cumsum(counts) - counts)[some], axis=0)
    return sums
