"""The rows of a page's table: the mapped indicator over the years, all indicators of a profile, or area types."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ...indices.barometer.index import AREA_TYPES
from ...layers.indicators.indicator_fields import IndicatorFields
from ...layers.indicators.layer_indicators import LayerIndicators
from ...tables.model.indicator import COUNTS
from ...words import Text
from ..classes.number_format import titled, written
from ..style.choropleth import AREA_TYPE
from ..style.known_years import last_known_year
from ..values.area_summary import AreaTable, Summary
from ..values.population_by_type import NO_TYPE, areas_of_type
from .table import FIRST, LAST, Rows

INDICATOR = Text("Indicator", "Indikator")
YEAR = Text("Year", "År")
VALUE = Text("Value", "Värde")
HEAD = (
    Text("Areas", "Områden"),
    Text("Lowest", "Lägst"),
    Text("Median", "Median"),
    Text("Highest", "Högst"),
)
TOTAL = Text("Total", "Summa")
AREAS_BY_TYPE = Text("Number of areas", "Antal områden")
UNTYPED = Text("Without a type", "Utan områdestyp")


class Row(NamedTuple):
    """A table row: its label, and the indicator and field of its numbers."""

    title: str
    indicator: IndicatorFields
    field: str


class PageRows:
    """The table of a page that shows `fields`; `profile` lists all indicators, for a profile page instead."""

    def __init__(
        self, known: LayerIndicators, fields: Sequence[str], profile: Sequence[IndicatorFields], language: str
    ) -> None:
        self.language = language
        chosen = [(*known.of_field(name), name) for name in fields]
        drawn = chosen[0][0] if len({indicator.id for indicator, _, _ in chosen}) == 1 else None
        self.types: list[Row] = []
        self.first = INDICATOR
        self.shown = [Row(titled(indicator, language, year), indicator, name) for indicator, year, name in chosen]
        if profile:
            latest = [(indicator, last_known_year(known.layer, indicator)) for indicator in profile]
            self.shown = [Row(titled(shown, language, year), shown, shown.fields[year]) for shown, year in latest]
        elif drawn is not None and drawn.is_area_type:
            self.types = [Row(str(year or ""), drawn, name) for _, year, name in chosen]
        elif drawn is not None and drawn.years:
            years = sorted(year for _, year, _ in chosen if year is not None) if len(chosen) > 1 else drawn.years
            self.first, self.shown = YEAR, [Row(str(year), drawn, drawn.fields[year]) for year in years]

    @property
    def spare(self) -> int:
        """The row to drop first if there is no room for all: the earliest year, otherwise the last row."""
        return FIRST if self.first is YEAR else LAST

    @property
    def needed(self) -> list[str]:
        """The fields of the rows."""
        return [row.field for row in self.shown]

    def of(self, table: AreaTable) -> tuple[list[str], Rows]:
        """The table's header and rows for some areas; their values if there is only one area."""
        alone = len(table.ids) == 1
        if self.types and not alone:
            return self._by_type(table)
        shown = [one for one in self.shown if alone or not one.indicator.is_area_type]
        if alone:
            return [self._say(self.first), self._say(VALUE)], [[one.title, self._value(one, table)] for one in shown]
        counts = any(one.indicator.unit in COUNTS for one in shown)
        head = [self._say(word) for word in (self.first, *HEAD, *([TOTAL] if counts else []))]
        rows = [[one.title, *self._numbers(one.indicator, table.summary(one.field))] for one in shown]
        return head, [row[: len(head)] for row in rows]

    def _by_type(self, table: AreaTable) -> tuple[list[str], Rows]:
        """The number of areas of each type, one column per map."""
        names = {one.number: AREA_TYPE.say(self.language, number=one.number, name=one.name) for one in AREA_TYPES}
        names[NO_TYPE] = self._say(UNTYPED)
        counts = {kind: [areas_of_type(table.numbers[one.field], kind) for one in self.types] for kind in names}
        rows = [[name, *map(str, counts[kind])] for kind, name in names.items() if kind != NO_TYPE or any(counts[kind])]
        return [self._say(AREAS_BY_TYPE), *(one.title for one in self.types)], rows

    def _numbers(self, indicator: IndicatorFields, summary: Summary) -> list[str]:
        numbers = [written(v, indicator.unit, self.language) for v in (summary.lowest, summary.median, summary.highest)]
        total = written(summary.total, indicator.unit, self.language) if indicator.unit in COUNTS else ""
        return [str(summary.known), *numbers, total]

    def _value(self, row: Row, table: AreaTable) -> str:
        return written(table.summary(row.field).total, row.indicator.unit, self.language)

    def _say(self, words: Text) -> str:
        return words.say(self.language)
