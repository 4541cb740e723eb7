"""Tree rows that wrap their text and are as high as it requires."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QModelIndex, QObject, QSize, Qt
from qgis.PyQt.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTreeView

SIDES = 8


class WrappedRows(QStyledItemDelegate):
    """Wraps long texts, and again when the tree's width changes."""

    def __init__(self, tree: QTreeView) -> None:
        super().__init__(tree)
        self._tree = tree
        tree.setWordWrap(True)
        tree.setUniformRowHeights(False)
        tree.viewport().installEventFilter(self)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        indent = self._tree.indentation() if index.parent().isValid() else 0
        width = max(1, self._tree.viewport().width() - indent - SIDES)
        self.initStyleOption(option, index)
        room = option.fontMetrics.boundingRect(0, 0, width, 10_000, Qt.TextFlag.TextWordWrap, option.text)
        return QSize(width, room.height() + SIDES // 2)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._tree.scheduleDelayedItemsLayout()
        return super().eventFilter(watched, event)
