"""Runs inside the real QGIS desktop (see test_real_desktop.py): uses, unloads and reloads the plugin, and counts."""

import gc
import json
import os
import time
import traceback
from pathlib import Path

import qgis.utils
from qgis.core import QgsApplication, QgsProject
from qgis.gui import QgsProcessingAlgorithmDialogBase
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEvent, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QPushButton
from qgis.utils import iface
from traces import state

NAME = "segbaro_plugin"
TIMES = 10


def settle(seconds: float = 0.0) -> None:
    """Lets the desktop do what waits, and delete what is to be deleted."""
    end = time.monotonic() + seconds
    while True:
        QgsApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QgsApplication.processEvents()
        if time.monotonic() >= end:
            return


def until(ready) -> None:
    for _ in range(600):
        if ready():
            return
        settle(0.1)
    raise AssertionError("the desktop never got there")


def opened_dialog(id: str) -> QgsProcessingAlgorithmDialogBase:
    """The dialog that the dock's button for an algorithm opens."""
    qgis.utils.plugins[NAME].dock.findChild(QPushButton, f"segbaro_{id}").click()
    gc.collect()
    dialogs = [w for w in QApplication.topLevelWidgets() if isinstance(w, QgsProcessingAlgorithmDialogBase)]
    assert len(dialogs) == 1, f"{len(dialogs)} dialogs of {id}"
    return dialogs[0]


def run_from_dialog(id: str) -> dict[str, object]:
    """The dialog's title, and what its button Run gives."""
    dialog, made = opened_dialog(id), []
    dialog.algorithmFinished.connect(lambda fine, results: made.append((fine, results)))
    QTest.mouseClick(dialog.runButton(), Qt.MouseButton.LeftButton)
    until(lambda: made)
    title = dialog.windowTitle()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    settle()
    return {"title": title, "fine": made[0][0], "missing": made[0][1].get("MISSING"), "gone": sip.isdeleted(dialog)}


def use() -> dict[str, object]:
    """Everything that holds on to something: the sample, a map, chart and table, a played year, dialogs."""
    plugin = qgis.utils.plugins[NAME]
    plugin.action.trigger()
    dock = plugin.dock
    seen = {"dock_shown": dock.isUserVisible()}
    if dock.chooser.choice is None:
        dock.welcome.sample.click()
        until(lambda: dock.chooser.choice is not None)
    for indicator in ("low_standard", "low_education"):
        dock.chooser.page.tree.indicator_chosen.emit(indicator)
        until(lambda: not dock.chooser.drawing.busy)
    for pane in dock.panes:
        dock.chooser.tabs.setCurrentWidget(pane)
        settle(0.6)
    seen["went_to_place"] = went_to_place(dock)
    dock.chooser.year.play.click()
    settle(0.5)
    iface.setActiveLayer(dock.chooser.choice.layer)
    plugin.style_action.trigger()
    plugin.assistant_action.trigger()
    settle(0.2)
    seen["windows"] = sorted(w.objectName() for w in QApplication.topLevelWidgets() if w.objectName()[:7] == "segbaro")
    dock.chooser.page.place.everything.click()  # what begins here is under way when the plugin is unloaded
    return seen


def went_to_place(dock) -> bool:
    """Whether the map goes to areas that are chosen alone, and shows little more than these."""
    layer, canvas = dock.chooser.choice.layer, iface.mapCanvas()
    iface.setActiveLayer(layer)
    iface.zoomToActiveLayer()
    layer.selectByIds(layer.allFeatureIds()[:1])
    wanted = layer.boundingBoxOfSelected()
    dock.chooser.page.place.selected.click()
    until(lambda: not dock.chooser.drawing.busy and not dock.chooser.extent.busy)
    shown = canvas.extent()
    close = min(shown.width() / wanted.width(), shown.height() / wanted.height())
    return shown.contains(wanted) and close < 1.1


def look() -> dict[str, object]:
    seen = {"loaded": state(), **use()}
    seen["dialog"] = run_from_dialog("checkinstallation")
    seen["unloaded"] = []
    for _ in range(TIMES):
        qgis.utils.unloadPlugin(NAME)
        until(lambda: QgsApplication.taskManager().countActiveTasks() == 0)
        settle(0.3)
        gc.collect()
        settle()
        seen["unloaded"].append(state())
        qgis.utils.loadPlugin(NAME)
        qgis.utils.startPlugin(NAME)
        use()
        opened_dialog("joinindicators")  # is open when the plugin is unloaded
    QgsProject.instance().clear()
    settle(0.3)
    qgis.utils.unloadPlugin(NAME)
    settle(0.3)
    seen["empty"] = state()
    qgis.utils.loadPlugin(NAME)
    qgis.utils.startPlugin(NAME)
    seen["reloaded"] = state()
    return seen


def go() -> None:
    try:
        seen = look()
    except Exception:
        seen = {"failed": traceback.format_exc()}
    Path(os.environ["SEGBARO_SEEN"]).write_text(json.dumps(seen), encoding="utf-8")
    QgsProject.instance().clear()
    QTimer.singleShot(0, iface.actionExit().trigger)
    QTimer.singleShot(5000, lambda: os._exit(0))


QTimer.singleShot(1500, go)
