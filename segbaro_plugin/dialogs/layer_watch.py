"""Tells what happens to one layer at a time, and lets go of it when another is watched."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal


class LayerWatch(QObject):
    """Hands on the signals of the watched layer."""

    selection_changed = pyqtSignal()
    fields_changed = pyqtSignal()
    style_changed = pyqtSignal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._layer: QgsVectorLayer | None = None

    def watch(self, layer: QgsVectorLayer | None) -> None:
        """Watches this layer instead of the one before; None watches none."""
        if self._layer is not None and not sip.isdeleted(self._layer):
            for theirs, ours in self._pairs(self._layer):
                theirs.disconnect(ours)
        self._layer = layer
        if layer is not None:
            for theirs, ours in self._pairs(layer):
                theirs.connect(ours)

    def _pairs(self, layer: QgsVectorLayer) -> list[tuple[Any, Any]]:
        return [
            (layer.selectionChanged, self._tell_selection),
            (layer.updatedFields, self.fields_changed),
            (layer.styleChanged, self.style_changed),
        ]

    def _tell_selection(self, *_what: object) -> None:
        self.selection_changed.emit()
