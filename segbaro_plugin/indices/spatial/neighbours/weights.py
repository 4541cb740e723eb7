"""Sparse spatial weights between areas (compressed sparse rows)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import ArrayLike

from ....array_types import Floats, Indices
from .tiles import Cancelled, Proceed, always

BLOCK = 500
"""Areas whose neighbours of all orders are found before the user may cancel."""


@dataclass(frozen=True)
class Weights:
    """wᵢⱼ for pairs of areas: compressed sparse rows.

    starts: where each area's neighbours begin, of shape (areas + 1,). column: the neighbours j, ascending within
    each area. value: their weights.
    """

    starts: Indices
    column: Indices
    value: Floats

    @classmethod
    def of_pairs(cls, first: ArrayLike, second: ArrayLike, value: ArrayLike, size: int) -> Weights:
        """The weights of `size` areas from directed pairs; pairs named twice are added up."""
        rows, columns = np.asarray(first, np.int64), np.asarray(second, np.int64)
        keys, where = np.unique(rows * size + columns, return_inverse=True)
        values = np.bincount(where, np.broadcast_to(np.asarray(value, float), rows.shape), keys.size).astype(float)
        starts = np.searchsorted(keys, np.arange(size + 1) * size)
        return cls(starts.astype(np.intp), (keys % max(size, 1)).astype(np.intp), values)

    @property
    def size(self) -> int:
        """How many areas there are."""
        return self.starts.size - 1

    @cached_property
    def row(self) -> Indices:
        """The area i of each weight."""
        return np.repeat(np.arange(self.size), self.counts)

    @property
    def counts(self) -> Indices:
        """How many neighbours each area has: (areas,)."""
        return np.diff(self.starts)

    def sum_rows(self, values: Floats) -> Floats:
        """The sum over each area's neighbours of one value per pair: (pairs,) -> (areas,)."""
        total: Floats = np.bincount(self.row, values, self.size).astype(float)
        return total

    def around(self, column: Floats) -> Floats:
        """Σⱼ wᵢⱼ vⱼ: (areas,) or (areas, columns) -> the same shape."""
        if column.ndim == 1:
            return self.sum_rows(self.value * column[self.column])
        return np.column_stack([self.around(vector) for vector in column.T])

    def shared_out(self) -> Weights:
        """The weights of each area divided by their sum; an area without neighbours keeps none."""
        total = self.sum_rows(self.value)[self.row]
        return Weights(self.starts, self.column, np.divide(self.value, total, np.zeros_like(total), where=total > 0))

    def with_own(self, own: float | Floats) -> Weights:
        """The same with each area's weight for itself added."""
        everyone = np.arange(self.size)
        values = np.concatenate([self.value, np.broadcast_to(own, everyone.shape)])
        rows, columns = np.concatenate([self.row, everyone]), np.concatenate([self.column, everyone])
        return Weights.of_pairs(rows, columns, values, self.size)

    def among(self, rows: Indices) -> Weights:
        """The weights between the areas `rows` (each once), renumbered in their order."""
        number = np.full(self.size, -1, np.intp)
        number[rows] = np.arange(rows.size)
        first, second = number[self.row], number[self.column]
        kept = (first >= 0) & (second >= 0)
        return Weights.of_pairs(first[kept], second[kept], self.value[kept], rows.size)

    def where(self, kept: ArrayLike) -> Weights:
        """Only the pairs for which `kept`, of shape (pairs,), is true."""
        chosen = np.asarray(kept, bool)
        return Weights.of_pairs(self.row[chosen], self.column[chosen], self.value[chosen], self.size)

    def steps(self, order: int, proceed: Proceed = always) -> list[Weights]:
        """Neighbours of first, second, ... order: pairs joined by so many steps and no fewer, each with weight 1.

        Raises:
            Cancelled: when `proceed` says so.
        """
        keys_by_order: list[list[Indices]] = [[] for _ in range(order)]
        for start in range(0, self.size, BLOCK):
            if not proceed(start / self.size):
                raise Cancelled
            rows = np.arange(start, min(start + BLOCK, self.size))
            for keys, part in zip(keys_by_order, self._steps_from(rows, order), strict=True):
                keys.append(part)
        joined = [np.concatenate(keys) if keys else np.empty(0, np.int64) for keys in keys_by_order]
        return [Weights.of_pairs(keys // self.size, keys % self.size, 1.0, self.size) for keys in joined]

    def _steps_from(self, rows: Indices, order: int) -> Iterator[Indices]:
        """The pairs (as row · size + column, ascending) from these rows by one step, two steps and so on."""
        last = seen = rows * (self.size + 1)
        for _ in range(order):
            last = np.setdiff1d(self._one_step_on(last), seen, assume_unique=True)
            seen = np.union1d(seen, last)
            yield last

    def _one_step_on(self, last: Indices) -> Indices:
        """The pairs that one more step than `last` reaches, each once."""
        middle = last % self.size
        many = self.counts[middle]
        within = np.arange(many.sum()) - np.repeat(np.cumsum(many) - many, many)
        columns = self.column[np.repeat(self.starts[middle], many) + within]
        return np.unique(np.repeat(last // self.size, many) * self.size + columns)
