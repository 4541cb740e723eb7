"""A working copy of a layer, created quickly even for hundreds of fields."""

from __future__ import annotations

from qgis.core import QgsFeatureRequest, QgsMapLayerStyle, QgsProject, QgsReadWriteContext, QgsVectorLayer
from qgis.PyQt.QtXml import QDomDocument

MEMORY = "memory"


def copy_of(layer: QgsVectorLayer) -> QgsVectorLayer:
    """A copy of the layer with its fields, joins, filter and style, outside any project; it can keep the layer's id.

    QGIS's own `clone` works out all fields anew for each setting of each field: with 200 fields it stands still for
    two seconds, with 420 for fourteen.
    """
    return _copy_of_memory(layer) if layer.providerType() == MEMORY else _opened_again(layer)


def _opened_again(layer: QgsVectorLayer) -> QgsVectorLayer:
    document, context = QDomDocument(), QgsReadWriteContext()
    written = document.createElement("maplayer")
    layer.writeLayerXml(written, document, context)
    copy = QgsVectorLayer()
    copy.readLayerXml(written, context)
    copy.resolveReferences(QgsProject.instance())
    return copy


def _copy_of_memory(layer: QgsVectorLayer) -> QgsVectorLayer:
    """A copy of a layer without a file, which cannot be reopened; joined and computed fields become ordinary ones."""
    copy = layer.materialize(QgsFeatureRequest())
    style = QgsMapLayerStyle()
    style.readFromLayer(layer)
    style.writeToLayer(copy)
    return copy
