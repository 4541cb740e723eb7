"""A button that can be narrower than its words: they are cut with an ellipsis, and the tooltip has them whole."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QPushButton, QWidget


class NarrowButton(QPushButton):
    """Keeps its `title` whole for screen readers whatever its width."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.title = title
        self.setAccessibleName(title.replace("&", ""))
        self.setToolTip(title.replace("&", ""))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().height() * 6, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        room = self.width() - self.fontMetrics().height()
        mode = Qt.TextElideMode.ElideRight
        self.setText(self.fontMetrics().elidedText(self.title, mode, room, Qt.TextFlag.TextShowMnemonic))
        super().resizeEvent(event)
