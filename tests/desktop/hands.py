"""What a person does in the desktop, and what goes wrong meanwhile; known to the scripts that run inside it."""

from __future__ import annotations

import json
import os
import sys
import time
import traceback
from collections.abc import Callable
from pathlib import Path

import qgis.utils
from qgis.core import Qgis, QgsApplication, QgsProject
from qgis.gui import QgsProcessingAlgorithmDialogBase
from qgis.PyQt.QtCore import QEvent, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QMessageBox, QPushButton, QTextEdit, QWidget
from qgis.utils import iface

NAME = "segbaro_plugin"
PATIENCE = 60
RED = "#ff0000"
"""How QGIS writes errors in the log of a dialog."""

errors: list[str] = []
"""Exceptions, warnings of QGIS, and boxes that stood in the way; whoever has looked empties it."""


def settle(seconds: float = 0.0) -> None:
    """Lets the desktop do what waits, and delete what is to be deleted."""
    end = time.monotonic() + seconds
    while True:
        QgsApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QgsApplication.processEvents()
        if time.monotonic() >= end:
            return


def until(ready: Callable[[], object]) -> None:
    """Waits until the desktop is there."""
    end = time.monotonic() + PATIENCE
    while not ready():
        assert time.monotonic() < end, f"the desktop never got there; {errors}"
        settle(0.02)


def click(widget: QWidget) -> None:
    """Presses a button that can be seen and used."""
    assert widget.isVisible(), f"{widget.objectName()} cannot be seen"
    assert widget.isEnabled(), f"{widget.objectName()} is grey"
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def plugin() -> object:
    return qgis.utils.plugins[NAME]


def dialogs() -> list[QgsProcessingAlgorithmDialogBase]:
    """The dialogs of algorithms that are there, also those that were closed and run on."""
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, QgsProcessingAlgorithmDialogBase)]


def opened(id: str) -> QgsProcessingAlgorithmDialogBase:
    """The dialog that the button of the tab Analyses opens."""
    before = dialogs()
    button = plugin().dock.analyses.findChild(QPushButton, f"segbaro_{id}")
    plugin().dock.analyses.parentWidget().parentWidget().ensureWidgetVisible(button)
    settle()
    click(button)
    (dialog,) = [one for one in dialogs() if one not in before]
    return dialog


def red_lines(dialog: QWidget) -> list[str]:
    """The lines of the dialog's log that are written as errors."""
    lines = [line for log in dialog.findChildren(QTextEdit) for line in log.toHtml().split("<span")]
    return [line for line in lines if RED in line.split(">")[0]]


def _hear(message: str, tag: str, level: Qgis.MessageLevel) -> None:
    if level in (Qgis.MessageLevel.Warning, Qgis.MessageLevel.Critical):
        errors.append(f"{tag}: {message}")


def _close_box() -> None:
    box = QApplication.activeModalWidget()
    if isinstance(box, QMessageBox):
        errors.append(f"{box.windowTitle()}: {box.text()}")
        box.reject()


def listen() -> QTimer:
    """Begins to notice errors; a box that would wait for ever is closed."""
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)  # these would wait for a real hand
    sys.excepthook = lambda *what: errors.append("".join(traceback.format_exception(*what)))
    QgsApplication.messageLog().messageReceived[str, str, Qgis.MessageLevel].connect(_hear)
    timer = QTimer(iface.mainWindow())
    timer.timeout.connect(_close_box)
    timer.start(200)
    return timer


def look(see: Callable[[], dict[str, object]]) -> None:
    """Does it when the desktop is there, writes down what was seen, and ends QGIS."""

    def go() -> None:
        try:
            timer = listen()
            seen = see()
            timer.stop()
        except Exception:
            seen = {"failed": traceback.format_exc()}
        Path(os.environ["SEGBARO_SEEN"]).write_text(json.dumps(seen), encoding="utf-8")
        QgsProject.instance().clear()
        QTimer.singleShot(0, iface.actionExit().trigger)
        QTimer.singleShot(5000, lambda: os._exit(0))

    QTimer.singleShot(1500, go)
