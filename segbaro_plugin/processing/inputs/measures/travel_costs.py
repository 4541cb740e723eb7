"""Travel costs as parameters: a table of pairs that stands for distances."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
)

from ....i18n import language
from ....indices.spatial import Costs
from ....layers.read.columns import read_columns
from ....layers.travel.cost_table import CostFields, read_travel_costs
from ...run.algorithm import Values
from ...run.parameter_group import ParameterGroup

FIELDS = ("COST_ORIGIN", "COST_DESTINATION", "COST")
KEY = "COST_CODE"


class TravelCostReader(ParameterGroup):
    """The parameters COSTS, COST_ORIGIN, COST_DESTINATION, COST and COST_CODE."""

    def declare(self) -> None:
        """Declares them, all optional and folded away."""
        any_type = QgsProcessingParameterField.DataType.Any
        self._algorithm.add_advanced(
            QgsProcessingParameterFeatureSource(
                "COSTS", self.tr("Travel costs"), [QgsProcessing.SourceType.TypeVector], None, True
            ),
            self.tr(
                "A table with one row per pair of areas: origin, destination and travel cost "
                "(minutes, kilometres by road, kronor). Sizes, bandwidths and decay are then in its "
                "unit instead of straight-line kilometres. A missing pair counts as an impossible "
                "trip, and the two directions may differ in cost. An area's own people are reached "
                "at the cost from the area to itself, or 0 where it is missing, regardless of 'own'. "
                "Centres, borders, ellipses and distortion are still measured on the map."
            ),
        )
        for name, title, help in (
            ("COST_ORIGIN", self.tr("Origin"), self.tr("The code of the area where the trip starts.")),
            ("COST_DESTINATION", self.tr("Destination"), self.tr("The code of the area where the trip ends.")),
            ("COST", self.tr("Cost"), self.tr("The travel cost; a row without a cost counts as an impossible trip.")),
        ):
            self._algorithm.add_advanced(
                QgsProcessingParameterField(name, title, None, "COSTS", any_type, False, True), help
            )
        self._algorithm.add_advanced(
            QgsProcessingParameterField(KEY, self.tr("Code of an area"), None, "INPUT", any_type, False, True),
            self.tr("The field of the areas with the codes used in the travel costs."),
        )

    def problem(self, parameters: Values, context: QgsProcessingContext) -> str:
        lacking = [name for name in (*FIELDS, KEY) if not self._named(name, parameters, context)]
        if lacking and self._has_costs(parameters, context):
            words = self.tr("Travel costs also need '{parameter}'; choose it.")
            return words.format(parameter=self.title_of(lacking[0]))
        return ""

    def costs(
        self, ids: Sequence[int], parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Costs | None:
        """The travel costs between the areas `ids`, None where none are given; what is odd about them is said.

        Raises:
            LayerError: costs that cannot be used.
        """
        if not self._has_costs(parameters, context):
            return None
        code = self._named(KEY, parameters, context)
        areas = read_columns(self._algorithm.parameterAsSource(parameters, "INPUT", context), keys=[code])
        by_id = dict(zip(areas.ids, areas.keys[code], strict=True))
        fields = CostFields(*(self._named(name, parameters, context) for name in FIELDS))
        table = self._algorithm.parameterAsSource(parameters, "COSTS", context)
        found = read_travel_costs(table, fields, [by_id[id] for id in ids], feedback)
        for note in found.notes:
            feedback.pushWarning(note.say(language()))
        return Costs.of_pairs(found.origin, found.destination, found.cost, found.stop)

    def record(self, parameters: Values, context: QgsProcessingContext) -> dict[str, object]:
        """The provenance of the costs; empty where none are given."""
        if not self._has_costs(parameters, context):
            return {}
        table = self._algorithm.parameterAsSource(parameters, "COSTS", context).sourceName()
        fields = {name.lower(): self._named(name, parameters, context) for name in (*FIELDS, KEY)}
        return {"travel_costs": {"table": table, **fields}}

    def _has_costs(self, parameters: Values, context: QgsProcessingContext) -> bool:
        declared = self._algorithm.parameterDefinition("COSTS") is not None
        return declared and self._algorithm.parameterAsSource(parameters, "COSTS", context) is not None

    def _named(self, name: str, parameters: Values, context: QgsProcessingContext) -> str:
        return next(iter(self._algorithm.parameterAsStrings(parameters, name, context)), "")
