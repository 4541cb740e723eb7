"""Keeping a layer's style and provenance with its data."""

from __future__ import annotations

from qgis.core import QgsProject, QgsVectorLayer


def save_style(layer: QgsVectorLayer) -> bool:
    """Saves style and layer properties as the default in the layer's GeoPackage; False where there is none.

    Other formats keep their data only: a file beside a shapefile or csv would come unasked.
    """
    if layer.providerType() != "ogr" or ".gpkg" not in layer.source():
        return False
    layer.saveStyleToDatabase(layer.name(), "", True, "")
    return True


def with_saved_style(layer: QgsVectorLayer, project: QgsProject | None) -> QgsVectorLayer:
    """The layer with the style that its file keeps, unless it is one of the project, which has its own."""
    if project is None or project.mapLayer(layer.id()) is None:
        layer.loadDefaultStyle()
    return layer
