"""segbaro:inequalityindex - how apart people with low and with high incomes live, as in the barometer."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qgis.core import QgsProcessingContext

from ...indices import CATALOGUE, Measure
from ...indices.engine.cleaning import two_groups
from ...layers.read.columns import Columns
from ...layers.read.names import split_name
from ..inputs.measures.measure_table import CountSet, MeasureTable
from ..inputs.places.wide_fields import partner
from ..run.algorithm import Values


class InequalityIndex(MeasureTable):
    ID = "inequalityindex"
    MEASURE = "inequality_index"
    GROUP = "barometer"
    TAGS = ("inequality", "income", "ojämlikhetsindex", "inkomst", "barometer")
    COUNTS = ("LOW", "HIGH")
    TAKES = {"x": ("LOW",), "y": ("HIGH",)}
    APART = (("LOW", "HIGH"),)

    def title(self) -> str:
        return self.tr("Inequality index")

    def purpose(self) -> str:
        return self.tr(
            "Computes an inequality index from 0 to 100 for each place and year, on the same principle as that of the "
            "Segregationsbarometer: people with low incomes compared with people with high incomes. Your counts "
            "define which incomes are low and high; incomes in between are not used. Areas with a missing count are "
            "left out and their number is reported; a missing count is never treated as 0."
        )

    def offered(self) -> list[Measure]:
        return [CATALOGUE.get(self.MEASURE)]

    def declare_columns(self) -> None:
        self.fields.declare_areas(
            self.tr("Areas with counts of people: polygons, points or a table. One row per area, or per area and year.")
        )
        self.fields.declare_counts(
            "LOW",
            self.tr("People with low incomes"),
            self.tr("Counts (not percentages) of people in the low-income group, one field per year."),
        )
        self.fields.declare_counts(
            "HIGH",
            self.tr("People with high incomes"),
            self.tr("Counts (not percentages) of people in the high-income group, one field per year."),
        )

    def count_sets(
        self, columns: Columns, chosen: Sequence[Measure], parameters: Values, context: QgsProcessingContext
    ) -> Iterator[CountSet]:
        lows, highs = (self.fields.chosen(parameters, context, role) for role in ("LOW", "HIGH"))
        for low in lows:
            high = partner(low, highs)
            group, year = split_name(low)
            label = f"{group} | {split_name(high)[0]}"
            yield CountSet(label, year, two_groups(columns.numbers[low], columns.numbers[high]), chosen)
