"""Carried columns as fields: values, the reasons where there are none, and what the provenance says of each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from qgis.core import QgsField

from ...tables.model.tidy import Status
from ..read.names import indicator_of, split_name, status_name
from ..write.rows import field
from .carry import Carried, Record


def carried_fields(made: Sequence[Carried], aliases: Mapping[str, str]) -> list[QgsField]:
    """The new fields, each with a text field for the status where some values are not there."""
    fields = []
    for one in made:
        alias = aliases.get(one.name) or one.name
        fields.append(field(one.name, float, alias))
        if _has_gaps(one):
            fields.append(field(status_name(one.name), str, f"{alias} (status)"))
    return fields


def carried_columns(made: Sequence[Carried]) -> list[Sequence[object]]:
    """The columns of `carried_fields`, as plain values."""
    columns: list[Sequence[object]] = []
    for one in made:
        columns.append([None if np.isnan(value) else value for value in one.column.values.tolist()])
        if _has_gaps(one):
            columns.append(one.column.statuses.tolist())
    return columns


def _has_gaps(one: Carried) -> bool:
    return bool((one.column.statuses != Status.OK.value).any())


def carried_records(made: Sequence[Carried], records: Mapping[str, Record], division: str) -> dict[str, Record]:
    """What each new field holds, by its name, for the provenance."""
    return {one.name: _record(one, records.get(one.name, {}), division) for one in made}


def _record(one: Carried, known: Record, division: str) -> Record:
    statuses, counts = np.unique(one.column.statuses.astype(str), return_counts=True)
    words, year = split_name(one.name)
    declared = indicator_of(one.name)
    return {
        "indicator": known.get("indicator", words),
        "year": known.get("year", int(year) if year else None),
        "unit": one.unit.name.lower(),
        "direction": known.get("direction", declared.direction.value),
        "status": dict(zip(statuses.tolist(), counts.tolist(), strict=True)),
        "division": division,
        "denominator": known.get("denominator", declared.denominator),
        "kind": one.kind,
    }
