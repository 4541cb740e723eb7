"""Widgets that can be narrower than their text: they elide it, and the tooltip shows it in full."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QSize, Qt
from qgis.PyQt.QtGui import QPaintEvent, QResizeEvent
from qgis.PyQt.QtWidgets import (
    QApplication,
    QComboBox,
    QPushButton,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QTabWidget,
    QWidget,
)

from .plain_text import as_plain

LETTERS = 8
"""The minimum width of a combo box, in characters."""
TAB = "QTabBar::tab"
SIDES = f"{TAB} {{ padding-left: 0.4em; padding-right: 0.4em; }}"
"""For themes that style tabs with a style sheet, as QGIS's dark ones do: their padding is so wide that the fourth tab
would be hidden behind scroll arrows. The system's own tabs are narrower, and would lose their frames."""


class ElidedComboBox(QComboBox):
    """A combo box whose open list is as wide as its longest item."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(LETTERS)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            self.setToolTip(as_plain(self.currentText()))
        return super().event(event)

    def showPopup(self) -> None:
        view = self.view()
        view.setMinimumWidth(view.sizeHintForColumn(0) + view.verticalScrollBar().sizeHint().width())
        super().showPopup()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        field = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self)
        icon = 0 if option.currentIcon.isNull() else option.iconSize.width() + self.fontMetrics().averageCharWidth()
        mode = Qt.TextElideMode.ElideRight
        option.currentText = self.fontMetrics().elidedText(option.currentText, mode, field.width() - icon)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)


class ElidedButton(QPushButton):
    """A button that keeps its full `title` for screen readers, whatever its width."""

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


class ElidedTabs(QTabWidget):
    """Tabs that reduce their padding and then elide their titles; a single tab has no tab bar."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDocumentMode(True)
        self.setTabBarAutoHide(True)
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        if TAB in QApplication.instance().styleSheet():
            self.tabBar().setStyleSheet(SIDES)

    def tabInserted(self, index: int) -> None:
        super().tabInserted(index)
        self.setTabToolTip(index, self.tabText(index))
