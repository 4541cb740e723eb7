"""Expanding-ring search for the k nearest people among the cells of a square grid.

The distances from any cell to its surroundings are the same, so all cells walk outwards together, ring by ring
(Östh, Malmberg & Andersson 2014).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from ....array_types import Floats, Indices
from .tiles import Cancelled, Proceed

FEWEST = 1000
SPARSEST = 4
EXACT = 1e-6


@dataclass(frozen=True)
class Lattice:
    """Cells of a square grid: their column and row numbers from 0, and the spacing in km."""

    column: Indices
    row: Indices
    spacing: float

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns of the smallest grid that holds all cells."""
        return int(self.row.max()) + 1, int(self.column.max()) + 1


def as_lattice(position: Floats) -> Lattice | None:
    """The points as cells of a square grid; None where they are none, or a grid would be small or mostly empty."""
    if position.shape[1] != 2 or len(position) < FEWEST:
        return None
    steps = [np.diff(np.unique(axis)) for axis in position.T]
    steps = [step[step > EXACT] for step in steps]
    if not all(step.size for step in steps):
        return None
    spacing = min(float(step.min()) for step in steps)
    cells = (position - position.min(axis=0)) / spacing
    numbers = np.rint(cells).astype(np.intp)
    lattice = Lattice(numbers[:, 0], numbers[:, 1], spacing)
    rows, columns = lattice.shape
    on_grid = np.abs(cells - numbers).max() < EXACT and rows * columns <= SPARSEST * len(position)
    if not on_grid or np.unique(lattice.row * columns + lattice.column).size < len(position):
        return None
    return lattice


def walk_lattice(lattice: Lattice, mass: Floats, sizes: Floats, proceed: Proceed) -> tuple[Floats, Floats]:
    """As `nearest_walk.walk_tree`, for the cells of a grid."""
    walk = _Walk(lattice, mass, sizes)
    for square, offsets in _rings(lattice.shape):
        if not proceed(1 - walk.active.size / len(mass)):
            raise Cancelled
        walk.take_in(walk.ring(offsets), lattice.spacing * float(np.sqrt(square)))
        if not walk.active.size:
            break
    return walk.sums, walk.radius


class _Walk:
    """Cells on their way outwards.

    active: the cells that have not reached the largest k. inside: what each cell has taken in so far. upcoming: the
    number of the k that each cell reaches next.
    """

    def __init__(self, lattice: Lattice, mass: Floats, sizes: Floats) -> None:
        self.lattice, self.mass, self.sizes = lattice, mass, sizes
        self.sums = np.zeros((sizes.size, *mass.shape))
        self.radius = np.zeros((sizes.size, len(mass)))
        self.active = np.arange(len(mass))
        self.upcoming = np.zeros(len(mass), np.intp)
        self.inside = np.zeros_like(mass)
        self._pad(16)

    def ring(self, offsets: Indices) -> Floats:
        """What lies at these offsets (dy, dx) from each active cell: (active, columns)."""
        while np.any(np.abs(offsets).max(axis=0) > self.pad):
            self._pad(2 * int(self.pad.max()))
        start = self.at[self.active]
        total = np.zeros((self.active.size, self.mass.shape[1]))
        for dy, dx in offsets.tolist():
            total += self.table[start + (dy * self.width + dx)]
        return total

    def take_in(self, ring: Floats, distance: float) -> None:
        """Adds the ring to what is inside, and notes the neighbourhoods of every k that this reaches."""
        while (due := self._due(ring)).size:
            cells = self.active[due]
            k = self.upcoming[cells]
            part = (self.sizes[k] - self.inside[cells, 0]) / ring[due, 0]
            self.sums[k, cells] = self.inside[cells] + part[:, None] * ring[due]
            self.radius[k, cells] = distance
            self.upcoming[cells] += 1
        self.inside[self.active] += ring
        self.active = self.active[self.upcoming[self.active] < self.sizes.size]

    def _due(self, ring: Floats) -> Indices:
        """Which of the active cells reach their next k with this ring."""
        upcoming = self.upcoming[self.active]
        wanted = np.append(self.sizes, np.inf)[upcoming]
        return np.flatnonzero(self.inside[self.active, 0] + ring[:, 0] >= wanted)

    def _pad(self, pad: int) -> None:
        """Lays the masses on the grid with `pad` empty cells around, no more than the grid is long that way.

        `at` is where each cell lies in it.
        """
        rows, columns = self.lattice.shape
        self.pad = np.minimum(pad, [max(rows - 1, 1), max(columns - 1, 1)])
        down, right = self.pad.tolist()
        self.width = columns + 2 * right
        self.at = (self.lattice.row + down) * self.width + self.lattice.column + right
        self.table = np.zeros(((rows + 2 * down) * self.width, self.mass.shape[1]))
        self.table[self.at] = self.mass


def _rings(shape: tuple[int, int]) -> Iterator[tuple[int, Indices]]:
    """The squared distance of each ring in cells and its offsets (dy, dx), outwards, as far as the grid goes."""
    low, high = -1, 16
    while low < sum((side - 1) ** 2 for side in shape):
        down, right = (np.arange(-min(high, side - 1), min(high, side - 1) + 1) for side in shape)
        square = np.add.outer(down**2, right**2)
        chosen = np.argwhere((square > low) & (square <= high * high))
        squares = square[chosen[:, 0], chosen[:, 1]]
        order = np.argsort(squares, kind="stable")
        changes = np.flatnonzero(np.diff(squares[order])) + 1
        for part in np.split(order, changes) if order.size else ():
            yield int(squares[part[0]]), np.column_stack([down[chosen[part, 0]], right[chosen[part, 1]]])
        low, high = high * high, 2 * high
