"""Tabs that all have room in a narrow place: they give up the empty space at their sides, and then letters."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication, QTabWidget, QWidget

TAB = "QTabBar::tab"
SIDES = f"{TAB} {{ padding-left: 0.4em; padding-right: 0.4em; }}"
"""For themes that draw tabs by a style sheet, as QGIS's dark ones do: they leave so much space beside the words that
the fourth tab lies behind arrows. The system's own tabs are narrower, and would lose their frames by a style sheet."""


class NarrowTabs(QTabWidget):
    """Words that are cut stand whole in the tooltip; a single tab needs no bar."""

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
