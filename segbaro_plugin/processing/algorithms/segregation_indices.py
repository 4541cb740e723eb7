"""segbaro:segregationindices - measures of one group against the rest or another group, for all places at once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingParameterField,
)

from ...indices import Measure
from ...indices.engine.cleaning import two_groups
from ...layers.geometry.land_area import is_polygons, land_areas
from ...layers.read.columns import Columns
from ...layers.read.names import split_name
from ..inputs.measures.measure_choice import Offer, split_by_input
from ..inputs.measures.measure_table import CountSet, MeasureTable
from ..inputs.places.wide_fields import partner
from ..run.algorithm import Values
from .inequality_index import InequalityIndex

COMPUTED_AREA = "$area"


class SegregationIndices(MeasureTable):
    ID = "segregationindices"
    GROUP = "segregation"
    TAGS = (
        "dissimilarity", "isolation", "interaction", "exposure", "theil", "gini", "atkinson", "concentration", "index",
        "segregationsindex", "olikhetsindex",
    )  # fmt: skip
    COUNTS = ("GROUP", "TOTAL", "OTHER", "AREA")
    TAKES = {"x": ("GROUP",), "y": ("TOTAL", "OTHER"), "t": ("TOTAL", "OTHER"), "area": ("AREA",)}
    USUAL = ("dissimilarity", "isolation", "interaction", "eta_squared", "theil_h")

    def offered(self) -> list[Measure]:
        """All but the inequality index: it is about low and high incomes, and has an algorithm of its own."""
        return [measure for measure in super().offered() if measure.id != InequalityIndex.MEASURE]

    def offer(self) -> Offer:
        """Land areas are measured, where there are polygons."""
        return replace(super().offer(), of_shapes=lambda source: {"area"} if is_polygons(source) else set())

    def title(self) -> str:
        return self.tr("Segregation indices")

    def purpose(self) -> str:
        return self.tr(
            "Computes measures of residential segregation of a group, for each place and year, from counts of people "
            "in areas. Areas with a missing count are left out and their number is reported; a missing count is never "
            "treated as 0. The measures:"
        )

    def declare_columns(self) -> None:
        self.fields.declare_areas(
            self.tr("Areas with counts of people: polygons, points or a table. One row per area, or per area and year.")
        )
        self.fields.declare_counts(
            "GROUP",
            self.tr("Group"),
            self.tr("Counts of the group. Choose several fields for several groups or years."),
        )
        self.fields.declare_counts(
            "TOTAL",
            self.tr("Total"),
            self.tr(
                "Counts of all people; the group is compared with the rest. With fields for several years, each group "
                "uses the total of its own year."
            ),
            optional=True,
        )
        self.fields.declare_counts(
            "OTHER",
            self.tr("Other group"),
            self.tr("Counts of a second group to compare with, instead of the rest."),
            optional=True,
        )
        numeric = QgsProcessingParameterField.DataType.Numeric
        self.add(
            QgsProcessingParameterField("AREA", self.tr("Land area"), None, "INPUT", numeric, False, True),
            self.tr(
                "The land area of each area, in any unit, for measures of concentration. Leave empty to measure the "
                "polygons on the ellipsoid, in square kilometres, including any water within them."
            ),
        )

    def counts_problem(self, parameters: Values, context: QgsProcessingContext) -> str:
        if not self.fields.chosen(parameters, context, "TOTAL", "OTHER"):
            return self.tr("Choose a total or another group to compare the group with.")
        return ""

    def columns(
        self,
        source: QgsProcessingFeatureSource,
        chosen: Sequence[Measure],
        parameters: Values,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Columns:
        columns = super().columns(source, chosen, parameters, context, feedback)
        needed = any("area" in measure.inputs for measure in chosen)
        if not needed or self.fields.chosen(parameters, context, "AREA"):
            return columns
        measured = land_areas(source, columns.ids, context.transformContext(), feedback)
        return replace(columns, numbers={**columns.numbers, COMPUTED_AREA: measured})

    def count_sets(
        self, columns: Columns, chosen: Sequence[Measure], parameters: Values, context: QgsProcessingContext
    ) -> Iterator[CountSet]:
        groups, totals, others = (self.fields.chosen(parameters, context, role) for role in ("GROUP", "TOTAL", "OTHER"))
        year_field = self.years.field(parameters, context)
        area = self.parameterAsString(parameters, "AREA", context) or COMPUTED_AREA
        plain, spatial = split_by_input(chosen, "area")
        for group in groups:
            roles = {"total": partner(group, totals), "other": partner(group, others)}
            against = {role: columns.numbers[name] for role, name in roles.items() if name}
            indicator, year = split_name(group)
            label = group if year_field else indicator
            if plain:
                yield CountSet(label, year, two_groups(columns.numbers[group], **against), plain)
            if spatial:
                counts = two_groups(columns.numbers[group], **against, area=columns.numbers[area])
                yield CountSet(label, year, counts, spatial)
