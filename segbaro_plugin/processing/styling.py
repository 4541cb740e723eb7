"""Results arrive finished: styled, with provenance, in files and on the desktop alike."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProcessingUtils,
    QgsVectorLayer,
)

from ..layers.store import save_style

Finish = Callable[[QgsVectorLayer], None]

# QGIS calls a post-processor only while somebody keeps it alive; each takes itself out when it has run.
_waiting: dict[str, Finisher] = {}


class Finisher(QgsProcessingLayerPostProcessorInterface):
    """Runs `finish` on the loaded layer, in the main thread, once."""

    def __init__(self, key: str, finish: Finish) -> None:
        super().__init__()
        self._key = key
        self._finish = finish

    def postProcessLayer(
        self, layer: QgsVectorLayer, _context: QgsProcessingContext, _feedback: QgsProcessingFeedback
    ) -> None:
        self._finish(layer)
        layer.triggerRepaint()
        layer.emitStyleChanged()
        _waiting.pop(self._key, None)


def finish_layer(destination: str, context: QgsProcessingContext, finish: Finish, name: str = "") -> None:
    """Gives a written layer its style and provenance: now, in its file, and again when the desktop loads it."""
    layer = QgsProcessingUtils.mapLayerFromString(destination, context)
    if layer is not None:
        finish(layer)
        save_style(layer)
    if context.willLoadLayerOnCompletion(destination):
        _waiting[destination] = Finisher(destination, finish)
        details = context.layerToLoadOnCompletionDetails(destination)
        details.setPostProcessor(_waiting[destination])
        if name:
            details.name = name
