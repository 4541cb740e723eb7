"""Number of areas and people per area type, for all places and years at once."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray

from ...array_types import Floats, Indices
from ..engine.option import MeasureError
from ..engine.results import PlaceYear
from ..engine.shares import ratio
from ..engine.sorted_areas import NOWHERE
from .index import AREA_TYPES

TYPES = len(AREA_TYPES)


@dataclass(frozen=True)
class TypeSummary:
    """How many areas and people each type has: arrays of shape (places, types), the worst type first.

    people is NaN where a type has areas but not one number of people is known, 0 where it has no areas.
    untyped: areas without a type, shape (places,); they stand in no column. unpeopled: areas with a type whose
    number of people is not known; they count as areas but bring no people.
    """

    areas: NDArray[np.int64]
    people: Floats
    untyped: NDArray[np.int64]
    unpeopled: NDArray[np.int64]


class TypeRow(NamedTuple):
    """One type of one place and year; shares are those of all areas with a type, and of their people that are known.

    People that are not known stand in no share: `unpeopled` says how many areas have none.
    """

    place: Hashable
    year: int | None
    type: int
    areas: int
    share_of_areas: float | None
    people: float | None
    share_of_people: float | None
    untyped: int
    unpeopled: int


def summarise_types(types: ArrayLike, people: ArrayLike, codes: Indices, places: int) -> TypeSummary:
    """Counts areas and people of each type in each place.

    Args:
        types: 1.0 to 5.0 of each area, NaN where there is none, shape (areas,).
        people: people of each area, NaN where not known.
        codes: the number of each area's place, 0 to places - 1, or -1 for areas that stand in no column.

    Raises:
        MeasureError: when a type is not one of the five, or people are negative.
    """
    kind, number = known_types(types), np.asarray(people, float)
    _refuse_negative(number)
    placed = codes != NOWHERE
    typed, peopled, ones = (kind >= 0) & placed, ~np.isnan(number), np.ones(kind.size)
    areas, known = (_by_type(use, ones, kind, codes, places) for use in (typed, typed & peopled))
    total = _by_type(typed & peopled, number, kind, codes, places)
    return TypeSummary(
        areas.astype(np.int64),
        np.where((areas > 0) & (known == 0), np.nan, total),
        np.bincount(codes[~typed & placed], minlength=places).astype(np.int64),
        np.bincount(codes[typed & ~peopled], minlength=places).astype(np.int64),
    )


def mean_by_type(values: ArrayLike, people: ArrayLike, types: ArrayLike, codes: Indices, places: int) -> Floats:
    """The mean of an indicator over the people of each type: -> (places, types), NaN where there are none.

    Areas without a value, a type or people take no part; a missing value is never 0.

    Raises:
        MeasureError: when a type is not one of the five.
    """
    value, weight, kind = np.asarray(values, float), np.asarray(people, float), known_types(types)
    use = ~np.isnan(value) & (weight > 0) & (kind >= 0) & (codes != NOWHERE)
    total = _by_type(use, weight * value, kind, codes, places)
    weights = _by_type(use, weight, kind, codes, places)
    return np.where(weights > 0, ratio(total, weights), np.nan)


def known_types(types: ArrayLike) -> NDArray[np.intp]:
    """Types as columns 0 to 4, and -1 where there is none.

    Raises:
        MeasureError: when a type is not one of the five.
    """
    given = np.asarray(types, float)
    numbers = [float(type.number) for type in AREA_TYPES]
    wrong = ~np.isnan(given) & ~np.isin(given, numbers)
    if wrong.any():
        raise MeasureError(
            "{n} {n:area has|areas have} an area type that is not 1, 2, 3, 4 or 5, such as {example:g}; choose the "
            "field with area types.",
            "{n} {n:område|områden} har en områdestyp som inte är 1, 2, 3, 4 eller 5, till exempel {example:g}; "
            "välj fältet med områdestyper.",
            n=int(wrong.sum()),
            example=float(given[wrong][0]),
        )
    return np.where(np.isnan(given), -1, np.nan_to_num(given) - 1).astype(np.intp)


def summary_rows(summary: TypeSummary, names: Sequence[PlaceYear]) -> Iterator[TypeRow]:
    """One row per place, year and type, the places in the order of their numbers."""
    for i, (place, year) in enumerate(names):
        areas, people = summary.areas[i], summary.people[i]
        everybody = float(np.nansum(people))
        for k, type in enumerate(AREA_TYPES):
            yield TypeRow(
                place,
                year,
                type.number,
                int(areas[k]),
                float(areas[k] / areas.sum()) if areas.sum() else None,
                _known(people[k]),
                _known(people[k] / everybody) if 0 < everybody < np.inf else None,
                int(summary.untyped[i]),
                int(summary.unpeopled[i]),
            )


def _refuse_negative(people: Floats) -> None:
    wrong = people < 0
    if wrong.any():
        raise MeasureError(
            "{n} {n:area has|areas have} a negative number of people, such as {example:g}; choose the field with the "
            "number of people.",
            "{n} {n:område|områden} har ett negativt antal personer, till exempel {example:g}; välj fältet med alla "
            "personer.",
            n=int(wrong.sum()),
            example=float(people[wrong][0]),
        )


def _known(value: float) -> float | None:
    return None if np.isnan(value) else float(value)


def _by_type(use: NDArray[np.bool_], values: Floats, kind: NDArray[np.intp], codes: Indices, places: int) -> Floats:
    cells = codes[use] * TYPES + kind[use]
    sums = np.bincount(cells, weights=values[use], minlength=places * TYPES)
    return sums.reshape(places, TYPES).astype(float)
