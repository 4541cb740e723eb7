"""Taking away what a run has begun to write: an output is whole or absent."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsDataSourceUri,
    QgsExpression,
    QgsProviderConnectionException,
    QgsProviderRegistry,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from .store import database_layer, database_uri

BESIDE = ("", "-wal", "-shm", "-journal")
"""What stands beside a GeoPackage while it is written, by the end of its name."""
METADATA = "qgis_layer_metadata"
"""The table that QGIS keeps the metadata of a schema's tables in."""


def discard(target: str) -> None:
    """Removes the layer that a closed sink has written to `target`; other layers of the same file or database stay."""
    path, _, rest = target.partition("|")
    if Path(path).is_file():
        _discard_from_file(path, rest.removeprefix("layername="))
    elif uri := database_uri(target):
        _drop_style(target)
        _drop_history(uri)
        _drop_table("postgres", uri.connectionInfo(False), uri.schema(), uri.table())


def _drop_style(target: str) -> None:
    """Removes the styles that PostGIS keeps of a table: dropping the table leaves them."""
    layer = database_layer(target)
    if layer is not None and layer.isValid():
        related, ids, *_ = layer.listStylesInDatabase()
        for id in ids[: max(related, 0)]:
            layer.deleteStyleFromDatabase(id)


def _drop_history(uri: QgsDataSourceUri) -> None:
    """Removes the metadata that PostGIS keeps of a table; QGIS has no call of its own for it."""
    kept = QgsDataSourceUri(uri)
    kept.setDataSource(uri.schema(), METADATA, "", "", "id")
    layer = QgsVectorLayer(kept.uri(False), METADATA, "postgres")
    if layer.isValid():
        ours = QgsExpression.createFieldEqualityExpression("f_table_name", uri.table())
        layer.dataProvider().deleteFeatures([row.id() for row in layer.getFeatures(ours)])


def _discard_from_file(path: str, table: str) -> None:
    others = [name for name in _tables(path) if table and name != table]
    if others:
        _drop_table("ogr", path, "", table)
    elif path.lower().endswith(".shp"):
        QgsVectorFileWriter.deleteShapeFile(path)
    else:
        for end in BESIDE:
            Path(path + end).unlink(missing_ok=True)


def _tables(path: str) -> list[str]:
    return [one.name() for one in QgsProviderRegistry.instance().querySublayers(path)]


def _drop_table(provider: str, database: str, schema: str, table: str) -> None:
    connection = QgsProviderRegistry.instance().providerMetadata(provider).createConnection(database, {})
    try:
        connection.dropVectorTable(schema, table)
    except QgsProviderConnectionException:  # the sink was closed before it had made the table
        return
