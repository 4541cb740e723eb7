"""Work in the background, so that the desktop stays responsive."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import QgsFeedback, QgsTask

from ...words import SegbaroError, Sentence, lacking_package

Work = Callable[[QgsFeedback], Any]

_alive: set[Background] = set()
"""QGIS forgets a task that nobody in Python holds on to; each takes itself out when it is done."""


class Background(QgsTask):
    """One task; once finished, `result` holds its result, or `error` the reason for its failure."""

    def __init__(self, title: str, work: Work) -> None:
        super().__init__(title, QgsTask.Flag.CanCancel | QgsTask.Flag.Hidden)
        self._work, self._feedback = work, QgsFeedback()
        self.result: Any = None
        self.error: Sentence | None = None
        _alive.add(self)

    def run(self) -> bool:
        try:
            self.result = self._work(self._feedback)
        except SegbaroError as error:
            self.error = error.sentence
        except ImportError as error:
            self.error = lacking_package(error).sentence
        return not self.isCanceled()

    def cancel(self) -> None:
        self._feedback.cancel()
        super().cancel()

    def finished(self, _result: bool) -> None:
        _alive.discard(self)
