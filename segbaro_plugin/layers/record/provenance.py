"""Provenance of a layer's values: for people as layer history, for programs as JSON in a layer property."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from datetime import datetime, timezone
from typing import Any

from qgis.core import QgsMapLayer

from ...words import without_secrets
from .properties import json_property

PROPERTY = "segbaro/provenance"
SOURCE_PARTS = ("publisher", "title", "table_id")


def stamp() -> str:
    """The current time as used in provenance (ISO 8601, UTC, whole seconds)."""
    return datetime.now(timezone.utc).replace(microsecond=0).isoformat()


def add_provenance(
    layer: QgsMapLayer, step: Mapping[str, object], sentence: str, earlier: Sequence[Mapping[str, object]] = ()
) -> None:
    """Writes the layer's provenance: the steps of the layer it was made from, then this one.

    Args:
        step: the record of an algorithm. sentence: the same for people, for the layer's history.
        earlier: the provenance of the input, oldest step first.
    """
    steps = [*earlier, {"time": stamp(), **step}]
    layer.setCustomProperty(PROPERTY, json.dumps(cleaned(steps), ensure_ascii=False))
    metadata, sentence = layer.metadata(), without_secrets(sentence)
    if metadata.history()[-1:] != [sentence]:  # a layer that the desktop loads brings it from its file already
        metadata.addHistoryItem(sentence)
    layer.setMetadata(metadata)


def cleaned(value: Any) -> Any:
    """The same, with secrets removed from every text."""
    if isinstance(value, Mapping):
        return {key: cleaned(one) for key, one in value.items()}
    if isinstance(value, (list, tuple)):
        return list(map(cleaned, value))
    return without_secrets(value) if isinstance(value, str) else value


def file_name(path: object) -> str:
    """The file of a path of any system, without the folders of somebody's machine."""
    return re.split(r"[\\/]", str(path))[-1]


def without_folders(steps: Sequence[Mapping[str, object]]) -> list[dict[str, object]]:
    """The steps with the tables' files named without their folders, for what leaves the machine."""
    return [_without_folders(step) for step in steps]


def _without_folders(step: Mapping[str, object]) -> dict[str, object]:
    source = step.get("source")
    if not isinstance(source, Mapping) or not source.get("path"):
        return dict(step)
    return {**step, "source": {**source, "path": file_name(source["path"])}}


def source_line(steps: Sequence[Mapping[str, object]]) -> str:
    """Publisher, table and update stamp of the tables behind a layer's values; "" if none is known.

    After them stands what their publishers want to be read with the values. steps: the layer's provenance.
    """
    sources = [source for step in steps if isinstance(source := step.get("source"), dict)]
    tables = [
        [str(source.get(part) or "") for part in SOURCE_PARTS] + [_day(source.get("updated"))] for source in sources
    ]
    named = (", ".join(filter(None, parts)) for parts in tables)
    return "; ".join(dict.fromkeys([*named, *_mandatory(sources)]))


def _mandatory(sources: Sequence[Mapping[str, object]]) -> list[str]:
    lists = (notes for source in sources if isinstance(notes := source.get("mandatory"), (list, tuple)))
    return [re.sub(r"\s*[;\n]\s*", ", ", str(note).strip()) for notes in lists for note in notes]


def _day(stamp: object) -> str:
    """The date of an update stamp, without its time: "2026-06-23T06:00:00Z" and "20250131 08:00" have dates too."""
    match = re.match(r"(\d{4})-?(\d\d)-?(\d\d)", str(stamp or ""))
    return "-".join(match.groups()) if match else str(stamp or "")


def read_provenance(layer: QgsMapLayer) -> list[dict[str, object]]:
    """The layer's steps, oldest first and without secrets; empty for a layer that Segbaro did not create."""
    steps = json_property(layer, PROPERTY)
    return [cleaned(step) for step in steps if isinstance(step, dict)] if isinstance(steps, list) else []


def field_records(steps: Sequence[Mapping[str, object]]) -> dict[str, dict[str, object]]:
    """The records of indicator fields in the steps, by field name; the latest step takes precedence."""
    fields = (step.get("fields") for step in steps)
    records = (record for one in fields if isinstance(one, dict) for record in one.items())
    return {name: record for name, record in records if isinstance(record, dict) and "indicator" in record}
