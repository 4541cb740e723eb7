"""What the algorithms that make pages share: which page, with which logo, and what its maps show."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterEnum,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorLayer,
    QgsVectorLayer,
)

from ....cartography.page.templates import TEMPLATES, template_path
from ....layers.places.area_codes import require_crs
from ....layers.record.store import with_saved_style
from ...run.algorithm import SegbaroAlgorithm, Values


class PageChoice(SegbaroAlgorithm):
    """Scope an algorithm INPUT, TITLE, SOURCE, FIELDS, PAGE, TEMPLATE and LOGO."""

    def flags(self) -> QgsProcessingAlgorithm.Flags:
        # Layouts belong to the project, and the project to the main thread.
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading

    def add_layer(self) -> None:
        """Declares INPUT."""
        polygons = [QgsProcessing.SourceType.TypeVectorAnyGeometry]
        self.add(
            QgsProcessingParameterVectorLayer("INPUT", self.tr("Styled layer"), polygons),
            self.tr("The layer to print; map and legend follow its style."),
        )

    def add_words(self) -> None:
        """Declares TITLE and SOURCE."""
        self.add(
            QgsProcessingParameterString("TITLE", self.tr("Title"), None, False, True),
            self.tr("The title on the page; leave empty to use the name of what is shown."),
        )
        self.add(
            QgsProcessingParameterString("SOURCE", self.tr("Source"), None, False, True),
            self.tr("Where the figures come from; leave empty to use the layer's provenance."),
        )

    def add_fields(self) -> None:
        """Declares FIELDS."""
        numeric = QgsProcessingParameterField.DataType.Numeric
        self.add(
            QgsProcessingParameterField("FIELDS", self.tr("Years or indicators"), None, "INPUT", numeric, True, True),
            self.tr(
                "Fields to show with one map each, up to nine on a page, all with the same classes; leave empty to "
                "show the layer with its current style."
            ),
        )

    def add_page(self) -> None:
        """Declares PAGE, TEMPLATE and LOGO."""
        self.add(
            QgsProcessingParameterEnum("PAGE", self.tr("Page"), TEMPLATES, False, TEMPLATES[0], False, True),
            self.tr(
                "Size, orientation and contents of the page: map, with one map or several sharing its space; "
                "multiples, with more room for several maps; chart_table, with a chart and a table; profile, with the "
                "key figures of all indicators."
            ),
        )
        self.add_advanced(
            QgsProcessingParameterFile("TEMPLATE", self.tr("Own template"), extension="qpt", optional=True),
            self.tr(
                "A .qpt file with items called main_map, title, legend and source; leave empty to use Segbaro's own."
            ),
        )
        self.add_advanced(
            QgsProcessingParameterFile("LOGO", self.tr("Logo"), optional=True),
            self.tr("An image for the corner of the page, such as the municipality's coat of arms."),
        )

    def styled_layer(self, parameters: Values, context: QgsProcessingContext) -> QgsVectorLayer:
        """The layer, with the style that its file keeps.

        Raises:
            LayerError: areas that lie nowhere.
        """
        layer = self.parameterAsVectorLayer(parameters, "INPUT", context)
        require_crs(layer)
        return with_saved_style(layer, context.project())

    def fields_of(self, parameters: Values, context: QgsProcessingContext) -> list[str]:
        """The chosen fields, each once."""
        return list(dict.fromkeys(self.parameterAsStrings(parameters, "FIELDS", context)))

    def template(self, parameters: Values, context: QgsProcessingContext) -> Path:
        """The own template, else the chosen one of Segbaro's."""
        own = self.parameterAsFile(parameters, "TEMPLATE", context)
        return Path(own) if own else template_path(self.parameterAsEnumString(parameters, "PAGE", context))

    def logo(self, parameters: Values, context: QgsProcessingContext) -> Path | None:
        """The chosen picture."""
        chosen = self.parameterAsFile(parameters, "LOGO", context)
        return Path(chosen) if chosen else None
