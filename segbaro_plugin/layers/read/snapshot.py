"""A snapshot of a layer for work in the background, since the layer itself belongs to the main thread."""

from __future__ import annotations

from qgis.core import (
    QgsFeatureIterator,
    QgsFeatureRequest,
    QgsFields,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)

from .file_columns import LayerFile, layer_file


class Snapshot:
    """The areas of a layer with their joined and computed fields, its filter and unsaved edits.

    Made in the layer's thread in a moment, whatever the number of fields, and read in any thread. A clone of the layer
    would take QGIS seconds with hundreds of fields.
    """

    def __init__(self, layer: QgsVectorLayer) -> None:
        self._name, self._fields = layer.name(), layer.fields()
        self._features = QgsVectorLayerFeatureSource(layer)
        self.file: LayerFile | None = layer_file(layer)

    def sourceName(self) -> str:
        """The layer's name."""
        return self._name

    def fields(self) -> QgsFields:
        """The layer's fields."""
        return self._fields

    def getFeatures(self, request: QgsFeatureRequest) -> QgsFeatureIterator:
        """The requested features."""
        return self._features.getFeatures(request)
