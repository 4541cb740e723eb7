"""Reports changes of one layer at a time, and disconnects from it when another layer is watched."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

WAIT = 150
"""Milliseconds without a further change before changed values are told: an edit changes many."""


class LayerWatch(QObject):
    """Forwards the signals of the watched layer."""

    selection_changed = pyqtSignal()
    fields_changed = pyqtSignal()
    style_changed = pyqtSignal()
    filter_changed = pyqtSignal()
    data_changed = pyqtSignal()
    """Areas or values are others now: edited, saved, taken back, filtered, or changed by someone else."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._layer: QgsVectorLayer | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WAIT)
        self._timer.timeout.connect(self.data_changed)

    def watch(self, layer: QgsVectorLayer | None) -> None:
        """Watches this layer instead of the previous one; None watches none."""
        if self._layer is not None and not sip.isdeleted(self._layer):
            for theirs, ours in self._pairs(self._layer):
                theirs.disconnect(ours)
        self._timer.stop()
        self._layer = layer
        if layer is not None:
            for theirs, ours in self._pairs(layer):
                theirs.connect(ours)

    def _pairs(self, layer: QgsVectorLayer) -> list[tuple[Any, Any]]:
        return [
            (layer.selectionChanged, self._emit_selection_changed),
            (layer.updatedFields, self.fields_changed),
            (layer.styleChanged, self.style_changed),
            (layer.subsetStringChanged, self.filter_changed),
            (layer.subsetStringChanged, self._emit_data_changed),
            (layer.dataChanged, self._emit_data_changed),
            (layer.layerModified, self._emit_data_changed),
            (layer.afterCommitChanges, self._emit_data_changed),
            (layer.afterRollBack, self._emit_data_changed),
        ]

    def _emit_data_changed(self) -> None:
        self._timer.start()

    def _emit_selection_changed(self, *_what: object) -> None:
        self.selection_changed.emit()
