"""Gives a written table the name of a previous one in one transaction, so that one of the two always exists."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import (
    QgsAbstractDatabaseProviderConnection,
    QgsDataSourceUri,
    QgsProviderConnectionException,
    QgsProviderRegistry,
)

from ..errors import LayerError
from .destination import Destination
from .draft_folders import is_left_over, owner_mark
from .file_layers import is_same_layer, layers_of_file
from .gdal_errors import gdal_errors

if TYPE_CHECKING:
    from osgeo import gdal

DRAFT_TABLE = "segbaro_draft_"
STYLES = "layer_styles"
METADATA = "qgis_layer_metadata"
"""The table that QGIS keeps the metadata of a schema's tables in."""


_in_use: set[str] = set()
"""The drafts of the runs of this process that go on."""


def draft_table(random: str) -> str:
    """A temporary table name that identifies its process. Release it when the run ends."""
    name = f"{DRAFT_TABLE}{owner_mark()}-{random}"
    _in_use.add(name)
    return name


def release_draft_table(name: str) -> None:
    """Lets a later run remove the draft, if the database was unreachable."""
    _in_use.discard(name)


def drop_left_tables(destination: Destination) -> None:
    """Removes drafts beside the destination left by killed or interrupted runs of this machine."""
    if destination.database is not None:
        for name in filter(_is_left_over, _database_tables(destination.database)):
            drop_database_table(destination.database, name)
    elif destination.path is not None:
        for name in filter(_is_left_over, layers_of_file(destination.path)):
            drop_file_table(destination.path, name)


def _is_left_over(table: str) -> bool:
    owner = table.removeprefix(DRAFT_TABLE)
    is_mine = owner.startswith(f"{owner_mark()}-") and table not in _in_use
    return table.startswith(DRAFT_TABLE) and (is_mine or is_left_over(owner))


def drop_file_table(path: Path, table: str) -> None:
    """Removes a layer of a file, with its styles."""
    from osgeo import gdal

    with gdal_errors():
        data = gdal.OpenEx(str(path), gdal.OF_UPDATE | gdal.OF_VECTOR | gdal.OF_VERBOSE_ERROR)
        if data is not None:
            _drop(data, table)


def drop_database_table(uri: QgsDataSourceUri, table: str) -> None:
    """Removes a table of the uri's schema; a missing table is ignored."""
    try:
        _connection(uri).dropVectorTable(uri.schema(), table)
    except QgsProviderConnectionException:
        return


def _connection(uri: QgsDataSourceUri) -> QgsAbstractDatabaseProviderConnection:
    metadata = QgsProviderRegistry.instance().providerMetadata("postgres")
    return metadata.createConnection(uri.connectionInfo(False), {})


def _database_tables(uri: QgsDataSourceUri) -> list[str]:
    try:
        return [table.tableName() for table in _connection(uri).tables(uri.schema() or "public")]
    except QgsProviderConnectionException:  # writing will say what is wrong with the database
        return []


def swap_file_table(path: Path, draft: str, table: str) -> None:
    """Renames the layer `draft` of a file to `table`, replacing the previous one and keeping its style.

    Names alone change in the transaction, which takes next to no room on the disk. What is dropped afterwards is the
    earlier layer under a draft's name: the next run beside it drops it where the disk is too full for that.

    Raises:
        LayerError: when the file refuses; it is then as it was, with the draft beside.
    """
    from osgeo import gdal

    earlier = draft_table(secrets.token_hex(4))
    with gdal_errors() as problems:
        data = gdal.OpenEx(str(path), gdal.OF_UPDATE | gdal.OF_VECTOR | gdal.OF_VERBOSE_ERROR)
        if data is not None:
            data.StartTransaction()
            _rename(data, [*_as_earlier(data, table, earlier), (draft, table)], problems)
            data.RollbackTransaction() if problems else data.CommitTransaction()
        data = None
    release_draft_table(earlier)
    if problems:
        raise _refused(table, path.name, problems)
    drop_file_table(path, earlier)


def _as_earlier(data: gdal.Dataset, table: str, earlier: str) -> list[tuple[str, str]]:
    return [(name, earlier) for name in _names(data) if is_same_layer(name, table)]


def _rename(data: gdal.Dataset, renames: Sequence[tuple[str, str]], problems: Sequence[str]) -> None:
    """Renames layers with their styles until one rename fails.

    SQLite takes a transaction back by itself when the disk is full, and what came after would stand alone.
    """
    for old, new in renames:
        data.GetLayer(_names(data).index(old)).Rename(new)
        if not problems and STYLES in _names(data):
            given = f"styleName = {_text(new)}"
            data.ExecuteSQL(f"UPDATE {STYLES} SET {given} WHERE f_table_name = {_text(new)}")  # noqa: S608  # nosec B608  quoted
        if problems:
            return


def _drop(data: gdal.Dataset, table: str) -> None:
    """Drops a layer with its styles, which GDAL would leave; a missing layer is ignored."""
    for name in [one for one in _names(data) if is_same_layer(one, table)]:
        data.DeleteLayer(_names(data).index(name))
    if STYLES in _names(data):
        ours = f"lower(f_table_name) = lower({_text(table)})"
        data.ExecuteSQL(f"DELETE FROM {STYLES} WHERE {ours}")  # noqa: S608  # nosec B608  quoted


def _names(data: gdal.Dataset) -> list[str]:
    return [data.GetLayer(place).GetName() for place in range(data.GetLayerCount())]


def swap_database_table(uri: QgsDataSourceUri, draft: str) -> None:
    """Renames the PostGIS table `draft` to the uri's table, replacing it, with style and history.

    Raises:
        LayerError: when the database refuses, as where a view rests on the earlier table; nothing is changed then.
    """
    schema, connection = uri.schema() or "public", _connection(uri)
    try:
        kept = [name for name in (STYLES, f"{_name(schema)}.{METADATA}") if _may_change(connection, name)]
        connection.executeSql(_swap_statements(schema, uri.table(), draft, kept))
    except QgsProviderConnectionException as error:
        raise _refused(uri.table(), uri.database(), [str(error)]) from None


def _swap_statements(schema: str, table: str, draft: str, kept: list[str]) -> str:
    """Statements that PostgreSQL executes in one transaction, as they are sent together."""
    where = _name(schema)
    statements = [f"DROP TABLE IF EXISTS {where}.{_name(table)}"]
    statements += [f"ALTER TABLE {where}.{_name(draft)} RENAME TO {_name(table)}"]
    for name in kept:
        ours = f"f_table_schema = {_text(schema)} AND f_table_name"
        statements += [f"DELETE FROM {name} WHERE {ours} = {_text(table)}"]  # noqa: S608  # nosec B608  quoted
        given = f"f_table_name = {_text(table)}"
        statements += [f"UPDATE {name} SET {given} WHERE {ours} = {_text(draft)}"]  # noqa: S608  # nosec B608  quoted
    return "; ".join(statements)


def _may_change(connection: QgsAbstractDatabaseProviderConnection, table: str) -> bool:
    """Whether the table exists and this user may change its rows: it often belongs to someone else."""
    rights = (
        f"has_table_privilege(to_regclass({_text(table)}), '{right}')" for right in ("SELECT", "UPDATE", "DELETE")
    )
    ((may,),) = connection.executeSql(f"SELECT coalesce({' AND '.join(rights)}, false)")
    return may in (True, "t", "true")


def _text(words: str) -> str:
    return "'" + words.replace("'", "''") + "'"


def _name(words: str) -> str:
    return '"' + words.replace('"', '""') + '"'


def _refused(table: str, place: str, problems: list[str]) -> LayerError:
    return LayerError(
        "'{table}' in '{place}' could not be replaced: {why}. Its previous contents are unchanged.",
        "”{table}” i ”{place}” kunde inte ersättas: {why}. Det som fanns där förut finns kvar.",
        table=table,
        place=place,
        why="; ".join(dict.fromkeys(problems)),
    )
