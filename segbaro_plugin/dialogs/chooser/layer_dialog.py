"""The chooser for one layer, opened from its context menu."""

from __future__ import annotations

from qgis.core import QgsTemporalNavigationObject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from ...i18n import Translated
from .draw_task import Choice
from .panel import Chooser


class LayerDialog(Translated, QDialog):
    """Choices are drawn immediately, so there is nothing to accept; it closes when the layer is removed."""

    def __init__(
        self, layer: QgsVectorLayer, controller: QgsTemporalNavigationObject | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("segbaroLayerDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Map style of {layer}").format(layer=layer.name()))
        self._layer = layer
        self.chooser = Chooser(controller)
        self.chooser.layers.setLayer(layer)
        self.chooser.layers.hide()
        self.chooser.choice_changed.connect(self._close_without_layer)
        buttons = QDialogButtonBox()
        buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)  # Qt has no Swedish of its own
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.chooser)
        column.addWidget(buttons)
        self.finished.connect(self.chooser.release)
        self.chooser.page.tree.line.setFocus()
        self.resize(self.fontMetrics().averageCharWidth() * 60, self.fontMetrics().height() * 40)

    def _close_without_layer(self, choice: Choice | None) -> None:
        if choice is None or choice.layer is not self._layer:
            self.reject()
