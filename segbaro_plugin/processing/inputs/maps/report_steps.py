"""How a layer was made, for a report: the steps of its provenance in the reader's language."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.core import QgsApplication, QgsVectorLayer

from ....cartography.report.dates import day
from ....i18n import language
from ....layers.indicators.layer_indicators import LayerIndicators
from ....layers.record.provenance import file_name


def told_steps(known: LayerIndicators) -> list[str]:
    """A line for each step: the day, the algorithm's name, and the file or field that it was about."""
    return [_told(step, known.layer) for step in known.steps]


def _told(step: Mapping[str, Any], layer: QgsVectorLayer) -> str:
    id = str(step.get("algorithm", ""))
    algorithm = QgsApplication.processingRegistry().algorithmById(id)
    name = algorithm.displayName() if algorithm else id
    about = _about(step, layer)
    return f"{day(str(step.get('time', '')), language())}: {name}" + (f" ({about})" if about else "")


def _about(step: Mapping[str, Any], layer: QgsVectorLayer) -> str:
    """The table's file without the folders of somebody's machine, or what the field is called."""
    source = step.get("source")
    if isinstance(source, dict) and source.get("path"):
        return file_name(source["path"])
    field = str(step.get("field") or step.get("area_type_field") or "")
    place = layer.fields().indexOf(field)
    return (str(layer.attributeAlias(place)) or field) if place >= 0 else field
