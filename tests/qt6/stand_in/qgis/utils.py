"""The desktop: a main window with a canvas, a tool bar and menus."""

from __future__ import annotations

from unittest.mock import MagicMock

from PyQt6.QtCore import Qt
from PyQt6.QtWidgets import QMainWindow, QMenu

from .gui import QgsMapCanvas, QgsMessageBar


class Desktop:
    """As much of QgisInterface as a plugin needs to stand on."""

    def __init__(self) -> None:
        self.window, self.canvas, self.bar = QMainWindow(), QgsMapCanvas(), QgsMessageBar()
        self.window.setCentralWidget(self.canvas)
        self.menu, self.active = QMenu(self.window), None

    def mainWindow(self) -> QMainWindow:
        return self.window

    def mapCanvas(self) -> QgsMapCanvas:
        return self.canvas

    def messageBar(self) -> QgsMessageBar:
        return self.bar

    def pluginMenu(self) -> QMenu:
        return self.menu

    def activeLayer(self) -> object:
        return self.active

    def setActiveLayer(self, layer: object) -> None:
        self.active = layer

    def addDockWidget(self, area: Qt.DockWidgetArea, dock: object) -> None:
        self.window.addDockWidget(area, dock)

    def removeDockWidget(self, dock: object) -> None:
        self.window.removeDockWidget(dock)

    def __getattr__(self, name: str) -> MagicMock:
        if name.startswith("_"):
            raise AttributeError(name)
        return MagicMock(name=f"iface.{name}")


iface = Desktop()
