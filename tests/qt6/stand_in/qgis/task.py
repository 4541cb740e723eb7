"""Work in the background, done at once in the next turn of the event loop."""

from __future__ import annotations

import enum

from PyQt6.QtCore import QObject, QTimer, pyqtSignal


class QgsFeedback(QObject):
    progressChanged = pyqtSignal(float)

    def __init__(self) -> None:
        super().__init__()
        self._cancelled = False

    def cancel(self) -> None:
        self._cancelled = True

    def isCanceled(self) -> bool:
        return self._cancelled

    def setProgress(self, progress: float) -> None:
        pass


class QgsProcessingFeedback(QgsFeedback):
    def __init__(self, logFeedback: bool = True) -> None:
        super().__init__()

    def reportError(self, error: str, fatalError: bool = False) -> None:
        pass


class QgsTask(QObject):
    taskCompleted = pyqtSignal()
    taskTerminated = pyqtSignal()

    class Flag(enum.Flag):
        CanCancel = 2
        Hidden = 16

    class TaskStatus(enum.Enum):
        Queued = 1
        Complete = 2
        Terminated = 4

    def __init__(self, description: str = "", flags: Flag = Flag.CanCancel) -> None:
        super().__init__()
        self._status, self._cancelled = self.TaskStatus.Queued, False

    def status(self) -> TaskStatus:
        return self._status

    def isCanceled(self) -> bool:
        return self._cancelled

    def cancel(self) -> None:
        self._cancelled = True

    def go(self) -> None:
        """What the task manager does in a thread, and then in the desktop's."""
        done = not self._cancelled and self.run()
        self._status = self.TaskStatus.Complete if done else self.TaskStatus.Terminated
        self.finished(done)
        (self.taskCompleted if done else self.taskTerminated).emit()


class QgsProcessingAlgRunnerTask(QgsTask):
    """An algorithm that has nothing to do and succeeds."""

    executed = pyqtSignal(bool, dict)

    def __init__(self, algorithm: object, parameters: dict, context: object, feedback: object) -> None:
        super().__init__()

    def run(self) -> bool:
        return True

    def finished(self, done: bool) -> None:
        self.executed.emit(done, {"OUTPUT": "", "SQUARE": "", "MATCHED": 3})


class TaskManager:
    def __init__(self) -> None:
        self._tasks: list[QgsTask] = []

    def addTask(self, task: QgsTask) -> int:
        self._tasks.append(task)
        QTimer.singleShot(0, task.go)
        return len(self._tasks)
