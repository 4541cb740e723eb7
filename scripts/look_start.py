"""Run inside the QGIS desktop by scripts/look.sh: does the main job by hand and takes pictures of it."""

import os
import traceback
from collections.abc import Iterator
from pathlib import Path

import processing
import qgis.utils
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication, QDialog
from qgis.utils import iface

OUT = Path(os.environ["SEGBARO_LOOK"])
SAMPLE = Path(os.environ["SEGBARO_SAMPLE"])
PARTS = ("LOW_STANDARD", "low_standard"), ("LOW_EDUCATION", "low_education"), ("ASSISTANCE", "assistance_unemployment")


def picture(name: str) -> None:
    QApplication.processEvents()
    QApplication.primaryScreen().grabWindow(0).save(str(OUT / f"{name}.png"))


def main_job() -> None:
    window = iface.mainWindow()
    window.showNormal()
    window.setGeometry(0, 0, 1900, 1040)
    plugin = qgis.utils.plugins["segbaro_plugin"]
    plugin.action.trigger()
    joined = processing.run(
        "segbaro:joinindicators",
        {
            "INPUT": f"{SAMPLE / 'areas.gpkg'}|layername=deso",
            "TABLE": str(SAMPLE / "indicators.csv"),
            "OUTPUT": str(OUT / "joined.gpkg"),
        },
    )["OUTPUT"]
    processing.runAndLoadResults(
        "segbaro:socioeconomicindex",
        {
            "INPUT": joined,
            **{role: f"{indicator}_2023" for role, indicator in PARTS},
            "REFERENCE": "figures",
            "MEAN": 9.0,
            "DEVIATION": 5.4,
            "OUTPUT": "TEMPORARY_OUTPUT",
        },
    )
    iface.setActiveLayer(next(iter(QgsProject.instance().mapLayers().values())))
    iface.zoomToActiveLayer()


def steps() -> Iterator[int]:
    """The job in steps; each yields how many milliseconds the desktop needs before the next."""
    main_job()
    yield 2500
    picture("map_and_dock")
    plugin = qgis.utils.plugins["segbaro_plugin"]
    plugin.dock.open_assistant()
    assistant = plugin.dock.findChild(QDialog)
    yield 1000
    picture("assistant")
    assistant.close()
    dialog = processing.createAlgorithmDialog("segbaro:segregationindices", {})
    dialog.show()
    yield 1500
    picture("algorithm_dialog")
    dialog.close()
    for top in QApplication.topLevelWidgets():
        if isinstance(top, QDialog) and top.isVisible():
            top.close()
    qgis.utils.unloadPlugin("segbaro_plugin")
    yield 500
    assert QgsApplication.processingRegistry().providerById("segbaro") is None
    picture("unloaded")


def finish(result: str) -> None:
    (OUT / "result").write_text(result)
    QgsProject.instance().clear()
    QTimer.singleShot(0, iface.actionExit().trigger)
    QTimer.singleShot(8000, lambda: os._exit(0))


def go_on(running: Iterator[int]) -> None:
    try:
        QTimer.singleShot(next(running), lambda: go_on(running))
    except StopIteration:
        finish("ok")
    except Exception:
        traceback.print_exc()
        finish("failed")


QTimer.singleShot(1500, lambda: go_on(steps()))
