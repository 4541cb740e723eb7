"""segbaro:report - a report on one place, to read, to print and to compute with."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterEnum,
    QgsProcessingParameterField,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorLayer,
)

from ...i18n import language
from ...indices import CATALOGUE
from ...layers.indicators.indicator_fields import IndicatorFields
from ...layers.indicators.layer_indicators import LayerIndicators
from ...layers.places.area_codes import require_crs
from ...layers.places.place import FIELD, LEVELS, place_key
from ...layers.read.names import split_name
from ...layers.record.store import with_saved_style
from ...tables.indicators.indicator_lookup import indicator_named
from ...tables.model.indicator import COUNTS
from ..inputs.maps.layer_notes import tell_of
from ..inputs.maps.report_data import ReportData, ReportPlan
from ..inputs.maps.report_measures import Pair
from ..inputs.maps.report_outputs import ReportOutputs
from ..inputs.places.wide_fields import partner
from ..run.algorithm import SegbaroAlgorithm, Values

WHOLE = "whole"
USUAL = ("dissimilarity", "isolation")
USUAL_GROUP, EVERYBODY = "foreign_born_people", "population"
"""What segregation is measured of where nothing is chosen and the layer has both."""


class Report(SegbaroAlgorithm):
    ID = "report"
    GROUP = "maps"
    IN_MAIN_THREAD = True
    TAGS = ("report", "html", "pdf", "rapport", "kommun", "nyckeltal", "profile")

    def __init__(self) -> None:
        super().__init__()
        self.outputs = ReportOutputs(self)
        self.groups = (self.outputs,)

    def title(self) -> str:
        return self.tr("Report on a place")

    def summary(self) -> str:
        return self.tr(
            "Creates a report on one municipality, county or other place: key figures, a map and the development over "
            "time of each indicator, area types and the people in them, segregation measures compared with those of "
            "places with a similar population, what changed and where, method and sources. The text draws no "
            "conclusions beyond the figures. The HTML file contains everything, works offline and can be printed; the "
            "JSON file and the table contain the figures."
        )

    def initAlgorithm(self, _configuration: Values | None = None) -> None:
        polygons = [QgsProcessing.SourceType.TypeVectorPolygon]
        self.add(
            QgsProcessingParameterVectorLayer("INPUT", self.tr("Areas with indicators"), polygons),
            self.tr("A joined layer: one feature per area, one field per indicator and year."),
        )
        places = [*LEVELS, FIELD, WHOLE]
        self.add(
            QgsProcessingParameterEnum("PLACES", self.tr("Places"), places, False, places[0], False, True),
            self.tr(
                "municipality, county: found from the area codes, which begin with the code of the municipality or "
                "county. field: each value of a field is a place. whole: the whole layer is the place."
            ),
        )
        self.add(
            QgsProcessingParameterString("WHICH", self.tr("The place"), None, False, True),
            self.tr(
                "Code or name of the place to report on, or of several, separated by commas; leave empty if the layer "
                "has only one, or for a report on each place in the folder below."
            ),
        )
        self._add_field(
            "PLACE",
            self.tr("Place field"),
            self.tr("The field with the places or with area codes; leave empty to detect the codes."),
        )
        self._add_field("NAME", self.tr("Names"), self.tr("The places' names; leave empty to use official names."))
        self._add_field(
            "AREA_NAME", self.tr("Names of areas"), self.tr("The areas' names; leave empty to detect them.")
        )
        self._add_numbers(
            "INDICATORS",
            self.tr("Indicators"),
            self.tr(
                "One field per indicator; all its years are used. Leave empty to use all indicators except counts."
            ),
        )
        self._add_numbers(
            "GROUP",
            self.tr("Group"),
            self.tr(
                "Counts of the group whose segregation is measured, one field per year; leave empty to use people "
                "born abroad."
            ),
        )
        self._add_numbers("TOTAL", self.tr("Total"), self.tr("Counts of all people, one field per year."))
        offered = [measure.id for measure in CATALOGUE.taking("x", "y", "t")]
        self.add_advanced(
            QgsProcessingParameterEnum("MEASURES", self.tr("Measures"), offered, True, list(USUAL), True, True),
            self.tr("The segregation measures to include in the report."),
        )
        self.outputs.declare()

    def _add_field(self, name: str, title: str, help: str) -> None:
        any_type = QgsProcessingParameterField.DataType.Any
        self.add_advanced(QgsProcessingParameterField(name, title, None, "INPUT", any_type, False, True), help)

    def _add_numbers(self, name: str, title: str, help: str) -> None:
        numeric = QgsProcessingParameterField.DataType.Numeric
        self.add(QgsProcessingParameterField(name, title, None, "INPUT", numeric, True, True), help)

    def work(self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Values:
        layer = self.parameterAsVectorLayer(parameters, "INPUT", context)
        require_crs(layer)
        with_saved_style(layer, context.project())
        known = LayerIndicators(layer)
        tell_of(known, feedback)
        data = ReportData(known, self._plan(known, parameters, context), feedback)
        return self.outputs.write(data, parameters, context, feedback)

    def _plan(self, known: LayerIndicators, parameters: Values, context: QgsProcessingContext) -> ReportPlan:
        by = self.parameterAsEnumString(parameters, "PLACES", context)
        field = self.parameterAsString(parameters, "PLACE", context)
        group, pairs = self._pairs(known, parameters, context)
        ids = self.parameterAsEnumStrings(parameters, "MEASURES", context)
        return ReportPlan(
            None if by == WHOLE else place_key(known.layer, by, field),
            self.parameterAsString(parameters, "NAME", context),
            self.parameterAsString(parameters, "AREA_NAME", context),
            self.parameterAsString(parameters, "WHICH", context),
            self._indicators(known, parameters, context),
            group,
            pairs,
            CATALOGUE.chosen(ids, {}),
        )

    def _indicators(
        self, known: LayerIndicators, parameters: Values, context: QgsProcessingContext
    ) -> list[IndicatorFields]:
        chosen = self.parameterAsStrings(parameters, "INDICATORS", context)
        if not chosen:
            return [one for one in known.all if one.unit not in COUNTS]
        found = [known.of_field(name)[0] for name in chosen]
        return list({one.id: one for one in found}.values())

    def _pairs(
        self, known: LayerIndicators, parameters: Values, context: QgsProcessingContext
    ) -> tuple[str, Sequence[Pair]]:
        groups, totals = (self.parameterAsStrings(parameters, role, context) for role in ("GROUP", "TOTAL"))
        fields = {one.id: one.fields for one in known.all}
        groups = groups or [*fields.get(USUAL_GROUP, {}).values()]
        totals = totals or [*fields.get(EVERYBODY, {}).values()]
        if not groups or not totals:
            return "", []
        years = {int(split_name(name)[1] or 0): name for name in groups}
        pairs = [Pair(year, name, partner(name, totals)) for year, name in sorted(years.items())]
        return indicator_named(split_name(groups[0])[0]).name.say(language()), pairs
