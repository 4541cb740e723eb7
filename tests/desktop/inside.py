"""Runs inside the real QGIS desktop (see test_real_desktop.py): loads and unloads the plugin, writes what it saw."""

import json
import os
import traceback
from pathlib import Path

import qgis.utils
from qgis.core import QgsApplication, QgsExpression, QgsProject
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QAction, QDockWidget, QPushButton
from qgis.utils import iface

NAME = "segbaro_plugin"


def state() -> dict[str, object]:
    """Everything that a plugin can leave behind in the desktop."""
    window = iface.mainWindow()
    provider = QgsApplication.processingRegistry().providerById("segbaro")
    return {
        "provider": provider is not None,
        "algorithms": sorted(a.id() for a in provider.algorithms()) if provider else [],
        "docks": [d.windowTitle() for d in window.findChildren(QDockWidget) if d.objectName().startswith("segbaro")],
        "actions": [a.text() for a in window.findChildren(QAction) if a.objectName().startswith("segbaro")],
        "menu": [a.text() for a in iface.pluginMenu().actions() if "Segbaro" in a.text()],
        "toolbar": len(iface.pluginToolBar().actions()),
        "functions": len(QgsExpression.Functions()),
        "assistants": [w.objectName() for w in QgsApplication.topLevelWidgets() if "JoinAssistant" in w.objectName()],
    }


def opened_dialog() -> str:
    """The title of the dialog that the dock's button for the join opens."""
    dock = qgis.utils.plugins[NAME].dock
    dock.findChild(QPushButton, "segbaro_joinindicators").click()
    dialogs = [w for w in QgsApplication.topLevelWidgets() if w.isVisible() and "Dialog" in type(w).__name__]
    titles = [dialog.windowTitle() for dialog in dialogs]
    for dialog in dialogs:
        dialog.close()
    return titles[0] if titles else ""


def look() -> dict[str, object]:
    seen = {"loaded": state()}
    plugin = qgis.utils.plugins[NAME]
    plugin.action.trigger()
    seen["dock_shown"] = plugin.dock.isUserVisible()
    seen["dialog"] = opened_dialog()
    plugin.assistant_action.trigger()
    seen["assistants"] = state()["assistants"]
    seen["unloaded"] = []
    for _ in range(3):
        qgis.utils.unloadPlugin(NAME)
        QgsApplication.sendPostedEvents(None, 52)  # deferred deletes
        QgsApplication.processEvents()
        seen["unloaded"].append(state())
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
