"""segbaro:spatialindices - measures that look across borders: neighbours, distance, centre; for all places at once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np
from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from ...i18n import language
from ...indices import Measure
from ...indices.engine.cleaning import several_groups, two_groups
from ...indices.engine.results import ResultRow, result_rows
from ...indices.spatial import Cancelled, evaluate_spatial, is_spatial
from ...layers.read.columns import Columns
from ...layers.read.names import split_name
from ..inputs.measures.measure_choice import Offer, split_by_input
from ..inputs.measures.measure_table import CountSet, MeasureTable
from ..inputs.measures.spatial_inputs import GroundReader, inputs_of_shapes
from ..inputs.measures.travel_costs import TravelCostReader
from ..inputs.places.wide_fields import by_year, groups_of, partner
from ..run.algorithm import Values


class SpatialIndices(MeasureTable):
    ID = "spatialindices"
    GROUP = "segregation"
    TAGS: tuple[str, ...] = (
        "spatial", "clustering", "distance", "neighbours", "proximity", "centralisation", "kernel", "rumslig",
        "klustring", "avstånd", "grannar", "centralisering",
    )  # fmt: skip
    COUNTS = ("GROUP", "TOTAL", "OTHER", "GROUPS")
    KEYS = ("PLACE", "YEAR", "CENTRAL")
    TAKES = {
        "x": ("GROUP",), "y": ("TOTAL", "OTHER"), "t": ("TOTAL", "OTHER"), "counts": ("GROUPS",), "area": ("INPUT",),
        "distances": ("INPUT",), "contiguity": ("INPUT",), "centre": ("INPUT",),
    }  # fmt: skip
    USUAL: tuple[str, ...] = ("spatial_proximity", "distance_decay_isolation", "spatial_dissimilarity")

    def __init__(self) -> None:
        super().__init__()
        self.costs = TravelCostReader(self)
        self.ground = GroundReader(self, self.fields, self.costs)
        self.groups = (self.costs, *self.groups)

    def title(self) -> str:
        return self.tr("Spatial segregation indices")

    def purpose(self) -> str:
        return self.tr(
            "Computes measures that take the location of the areas into account: evenness and exposure of people's "
            "surroundings, clustering, and centralisation, for each place and year. Distances are in kilometres; a "
            "layer in degrees is measured on the ellipsoid. The measures:"
        )

    def offered(self) -> list[Measure]:
        return [measure for measure in super().offered() if is_spatial(measure)]

    def offer(self) -> Offer:
        return replace(super().offer(), of_shapes=inputs_of_shapes)

    def declare_columns(self) -> None:
        self.fields.declare_areas(
            self.tr("Areas with counts of people: polygons or points. One row per area, or per area and year.")
        )
        for name, title, help in (
            (
                "GROUP",
                self.tr("Group"),
                self.tr("Counts of the group. Choose several fields for several groups or years."),
            ),
            ("TOTAL", self.tr("Total"), self.tr("Counts of all people; the group is compared with the rest.")),
            (
                "OTHER",
                self.tr("Other group"),
                self.tr("Counts of a second group to compare with, instead of the rest."),
            ),
            ("GROUPS", self.tr("Groups"), self.tr("Counts of each group, for multigroup measures.")),
        ):
            self.fields.declare_counts(name, title, help, optional=True)
        self.ground.declare_point()
        self.ground.declare_tolerance()
        self.ground.declare_centres()
        self.costs.declare()

    def counts_problem(self, parameters: Values, context: QgsProcessingContext) -> str:
        return self.ground.refuse_table(parameters, context)

    def record(self, chosen: Sequence[Measure], parameters: Values, context: QgsProcessingContext) -> dict[str, object]:
        return {**super().record(chosen, parameters, context), **self.ground.record(parameters, context)}

    def count_sets(
        self, columns: Columns, chosen: Sequence[Measure], parameters: Values, context: QgsProcessingContext
    ) -> Iterator[CountSet]:
        groups, totals, others, several = (self.fields.chosen(parameters, context, role) for role in self.COUNTS)
        year_field = self.years.field(parameters, context)
        of_one, of_several = split_by_input(chosen, "counts")
        for group in groups if of_one else []:
            roles = {"total": partner(group, totals), "other": partner(group, others)}
            against = {role: columns.numbers[name] for role, name in roles.items() if name}
            indicator, year = split_name(group)
            yield CountSet(
                group if year_field else indicator, year, two_groups(columns.numbers[group], **against), of_one
            )
        for year, names in ({"": several} if year_field else by_year(several)).items() if of_several else []:
            whole = partner(names[0], totals)
            matrix = np.column_stack([columns.numbers[name] for name in names])
            counts = several_groups(matrix, columns.numbers[whole] if whole else None)
            yield CountSet(groups_of(names), year, counts, of_several)

    def _rows(
        self,
        sets: Sequence[CountSet],
        columns: Columns,
        parameters: Values,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> list[ResultRow]:
        chosen = [m for one in sets for m in self.variants(one.measures, parameters, context)]
        ground = self.ground.read(columns, chosen, parameters, context, feedback)
        rows: list[ResultRow] = []
        for one in sets:
            codes, names = self.fields.numbered(columns, one.year, parameters, context)
            measures = self.variants(one.measures, parameters, context)
            try:
                outcome = evaluate_spatial(one.counts, codes, measures, len(names), ground)
            except Cancelled:
                return rows
            rows += result_rows(outcome, one.group, names, language())
        return rows

    def variants(
        self, measures: Sequence[Measure], _parameters: Values, _context: QgsProcessingContext
    ) -> Sequence[Measure]:
        """The measures as they are computed; a profile has each of them at several sizes."""
        return measures
