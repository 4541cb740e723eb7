"""The sources of columns: a layer, a source of Processing, or a snapshot of a layer."""

from __future__ import annotations

from typing import Protocol

from qgis.core import QgsFeatureIterator, QgsFeatureRequest, QgsFields


class Source(Protocol):
    """The common interface of QGIS's feature sources; methods have QGIS's names."""

    def sourceName(self) -> str:
        """The name for messages."""

    def fields(self) -> QgsFields:
        """The fields."""

    def getFeatures(self, request: QgsFeatureRequest) -> QgsFeatureIterator:
        """The requested features."""
