"""Work on a copy of a layer: reading thousands of areas takes time, and the layer itself belongs to the desktop."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import QgsFeedback, QgsVectorLayer
from qgis.PyQt.QtCore import QThread

from .background import Work


def on_copy(copy: QgsVectorLayer, work: Callable[[QgsVectorLayer], Any]) -> Work:
    """The work on a copy that nobody else uses; the copy belongs to the task's thread meanwhile."""
    home = copy.thread()
    copy.moveToThread(None)

    def run(_feedback: QgsFeedback) -> Any:
        copy.moveToThread(QThread.currentThread())
        try:
            return work(copy)
        finally:
            copy.moveToThread(home)

    return run
