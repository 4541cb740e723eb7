"""segbaro:neighbourhoodcontext - the share of a group around each area, for several sizes of surroundings."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qgis.core import (
    QgsField,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
)

from ...array_types import Floats
from ...i18n import language
from ...indices import CATALOGUE, Measure
from ...indices.engine.cleaning import two_groups
from ...indices.engine.rounding import SAME
from ...indices.spatial import Cancelled, Geography, at_sizes, evaluate_spatial_local, size_of
from ...indices.spatial.engine.local_environment import OUTSIDE
from ...layers.read.columns import Columns
from ...layers.read.names import free_name, split_name
from ...layers.write.extend import extended_fields, write_extended
from ...layers.write.rows import field, plain_column
from ...words import Sentence, Text
from ..inputs.measures.count_units import BASES, CountUnits
from ..inputs.measures.measure_choice import measure_record
from ..inputs.measures.sizes import Sizes
from ..inputs.measures.spatial_inputs import GroundReader
from ..inputs.measures.travel_costs import TravelCostReader
from ..inputs.places.place_fields import PlaceFields
from ..inputs.places.wide_fields import partner
from ..inputs.places.year_choice import YearChoice
from ..run.algorithm import SegbaroAlgorithm, Values
from ..run.finish import Finish, finish_layer

KEYS = ("PLACE", "YEAR")
MEASURES = ("surrounding_share", "surrounding_people")
FEWER = Text(
    "For {n} {n:area|areas}, the whole place has fewer people than {size}; all of them are counted.",
    "Runt {n} {n:område|områden} finns färre personer än {size} i hela kommunen (eller motsvarande); alla räknas.",
)
ALONE = Text(
    "{n} {n:area has no people around it but its|areas have no people around them but their} own at size {size}.",
    "{n} {n:område|områden} har inga andra än sina egna invånare omkring sig vid storleken {size}.",
)


class NeighbourhoodContext(SegbaroAlgorithm):
    ID = "neighbourhoodcontext"
    GROUP = "segregation"
    TAGS = ("neighbourhood", "nearest", "k nearest", "radius", "equipop", "grannskap", "närmaste", "omgivning")

    COUNTS = ("GROUP", "TOTAL")

    fields: PlaceFields

    def __init__(self) -> None:
        super().__init__()
        self.years = YearChoice(self)
        self.fields = PlaceFields(self, self.years)
        self.sizes = Sizes(self)
        self.units = CountUnits(self, self.fields, self.COUNTS)
        self.costs = TravelCostReader(self)
        self.ground = GroundReader(self, self.fields, self.costs)
        self.groups = (self.sizes, self.units, self.costs)

    def title(self) -> str:
        return self.tr("Neighbourhood context")

    def summary(self) -> str:
        return self.tr(
            "Computes the share of a group among the people around each area or point: the nearest 200, 1,600 or "
            "51,200 people, the people within a radius, or people weighted by distance with a kernel. Several sizes "
            "can be computed in one run. With nearest people, the outermost areas are counted in part so that the "
            "number of people is exact. Areas where nobody lives get no value."
        )

    def initAlgorithm(self, _configuration: Values | None = None) -> None:
        self.fields.declare_areas(self.tr("Areas with counts of people: polygons, points or the cells of a grid."))
        self.fields.declare_counts(
            "GROUP", self.tr("Group"), self.tr("Counts of the group. Choose several fields for several groups.")
        )
        self.fields.declare_counts("TOTAL", self.tr("Total"), self.tr("Counts of all people. One field per year."))
        self.units.declare()
        self.fields.declare_place()
        self.years.declare()
        self.sizes.declare("nearest_people", "200; 1600; 12800")
        self.add(
            QgsProcessingParameterEnum(
                "OUTSIDE",
                self.tr("Neighbours outside the place"),
                list(OUTSIDE.choices),
                False,
                "excluded",
                False,
                True,
            ),
            self.tr("Whether people in other places count as neighbours. If no place is chosen, everybody counts."),
        )
        self.ground.declare_point()
        self.costs.declare()
        self.add(
            QgsProcessingParameterFeatureSink(
                "OUTPUT", self.tr("Areas with neighbourhoods"), QgsProcessing.SourceType.TypeVector
            ),
            self.tr("The areas with one field per group and size: the share of the group, from 0 to 1."),
        )

    def problem(self, parameters: Values, context: QgsProcessingContext) -> str:
        return (
            self.years.problem(parameters, context)
            or self.ground.refuse_table(parameters, context)
            or super().problem(parameters, context)
            or self.units.percentages(self.COUNTS, parameters, context)
        )

    def _measures(self, parameters: Values, context: QgsProcessingContext) -> list[Measure]:
        kind = self.sizes.kind(parameters, context)
        outside = self.parameterAsEnumString(parameters, "OUTSIDE", context)
        return [measure.choose(neighbourhood=kind, outside=outside) for measure in map(CATALOGUE.get, MEASURES)]

    def work(self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Values:
        source = self.parameterAsSource(parameters, "INPUT", context)
        counts, keys = (self.fields.chosen(parameters, context, *roles) for roles in ((*self.COUNTS, *BASES), KEYS))
        columns = self.units.as_counts(self.fields.read(source, counts, keys, feedback), parameters, context, feedback)
        chosen = at_sizes(self._measures(parameters, context), self.sizes.sizes(parameters, context))
        self.fields.tell_nowhere(columns, parameters, context, feedback)
        ground = self.ground.read(columns, chosen, parameters, context, feedback)
        try:
            made = list(self._shares(columns, chosen, ground, parameters, context, feedback))
        except Cancelled:
            return {}
        added = [one for one, _ in made]
        values = dict(zip(columns.ids, zip(*(column for _, column in made), strict=True), strict=True))
        known, earlier = self.background(parameters, context, source)
        fields = extended_fields(known, added)
        sink, target = self.open_sink(parameters, context, fields, source)
        write_extended(source, sink, added, values, feedback)
        sink.close()
        record = {**self._record(chosen, parameters, context), "field": added[0].name()}
        told = f"{self.ID}: {', '.join(one.name() for one in added)}"
        finish_layer(target, context, Finish(fields, record, told, earlier, name=self.title()))
        return {"OUTPUT": target}

    def _record(
        self, chosen: Sequence[Measure], parameters: Values, context: QgsProcessingContext
    ) -> dict[str, object]:
        fields = self.fields.by_role(parameters, context, *self.COUNTS, *KEYS, "BASE")
        ground = self.ground.record(parameters, context)
        return {**measure_record(self.ID, chosen, fields), **ground, "unit": self.units.unit(parameters, context)}

    def _shares(
        self,
        columns: Columns,
        chosen: Sequence[Measure],
        ground: Geography,
        parameters: Values,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Iterator[tuple[QgsField, list[object]]]:
        """The new fields with their values, group by group and size by size."""
        groups, totals = (self.fields.chosen(parameters, context, role) for role in self.COUNTS)
        taken = self.parameterAsSource(parameters, "INPUT", context).fields().names()
        for name in groups:
            counts = two_groups(columns.numbers[name], total=columns.numbers[partner(name, totals)])
            group, year = split_name(name)
            codes, _ = self.fields.numbered(columns, year, parameters, context)
            found = evaluate_spatial_local(counts, codes, chosen, ground).values
            for id, values in found.items():
                measure, number = size_of(id)
                size = f"{number:.10g}"
                if measure == "surrounding_people":
                    for note in _edges(chosen[-1], size, values, counts.people):
                        feedback.pushWarning(note.say(language()))
                    continue
                called = free_name("_".join(filter(None, [group, _in_name(size), year])), taken)
                yield field(called, float, " ".join(filter(None, [group, size, year]))), plain_column(values)


def _edges(chosen: Measure, size: str, around: Floats, own: Floats) -> Iterator[Sentence]:
    """What is worth knowing of the areas that are short of neighbours, at one size."""
    if chosen.settings["neighbourhood"] == "nearest_people":
        n, words = int((around < float(size) * (1 - SAME)).sum()), FEWER
    else:
        n, words = int((around <= own * (1 + SAME)).sum()), ALONE
    if n and float(size) > 0:
        yield Sentence(words, {"n": n, "size": size})


def _in_name(size: str) -> str:
    """A size as part of a field's name: 0.5 is 0p5."""
    return size.replace(".", "p").replace("+", "")
