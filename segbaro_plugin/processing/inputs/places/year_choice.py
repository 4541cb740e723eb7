"""The years of what is measured: a field with the year of each row, or the years of the fields' indicators."""

from __future__ import annotations

from qgis.core import QgsProcessingContext, QgsProcessingParameterField, QgsProcessingParameterString

from ....layers.read.year_axis import YearAxis
from ...run.algorithm import Values
from ...run.parameter_group import ParameterGroup


class YearChoice(ParameterGroup):
    """The parameters YEAR and YEARS."""

    def declare(self) -> None:
        any_type = QgsProcessingParameterField.DataType.Any
        self._algorithm.add(
            QgsProcessingParameterField("YEAR", self.tr("Year"), None, "INPUT", any_type, False, True),
            self.tr("The year of each row, where an area has one row per year."),
        )
        self.declare_axis()

    def declare_axis(self) -> None:
        """Declares YEARS alone, for areas with one row each."""
        self._algorithm.add_advanced(
            QgsProcessingParameterString("YEARS", self.tr("Years of the indicators"), None, False, True),
            self.tr(
                "Which years of the chosen fields' indicators to use, where each year has its own "
                "field: all, or years such as 2019-2023. Leave empty to use the chosen fields only; "
                "an indicator's name without a year stands for all its years."
            ),
        )

    def problem(self, parameters: Values, context: QgsProcessingContext) -> str:
        year = self._algorithm.parameterAsStrings(parameters, "YEAR", context)
        if not (self._written(parameters, context) and any(year)):
            return ""
        words = self.tr("'{years}' is used when each year has its own field; leave it empty, or clear '{year}'.")
        return words.format(years=self.title_of("YEARS"), year=self.title_of("YEAR"))

    def field(self, parameters: Values, context: QgsProcessingContext) -> str:
        """The field with the year of each row; "" where there is none."""
        return str(self._algorithm.parameterAsString(parameters, "YEAR", context))

    def axis(self, parameters: Values, context: QgsProcessingContext) -> YearAxis:
        """The years of the indicators.

        Raises:
            LayerError: what is no year.
        """
        return YearAxis.parse(self._written(parameters, context))

    def _written(self, parameters: Values, context: QgsProcessingContext) -> str:
        declared = self._algorithm.parameterDefinition("YEARS") is not None
        return str(self._algorithm.parameterAsString(parameters, "YEARS", context)) if declared else ""
