"""Waiting in the main thread for background work to end."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import QCoreApplication, QEventLoop, QThread

PAUSE = 10
"""Milliseconds."""


def wait_until(ready: Callable[[], bool]) -> None:
    """Processes events until `ready` returns true; user input is excluded meanwhile."""
    while not ready():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        QThread.msleep(PAUSE)
