"""The features of a source: the one door through which all are read."""

from __future__ import annotations

from qgis.core import QgsFeatureIterator, QgsFeatureRequest, QgsProcessingFeatureSource

from .source import Source


def features_of(source: Source, request: QgsFeatureRequest | None = None) -> QgsFeatureIterator:
    """The features that are asked for, or all of them, with invalid geometries too.

    Processing stops a source at its first invalid geometry by an error that QGIS throws through Python's own frames:
    Python loses count of its calls, and can crash later. So no source is asked to check.
    """
    wanted = request or QgsFeatureRequest()
    if isinstance(source, QgsProcessingFeatureSource):
        return source.getFeatures(wanted, QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks)
    return source.getFeatures(wanted)


def outlines_of(source: Source) -> QgsFeatureIterator:
    """The features with geometry and without attributes."""
    return features_of(source, QgsFeatureRequest().setNoAttributes())
