"""Feedback of a run with secrets removed, from the algorithm and from the QGIS functions it calls."""

from __future__ import annotations

from qgis.core import QgsProcessingFeedback, QgsProcessingMultiStepFeedback

from ...words import without_secrets


class CleanFeedback(QgsProcessingMultiStepFeedback):
    """Wraps the feedback of a run: every message passes through `without_secrets`."""

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        super().__init__(1, feedback)
        self._feedback = feedback  # a feedback that Python made lives as long as this

    def isCanceled(self) -> bool:
        return bool(self._feedback.isCanceled())

    def setProgress(self, progress: float) -> None:
        self._feedback.setProgress(progress)

    def setProgressText(self, text: str) -> None:
        super().setProgressText(without_secrets(text))

    def reportError(self, error: str, fatalError: bool = False) -> None:
        super().reportError(without_secrets(error), fatalError)

    def pushWarning(self, warning: str) -> None:
        super().pushWarning(without_secrets(warning))

    def pushInfo(self, info: str) -> None:
        super().pushInfo(without_secrets(info))

    def pushCommandInfo(self, info: str) -> None:
        super().pushCommandInfo(without_secrets(info))

    def pushDebugInfo(self, info: str) -> None:
        super().pushDebugInfo(without_secrets(info))

    def pushConsoleInfo(self, info: str) -> None:
        super().pushConsoleInfo(without_secrets(info))
