"""Tables in json without a standard of their own: the attributes of GeoJSON, and plain records."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ...model.grid import Grid, grid_of
from .json_faults import faults_in_words
from .json_values import text_of

Json = Mapping[str, Any]


def is_geojson(document: object) -> bool:
    """Whether the document is a layer of features."""
    return isinstance(document, dict) and document.get("type") == "FeatureCollection"


def read_geojson(document: Json) -> Grid:
    """The grid of the features' attributes; raises TableError where a feature is none."""
    with faults_in_words("GeoJSON"):
        return grid_of(_records([feature["properties"] or {} for feature in document["features"]]), format="geojson")


def is_records(document: object) -> bool:
    """Whether the document is a list of objects, or an object that holds a single list, of such."""
    records = _only_list(document) if isinstance(document, dict) else document or None
    return isinstance(records, list) and all(isinstance(record, dict) for record in records)


def read_records(document: Json | list[Json]) -> Grid:
    """The grid of the objects; raises TableError where a value is no plain one."""
    with faults_in_words():
        return grid_of(_records(document if isinstance(document, list) else _only_list(document)), format="json")


def _records(records: Sequence[Json]) -> Iterator[Sequence[str]]:
    """Flat objects; the headings are all their names in the order of their first appearance."""
    names = list(dict.fromkeys(name for record in records for name in record))
    yield names
    for record in records:
        yield [text_of(record.get(name)) for name in names]


def _only_list(document: Json) -> Any:
    """The list, where the object holds one and no more."""
    lists = [value for value in document.values() if isinstance(value, list)]
    return lists[0] if len(lists) == 1 else None
