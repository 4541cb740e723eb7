"""Runs inside the real QGIS desktop (see test_get_data.py): from an empty project to a map, by mouse and keys."""

from __future__ import annotations

import os
import time
from pathlib import Path

from hands import click, dialogs, errors, look, plugin, red_lines, settle, until
from qgis.core import QgsNetworkAccessManager, QgsProject, QgsSettings
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDialog, QDialogButtonBox, QPushButton, QToolButton
from qgis.utils import iface

LEFT = Qt.MouseButton.LeftButton
PICTURES = os.environ.get("SEGBARO_PICTURES", "")
NOBODY = "http://127.0.0.1:9/api/v2"
"""An address at which nobody answers."""

pressed: list[str] = []
asked: list[str] = []


def press(button: QPushButton) -> None:
    pressed.append(button.objectName())
    click(button)
    settle(0.3)


def dialog() -> QDialog:
    (found,) = [
        one for one in QApplication.topLevelWidgets() if one.objectName() == "segbaroGetData" and one.isVisible()
    ]
    return found


def picture(name: str) -> None:
    if PICTURES:
        settle(0.5)
        QApplication.primaryScreen().grabWindow(0).save(str(Path(PICTURES) / f"{name}.png"))


def search(words: str) -> None:
    """Writes into the search box and presses Return, which ticks what is found."""
    line = dialog().form.places.line
    QTest.mouseClick(line, LEFT)
    line.selectAll()
    QTest.keyClicks(line, words)
    settle(0.2)
    QTest.keyClick(line, Qt.Key.Key_Return)
    settle(0.3)


def choose(statistics: str) -> None:
    for id, url in (("scb", statistics), ("scb-boundaries", os.environ["SEGBARO_BOUNDARIES"])):
        QgsSettings().setValue(f"segbaro/sources/{id}/url", url)


def first_map() -> dict[str, object]:
    choose(os.environ["SEGBARO_STATISTICS"])
    started = time.monotonic()
    press(plugin().dock.findChild(QPushButton, "segbaroWelcome_data"))
    picture("1_opened")
    search("karlstad")
    effort = dialog().effort.text()
    picture("2_chosen")
    press(dialog().get_button)
    picture("3_running")
    until(lambda: QgsProject.instance().count())
    settle(1)
    (layer,) = QgsProject.instance().mapLayers().values()
    until(lambda: plugin().dock.isUserVisible())
    picture("4_map")
    return {
        "effort": effort,
        "name": layer.name(),
        "areas": layer.featureCount(),
        "fields": layer.fields().names(),
        "legend": [item.label() for item in layer.renderer().legendSymbolItems()],
        "dock": plugin().dock.chooser.choice.layer.name() if plugin().dock.chooser.choice else "",
        "closed": not [
            one for one in QApplication.topLevelWidgets() if one.objectName() == "segbaroGetData" and one.isVisible()
        ],
        "pressed": list(pressed),
        "seconds": round(time.monotonic() - started, 1),
        "errors": list(errors),
    }


def remembered() -> dict[str, object]:
    plugin().data_action.trigger()
    settle(0.5)
    codes = dialog().form.places.codes()
    press(dialog().close_button)
    return {"codes": codes}


def refreshed() -> dict[str, object]:
    """Presses Refresh beside the layer, and Run in the dialog that opens."""
    before = set(QgsProject.instance().mapLayers())
    press(plugin().dock.findChild(QToolButton, "segbaroRefresh"))
    until(dialogs)
    (opened,) = dialogs()
    click(opened.runButton())
    until(lambda: set(QgsProject.instance().mapLayers()) - before)
    until(opened.runButton().isEnabled)
    said = [*red_lines(opened), *errors]
    click(opened.buttonBox().button(QDialogButtonBox.StandardButton.Close))
    (made,) = set(QgsProject.instance().mapLayers()) - before
    layer = QgsProject.instance().mapLayer(made)
    picture("6_refreshed")
    fields = layer.fields().names()
    return {"name": layer.name(), "areas": layer.featureCount(), "fields": fields, "errors": said}


def nobody_answers() -> dict[str, object]:
    before = QgsProject.instance().count()
    choose(NOBODY)
    errors.clear()
    plugin().data_action.trigger()
    settle(0.5)
    press(dialog().get_button)
    until(lambda: dialog().bar.currentItem() is not None)
    picture("5_nobody")
    said = dialog().bar.currentItem().text()
    there = {"said": said, "layers": QgsProject.instance().count() - before, "again": dialog().get_button.isEnabled()}
    press(dialog().close_button)
    return there


def see() -> dict[str, object]:
    iface.mainWindow().setGeometry(0, 0, 1366, 768)
    quiet = list(asked)
    plugin().action.trigger()
    settle(1)
    return {
        "before": quiet,
        "first": first_map(),
        "remembered": remembered(),
        "refreshed": refreshed(),
        "asked": list(asked),
        "nobody": nobody_answers(),
    }


QgsNetworkAccessManager.instance().requestAboutToBeCreated["QgsNetworkRequestParameters"].connect(
    lambda request: asked.append(request.request().url().host())
)
look(see)
