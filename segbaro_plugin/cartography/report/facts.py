"""All the numbers of a report and nothing else: the source of its text, charts and JSON."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from ...words import Text
from ..values.area_summary import Summary

Value = float | None


@dataclass(frozen=True)
class AreaValue:
    """An area's value, or its values before and after."""

    area: str
    value: Value = None
    before: Value = None


@dataclass(frozen=True)
class YearFacts:
    """An indicator in one year (None: unknown): a summary of its areas, and the areas with the extreme values."""

    year: int | None
    field: str
    summary: Summary
    division: str = ""
    lowest: AreaValue | None = None
    highest: AreaValue | None = None


@dataclass(frozen=True)
class Change:
    """The change of areas with values in both years; `skipped`: years omitted because of another division.

    rises, falls: the areas that changed most, largest first.
    """

    start: int
    end: int
    areas: int
    rose: int
    fell: int
    same: int
    median_before: Value
    median_after: Value
    rises: list[AreaValue]
    falls: list[AreaValue]
    skipped: list[int] = field(default_factory=list)


@dataclass(frozen=True)
class IndicatorFacts:
    """An indicator of the place, by year; all_medians: the median of all areas of the layer, by year.

    unit: name of the `Unit`. change: None where it cannot be told; then `one_year` or a lack of common areas is why.
    """

    id: str
    name: Text
    unit: str
    direction: str
    years: list[YearFacts]
    change: Change | None = None
    all_medians: list[Value] = field(default_factory=list)

    @property
    def latest(self) -> YearFacts:
        """The last year with data; the last of all years if there are none."""
        return next((one for one in reversed(self.years) if one.summary.known), self.years[-1])

    @property
    def later(self) -> list[int]:
        """The years after it, in which no area has a value."""
        place = self.years.index(self.latest)
        return [one.year for one in self.years[place + 1 :] if one.year is not None]


@dataclass(frozen=True)
class TypeFacts:
    """Population and areas of each type (1 to 5, 0 for those without a type) in each year."""

    years: list[int]
    people: Mapping[int, list[Value]]
    areas: Mapping[int, list[int]]


@dataclass(frozen=True)
class MeasureFacts:
    """A measure of a group over the years, for the place and the places it is compared with.

    places: names, the place itself first. values: by place in the order of `years`, None where the measure has none.
    """

    id: str
    name: Text
    meaning: Text
    group: str
    years: list[int]
    places: list[str]
    values: list[list[Value]]
    people: list[Value] = field(default_factory=list)


@dataclass(frozen=True)
class Origin:
    """The sources of the data: each source and each step in words, with the steps from the layer's provenance.

    made: when the report was made (ISO 8601). plugin: its version.
    """

    sources: list[str]
    history: list[str]
    steps: Sequence[Mapping[str, object]]
    made: str
    plugin: str


@dataclass(frozen=True)
class ReportFacts:
    """All facts of a report on one place, whose code is place_code ("" for the whole layer).

    few_people: areas with fewer than `FEW_PEOPLE` people.
    """

    place: str
    place_code: str
    layer: str
    areas: int
    all_areas: int
    population: Value
    population_year: int | None
    few_people: list[str]
    indicators: list[IndicatorFacts]
    types: TypeFacts | None
    measures: list[MeasureFacts]
    origin: Origin
