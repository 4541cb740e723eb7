"""segbaro:exportatlas - a page for each municipality, county or other place, as files."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterField,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProject,
)

from ...cartography.output.atlas import Atlas, AtlasPlan, export_book, export_pages
from ...cartography.output.export import Write, write_georeferenced_pdf, write_pdf, write_png, write_svg
from ...cartography.output.file_names import numbered_names, unique_names
from ...i18n import language
from ...layers.indicators.layer_indicators import LayerIndicators
from ...layers.places.place import FIELD, LEVELS, place_key
from ...layers.record.provenance import source_line
from ..inputs.maps.folder_files import FolderFiles
from ..inputs.maps.layer_notes import tell_of
from ..inputs.maps.page_choice import PageChoice
from ..inputs.maps.page_layer import PageLayer
from ..run.algorithm import SegbaroAlgorithm, Values

WHOLE = "whole"
PLACES = (*LEVELS, FIELD, WHOLE)
PAGES, MAPS = "pages", "maps"
WRITERS: dict[str, Write] = {"pdf": write_pdf, "png": write_png, "svg": write_svg}


class ExportAtlas(SegbaroAlgorithm):
    ID = "exportatlas"
    GROUP = "maps"
    IN_MAIN_THREAD = True
    TAGS = ("atlas", "print", "pdf", "pages", "skriv ut", "sidor", "kommun")

    def __init__(self) -> None:
        super().__init__()
        self.layer = PageLayer(self)
        self.page = PageChoice(self)
        self.folder = FolderFiles(self)
        self.groups = (self.layer, self.page)

    def title(self) -> str:
        return self.tr("Atlas of pages")

    def summary(self) -> str:
        return self.tr(
            "Creates a page for each municipality, county or other place in a styled layer, and for each of several "
            "years or indicators, and exports the pages as PDF, PNG or SVG, with one file per page or all pages in "
            "one PDF. All pages share one legend, so that they can be compared; areas outside the place are drawn in "
            "white. Each page states how many of its areas have no data. A run that is cancelled or fails leaves no "
            "files."
        )

    def initAlgorithm(self, _configuration: Values | None = None) -> None:
        self.layer.declare()
        self.add(
            QgsProcessingParameterEnum("PLACES", self.tr("Pages"), PLACES, False, PLACES[0], False, True),
            self.tr(
                "municipality, county: found from the area codes, which begin with the code of the municipality or "
                "county. field: one page for each value of a field. whole: the whole layer on one page."
            ),
        )
        self._add_field(
            "PLACE",
            self.tr("Place"),
            self.tr("The field with the places or with area codes; leave empty to detect the codes."),
        )
        self._add_field(
            "NAME", self.tr("Names"), self.tr("The field with the places' names; leave empty to use official names.")
        )
        self.layer.declare_fields()
        self.add(
            QgsProcessingParameterEnum(
                "SPREAD", self.tr("Several years or indicators"), (PAGES, MAPS), False, PAGES, False, True
            ),
            self.tr("pages: one page for each. maps: side by side on one page per place."),
        )
        self.page.declare_words()
        self.page.declare()
        self._add_outputs()

    def _add_field(self, name: str, title: str, help: str) -> None:
        any_type = QgsProcessingParameterField.DataType.Any
        self.add(QgsProcessingParameterField(name, title, None, "INPUT", any_type, False, True), help)

    def _add_outputs(self) -> None:
        self.add(
            QgsProcessingParameterEnum("FORMATS", self.tr("Formats"), list(WRITERS), True, ["pdf"], False, True),
            self.tr("The files to create for each page: PDF with searchable text, PNG or SVG."),
        )
        self.add_advanced(
            QgsProcessingParameterBoolean("GEOREFERENCE", self.tr("Geospatial PDF"), False),
            self.tr("Adds georeferencing to the PDF of each page, for programs that show maps."),
        )
        whole = QgsProcessingParameterNumber.Type.Integer
        self.add_advanced(
            QgsProcessingParameterNumber("DPI", self.tr("Resolution (dpi)"), whole, 300, False, 36, 1200),
            self.tr("The resolution of the images."),
        )
        self.add(
            QgsProcessingParameterFolderDestination("FOLDER", self.tr("Folder"), None, True, True),
            self.tr(
                "The folder for one file per page and format; files are named by the code and the name of the place, "
                "so that they keep their names when another place comes or goes."
            ),
        )
        self.add_advanced(
            QgsProcessingParameterBoolean("NUMBERED", self.tr("Number the files"), False),
            self.tr("Puts the page number before each name, so that files sort in page order."),
        )
        self.add(
            QgsProcessingParameterFileDestination("BOOK", self.tr("All pages"), "PDF (*.pdf)", None, True, False),
            self.tr("One PDF with all pages."),
        )
        self.addOutput(QgsProcessingOutputNumber("PAGES", self.tr("Number of pages")))
        self.folder.declare()

    def problem(self, parameters: Values, context: QgsProcessingContext) -> str:
        if not parameters.get("FOLDER") and not parameters.get("BOOK"):
            return self.tr("Choose a folder for the pages, or a file for all of them.")
        if parameters.get("FOLDER") and not self.parameterAsEnumStrings(parameters, "FORMATS", context):
            return self.tr("Choose at least one format for the pages in the folder.")
        return super().problem(parameters, context)

    def work(self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Values:
        layer = self.layer.read(parameters, context)
        known = LayerIndicators(layer)
        tell_of(known, feedback)
        by = self.parameterAsEnumString(parameters, "PLACES", context)
        place = None if by == WHOLE else place_key(layer, by, self.parameterAsString(parameters, "PLACE", context))
        plan = AtlasPlan(
            self.page.template(parameters, context),
            language(),
            place,
            self.parameterAsString(parameters, "NAME", context),
            self.layer.fields(parameters, context),
            self.parameterAsEnumString(parameters, "SPREAD", context) == MAPS,
            self.page.title(parameters, context),
            self.page.source(parameters, context) or source_line(known.steps),
            self.page.logo(parameters, context),
            numbered_names if self.parameterAsBool(parameters, "NUMBERED", context) else unique_names,
        )
        project = context.project() or QgsProject()  # kept: layouts go with their project
        atlas = Atlas(project, known, plan, feedback)
        if atlas.without_place:
            words = self.tr("Areas without a place, not shown on any page: {n}")
            feedback.pushWarning(words.format(n=atlas.without_place))
        feedback.pushInfo(self.tr("Pages: {n}").format(n=len(atlas.pages)))
        return self._write(atlas, parameters, context, feedback)

    def _write(
        self, atlas: Atlas, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Values:
        dpi = self.parameterAsInt(parameters, "DPI", context)
        made: dict[str, object] = {}
        folder = self.folder_output(parameters, "FOLDER", context)
        if folder is not None:
            files = export_pages(atlas, folder, self._writers(parameters, context), dpi, feedback)
            made |= self.folder.told(folder, [path.name for path in files], parameters, context, feedback)
        book = self.file_output(parameters, "BOOK", context)
        if book is not None and not feedback.isCanceled() and export_book(atlas, book, dpi, feedback):
            made["BOOK"] = str(book)
        return {**made, "PAGES": len(atlas.pages)} if made else {}

    def _writers(self, parameters: Values, context: QgsProcessingContext) -> dict[str, Write]:
        chosen = self.parameterAsEnumStrings(parameters, "FORMATS", context)
        writers = {ending: WRITERS[ending] for ending in chosen}
        if "pdf" in writers and self.parameterAsBool(parameters, "GEOREFERENCE", context):
            writers["pdf"] = write_georeferenced_pdf
        return writers
