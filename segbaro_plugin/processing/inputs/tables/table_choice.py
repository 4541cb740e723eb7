"""A table of statistics: the file, and how it is read."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)

from ....i18n import language
from ....layers.errors import LayerError
from ....layers.indicators.user_tables import read
from ....layers.read.years import parse_years
from ....tables import Table, TableError
from ....tables.columns.areas.shared_codes import NO_FIELDS, Fields
from ....tables.formats.format_catalogue import FORMATS, file_filter, format_names
from ...run.algorithm import Values
from ...run.parameter_group import ParameterGroup

FORMAT_TAGS = tuple(one.id for one in FORMATS)
"""Words by which algorithms that read tables are found in the toolbox."""


class TableChoice(ParameterGroup):
    """The parameters TABLE, KEY, SHEET and YEARS, and MORE_TABLES where an algorithm declares it."""

    def declare(self) -> None:
        """Declares TABLE."""
        self._algorithm.add(
            QgsProcessingParameterFile("TABLE", self.tr("Table"), fileFilter=file_filter().say(language())),
            self.tr(
                "The file with the statistics. The format is detected from the content, not the name. These formats "
                "are read: {formats}."
            ).format(formats=format_names().say(language())),
        )

    def declare_reading(self) -> None:
        """Declares how the table is read: all optional and folded away."""
        self._algorithm.add_advanced(
            QgsProcessingParameterString("KEY", self.tr("Column with the codes"), None, False, True),
            self.tr("Heading of the table's column with area codes; leave empty to detect it."),
        )
        self._algorithm.add_advanced(
            QgsProcessingParameterString("SHEET", self.tr("Sheet"), None, False, True),
            self.tr(
                "Sheet, database table or file in a zip, where there are several; leave empty to use the first table."
            ),
        )
        self._algorithm.add_advanced(
            QgsProcessingParameterString("YEARS", self.tr("Years"), None, False, True),
            self.tr("Only these years, such as 2019-2023 or 2015, 2019-2021; leave empty to use all."),
        )

    def read(self, parameters: Values, context: QgsProcessingContext, fields: Fields = NO_FIELDS) -> Table:
        """The table TABLE, read as KEY, SHEET and YEARS say, for the layer of these `fields`.

        Raises:
            SegbaroError: whatever is not a table.
        """
        return read(
            Path(self._algorithm.parameterAsFile(parameters, "TABLE", context)),
            key=self._algorithm.parameterAsString(parameters, "KEY", context),
            sheet=self._algorithm.parameterAsString(parameters, "SHEET", context),
            years=parse_years(self._algorithm.parameterAsString(parameters, "YEARS", context)),
            fields=fields,
        )

    def read_more(self, parameters: Values, context: QgsProcessingContext, fields: Fields = NO_FIELDS) -> list[Table]:
        """The tables MORE_TABLES, by the same KEY and YEARS and for the same layer.

        Raises:
            LayerError: a file that is no table; it is named.
        """
        years = parse_years(self._algorithm.parameterAsString(parameters, "YEARS", context))
        key = self._algorithm.parameterAsString(parameters, "KEY", context)
        tables = []
        for path in filter(None, self._algorithm.parameterAsFileList(parameters, "MORE_TABLES", context)):
            try:
                tables.append(read(Path(path), key=key, years=years, fields=fields))
            except TableError as error:
                raise LayerError("{file}: {why}", "{file}: {why}", file=path, why=error.sentence) from None
        return tables

    def words(self, parameters: Values, context: QgsProcessingContext, name: str) -> list[str]:
        """A text parameter as the words between its commas."""
        words = self._algorithm.parameterAsString(parameters, name, context).split(",")
        return [word.strip() for word in words if word.strip()]
