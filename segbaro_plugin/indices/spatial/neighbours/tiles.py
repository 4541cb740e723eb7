"""Compact tiles of areas: distances are computed tile by tile, and tiles out of reach are skipped.

No matrix of all areas by all areas is ever made: a pair of tiles takes at most `TILE` x `TILE` distances.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np

from ....array_types import Floats, Indices
from ....words import SegbaroError
from ...engine.places import Places

TILE = 256
Proceed = Callable[[float], bool]
"""Is told how far the work has come (0 to 1) and says whether to go on; called many times a second."""


class Cancelled(SegbaroError):  # noqa: N818  it is no error
    """The user stopped the computation."""

    def __init__(self) -> None:
        super().__init__("The computation was cancelled.", "Beräkningen avbröts.")


def always(_done: float) -> bool:
    """Goes on."""
    return True


class Tiles:
    """The areas of each place cut into tiles of at most `TILE` that lie close together.

    order: the areas, tile by tile. starts, ends: where each tile lies in `order`. place: the tile's place.
    """

    def __init__(self, position: Floats, places: Places, size: int = TILE) -> None:
        """`position`: of shape (areas, 2 or 3), in km, with areas sorted by place."""
        pieces: list[Indices] = []
        owners: list[int] = []
        for number, (start, count) in enumerate(zip(places.starts.tolist(), places.sizes.tolist(), strict=True)):
            cut = list(_halved(position, np.arange(start, start + count), size))
            pieces += cut
            owners += [number] * len(cut)
        self.order = np.concatenate(pieces) if pieces else np.empty(0, np.intp)
        self.ends = np.cumsum([piece.size for piece in pieces]).astype(np.intp)
        self.starts = self.ends - np.array([piece.size for piece in pieces], np.intp)
        self.place = np.array(owners, np.intp)
        self.position = position[self.order]
        self.low = np.array([position[piece].min(axis=0) for piece in pieces])
        self.high = np.array([position[piece].max(axis=0) for piece in pieces])

    def pairs(self, reach: float, proceed: Proceed) -> Iterator[tuple[slice, slice]]:
        """Each pair of tiles of a place within `reach` (km) of each other once, a tile with itself too, as slices.

        Raises:
            Cancelled: when `proceed` says so; it is asked before every pair.
        """
        last = np.searchsorted(self.place, self.place, side="right")
        for a in range(self.starts.size):
            near = a + self._near(a, int(last[a]), reach)
            for b in near.tolist():
                if not proceed(a / self.starts.size):
                    raise Cancelled
                yield slice(self.starts[a], self.ends[a]), slice(self.starts[b], self.ends[b])

    def _near(self, a: int, end: int, reach: float) -> Indices:
        """The tiles from `a` to `end` whose boxes come within reach, counted from `a`."""
        gap = np.maximum(self.low[a:end] - self.high[a], self.low[a] - self.high[a:end])
        return np.flatnonzero((np.maximum(gap, 0.0) ** 2).sum(axis=1) <= reach * reach)


def distances(origins: Floats, targets: Floats) -> Floats:
    """Kilometres from each of `origins` (n, dimensions) to each of `targets` (m, dimensions): (n, m)."""
    try:
        from scipy.spatial.distance import cdist  # four times as fast, to the same last digit
    except ImportError:
        return np.sqrt(sum(np.subtract.outer(a, b) ** 2 for a, b in zip(origins.T, targets.T, strict=True)))
    apart: Floats = cdist(origins, targets)
    return apart


def _halved(position: Floats, rows: Indices, size: int) -> Iterator[Indices]:
    """The rows in pieces of at most `size`, each halved across its wider side."""
    if rows.size <= size:
        yield rows
        return
    points = position[rows]
    along = points[:, np.argmax(np.ptp(points, axis=0))]
    half = np.argpartition(along, rows.size // 2)
    for part in np.split(half, [rows.size // 2]):
        yield from _halved(position, np.sort(rows[part]), size)
