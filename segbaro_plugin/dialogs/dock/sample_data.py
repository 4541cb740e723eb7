"""Loads the sample municipality step by step, as a user would: a table joined to areas, then area types per year."""

from __future__ import annotations

import json

from qgis.core import QgsProcessingUtils, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...i18n import Translated
from ...resources import resource_path
from ..widgets.algorithm_run import AlgorithmRun

PARTS = {"LOW_STANDARD": "low_standard", "LOW_EDUCATION": "low_education", "ASSISTANCE": "assistance_unemployment"}


class SampleData(Translated, QObject):
    """One loading of the sample; emits `done` with the new layer, or `failed` with the reason."""

    done = pyqtSignal(object)
    failed = pyqtSignal(str)

    def start(self) -> None:
        """Joins the sample's table to its areas; each further step starts when the previous one is done."""
        self._years = json.loads(resource_path("sample", "national.json").read_text("utf-8"))
        self._left = sorted(self._years)
        parameters = {
            "INPUT": f"{resource_path('sample', 'areas.gpkg')}|layername=deso",
            "TABLE": str(resource_path("sample", "indicators.csv")),
            "OUTPUT": QgsProcessingUtils.generateTempFilename("joined.gpkg"),
        }
        self._run("joinindicators", parameters)

    def _run(self, id: str, parameters: dict[str, object]) -> None:
        run = AlgorithmRun(f"segbaro:{id}", parameters)
        run.done.connect(self._next)
        run.failed.connect(self.failed)
        run.start()

    def _next(self, results: dict[str, object]) -> None:
        """Computes the area types of the next year, or finishes."""
        if not self._left:
            layer = QgsVectorLayer(str(results["OUTPUT"]), self.tr("Åsköping (made up)"))
            QgsProject.instance().addMapLayer(layer)
            self.done.emit(layer)
            return
        year = self._left.pop(0)
        figures = {
            "REFERENCE": "figures",
            "MEAN": self._years[year]["mean"],
            "DEVIATION": self._years[year]["deviation"],
        }
        target = QgsProcessingUtils.generateTempFilename("sample.gpkg")
        chosen = {role: f"{indicator}_{year}" for role, indicator in PARTS.items()}
        self._run("socioeconomicindex", {"INPUT": results["OUTPUT"], **chosen, **figures, "OUTPUT": target})
