"""Charts and the table of a page template that has items for them: `chart`, `chart_2` and `table`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import numpy as np
from qgis.core import QgsLayoutItemPicture, QgsPrintLayout

from ...indices.barometer.index import AREA_TYPES
from ...layers.indicators.indicator_fields import IndicatorFields
from ...layers.indicators.layer_indicators import LayerIndicators
from ...tables.model.indicator import COUNTS
from ...words import Text
from ..charts import Series, Theme, distribution, line_over_years, population_by_area_type
from ..classes.number_format import titled
from ..style.record import StyleRecord, drawn_fields
from ..style.shared import shared_classes
from ..values.area_summary import AreaTable
from ..values.division_breaks import division_breaks
from ..values.population_by_type import areas_by_type, people_by_type, type_fields
from .chart_picture import show_chart
from .table import page_table
from .table_rows import PageRows

if TYPE_CHECKING:
    from matplotlib.figure import Figure

MEDIAN = Text("Median of the areas", "Områdenas median")
ALL = Text("All areas of the layer", "Alla områden i lagret")
PEOPLE_TITLE = Text("People by area type", "Folkmängd efter områdestyp")
AREAS_TITLE = Text("Areas by area type", "Områden efter områdestyp")
TYPE = Text("Area type {number}", "Områdestyp {number}")
NUMBERED = Text("{number} – {name}", "{number} – {name}")
AREAS = Text("Number of areas", "Antal områden")


def has_figures(layout: QgsPrintLayout) -> bool:
    """Whether the page has an item for a chart or a table."""
    return any(layout.itemById(id) is not None for id in ("chart", "chart_2", "table"))


class PageFigures:
    """The charts and the table beside a page's map, for one place after another.

    fields: what the maps show. The page of a profile (one with `chart_2`) has all of the layer's indicators.
    """

    def __init__(self, layout: QgsPrintLayout, known: LayerIndicators, fields: Sequence[str], language: str) -> None:
        self.layout, self.known, self.fields, self.language = layout, known, list(fields), language
        self.profile = layout.itemById("chart_2") is not None
        self.indicators = known.all
        self.drawn = known.of_field(fields[0])[0] if fields else None
        self.last = ""
        self.types = type_fields(self.indicators)
        self.table = page_table(layout, "table")
        self.rows = PageRows(known, fields, self.indicators if self.profile else [], language)
        # The colours of two indicators at once are no classes of either.
        record = StyleRecord.read(known.layer, known.steps)
        self.classed = record.axes is None or self.fields != drawn_fields(known, record)

    @property
    def needed(self) -> list[str]:
        """All fields whose values the page requires."""
        indicators = filter(None, (self.drawn, self._followed()))
        names = [*self.fields, *(name for indicator in indicators for name in indicator.fields.values())]
        names += [*self.types.fields, *self.rows.needed]
        return list(dict.fromkeys(names))

    def fill(self, table: AreaTable, whole: AreaTable | None = None, shown: Sequence[str] = ()) -> None:
        """Fills the page for the areas of a place.

        whole: what they are compared with. shown: the fields of this page's maps, where others have pages of their own.
        """
        self.last = (shown or self.fields or [""])[-1]
        makers = self._charts(table, whole)
        for id, make in zip(("chart", "chart_2"), makers, strict=False):
            item = self.layout.itemById(id)
            if isinstance(item, QgsLayoutItemPicture):
                show_chart(item, make, self.language)
        if self.table is not None:
            self.table.fill(*self.rows.of(table), self.language, self.rows.spare)

    def _charts(self, table: AreaTable, whole: AreaTable | None) -> list[Callable[[Theme], Figure]]:
        """The available charts, the most informative first: trend, area types, distribution."""
        drawn, followed = self.drawn, self._followed()
        types = [] if drawn is None else self._type_charts(drawn, table)
        trends: list[Callable[[Theme], Figure]] = []
        if followed is not None:
            trends.append(lambda theme: self._trend(followed, table, whole, theme))
        if drawn is not None and drawn.is_area_type:
            return [*types, *trends]
        spread = [lambda theme: self._spread(table, theme)] if drawn is not None and self.classed else []
        return [*trends, *(types if self.profile or not trends else []), *spread]

    def _type_charts(self, drawn: IndicatorFields, table: AreaTable) -> list[Callable[[Theme], Figure]]:
        """Population by area type, or the number of areas if the layer has no population."""
        if self.types.fields:
            return [lambda theme: self._people(table, theme)]
        return [lambda theme: self._areas(drawn, table, theme)] if drawn.is_area_type and drawn.years else []

    def _followed(self) -> IndicatorFields | None:
        """The indicator shown over time: the mapped one; on a profile, the first other one beside area types."""
        if self.drawn is None or not self.drawn.is_area_type:
            candidates = [] if self.drawn is None else [self.drawn]
        else:
            others = [other for other in self.indicators if not other.is_area_type and other.unit not in COUNTS]
            candidates = others if self.profile else []
        return next((indicator for indicator in candidates if len(indicator.years) > 1), None)

    def _trend(self, drawn: IndicatorFields, table: AreaTable, whole: AreaTable | None, theme: Theme) -> Figure:
        years = drawn.years

        def medians(of: AreaTable) -> list[float]:
            known = (of.summary(drawn.fields[year]).median for year in years)
            return [np.nan if value is None else value for value in known]

        lines = [Series(MEDIAN.say(self.language), years, medians(table))]
        lines += [Series(ALL.say(self.language), years, medians(whole), emphasised=False)] if whole else []
        breaks = division_breaks(years, drawn.divisions, self.language)
        return line_over_years(lines, drawn.unit.value.say(self.language), titled(drawn, self.language), theme, breaks)

    def _people(self, table: AreaTable, theme: Theme) -> Figure:
        people = people_by_type(self.types, table)
        title = PEOPLE_TITLE.say(self.language)
        return population_by_area_type(self.types.years, people, title, theme, names=self._type_names())

    def _areas(self, drawn: IndicatorFields, table: AreaTable, theme: Theme) -> Figure:
        areas = areas_by_type([table.numbers[drawn.fields[year]] for year in drawn.years])
        title = AREAS_TITLE.say(self.language)
        return population_by_area_type(drawn.years, areas, title, theme, AREAS, self._type_names())

    def _type_names(self) -> dict[int, str]:
        """The names of the types in a small chart: in full only if the map's legend does not show them."""
        short = TYPE if self.drawn is not None and self.drawn.is_area_type else NUMBERED
        return {one.number: short.say(self.language, number=one.number, name=one.name) for one in AREA_TYPES}

    def _spread(self, table: AreaTable, theme: Theme) -> Figure:
        name = self.last
        indicator, year = self.known.of_field(name)
        cuts, palette = shared_classes(self.known, self.fields)
        values, unit = table.numbers[name], indicator.unit.value.say(self.language)
        title = titled(indicator, self.language, year)
        return distribution(values, cuts, palette.sample(len(cuts) - 1), {}, unit, title, theme, table.reasons[name])
