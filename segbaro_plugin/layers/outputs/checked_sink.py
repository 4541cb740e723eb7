"""A sink that counts what it is given, and catches GDAL's errors when the file is closed.

QGIS commits when a sink is destroyed, and nobody looks whether that went well: on a full disk a run would end in
success and leave nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from qgis.core import QgsFeature, QgsFeatureSink

from .gdal_errors import gdal_errors

NO_SPATIAL_INDEX = "No geometry column"
"""What GDAL says to a layer without geometry in a GeoPackage, which QGIS asks it to index: no failure."""


class Sink(Protocol):
    """The interface of feature sinks: QGIS's sinks and providers, and their wrappers; methods have QGIS's names."""

    def addFeatures(self, features: Sequence[QgsFeature], flags: QgsFeatureSink.Flag) -> object:
        """Adds features; returns False, or a tuple that begins with it, if one is rejected."""

    def lastError(self) -> str:
        """The message of the last rejection."""


class CheckedSink:
    """Counts the features that a sink accepts; `close` flushes them, which destroys the sink."""

    def __init__(self, sink: Sink) -> None:
        self._sink: Sink | None = sink
        self.rows = 0
        self.problem = ""
        """What GDAL said while the sink was closed."""

    def addFeatures(self, features: Sequence[QgsFeature], flags: QgsFeatureSink.Flag) -> bool:
        """Adds features like QGIS's sinks; returns False if one is rejected."""
        if self._sink is None or not self._sink.addFeatures(features, flags):
            return False
        self.rows += len(features)
        return True

    def lastError(self) -> str:
        """The sink's message for its last rejection."""
        return self._sink.lastError() if self._sink is not None else ""

    def close(self) -> None:
        """Flushes what the sink still holds."""
        with gdal_errors() as problems:
            self._sink = None
        failures = dict.fromkeys(one for one in problems if one != NO_SPATIAL_INDEX)
        self.problem = self.problem or "; ".join(failures)
