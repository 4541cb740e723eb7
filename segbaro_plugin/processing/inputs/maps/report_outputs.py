"""The files of reports: of one place where they are told to go, or of each place in a folder."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
)

from ....cartography.output.file_names import place_title, unique_names
from ....cartography.report.build_document import build_document
from ....cartography.report.report_files import write_report
from ....i18n import language
from ....layers.errors import LayerError
from ...run.algorithm import SegbaroAlgorithm, Values
from ...run.parameter_group import ParameterGroup
from .folder_files import FolderFiles
from .report_data import ReportData
from .report_places import listed

FILES = ("HTML", "PDF", "JSON", "TABLE")
FORMATS = {"html": "HTML", "pdf": "PDF", "json": "JSON", "csv": "TABLE", "xlsx": "TABLE"}
"""Of files in a folder, by their ending: which of FILES they are."""


class ReportOutputs(ParameterGroup):
    """The parameters HTML, PDF, JSON and TABLE, FOLDER and FORMATS."""

    def __init__(self, algorithm: SegbaroAlgorithm) -> None:
        super().__init__(algorithm)
        self._folder = FolderFiles(algorithm)

    def declare(self) -> None:
        """Declares them."""
        told = {
            "HTML": ("HTML (*.html)", self.tr("The report as a single HTML file for the browser."), True),
            "PDF": ("PDF (*.pdf)", self.tr("The same report as a PDF, to print or send."), False),
            "JSON": ("JSON (*.json)", self.tr("All figures in the report."), False),
            "TABLE": ("CSV (*.csv);;Excel (*.xlsx)", self.tr("The figures as a table."), False),
        }
        for name, (filter, help, usual) in told.items():
            title = self.tr("Table") if name == "TABLE" else name
            self._algorithm.add(QgsProcessingParameterFileDestination(name, title, filter, None, True, usual), help)
        self._algorithm.add(
            QgsProcessingParameterFolderDestination("FOLDER", self.tr("Folder"), None, True, False),
            self.tr(
                "The folder for the reports of several places, each with files of its own, named by the code and the "
                "name of the place."
            ),
        )
        self._algorithm.add_advanced(
            QgsProcessingParameterEnum("FORMATS", self.tr("Formats"), list(FORMATS), True, ["html"], True, True),
            self.tr("The files to create for each place in the folder."),
        )
        self._folder.declare()

    def problem(self, parameters: Values, context: QgsProcessingContext) -> str:
        if not any(parameters.get(name) for name in (*FILES, "FOLDER")):
            return self.tr("Choose at least one output file for the report.")
        if parameters.get("FOLDER") and not self._formats(parameters, context):
            return self.tr("Choose at least one format for the reports in the folder.")
        return ""

    def write(
        self, data: ReportData, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Values:
        """Writes the reports on all chosen places; returns the outputs, none if the run was cancelled.

        Raises:
            LayerError: several places for one file.
        """
        in_folder, alone = bool(parameters.get("FOLDER")), len(data.keys) == 1
        in_files = any(parameters.get(name) for name in FILES)
        if not in_folder and not alone:
            raise _several(data)
        if in_files and not alone:
            feedback.pushWarning(self.tr("Several places go into the folder only; no single file is written."))
        one = self._one(data, parameters, context, feedback) if in_files and alone else {}
        return {**one, **(self._in_folder(data, parameters, context, feedback) if in_folder else {})}

    def _one(
        self, data: ReportData, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, object]:
        targets = {name: self._algorithm.file_output(parameters, name, context) for name in FILES}
        feedback.setProgress(20)
        _write(data, [targets], feedback)
        return {} if feedback.isCanceled() else {name: str(path) for name, path in targets.items() if path}

    def _in_folder(
        self, data: ReportData, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, object]:
        folder = self._algorithm.folder_output(parameters, "FOLDER", context)
        names = unique_names([place_title(key, data.names.get(key, "")) or data.layer.name() for key in data.keys])
        endings = self._formats(parameters, context)
        for done, (key, name) in enumerate(zip(data.keys, names, strict=True)):
            if feedback.isCanceled():
                return {}
            feedback.setProgress(100 * done / len(names))
            data.turn_to(key)
            _write(data, [{FORMATS[ending]: folder / f"{name}.{ending}"} for ending in endings], feedback)
        files = [f"{name}.{ending}" for name in names for ending in endings]
        return self._folder.told(folder, files, parameters, context, feedback)

    def _formats(self, parameters: Values, context: QgsProcessingContext) -> Sequence[str]:
        return list(self._algorithm.parameterAsEnumStrings(parameters, "FORMATS", context))


def _write(data: ReportData, targets: Sequence[Mapping[str, Path | None]], feedback: QgsProcessingFeedback) -> None:
    """Writes the report on the place that the data are turned to, as each of these; nothing in a cancelled run."""
    facts = data.facts()
    document = build_document(facts, data.maps(facts, feedback), language())
    for files in targets if not feedback.isCanceled() else ():
        write_report(document, facts, *(files.get(name) for name in FILES))


def _several(data: ReportData) -> LayerError:
    return LayerError(
        "Choose the place to report on, or a folder for the reports on all of these: {known}.",
        "Välj den kommun eller det område som rapporten ska gälla, eller en mapp för rapporter om alla dessa: {known}.",
        known=listed(data.names),
    )
