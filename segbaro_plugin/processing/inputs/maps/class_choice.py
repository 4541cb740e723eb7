"""How the values of a map are put in classes."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ....layers.read.columns import as_numbers
from ...run.algorithm import Values
from ...run.parameter_group import ParameterGroup


class ClassChoice(ParameterGroup):
    """The parameters METHOD, CLASSES and LIMITS."""

    def declare(self, methods: Sequence[str], default: str, help: str, count: int = 5) -> None:
        """Declares METHOD, CLASSES and LIMITS."""
        self._algorithm.add(
            QgsProcessingParameterEnum("METHOD", self.tr("Classes"), list(methods), False, default, False, True), help
        )
        whole = QgsProcessingParameterNumber.Type.Integer
        self._algorithm.add(
            QgsProcessingParameterNumber("CLASSES", self.tr("Number of classes"), whole, count, False, 2, 9),
            self.tr("The number of classes; fewer are created if the field has fewer distinct values."),
        )
        self._algorithm.add(
            QgsProcessingParameterString("LIMITS", self.tr("Fixed limits"), None, False, True),
            self.tr("For fixed: all limits in ascending order, separated by semicolons, such as 0; 5; 10; 100."),
        )

    def method(self, parameters: Values, context: QgsProcessingContext) -> str:
        """The chosen method."""
        return str(self._algorithm.parameterAsEnumString(parameters, "METHOD", context))

    def count(self, parameters: Values, context: QgsProcessingContext) -> int:
        """How many classes there are at most."""
        return int(self._algorithm.parameterAsInt(parameters, "CLASSES", context))

    def fixed_limits(self, parameters: Values, context: QgsProcessingContext) -> tuple[float, ...]:
        """The limits that were written; empty for none.

        Raises:
            TableError: for what is no number.
        """
        given = self._algorithm.parameterAsString(parameters, "LIMITS", context)
        return tuple(as_numbers(self.tr("Fixed limits"), given.split(";")).tolist()) if given else ()
