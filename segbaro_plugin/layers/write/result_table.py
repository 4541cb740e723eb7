"""The result table as a QGIS table."""

from __future__ import annotations

import re
from collections.abc import Sequence

from qgis.core import QgsFields

from ..errors import LayerError
from .rows import field, fields_of

YEAR = re.compile(r"\d{4}(?=$|\D)")
KINDS = {
    "value": float,
    "people": float,
    "year": int,
    "areas": int,
    "missing": int,
    "size": float,
    "macro_micro": float,
}


def result_fields(columns: Sequence[str]) -> QgsFields:
    """The fields for rows of `indices.engine.results.ResultRow`, named like its columns."""
    return fields_of(*(field(name, KINDS.get(name, str)) for name in columns))


def years_of(column: Sequence[object]) -> list[int | None]:
    """A column of years as whole numbers; dates and text that begin with a year are parsed, None stays None.

    Raises:
        LayerError: a value that holds no year; the value is named.
    """
    return [None if value is None else _year(value) for value in column]


def _year(value: object) -> int:
    day = value.date() if hasattr(value, "date") else value
    text = str(day.year()) if hasattr(day, "year") else str(day).strip()
    match = YEAR.match(text)
    if match is None:
        raise LayerError(
            "'{value}' is not a year. Choose a field with years such as 2024.",
            "”{value}” är inget årtal. Välj ett fält med årtal som 2024.",
            value=value,
        )
    return int(match[0])
