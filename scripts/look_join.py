"""What scripts/look.sh does with the join assistant (LOOK_STEPS=look_join), and the pictures of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import qgis.utils
from look_join_files import districts, election_table, group_table, small_areas, three_sheets
from look_tools import Ready, after, dock
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QComboBox, QDialog, QTreeWidget
from qgis.utils import iface

WIDTH, HEIGHT = 1366, 768
LEFT = Qt.MouseButton.LeftButton


def steps(out: Path) -> Iterator[Ready]:
    """A workbook, a table with groups and an election district file, each from the choice of the file on."""
    iface.mainWindow().showNormal()
    iface.mainWindow().setGeometry(0, 0, WIDTH, HEIGHT)
    QgsProject.instance().addMapLayers([small_areas(), districts()])
    qgis.utils.plugins["segbaro_plugin"].action.trigger()
    yield after(1)
    qgis.utils.plugins["segbaro_plugin"].assistant_action.trigger()
    yield after(0.5)
    for part in (workbook, groups, election):
        yield from part(out)


def assistant() -> QDialog:
    (found,) = (one for one in dock().findChildren(QDialog) if one.objectName() == "segbaroJoinAssistant")
    return found


def chosen(layer: str, path: Path) -> Ready:
    """Ready once the table is read for the layer of this name."""
    (areas,) = QgsProject.instance().mapLayersByName(layer)
    assistant().form.layer.setLayer(areas)
    assistant().form.table.setFilePath(str(path))
    pause = after(0.5)
    return lambda: pause() and not assistant().reader.busy


def taken(out: Path, name: str) -> None:
    """Only the assistant."""
    assistant().grab().save(str(out / f"{name}.png"))


def opened(out: Path, box: QComboBox, name: str) -> Iterator[Ready]:
    box.showPopup()
    yield after(0.5)
    there = assistant().geometry()
    screen = QApplication.primaryScreen()
    screen.grabWindow(0, there.x(), there.y(), there.width(), there.height()).save(str(out / f"{name}.png"))
    box.hidePopup()
    yield after(0.2)


def workbook(out: Path) -> Iterator[Ready]:
    yield chosen("RegSO", three_sheets(out))
    taken(out, "join_workbook")
    yield from opened(out, assistant().form.sheet, "join_sheets")
    yield from opened(out, assistant().form.key, "join_keys")
    yield from described(out)


def described(out: Path) -> Iterator[Ready]:
    """The last indicator is not in the catalogue."""
    items = assistant().form.indicators
    items.setCurrentRow(items.count() - 1)
    QTest.mouseClick(assistant().form.describe, LEFT)
    yield after(0.5)
    (dialog,) = (one for one in assistant().findChildren(QDialog) if one.objectName() == "segbaroDescribe")
    dialog.grab().save(str(out / "join_describe.png"))
    dialog.unit.setCurrentIndex(0)
    dialog.direction.setCurrentIndex(2)
    QTest.mouseClick(dialog.save_button, LEFT)
    pause = after(0.8)
    yield lambda: pause() and not assistant().reader.busy
    taken(out, "join_described")
    assistant().bar.clearWidgets()


def groups(out: Path) -> Iterator[Ready]:
    yield chosen("RegSO", group_table(out))
    tree = assistant().form.categories
    click(tree, tree.topLevelItem(0).child(1))
    yield after(0.5)
    assistant().form.tabs.setCurrentIndex(4)
    yield after(0.3)
    taken(out, "join_groups")
    assistant().form.tabs.setCurrentIndex(0)


def click(tree: QTreeWidget, item: object) -> None:
    """Ticks the box of an item."""
    tree.scrollToItem(item)
    box = tree.visualItemRect(item)
    QTest.mouseClick(tree.viewport(), LEFT, pos=QPoint(box.left() + 9, box.center().y()))


def election(out: Path) -> Iterator[Ready]:
    yield chosen("Valdistrikt", election_table(out))
    taken(out, "join_election")
