"""Interpolated columns as fields: values, reasons for missing ones, and provenance records."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from qgis.core import QgsField

from ...tables.model.tidy import Status
from ..read.names import indicator_of, split_name, status_name
from ..write.rows import field
from .interpolated_columns import InterpolatedColumn, Record


def interpolated_fields(interpolated: Sequence[InterpolatedColumn], aliases: Mapping[str, str]) -> list[QgsField]:
    """The new fields, each with a status field if some values are missing."""
    fields = []
    for column in interpolated:
        alias = aliases.get(column.name) or column.name
        fields.append(field(column.name, float, alias))
        if _has_gaps(column):
            fields.append(field(status_name(column.name), str, f"{alias} (status)"))
    return fields


def interpolated_values(interpolated: Sequence[InterpolatedColumn]) -> list[Sequence[object]]:
    """The columns of `interpolated_fields`, as plain values."""
    columns: list[Sequence[object]] = []
    for column in interpolated:
        columns.append([None if np.isnan(value) else value for value in column.column.values.tolist()])
        if _has_gaps(column):
            columns.append(column.column.statuses.tolist())
    return columns


def _has_gaps(column: InterpolatedColumn) -> bool:
    return bool((column.column.statuses != Status.OK.value).any())


def interpolated_records(
    interpolated: Sequence[InterpolatedColumn], records: Mapping[str, Record], division: str
) -> dict[str, Record]:
    """The provenance record of each new field, by name."""
    return {column.name: _record(column, records.get(column.name, {}), division) for column in interpolated}


def _record(column: InterpolatedColumn, known: Record, division: str) -> Record:
    statuses, counts = np.unique(column.column.statuses.astype(str), return_counts=True)
    words, year = split_name(column.name)
    declared = indicator_of(column.name)
    return {
        "indicator": known.get("indicator", words),
        "year": known.get("year", int(year) if year else None),
        "unit": column.unit.name.lower(),
        "direction": known.get("direction", declared.direction.value),
        "status": dict(zip(statuses.tolist(), counts.tolist(), strict=True)),
        "division": division,
        "denominator": known.get("denominator", declared.denominator),
        "kind": column.kind,
    }
