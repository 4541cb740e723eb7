"""Areas that change their type from one year to another."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray

from ...array_types import Floats, Indices
from ...words import listing
from ..engine.option import MeasureError
from ..engine.results import number_places
from ..engine.shares import ratio
from .area_types import TYPES, known_types
from .index import AREA_TYPES


@dataclass(frozen=True)
class Transitions:
    """How many areas went from each type to each: `areas` of shape (places, types before, types after).

    unmatched: areas with a type in only one of the years, shape (places,); they stand in no cell.
    """

    areas: NDArray[np.int64]
    unmatched: NDArray[np.int64]

    @property
    def stability(self) -> Floats:
        """The share of areas that kept their type, in each place; NaN where there are none."""
        total = self.areas.sum(axis=(1, 2))
        kept = np.trace(self.areas, axis1=1, axis2=2)
        return np.where(total > 0, ratio(kept, total), np.nan)

    @property
    def up(self) -> NDArray[np.int64]:
        """How many areas of each place came to a better type (a higher number)."""
        return np.triu(self.areas, 1).sum(axis=(1, 2))

    @property
    def down(self) -> NDArray[np.int64]:
        """How many areas of each place came to a worse type."""
        return np.tril(self.areas, -1).sum(axis=(1, 2))


class Step(NamedTuple):
    """A place and two years that follow each other in the data."""

    place: Hashable
    from_year: int
    to_year: int


class TransitionRow(NamedTuple):
    """The areas of a place that went from one type to another; the share is that of the areas of the first type."""

    place: Hashable
    from_year: int
    to_year: int
    from_type: int
    to_type: int
    areas: int
    share: float | None


def transitions(before: ArrayLike, after: ArrayLike, codes: Indices, places: int) -> Transitions:
    """Counts the areas by their type before and after, in each place.

    Args:
        before, after: the type of the same areas in both years, 1.0 to 5.0 or NaN, shape (areas,) or more.
        codes: the number of each area's place (and step), 0 to places - 1, of the same shape; areas below 0
            belong nowhere and stand in no cell.

    Raises:
        MeasureError: when a type is not one of the five.
    """
    first, second = known_types(before), known_types(after)
    placed = codes >= 0
    both, in_one_year = placed & (first >= 0) & (second >= 0), placed & ((first >= 0) ^ (second >= 0))
    cells = (codes[both] * TYPES + first[both]) * TYPES + second[both]
    areas = np.bincount(cells, minlength=places * TYPES * TYPES).reshape(places, TYPES, TYPES)
    return Transitions(areas.astype(np.int64), np.bincount(codes[in_one_year], minlength=places).astype(np.int64))


def moves(before: ArrayLike, after: ArrayLike) -> Floats:
    """How many types each area moved up (above 0) or down (below 0); NaN where a year has no type."""
    return np.asarray(after, float) - np.asarray(before, float)


@dataclass(frozen=True)
class Series:
    """The types of areas over years: `types` of shape (areas, years), NaN where an area has none that year."""

    areas: list[Hashable]
    years: list[int]
    types: Floats

    @property
    def steps(self) -> tuple[Floats, Floats]:
        """The types before and after each step from a year to the next: both of shape (areas, years - 1)."""
        return self.types[:, :-1], self.types[:, 1:]

    def numbered(self, place: Mapping[Hashable, Hashable]) -> tuple[Indices, list[Step]]:
        """The number of each area's place and step, shape (areas, years - 1), and what the numbers stand for."""
        codes, names = number_places([place[area] for area in self.areas], None, len(self.areas))
        years = list(pairwise(self.years))
        numbers: Indices = codes[:, None] * len(years) + np.arange(len(years))
        return numbers, [Step(name.place, *pair) for name in names for pair in years]


def series(areas: Sequence[Hashable], years: Sequence[int], types: ArrayLike) -> Series:
    """Puts rows of one area and year side by side, areas and years in order.

    Raises:
        MeasureError: when an area has two rows of one year, or there is only one year.
    """
    area_names, year_names = sorted(set(areas), key=str), sorted(set(years))
    row = {area: i for i, area in enumerate(area_names)}
    column = {year: i for i, year in enumerate(year_names)}
    cells = [(row[area], column[year]) for area, year in zip(areas, years, strict=True)]
    _refuse_repeated_rows(cells, area_names, year_names)
    _refuse_a_single_year(year_names)
    side_by_side = np.full((len(area_names), len(year_names)), np.nan)
    side_by_side[tuple(np.array(cells).T)] = np.asarray(types, float)
    return Series(area_names, year_names, side_by_side)


def transition_rows(counted: Transitions, steps: Sequence[Step]) -> Iterator[TransitionRow]:
    """One row per place, step and pair of types, pairs without areas included."""
    for i, step in enumerate(steps):
        for j, start in enumerate(AREA_TYPES):
            leaving = int(counted.areas[i, j].sum())
            for k, end in enumerate(AREA_TYPES):
                n = int(counted.areas[i, j, k])
                yield TransitionRow(*step, start.number, end.number, n, n / leaving if leaving else None)


def _refuse_repeated_rows(cells: list[tuple[int, int]], areas: list[Hashable], years: list[int]) -> None:
    repeated = [cell for cell, n in Counter(cells).items() if n > 1]
    if repeated:
        raise MeasureError(
            "{n} {n:area has|areas have} more than one row of the same year, such as {area} in {year}; "
            "keep one row per area and year.",
            "{n} {n:område|områden} har mer än en rad för samma år, till exempel {area} år {year}; "
            "behåll en rad per område och år.",
            n=len({i for i, _ in repeated}),
            area=areas[repeated[0][0]],
            year=years[repeated[0][1]],
        )


def _refuse_a_single_year(years: list[int]) -> None:
    if len(years) < 2:
        raise MeasureError(
            "Transitions between types need at least two years, but the rows cover only {years}; choose the field "
            "with the year.",
            "Förflyttningar mellan typer kräver minst två år, men raderna gäller {years}; välj fältet med år.",
            years=listing([str(year) for year in years]) or "-",
        )
