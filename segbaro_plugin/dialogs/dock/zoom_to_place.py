"""Zooms the canvas to a chosen place."""

from __future__ import annotations

from qgis.core import QgsRectangle, QgsVectorLayer
from qgis.gui import QgsMapCanvas

MARGIN = 1.05
FILLS = 0.5
"""A place that is whole on the canvas and at least this part of its width or height is seen well."""


def go_to(canvas: QgsMapCanvas, layer: QgsVectorLayer, extent: QgsRectangle) -> None:
    """Zooms to an extent in the layer's CRS with a margin, unless the canvas already shows it well."""
    if extent.isEmpty():
        return
    wanted = canvas.mapSettings().layerExtentToOutputExtent(layer, extent)
    if wanted.isEmpty() or not wanted.isFinite() or _is_seen(wanted, canvas.extent()):
        return
    wanted.scale(MARGIN)
    canvas.setExtent(wanted)
    canvas.refresh()


def _is_seen(place: QgsRectangle, shown: QgsRectangle) -> bool:
    fills = place.width() >= FILLS * shown.width() or place.height() >= FILLS * shown.height()
    return bool(fills and shown.contains(place))
