"""segbaro:createlayout - a printed page from a styled layer."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFileDestination,
    QgsProject,
    QgsVectorLayer,
)

from ...cartography.output.create import create_layout, export
from ...cartography.page.captions import captions_of
from ...cartography.style.drawn_place import drawn_place
from ...cartography.style.record import StyleRecord, drawn_title
from ...i18n import language
from ...layers.indicators.layer_indicators import LayerIndicators
from ...layers.places.place_names import only_place
from ...layers.record.provenance import source_line
from ..inputs.maps.layer_notes import tell_of
from ..inputs.maps.page_choice import PageChoice
from ..inputs.maps.page_layer import PageLayer
from ..run.algorithm import SegbaroAlgorithm, Values


class CreateLayout(SegbaroAlgorithm):
    ID = "createlayout"
    GROUP = "maps"
    IN_MAIN_THREAD = True
    TAGS = ("print", "page", "pdf", "layout", "skriv ut", "sida")

    def __init__(self) -> None:
        super().__init__()
        self.layer = PageLayer(self)
        self.page = PageChoice(self)
        self.groups = (self.layer, self.page)

    def title(self) -> str:
        return self.tr("Print layout")

    def summary(self) -> str:
        return self.tr(
            "Creates a print layout of a styled layer with map, title, legend, source, date and scale bar, and "
            "exports it as PDF, PNG or both. Several years or indicators get one map each, with the same classes. "
            "When run in the QGIS window, the layout is added to the project so that you can edit it."
        )

    def initAlgorithm(self, _configuration: Values | None = None) -> None:
        self.layer.declare()
        self.page.declare_words()
        self.layer.declare_fields()
        self.page.declare()
        self.add(
            QgsProcessingParameterFileDestination("PDF", "PDF", "PDF (*.pdf)", None, True, True),
            self.tr("The page as a PDF with searchable text."),
        )
        self.add(
            QgsProcessingParameterFileDestination("PNG", "PNG", "PNG (*.png)", None, True, False),
            self.tr("The page as an image."),
        )

    def work(self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Values:
        layer = self.layer.read(parameters, context)
        known = LayerIndicators(layer)
        tell_of(known, feedback)
        fields = self.layer.fields(parameters, context)
        drawn = captions_of(known, fields, language()).heading if fields else _drawn(known)
        title = self.page.title(parameters, context) or drawn or layer.name()
        project = context.project() or QgsProject()  # kept: a layout goes with its project
        layout = create_layout(
            project,
            known,
            title,
            self.page.source(parameters, context) or source_line(known.steps),
            language(),
            self.page.template(parameters, context),
            subtitle=_place(layer, title),
            legend_title="" if fields else drawn,
            fields=fields,
            logo=self.page.logo(parameters, context),
        )
        self.note_layout(project, layout)
        targets = {name: self.file_output(parameters, name, context) for name in ("PDF", "PNG")}
        feedback.setProgress(50)
        export(layout, targets["PDF"], targets["PNG"])
        return {name: str(target) for name, target in targets.items() if target}


def _drawn(known: LayerIndicators) -> str:
    return drawn_title(known.layer, StyleRecord.read(known.layer, known.steps), language())


def _place(layer: QgsVectorLayer, title: str) -> str:
    """The place that the map shows, unless the title says it already."""
    drawn = drawn_place(layer)
    place = drawn.name if drawn else only_place(layer)
    return "" if place.casefold() in title.casefold() else place
