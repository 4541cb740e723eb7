"""One step in a layer's style history, which QGIS's styling panel and the dock can undo."""

from __future__ import annotations

import re
from collections.abc import Callable

from qgis.core import QgsMapLayer, QgsReadWriteContext, QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtXml import QDomDocument

from ..widgets.qt_undo import QUndoCommand

YEARS = 20817
"""The id by which Qt joins steps that follow each other: going through the years is one step."""

_PART = QgsMapLayer.StyleCategory
_UUID = re.compile(r"\{[0-9a-f-]{36}\}")
"""What QGIS calls each part of a symbol; a new one has another name, also where it looks the same."""

CHANGED = _PART.Symbology | _PART.Labeling | _PART.CustomProperties | _PART.Temporal
"""What the dock changes of a style. The settings of hundreds of fields would take as long again as the drawing."""


class StyleStep(QUndoCommand):
    """The style before and after, as XML: symbology, labels, stored choice and temporal settings."""

    def __init__(self, layer: QgsVectorLayer, before: str, after: str, words: str, id: int = -1) -> None:
        super().__init__(words)
        self._layer, self._before, self._after, self._id = layer, before, after, id
        self._done = True

    def id(self) -> int:
        return self._id

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Merged steps that end where they began are obsolete; Qt removes them."""
        if not isinstance(other, StyleStep):
            return False
        self._after = other._after
        self.setText(other.text())
        self.setObsolete(_same(self._before, self._after))
        return True

    def undo(self) -> None:
        self._write(self._before)

    def redo(self) -> None:
        """Qt also calls this when the step is pushed; the layer is already styled then."""
        if self._done:
            self._done = False
        else:
            self._write(self._after)

    def _write(self, style: str) -> None:
        if not sip.isdeleted(self._layer):
            document = QDomDocument()
            document.setContent(style)
            self._layer.importNamedStyle(document, CHANGED)
            self._layer.triggerRepaint()
            self._layer.emitStyleChanged()


def style_of(layer: QgsVectorLayer) -> str:
    """The layer's current style, as far as the dock changes it."""
    document = QDomDocument()
    layer.exportNamedStyle(document, QgsReadWriteContext(), CHANGED)
    return str(document.toString(-1))


def change_style(layer: QgsVectorLayer, words: str, change: Callable[[], object], id: int = -1) -> None:
    """Applies `change` to the layer's style as one undo step; no step if nothing changes.

    words: what the step is called in the user's history. id: steps with the same id that follow each other are one.
    """
    before = style_of(layer)
    change()
    after = style_of(layer)
    if not _same(before, after):
        _push(StyleStep(layer, before, after, words, id), layer)


def _same(one: str, other: str) -> bool:
    return _UUID.sub("", one) == _UUID.sub("", other)


def _push(step: StyleStep, layer: QgsVectorLayer) -> None:
    """Pushes the step onto the layer's history with its methods, which Python would otherwise lose with its wrapper."""
    layer.undoStackStyles().push(step)
    if not sip.isdeleted(step):  # as it is once it became part of the step before
        sip.transferto(step, step)
