"""Travel costs between areas, given as a table of pairs: minutes, road kilometres, money."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from ....array_types import Floats, Indices
from ..neighbours.tiles import Cancelled, Proceed
from ..neighbours.weights import Weights

BATCH = 1_000_000


@dataclass(frozen=True)
class Costs:
    """The cost from each area to those that can be reached from it; a pair that is not there cannot be travelled.

    between: from stop i to stop j, there and back each on its own. stop: the stop of each area, (areas,); an area of
    several years has one stop. An area travels to itself at the cost that is given, else at 0.
    """

    between: Weights
    stop: Indices

    @classmethod
    def of_pairs(cls, origin: ArrayLike, destination: ArrayLike, cost: ArrayLike, stop: ArrayLike) -> Costs:
        """From pairs of stops, each once, with their costs: (pairs,); `stop` is as above."""
        stops = np.asarray(stop, np.intp)
        size = 1 + max((int(np.max(ends)) for ends in (origin, destination, stops) if np.size(ends)), default=-1)
        return cls(Weights.of_pairs(origin, destination, cost, size), stops)

    def own(self) -> Floats:
        """What an area's people pay to reach each other: (areas,)."""
        table = self.between
        at = np.zeros(table.size)
        inside = table.row == table.column
        at[table.row[inside]] = table.value[inside]
        return at[self.stop]


def reached(costs: Costs, stops: Indices, groups: Indices, proceed: Proceed) -> Weights:
    """The costs among areas that stand at `stops` and see only others of their group: (areas,) each.

    The cost of an area to itself is not among them.

    Raises:
        Cancelled: when `proceed` says so.
    """
    table, size = costs.between, stops.size
    width = max(table.size, 1)
    keys = groups * width + stops
    order = np.argsort(keys, kind="stable")
    parts = []
    for rows in _batches(table, stops):
        if not proceed(float(rows[0] / size)):
            raise Cancelled
        parts.append(_of_some(table, rows, stops, groups, keys[order], order))
    if not parts:
        return Weights.of_pairs([], [], [], size)
    first, second, cost = (np.concatenate(part) for part in zip(*parts, strict=True))
    return Weights.of_pairs(first, second, cost, size)


def _batches(table: Weights, stops: Indices) -> Iterator[Indices]:
    """Areas in batches of about `BATCH` pairs."""
    pairs = table.counts[stops]
    cuts = np.searchsorted(np.cumsum(pairs), np.arange(BATCH, pairs.sum(), BATCH), side="right")
    yield from (part for part in np.split(np.arange(stops.size), cuts) if part.size)


def _of_some(
    table: Weights, rows: Indices, stops: Indices, groups: Indices, keys: Indices, order: Indices
) -> tuple[Indices, Indices, Floats]:
    """The pairs that lead from some of the areas: from, to, cost. `keys` are the sorted group and stop of each area."""
    many = table.counts[stops[rows]]
    first = np.repeat(rows, many)
    at = np.arange(many.sum()) + np.repeat(table.starts[stops[rows]] - np.cumsum(many) + many, many)
    wanted = groups[first] * max(table.size, 1) + table.column[at]
    place = np.minimum(np.searchsorted(keys, wanted), keys.size - 1)
    there = (keys[place] == wanted) & (order[place] != first)
    return first[there], order[place[there]], table.value[at[there]]
