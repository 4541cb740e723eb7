"""Taking away what a run has begun to write: an output is whole or absent."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsDataSourceUri,
    QgsProviderConnectionException,
    QgsProviderRegistry,
    QgsVectorFileWriter,
)

from .store import in_database

BESIDE = ("", "-wal", "-shm", "-journal")
"""What stands beside a GeoPackage while it is written, by the end of its name."""


def discard(target: str) -> None:
    """Removes the layer that a closed sink has written to `target`; other layers of the same file or database stay."""
    path, _, rest = target.partition("|")
    if Path(path).is_file():
        _discard_from_file(path, rest.removeprefix("layername="))
    elif in_database(target):
        uri = QgsDataSourceUri(target.partition(":")[2])
        _drop_table("postgres", uri.connectionInfo(False), uri.schema(), uri.table())


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
