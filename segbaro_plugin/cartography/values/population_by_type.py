"""The population of the five area types, from a layer with types and population for the same years."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ...array_types import Floats
from ...indices.barometer.index import AREA_TYPES
from ...layers.indicators.indicator_fields import IndicatorFields
from .area_summary import AreaTable

NO_TYPE = 0
KINDS = (*(one.number for one in AREA_TYPES), NO_TYPE)
POPULATION = "population"


@dataclass(frozen=True)
class TypeFields:
    """The fields of type and population, for each year with both."""

    years: list[int]
    types: list[str]
    people: list[str]

    @property
    def fields(self) -> list[str]:
        """All the fields."""
        return [*self.types, *self.people]


def type_fields(indicators: Sequence[IndicatorFields]) -> TypeFields:
    """The years in which the population of each type can be counted; none without a population field."""
    types = next((one for one in indicators if one.is_area_type and not one.year_field), None)
    people = next((one for one in indicators if one.id == POPULATION and not one.year_field), None)
    if types is None or people is None:
        return NONE
    years = sorted(set(types.years) & set(people.years))
    return TypeFields(years, [types.fields[year] for year in years], [people.fields[year] for year in years])


NONE = TypeFields([], [], [])


def people_by_type(fields: TypeFields, table: AreaTable) -> dict[int, list[float]]:
    """The population of each type (1 to 5, 0 for areas without a type) per year; NaN if unknown."""
    columns = [(table.numbers[t], table.numbers[p]) for t, p in zip(fields.types, fields.people, strict=True)]
    return {number: [_people(types, people, number) for types, people in columns] for number in KINDS}


def areas_by_type(columns: Sequence[Floats]) -> dict[int, list[float]]:
    """The number of areas of each type in each of several years."""
    return {number: [float(areas_of_type(types, number)) for types in columns] for number in KINDS}


def areas_of_type(types: Floats, number: int) -> int:
    """The number of areas of a type (`NO_TYPE`: without one)."""
    return int(of_type(types, number).sum())


def of_type(types: Floats, number: int) -> NDArray[np.bool_]:
    """Which areas are of a type (`NO_TYPE`: without one), shape (areas,)."""
    return ~np.isfinite(types) if number == NO_TYPE else types == number


def _people(types: np.ndarray, people: np.ndarray, number: int) -> float:
    within = of_type(types, number)
    counted = people[within & np.isfinite(people)]
    return float(counted.sum()) if counted.size or not within.any() else float("nan")
