"""A sink that knows what it was given, and hears what GDAL says when the file is closed.

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
    """What takes features: QGIS's sinks and providers, and what stands before them; by QGIS's names."""

    def addFeatures(self, features: Sequence[QgsFeature], flags: QgsFeatureSink.Flag) -> object:
        """Takes features; False, or a pair that begins with it, when one is refused."""

    def lastError(self) -> str:
        """What is said of the last refusal."""


class CheckedSink:
    """Counts the features that a sink takes; `close` writes them out, which destroys the sink."""

    def __init__(self, sink: Sink) -> None:
        self._sink: Sink | None = sink
        self.rows = 0
        self.problem = ""
        """What GDAL said while the sink was closed."""

    def addFeatures(self, features: Sequence[QgsFeature], flags: QgsFeatureSink.Flag) -> bool:
        """Takes features as QGIS's sinks do; False when it refuses one."""
        if self._sink is None or not self._sink.addFeatures(features, flags):
            return False
        self.rows += len(features)
        return True

    def lastError(self) -> str:
        """What the sink says of its last refusal."""
        return self._sink.lastError() if self._sink is not None else ""

    def close(self) -> None:
        """Writes out what the sink still holds."""
        with gdal_errors() as problems:
            self._sink = None
        failures = dict.fromkeys(one for one in problems if one != NO_SPATIAL_INDEX)
        self.problem = self.problem or "; ".join(failures)
