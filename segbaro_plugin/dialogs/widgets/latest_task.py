"""Background work of which only the latest result is reported."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QObject, pyqtSignal

from .background import Background, Work


class LatestTask(QObject):
    """One question at a time: the answer to an earlier one is never told, however long it takes."""

    answered = pyqtSignal(object)
    """What the work gave; None where it could not be done."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._task: Background | None = None

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._task is not None

    def ask(self, title: str, work: Work) -> None:
        """Begins the work; what was asked before is forgotten."""
        self.forget()
        self._task = Background(title, work)
        self._task.taskCompleted.connect(self._arrived)
        self._task.taskTerminated.connect(self._arrived)
        QgsApplication.taskManager().addTask(self._task)

    def forget(self) -> None:
        """No answer is wanted any more."""
        if self._task is not None:
            self._task.taskCompleted.disconnect(self._arrived)
            self._task.taskTerminated.disconnect(self._arrived)
            self._task.cancel()
            self._task = None

    def _arrived(self) -> None:
        task, self._task = self._task, None
        if task is not None:
            self.answered.emit(task.result)
