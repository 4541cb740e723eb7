"""Rows without an area of their own: parts of a merged cell's group, or sums that belong to no area."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..codes.normalise import is_sum
from ..model.grid import Bools, Column, Positions


def rows_of_areas(key: Column, stubs: Sequence[Column]) -> Bools:
    """The rows that belong to an area: those that name one, and those of a merged cell's group.

    A row below the last area is otherwise a sum, and would be counted as that area's.
    """
    filled = key.filled()
    group = np.cumsum(filled.astype(np.int64))
    if filled.all() or not _is_merged(filled, group, stubs):
        return filled
    told = np.zeros(len(filled), dtype=bool)
    sums = np.zeros(len(filled), dtype=bool)
    for stub in stubs:
        told |= stub.filled()
        sums |= stub.asks(is_sum(word.strip()) for word in stub.words) & ~_repeated(filled, group, stub)
    return filled | ((group > 0) & told & ~sums & ~_again_in_last(group, stubs))


def _again_in_last(group: Positions, stubs: Sequence[Column]) -> Bools:
    """Rows of the last group whose words it has had before, where no other group has any twice: sums of the table."""
    told = np.column_stack([group, *(stub.codes for stub in stubs)])
    _, first = np.unique(told, axis=0, return_index=True)
    again = np.ones(len(group), dtype=bool)
    again[first] = False
    return again if (group[again] == group[-1]).all() else np.zeros(len(group), dtype=bool)


def _is_merged(filled: Bools, group: Positions, stubs: Sequence[Column]) -> bool:
    """Words that come again from group to group, of which there are several."""
    return group[-1] > 1 and any(bool(_repeated(filled, group, stub).any()) for stub in stubs)


def _repeated(filled: Bools, group: Positions, stub: Column) -> Bools:
    """Rows without an own area whose word stands in such rows of more than half the groups."""
    rows = ~filled & (group > 0) & stub.filled()
    pairs = np.unique(np.column_stack([group[rows], stub.codes[rows]]), axis=0)
    groups = np.bincount(pairs[:, 1], minlength=len(stub.words))
    return rows & (groups[stub.codes] > group[-1] / 2)
