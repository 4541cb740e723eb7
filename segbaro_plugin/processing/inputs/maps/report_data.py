"""What a report needs of a layer: read once, for the chosen place and all it is compared with."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.core import QgsFeedback, QgsRectangle, QgsVectorLayer

from ....cartography.map_error import MapError
from ....cartography.output.atlas_pages import place_extents
from ....cartography.report.blocks import Picture
from ....cartography.report.collect_facts import Subject, indicator_facts, needed_fields, population, type_facts
from ....cartography.report.facts import IndicatorFacts, MeasureFacts, Origin, ReportFacts
from ....cartography.report.map_picture import map_png
from ....cartography.report.report_words import MAP_ALT, MAP_OF, WHOLE
from ....cartography.values.area_summary import AreaTable, read_area_table
from ....i18n import language
from ....indices import Measure
from ....layers.errors import LayerError
from ....layers.indicators.indicator_fields import IndicatorFields
from ....layers.indicators.layer_indicators import LayerIndicators
from ....layers.places.area_names import area_names
from ....layers.places.place import PlaceKey
from ....layers.places.place_names import names_of
from ....layers.read.features import extent_of
from ....layers.record.provenance import cleaned, source_line, stamp, without_folders
from ....resources import plugin_version
from ....tables.indicators.titles import title
from ....tables.model.indicator import Unit
from .report_measures import Pair, measure_facts
from .report_places import chosen_places
from .report_steps import told_steps


@dataclass(frozen=True)
class ReportPlan:
    """What reports are about. place: None for the whole layer. which: keys or names of places; "" for all of them.

    name_field, area_name_field: where the names of places and of areas stand; "" lets them be found.
    indicators: in the order of their sections. pairs: counts of a group and of everybody, a pair a year.
    """

    place: PlaceKey | None
    name_field: str
    area_name_field: str
    which: str
    indicators: Sequence[IndicatorFields]
    group: str
    pairs: Sequence[Pair]
    measures: Sequence[Measure]


class ReportData:
    """The layer as the reports see it, on one of its places after another. keys: of the chosen places.

    Raises:
        LayerError: a place that is not there; those that there are are listed.
        MapError: a layer in long form.
    """

    def __init__(self, known: LayerIndicators, plan: ReportPlan, feedback: QgsFeedback | None = None) -> None:
        _refuse_long_form(plan.indicators)
        layer = known.layer
        self.known, self.layer, self.plan = known, layer, plan
        self.everything = known.all
        counts = [name for pair in plan.pairs for name in (pair.group, pair.total)]
        fields = [*needed_fields(plan.indicators, self.everything), *counts]
        self.table: AreaTable = read_area_table(layer, fields, plan.place, feedback)
        _refuse_no_areas(layer, self.table, plan.place)
        self.names = self._place_names()
        self.keys = chosen_places(self.names, plan.which) if plan.place else [""]
        self._area_names = area_names(layer, plan.area_name_field)
        self.turn_to(self.keys[0])

    def turn_to(self, key: str) -> None:
        """Reports on this place from now on."""
        self.key = key
        own = self.table.of(key) if self.plan.place else self.table
        self.subject = Subject(own, self.table, self._area_names)

    @property
    def place_name(self) -> str:
        """What the place is called; "" for the whole layer."""
        return self.names.get(self.key, self.key)

    def facts(self) -> ReportFacts:
        """All figures in the report."""
        people, year, few = population(self.everything, self.subject)
        return ReportFacts(
            self.place_name,
            self.key,
            self.layer.name(),
            len(self.subject.table.ids),
            len(self.table.ids),
            people,
            year,
            few,
            [indicator_facts(one, self.subject) for one in self.plan.indicators],
            type_facts(self.everything, self.subject.table),
            self._measures(),
            self._origin(),
        )

    def maps(self, facts: ReportFacts, feedback: QgsFeedback) -> dict[str, Picture]:
        """A map of each indicator in its latest year with data."""
        place = self.plan.place
        extent = place_extents(self.layer, self.table).get(self.key, QgsRectangle()) if place else extent_of(self.layer)
        drawn = {}
        for one in facts.indicators:
            if feedback.isCanceled():
                break
            latest, within = one.latest, place.expression if place else ""
            if latest.summary.known and not extent.isNull():
                lacking = latest.summary.lacking
                png, keys = map_png(self.known, latest.field, extent, self.key, within, lacking, language())
                drawn[one.id] = Picture(*self._told(one), png, keys=keys)
        return drawn

    def _told(self, one: IndicatorFacts) -> tuple[str, str]:
        what = title(one.name, Unit[one.unit], language(), one.latest.year)
        place = self.place_name or WHOLE.say(language())
        alt = MAP_ALT.say(language(), place=place, n=len(self.subject.table.ids), what=what)
        return alt, MAP_OF.say(language(), place=place, what=what)

    def _measures(self) -> list[MeasureFacts]:
        plan = self.plan
        if not plan.pairs or not plan.measures:
            return []
        names = self.names if plan.place else {"": WHOLE.say(language())}
        return measure_facts(self.table, self.key, names, plan.group, plan.pairs, plan.measures)

    def _origin(self) -> Origin:
        sources = [part for part in source_line(self.known.steps).split("; ") if part]
        history = told_steps(self.known) or [str(item) for item in self.layer.metadata().history()]
        # Cleaned here too: others have written what the layer says.
        return Origin(
            cleaned(sources), cleaned(history), cleaned(without_folders(self.known.steps)), stamp(), plugin_version()
        )

    def _place_names(self) -> dict[str, str]:
        place = self.plan.place
        if place is None:
            return {}
        return names_of(self.layer, place, self.plan.name_field)


def _refuse_no_areas(layer: QgsVectorLayer, table: AreaTable, place: PlaceKey | None) -> None:
    if not table.ids:
        raise LayerError(
            "The layer '{layer}' has no areas, so there is nothing to report on.",
            "Lagret ”{layer}” har inga områden, så det finns inget att rapportera om.",
            layer=layer.name(),
        )
    if place is not None and not any(table.places):
        raise LayerError(
            "No area has a place in the field '{field}'. Choose another field, or choose 'whole' for a report on all "
            "areas.",
            "Fältet ”{field}” är tomt för alla områden. Välj ett annat fält, eller ”whole” för en rapport om alla "
            "områden.",
            field=place.field,
        )


def _refuse_long_form(indicators: Sequence[IndicatorFields]) -> None:
    if any(one.year_field for one in indicators):
        raise MapError(
            "The layer has one row per area and year. A report needs one row per area, with one field per year: join "
            "the table again with the shape 'wide'.",
            "Lagret har en rad per område och år. En rapport behöver en rad per område, med ett fält per år: koppla "
            "tabellen igen i formen ”wide”.",
        )
