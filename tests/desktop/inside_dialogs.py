"""Runs inside the real QGIS desktop (see test_dialogs.py): dialogs of algorithms and an impatient person."""

from __future__ import annotations

import gc
import tempfile
from pathlib import Path

import qgis.utils
from algorithm_runs import Run, Seen
from batch_run import in_batch_dialog, run_batch
from hands import NAME, click, dialogs, errors, look, plugin, settle, until
from page_runs import cancelled
from qgis.core import QgsApplication, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from sample_steps import loaded_sample, shown_analyses
from sample_values import VALUES

ID = "segregationindices"
PAGES = ("createlayout", "exportatlas", "report")
YEARS = range(2019, 2024)


def filled(layer: str, id: str = ID) -> Run:
    return Run(id, {"INPUT": layer, **VALUES[id]})


def gone() -> None:
    until(lambda: not dialogs())


def batch_of_five(layer: str) -> Seen:
    folder = Path(tempfile.mkdtemp())
    rows = [
        {
            "INPUT": layer,
            "GROUP": [f"foreign_born_people_{year}"],
            "TOTAL": [f"population_{year}"],
            "OUTPUT": str(folder / f"measures_{year}.gpkg"),
        }
        for year in YEARS
    ]
    seen = run_batch(filled(layer), rows)
    files = sorted(folder.glob("*.gpkg"))
    return {**seen, "files": {file.name: QgsVectorLayer(str(file)).featureCount() for file in files}}


def batch_that_loads(layer: str) -> Seen:
    """Two maps, loaded on completion, as the batch offers it: each has its style and what it was made by."""
    run = filled(layer, "choroplethmap")
    rows = [{"INPUT": layer, "FIELD": f"low_standard_{year}", "OUTPUT": "TEMPORARY_OUTPUT"} for year in (2019, 2023)]
    seen = run_batch(run, rows, load=True)
    maps = [QgsProject.instance().mapLayer(id) for id in run.ids()]
    classes = [len(one.renderer().rootRule().children()) > 1 for one in maps]
    steps = [bool(one.customProperty("segbaro/provenance")) for one in maps]
    return {**seen, "layers": len(maps), "styled": classes, "told": steps, "left": len(dialogs())}


def pressed_twice(layer: str) -> Seen:
    """At once, which counts as one; and again when the first run is over."""
    run = filled(layer)
    run.press_run()
    QTest.mouseClick(run.dialog.runButton(), Qt.MouseButton.LeftButton)
    until(run.is_over)
    settle(0.2)
    first = len(run.finished)
    click(run.dialog.changeParametersButton())
    run.press_run()
    until(run.is_over)
    seen = {**run.seen(), "runs": [first, len(run.finished)], "count": len(run.ids())}
    run.close()
    return seen


def two_at_once(layer: str) -> Seen:
    one, other = filled(layer), filled(layer, "localindices")
    gc.collect()
    one.press_run()
    other.press_run()
    until(lambda: one.is_over() and other.is_over())
    seen = {"fine": [run.finished[-1][0] for run in (one, other)], "count": len(one.ids()), "errors": [*errors]}
    one.close()
    other.close()
    return {**seen, "left": len(dialogs())}


def closed_while_it_runs(layer: str, how: str) -> Seen:
    """By its button or by Esc: the run goes on, its layer comes, and then the dialog goes."""
    run = filled(layer)
    run.press_run()
    if how == "button":
        run.press_close()
    else:
        QTest.keyClick(run.dialog, Qt.Key.Key_Escape)
    gone()
    return {"layers": run.layers(), "errors": [*errors]}


def unloaded(layer: str, how: str) -> Seen:
    """The plugin is unloaded while a dialog is open, runs, was closed and runs on, or asks for a batch."""
    run = filled(layer)
    if how == "batch":
        in_batch_dialog(run, lambda batch: qgis.utils.unloadPlugin(NAME))
    else:
        if how != "open":
            run.press_run()
        if how == "closed":
            run.press_close()
        qgis.utils.unloadPlugin(NAME)
    return back_again()


def back_again() -> Seen:
    """What is left without the plugin; it is loaded again."""
    settle(0.3)
    seen = {
        "left": len(dialogs()),
        "tasks": QgsApplication.taskManager().countActiveTasks(),
        "provider": QgsApplication.processingRegistry().providerById("segbaro") is not None,
        "errors": [*errors],
    }
    errors.clear()
    qgis.utils.loadPlugin(NAME)
    qgis.utils.startPlugin(NAME)
    plugin().dock.setUserVisible(True)
    shown_analyses()
    return seen


def unloaded_while_the_sample_comes() -> Seen:
    QgsProject.instance().clear()
    settle(0.3)
    plugin().dock.chooser.tabs.setCurrentIndex(0)
    settle(0.1)
    click(plugin().dock.welcome.sample)
    qgis.utils.unloadPlugin(NAME)
    return back_again()


def see() -> Seen:
    layer = loaded_sample()
    shown_analyses()
    return {
        "batch": batch_of_five(layer),
        "twice": pressed_twice(layer),
        "two": two_at_once(layer),
        "closed": {how: closed_while_it_runs(layer, how) for how in ("button", "Esc")},
        "loading batch": batch_that_loads(layer),
        "cancelled pages": {id: cancelled(filled(layer, id)) for id in PAGES},
        "unloaded": {how: unloaded(layer, how) for how in ("open", "running", "closed", "batch")},
        "sample": unloaded_while_the_sample_comes(),
    }


look(see)
