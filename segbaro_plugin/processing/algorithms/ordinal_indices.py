"""segbaro:ordinalindices - segregation by ordered classes and by income, for all places at once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from qgis.core import QgsProcessingContext

from ...indices import Measure
from ...indices.engine.cleaning import incomes, ordered_groups
from ...layers.read.columns import Columns
from ...layers.read.names import split_name
from ..inputs.measures.measure_choice import split_by_input
from ..inputs.measures.measure_table import CountSet, MeasureTable
from ..inputs.places.wide_fields import by_year, groups_of, partner
from ..run.algorithm import Values


class OrdinalIndices(MeasureTable):
    ID = "ordinalindices"
    GROUP = "segregation"
    TAGS = ("ordinal", "rank-order", "income", "education", "affluence", "poverty", "inkomst", "ordnade grupper")
    COUNTS = ("CLASSES", "INCOME", "DEVIATION", "TOTAL")
    TAKES = {"ordered": ("CLASSES",), "income": ("INCOME",), "deviation": ("DEVIATION",), "t": ("TOTAL",)}
    USUAL = ("ordinal_h", "ordinal_r", "ordinal_s")
    APART = (("CLASSES", "INCOME"), ("INCOME", "DEVIATION", "TOTAL"))

    def title(self) -> str:
        return self.tr("Segregation by ordered classes and income")

    def purpose(self) -> str:
        return self.tr(
            "Computes segregation between ordered classes, such as classes of income or education, for each place and "
            "year: separation between adjacent classes counts less than separation between the lowest and the highest "
            "class. Measures of income itself use the mean income of each area, its standard deviation and the number "
            "of people. Areas with a missing value are left out and their number is reported; a missing value is "
            "never treated as 0. The measures:"
        )

    def declare_columns(self) -> None:
        self.fields.declare_areas(
            self.tr("Areas with counts of people: polygons, points or a table. One row per area, or per area and year.")
        )
        self.fields.declare_counts(
            "CLASSES",
            self.tr("Classes, lowest first"),
            self.tr(
                "Counts of each class, one field per class, the lowest class first. With fields for several years, "
                "the order of the first year applies to all."
            ),
            optional=True,
        )
        self.fields.declare_counts(
            "INCOME", self.tr("Mean income"), self.tr("The mean income of each area."), optional=True
        )
        self.fields.declare_counts(
            "DEVIATION",
            self.tr("Standard deviation of income"),
            self.tr(
                "The standard deviation of incomes within each area, in the same unit as the mean income. One field "
                "per year."
            ),
            optional=True,
        )
        self.fields.declare_counts(
            "TOTAL",
            self.tr("People with income"),
            self.tr("The number of people that the mean income is based on. One field per year."),
            optional=True,
        )

    def counts_problem(self, parameters: Values, context: QgsProcessingContext) -> str:
        if not self.fields.chosen(parameters, context, "CLASSES", "INCOME"):
            return self.tr("Choose classes, the lowest first, or mean income.")
        if len(self.fields.chosen(parameters, context, "CLASSES")) == 1:
            return self.tr("Choose at least two classes, the lowest first: a single class has no order.")
        return ""

    def count_sets(
        self, columns: Columns, chosen: Sequence[Measure], parameters: Values, context: QgsProcessingContext
    ) -> Iterator[CountSet]:
        of_income, of_classes = split_by_input(chosen, "ordered")
        if of_classes:
            yield from self._classes(columns, of_classes, parameters, context)
        if of_income:
            yield from self._incomes(columns, of_income, parameters, context)

    def _classes(
        self, columns: Columns, measures: Sequence[Measure], parameters: Values, context: QgsProcessingContext
    ) -> Iterator[CountSet]:
        classes = self.fields.chosen(parameters, context, "CLASSES")
        sets = {"": classes} if self.years.field(parameters, context) else by_year(classes)
        for year, names in sets.items():
            counts = ordered_groups(np.column_stack([columns.numbers[name] for name in names]))
            yield CountSet(groups_of(names), year, counts, measures)

    def _incomes(
        self, columns: Columns, measures: Sequence[Measure], parameters: Values, context: QgsProcessingContext
    ) -> Iterator[CountSet]:
        means, deviations, totals = (
            self.fields.chosen(parameters, context, role) for role in ("INCOME", "DEVIATION", "TOTAL")
        )
        for mean in means:
            deviation, people = partner(mean, deviations), partner(mean, totals)
            spread = columns.numbers[deviation] if deviation else None
            indicator, year = split_name(mean)
            counts = incomes(columns.numbers[mean], columns.numbers[people], spread)
            yield CountSet(indicator, year, counts, measures)
