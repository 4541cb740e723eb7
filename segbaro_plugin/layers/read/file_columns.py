"""Columns read directly from a layer's file, five times as fast as features, where both hold the same.

A layer that is being edited or filtered, and fields that are joined or computed, are in no file; neither do all
versions of GDAL read whole columns. Whoever asks reads the features then (`columns.read_columns`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from qgis.core import Qgis, QgsProviderRegistry, QgsVectorLayer

from ...array_types import Floats
from .columns import Columns, without_withheld
from .names import status_fields

Read = dict[str, NDArray[np.generic]]

FID = "OGC_FID"
"""What GDAL calls the row number of a table that has no name for it."""

NUMBER, KEY = frozenset("iuf"), frozenset("iufS")
"""Kinds of numpy arrays that are numbers, and that are numbers or text."""


@dataclass(frozen=True)
class LayerFile:
    """The file of a layer: a GeoPackage and its table ("" for the only one), with the field names."""

    path: str
    table: str
    names: frozenset[str]


def layer_file(layer: QgsVectorLayer) -> LayerFile | None:
    """The layer's file, if the layer shows its content; other formats may declare a wrong encoding."""
    if layer.storageType() != "GPKG" or layer.isEditable() or layer.subsetString():
        return None
    parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
    if parts.get("layerId") is not None or parts.get("geometryType"):
        return None  # a table by its number, or only the areas of one kind of geometry
    fields = layer.fields()
    named = enumerate(fields.names())
    names = (name for place, name in named if fields.fieldOrigin(place) == Qgis.FieldOrigin.Provider)
    return LayerFile(parts["path"], parts.get("layerName") or "", frozenset(names))


def read_file_columns(file: LayerFile | None, numbers: Sequence[str], keys: Sequence[str]) -> Columns | None:
    """The named columns like `read_columns`; None if the file does not show what the layer shows."""
    if file is None:
        return None
    stated = {name: status for name, status in status_fields(numbers, file.names).items() if status}
    wanted = list(dict.fromkeys([*numbers, *keys, *stated.values()]))
    if not file.names.issuperset(wanted):
        return None
    try:
        batches = _batches(file, wanted)
    except (ImportError, RuntimeError, KeyError, AttributeError):  # no array bindings, or a GDAL that cannot do this
        return None
    kinds = {name: {batch[name].dtype.kind for batch in batches} for name in wanted}
    if (
        not batches
        or any(not kinds[name] <= NUMBER for name in numbers)
        or any(not kinds[name] <= KEY for name in (*keys, *stated.values()))
    ):
        return None
    ids = np.concatenate([batch[FID] for batch in batches]).tolist()
    floats = {name: np.concatenate([_floats(batch[name]) for batch in batches]) for name in numbers}
    words = {name: [one for batch in batches for one in _plain(batch[name])] for name in (*keys, *stated.values())}
    known = {name: without_withheld(values, words.get(stated.get(name, ""))) for name, values in floats.items()}
    return Columns(ids, known, {name: words[name] for name in keys})


def _batches(file: LayerFile, wanted: Sequence[str]) -> list[Read]:
    """The columns in GDAL's batches; none if the file cannot be opened."""
    from osgeo import ogr

    opened = ogr.Open(file.path)
    table = opened and (opened.GetLayerByName(file.table) if file.table else opened.GetLayer(0))
    if not table:
        return []
    definition = table.GetLayerDefn()
    names = [definition.GetFieldDefn(place).GetName() for place in range(definition.GetFieldCount())]
    table.SetIgnoredFields([*(name for name in names if name not in wanted), "OGR_GEOMETRY"])
    fid = table.GetFIDColumn() or FID
    stream = table.GetArrowStreamAsNumPy(["USE_MASKED_ARRAYS=YES"])
    return [{FID: batch[fid], **{name: batch[name] for name in wanted}} for batch in stream]


def _floats(column: NDArray[np.generic]) -> Floats:
    return np.ma.filled(np.ma.asarray(column).astype(float), np.nan)


def _plain(column: NDArray[np.generic]) -> list[object]:
    """The column as plain values; NULL and blank text are None."""
    values = np.ma.asarray(column)
    return _texts(values.filled(b"").tolist()) if values.dtype.kind == "S" else list(values.tolist())


def _texts(column: list[bytes]) -> list[object]:
    """Text from bytes, each distinct word decoded once: a status repeats in thousands of rows."""
    texts = {word: word.decode() if word.strip() else None for word in set(column)}
    return list(map(texts.__getitem__, column))
