"""Sizes of surroundings for profiles and context: which kind, and a list of numbers."""

from __future__ import annotations

from qgis.core import QgsProcessingContext, QgsProcessingParameterEnum, QgsProcessingParameterString

from ....i18n import language
from ....indices.spatial.engine.local_environment import NEIGHBOURHOOD, SIZE
from ....layers.errors import LayerError
from ....words import SegbaroError
from ...run.algorithm import Values
from ...run.parameter_group import ParameterGroup


class Sizes(ParameterGroup):
    """The parameters NEIGHBOURHOOD and SIZES."""

    def declare(self, neighbourhood: str, sizes: str) -> None:
        """Declares them with their defaults."""
        kinds = list(NEIGHBOURHOOD.choices)
        self._algorithm.add(
            QgsProcessingParameterEnum(
                "NEIGHBOURHOOD", self.tr("Surroundings"), kinds, False, neighbourhood, False, True
            ),
            NEIGHBOURHOOD.meaning.say(language()),
        )
        self._algorithm.add(
            QgsProcessingParameterString("SIZES", self.tr("Sizes"), sizes),
            self.tr("One or more sizes separated by semicolons, such as 0.5; 1; 2.")
            + " "
            + SIZE.meaning.say(language()),
        )

    def kind(self, parameters: Values, context: QgsProcessingContext) -> str:
        """The kind of surroundings."""
        return str(self._algorithm.parameterAsEnumString(parameters, "NEIGHBOURHOOD", context))

    def sizes(self, parameters: Values, context: QgsProcessingContext) -> list[float]:
        """The sizes, each once, in their order.

        Raises:
            LayerError: when one of them is no number from 0 up.
        """
        written = self._algorithm.parameterAsString(parameters, "SIZES", context)
        return list(dict.fromkeys(_size(part) for part in written.split(";") if part.strip()))

    def problem(self, parameters: Values, context: QgsProcessingContext) -> str:
        try:
            sizes = self.sizes(parameters, context)
        except SegbaroError as error:
            return error.say(language())
        return "" if sizes else self.tr("Give at least one size, such as 1.")


def _size(written: str) -> float:
    try:
        return float(SIZE.check(written.strip().replace(",", ".")))  # type: ignore[arg-type]  # a number, or refused
    except SegbaroError:
        raise LayerError(
            "The size '{written}' is not a number of 0 or more. Write sizes such as 0.5; 1; 2.",
            "Storleken ”{written}” är inget tal från 0 och uppåt. Skriv storlekar som 0,5; 1; 2.",
            written=written.strip(),
        ) from None
