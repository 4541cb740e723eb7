"""Small json documents of each kind that is read, and what damages each of their parts."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from typing import Any

_REGION = {"label": "region", "category": {"index": {"0114": 0, "0115": 1}, "label": {"0114": "Upplands Väsby"}}}
_CONTENTS = {"label": "innehåll", "category": {"label": {"N1": "Folkmängd"}, "unit": {"N1": {"base": "antal"}}}}
_TIME = {"label": "år", "category": {"index": ["2023"]}}
_SHAPE: dict[str, Any] = {"id": ["Region", "ContentsCode", "Tid"], "size": [2, 1, 1]}
_ROLE = {"geo": ["Region"], "time": ["Tid"], "metric": ["ContentsCode"]}
_OWN = {"Region": _REGION, "ContentsCode": _CONTENTS, "Tid": _TIME}

DATASET_2: dict[str, Any] = {
    "version": "2.0", "class": "dataset", "label": "Folkmängd", "role": _ROLE, **_SHAPE, "dimension": _OWN,
    "value": [50137, None], "status": {"1": ".."}, "note": [".. = sekretess"],
}  # fmt: skip
DATASET_1: dict[str, Any] = {
    "label": "Folkmängd", "dimension": {**_OWN, **_SHAPE, "role": _ROLE}, "value": {"0": 50137}, "status": {"1": ".."},
}  # fmt: skip
PX_JSON: dict[str, Any] = {
    "columns": [
        {"code": "Region", "text": "region", "type": "d"},
        {"code": "Tid", "text": "år", "type": "t"},
        {"code": "N1", "text": "Folkmängd", "type": "c"},
    ],
    "comments": [{"variable": "Region", "comment": ".. = sekretess"}],
    "data": [{"key": ["0114", "2023"], "values": ["50137"]}, {"key": ["0115", "2023"], "values": [".."]}],
}
KOLADA: dict[str, Any] = {
    "values": [
        {"kpi": "N1", "municipality": code, "period": 2023,
         "values": [{"gender": "T", "value": value, "status": "" if value else "Private"}]}
        for code, value in (("0114", 50137), ("0115", None))
    ]
}  # fmt: skip
RECORDS: list[dict[str, Any]] = [{"kommun": "0114", "folk 2023": 50137}, {"kommun": "0115", "folk 2023": None}]
GEOJSON: dict[str, Any] = {
    "type": "FeatureCollection",
    "features": [{"type": "Feature", "geometry": None, "properties": record} for record in RECORDS],
}
DOCUMENTS: dict[str, Any] = {
    "json-stat 2": DATASET_2,
    "json-stat 1": {"dataset": DATASET_1},
    "px-json": PX_JSON,
    "Kolada": KOLADA,
    "records": RECORDS,
    "GeoJSON": GEOJSON,
}
ODD: tuple[Any, ...] = (None, [], {}, "x", -1, [[]], {"a": {}}, 1e308, True)
"""What stands where something else should."""


def damaged(document: Any) -> Iterator[bytes]:
    """The document with each of its parts left out, and in turn with something odd in its place."""
    for path in _paths(document):
        yield json.dumps(_changed(document, path, None, remove=True)).encode()
        for odd in ODD:
            yield json.dumps(_changed(document, path, odd)).encode()


def _paths(part: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    entries = part.items() if isinstance(part, dict) else enumerate(part) if isinstance(part, list) else ()
    for name, inner in entries:
        yield (*path, name)
        yield from _paths(inner, (*path, name))


def _changed(document: Any, path: tuple[Any, ...], new: Any, *, remove: bool = False) -> Any:
    whole = copy.deepcopy(document)
    holder = whole
    for name in path[:-1]:
        holder = holder[name]
    if remove:
        del holder[path[-1]]
    else:
        holder[path[-1]] = new
    return whole
