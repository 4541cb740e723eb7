"""Label placement: labels are moved apart as little as possible, or omitted where they would overlap."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ....array_types import Floats


def apart(wanted: Sequence[float], sizes: Sequence[float], low: float, high: float) -> Floats:
    """Label centres without overlap, as close as possible to the wanted positions (least squares).

    Args:
        wanted: where the middle of each label should be, in any order.
        sizes: how much room each takes, in the same unit.
        low, high: the ends of the room; labels that need more than there is begin at `low`.
    """
    order = np.argsort(np.asarray(wanted, float), kind="stable")
    middle, size = np.asarray(wanted, float)[order], np.asarray(sizes, float)[order]
    before = np.concatenate([[0.0], np.cumsum((size[:-1] + size[1:]) / 2)]) if size.size else size
    # Without the room between them, labels that keep their order and touch at most are a rising sequence.
    start = _rising(middle - before)
    if size.size:
        start = np.maximum(np.minimum(start, high - before[-1] - size[-1] / 2), low + size[0] / 2)
    placed = np.empty(size.size)
    placed[order] = start + before
    return placed


def not_overlapping(middles: Sequence[float], sizes: Sequence[float]) -> list[bool]:
    """Which labels of an ascending sequence can be shown: the first, the last, and those between that fit."""
    middle, half = np.asarray(middles, float), np.asarray(sizes, float) / 2
    kept = [False] * middle.size
    end, limit = -np.inf, np.inf
    for i in [0, middle.size - 1, *range(1, middle.size - 1)] if middle.size > 1 else range(middle.size):
        kept[i] = bool(middle[i] - half[i] > end and middle[i] + half[i] < limit)
        if kept[i] and i == middle.size - 1 and i:
            limit = middle[i] - half[i]
        elif kept[i]:
            end = middle[i] + half[i]
    return kept


def _rising(values: Floats) -> Floats:
    """The non-decreasing sequence closest to the values (pool adjacent violators; Ayer et al. 1955)."""
    pools: list[list[float]] = []
    for value in values.tolist():
        pools.append([value, 1.0])
        while len(pools) > 1 and pools[-2][0] > pools[-1][0]:
            (left, n), (right, m) = pools[-2:]
            pools[-2:] = [[(left * n + right * m) / (n + m), n + m]]
    return np.array([mean for mean, count in pools for _ in range(int(count))])
