"""Runs inside the real QGIS desktop (see test_join.py): a workbook, groups and an election, by mouse and keys."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import hands

sys.path.insert(0, str(Path(hands.__file__).resolve().parents[2] / "scripts"))
from hands import click, errors, look, plugin, settle, until
from look_join_files import districts, election_table, group_table, small_areas, three_sheets
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAbstractItemView, QApplication, QComboBox, QWidget

LEFT = Qt.MouseButton.LeftButton
FOLDER = Path(tempfile.mkdtemp())


def window(name: str) -> QWidget:
    (found,) = [one for one in plugin().dock.findChildren(QWidget, name) if one.isVisible()]
    return found


def assistant() -> QWidget:
    return window("segbaroJoinAssistant")


def read() -> None:
    until(lambda: not assistant().reader.busy)
    settle(0.2)


def typed(path: Path) -> None:
    """Pastes the path of the table and presses Return: QTest has no keys for Swedish letters."""
    line = assistant().form.table.lineEdit()
    line.setFocus()
    line.selectAll()
    QApplication.clipboard().setText(str(path))
    QTest.keyClick(line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(line, Qt.Key.Key_Return)
    read()


def pick(box: QComboBox, data: str) -> None:
    """Opens the list and clicks on an entry."""
    QTest.mouseClick(box, LEFT)
    settle(0.3)
    press_in(box.view(), box.view().visualRect(box.model().index(box.findData(data), 0)).center())
    read()


def press_in(view: QAbstractItemView, place: QPoint) -> None:
    QTest.mouseMove(view.viewport(), place)
    settle(0.3)  # Qt takes a click right after a list has opened for the one that opened it
    QTest.mouseClick(view.viewport(), LEFT, pos=place)


def entries(box: QComboBox) -> list[str]:
    return [box.itemText(row) for row in range(box.count())]


def seen(**more: object) -> dict[str, object]:
    found = {"summary": assistant().form.summary.text().splitlines()[-1], "errors": list(errors), **more}
    errors.clear()
    return found


def joined() -> list[str]:
    """Presses Join; the fields of the new layer."""
    before = set(QgsProject.instance().mapLayers())
    click(assistant().join_button)
    until(lambda: set(QgsProject.instance().mapLayers()) - before)
    settle(0.3)
    (new,) = set(QgsProject.instance().mapLayers()) - before
    return QgsProject.instance().mapLayer(new).fields().names()


def workbook() -> dict[str, object]:
    form = assistant().form
    typed(three_sheets(FOLDER))
    found = {"sheets": entries(form.sheet), "keys": entries(form.key), "chosen": form.sheet.currentData()}
    pick(form.sheet, "Kommuner")
    other = assistant().join_button.isEnabled()
    pick(form.sheet, "Områden")
    return seen(**found, other=other, size=[assistant().height(), assistant().minimumSizeHint().width()])


def described() -> dict[str, object]:
    """Opens the form by double click, writes a name and presses Return."""
    items = assistant().form.indicators
    place = items.visualItemRect(items.item(1)).center()
    QTest.mouseClick(items.viewport(), LEFT, pos=place)
    QTest.mouseDClick(items.viewport(), LEFT, pos=place)
    settle(0.3)
    form = window("segbaroDescribe")
    QTest.keyClicks(form.name, "Otrygga")
    QTest.keyClick(form.unit, Qt.Key.Key_Home)
    QTest.keyClick(form.name, Qt.Key.Key_Return)
    read()
    listed = [items.item(row).text() for row in range(items.count())]
    return seen(indicators=listed, said=assistant().bar.currentItem().text(), fields=joined())


def groups() -> dict[str, object]:
    typed(group_table(FOLDER))
    tree = assistant().form.categories
    box = tree.visualItemRect(tree.topLevelItem(0).child(1))
    QTest.mouseClick(tree.viewport(), LEFT, pos=QPoint(box.left() + 9, box.center().y()))
    settle(0.3)
    return seen(fields=joined())


def election(layer: str) -> dict[str, object]:
    assistant().form.layer.setLayer(QgsProject.instance().mapLayer(layer))
    typed(election_table(FOLDER))
    return seen(fields=joined())


def see() -> dict[str, object]:
    areas, voting = small_areas(), districts()
    QgsProject.instance().addMapLayers([areas, voting])
    plugin().dock.setUserVisible(True)
    plugin().assistant_action.trigger()
    settle(0.5)
    assistant().form.layer.setLayer(areas)
    found = {"workbook": workbook(), "described": described(), "groups": groups()}
    return {**found, "election": election(voting.id())}


look(see)
