"""Runs inside the real QGIS desktop (see test_buttons.py): every button of the dock and its menu, on the sample."""

from __future__ import annotations

from functools import partial

from hands import click, look, plugin, settle, until
from presses import Press, in_sight, named, press, save_as, seen_of
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialogButtonBox,
    QWidget,
)
from qgis.utils import iface
from sample_steps import loaded_sample
from sample_values import TABLE

STYLE = ("method", "classes", "palette", "reversed", "pool_years", "pool_places", "outline", "labels", "follow_time")
COMPARE = ("first", "difference", "other", "both")

ELSEWHERE = {"segbaroLayer", "segbaroMunicipality", "segbaroCompare_last", "segbaroRefresh"}
"""Of these the sample has one to choose, or the last year already; the last is pressed in inside_get_data.py."""


def first_indicator() -> None:
    tree = named("segbaroIndicators")
    QTest.keyClicks(named("segbaroSearch"), "standard")
    QTest.keyClick(named("segbaroSearch"), Qt.Key.Key_Down)
    until(lambda: tree.selectionModel().hasSelection())


def selected_alone() -> None:
    layer = plugin().dock.chooser.choice.layer
    layer.selectByIds(layer.allFeatureIds()[:3])
    press("segbaroOnlySelected")


def earlier_year() -> None:
    QTest.keyClick(named("segbaroYear"), Qt.Key.Key_Left)


def all_areas() -> None:
    """Compares with all areas of the layer, the last choice: the sample is no municipality of Sweden's."""
    QTest.keyClick(in_sight("segbaroCompare_place"), Qt.Key.Key_End)


def tab(number: int) -> Press:
    """Clicks the name of a tab."""

    def go() -> None:
        bar = plugin().dock.chooser.tabs.tabBar()
        QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(number).center())

    return go


def sorted_table() -> None:
    header = named("segbaroTable").horizontalHeader()
    place = header.sectionViewportPosition(1) + 12
    for _ in range(2):
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place, 8))


def window(name: str) -> QWidget:
    (found,) = [one for one in QApplication.topLevelWidgets() if one.objectName() == name and one.isVisible()]
    return found


def closed(name: str) -> None:
    """Presses Close of a window."""
    box = window(name).findChildren(QDialogButtonBox)[-1]
    (button,) = [one for one in box.buttons() if box.buttonRole(one) == QDialogButtonBox.ButtonRole.RejectRole]
    click(button)
    settle(0.2)


def entry(name: str) -> None:
    """Chooses an entry of the plugin's menu."""
    (action,) = [one for one in plugin().menu.actions() if one.objectName() == name]
    plugin().menu.popup(iface.mainWindow().mapToGlobal(iface.mainWindow().rect().center()))
    settle(0.1)
    QTest.mouseClick(plugin().menu, Qt.MouseButton.LeftButton, pos=plugin().menu.actionGeometry(action).center())


def joined() -> None:
    """Chooses a table in the assistant and presses Join."""
    assistant, before = window("segbaroJoinAssistant"), len(QgsProject.instance().mapLayers())
    assistant.form.table.setFilePath(TABLE)
    until(lambda: assistant.join_button.isEnabled())
    click(assistant.join_button)
    until(lambda: len(QgsProject.instance().mapLayers()) > before)


def presses() -> dict[str, Press]:
    """All of them in an order in which each can be pressed."""
    plain = {f"segbaroStyle_{name}": partial(press, f"segbaroStyle_{name}") for name in STYLE}
    compared = {f"segbaroCompare_{name}": partial(press, f"segbaroCompare_{name}") for name in COMPARE}
    return {
        "segbaroIndicators": first_indicator,
        **plain,
        "segbaroUndo": partial(press, "segbaroUndo"),
        "segbaroRedo": partial(press, "segbaroRedo"),
        "segbaroYear": earlier_year,
        "segbaroPlay": partial(press, "segbaroPlay"),
        "segbaroPlay again": partial(press, "segbaroPlay"),
        "segbaroCounty": partial(press, "segbaroCounty"),
        "segbaroOnlySelected": selected_alone,
        "segbaroAllAreas": partial(press, "segbaroAllAreas"),
        "segbaroDrawSelection": partial(press, "segbaroDrawSelection"),
        **compared,
        "segbaroCompare_place": all_areas,
        "segbaroCompare_distance": partial(press, "segbaroCompare_distance"),
        "segbaroCompare_chart": partial(press, "segbaroCompare_chart"),
        "segbaroChartKind": partial(press, "segbaroChartKind"),
        "segbaroCopyChart": partial(press, "segbaroCopyChart"),
        "segbaroSaveChart": save_as("segbaroSaveChart", "chart.svg"),
        "tab of the table": tab(2),
        "segbaroTable": sorted_table,
        "segbaroSaveTable": save_as("segbaroSaveTable", "table.xlsx"),
        "tab of the analyses": tab(3),
        "segbaroJoinAssistantButton": partial(press, "segbaroJoinAssistantButton"),
        "assistant closed": lambda: closed("segbaroJoinAssistant"),
        "segbaroGetDataButton": partial(press, "segbaroGetDataButton"),
        "get data closed": lambda: closed("segbaroGetData"),
        "tab of the map": tab(0),
        "segbaroGetDataAction": lambda: entry("segbaroGetDataAction"),
        "get data closed again": lambda: closed("segbaroGetData"),
        "segbaroLayerStyleAction": lambda: entry("segbaroLayerStyleAction"),
        "layer dialog closed": lambda: closed("segbaroLayerDialog"),
        "segbaroJoinAssistantAction": lambda: entry("segbaroJoinAssistantAction"),
        "assistant joins": joined,
        "assistant closed again": lambda: closed("segbaroJoinAssistant"),
        "segbaroShowDock": lambda: entry("segbaroShowDock"),
    }


def buttons() -> set[str]:
    """The names of all that can be pressed in the dock with the sample."""
    kinds = (QAbstractButton, QComboBox, QAbstractSpinBox)
    found = {one.objectName() for kind in kinds for one in plugin().dock.findChildren(kind)}
    return {name for name in found if name.startswith("segbaro") and not name.startswith("segbaro_")} - ELSEWHERE


def welcomes() -> dict[str, Press]:
    """What the dock offers while there is no layer."""
    return {
        "segbaroWelcome_data": partial(press, "segbaroWelcome_data"),
        "get data closed at first": lambda: closed("segbaroGetData"),
        "segbaroWelcome_assistant": partial(press, "segbaroWelcome_assistant"),
        "assistant closed at first": lambda: closed("segbaroJoinAssistant"),
        "segbaroWelcome_sample": loaded_sample,
    }


def see() -> dict[str, object]:
    plugin().dock.setUserVisible(True)
    settle(0.2)
    pressed = {name: seen_of(do) for name, do in {**welcomes(), **presses()}.items()}
    return {"presses": pressed, "unpressed": sorted(buttons() - set(pressed))}


look(see)
