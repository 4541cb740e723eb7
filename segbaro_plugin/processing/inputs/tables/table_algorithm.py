"""What the algorithms with tables share: how a table is given, and how a clean table is written."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)

from ....i18n import language
from ....layers.errors import LayerError
from ....layers.indicators.user_tables import read
from ....layers.read.years import parse_years
from ....layers.write.rows import write_rows
from ....layers.write.tidy_rows import count_parts, tidy_fields, tidy_rows
from ....tables import Table, TableError
from ....tables.formats.format_catalogue import FORMATS, file_filter, format_names
from ....words import Count
from ...run.algorithm import SegbaroAlgorithm, Values
from ...run.finish import Finish, finish_layer

FORMAT_TAGS = tuple(one.id for one in FORMATS)
"""Words by which algorithms that read tables are found in the toolbox."""


class TableAlgorithm(SegbaroAlgorithm):
    """Base of the algorithms that read tables: TABLE, KEY, SHEET and YEARS."""

    def add_table(self) -> None:
        """Takes up TABLE."""
        self.add(
            QgsProcessingParameterFile("TABLE", self.tr("Table"), fileFilter=file_filter().say(language())),
            self.tr(
                "The file with the statistics. The format is detected from the content, not the name. These formats "
                "are read: {formats}."
            ).format(formats=format_names().say(language())),
        )

    def add_reading(self) -> None:
        """Takes up how the table is read: all optional and folded away."""
        self.add_advanced(
            QgsProcessingParameterString("KEY", self.tr("Column with the codes"), None, False, True),
            self.tr("Heading of the table's column with area codes; leave empty to detect it."),
        )
        self.add_advanced(
            QgsProcessingParameterString("SHEET", self.tr("Sheet"), None, False, True),
            self.tr(
                "Sheet, database table or file in a zip, where there are several; leave empty to use the first table."
            ),
        )
        self.add_advanced(
            QgsProcessingParameterString("YEARS", self.tr("Years"), None, False, True),
            self.tr("Only these years, such as 2019-2023 or 2015, 2019-2021; leave empty to use all."),
        )

    def add_clean_table(self) -> None:
        """Takes up OUTPUT as a table, with the numbers that `write_table` returns."""
        self.add(
            QgsProcessingParameterFeatureSink("OUTPUT", self.tr("Clean table"), QgsProcessing.SourceType.TypeVector),
            self.tr("A table without geometry; only rows with the status ok have a value."),
        )
        self.addOutput(QgsProcessingOutputNumber("ROWS", self.tr("Rows")))
        self.addOutput(QgsProcessingOutputNumber("AREAS", self.tr("Areas")))
        self.addOutput(QgsProcessingOutputNumber("INDICATORS", self.tr("Indicators")))
        self.addOutput(QgsProcessingOutputNumber("YEARS", self.tr("Years")))

    def read(self, parameters: Values, context: QgsProcessingContext) -> Table:
        """The table TABLE, read as KEY, SHEET and YEARS say.

        Raises:
            SegbaroError: whatever is not a table.
        """
        return read(
            Path(self.parameterAsFile(parameters, "TABLE", context)),
            key=self.parameterAsString(parameters, "KEY", context),
            sheet=self.parameterAsString(parameters, "SHEET", context),
            years=parse_years(self.parameterAsString(parameters, "YEARS", context)),
        )

    def read_more(self, parameters: Values, context: QgsProcessingContext) -> list[Table]:
        """The tables MORE_TABLES, by the same KEY and YEARS.

        Raises:
            LayerError: a file that is no table; it is named.
        """
        years = parse_years(self.parameterAsString(parameters, "YEARS", context))
        key = self.parameterAsString(parameters, "KEY", context)
        tables = []
        for path in filter(None, self.parameterAsFileList(parameters, "MORE_TABLES", context)):
            try:
                tables.append(read(Path(path), key=key, years=years))
            except TableError as error:
                raise LayerError("{file}: {why}", "{file}: {why}", file=path, why=error.sentence) from None
        return tables

    def parameter_as_words(self, parameters: Values, name: str, context: QgsProcessingContext) -> list[str]:
        """A text parameter as the words between its commas."""
        words = self.parameterAsString(parameters, name, context).split(",")
        return [word.strip() for word in words if word.strip()]

    def write_table(
        self, table: Table, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Values:
        """Says the table's notes, writes it to OUTPUT with its provenance, and returns OUTPUT and the numbers."""
        for note in table.notes:
            feedback.pushWarning(note.say(language()))
        fields = tidy_fields(table, language())
        sink, target = self.open_sink(parameters, context, fields)
        write_rows(sink, fields, tidy_rows(table, language()), feedback)
        sink.close()
        counts = count_parts(table)
        record = {"algorithm": f"segbaro:{self.ID}", "source": asdict(table.source), **counts}
        rows = Count(counts["ROWS"])
        told = f"{self.ID}: {rows} {rows:row|rows} of {table.source.path} {table.source.updated}".strip()
        finish_layer(target, context, Finish(fields, record, told))
        return {"OUTPUT": target, **counts}
