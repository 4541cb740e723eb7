"""segbaro:areatypetransitions - areas that changed their area type from one year to another."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from qgis.core import (
    QgsFields,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterField,
)

from ...cartography.two_maps.transition_renderer import DOWN, SAME, UP, transition_renderer
from ...cartography.values.reasons import lacking_in
from ...i18n import language
from ...indices.barometer.transitions import Step, TransitionRow, Transitions, moves, transition_rows, transitions
from ...indices.engine.results import number_places
from ...layers.errors import LayerError
from ...layers.geometry.land_area import is_polygons
from ...layers.read.columns import Columns
from ...layers.read.names import free_name, split_name
from ...layers.write.extend import extended_fields, write_extended
from ...layers.write.result_table import years_of
from ...layers.write.rows import field, fields_of, write_rows
from ..inputs.barometer.area_type_places import transition_columns
from ..inputs.places.place_fields import PlaceFields
from ..inputs.places.place_output import PlaceOutput
from ..inputs.places.year_choice import YearChoice
from ..run.algorithm import SegbaroAlgorithm, Values
from ..run.finish import Finish, finish_layer

KINDS = {"place": str, "share": float}
UNMATCHED = "unmatched"


class AreaTypeTransitions(SegbaroAlgorithm):
    ID = "areatypetransitions"
    GROUP = "barometer"
    TAGS = ("area type", "transition", "change", "stability", "områdestyp", "förändring", "barometer")

    fields: PlaceFields

    def __init__(self) -> None:
        super().__init__()
        self.fields = PlaceFields(self, YearChoice(self))
        self.places = PlaceOutput(self, self.fields)
        self.groups = (self.places,)

    def title(self) -> str:
        return self.tr("Transitions between area types")

    def summary(self) -> str:
        return self.tr(
            "Counts how many areas in each place changed from one area type to another between two years, and marks "
            "the areas that moved up (to a higher type number, with better conditions) or down. Areas without a type "
            "in one of the years are left out of the transitions and counted separately."
        )

    def initAlgorithm(self, _configuration: Values | None = None) -> None:
        self.fields.declare_areas(self.tr("Areas with their area types in two years, one field per year."))
        any_type = QgsProcessingParameterField.DataType.Any
        for name, title, help in (
            (
                "TYPE_FROM",
                self.tr("Area type before"),
                self.tr("The field with the area types 1 to 5 in the earlier year."),
            ),
            ("TYPE_TO", self.tr("Area type after"), self.tr("The field with the area types 1 to 5 in the later year.")),
        ):
            self.add(QgsProcessingParameterField(name, title, None, "INPUT", any_type), help)
        self.fields.declare_place()
        vector = QgsProcessing.SourceType.TypeVector
        self.add(
            QgsProcessingParameterFeatureSink("OUTPUT", self.tr("Transitions"), vector),
            self.tr(
                "A table with one row per place and pair of types: the number of areas, their share of the areas that "
                "had the first type, and the number of areas in the place with a type in only one of the years "
                "(unmatched)."
            ),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                "AREAS_OUTPUT", self.tr("Areas with direction of change"), vector, None, True, False
            ),
            self.tr(
                "The areas with the field 'moved': up (higher type number, better conditions), same or down (lower "
                "type number). The map is styled by this field."
            ),
        )
        self.places.declare()
        self.addOutput(QgsProcessingOutputNumber("STABILITY", self.tr("Share of areas that kept their type")))
        self.addOutput(
            QgsProcessingOutputNumber("MOVED_UP", self.tr("Areas with a higher type number (better conditions)"))
        )
        self.addOutput(QgsProcessingOutputNumber("MOVED_DOWN", self.tr("Areas with a lower type number")))

    def problem(self, parameters: Values, context: QgsProcessingContext) -> str:
        before, after = (self.fields.chosen(parameters, context, role) for role in ("TYPE_FROM", "TYPE_TO"))
        if before == after:
            return self.tr(
                "The same field is chosen for the area type before and after; choose the fields of two different years."
            )
        years = [split_name(name)[1] for name in (*before, *after)]
        if all(years) and years != sorted(years):
            return self.tr(
                "The area types before are from a later year than the area types after; swap the two fields."
            )
        return super().problem(parameters, context)

    def work(self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Values:
        source = self.parameterAsSource(parameters, "INPUT", context)
        pair = [self.parameterAsString(parameters, role, context) for role in ("TYPE_FROM", "TYPE_TO")]
        place = self.parameterAsString(parameters, "PLACE", context)
        columns = self.fields.read(source, pair, [place] if place else [], feedback)
        self.fields.tell_nowhere(columns, parameters, context, feedback)
        if feedback.isCanceled():
            return {}
        before, after = (columns.numbers[name] for name in pair)
        codes, names = number_places(self.fields.places(columns, parameters, context), None, len(columns))
        found = transitions(before, after, codes, len(names))
        _refuse_no_pair(found, *pair)
        steps = [Step._make((name.place, *years_of([split_name(one)[1] or None for one in pair]))) for name in names]
        made: dict[str, object] = {"OUTPUT": self._write_table(found, steps, pair, parameters, context, feedback)}
        finish = self._finish(QgsFields(), pair, parameters, context)
        made |= self.places.write(transition_columns(found, steps), finish, parameters, context, feedback)
        if self.is_asked_for(parameters, "AREAS_OUTPUT", context):
            made["AREAS_OUTPUT"] = self._write_areas(columns, pair, parameters, context, feedback)
        whole = transitions(before, after, np.minimum(codes, 0), 1)
        numbers = {"STABILITY": whole.stability, "MOVED_UP": whole.up, "MOVED_DOWN": whole.down}
        return {**made, **{name: value.item() for name, value in numbers.items()}}

    def _write_table(
        self,
        found: Transitions,
        steps: Sequence[Step],
        pair: Sequence[str],
        parameters: Values,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> str:
        unmatched = {step.place: int(n) for step, n in zip(steps, found.unmatched, strict=True)}
        rows = (([*row, unmatched[row.place]], None) for row in transition_rows(found, steps))
        fields = fields_of(*(field(name, KINDS.get(name, int)) for name in (*TransitionRow._fields, UNMATCHED)))
        sink, target = self.open_sink(parameters, context, fields)
        write_rows(sink, fields, rows, feedback)
        sink.close()
        finish_layer(target, context, self._finish(fields, pair, parameters, context))
        return target

    def _write_areas(
        self,
        columns: Columns,
        pair: Sequence[str],
        parameters: Values,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> str:
        source = self.parameterAsSource(parameters, "INPUT", context)
        added = field(free_name("moved", source.fields().names()), str, self.tr("Moved between area types"))
        steps = moves(*(columns.numbers[name] for name in pair))
        values = {id: [_word(step)] for id, step in zip(columns.ids, steps.tolist(), strict=True)}
        known, _ = self.background(parameters, context, source)
        fields = extended_fields(known, [added])
        sink, target = self.open_sink(parameters, context, fields, source, "AREAS_OUTPUT")
        write_extended(source, sink, [added], values, feedback)
        sink.close()
        renderer = transition_renderer(added.name(), lacking_in(steps), language()) if is_polygons(source) else None
        finish = self._finish(fields, pair, parameters, context)
        name = self.parameterDefinition("AREAS_OUTPUT").description()
        finish_layer(target, context, replace(finish, renderer=renderer, name=name))
        return target

    def _finish(
        self, fields: QgsFields, pair: Sequence[str], parameters: Values, context: QgsProcessingContext
    ) -> Finish:
        source = self.parameterAsSource(parameters, "INPUT", context)
        _, earlier = self.background(parameters, context, source)
        place = self.parameterAsString(parameters, "PLACE", context)
        record = {"algorithm": f"segbaro:{self.ID}", "types": list(pair), "place": place}
        return Finish(fields, record, f"Transitions from {pair[0]} to {pair[1]}", earlier, name=self.title())


def _word(step: float) -> str | None:
    """The move of an area as a word; None where a year has no type."""
    if math.isnan(step):
        return None
    return SAME if step == 0 else UP if step > 0 else DOWN


def _refuse_no_pair(found: Transitions, before: str, after: str) -> None:
    if not found.areas.any():
        raise LayerError(
            "No area has an area type in both '{before}' and '{after}', so there are no transitions to count.",
            "Inget område har en områdestyp i både ”{before}” och ”{after}”, så det finns inga övergångar att räkna.",
            before=before,
            after=after,
        )
