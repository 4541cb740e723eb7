"""Undo and redo of the layer's styles: the history shown in QGIS's styling panel."""

from __future__ import annotations

from qgis.core import QgsApplication, QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import QHBoxLayout, QToolButton, QWidget

from ...i18n import Translated
from ..widgets.plain_text import as_plain
from ..widgets.qt_undo import QUndoStack


class UndoBar(Translated, QWidget):
    """Two buttons for the style history of the current layer; their tooltips name the step."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stack: QUndoStack | None = None
        self.undo, self.redo = QToolButton(), QToolButton()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch()
        for button, icon in ((self.undo, "mActionUndo"), (self.redo, "mActionRedo")):
            button.setIcon(QgsApplication.getThemeIcon(f"/{icon}.svg"))
            row.addWidget(button)
        self.undo.setObjectName("segbaroUndo")
        self.redo.setObjectName("segbaroRedo")
        self.undo.clicked.connect(lambda: self._step(-1))
        self.redo.clicked.connect(lambda: self._step(1))
        self._update_buttons()

    def show_layer(self, layer: QgsVectorLayer | None) -> None:
        """Switches to this layer's history."""
        if self._stack is not None and not sip.isdeleted(self._stack):
            self._stack.indexChanged.disconnect(self._update_buttons)
        self._stack = None if layer is None else layer.undoStackStyles()
        if self._stack is not None:
            self._stack.indexChanged.connect(self._update_buttons)
        self._update_buttons()

    def _step(self, steps: int) -> None:
        """Moves backward or forward in the history."""
        if self._stack is not None:
            self._stack.setIndex(self._stack.index() + steps)

    def _update_buttons(self) -> None:
        stack = self._stack
        self.undo.setEnabled(stack is not None and stack.canUndo())
        self.redo.setEnabled(stack is not None and stack.canRedo())
        for button, words, step in (
            (self.undo, self.tr("Undo"), stack.undoText() if stack else ""),
            (self.redo, self.tr("Redo"), stack.redoText() if stack else ""),
        ):
            button.setToolTip(as_plain(f"{words}: {step}" if step else words))
            button.setAccessibleName(words)
