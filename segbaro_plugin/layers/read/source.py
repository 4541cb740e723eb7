"""What columns are read from: a layer, a source of Processing, or a layer as it was at one moment."""

from __future__ import annotations

from typing import Protocol

from qgis.core import QgsFeatureIterator, QgsFeatureRequest, QgsFields


class Source(Protocol):
    """What QGIS's feature sources have in common, by QGIS's names."""

    def sourceName(self) -> str:
        """The name for messages."""

    def fields(self) -> QgsFields:
        """The fields."""

    def getFeatures(self, request: QgsFeatureRequest) -> QgsFeatureIterator:
        """The features that are asked for."""
