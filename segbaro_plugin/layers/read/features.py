"""The features of a source and their extent: the single access point for both."""

from __future__ import annotations

from math import inf

from qgis.core import (
    QgsFeatureIterator,
    QgsFeatureRequest,
    QgsFeatureSource,
    QgsProcessingFeatureSource,
    QgsRectangle,
)

from .source import Source


def features_of(source: Source, request: QgsFeatureRequest | None = None) -> QgsFeatureIterator:
    """The requested features, or all of them, including those with invalid geometries.

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


def extent_of(source: QgsFeatureSource) -> QgsRectangle:
    """The extent of a layer's features; not finite if coordinates are not, which makes QGIS 3.44 fail."""
    try:
        return source.sourceExtent()
    except Exception as error:
        if type(error) is not Exception:  # what the bindings make of an error in QGIS's own code
            raise
        return QgsRectangle(-inf, -inf, inf, inf)
