"""The canvas goes to a place that the user has chosen."""

from __future__ import annotations

from qgis.core import QgsRectangle, QgsVectorLayer
from qgis.gui import QgsMapCanvas

MARGIN = 1.05
FILLS = 0.5
"""A place that is whole on the canvas and at least this part of its width or height is seen well."""


def go_to(canvas: QgsMapCanvas, layer: QgsVectorLayer, extent: QgsRectangle) -> None:
    """Shows an extent of the layer's grid with a margin; a canvas that shows it well stays where it is."""
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
