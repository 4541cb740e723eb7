"""Charts and the table of a page that has room for them: `chart`, `chart_2` and `table`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import numpy as np
from qgis.core import QgsLayoutItemPicture, QgsPrintLayout, QgsVectorLayer

from ..layers.indicator_fields import IndicatorFields, indicator_called, indicators_of
from ..tables.catalogue import COUNTS
from ..words import Text
from .area_table import AreaTable, Summary
from .chart_picture import show_chart
from .charts import Look, Series, distribution, line_over_years, population_by_area_type
from .division_breaks import division_breaks
from .field_styles import shared_classes
from .figures_words import titled, written
from .page_captions import captions_of
from .page_table import page_table
from .type_people import people_by_type, type_fields

if TYPE_CHECKING:
    from matplotlib.figure import Figure

MEDIAN = Text("Median of the areas", "Områdenas median")
ALL = Text("All areas of the layer", "Alla områden i lagret")
INDICATOR = Text("Indicator", "Indikator")
MAP = Text("Map", "Karta")
VALUE = Text("Value", "Värde")
HEAD = (
    Text("Areas", "Områden"),
    Text("Lowest", "Lägst"),
    Text("Median", "Median"),
    Text("Highest", "Högst"),
)
TOTAL = Text("Total", "Summa")
TYPES_TITLE = Text("People by area type", "Folkmängd efter områdestyp")


def has_figures(layout: QgsPrintLayout) -> bool:
    """Whether the page has a place for a chart or a table."""
    return any(layout.itemById(id) is not None for id in ("chart", "chart_2", "table"))


class PageFigures:
    """What a page shows beside its map, for one place after another.

    fields: what the maps show. The page of a profile (one with `chart_2`) has all of the layer's indicators.
    """

    def __init__(self, layout: QgsPrintLayout, layer: QgsVectorLayer, fields: Sequence[str], language: str) -> None:
        self.layout, self.layer, self.fields, self.language = layout, layer, list(fields), language
        self.profile = layout.itemById("chart_2") is not None
        self.indicators = indicators_of(layer)
        self.drawn = indicator_called(layer, fields[0])[0] if fields else None
        self.types = type_fields(self.indicators)
        self.table = page_table(layout, "table")
        self.captions = captions_of(layer, fields, language).each

    @property
    def needed(self) -> list[str]:
        """Every field whose values the page asks for."""
        found = [*self.fields, *(self.drawn.fields.values() if self.drawn else []), *self.types.fields]
        found += [one.fields[one.latest] for one in self.indicators] if self.profile else []
        return list(dict.fromkeys(found))

    def fill(self, table: AreaTable, whole: AreaTable | None = None) -> None:
        """Draws the areas of a place; `whole` is what they are compared with."""
        makers = self._charts(table, whole)
        for id, make in zip(("chart", "chart_2"), makers, strict=False):
            item = self.layout.itemById(id)
            if isinstance(item, QgsLayoutItemPicture):
                show_chart(item, make, self.language)
        if self.table is not None:
            self.table.fill(*self._rows(table), self.language)

    def _charts(self, table: AreaTable, whole: AreaTable | None) -> list[Callable[[Look], Figure]]:
        """What there is to draw, the most telling first: the years, people by area type, how the areas are spread."""
        found: list[Callable[[Look], Figure]] = []
        drawn = self.drawn
        if drawn is not None and not drawn.is_area_type and len(drawn.years) > 1:
            found.append(lambda look: self._trend(drawn, table, whole, look))
        if self.types.fields and (self.profile or not found):
            found.append(lambda look: self._people(table, look))
        if drawn is not None and not drawn.is_area_type:
            found.append(lambda look: self._spread(table, look))
        return found

    def _trend(self, drawn: IndicatorFields, table: AreaTable, whole: AreaTable | None, look: Look) -> Figure:
        years = drawn.years

        def medians(of: AreaTable) -> list[float]:
            found = (of.summary(drawn.fields[year]).median for year in years)
            return [np.nan if value is None else value for value in found]

        lines = [Series(MEDIAN.say(self.language), years, medians(table))]
        lines += [Series(ALL.say(self.language), years, medians(whole), emphasised=False)] if whole else []
        breaks = division_breaks(years, drawn.divisions, self.language)
        return line_over_years(lines, drawn.unit.value.say(self.language), titled(drawn, self.language), look, breaks)

    def _people(self, table: AreaTable, look: Look) -> Figure:
        people = people_by_type(self.types, table)
        return population_by_area_type(self.types.years, people, TYPES_TITLE.say(self.language), look)

    def _spread(self, table: AreaTable, look: Look) -> Figure:
        name = self.fields[-1]
        indicator, year = indicator_called(self.layer, name)
        cuts, palette = shared_classes(self.layer, self.fields)
        values, unit = table.numbers[name], indicator.unit.value.say(self.language)
        suppressed = table.summary(name).suppressed
        title = titled(indicator, self.language, year)
        return distribution(values, cuts, palette.sample(len(cuts) - 1), {}, unit, title, look, suppressed)

    def _rows(self, table: AreaTable) -> tuple[list[str], list[list[str]]]:
        """Its head and its rows: the page's maps, or every indicator of a profile in its latest year."""
        alone = len(table.ids) == 1
        shown = [one for one in self._shown() if alone or not one[1].is_area_type]
        first = (INDICATOR if self.profile else MAP).say(self.language)
        if alone:
            rows = [[title, written(table.summary(name).total, one.unit, self.language)] for title, one, name in shown]
            return [first, VALUE.say(self.language)], rows
        counts = any(one.unit in COUNTS for _, one, _ in shown)
        head = [first, *(word.say(self.language) for word in (*HEAD, *([TOTAL] if counts else [])))]
        rows = [[title, *self._row(one, table.summary(name))] for title, one, name in shown]
        return head, [row[: len(head)] for row in rows]

    def _shown(self) -> list[tuple[str, IndicatorFields, str]]:
        """What the rows are about: words, indicator and field."""
        if self.profile:
            return [(titled(one, self.language, one.latest), one, one.fields[one.latest]) for one in self.indicators]
        pairs = zip(self.captions, self.fields, strict=True)
        return [(caption, indicator_called(self.layer, name)[0], name) for caption, name in pairs]

    def _row(self, indicator: IndicatorFields, found: Summary) -> list[str]:
        numbers = [written(v, indicator.unit, self.language) for v in (found.lowest, found.median, found.highest)]
        total = written(found.total, indicator.unit, self.language) if indicator.unit in COUNTS else ""
        return [str(found.known), *numbers, total]
