"""A clean table as output: one row per area, year, indicator and category."""

from __future__ import annotations

from dataclasses import asdict

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
)

from ....i18n import language
from ....layers.write.rows import write_plain
from ....layers.write.tidy_rows import count_parts, tidy_fields, tidy_rows
from ....tables import Table
from ....words import Count
from ...run.algorithm import Values
from ...run.finish import Finish, finish_layer
from ...run.parameter_group import ParameterGroup


class CleanTable(ParameterGroup):
    """The parameter OUTPUT, and numbers of what it holds."""

    def declare(self) -> None:
        """Declares OUTPUT, with the numbers that `write` returns."""
        self._algorithm.add(
            QgsProcessingParameterFeatureSink("OUTPUT", self.tr("Clean table"), QgsProcessing.SourceType.TypeVector),
            self.tr("A table without geometry; only rows with the status ok have a value."),
        )
        self._algorithm.addOutput(QgsProcessingOutputNumber("ROWS", self.tr("Rows")))
        self._algorithm.addOutput(QgsProcessingOutputNumber("AREAS", self.tr("Areas")))
        self._algorithm.addOutput(QgsProcessingOutputNumber("INDICATORS", self.tr("Indicators")))
        self._algorithm.addOutput(QgsProcessingOutputNumber("YEARS", self.tr("Years")))

    def write(
        self, table: Table, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Values:
        """Says the table's notes, writes it to OUTPUT with its provenance, and returns OUTPUT and the numbers."""
        for note in table.notes:
            feedback.pushWarning(note.say(language()))
        fields = tidy_fields(table, language())
        sink, target = self._algorithm.open_sink(parameters, context, fields)
        write_plain(sink, fields, tidy_rows(table, language()), feedback)
        sink.close()
        counts = count_parts(table)
        record = {"algorithm": f"segbaro:{self._algorithm.ID}", "source": asdict(table.source), **counts}
        rows = Count(counts["ROWS"])
        told = f"{self._algorithm.ID}: {rows} {rows:row|rows} of {table.source.path} {table.source.updated}".strip()
        finish_layer(target, context, Finish(fields, record, told))
        return {"OUTPUT": target, **counts}
