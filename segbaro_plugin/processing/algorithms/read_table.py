"""segbaro:readtable - any table of statistics as a clean table layer."""

from __future__ import annotations

from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from ..inputs.tables.clean_table import CleanTable
from ..inputs.tables.table_choice import FORMAT_TAGS, TableChoice
from ..run.algorithm import SegbaroAlgorithm, Values


class ReadTable(SegbaroAlgorithm):
    ID = "readtable"
    GROUP = "tables"
    TAGS = ("read", "table", *FORMAT_TAGS, "scb", "tidy", "läs", "tabell", "statistik")

    def __init__(self) -> None:
        super().__init__()
        self.table = TableChoice(self)
        self.clean = CleanTable(self)
        self.groups = (self.table, self.clean)

    def title(self) -> str:
        return self.tr("Read a table")

    def summary(self) -> str:
        return self.tr(
            "Reads a statistical table as downloaded and writes it as a clean table: one row per area, year, "
            "indicator and category, with codes as text, numbers as numbers, and a status that keeps missing, "
            "suppressed and not applicable values apart."
        )

    def initAlgorithm(self, _configuration: Values | None = None) -> None:
        self.table.declare()
        self.table.declare_reading()
        self.clean.declare()

    def work(self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Values:
        return self.clean.write(self.table.read(parameters, context), parameters, context, feedback)
