"""What scripts/look.sh does with the dock, as an officer would, and the pictures of it."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import qgis.utils
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDialog, QDockWidget, QPushButton, QWidget
from qgis.utils import iface

Ready = Callable[[], bool]
LEFT = Qt.MouseButton.LeftButton
WIDTH, HEIGHT = 1520, 880


def dock() -> QWidget:
    return qgis.utils.plugins["segbaro_plugin"].dock


def named(kind: type[QWidget], name: str) -> QWidget:
    """A widget of the dock by its object name."""
    return dock().findChild(kind, name)


def click(name: str) -> None:
    QTest.mouseClick(named(QPushButton, name), LEFT)


def picture(out: Path, name: str) -> None:
    QApplication.processEvents()
    QApplication.primaryScreen().grabWindow(0).save(str(out / f"{name}.png"))


def after(seconds: float) -> Ready:
    """Ready once so much time has gone by and the map is drawn."""
    end = time.monotonic() + seconds
    return lambda: time.monotonic() > end and not iface.mapCanvas().isDrawing()


def drawn() -> Ready:
    """Ready once what was chosen is on the map."""
    pause = after(0.8)
    return lambda: pause() and not dock().chooser.drawing.busy


def steps(out: Path) -> Iterator[Ready]:
    """The dock from the first run on; each yield waits until the desktop is ready for the next step."""
    window = iface.mainWindow()
    window.showNormal()
    window.findChild(QDockWidget, "Browser").hide()
    qgis.utils.plugins["segbaro_plugin"].action.trigger()
    yield after(0.5)
    window.setGeometry(0, 0, WIDTH, HEIGHT)
    yield after(1.5)
    picture(out, "first_run")
    click("segbaroWelcome_sample")
    yield lambda: dock().chooser.choice is not None
    yield after(2)
    picture(out, "area_types")
    search = dock().chooser.page.tree
    QTest.keyClicks(search.line, "standard")
    QTest.keyClick(search.line, Qt.Key.Key_Down)
    yield drawn()
    picture(out, "indicator")
    search.line.clear()
    for part in (style, years, places, comparisons, panes, rest):
        yield from part(out)


def unfold(name: str) -> None:
    """Unfolds one of the boxes below the tree and scrolls to it."""
    page = dock().chooser.page
    for box in page.findChildren(QWidget):
        if box.objectName().startswith("segbaroBox_"):
            box.setCollapsed(box.objectName() != name)
    QApplication.processEvents()
    page.ensureWidgetVisible(page.findChild(QWidget, name), 0, 50)


def style(out: Path) -> Iterator[Ready]:
    unfold("segbaroBox_Style")
    form = dock().chooser.page.style_form
    form.method.setCurrentIndex(form.method.findData("quantile"))
    form.palette_box.setCurrentIndex(form.palette_box.findData("cividis"))
    form.labels.click()
    yield drawn()
    picture(out, "style")
    stack = dock().chooser.choice.layer.undoStackStyles()
    assert stack.count() >= 2, stack.count()
    while stack.index() > 1:
        dock().chooser.undo.undo.click()
    yield drawn()
    picture(out, "undone")


def years(out: Path) -> Iterator[Ready]:
    bar = dock().chooser.year
    bar.slider.setFocus()
    for _ in range(4):
        QTest.keyClick(bar.slider, Qt.Key.Key_Left)
    yield drawn()
    picture(out, "first_year")
    bar.play.click()
    yield after(2.5)
    picture(out, "playing")
    yield lambda: not bar.play.isChecked()
    yield drawn()
    picture(out, "played")


def places(out: Path) -> Iterator[Ready]:
    """The areas of the main town only, then all of them again."""
    layer = dock().chooser.choice.layer
    layer.selectByExpression("desokod LIKE '0199C%'")
    unfold("segbaroBox_Place")
    yield after(0.3)
    click("segbaroOnlySelected")
    yield drawn()
    picture(out, "selected_only")
    click("segbaroAllAreas")
    yield drawn()
    layer.removeSelection()


def comparisons(out: Path) -> Iterator[Ready]:
    unfold("segbaroBox_Compare")
    layer = dock().chooser.choice.layer
    compare = dock().chooser.page.compare
    for button, name in ((compare.difference, "difference"), (compare.both, "two_indicators")):
        before = len(QgsProject.instance().mapLayers())
        button.click()
        yield lambda before=before: len(QgsProject.instance().mapLayers()) > before
        yield after(1.5)
        picture(out, name)
    made = [one for one in QgsProject.instance().mapLayers() if one != layer.id()]
    QgsProject.instance().removeMapLayers(made)
    dock().chooser.layers.setLayer(layer)
    yield after(0.5)


def panes(out: Path) -> Iterator[Ready]:
    layer = dock().chooser.choice.layer
    layer.selectByExpression("desokod IN ('0199C1010', '0199C1020', '0199A0010')")
    dock().chooser.page.compare.chart.click()
    yield after(3)
    picture(out, "chart")
    for row in range(1, dock().chart.kind.count()):
        dock().chart.kind.setCurrentIndex(row)
        dock().chart.kind.activated.emit(row)
        yield after(2)
        picture(out, f"chart_{row}")
    dock().chooser.tabs.setCurrentWidget(dock().table)
    yield after(2)
    picture(out, "table")
    layer.removeSelection()


def rest(out: Path) -> Iterator[Ready]:
    """The analyses, the chooser of one layer, and a narrow dock."""
    dock().chooser.tabs.setCurrentIndex(3)
    yield after(0.5)
    picture(out, "analyses")
    dock().chooser.tabs.setCurrentIndex(0)
    iface.setActiveLayer(dock().chooser.choice.layer)
    qgis.utils.plugins["segbaro_plugin"].style_action.trigger()
    yield after(1)
    picture(out, "layer_dialog")
    for dialog in dock().findChildren(QDialog):
        dialog.close()
    iface.mainWindow().resizeDocks([dock()], [280], Qt.Orientation.Horizontal)
    yield after(1)
    picture(out, "narrow")
    (out / "width").write_text(f"dock {dock().width()}, window {iface.mainWindow().width()}")
    qgis.utils.unloadPlugin("segbaro_plugin")
    yield after(0.5)
    assert QgsApplication.processingRegistry().providerById("segbaro") is None
    picture(out, "unloaded")
