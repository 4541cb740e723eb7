"""A GeoPackage's own number of each row, the field fid: a field of that name that holds anything else needs another."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsField, QgsFields
from qgis.PyQt.QtCore import QMetaType

ROW_ID = "fid"
_WHOLE = frozenset({
    QMetaType.Type.Int, QMetaType.Type.UInt, QMetaType.Type.LongLong, QMetaType.Type.ULongLong, QMetaType.Type.Bool,
})  # fmt: skip


def is_row_number(field: QgsField) -> bool:
    """Whether a GeoPackage takes the field for its own number of each row."""
    return field.name().lower() == ROW_ID and field.type() in _WHOLE


def beside_row_number(fields: QgsFields, path: Path | None) -> QgsFields:
    """The fields of an output in the file `path`: in a GeoPackage one called fid that is no row number is renamed."""
    if path is None or path.suffix.lower() != ".gpkg":
        return fields
    named = QgsFields()
    for one in fields:
        copy = QgsField(one)
        if one.name().lower() == ROW_ID and not is_row_number(one):
            copy.setName(_free(one.name(), fields))
        named.append(copy)
    return named


def renamed(before: QgsFields, after: QgsFields) -> dict[str, str]:
    """The fields with another name than before, each with the new one."""
    return {old: new for old, new in zip(before.names(), after.names(), strict=True) if old != new}


def _free(name: str, fields: QgsFields) -> str:
    taken = {one.lower() for one in fields.names()}
    return next(new for number in range(1, len(taken) + 2) if (new := f"{name}_{number}").lower() not in taken)
