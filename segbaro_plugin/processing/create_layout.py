"""segbaro:createlayout - a printed page from a styled layer."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorLayer,
    QgsProject,
)

from ..cartography.layout import create_layout, export
from ..i18n import language
from ..layers.areas import require_crs
from ..layers.provenance import drawn_field_title, source_line
from ..layers.store import with_saved_style
from .algorithm import SegbaroAlgorithm, Values


class CreateLayout(SegbaroAlgorithm):
    ID = "createlayout"
    GROUP = "maps"
    TAGS = ("print", "page", "pdf", "layout", "skriv ut", "sida")

    def title(self) -> str:
        return self.tr("Printed page")

    def summary(self) -> str:
        return self.tr(
            "Makes a print layout of a styled layer with map, title, legend, source, date and scale bar, and exports "
            "it as PDF, PNG or both. On the desktop the layout stays in the project, for changes by hand."
        )

    def flags(self) -> QgsProcessingAlgorithm.Flags:
        # Layouts belong to the project, and the project to the main thread.
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading

    def initAlgorithm(self, _configuration: Values | None = None) -> None:
        polygons = [QgsProcessing.SourceType.TypeVectorAnyGeometry]
        self.add(
            QgsProcessingParameterVectorLayer("INPUT", self.tr("Styled layer"), polygons),
            self.tr("The layer as it shall be printed; its style gives map and legend."),
        )
        self.add(
            QgsProcessingParameterString("TITLE", self.tr("Title"), None, False, True),
            self.tr("The page's heading; empty takes the name of what is drawn."),
        )
        self.add(
            QgsProcessingParameterString("SOURCE", self.tr("Source"), None, False, True),
            self.tr("Where the figures come from; empty takes what the layer's provenance says."),
        )
        self.add_advanced(
            QgsProcessingParameterFile("TEMPLATE", self.tr("Own template"), extension="qpt", optional=True),
            self.tr("A .qpt file with items called main_map, title, legend and source; empty takes Segbaro's own."),
        )
        self.add(
            QgsProcessingParameterFileDestination("PDF", "PDF", "PDF (*.pdf)", None, True, True),
            self.tr("The page as PDF, with text that can be searched."),
        )
        self.add(
            QgsProcessingParameterFileDestination("PNG", "PNG", "PNG (*.png)", None, True, False),
            self.tr("The page as a picture."),
        )

    def work(self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Values:
        layer = self.parameterAsVectorLayer(parameters, "INPUT", context)
        require_crs(layer)
        with_saved_style(layer, context.project())
        drawn = drawn_field_title(layer)
        title = self.parameterAsString(parameters, "TITLE", context) or drawn or layer.name()
        source = self.parameterAsString(parameters, "SOURCE", context) or source_line(layer)
        template = self.parameterAsFile(parameters, "TEMPLATE", context)
        project = context.project() or QgsProject()
        own = Path(template) if template else None
        layout = create_layout(project, layer, title, source, language(), own, legend_title=drawn)
        targets = {name: self.parameterAsFileOutput(parameters, name, context) for name in ("PDF", "PNG")}
        feedback.setProgress(50)
        pdf, png = (Path(target) if target else None for target in targets.values())
        export(layout, pdf, png)
        return {name: target for name, target in targets.items() if target}
