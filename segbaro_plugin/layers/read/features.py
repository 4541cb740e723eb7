"""The features of a source and how far they reach: the one door through which both are asked for."""

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


def extent_of(source: QgsFeatureSource) -> QgsRectangle:
    """How far the features of a layer reach; not finite where coordinates are not, at which QGIS 3.44 fails."""
    try:
        return source.sourceExtent()
    except Exception as error:
        if type(error) is not Exception:  # what the bindings make of an error in QGIS's own code
            raise
        return QgsRectangle(-inf, -inf, inf, inf)
