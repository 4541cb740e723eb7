"""Removes a table that a run has started to write: an output is complete or absent."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsDataSourceUri, QgsExpression, QgsVectorLayer

from ..read.features import features_of
from ..record.store import database_uri, table_layer
from .table_swap import METADATA, drop_database_table, drop_file_table


def discard(target: str) -> None:
    """Removes the layer that a closed sink wrote to `target`; other layers of the same file or database remain."""
    path, _, rest = target.partition("|layername=")
    if rest and Path(path).is_file():
        drop_file_table(Path(path), rest)
    elif uri := database_uri(target):
        _drop_style(uri)
        _drop_history(uri)
        drop_database_table(uri, uri.table())


def _drop_style(uri: QgsDataSourceUri) -> None:
    """Removes a table's styles in PostGIS, which dropping the table would leave."""
    layer = table_layer(uri)
    if layer.isValid():
        related, ids, *_ = layer.listStylesInDatabase()
        for id in ids[: max(related, 0)]:
            layer.deleteStyleFromDatabase(id)


def _drop_history(uri: QgsDataSourceUri) -> None:
    """Removes a table's metadata in PostGIS, for which QGIS has no function."""
    kept = QgsDataSourceUri(uri)
    kept.setDataSource(uri.schema(), METADATA, "", "", "id")
    layer = QgsVectorLayer(kept.uri(False), METADATA, "postgres")
    if layer.isValid():
        ours = QgsExpression.createFieldEqualityExpression("f_table_name", uri.table())
        layer.dataProvider().deleteFeatures([row.id() for row in features_of(layer, ours)])
