"""Kernel-weighted sums of people around each area, for several kernels and columns in one pass over the tiles."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ....array_types import Floats
from .kernels import Kernel
from .tiles import Proceed, Tiles, always, distances


def sums_of_others(tiles: Tiles, kernels: Sequence[Kernel], columns: Floats, proceed: Proceed = always) -> list[Floats]:
    """Σⱼ≠ᵢ k(dᵢⱼ) vⱼ for each kernel k.

    Args:
        tiles: the areas, in tiles.
        columns: v, of shape (areas, columns).
        proceed: is told the progress and may stop the work.

    Returns:
        For each kernel an array of shape (areas, columns). Of an endless kernel, what is left out is at most
        `kernels.TRUNCATION` times the sum of the column.

    Raises:
        Cancelled: when `proceed` says so.
    """
    given = np.ascontiguousarray(columns[tiles.order])
    totals = [np.zeros_like(given) for _ in kernels]
    reach = max((kernel.reach for kernel in kernels), default=0.0)
    for a, b in tiles.pairs(reach, proceed):
        apart = distances(tiles.position[a], tiles.position[b])
        for kernel, sums in zip(kernels, totals, strict=True):
            weights = kernel.weight(apart)
            if a == b:
                np.fill_diagonal(weights, 0.0)
                sums[a] += weights @ given[a]
            else:
                sums[a] += weights @ given[b]
                sums[b] += weights.T @ given[a]
    return [_in_rows(sums, tiles) for sums in totals]


def _in_rows(sums: Floats, tiles: Tiles) -> Floats:
    back = np.empty_like(sums)
    back[tiles.order] = sums
    return back
