"""A tidy table as a QGIS table: one row per area, year, indicator and category, without geometry."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.core import QgsFields

from ...tables import Table
from ...tables.model.tidy import TIDY_COLUMNS
from ...words import Text
from .rows import PlainRow, field, fields_of, plain_column

TITLES = {
    "area": (str, Text("Area", "Område")),
    "label": (str, Text("Label", "Benämning")),
    "division": (str, Text("Division", "Indelning")),
    "year": (int, Text("Year", "År")),
    "indicator": (str, Text("Indicator", "Indikator")),
    "indicator_name": (str, Text("Name of the indicator", "Indikatorns namn")),
    "value": (float, Text("Value", "Värde")),
    "unit": (str, Text("Unit", "Enhet")),
    "status": (str, Text("Status", "Status")),
}


def tidy_fields(table: Table, language: str) -> QgsFields:
    """The fields for `tidy_rows`: those of every table, then the table's own dimensions."""
    common = [field(name, kind, title.say(language)) for name, (kind, title) in TITLES.items()]
    return fields_of(*common, *(field(_free(name), str) for name in _dimensions(table)))


def tidy_rows(table: Table, language: str) -> Iterator[PlainRow]:
    """All rows of the table in order, with labels, names and units, for `write_plain`."""
    frame = table.frame
    columns = {
        **{name: frame[name].tolist() for name in ("area", "division", "indicator", "status")},
        "value": plain_column(frame["value"].tolist()),
        "year": frame["year"].astype(object).where(frame["year"].notna(), None).tolist(),
        "label": [table.labels.get(area, "") for area in frame["area"].tolist()],
        "indicator_name": _words(table, {id: one.name for id, one in table.indicators.items()}, language),
        "unit": _words(table, {id: one.unit.value for id, one in table.indicators.items()}, language),
    }
    dimensions = [frame[name].astype(str).tolist() for name in _dimensions(table)]
    rows = zip(*(columns[name] for name in TITLES), *dimensions, strict=True)
    return ((list(row), None) for row in rows)


def count_parts(table: Table) -> dict[str, int]:
    """The number of rows, areas, indicators and years in the table."""
    frame = table.frame
    parts = {"AREAS": "area", "INDICATORS": "indicator", "YEARS": "year"}
    return {"ROWS": len(frame), **{name: int(frame[column].nunique()) for name, column in parts.items()}}


def _words(table: Table, words: dict[str, Text], language: str) -> list[str]:
    labels = {id: text.say(language) for id, text in words.items()}
    return [labels[id] for id in table.frame["indicator"].tolist()]


def _dimensions(table: Table) -> list[str]:
    return [name for name in table.frame.columns if name not in TIDY_COLUMNS]


def _free(name: str) -> str:
    """The dimension's name, or another if a field of the table layer has that name."""
    return f"{name}_2" if name in TITLES else name
