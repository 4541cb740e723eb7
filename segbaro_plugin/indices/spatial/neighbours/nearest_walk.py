"""Expanding-ring search for the k nearest people, in batches of areas."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

import numpy as np

from ....array_types import Floats, Indices
from ...engine.places import Places
from ...engine.rounding import SAME
from .nearest_neighbours import BLOCK, PointSearch
from .tiles import Cancelled, Proceed, Tiles

CELLS = 500_000
"""How many neighbours are looked at before `proceed` is asked again."""


class NeighbourSearch(Protocol):
    """Finds the nearest areas of areas."""

    size: int
    """How many areas there are."""

    def nearest(self, rows: Indices, count: int) -> tuple[Floats, Indices]:
        """Distances and numbers of the `count` nearest of each of `rows`, itself among them: (rows, count)."""


def walk_out(
    search: NeighbourSearch, batches: Iterable[Indices], mass: Floats, sizes: Floats, proceed: Proceed
) -> tuple[Floats, Floats]:
    """Sums of the nearest people, and how far off they live.

    Args:
        finder: what is near.
        batches: all areas, some at a time.
        mass: the people, then what else is summed up, (areas, 1 + columns).
        sizes: k, ascending.

    Returns:
        The sums (k, areas, 1 + columns) and the radius (k, areas). An area that has fewer people around it gets all
        of them.

    Raises:
        Cancelled: when `proceed` says so.
    """
    sums, radius = np.zeros((sizes.size, *mass.shape)), np.zeros((sizes.size, len(mass)))
    count, done = _first_guess(mass[:, 0], sizes[-1], search.size), 0
    for batch in batches:
        waiting = [(batch, count)]
        while waiting:
            rows, ask = waiting.pop()
            if rows.size * ask > CELLS and rows.size > 1:
                waiting += [(part, ask) for part in np.array_split(rows, 2)]
                continue
            if not proceed(done / search.size):
                raise Cancelled
            left = _fill(search, rows, ask, mass, sizes, (sums, radius))
            waiting += [(left, min(2 * ask, search.size))] if left.size else []
        done += batch.size
    return sums, radius


def walk_tree(position: Floats, mass: Floats, sizes: Floats, proceed: Proceed) -> tuple[Floats, Floats]:
    """As `walk_out`, for points anywhere: `position` of shape (areas, 2 or 3), km; no k more than all people."""
    tiles = Tiles(position, Places(np.zeros(len(mass), np.intp)), BLOCK)
    ends = zip(tiles.starts.tolist(), tiles.ends.tolist(), strict=True)
    return walk_out(PointSearch(position), (tiles.order[start:end] for start, end in ends), mass, sizes, proceed)


def _first_guess(people: Floats, most: float, size: int) -> int:
    """How many neighbours are likely to hold `most` people."""
    return int(np.clip(1.5 * most / max(people.mean(), 1e-300) + 16, 1, size))


def _fill(
    search: NeighbourSearch, rows: Indices, count: int, mass: Floats, sizes: Floats, filled: tuple[Floats, Floats]
) -> Indices:
    """Fills in the rows for which `count` neighbours are enough, and gives the others back."""
    apart, near = search.nearest(rows, count)
    running = [np.cumsum(column[near], axis=1) for column in mass.T]
    # A ring may go on beyond the last neighbour: only what lies nearer is known to be whole.
    whole = (apart < apart[:, -1:] * (1 - SAME)).sum(axis=1) if count < search.size else np.full(rows.size, count)
    enough = _before(running[0], whole) >= sizes[-1]
    ready = np.flatnonzero(enough | (count == search.size))
    for k, size in enumerate(sizes):
        _one_size(apart[ready], [table[ready] for table in running], size, k, rows[ready], filled)
    return np.delete(rows, ready)


def _one_size(
    apart: Floats, running: list[Floats], size: float, k: int, rows: Indices, filled: tuple[Floats, Floats]
) -> None:
    reached = np.minimum((running[0] < size).sum(axis=1), apart.shape[1] - 1)
    radius = _at(apart, reached)
    before = (apart < (radius * (1 - SAME))[:, None]).sum(axis=1)
    end = (apart <= (radius * (1 + SAME))[:, None]).sum(axis=1) - 1
    inside, through = _before(running[0], before), _at(running[0], end)
    ring = through - inside
    part = np.divide(size - inside, ring, np.ones_like(ring), where=ring > 0)
    for column, table in enumerate(running):
        within = _before(table, before)
        filled[0][k, rows, column] = within + part * (_at(table, end) - within)
    filled[1][k, rows] = radius


def _at(table: Floats, where: Indices) -> Floats:
    return np.take_along_axis(table, where[:, None], axis=1)[:, 0]


def _before(table: Floats, where: Indices) -> Floats:
    """The entry before `where` in each row, 0 before the first."""
    return np.where(where > 0, _at(table, np.maximum(where - 1, 0)), 0.0)
