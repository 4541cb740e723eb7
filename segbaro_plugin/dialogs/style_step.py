"""One step in a layer's history of styles, which QGIS's styling panel and the dock can undo."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsMapLayerStyle, QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import QUndoCommand

YEARS = 20817
"""The id by which Qt joins steps that follow each other: going through the years is one step."""


class StyleStep(QUndoCommand):
    """The whole style before and after; also without the plugin it can be undone."""

    def __init__(self, layer: QgsVectorLayer, before: QgsMapLayerStyle, words: str, id: int = -1) -> None:
        super().__init__(words)
        self._layer, self._before, self._id = layer, before, id
        self._after = style_of(layer)
        self._done = True

    def id(self) -> int:
        return self._id

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, StyleStep):
            return False
        self._after = other._after
        return True

    def undo(self) -> None:
        self._write(self._before)

    def redo(self) -> None:
        """Qt calls this when the step is pushed too; then the layer is drawn so already."""
        if self._done:
            self._done = False
        else:
            self._write(self._after)

    def _write(self, style: QgsMapLayerStyle) -> None:
        if not sip.isdeleted(self._layer):
            style.writeToLayer(self._layer)
            self._layer.triggerRepaint()
            self._layer.emitStyleChanged()


def style_of(layer: QgsVectorLayer) -> QgsMapLayerStyle:
    """The layer's style as it is now, with its properties."""
    style = QgsMapLayerStyle()
    style.readFromLayer(layer)
    return style


def change_style(layer: QgsVectorLayer, words: str, change: Callable[[], object], id: int = -1) -> None:
    """Does `change` to the layer's style as one step that can be undone; nothing when it changes nothing.

    words: what the step is called in the user's history. id: steps with the same id that follow each other are one.
    """
    before = style_of(layer)
    change()
    if style_of(layer).xmlData() != before.xmlData():
        layer.undoStackStyles().push(StyleStep(layer, before, words, id))
