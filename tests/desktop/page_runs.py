"""Runs of pages: they hold the main thread, behind a box in which a person can cancel."""

from __future__ import annotations

from algorithm_runs import Run, Seen
from hands import click, dialogs, errors
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication, QPushButton


def cancelled(run: Run) -> Seen:
    """Presses Run, and Cancel as soon as the box is up: how often that was, and what the run made all the same."""
    before, boxes = _layouts(), []

    def cancel() -> None:
        box = QApplication.activeModalWidget()
        if box is not None and not boxes:
            boxes.append(box)
            (button,) = [one for one in box.findChildren(QPushButton) if one.isVisible()]
            click(button)

    timer = QTimer()
    timer.timeout.connect(cancel)
    timer.start(0)
    run.press_run()
    timer.stop()
    made = [name for _, results in run.finished for name in results] + [one for one in _layouts() if one not in before]
    run.close()
    return {"boxes": len(boxes), "runs": len(run.finished), "made": made, "left": len(dialogs()), "errors": [*errors]}


def _layouts() -> list[str]:
    return [one.name() for one in QgsProject.instance().layoutManager().layouts()]
