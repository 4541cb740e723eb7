"""What the steps of the look share: the dock, its widgets, pictures, and waiting until the desktop is ready."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import qgis.utils
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QComboBox, QPushButton, QWidget
from qgis.utils import iface

Ready = Callable[[], bool]
Widget = TypeVar("Widget", bound=QWidget)
LEFT = Qt.MouseButton.LeftButton


def dock() -> QWidget:
    return qgis.utils.plugins["segbaro_plugin"].dock


def named(kind: type[Widget], name: str) -> Widget:
    """A widget of the dock by its object name."""
    return dock().findChild(kind, name)


def click(name: str) -> None:
    QTest.mouseClick(named(QPushButton, name), LEFT)


def choose(box: QComboBox, data: object) -> None:
    """Chooses the entry with this data, as a user does."""
    box.setCurrentIndex(box.findData(data))
    box.activated.emit(box.currentIndex())


def picture(out: Path, name: str) -> None:
    QApplication.processEvents()
    QApplication.primaryScreen().grabWindow(0).save(str(out / f"{name}.png"))


def after(seconds: float) -> Ready:
    """Ready once so much time has gone by and the map is drawn."""
    end = time.monotonic() + seconds
    return lambda: time.monotonic() > end and not iface.mapCanvas().isDrawing()


def drawn() -> Ready:
    """Ready once what was chosen is on the map: the canvas begins a moment after the layer has its style."""
    pause, styled = after(0.8), []

    def ready() -> bool:
        if not styled and pause() and not dock().chooser.drawing.busy:
            styled.append(after(0.4))
        return bool(styled) and styled[0]()

    return ready


def shown() -> Ready:
    """Ready once the chart or the table shows what was asked for last."""
    pause = after(0.5)
    return lambda: pause() and not any(pane.isVisible() and pane.is_working for pane in dock().panes)


def said() -> Ready:
    """Ready once the dock has said something."""
    return lambda: dock().chooser.bar.currentItem() is not None


def remove(layers: list[str]) -> None:
    """Takes layers out of the project; QGIS goes on showing their picture until the map is drawn again."""
    QgsProject.instance().removeMapLayers(layers)
    QApplication.processEvents()
    iface.mapCanvas().refresh()


def taken(out: Path, name: str) -> Iterator[Ready]:
    """Waits until what was chosen is drawn, then takes the picture."""
    yield drawn()
    picture(out, name)


def opened(out: Path, name: str, box: QComboBox) -> Iterator[Ready]:
    """The list of a choice, open."""
    box.showPopup()
    yield after(0.5)
    picture(out, name)
    box.hidePopup()
    yield after(0.2)


def unfold(name: str) -> None:
    """Unfolds one of the boxes below the tree and scrolls to its end."""
    page = dock().chooser.page
    for box in page.findChildren(QWidget):
        if box.objectName().startswith("segbaroBox_"):
            box.setCollapsed(box.objectName() != name)
    QApplication.processEvents()
    page.ensureWidgetVisible(page.findChild(QWidget, name), 0, 50)
