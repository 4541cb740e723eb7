"""What a page looks like, and what is written on it."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)

from ....cartography.page.templates import TEMPLATES, template_path
from ...run.algorithm import Values
from ...run.parameter_group import ParameterGroup


class PageChoice(ParameterGroup):
    """The parameters TITLE and SOURCE, PAGE, TEMPLATE and LOGO."""

    def declare_words(self) -> None:
        """Declares TITLE and SOURCE."""
        self._algorithm.add(
            QgsProcessingParameterString("TITLE", self.tr("Title"), None, False, True),
            self.tr("The title on the page; leave empty to use the name of what is shown."),
        )
        self._algorithm.add(
            QgsProcessingParameterString("SOURCE", self.tr("Source"), None, False, True),
            self.tr("Where the figures come from; leave empty to use the layer's provenance."),
        )

    def declare(self) -> None:
        """Declares PAGE, TEMPLATE and LOGO."""
        self._algorithm.add(
            QgsProcessingParameterEnum("PAGE", self.tr("Page"), TEMPLATES, False, TEMPLATES[0], False, True),
            self.tr(
                "Size, orientation and contents of the page: map, with one map or several sharing its space; "
                "multiples, with more room for several maps; chart_table, with a chart and a table; profile, with the "
                "key figures of all indicators."
            ),
        )
        self._algorithm.add_advanced(
            QgsProcessingParameterFile("TEMPLATE", self.tr("Own template"), extension="qpt", optional=True),
            self.tr(
                "A .qpt file with items called main_map, title, legend and source; leave empty to use Segbaro's own."
            ),
        )
        self._algorithm.add_advanced(
            QgsProcessingParameterFile("LOGO", self.tr("Logo"), optional=True),
            self.tr("An image for the corner of the page, such as the municipality's coat of arms."),
        )

    def title(self, parameters: Values, context: QgsProcessingContext) -> str:
        """The title that is given; "" for none."""
        return str(self._algorithm.parameterAsString(parameters, "TITLE", context))

    def source(self, parameters: Values, context: QgsProcessingContext) -> str:
        """The source that is given; "" for none."""
        return str(self._algorithm.parameterAsString(parameters, "SOURCE", context))

    def template(self, parameters: Values, context: QgsProcessingContext) -> Path:
        """The own template, else the chosen one of Segbaro's."""
        own = self._algorithm.parameterAsFile(parameters, "TEMPLATE", context)
        return Path(own) if own else template_path(self._algorithm.parameterAsEnumString(parameters, "PAGE", context))

    def logo(self, parameters: Values, context: QgsProcessingContext) -> Path | None:
        """The chosen picture."""
        chosen = self._algorithm.parameterAsFile(parameters, "LOGO", context)
        return Path(chosen) if chosen else None
