"""Keeping a layer's style and provenance with its data."""

from __future__ import annotations

from qgis.core import QgsVectorLayer


def save_style(layer: QgsVectorLayer) -> bool:
    """Saves style and layer properties as the default in the layer's GeoPackage; False where there is none.

    Other formats keep their data only: a file beside a shapefile or csv would come unasked.
    """
    if layer.providerType() != "ogr" or ".gpkg" not in layer.source():
        return False
    layer.saveStyleToDatabase(layer.name(), "", True, "")
    return True
