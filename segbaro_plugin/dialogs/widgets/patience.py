"""Waiting in the main thread for what ends in the background."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import QCoreApplication, QEventLoop, QThread

PAUSE = 10
"""Milliseconds."""


def wait_until(ready: Callable[[], bool]) -> None:
    """Lets QGIS tell of what has ended until `ready`; the user cannot begin anything meanwhile."""
    while not ready():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        QThread.msleep(PAUSE)
