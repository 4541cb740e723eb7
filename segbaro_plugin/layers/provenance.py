"""Where the values of a layer come from: for people as layer history, for programs as JSON in a layer property."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from qgis.core import QgsMapLayer

PROPERTY = "segbaro/provenance"


def stamp() -> str:
    """This moment, as it stands in provenance (ISO 8601, UTC, whole seconds)."""
    return datetime.now(UTC).replace(microsecond=0).isoformat()


def add_provenance(
    layer: QgsMapLayer, step: Mapping[str, object], sentence: str, earlier: Sequence[Mapping[str, object]] = ()
) -> None:
    """Writes the layer's provenance: the steps of the layer it was made from, then this one.

    Args:
        step: the record of an algorithm. sentence: the same for people, for the layer's history.
        earlier: the provenance of the input, oldest step first.
    """
    steps = [*earlier, {"time": stamp(), **step}]
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
