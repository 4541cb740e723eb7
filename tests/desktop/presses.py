"""Presses of the dock's buttons, and what can be seen of them: a button that changes nothing does nothing."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

from hands import click, errors, plugin, settle, until
from qgis.core import QgsProject, QgsVectorLayer
from qgis.gui import QgsCollapsibleGroupBoxBasic
from qgis.PyQt.QtCore import QPoint, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QFileDialog,
    QLineEdit,
    QWidget,
)
from qgis.utils import iface

Press = Callable[[], None]
FOLDER = Path(tempfile.mkdtemp())
"""Where files are saved."""
COMPARED = ("first", "last", "other", "place")


def named(name: str) -> QWidget:
    """A widget of the dock by its object name."""
    found = plugin().dock.findChild(QWidget, name)
    assert found is not None, f"the dock has no {name}"
    return found


def in_sight(name: str) -> QWidget:
    """The same, with the box around it unfolded and scrolled to."""
    widget, page = named(name), plugin().dock.chooser.page
    for box in page.findChildren(QgsCollapsibleGroupBoxBasic):
        if box.isAncestorOf(widget):
            box.setCollapsed(False)
    settle(0.1)
    if page.isAncestorOf(widget):
        page.ensureWidgetVisible(widget)
    settle(0.1)
    return widget


def press(name: str) -> None:
    """Clicks a button or box; a choice gets its next entry, and a number its next, by the keyboard."""
    widget = in_sight(name)
    assert widget.isVisible(), f"{name} cannot be seen"
    assert widget.isEnabled(), f"{name} is grey"
    if isinstance(widget, QComboBox):
        QTest.keyClick(widget, Qt.Key.Key_Down)
    elif isinstance(widget, QAbstractSpinBox):
        QTest.keyClick(widget, Qt.Key.Key_Up)
        QTest.keyClick(widget, Qt.Key.Key_Return)
    elif isinstance(widget, QCheckBox):
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=QPoint(8, widget.height() // 2))
    else:
        click(widget)


def save_as(name: str, file: str) -> Press:
    """Presses a button that asks for a file, and gives it this one."""
    path = FOLDER / file

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QFileDialog):
            dialog.findChild(QLineEdit, "fileNameEdit").setText(str(path))
            click(dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Save))

    def go() -> None:
        timer = QTimer()
        timer.timeout.connect(answer)
        timer.start(200)
        press(name)
        timer.stop()
        until(path.exists)

    return go


def seen_of(do: Press) -> dict[str, object]:
    """Whether it changed anything, and what went wrong."""
    before = _state()
    problem = ""
    try:
        do()
        until(lambda: not _busy())
        settle(0.5)
        until(lambda: not _busy())
    except AssertionError as error:
        problem = str(error)
    said = [*errors, *([problem] if problem else [])]
    errors.clear()
    return {"changed": _state() != before, "errors": said}


def _busy() -> bool:
    dock = plugin().dock
    panes = any(pane.isVisible() and pane.is_working for pane in dock.panes)
    return panes or dock.chart.copying.busy or dock.chooser.drawing.busy or dock.chooser.extent.busy


def _state() -> dict[str, object]:
    """What a person can notice: layers and their look, windows, the part of the map, its tool, its time, and copies."""
    windows = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
    return {
        "layers": {id: _look(layer) for id, layer in QgsProject.instance().mapLayers().items()},
        "windows": sorted(f"{type(one).__name__} {one.windowTitle()}" for one in windows),
        "extent": iface.mapCanvas().extent().toString(6),
        "tool": type(iface.mapCanvas().mapTool()).__name__,
        "time": iface.mapCanvas().temporalController().animationState(),
        "copied": _copied(),
        "files": sorted(one.name for one in FOLDER.iterdir()),
        **{f"segbaroCompare_{name}": named(f"segbaroCompare_{name}").currentText() for name in COMPARED},
        "tab": plugin().dock.chooser.tabs.currentIndex(),
        "chart": named("segbaroChartKind").currentText(),
        "order": named("segbaroTable").horizontalHeader().sortIndicatorOrder(),
    }


def _copied() -> int:
    """The size of the picture in the clipboard."""
    return QApplication.clipboard().image().width()


def _look(layer: QgsVectorLayer) -> list[object]:
    renderer = layer.renderer().dump() if layer.renderer() is not None else ""
    own = {key: str(layer.customProperty(key)) for key in layer.customPropertyKeys()}
    return [renderer, layer.labelsEnabled(), layer.temporalProperties().isActive(), own]
