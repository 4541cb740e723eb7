"""segbaro:localindices - measures of each area, seen against its place, as fields on the areas."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSink,
)

from ...indices import CATALOGUE, Measure, Scope
from ...indices.engine.cleaning import several_groups, two_groups
from ...indices.spatial import Cancelled, is_spatial
from ...layers.read.columns import Columns
from ...layers.read.names import split_name, status_name
from ...layers.write.extend import extended_fields, write_extended
from ..inputs.measures.count_units import BASES, CountUnits
from ..inputs.measures.local_fields import AreaSet, LocalFields, drawn, local_fields
from ..inputs.measures.measure_choice import (
    MeasureChoice,
    Offer,
    measure_record,
    purpose_and_measures,
    split_by_input,
)
from ..inputs.measures.spatial_inputs import GroundReader, inputs_of_shapes
from ..inputs.measures.travel_costs import TravelCostReader
from ..inputs.places.place_fields import PlaceFields
from ..inputs.places.wide_fields import by_year, partner
from ..inputs.places.year_choice import YearChoice
from ..run.algorithm import SegbaroAlgorithm, Values
from ..run.finish import Finish, finish_layer

KEYS = ("PLACE", "YEAR")


class LocalIndices(SegbaroAlgorithm):
    ID = "localindices"
    GROUP = "segregation"
    TAGS = ("local", "location quotient", "entropy", "diversity", "lokaliseringskvot", "lokala", "karta")
    COUNTS = ("GROUP", "TOTAL", "OTHER", "GROUPS")
    TAKES = {
        "x": ("GROUP",), "y": ("TOTAL", "OTHER"), "t": ("TOTAL", "OTHER"), "counts": ("GROUPS",),
        "distances": ("INPUT",), "contiguity": ("INPUT",),
    }  # fmt: skip
    USUAL = ("location_quotient", "dissimilarity_part")

    fields: PlaceFields

    def __init__(self) -> None:
        super().__init__()
        self.years = YearChoice(self)
        self.fields = PlaceFields(self, self.years)
        self.units = CountUnits(self, self.fields, self.COUNTS)
        self.costs = TravelCostReader(self)
        self.ground = GroundReader(self, self.fields, self.costs)
        offer = Offer(self.offered(), self.TAKES, self.USUAL, inputs_of_shapes)
        self.choice = MeasureChoice(self, self.fields, self.units, offer)
        self.groups = (self.years, self.units, self.costs, self.choice)

    def title(self) -> str:
        return self.tr("Local segregation indices")

    def summary(self) -> str:
        purpose = self.tr(
            "Computes measures that compare each area with its place, and styles the areas by the first measure. The "
            "areas' parts of a measure add up to its value for the place. Areas with a missing count get no value, "
            "never 0. Measures of surroundings need a layer with geometry; distances are in kilometres. The measures:"
        )
        return purpose_and_measures(purpose, self.offered())

    def offered(self) -> list[Measure]:
        """The measures of areas that need no other input than those of TAKES."""
        return CATALOGUE.taking(*self.TAKES, scope=Scope.AREA)

    def initAlgorithm(self, _configuration: Values | None = None) -> None:
        self.fields.declare_areas(
            self.tr("Areas with counts of people: polygons, points or a table. One row per area, or per area and year.")
        )
        self._add_columns()
        self.units.declare()
        self.fields.declare_place()
        self.years.declare()
        self.choice.declare()
        self.ground.declare_point()
        self.ground.declare_tolerance()
        self.costs.declare()
        self.add(
            QgsProcessingParameterFeatureSink("OUTPUT", self.tr("Local measures"), QgsProcessing.SourceType.TypeVector),
            self.tr(
                "The areas with one field per measure (and per group and year, if there are several) and a status "
                "field: ok, missing, suppressed (missing or confidential), contradictory or empty (nobody lives "
                "there)."
            ),
        )
        self.addOutput(QgsProcessingOutputString("FIELD", self.tr("Field used for the map style")))

    def _add_columns(self) -> None:
        for name, title, help in (
            (
                "GROUP",
                self.tr("Group"),
                self.tr("Counts of the group. Choose several fields for several groups or years."),
            ),
            (
                "TOTAL",
                self.tr("Total"),
                self.tr("Counts of all people; the group is compared with the rest. One field per year."),
            ),
            (
                "OTHER",
                self.tr("Other group"),
                self.tr("Counts of a second group to compare with, instead of the rest. One field per year."),
            ),
            (
                "GROUPS",
                self.tr("Groups"),
                self.tr("Counts of each group, one field per group and year, for multigroup measures."),
            ),
        ):
            self.fields.declare_counts(name, title, help, optional=True)

    def work(self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Values:
        source = self.parameterAsSource(parameters, "INPUT", context)
        chosen = self.choice.chosen(parameters, context)
        counts, keys = (self.fields.chosen(parameters, context, *roles) for roles in ((*self.COUNTS, *BASES), KEYS))
        told = [name for one in counts if (name := status_name(one)) in source.fields().names()]
        columns = self.units.as_counts(
            self.fields.read(source, counts, [*keys, *told], feedback), parameters, context, feedback
        )
        self.fields.tell_nowhere(columns, parameters, context, feedback)
        sets = list(self._sets(columns, chosen, parameters, context))
        spatial = [measure for measure in chosen if is_spatial(measure)]
        ground = self.ground.read(columns, spatial, parameters, context, feedback) if spatial else None
        try:
            made = local_fields(sets, columns, source.fields().names(), ground)
        except Cancelled:
            return {}
        if feedback.isCanceled():
            return {}
        known, earlier = self.background(parameters, context, source)
        fields = extended_fields(known, made.fields)
        sink, target = self.open_sink(parameters, context, fields, source)
        write_extended(source, sink, made.fields, made.values(columns.ids), feedback)
        sink.close()
        record = self._record(chosen, made, parameters, context)
        words = f"{self.ID}: {', '.join(measure.id for measure in chosen)} of {', '.join(counts)}"
        finish_layer(target, context, Finish(fields, record, words, earlier, drawn(made, source), self.title()))
        return {"OUTPUT": target, "FIELD": record["field"]}

    def _record(
        self, chosen: Sequence[Measure], made: LocalFields, parameters: Values, context: QgsProcessingContext
    ) -> dict[str, object]:
        fields = self.fields.by_role(parameters, context, *self.COUNTS, *KEYS, "BASE")
        ground = self.ground.record(parameters, context)
        unit = self.units.unit(parameters, context)
        record = {**measure_record(self.ID, chosen, fields), **ground, "unit": unit}
        return {**record, "field": made.fields[0].name()}

    def _sets(
        self, columns: Columns, chosen: Sequence[Measure], parameters: Values, context: QgsProcessingContext
    ) -> Iterator[AreaSet]:
        """The counts that the chosen measures take: of each group, and of all groups of each year."""
        group, several, totals, others = (
            self.fields.chosen(parameters, context, role) for role in ("GROUP", "GROUPS", "TOTAL", "OTHER")
        )
        of_one, of_several = split_by_input(chosen, "counts")
        for name in group if of_one else []:
            roles = {"total": partner(name, totals), "other": partner(name, others)}
            against = {role: columns.numbers[field] for role, field in roles.items() if field}
            used = [name, self.units.base_of(name, parameters, context), *roles.values()]
            label, year = split_name(name)
            codes, _ = self.fields.numbered(columns, year, parameters, context)
            yield AreaSet(
                label, year, two_groups(columns.numbers[name], **against), codes, of_one, [*filter(None, used)]
            )
        long = self.years.field(parameters, context)
        for year, names in ({"": several} if long else by_year(several)).items() if of_several else []:
            whole = partner(names[0], totals)
            matrix = np.column_stack([columns.numbers[name] for name in names])
            counts = several_groups(matrix, columns.numbers[whole] if whole else None)
            codes, _ = self.fields.numbered(columns, year, parameters, context)
            used = [*names, *(self.units.base_of(name, parameters, context) for name in names), whole]
            yield AreaSet("groups", year, counts, codes, of_several, [*filter(None, used)])
