"""Collects the facts of a report on one of a layer's places."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from ...layers.indicators.indicator_fields import IndicatorFields
from ...tables.model.indicator import COUNTS
from ..values.area_summary import AreaTable
from ..values.population_by_type import POPULATION, TypeFields, areas_of_type, people_by_type, type_fields
from .change import change_of
from .facts import AreaValue, IndicatorFacts, TypeFacts, YearFacts

FEW_PEOPLE = 100
"""In an area with fewer people a few of them move a share by a per cent or more."""


@dataclass(frozen=True)
class Subject:
    """The subject of a report. table: the place's areas, whole: all areas of the layer; names by feature id."""

    table: AreaTable
    whole: AreaTable
    names: Mapping[int, str]


def needed_fields(chosen: Sequence[IndicatorFields], everything: Sequence[IndicatorFields]) -> list[str]:
    """The fields that a report reads: all years of the chosen indicators, of area types and of population."""
    fields = [name for indicator in chosen for name in indicator.fields.values()]
    fields += type_fields(everything).fields
    fields += [name for indicator in everything if indicator.id == POPULATION for name in indicator.fields.values()]
    return list(dict.fromkeys(fields))


def indicator_facts(indicator: IndicatorFields, subject: Subject) -> IndicatorFacts:
    """The facts of one indicator in all its years."""
    keys: list[int | None] = [*indicator.years] or [None]
    years = [_year_facts(indicator, year, subject) for year in keys]
    whole = [subject.whole.summary(indicator.fields[year]).median for year in keys]
    return IndicatorFacts(
        indicator.id,
        indicator.name,
        indicator.unit.name,
        indicator.direction.value,
        years,
        change_of(indicator, subject.table, subject.names),
        whole,
    )


def _year_facts(indicator: IndicatorFields, year: int | None, subject: Subject) -> YearFacts:
    name = indicator.fields[year]
    values = subject.table.numbers[name]
    ends = (np.nanargmin, np.nanargmax) if np.isfinite(values).any() else ()
    rows = [int(end(values)) for end in ends]
    extremes = [AreaValue(subject.names.get(subject.table.ids[row], ""), float(values[row])) for row in rows]
    lowest, highest = extremes or (None, None)
    summary = subject.table.summary(name)
    summary = summary if indicator.unit in COUNTS else replace(summary, total=None)  # shares have no sum
    return YearFacts(year, name, summary, indicator.divisions.get(year, ""), lowest, highest)


def type_facts(everything: Sequence[IndicatorFields], table: AreaTable) -> TypeFacts | None:
    """Population and areas by area type; None for a layer without types or population."""
    fields: TypeFields = type_fields(everything)
    if not fields.years:
        return None
    people = people_by_type(fields, table)
    areas = {number: [areas_of_type(table.numbers[name], number) for name in fields.types] for number in people}
    plain = {number: [None if np.isnan(v) else v for v in values] for number, values in people.items()}
    return TypeFacts(fields.years, plain, areas)


def population(everything: Sequence[IndicatorFields], subject: Subject) -> tuple[float | None, int | None, list[str]]:
    """The place's population in the latest year with data, that year, and the areas with few people."""
    people = [indicator for indicator in everything if indicator.id == POPULATION and not indicator.year_field]
    if not people:
        return None, None, []
    latest = indicator_facts(people[0], subject).latest
    counts = subject.table.numbers[latest.field]
    few = [id for id, count in zip(subject.table.ids, counts, strict=True) if 0 < count < FEW_PEOPLE]
    return latest.summary.total, latest.year, sorted(subject.names.get(id, str(id)) for id in few)
