"""Stores a layer's style and provenance with its data: in a GeoPackage, or in QGIS's tables in PostGIS."""

from __future__ import annotations

from qgis.core import (
    QgsDataSourceUri,
    QgsLayerMetadata,
    QgsProject,
    QgsProviderRegistry,
    QgsVectorLayer,
)

from ..errors import LayerError

SCHEMES = ("postgis:", "postgres:")
"""How a destination in PostGIS begins; what follows is the address, with two slashes before it or without."""

NAME_WIDTH = 30
"""How long the name of a style may be in a GeoPackage."""


def database_uri(destination: str) -> QgsDataSourceUri | None:
    """The address of the PostGIS table that a sink writes to; None for other destinations."""
    if not destination.startswith(SCHEMES):
        return None
    return QgsDataSourceUri(destination.partition(":")[2].removeprefix("//"))


def database_layer(destination: str) -> QgsVectorLayer | None:
    """The written PostGIS table, opened by `table_layer`; None for other destinations."""
    uri = database_uri(destination)
    return None if uri is None else table_layer(uri)


def table_layer(uri: QgsDataSourceUri) -> QgsVectorLayer:
    """A PostGIS table as a layer, without the database's stored style of a previous table of its name.

    An invalid layer where there is no such table.
    """
    plain = QgsVectorLayer.LayerOptions(loadDefaultStyle=False)
    layer = QgsVectorLayer(uri.uri(False), uri.table(), "postgres", plain)
    layer.setMetadata(QgsLayerMetadata())
    return layer


def save_style(layer: QgsVectorLayer) -> bool:
    """Saves style, layer properties and history as the default of the layer's table; False if it has no place.

    GeoPackages and PostGIS have one. Other formats keep their data only: a file beside a shapefile or csv would come
    unasked.

    Raises:
        LayerError: when the database refuses; its own words are in the sentence.
    """
    address = _address(layer)
    if not address:
        return False
    why = _save(layer, address)
    if why:
        raise LayerError(
            "The output was written, but its style and provenance could not be saved in the database: {why}",
            "Utdata är skriven, men stil och proveniens kunde inte sparas i databasen: {why}",
            why=why,
        )
    return True


def _save(layer: QgsVectorLayer, address: str) -> str:
    """Saves style and history of the layer at `address`; returns the database's error message."""
    registry, provider = QgsProviderRegistry.instance(), layer.providerType()
    parts = registry.decodeUri(provider, address)
    table = parts.get("layerName") or parts["table"]
    metadata = layer.metadata()
    if not metadata.title():  # PostGIS takes no history without a name
        metadata.setIdentifier(table)
        metadata.setTitle(table)
    refused = _save_as_default(layer, table[:NAME_WIDTH])
    kept, why = registry.saveLayerMetadata(provider, address, metadata)
    return refused or ("" if kept else why)


def _save_as_default(layer: QgsVectorLayer, name: str) -> str:
    if not hasattr(layer, "saveStyleToDatabaseV2"):  # QGIS 3.40
        return layer.saveStyleToDatabase(name, "", True, "")
    results, why = layer.saveStyleToDatabaseV2(name, "", True, "")
    kinds = layer.SaveStyleResult
    return why if results & (kinds.QmlGenerationFailed | kinds.DatabaseWriteFailed) else ""


def _address(layer: QgsVectorLayer) -> str:
    """The layer's address with its table name, which QGIS needs to store metadata; "" if there is no place."""
    if layer.providerType() == "postgres":
        return layer.source()
    if layer.providerType() != "ogr" or ".gpkg" not in layer.source():
        return ""
    registry = QgsProviderRegistry.instance()
    parts = registry.decodeUri("ogr", layer.source())
    tables = [one.split(layer.dataProvider().sublayerSeparator())[1] for one in layer.dataProvider().subLayers()]
    return registry.encodeUri("ogr", {**parts, "layerName": parts.get("layerName") or tables[0]})


def with_saved_style(layer: QgsVectorLayer, project: QgsProject | None) -> QgsVectorLayer:
    """The layer with the style stored in its file, unless it is a project layer, which has its own."""
    if project is None or project.mapLayer(layer.id()) is None:
        layer.loadDefaultStyle()
    return layer
