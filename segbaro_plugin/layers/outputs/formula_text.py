"""Text in spreadsheet files is text, never a formula that the program evaluates."""

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
    """The text, prefixed with an apostrophe if a spreadsheet would read it as a formula."""
    return f"'{words}" if _FORMULA.match(words) else words


class TextSink:
    """Passes features to the sink of a spreadsheet file, with every text protected from evaluation."""

    def __init__(self, sink: QgsFeatureSink) -> None:
        self._sink = sink

    def addFeatures(self, features: Sequence[QgsFeature], flags: QgsFeatureSink.Flag) -> object:
        """Adds features like QGIS's sinks; their texts are protected."""
        for feature in features:
            _keep_text(feature)
        return self._sink.addFeatures(features, flags)

    def lastError(self) -> str:
        """The sink's message for its last rejection."""
        return self._sink.lastError()


def text_sink(sink: QgsFeatureSink, path: Path | None) -> Sink:
    """The sink of an output in the file `path` (None outside files), with protected text if it is a spreadsheet."""
    return TextSink(sink) if is_spreadsheet(path) else sink


def text_fields(fields: QgsFields, path: Path | None) -> QgsFields:
    """The fields of an output in the file `path`; a spreadsheet has their names in its first row."""
    if not is_spreadsheet(path):
        return fields
    named = QgsFields()
    for one in fields:
        copy = QgsField(one)
        copy.setName(as_text(one.name()))
        named.append(copy)
    return named


def is_spreadsheet(path: Path | None) -> bool:
    """Whether an output goes into a spreadsheet file."""
    return path is not None and path.suffix.lower() in SPREADSHEETS


def _keep_text(feature: QgsFeature) -> None:
    for place, value in enumerate(feature.attributes()):
        if isinstance(value, str) and as_text(value) != value:
            feature.setAttribute(place, as_text(value))
