"""Keeping a layer's style and provenance with its data."""

from __future__ import annotations

from qgis.core import QgsProject, QgsProviderRegistry, QgsVectorLayer


def in_database(destination: str) -> bool:
    """Whether a sink writes to PostGIS; the table keeps the data only, no style and no provenance."""
    return destination.startswith(("postgis:", "postgres:"))


def save_style(layer: QgsVectorLayer) -> bool:
    """Saves style, layer properties and history as the default in the layer's GeoPackage; False where there is none.

    Other formats keep their data only: a file beside a shapefile or csv would come unasked.
    """
    if layer.providerType() != "ogr" or ".gpkg" not in layer.source():
        return False
    layer.saveStyleToDatabase(layer.name(), "", True, "")
    QgsProviderRegistry.instance().saveLayerMetadata("ogr", _with_layer_name(layer), layer.metadata())
    return True


def _with_layer_name(layer: QgsVectorLayer) -> str:
    """The layer's address with the name of its table, which QGIS needs to keep metadata in a GeoPackage."""
    registry = QgsProviderRegistry.instance()
    parts = registry.decodeUri("ogr", layer.source())
    tables = [one.split(layer.dataProvider().sublayerSeparator())[1] for one in layer.dataProvider().subLayers()]
    return registry.encodeUri("ogr", {**parts, "layerName": parts.get("layerName") or tables[0]})


def with_saved_style(layer: QgsVectorLayer, project: QgsProject | None) -> QgsVectorLayer:
    """The layer with the style that its file keeps, unless it is one of the project, which has its own."""
    if project is None or project.mapLayer(layer.id()) is None:
        layer.loadDefaultStyle()
    return layer
