"""Which indicators are fetched, and for which years."""

from __future__ import annotations

from qgis.core import QgsProcessingContext, QgsProcessingParameterEnum, QgsProcessingParameterString

from ....layers.read.years import parse_years
from ....sources.recipes.declared_recipes import RECIPES
from ...run.algorithm import Values
from ...run.parameter_group import ParameterGroup

FETCHABLE = tuple(dict.fromkeys(one.indicator for one in RECIPES))
"""Ids of the indicators that have an open table."""
USUAL = ["sei", "area_type"]


class WantedIndicators(ParameterGroup):
    """The parameters INDICATORS and YEARS."""

    def declare(self) -> None:
        self._algorithm.add(
            QgsProcessingParameterEnum(
                "INDICATORS", self.tr("Indicators"), list(FETCHABLE), True, ",".join(USUAL), False, True
            ),
            self.tr(
                "The indicators by their ids, as in the list of indicators. The socio-economic index (sei), the area "
                "type (area_type) and assistance_unemployment are published for RegSO only."
            ),
        )
        self._algorithm.add(
            QgsProcessingParameterString("YEARS", self.tr("Years"), None, False, True),
            self.tr("Such as 2019-2023 or 2015, 2019; leave empty for all years for which these areas have figures."),
        )

    def problem(self, parameters: Values, context: QgsProcessingContext) -> str:
        self.years(parameters, context)
        return ""

    def indicators(self, parameters: Values, context: QgsProcessingContext) -> tuple[str, ...]:
        """The ids, in the order in which they were chosen."""
        return tuple(self._algorithm.parameterAsEnumStrings(parameters, "INDICATORS", context))

    def years(self, parameters: Values, context: QgsProcessingContext) -> tuple[int, ...] | None:
        """The years, oldest first; None for all. Raises LayerError for text that is no years."""
        found = parse_years(self._algorithm.parameterAsString(parameters, "YEARS", context))
        return None if found is None else tuple(found)
