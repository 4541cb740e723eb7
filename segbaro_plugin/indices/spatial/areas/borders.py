"""Pairs of adjacent areas, each once, validated on input."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from ....array_types import Floats, Indices
from ...engine.option import MeasureError
from ...engine.rounding import SAME
from .array_checks import sized


@dataclass(frozen=True)
class Borders:
    """Pairs of areas that touch, each pair once.

    first, second: row numbers. length: of the shared boundary in km, 0 where the areas meet in a point only.
    """

    first: Indices
    second: Indices
    length: Floats

    @classmethod
    def of(cls, first: ArrayLike, second: ArrayLike, length: ArrayLike, scale: float = 1.0) -> Borders:
        """Borders from arrays; `scale` is the kilometres in the unit of `length`.

        Raises:
            MeasureError: arrays of unequal lengths, ends that are no row numbers, lengths that are none.
        """
        begin, end, lengths = _row_numbers(first), _row_numbers(second), sized(length, "borders", (-1,))
        sizes = [ends.size for ends in (begin, end, lengths)]
        if len(set(sizes)) > 1:
            raise MeasureError(
                "'borders' has different numbers of first areas, second areas and lengths: {first}, {second} and "
                "{lengths}; give one of each per pair.",
                "”borders” har olika många första områden, andra områden och längder: {first}, {second} och "
                "{lengths}; ange ett av varje per par.",
                first=sizes[0],
                second=sizes[1],
                lengths=sizes[2],
            )
        if not np.all(np.isfinite(lengths) & (lengths >= 0)):
            raise MeasureError(
                "'borders' has lengths that are missing, infinite or below 0; use 0 for areas that only share a point.",
                "”borders” har längder som saknas, är oändliga eller under 0; 0 är för områden som möts i en punkt.",
            )
        return cls(begin, end, lengths * scale)

    def once(self, areas: int) -> Borders:
        """The same with each pair once and no area with itself, for a map of so many areas.

        A pair that stands there and back, as in a table of neighbours, is one border.

        Raises:
            MeasureError: areas that the map does not have, a pair that stands twice, or with two lengths.
        """
        _refuse_beyond(np.concatenate([self.first, self.second]), areas)
        low, high = np.minimum(self.first, self.second), np.maximum(self.first, self.second)
        pairs, where, many = np.unique(low * areas + high, return_inverse=True, return_counts=True)
        if many.max(initial=1) == 1 and np.all(low < high):
            return self
        _refuse_repeated(self.first, self.second, areas)
        longest, shortest = (_extreme(by, self.length, where, pairs.size) for by in (np.maximum, np.minimum))
        if np.any(odd := longest - shortest > SAME * longest):
            raise _two_lengths(pairs[odd][0] // areas, pairs[odd][0] % areas)
        kept = pairs // areas < pairs % areas
        return Borders(pairs[kept] // areas, pairs[kept] % areas, longest[kept])

    def among(self, rows: Indices, areas: int) -> Borders:
        """The borders between the areas `rows` of so many, renumbered in their order."""
        number = np.full(areas, -1, np.intp)
        number[rows] = np.arange(rows.size)
        first, second = number[self.first], number[self.second]
        kept = (first >= 0) & (second >= 0)
        return Borders(first[kept], second[kept], self.length[kept])


def _row_numbers(ends: ArrayLike) -> Indices:
    numbers = np.asarray(ends)
    whole = numbers.size == 0 or (numbers.dtype.kind in "iuf" and bool(np.all(numbers == np.floor(numbers))))
    if numbers.ndim != 1 or not whole:
        raise MeasureError(
            "'borders' must identify areas by row numbers; number the areas 0, 1, 2 … in their order.",
            "”borders” anger områden med något annat än radnummer; numrera områdena 0, 1, 2 … i deras ordning.",
        )
    return numbers.astype(np.intp)


def refuse_labels(borders: Borders, labels: Sequence[Hashable]) -> None:
    """Refuses ends that may be labels of a frame's index as well as row numbers.

    Raises:
        MeasureError: when all ends are labels, and labels are not row numbers.
    """
    ends = set(np.concatenate([borders.first, borders.second]).tolist())
    if ends and ends <= set(labels) and tuple(labels) != tuple(range(len(labels))):
        raise MeasureError(
            "'borders' is ambiguous: its numbers can be row numbers or the numbers in the index, and these differ. "
            "Reset the index before computing the borders, or use codes as the index.",
            "”borders” kan ange områden med radnummer eller med talen i deras index, som är andra. Återställ indexet "
            "innan gränserna tas fram, eller använd koder i det.",
        )


def _refuse_beyond(ends: Indices, areas: int) -> None:
    if n := int(np.count_nonzero((ends < 0) | (ends >= areas))):
        raise MeasureError(
            "'borders' has {n} row {n:number|numbers} that no area has; {areas} {areas:area is|areas are} numbered "
            "from 0 to {last}.",
            "”borders” har {n} radnummer som inget område har; {areas} {areas:område|områden} numreras från 0 till "
            "{last}.",
            n=n,
            areas=areas,
            last=areas - 1,
        )


def _refuse_repeated(first: Indices, second: Indices, areas: int) -> None:
    pairs, many = np.unique(first * areas + second, return_counts=True)
    if many.max(initial=1) > 1:
        worst = pairs[many > 1][0]
        raise MeasureError(
            "'borders' has the pair {first}, {second} more than once; give each pair once, with the full length.",
            "”borders” har paret {first}, {second} mer än en gång; ange varje par en gång, med hela längden.",
            first=int(worst // areas),
            second=int(worst % areas),
        )


def _extreme(by: np.ufunc, length: Floats, where: NDArray[np.intp], size: int) -> Floats:
    """The longest or shortest of the lengths of each pair: (pairs,)."""
    extremes = np.full(size, -np.inf if by is np.maximum else np.inf)
    by.at(extremes, where.ravel(), length)
    return extremes


def _two_lengths(first: int, second: int) -> MeasureError:
    return MeasureError(
        "'borders' has two different lengths for areas {first} and {second}; a border has the same length in both "
        "directions.",
        "”borders” har två längder för områdena {first} och {second}; en gräns är lika lång åt båda håll.",
        first=int(first),
        second=int(second),
    )
