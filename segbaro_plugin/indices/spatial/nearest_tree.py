"""The walk outwards to the k nearest people among points anywhere."""

from __future__ import annotations

import numpy as np

from ..places import Floats, Indices, Places
from .nearest import BLOCK, Finder
from .tiles import Cancelled, Proceed, Tiles

SAME = 1e-9
"""Distances that differ by less than this part are the same."""


def walk_tree(position: Floats, mass: Floats, sizes: Floats, proceed: Proceed) -> tuple[Floats, Floats]:
    """Sums of the nearest people, and how far off they live.

    Args:
        position: of shape (areas, 2 or 3), km.
        mass: the people, then what else is summed up, (areas, 1 + columns).
        sizes: k, ascending, none more than all people.

    Returns:
        The sums (k, areas, 1 + columns) and the radius in km (k, areas).

    Raises:
        Cancelled: when `proceed` says so.
    """
    finder = Finder(position)
    sums, radius = np.zeros((sizes.size, *mass.shape)), np.zeros((sizes.size, len(mass)))
    tiles = Tiles(position, Places(np.zeros(len(mass), np.intp)), BLOCK)
    count = _first_guess(mass[:, 0], sizes[-1])
    for tile, (start, end) in enumerate(zip(tiles.starts.tolist(), tiles.ends.tolist(), strict=True)):
        rows = tiles.order[start:end]
        ask = count
        while rows.size:
            if not proceed(tile / tiles.starts.size):
                raise Cancelled
            rows = _fill(finder, rows, ask, mass, sizes, (sums, radius))
            ask = min(2 * ask, len(mass))
    return sums, radius


def _first_guess(people: Floats, most: float) -> int:
    """How many neighbours are likely to hold `most` people."""
    return int(np.clip(1.5 * most / max(people.mean(), 1e-300) + 16, 1, people.size))


def _fill(
    finder: Finder, rows: Indices, count: int, mass: Floats, sizes: Floats, found: tuple[Floats, Floats]
) -> Indices:
    """Fills in the rows for which `count` neighbours are enough, and gives the others back."""
    apart, near = finder.nearest(rows, count)
    running = [np.cumsum(column[near], axis=1) for column in mass.T]
    # A ring may go on beyond the last neighbour: only what lies nearer is known to be whole.
    whole = (apart < apart[:, -1:] * (1 - SAME)).sum(axis=1) if count < len(mass) else np.full(rows.size, count)
    enough = _before(running[0], whole) >= sizes[-1]
    ready = np.flatnonzero(enough | (count == len(mass)))
    for k, size in enumerate(sizes):
        _one_size(apart[ready], [table[ready] for table in running], size, k, rows[ready], found)
    return np.delete(rows, ready)


def _one_size(
    apart: Floats, running: list[Floats], size: float, k: int, rows: Indices, found: tuple[Floats, Floats]
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
        found[0][k, rows, column] = within + part * (_at(table, end) - within)
    found[1][k, rows] = radius


def _at(table: Floats, where: Indices) -> Floats:
    return np.take_along_axis(table, where[:, None], axis=1)[:, 0]


def _before(table: Floats, where: Indices) -> Floats:
    """The entry before `where` in each row, 0 before the first."""
    return np.where(where > 0, _at(table, np.maximum(where - 1, 0)), 0.0)
