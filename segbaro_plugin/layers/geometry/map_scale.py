"""Whether a projection preserves lengths where the areas lie; Web Mercator doubles them at 60 degrees north."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeatureSource,
    QgsPoint,
)

from ...words import Sentence, sentence
from ..read.features import extent_of

STRETCH = 0.01
"""A projection that makes lengths longer or shorter by less than this part is fit to measure in."""


def stretched(source: QgsFeatureSource, transforms: QgsCoordinateTransformContext) -> list[Sentence]:
    """The warning for a layer whose projection distorts lengths at its centre."""
    crs = source.sourceCrs()
    if crs.isGeographic() or extent_of(source).isEmpty():
        return []
    scale = _scale(source, transforms)
    if scale is None or abs(scale - 1) <= STRETCH:
        return []
    return [
        sentence(
            "On this layer's map ({crs}) lengths are {scale:.2f} times those on the ground, and distances are measured "
            "on the map. Reproject the layer first, in Sweden to SWEREF 99 TM (EPSG:3006).",
            "På det här lagrets karta ({crs}) är längder {scale:.2f} gånger så långa som på marken, och avstånd mäts "
            "på kartan. Omprojicera lagret först, i Sverige till SWEREF 99 TM (EPSG:3006).",
            crs=crs.authid(),
            scale=scale,
        )
    ]


def _scale(source: QgsFeatureSource, transforms: QgsCoordinateTransformContext) -> float | None:
    """The ratio of map length to ground length in the direction of the greatest difference; None if unknown."""
    crs = source.sourceCrs()
    to_degrees = QgsCoordinateTransform(crs, QgsCoordinateReferenceSystem("EPSG:4326"), transforms)
    try:
        middle = to_degrees.transform(extent_of(source).center())
    except QgsCsException:
        return None
    factors = crs.factors(QgsPoint(middle))
    both = (factors.meridionalScale(), factors.parallelScale())
    return max(both, key=lambda one: abs(one - 1)) if factors.isValid() else None
