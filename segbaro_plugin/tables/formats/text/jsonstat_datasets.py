"""The datasets of a JSON-stat document: one, a collection (version 2), or a bundle of named ones (version 1)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import Any

from ...model.cube import Cube
from .jsonstat import read_dataset

Json = Mapping[str, Any]


def is_jsonstat(document: object) -> bool:
    """Whether the document is a dataset of json-stat or holds one."""
    return bool(_datasets(document))


def read_jsonstat(document: object) -> Iterator[tuple[str, Callable[[], Cube]]]:
    """The name of each dataset, and how it is read; a dataset that stands alone has no name."""
    found = _datasets(document)
    for name, dataset in found.items():
        yield name if len(found) > 1 else "", partial(read_dataset, dataset)


def _datasets(document: object) -> dict[str, Json]:
    if not isinstance(document, dict):
        return {}
    if _is_dataset(document):
        return {"": document}
    link = document.get("link")
    items = link.get("item") if isinstance(link, dict) else None
    named = _numbered(items) if isinstance(items, list) else document
    return {str(name): one for name, one in named.items() if _is_dataset(one)}


def _numbered(items: list[Any]) -> dict[str, Any]:
    """The items of a collection by their labels; by their numbers where they have none, or one that is taken."""
    named: dict[str, Any] = {}
    for number, item in enumerate(items, start=1):
        label = str(item.get("label") or "") if isinstance(item, dict) else ""
        named[label if label and label not in named else f"{label} {number}".strip()] = item
    return named


def _is_dataset(one: object) -> bool:
    """Version 2 has id and size beside the dimensions, version 1 among them."""
    if not isinstance(one, dict) or not {"dimension", "value"} <= one.keys():
        return False
    dimension = one["dimension"]
    return {"id", "size"} <= one.keys() or (isinstance(dimension, dict) and {"id", "size"} <= dimension.keys())
