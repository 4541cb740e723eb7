"""Columns out: the only place where arrays become features.

QGIS refuses numpy scalars without an exception and stores NaN in whole-number fields as a huge negative number, so
whole columns become plain Python values first, and every return value of a sink is checked.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from itertools import islice
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    QgsFeature,
    QgsFeatureSink,
    QgsFeedback,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate, QMetaType

from ..errors import LayerError
from ..outputs.checked_sink import Sink
from ..outputs.whole_files import write_whole

Row = tuple[Sequence[object], QgsGeometry | None]
PlainRow = tuple[list[object], QgsGeometry | None]
BATCH = 1000
FIELD_TYPES = {
    str: QMetaType.Type.QString,
    float: QMetaType.Type.Double,
    int: QMetaType.Type.LongLong,
    QDate: QMetaType.Type.QDate,
}


def field(name: str, kind: type, alias: str = "") -> QgsField:
    """A field for values of a type (str, float, int or QDate); `name_fields` sets the alias on a layer."""
    new = QgsField(name, FIELD_TYPES[kind])
    new.setAlias(alias)
    return new


def without_aliases(fields: QgsFields) -> QgsFields:
    """The fields for a sink: some formats lose aliases, and QGIS warns about each loss."""
    return fields_of(*(_bare(one) for one in fields))


def _bare(one: QgsField) -> QgsField:
    copy = QgsField(one)
    copy.setAlias("")
    copy.setComment("")
    return copy


def name_fields(layer: QgsVectorLayer, fields: Iterable[QgsField]) -> None:
    """Sets the aliases of the layer's fields of these names; they are saved with its style."""
    for one in fields:
        place = layer.fields().indexOf(one.name())
        if place >= 0 and one.alias():
            layer.setFieldAlias(place, one.alias())


def fields_of(*fields: QgsField) -> QgsFields:
    """The fields as one collection for a sink."""
    together = QgsFields()
    for one in fields:
        together.append(one)
    return together


def plain_column(column: Iterable[object]) -> list[object]:
    """A column of any values as plain Python values; NaN, NaT and infinity become None."""
    values = column.tolist() if isinstance(column, np.ndarray) else list(column)
    return [_plain(value) for value in values]


def whole_numbers(column: NDArray[np.float64]) -> list[object]:
    """A column as whole numbers for an integer field, NaN as None."""
    return [None if math.isnan(value) else int(value) for value in column.tolist()]


def _plain(value: object) -> object:
    if isinstance(value, np.generic):
        value = value.item()
    return None if isinstance(value, float) and not math.isfinite(value) else value


def write_rows(
    sink: Sink,
    fields: QgsFields,
    rows: Iterable[Row],
    feedback: QgsFeedback | None = None,
) -> int:
    """Writes rows of any values (in field order), each with its geometry or None; returns the number written.

    Raises:
        LayerError: when the sink refuses a feature; its own words are in the sentence.
    """
    return write_plain(sink, fields, ((plain_column(values), geometry) for values, geometry in rows), feedback)


def write_plain(
    sink: Sink,
    fields: QgsFields,
    rows: Iterable[PlainRow],
    feedback: QgsFeedback | None = None,
) -> int:
    """Like `write_rows`, for plain values (`plain_column`): checking each value took half the time of a large join.

    Raises:
        LayerError: when the sink refuses a feature; its own words are in the sentence.
    """
    features = (_feature(fields, *row) for row in rows)
    written = 0
    while batch := list(islice(features, BATCH)):
        if feedback is not None and feedback.isCanceled():
            break
        taken = sink.addFeatures(batch, QgsFeatureSink.Flag.FastInsert)
        if not (taken[0] if isinstance(taken, tuple) else taken):  # data providers hand the features back too
            raise LayerError(
                "The output rejected some of the features {first} to {last}: {why}",
                "Utdata avvisade några av objekten {first} till {last}: {why}",
                first=written + 1,
                last=written + len(batch),
                why=sink.lastError() or "?",
            )
        written += len(batch)
    return written


def _feature(fields: QgsFields, values: list[object], geometry: QgsGeometry | None) -> QgsFeature:
    feature = QgsFeature()
    feature.setFields(fields, False)  # not filled with NULL first: the values are all there
    feature.setAttributes(values)
    if geometry is not None:
        feature.setGeometry(geometry)
    return feature


def write_text(path: Path, text: str) -> None:
    """Writes a text file (UTF-8) that is complete or absent.

    Raises:
        LayerError: when it cannot be written; the path and the system's words are in the sentence.
    """
    write_whole(path, text.encode("utf-8"))
