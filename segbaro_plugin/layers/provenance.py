"""Where the values of a layer come from: for people as layer history, for programs as JSON in a layer property."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime

from qgis.core import QgsMapLayer

PROPERTY = "segbaro/provenance"


def stamp() -> str:
    """This moment, as it stands in provenance (ISO 8601, UTC, whole seconds)."""
    return datetime.now(UTC).replace(microsecond=0).isoformat()


def add_provenance(layer: QgsMapLayer, step: Mapping[str, object], sentence: str) -> None:
    """Adds one step (an algorithm's record) to the layer's provenance and one sentence to its history."""
    steps = [*read_provenance(layer), {"time": stamp(), **step}]
    layer.setCustomProperty(PROPERTY, json.dumps(steps, ensure_ascii=False))
    metadata = layer.metadata()
    metadata.addHistoryItem(sentence)
    layer.setMetadata(metadata)


def read_provenance(layer: QgsMapLayer) -> list[dict[str, object]]:
    """The layer's steps, oldest first; empty for a layer that Segbaro did not make."""
    try:
        steps = json.loads(layer.customProperty(PROPERTY, "[]"))
    except (TypeError, ValueError):
        return []
    return steps if isinstance(steps, list) else []
