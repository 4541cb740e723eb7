"""Layers as users have them, and what an algorithm's table holds, for the tests beside this file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from qgis.core import (
    NULL,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)


def layer_of(output: object) -> QgsVectorLayer:
    """The layer that an algorithm gave: itself, or what its path holds."""
    return output if isinstance(output, QgsVectorLayer) else QgsVectorLayer(str(output), "again")


def rows(output: object, *keys: str) -> dict[object, dict[str, object]]:
    """The rows by one or several of their columns, NULL as None; two rows of one key would be a fault."""
    layer = layer_of(output)
    names = layer.fields().names()
    found = {}
    for feature in layer.getFeatures():
        row = {name: None if feature[name] == NULL else feature[name] for name in names}
        key = tuple(row[name] for name in keys) if len(keys) > 1 else row[keys[0]]
        assert key not in found
        found[key] = row
    return found


def values(output: object) -> dict[str, object]:
    """The value of each measure in a table of one place, year and group."""
    return {measure: row["value"] for measure, row in rows(output, "measure").items()}


def geopackage(layer: QgsVectorLayer, folder: Path) -> str:
    """The layer as a GeoPackage."""
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    path = folder / "areas.gpkg"
    context = QgsProject.instance().transformContext()
    assert QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), context, options)[0] == 0
    return str(path)


def only_selected(layer: QgsVectorLayer, expression: str) -> QgsProcessingFeatureSourceDefinition:
    """The layer with some areas selected, as "selected features only"."""
    QgsProject.instance().addMapLayer(layer, False)
    layer.selectByExpression(expression)
    return QgsProcessingFeatureSourceDefinition(layer.id(), True)


class Cancelled(QgsProcessingFeedback):
    """Feedback of somebody who pressed Cancel."""

    def __init__(self) -> None:
        super().__init__(False)
        self.cancel()


class Calls(QgsProcessingFeedback):
    """Feedback that does something when it was asked so many times whether to go on."""

    def __init__(self, asked: int, action: Callable[[], object]) -> None:
        super().__init__(False)
        self.left, self.action = asked, action

    def isCanceled(self) -> bool:
        self.left -= 1
        if self.left == 0:
            self.action()
        return super().isCanceled()


class CancelAfter(QgsProcessingFeedback):
    """Somebody who presses Cancel when the run has asked so many times whether to go on."""

    def __init__(self, asked: int) -> None:
        super().__init__(False)
        self.left = asked

    def isCanceled(self) -> bool:
        self.left -= 1
        if self.left < 0:
            self.cancel()
        return super().isCanceled()
