"""A layer as it is at one moment, for work in the background: the layer itself belongs to the desktop."""

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
    """The areas of a layer with their joined and computed fields, its filter and what is being edited.

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
        """The features that are asked for."""
        return self._features.getFeatures(request)
