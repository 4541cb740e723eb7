"""Background work of which only the latest result is reported."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QObject, pyqtSignal

from .background import Background, Work


class LatestTask(QObject):
    """Runs one task at a time; the result of a superseded one is never emitted."""

    answered = pyqtSignal(object)
    """What the work gave; None where it could not be done."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._task: Background | None = None

    @property
    def busy(self) -> bool:
        """Whether a result is pending."""
        return self._task is not None

    def start(self, title: str, work: Work) -> None:
        """Starts the work and discards the previous one."""
        self.discard()
        self._task = Background(title, work)
        self._task.taskCompleted.connect(self._finished)
        self._task.taskTerminated.connect(self._finished)
        QgsApplication.taskManager().addTask(self._task)

    def discard(self) -> None:
        """Cancels the pending work without emitting a result."""
        if self._task is not None:
            self._task.taskCompleted.disconnect(self._finished)
            self._task.taskTerminated.disconnect(self._finished)
            self._task.cancel()
            self._task = None

    def _finished(self) -> None:
        task, self._task = self._task, None
        if task is not None:
            self.answered.emit(task.result)
