"""Runs an algorithm in the background and loads its outputs, like the algorithm's own dialog."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
)
from qgis.PyQt.QtCore import QObject, pyqtSignal

from .patience import wait_until

_running: set[AlgorithmRun] = set()
"""Lives on when the dialog is closed meanwhile: the layer is loaded all the same."""


def stop_runs() -> None:
    """Cancels all runs and waits for them to end; their algorithms refer to the provider, which is being removed."""
    for run in _running:
        run.cancel()
    wait_until(lambda: not _running)


class _Feedback(QgsProcessingFeedback):
    """Collects the errors, which are sentences for the user."""

    def __init__(self) -> None:
        super().__init__(False)
        self.errors: list[str] = []

    def reportError(self, error: str, fatalError: bool = False) -> None:
        self.errors.append(error)
        super().reportError(error, fatalError)


class AlgorithmRun(QObject):
    """One run of an algorithm; emits `done` with its results, or `failed` with the reason."""

    done = pyqtSignal(dict)
    failed = pyqtSignal(str)
    progress = pyqtSignal(float)
    """In per cent."""

    def __init__(self, id: str, parameters: Mapping[str, object]) -> None:
        super().__init__()
        self._parameters = dict(parameters)
        self._context = QgsProcessingContext()
        self._context.setProject(QgsProject.instance())
        self._feedback = _Feedback()
        self._feedback.progressChanged.connect(self.progress)
        self._algorithm = QgsApplication.processingRegistry().createAlgorithmById(id)

    def start(self) -> None:
        """Starts the run, or fails immediately with the algorithm's message about its parameters."""
        fine, why = self._algorithm.checkParameterValues(self._parameters, self._context)
        if not fine:
            self.failed.emit(why)
            return
        _running.add(self)
        task = QgsProcessingAlgRunnerTask(self._algorithm, self._parameters, self._context, self._feedback)
        task.executed.connect(self._finish)
        QgsApplication.taskManager().addTask(task)

    def cancel(self) -> None:
        """Cancels the run; `failed` is emitted when it has ended."""
        self._feedback.cancel()

    @property
    def cancelled(self) -> bool:
        """Whether `cancel` has been called."""
        return self._feedback.isCanceled()

    def _finish(self, successful: bool, results: dict[str, object]) -> None:
        from processing.gui.Postprocessing import handleAlgorithmResults

        _running.discard(self)
        if not successful:
            self.failed.emit("\n".join(self._feedback.errors))
            return
        if self._context.layersToLoadOnCompletion():
            handleAlgorithmResults(self._algorithm, self._context, self._feedback, self._parameters)
        self.done.emit(results)
