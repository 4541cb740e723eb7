"""Text in a file for a spreadsheet is text, and never a formula that the spreadsheet computes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from qgis.core import QgsFeature, QgsFeatureSink, QgsField, QgsFields

from .checked_sink import Sink

_FORMULA = re.compile(r"\s*[=+\-@\t\r]")
"""How text begins that a spreadsheet computes instead of showing it."""
SPREADSHEETS = frozenset({".csv", ".tsv", ".xlsx", ".ods"})


def as_text(words: str) -> str:
    """The words, led by an apostrophe where a spreadsheet would take them for a formula."""
    return f"'{words}" if _FORMULA.match(words) else words


class TextSink:
    """Hands features on to the sink of a file for spreadsheets, with every text safe from being computed."""

    def __init__(self, sink: QgsFeatureSink) -> None:
        self._sink = sink

    def addFeatures(self, features: Sequence[QgsFeature], flags: QgsFeatureSink.Flag) -> object:
        """Takes features as QGIS's sinks do; their texts are changed."""
        for feature in features:
            _keep_text(feature)
        return self._sink.addFeatures(features, flags)

    def lastError(self) -> str:
        """What the sink says of its last refusal."""
        return self._sink.lastError()


def text_sink(sink: QgsFeatureSink, path: Path | None) -> Sink:
    """The sink of an output in the file `path` (None outside files), with formulas kept as text where they could be."""
    return TextSink(sink) if is_spreadsheet(path) else sink


def text_fields(fields: QgsFields, path: Path | None) -> QgsFields:
    """The fields of an output in the file `path`, whose first row holds their names in a spreadsheet."""
    if not is_spreadsheet(path):
        return fields
    named = QgsFields()
    for one in fields:
        copy = QgsField(one)
        copy.setName(as_text(one.name()))
        named.append(copy)
    return named


def is_spreadsheet(path: Path | None) -> bool:
    """Whether an output goes into a file that spreadsheets open."""
    return path is not None and path.suffix.lower() in SPREADSHEETS


def _keep_text(feature: QgsFeature) -> None:
    for place, value in enumerate(feature.attributes()):
        if isinstance(value, str) and as_text(value) != value:
            feature.setAttribute(place, as_text(value))
