"""The colours of a map."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
)

from ....cartography.classes.palettes import PALETTES
from ...run.algorithm import Values
from ...run.parameter_group import ParameterGroup

BY_DIRECTION = "auto"


class ColourChoice(ParameterGroup):
    """The parameters PALETTE and REVERSED."""

    def declare(self) -> None:
        """Declares PALETTE and REVERSED."""
        ids = [BY_DIRECTION, *PALETTES]
        self._algorithm.add_advanced(
            QgsProcessingParameterEnum("PALETTE", self.tr("Colours"), ids, False, BY_DIRECTION, False, True),
            self.tr(
                "auto: depends on whether high values mean greater challenges or better conditions. All palettes are "
                "safe for colour-blind readers."
            ),
        )
        self._algorithm.add_advanced(
            QgsProcessingParameterBoolean("REVERSED", self.tr("Reverse colours"), False),
            self.tr("Reverses the palette."),
        )

    def palette_id(self, parameters: Values, context: QgsProcessingContext) -> str:
        """The id of the chosen palette, "" for that of the indicator's direction."""
        chosen = self._algorithm.parameterAsEnumString(parameters, "PALETTE", context)
        return "" if chosen == BY_DIRECTION else chosen

    def is_reversed(self, parameters: Values, context: QgsProcessingContext) -> bool:
        """Whether the palette runs the other way."""
        return bool(self._algorithm.parameterAsBool(parameters, "REVERSED", context))
