"""QGIS's message bar for a narrow dock: messages wrap onto as many lines as they need."""

from __future__ import annotations

from math import ceil

from qgis.gui import QgsMessageBar, QgsMessageBarItem
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QTextBrowser, QWidget

from ...words import without_secrets
from .plain_text import as_plain


class MessageBar(QgsMessageBar):
    """Unlike in QGIS's own bar, long messages need no scrolling."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.widgetAdded.connect(_make_room)

    def pushInfo(self, title: str, message: str) -> None:
        super().pushInfo(as_plain(title), as_plain(without_secrets(message)))

    def pushSuccess(self, title: str, message: str) -> None:
        super().pushSuccess(as_plain(title), as_plain(without_secrets(message)))

    def pushWarning(self, title: str, message: str) -> None:
        super().pushWarning(as_plain(title), as_plain(without_secrets(message)))

    def pushCritical(self, title: str, message: str) -> None:
        super().pushCritical(as_plain(title), as_plain(without_secrets(message)))


def _make_room(item: QgsMessageBarItem) -> None:
    words = item.findChild(QTextBrowser)
    if words is None:
        return
    words.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    layout = words.document().documentLayout()
    layout.documentSizeChanged.connect(lambda size: words.setFixedHeight(ceil(size.height())))
    words.setFixedHeight(ceil(layout.documentSize().height()))
