"""segbaro:readtable - any table of statistics as a clean table layer."""

from __future__ import annotations

from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from ..inputs.tables.table_algorithm import FORMAT_TAGS, TableAlgorithm
from ..run.algorithm import Values


class ReadTable(TableAlgorithm):
    ID = "readtable"
    GROUP = "tables"
    TAGS = ("read", "table", *FORMAT_TAGS, "scb", "tidy", "läs", "tabell", "statistik")

    def title(self) -> str:
        return self.tr("Read a table")

    def summary(self) -> str:
        return self.tr(
            "Reads a statistical table as downloaded and writes it as a clean table: one row per area, year, "
            "indicator and category, with codes as text, numbers as numbers, and a status that keeps missing, "
            "suppressed and not applicable values apart."
        )

    def initAlgorithm(self, _configuration: Values | None = None) -> None:
        self.add_table()
        self.add_reading()
        self.add_clean_table()

    def work(self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Values:
        return self.write_table(self.read(parameters, context), parameters, context, feedback)
